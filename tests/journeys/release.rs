//! *Svar till dem som svarat* at the desk: from closed waves to an answer that is out, and everything that must not happen on
//! the way.

use axum::http::StatusCode;
use domain::desk::{OrgId, Role, Scope};
use server::mapping::work::End;

use super::contact::at_the_desk;
use super::content::signed_in;
use crate::support::county::{answers, closed, survey};
use crate::support::site::{Seen, Site};

const ANSWERS: &str = "/sv/skrivbord/svar";

/// Where an answer of the desk leads.
pub(super) fn to(page: &Seen) -> String {
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text());
    page.header("location").split('?').next().unwrap().to_owned()
}

/// A page's form as it stands, with some fields filled in.
pub(super) async fn fill(site: &Site, cookie: &str, page: &Seen, action: &str, filled: &[(&str, &str)]) -> Seen {
    let mut all = page.fields(action);
    all.retain(|(name, _)| !filled.iter().any(|(own, _)| own == name));
    let mut all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    all.extend(filled);
    site.fill_as(cookie, action, &all).await
}

/// Begins an answer of all waves; its path.
async fn begun(site: &Site, cookie: &str) -> String {
    let page = site.get_as(cookie, ANSWERS).await;
    assert!(page.text().contains("Hur är det i skolan?"), "{}", page.text());
    to(&fill(site, cookie, &page, ANSWERS, &[]).await)
}

pub(super) fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// Presses a button of a release's page.
pub(super) async fn press(site: &Site, cookie: &str, path: &str, words: &str, filled: &[(&str, &str)]) -> Seen {
    let page = site.get_as(cookie, path).await;
    site.press_as(cookie, &page, words, filled).await
}

/// An answer whose numbers are protected; its path.
pub(super) async fn protected(site: &Site, cookie: &str) -> String {
    let path = begun(site, cookie).await;
    to(&press(site, cookie, &path, "Räkna och skydda", &[]).await);
    assert_eq!(site.app.workshop().rest(id(&path)).await, Some(End::Done));
    path
}

/// A finding about those who are listened to, with a decision; its path.
pub(super) async fn worded(site: &Site, cookie: &str, path: &str) -> String {
    let page = site.get_as(cookie, &format!("{path}/fynd")).await;
    assert!(page.text().contains("Bedöma") && page.text().contains("Lyssnar de vuxna?"), "{}", page.text());
    about(site, cookie, path, "lyssnad").await
}

/// A finding about everybody's good answers to a question, with a decision; its path.
pub(super) async fn about(site: &Site, cookie: &str, path: &str, question: &str) -> String {
    let page = site.get_as(cookie, &format!("{path}/fynd")).await;
    let topic = [("fraga", question), ("svar", "good|good"), ("grupp", "*|*|*")];
    let finding = to(&fill(site, cookie, &page, &format!("{path}/fynd"), &topic).await);
    let page = site.get_as(cookie, &format!("{finding}/beslut/ny")).await;
    let decided = [
        ("vad", "gor"),
        ("rubrik|sv", "Tid att lyssna"),
        ("barn|sv", "Varje klass får en stund i veckan."),
        ("vuxen|sv", "Varje klass får en stund i veckan."),
        ("ansvar|sv", "Skolchefen"),
        ("dag", "2026-03-09"),
    ];
    to(&fill(site, cookie, &page, &format!("{finding}/beslut/ny"), &decided).await);
    finding
}

/// Files written and tried.
pub(super) async fn tried(site: &Site, cookie: &str, path: &str) {
    to(&press(site, cookie, path, "Skriv filerna och pröva dem", &[]).await);
    let ended = site.app.workshop().rest(id(path)).await;
    let page = site.get_as(cookie, path).await;
    assert_eq!(ended, Some(End::Done), "{}", page.text());
}

/// A site with two closed waves; the process leader and the child-rights coordinator at their desks.
pub(super) async fn site() -> (Site, String, String) {
    let site = Site::new().await;
    let asked = survey(&site, "demo-kommun").await;
    closed(&site, &asked, ("varen", "2025-05-20"), answers(0, 260)).await;
    closed(&site, &asked, ("hosten", "2026-02-20"), answers(1, 280)).await;
    let (per, barbro) = (at_the_desk(&site, "Per Demosson").await, signed_in(&site, "Barbro Demosson").await);
    (site, per, barbro)
}

