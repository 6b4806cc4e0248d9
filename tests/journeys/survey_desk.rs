//! *Enkäter* at the desk: from a template to an open survey, a poster, a counter and closing; two who edit at once; who may not.

use axum::http::StatusCode;
use domain::desk::{OrgId, Role, Scope};

use super::contact::at_the_desk;
use crate::support::site::{Seen, Site};

const SURVEYS: &str = "/sv/skrivbord/enkater";

/// Where an answer of the desk leads.
pub(super) fn to(page: &Seen) -> String {
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
    page.header("location").split('?').next().unwrap().to_owned()
}

/// The version that a page's form carries.
pub(super) fn version(page: &Seen) -> String {
    page.body.split("name=\"v\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// A survey from the template for nine to twelve; its path.
pub(super) async fn begun(site: &Site, cookie: &str) -> String {
    let page = site.get_as(cookie, &format!("{SURVEYS}/ny")).await;
    to(&site.press_as(cookie, &page, "Börja från Hur är det att be om hjälp", &[]).await)
}

/// The fields of a page's form that is sent to this address, as a browser would send them.
fn fields(page: &Seen, action: &str) -> Vec<(String, String)> {
    page.fields(action)
}

/// Fills in what the template cannot know: who decides, and when the answer comes.
pub(super) async fn promised(site: &Site, cookie: &str, survey: &str) -> Seen {
    let path = format!("{survey}/kontrakt");
    let page = site.get_as(cookie, &path).await;
    let mut all = fields(&page, &path);
    for (name, value) in &mut all {
        match name.as_str() {
            "decides|sv" => "Socialchefen i Kalmar kommun".clone_into(value),
            "asks|sv" if value.is_empty() => "Kalmar kommun".clone_into(value),
            "answer-on" => "2026-06-01".clone_into(value),
            _ => {}
        }
    }
    all.push(("samma".to_owned(), "decides".to_owned()));
    all.push(("samma".to_owned(), "asks".to_owned()));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    site.fill_as(cookie, &path, &all).await
}

/// An open survey; the path of its wave.
async fn opened(site: &Site, cookie: &str, mode: &str) -> String {
    let survey = begun(site, cookie).await;
    to(&promised(site, cookie, &survey).await);
    open_now(site, cookie, &survey, mode).await
}

/// Opens a survey that lacks nothing; the path of its wave.
pub(super) async fn open_now(site: &Site, cookie: &str, survey: &str, mode: &str) -> String {
    let page = site.get_as(cookie, &format!("{survey}/oppna")).await;
    assert!(page.text().contains("Allt är på plats"), "{}", page.text());
    let (v, path) = (version(&page), format!("{survey}/oppna"));
    let open = [("v", v.as_str()), ("fran", "2026-03-10"), ("till", "2026-03-24"), ("satt", mode)];
    to(&site.fill_as(cookie, &path, &open).await)
}

#[tokio::test]
async fn a_template_survey_is_opened_shown_on_a_poster_and_closed() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let empty = site.get_as(&per, &site.get_as(&per, "/sv/skrivbord").await.link("Enkäter")).await;
    assert!(empty.text().contains("Hur är det att be om hjälp?"), "the demo's own survey is there: {}", empty.text());

    let survey = begun(&site, &per).await;
    let hub = site.get_as(&per, &survey).await;
    assert!(hub.text().contains("Hur är det att be om hjälp?") && hub.text().contains(" kvar"), "{}", hub.text());
    // Nothing opens before everything is there, and each line leads to where it is mended.
    let closed = site.get_as(&per, &format!("{survey}/oppna")).await;
    assert!(closed.text().contains("Kontraktet saknar: När svaret kommer"), "{}", closed.text());
    assert_eq!(closed.link("När svaret kommer"), format!("{survey}/kontrakt"));
    let v = version(&site.get_as(&per, &format!("{survey}/kontrakt")).await);
    let forced = [("v", v.as_str()), ("fran", "2026-03-10"), ("till", "2026-03-24"), ("satt", "open")];
    let refused = site.fill_as(&per, &format!("{survey}/oppna"), &forced).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a form made by hand opens nothing");

    let saved = promised(&site, &per, &survey).await;
    to(&saved);
    let ready = site.get_as(&per, &format!("{survey}/oppna")).await;
    assert!(ready.text().contains("Allt är på plats"), "{}", ready.text());
    let v = version(&ready);
    for (from, until, said) in [
        ("2026-03-09", "2026-03-24", "förflutna"),
        ("2026-03-10", "2026-06-01", "lovat svar"),
        ("2026-03-10", "", "år-månad-dag"),
    ] {
        let wrong = [("v", v.as_str()), ("fran", from), ("till", until), ("satt", "codes")];
        let wrong = site.fill_as(&per, &format!("{survey}/oppna"), &wrong).await;
        assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text().contains(said), "{}", wrong.text());
    }
    let open = [("v", v.as_str()), ("fran", "2026-03-10"), ("till", "2026-03-24"), ("satt", "open")];
    let wave = to(&site.fill_as(&per, &format!("{survey}/oppna"), &open).await);
    // Pressed once more, or in another tab: it is the same one.
    assert_eq!(to(&site.fill_as(&per, &format!("{survey}/oppna"), &open).await), wave);
    let hub = site.get_as(&per, &survey).await;
    assert_eq!(hub.body.matches("/enkater/insamling/").count(), 1, "{}", hub.text());

    let page = site.get_as(&per, &wave).await;
    assert!(page.text().contains("Under 10 har svarat") && page.text().contains("/e/"), "{}", page.text());
    let poster = site.get(&page.link("Affisch A4")).await;
    assert_eq!(poster.status, StatusCode::OK);
    let link = page.link("Affisch A4").split('/').nth(3).unwrap().to_owned();
    assert!(
        poster.body.contains("<svg") && poster.body.contains(&format!("/e/<wbr><span class=\"word\">{link}<")),
        "{}",
        poster.text()
    );
    assert!(poster.text().contains("Socialchefen i Kalmar kommun"), "{}", poster.text());
    let arabic = site.get(&page.link("Affisch A4").replace("/sv/", "/ar/")).await;
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("lang=\"ar\""), "{}", arabic.body);
    assert_eq!(to(&site.get(&format!("/e/{link}")).await), format!("/sv/tyck/{link}"));
    // For a whole room: every question, and nothing on the wall that could be answered.
    let class = site.get(&page.link("att läsa högt")).await;
    assert_eq!(class.body.matches("class=\"question\"").count(), 14, "{}", class.text());
    assert!(class.text().contains("Läs frågan högt") && class.body.contains("href=\"#s1\""), "{}", class.text());
    assert!(!class.body.contains("<input") && !class.body.contains("<form") && !class.body.contains("<script"));
    // A child's scale has its faces there and on paper, as on the phone; always beside words.
    let paper = site.get(&format!("/sv/tyck/{link}/ark/papper")).await;
    for sheet in [&class, &paper] {
        assert!(sheet.body.contains("boxes faces") && sheet.body.matches("i face").count() >= 5, "{}", sheet.body);
    }
    // What came on paper is keyed in where everybody answers.
    assert_eq!(page.link("Öppna frågorna"), format!("/sv/tyck/{link}"));
    assert_eq!(
        site.get(&format!("/sv/tyck/{link}/ark/lappar")).await.status,
        StatusCode::NOT_FOUND,
        "slips are not public"
    );
    assert_eq!(
        site.get(&format!("/uk/tyck/{link}/ark/papper")).await.status,
        StatusCode::NOT_FOUND,
        "no language of it"
    );

    // Closing asks once, and then it is closed for good.
    let asked = site.press_as(&per, &page, "Stäng enkäten", &[]).await;
    assert!(asked.text().contains("går inte att öppna igen"), "{}", asked.text());
    to(&site.press_as(&per, &asked, "Ja, stäng den nu", &[]).await);
    let closed = site.get_as(&per, &wave).await;
    assert!(closed.text().contains("Stängd") && !closed.text().contains("Affisch"), "{}", closed.text());
    assert!(closed.text().contains("Nu läses de egna orden") && closed.body.contains("href=\"/sv/skrivbord/svar\""));
    assert!(!closed.text().contains("Enkäten finns på") && !closed.text().contains("förrän enkäten är stängd"));
    assert_eq!(site.get(&format!("/sv/tyck/{link}/ark/affisch-a4")).await.status, StatusCode::NOT_FOUND);
    let list = site.get_as(&per, SURVEYS).await;
    assert!(list.text().contains("Stängda"), "{}", list.text());
}

#[tokio::test]
async fn slips_are_shown_once_and_are_all_different() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let wave = opened(&site, &per, "codes").await;
    let codes = |page: &Seen| -> Vec<String> {
        let slips = page.body.split("class=\"code\"").skip(1);
        slips.map(|rest| rest.split(['>', '<']).nth(1).unwrap().to_owned()).collect()
    };
    let make = |count: &'static str, tag: &'static str| [("antal", count), ("sprak", tag)];
    let first = codes(&site.fill_as(&per, &format!("{wave}/lappar"), &make("25", "sv")).await);
    let second = codes(&site.fill_as(&per, &format!("{wave}/lappar"), &make("5", "ar")).await);
    assert_eq!((first.len(), second.len()), (25, 5));
    let mut all: Vec<&String> = first.iter().chain(&second).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 30, "no code stands on two slips");
    for (count, tag) in [("0", "sv"), ("301", "sv"), ("x", "sv"), ("5", "uk")] {
        let refused = site.fill_as(&per, &format!("{wave}/lappar"), &make(count, tag)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{count} {tag}");
    }
    assert_eq!(to(&site.get_as(&per, &format!("{wave}/lappar")).await), wave, "they are not shown again");
    // What lies in the database is how many were made, never which.
    let page = site.get_as(&per, &wave).await;
    assert!(first.iter().all(|code| !page.body.contains(code.as_str())));
}