#[tokio::test]
async fn closed_waves_become_an_answer_that_is_out() {
    let (site, per, barbro) = site().await;
    server::mapping::clock::minute(&site.app).await.unwrap();
    let waiting = site.get("/sv/sagt").await;
    assert!(
        waiting.text().contains("Hur är det i skolan?") && waiting.text().contains("Skolchefen"),
        "{}",
        waiting.text()
    );
    let desk = site.get_as(&per, "/sv/skrivbord").await;
    assert_eq!(desk.link("Svar till dem som svarat"), ANSWERS);

    let path = protected(&site, &per).await;
    let page = site.get_as(&per, &path).await;
    assert!(page.text().contains("tal, varav") && page.text().contains("Skriv minst ett fynd"), "{}", page.text());
    let finding = worded(&site, &per, &path).await;
    let page = site.get_as(&per, &finding).await;
    assert!(page.text().contains("{tio}") && page.text().contains("av 10"), "{}", page.text());
    // Numbers are never typed.
    let wrong =
        fill(&site, &per, &page, &finding, &[("barn|sv", "Hela 7 av 10 blir lyssnade på"), ("do", "spara")]).await;
    to(&wrong);
    let page = site.get_as(&per, &path).await;
    assert!(page.text().contains("ett tal är skrivet för hand"), "{}", page.text());
    assert!(!page.body.contains("Skriv filerna"), "{}", page.text());
    let page = site.get_as(&per, &finding).await;
    let words =
        [("barn|sv", "Ungefär {tio} blir lyssnade på"), ("barn|en", "About {tio} are listened to"), ("do", "spara")];
    to(&fill(&site, &per, &page, &finding, &words).await);
    let draft = site.get_as(&barbro, &format!("{path}/visa")).await;
    assert!(draft.text().contains("blir lyssnade på") && draft.text().contains("Tid att lyssna"), "{}", draft.text());
    assert_eq!(site.get(&format!("/sv/sagt/{}", id(&path))).await.status, StatusCode::NOT_FOUND, "not out");

    let early = site.get_as(&per, &path).await;
    assert!(!early.body.contains("Gör en länk"), "nobody outside reads what is not tried: {}", early.text());
    tried(&site, &per, &path).await;
    let page = site.get_as(&per, &path).await;
    assert!(page.text().contains("Inget dolt tal gick att räkna ut"), "{}", page.text());
    // A group of young people reads it first.
    let link = reading_link(&site, &per, &path).await;
    let reading = site.get(&link).await;
    assert!(
        reading.text().contains("Ni läser först") && reading.text().contains("blir lyssnade på"),
        "{}",
        reading.text()
    );
    assert_eq!(site.post(&link, "fynd-1=").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let thanks = site.post(&link, "fynd-1=Vi+tror+att+det+%C3%A4r+f%C3%A4rre.").await;
    assert!(
        thanks.text().contains("Tack.") && thanks.text().contains("Vi tror att det är färre."),
        "{}",
        thanks.text()
    );
    let page = site.get_as(&per, &path).await;
    assert!(page.text().contains("Vi tror att det är färre."), "{}", page.text());

    // Nobody publishes alone, and nobody approves unread.
    let unread = press(&site, &per, &path, "Godkänn", &[]).await;
    assert!(unread.status == StatusCode::CONFLICT && unread.text().contains("Läs svaret först"), "{}", unread.text());
    to(&press(&site, &per, &path, "Godkänn", &[("last", "ja")]).await);
    let page = site.get_as(&per, &path).await;
    assert!(
        page.text().contains("Processledare: Per Demosson") && !page.body.contains("Ge ut svaret"),
        "{}",
        page.text()
    );
    let v = page.fields(&path).into_iter().find(|(name, _)| name == "v").unwrap().1;
    let d = page.fields(&path).into_iter().find(|(name, _)| name == "d").unwrap().1;
    let alone = site.fill_as(&per, &path, &[("v", &v), ("d", &d), ("do", "ge-ut")]).await;
    assert!(alone.status == StatusCode::CONFLICT && alone.text().contains("Två olika personer"), "{}", alone.text());
    to(&press(&site, &barbro, &path, "Godkänn", &[("last", "ja")]).await);
    to(&press(&site, &barbro, &path, "Ge ut svaret", &[]).await);

    let out = site.get(&format!("/sv/sagt/{}", id(&path))).await;
    for words in ["blir lyssnade på", "Tid att lyssna", "Ansvarig: Skolchefen", "av 10"] {
        assert!(out.text().contains(words), "{words}: {}", out.text());
    }
    let csv = site.get(&format!("/data/{}/lyssnad-good-kommun.csv", id(&path))).await;
    assert!(csv.status == StatusCode::OK && csv.body.contains("0880"), "{}", csv.body);
    let list = site.get("/sv/sagt").await;
    assert!(!list.text().contains("ska komma senast") && list.text().contains("blir lyssnade på"), "{}", list.text());
    let over = site.get(&link).await;
    assert_eq!(over.status, StatusCode::NOT_FOUND, "what is out is read where everybody reads it");
    assert!(over.text().contains("Nu är svaret ute"), "{}", over.text());
    assert_eq!(over.link("Läs svaret"), format!("/sv/sagt/{}", id(&path)));
    // It never changes.
    let late = site.fill_as(&per, &path, &[("v", &v), ("do", "ta-bort-ja")]).await;
    assert!(late.status == StatusCode::CONFLICT && late.text().contains("ändras det aldrig"), "{}", late.text());
    assert_eq!(site.get_as(&per, &finding).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_changes_afterwards_is_tried_and_approved_anew() {
    let (site, per, barbro) = site().await;
    let path = protected(&site, &per).await;
    let finding = worded(&site, &per, &path).await;
    tried(&site, &per, &path).await;
    let link = reading_link(&site, &per, &path).await;
    assert_eq!(site.get(&link).await.status, StatusCode::OK);
    to(&press(&site, &per, &path, "Godkänn", &[("last", "ja")]).await);
    to(&press(&site, &barbro, &path, "Godkänn", &[("last", "ja")]).await);
    let page = site.get_as(&per, &finding).await;
    to(&fill(
        &site,
        &per,
        &page,
        &finding,
        &[("vuxen|sv", "{procent} blir lyssnade på"), ("vuxen|en", ""), ("do", "spara")],
    )
    .await);
    let page = site.get_as(&per, &path).await;
    assert!(!page.body.contains("Ge ut svaret") && !page.text().contains("Processledare: Per"), "{}", page.text());
    assert!(page.body.contains("Skriv filerna"), "{}", page.text());
    let pause = site.get(&link).await;
    assert_eq!(pause.status, StatusCode::NOT_FOUND, "what is not tried as it stands is read by nobody");
    assert!(pause.text().contains("Inte just nu"), "{}", pause.text());
    // Of two who change it at once, one is told, and what they typed stays.
    let stale = site.get_as(&per, &finding).await;
    let other = site.get_as(&barbro, &finding).await;
    to(&fill(&site, &barbro, &other, &finding, &[("barn|sv", "{tio} av alla"), ("do", "spara")]).await);
    let told = fill(&site, &per, &stale, &finding, &[("barn|sv", "{tio} säger ja"), ("do", "spara")]).await;
    assert!(told.status == StatusCode::CONFLICT && told.body.contains("{tio} säger ja"), "{}", told.text());
}

#[tokio::test]
async fn one_person_is_never_two() {
    let (site, per, _) = site().await;
    let both = site.employ("dubbel", Role::ProcessLeader, Scope::installation(), site.app.now()).await;
    let path = protected(&site, &per).await;
    worded(&site, &per, &path).await;
    tried(&site, &per, &path).await;
    let dubbel = super::contact::sign_in(&site, "/sv/skrivbord/in/dubbel").await;
    for cookie in [&per, &dubbel] {
        to(&press(&site, cookie, &path, "Godkänn", &[("last", "ja")]).await);
    }
    let page = site.get_as(&per, &path).await;
    assert!(!page.body.contains("Ge ut svaret"), "two process leaders are no two seats: {}", page.text());
    assert!(both.person.active);
}

#[tokio::test]
async fn an_empty_wave_and_one_that_is_not_there_are_told() {
    let site = Site::new().await;
    let asked = survey(&site, "demo-kommun").await;
    closed(&site, &asked, ("tom", "2026-02-20"), Vec::new()).await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let path = begun(&site, &per).await;
    to(&press(&site, &per, &path, "Räkna och skydda", &[]).await);
    assert!(matches!(site.app.workshop().rest(id(&path)).await, Some(End::Hindered("empty", _))));
    let page = site.get_as(&per, &path).await;
    assert!(page.text().contains("Ingen svarade i omgången 2026-02-tom"), "{}", page.text());
    let none = site.fill_as(&per, ANSWERS, &[("enkat", &asked)]).await;
    assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.text().contains("Välj minst en omgång"));
    assert_eq!(site.fill_as(&per, ANSWERS, &[("enkat", "annan")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn stopped_work_goes_on_to_the_same_numbers() {
    let (site, per, _) = site().await;
    let path = begun(&site, &per).await;
    let page = site.get_as(&per, &path).await;
    to(&site.press_as(&per, &page, "Räkna och skydda", &[]).await);
    // As when the program is told to end.
    site.app.workshop().close().await;
    let stopped = site.app.workshop().rest(id(&path)).await;
    if stopped == Some(End::Stopped) {
        let page = site.get_as(&per, &path).await;
        assert!(page.text().contains("Det som är räknat finns kvar"), "{}", page.text());
        to(&site.press_as(&per, &page, "Fortsätt där det stannade", &[]).await);
        assert_eq!(site.app.workshop().rest(id(&path)).await, Some(End::Done));
    }
    let other = protected(&site, &per).await;
    let numbers = async |path: &str| {
        let row = site.stores.releases.release(id(path)).await.unwrap().unwrap();
        let release: domain::mapping::release::Release = serde_json::from_str(&row.content.unwrap()).unwrap();
        (release.tables, release.means)
    };
    assert_eq!(numbers(&path).await, numbers(&other).await);
}

#[tokio::test]
async fn a_second_answer_is_protected_together_with_the_first() {
    let (site, per, barbro) = site().await;
    let (first, second) = (protected(&site, &per).await, protected(&site, &per).await);
    assert_ne!(first, second, "names are given once");
    for path in [&first, &second] {
        worded(&site, &per, path).await;
        tried(&site, &per, path).await;
        for cookie in [&per, &barbro] {
            to(&press(&site, cookie, path, "Godkänn", &[("last", "ja")]).await);
        }
    }
    to(&press(&site, &per, &first, "Ge ut svaret", &[]).await);
    let late = press(&site, &per, &second, "Ge ut svaret", &[]).await;
    assert!(late.status == StatusCode::CONFLICT && late.text().contains("Räkna om det"), "{}", late.text());
    // Counted anew it knows the first, and is tried together with it.
    to(&press(&site, &per, &second, "Räkna om från början", &[]).await);
    assert_eq!(site.app.workshop().rest(id(&second)).await, Some(End::Done));
    worded(&site, &per, &second).await;
    tried(&site, &per, &second).await;
    let page = site.get_as(&per, &second).await;
    assert!(page.text().contains("2 svar prövades tillsammans"), "{}", page.text());
    for cookie in [&per, &barbro] {
        to(&press(&site, cookie, &second, "Godkänn", &[("last", "ja")]).await);
    }
    to(&press(&site, &per, &second, "Ge ut svaret", &[]).await);
    assert_eq!(site.get(&format!("/sv/sagt/{}", id(&second))).await.status, StatusCode::OK);
}

#[tokio::test]
async fn who_may_not_finds_nothing() {
    let (site, per, barbro) = site().await;
    let path = protected(&site, &per).await;
    let anna = at_the_desk(&site, "Anna Demosson").await;
    let elsewhere = Scope::organisation(OrgId::parse("en-annan-kommun").unwrap());
    site.employ("elsa", Role::ProcessLeader, elsewhere, site.app.now()).await;
    let elsa = super::contact::sign_in(&site, "/sv/skrivbord/in/elsa").await;
    for cookie in [&anna, &elsa] {
        for rest in ["", "/fynd", "/visa", "/visa/vuxen"] {
            let page = site.get_as(cookie, &format!("{path}{rest}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{rest}");
        }
        let tried = site.fill_as(cookie, &path, &[("v", "2"), ("do", "ta-bort-ja")]).await;
        assert_eq!(tried.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(site.get_as(&anna, ANSWERS).await.status, StatusCode::NOT_FOUND);
    let list = site.get_as(&elsa, ANSWERS).await;
    assert!(!list.text().contains("Hur är det i skolan?"), "{}", list.text());
    // The coordinator words and approves, and does not count or remove.
    let page = site.get_as(&barbro, &path).await;
    assert!(page.body.contains("Nytt fynd") && !page.body.contains("Ta bort utkastet"), "{}", page.text());
    assert_eq!(site.fill_as(&barbro, &path, &[("v", "2"), ("do", "ta-bort-ja")]).await.status, StatusCode::NOT_FOUND);
    let somebody = site.get(&path).await;
    assert_eq!(somebody.status, StatusCode::SEE_OTHER, "nobody is signed in");
    let guessed = site.get("/sv/sagt/las/gissad").await;
    assert_eq!(guessed.status, StatusCode::NOT_FOUND);
    assert!(guessed.body.contains("href=\"/sv/sagt\""), "no page without a way on: {}", guessed.body);
}

/// A link for young readers to an answer that was tried.
pub(super) async fn reading_link(site: &Site, cookie: &str, path: &str) -> String {
    let made = press(site, cookie, path, "Gör en länk till en grupp", &[]).await;
    let token = made.text().split("/sagt/las/").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    format!("/sv/sagt/las/{token}")
}

#[tokio::test]
async fn a_link_for_young_readers_ends_when_another_answer_comes_out() {
    let (site, per, barbro) = site().await;
    let first = protected(&site, &per).await;
    worded(&site, &per, &first).await;
    tried(&site, &per, &first).await;
    let link = reading_link(&site, &per, &first).await;
    assert_eq!(site.get(&link).await.status, StatusCode::OK);
    let second = protected(&site, &per).await;
    worded(&site, &per, &second).await;
    tried(&site, &per, &second).await;
    for cookie in [&per, &barbro] {
        to(&press(&site, cookie, &second, "Godkänn", &[("last", "ja")]).await);
    }
    assert_eq!(site.get(&link).await.status, StatusCode::OK);
    to(&press(&site, &per, &second, "Ge ut svaret", &[]).await);
    let ended = async |link: &str| {
        let page = site.get(link).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.text().contains("Länken gäller inte längre") && !page.text().contains("av 10"), "{}", page.text());
        let late = site.post(link, "fynd-1=Vi+tror+det.").await;
        assert_eq!(late.status, StatusCode::NOT_FOUND, "nor does it take what they say");
    };
    ended(&link).await;
    // A new one is not made for numbers that do not know what is out.
    let stale = press(&site, &per, &first, "Gör en länk till en grupp", &[]).await;
    assert!(stale.status == StatusCode::CONFLICT && stale.text().contains("Räkna om det"), "{}", stale.text());
    // Counted anew and tried they may be read again, by a link of their own.
    to(&press(&site, &per, &first, "Räkna om från början", &[]).await);
    assert_eq!(site.app.workshop().rest(id(&first)).await, Some(End::Done));
    worded(&site, &per, &first).await;
    tried(&site, &per, &first).await;
    ended(&link).await;
    let again = reading_link(&site, &per, &first).await;
    assert_eq!(site.get(&again).await.status, StatusCode::OK);
    // Taken away, it is read by nobody.
    let page = site.get_as(&per, &first).await;
    let v = page.fields(&first).into_iter().find(|(name, _)| name == "v").unwrap().1;
    to(&site.fill_as(&per, &first, &[("v", &v), ("do", "ta-bort-ja")]).await);
    ended(&again).await;
}