#[tokio::test]
async fn of_two_who_edit_at_once_one_is_told_and_neither_undoes_the_other() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    let path = format!("{survey}/fraga/vem");
    let (one, other) = (site.get_as(&per, &path).await, site.get_as(&per, &path).await);
    let changed = |page: &Seen, field: &str, words: &str| {
        let mut all = fields(page, &path);
        all.iter_mut().filter(|(name, _)| name == field).for_each(|(_, value)| *value = words.to_owned());
        all.push(("do".to_owned(), "spara".to_owned()));
        all
    };
    let send = |all: Vec<(String, String)>| {
        let (site, per, path) = (&site, &per, &path);
        async move {
            let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            site.fill_as(per, path, &all).await
        }
    };
    let first = send(changed(&one, "w|q/vem/label|en", "Do you know who?")).await;
    to(&first);
    let late = send(changed(&other, "w|q/vem/hint|sv", "Tänk på i dag.")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text().contains("Någon annan hann ändra"), "{}", late.text());
    // What the first saved stands in the form, and what the second typed over it.
    let form = fields(&late, &path);
    let has = |name: &str, words: &str| form.iter().any(|(field, value)| field == name && value == words);
    assert!(has("w|q/vem/label|en", "Do you know who?") && has("w|q/vem/hint|sv", "Tänk på i dag."), "{form:?}");
    to(&send(changed(&late, "", "")).await);
    let both = fields(&site.get_as(&per, &path).await, &path);
    assert!(both.contains(&("w|q/vem/label|en".to_owned(), "Do you know who?".to_owned())));
    assert!(both.contains(&("w|q/vem/hint|sv".to_owned(), "Tänk på i dag.".to_owned())));
}

#[tokio::test]
async fn a_change_is_undone_and_a_changed_language_says_which_did_not_follow() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    let (list, path) = (format!("{survey}/fragor"), format!("{survey}/fraga/vem"));
    let page = site.get_as(&per, &path).await;
    let mut all = fields(&page, &path);
    let label = all.iter_mut().find(|(name, _)| name == "w|q/vem/label|sv").unwrap();
    let before = std::mem::replace(&mut label.1, "Vet du vem du kan fråga?".to_owned());
    all.push(("do".to_owned(), "spara".to_owned()));
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let saved = site.fill_as(&per, &path, &all).await;
    assert!(saved.status == StatusCode::OK && saved.text().contains("men inte på"), "{}", saved.text());
    let page = site.get_as(&per, &list).await;
    assert!(page.text().contains("Vet du vem du kan fråga?"));
    to(&site.press_as(&per, &page, "Ångra senaste ändringen", &[]).await);
    let undone = site.get_as(&per, &path).await;
    assert!(fields(&undone, &path).contains(&("w|q/vem/label|sv".to_owned(), before)), "{}", undone.text());
    let page = site.get_as(&per, &list).await;
    let v = version(&page);
    let needed = site.fill_as(&per, &list, &[("v", &v), ("do", "bort:bett")]).await;
    assert_eq!(needed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(needed.text().contains("Det används av"), "what a condition names does not go: {}", needed.text());
    let gone = site.fill_as(&per, &list, &[("v", &v), ("do", "bort:marker")]).await;
    to(&gone);
    assert!(!site.get_as(&per, &list).await.body.contains("/fraga/marker\""));
    let past = site.get_as(&per, &list).await;
    assert!(past.text().contains("Tidigare versioner"));
}

#[tokio::test]
async fn whoever_makes_no_surveys_and_another_organisations_leader_find_nothing() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    let wave = opened(&site, &per, "open").await;
    let now = site.app.now();
    let scope = Scope::organisation(OrgId::parse("annan-kommun").unwrap());
    site.employ("lea", Role::ProcessLeader, scope, now).await;
    let page = site.get("/sv/skrivbord/in/lea").await;
    let entered = site.press(&page, "Logga in som", &[]).await;
    let lea = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    let anna = at_the_desk(&site, "Anna Demosson").await;
    for path in ["", "/fragor", "/fraga/vem", "/kontrakt", "/plan", "/oppna", "/visa/sv", "/visa/sv/youth"] {
        for cookie in [&lea, &anna] {
            assert_eq!(site.get_as(cookie, &format!("{survey}{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    for cookie in [&lea, &anna] {
        assert_eq!(site.get_as(cookie, &wave).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.fill_as(cookie, &wave, &[("do", "stang-ja")]).await.status, StatusCode::NOT_FOUND);
        let slips = site.fill_as(cookie, &format!("{wave}/lappar"), &[("antal", "5"), ("sprak", "sv")]).await;
        assert_eq!(slips.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(site.get_as(&anna, SURVEYS).await.status, StatusCode::NOT_FOUND);
    assert!(site.get_as(&lea, SURVEYS).await.text().contains("ingen enkät än"), "they see their own, which are none");
    assert_eq!(site.get_as(&per, &format!("{SURVEYS}/enkat/finns-inte")).await.status, StatusCode::NOT_FOUND);
    assert!(site.get_as(&per, &wave).await.text().contains("Under 10"), "nobody has closed it");
}

#[tokio::test]
async fn a_preview_is_what_the_phone_gets_page_by_page_and_nothing_can_be_sent_from_it() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let survey = begun(&site, &per).await;
    let hub = site.get_as(&per, &survey).await;
    let first = site.get_as(&per, &hub.link("Förhandsgranska")).await;
    assert!(
        first.text().contains("inget skickas eller räknas") && first.text().contains("Sida 1 av"),
        "{}",
        first.text()
    );
    assert!(first.text().contains("Vi som frågar:") && first.body.contains("inert"), "{}", first.text());
    let all = |page: &Seen| -> usize {
        let rest = page.text().split("Sida 1 av ").nth(1).unwrap().to_owned();
        rest.split_whitespace().next().unwrap().parse().unwrap()
    };
    // Every question stands there, also those that only some are asked; each is drawn as where it is answered.
    let screens = all(&first) - 3;
    assert!(screens >= 14, "{}", first.text());
    let question = site.get_as(&per, &format!("{survey}/visa/sv/child/1")).await;
    assert!(question.body.contains("name=\"a.vem\"") && question.text().contains("Fråga 1 av"), "{}", question.text());
    assert!(question.body.contains("name=\"s\" value=\"\""), "there is no form to go on with");
    let (_, empty) = question.form("Nästa");
    let sent = site.post("/sv/tyck", &empty.replace("do=nasta", "do=skicka")).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "a form made by hand from it is none");
    let mut conditional = 0;
    for step in 1..=screens {
        let page = site.get_as(&per, &format!("{survey}/visa/sv/child/{step}")).await;
        assert_eq!(page.status, StatusCode::OK);
        conditional += usize::from(page.text().contains("Visas bara"));
    }
    assert!(conditional > 0, "who is asked what is said beside the page");
    // A face for children, a section for grown-ups, the other direction in Arabic.
    let arabic = site.get_as(&per, &format!("{survey}/visa/ar/child/1")).await;
    assert!(arabic.body.contains("lang=\"ar\" dir=\"rtl\"") && arabic.text().contains("التالي"), "{}", arabic.text());
    let staff = site.get_as(&per, &format!("{survey}/visa/sv/staff")).await;
    assert!(all(&staff) < all(&first), "sections, not one question a screen");
    let sent = site.get_as(&per, &format!("{survey}/visa/sv/child/{}", screens + 2)).await;
    assert!(sent.text().contains("Tack."), "{}", sent.text());
    for gone in ["sv/child/99", "sv/child/x", "xx/child/1", "sv/alla/1"] {
        let page = site.get_as(&per, &format!("{survey}/visa/{gone}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{gone}");
    }
}
