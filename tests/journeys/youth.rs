//! What young people propose: read, judged, supported, asked; and what is told when it is not shown.

use axum::http::StatusCode;
use domain::desk::{Act, Action, Outcome};
use domain::survey::questionnaire::{Item, Questionnaire};
use domain::survey::wave::SurveyState;
use domain::survey::youth::State;
use jiff::civil::date;
use server::survey::store::SurveyRow;
use server::survey::templates;

use crate::support::site::{Seen, Site};

const SPACE: &str = "/sv/tyck/forslag";
const DESK: &str = "/sv/skrivbord/forslag";

/// Proposes; the thanks.
async fn propose(site: &Site, text: &str) -> Seen {
    let page = site.get(SPACE).await;
    site.press(&page, "Skicka förslaget", &[("slag", "question"), ("text", text)]).await
}

fn mark(thanks: &Seen) -> String {
    let rest = thanks.body.split("class=\"letters\"").nth(1).unwrap_or_else(|| panic!("{}", thanks.text()));
    rest.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// Opens a proposal at the desk by its words.
async fn at_the_desk(site: &Site, per: &str, words: &str) -> Seen {
    let list = site.get_as(per, DESK).await;
    site.get_as(per, &list.link(words)).await
}

async fn shown(site: &Site, per: &str, words: &str, instead: &str) {
    let page = at_the_desk(site, per, words).await;
    let done = site.press_as(per, &page, "Visa för alla", &[("text", instead)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
}

#[tokio::test]
async fn a_proposal_is_read_mended_shown_and_supported() {
    let site = Site::new().await;
    assert!(site.get(SPACE).await.text().contains("Du kan vara först"));
    let thanks = propose(&site, "Varför är rasten så\nkort").await;
    assert_eq!((thanks.status, thanks.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(thanks.header("set-cookie").is_empty() && !thanks.body.contains("card danger"));
    assert!(!site.get(SPACE).await.text().contains("rasten"), "nobody has read it");

    let per = site.sit_down("Per Demosson").await;
    assert!(site.get_as(&per, "/sv/skrivbord").await.link("Förslag från unga").ends_with(DESK));
    let list = site.get_as(&per, DESK).await;
    assert!(list.text().contains("Väntar på dig (1)") && list.text().contains(&mark(&thanks)), "{}", list.text());
    shown(&site, &per, "Varför är rasten så kort", "Varför är rasten så kort?").await;

    let page = site.get(SPACE).await;
    for told in [
        "Varför är rasten så kort?",
        "Vi har rättat stavningen",
        "Än så länge stödjer några få",
        "kan samma person stödja flera gånger",
    ] {
        assert!(page.text().contains(told), "{told}: {}", page.text());
    }
    // The same form sent again counts once; five forms are told as five, and not before.
    for _ in 0..2 {
        let done = site.press(&page, "Jag vill också fråga", &[]).await;
        assert!(done.text().contains("Tack. Ditt stöd är med.") && done.text().contains("Du stödjer det här"));
        assert!(done.header("set-cookie").is_empty());
    }
    assert_eq!(site.stores.youth.all().await.unwrap()[0].support, 1);
    for _ in 0..4 {
        let fresh = site.get(SPACE).await;
        assert!(fresh.text().contains("några få"));
        site.press(&fresh, "Jag vill också fråga", &[]).await;
    }
    assert!(site.get(SPACE).await.text().contains("Minst 5 stödjer"));
    assert!(at_the_desk(&site, &per, "Varför är rasten så kort?").await.text().contains("Minst 5 stödjer"));
}

#[tokio::test]
async fn a_no_is_told_by_its_mark_and_the_words_can_go() {
    let site = Site::new().await;
    let thanks = propose(&site, "Fröken Canario på Västskolan är dum").await;
    let per = site.sit_down("Per Demosson").await;
    let page = at_the_desk(&site, &per, "Canario").await;
    let bare = site.press_as(&per, &page, "Visa inte, och säg varför", &[("egna", "Skriv gärna om lektionerna")]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        bare.text().contains("Välj ett skäl. Den unga får läsa det.")
            && bare.body.contains("Skriv gärna om lektionerna")
    );
    let filled = [("skal", "names"), ("egna", "Skriv gärna om lektionerna i stället")];
    let done = site.press_as(&per, &page, "Visa inte, och säg varför", &filled).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let late = site.press_as(&per, &page, "Visa för alla", &[("text", "x")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "of two who judge one is told");

    let space = site.get(SPACE).await;
    assert!(space.text().contains(&format!("{} Någon kan bli igenkänd.", mark(&thanks))), "{}", space.text());
    assert!(space.text().contains("Skriv gärna om lektionerna i stället") && !space.body.contains("Canario"));
    let page = at_the_desk(&site, &per, "Canario").await;
    site.press_as(&per, &page, "Ta bort orden för gott", &[]).await;
    let list = site.get_as(&per, DESK).await;
    assert!(list.text().contains("Orden är borttagna") && !list.body.contains("Canario"));
    assert!(site.get(SPACE).await.text().contains("Någon kan bli igenkänd"), "the reason stays");
    let (id, row) = site.stores.youth.all().await.map(|all| (all[0].id.clone(), all[0].clone())).unwrap();
    assert_eq!((row.state, row.words.as_str()), (State::Declined, ""));
    let log = site.stores.desk.audit().await.unwrap();
    let acts = log.iter().filter(|link| link.entry.act == Act::Desk(Action::ModerateText));
    assert_eq!(acts.clone().count(), 2);
    assert!(acts.clone().all(|link| link.entry.object.as_ref().is_some_and(|(_, object)| object.as_str() == id)));
}

#[tokio::test]
async fn words_of_danger_get_a_card_and_are_read_first() {
    let site = Site::new().await;
    let said = "Jag vill dö";
    for text in ["Fråga om maten", said, "Fråga om bussen"] {
        let thanks = propose(&site, text).await;
        assert_eq!(thanks.body.contains("card danger"), text == said, "{text}");
        assert_eq!(thanks.text().contains("Här svarar ingen."), text == said);
    }
    assert!(site.get(SPACE).await.text().contains("Här hjälper ingen direkt"), "said before anybody writes");
    let per = site.sit_down("Per Demosson").await;
    let list = site.get_as(&per, DESK).await;
    let at = |words: &str| list.body.find(words).unwrap();
    assert!(at(said) < at("Fråga om maten") && at(said) < at("Fråga om bussen"));
    assert!(list.text().contains("Läs det här först"));
}

#[tokio::test]
async fn bad_input_keeps_every_word_and_counts_nothing_twice() {
    let site = Site::new().await;
    for (text, told) in [("  \r\n", "Skriv något först"), (&"å".repeat(305), "Högst 300 tecken får plats. Ta bort 5.")]
    {
        let page = propose(&site, text).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(told) && page.body.contains(text.trim()), "{}", page.text());
    }
    // A form that was not made here, and one that comes again: with the same words, and with others.
    let foreign = site.fill_as("", SPACE, &[("do", "skicka"), ("n", "1"), ("z", "1"), ("text", "Eget")]).await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(foreign.text().contains("Tryck en gång till") && foreign.body.contains("Eget"));
    let page = site.get(SPACE).await;
    let first = site.press(&page, "Skicka förslaget", &[("text", "Skolmaten")]).await;
    let again = site.press(&page, "Skicka förslaget", &[("text", "Skolmaten")]).await;
    assert_eq!(mark(&first), mark(&again));
    let other = site.press(&page, "Skicka förslaget", &[("text", "Bussarna")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(other.body.contains("Bussarna"));
    assert_eq!(site.stores.youth.all().await.unwrap().len(), 1);
    // A support of what is not shown, or nowhere.
    let id = site.stores.youth.all().await.unwrap()[0].id.clone();
    let (_, form) = page.form("Skicka förslaget");
    for id in [id.as_str(), "nowhere", ""] {
        let form = form.replace("do=skicka", "do=stod");
        let seen = site.post(SPACE, &format!("{form}&id={id}")).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND);
        assert!(seen.text().contains("Det förslaget syns inte längre"));
    }
    assert_eq!(site.stores.youth.all().await.unwrap()[0].support, 0);
    // What was typed is carried to another language.
    let arabic = site.fill_as("", "/ar/tyck/forslag", &[("do", "skriv"), ("text", "مدرسة <b>")]).await;
    assert_eq!(arabic.status, StatusCode::OK);
    assert!(arabic.body.contains("مدرسة &lt;b>") && arabic.body.contains("dir=\"rtl\""));
}

#[tokio::test]
async fn a_flood_from_one_place_is_slowed_with_every_word_kept() {
    let site = Site::new().await;
    let page = site.get(SPACE).await;
    while site.app.voices().wait(0, 1).is_some() {}
    let busy = site.press(&page, "Skicka förslaget", &[("text", "Skolmaten")]).await;
    assert_eq!((busy.status, busy.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "60"));
    assert!(busy.body.contains("Skolmaten") && busy.text().contains("Många skickar just nu"));
    assert!(site.app.room().brake.wait(0, 1).is_some(), "messages to a named person have a brake of their own");
}

#[tokio::test]
async fn whoever_may_not_judge_finds_nothing() {
    let site = Site::new().await;
    propose(&site, "Skolmaten").await;
    let id = site.stores.youth.all().await.unwrap()[0].id.clone();
    let path = format!("{DESK}/{id}");
    let anna = site.sit_down("Anna Demosson").await;
    for path in [DESK, &path] {
        assert_eq!(site.get_as(&anna, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let act = site.fill_as(&anna, &path, &[("do", "visa"), ("v", "1"), ("text", "x")]).await;
    assert_eq!(act.status, StatusCode::NOT_FOUND);
    assert_eq!(site.stores.youth.all().await.unwrap()[0].state, State::Waiting);
    let log = site.stores.desk.audit().await.unwrap();
    let hidden = log
        .iter()
        .filter(|link| link.entry.act == Act::Desk(Action::ModerateText) && link.entry.outcome == Outcome::Hidden);
    assert_eq!(hidden.count(), 3);
    let per = site.sit_down("Per Demosson").await;
    assert_eq!(site.get_as(&per, &format!("{DESK}/nowhere")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_section_says_that_young_people_proposed_it() {
    let site = Site::new().await;
    propose(&site, "Fråga om väntetiden").await;
    let per = site.sit_down("Per Demosson").await;
    shown(&site, &per, "Fråga om väntetiden", "Fråga om väntetiden").await;
    assert!(at_the_desk(&site, &per, "väntetiden").await.text().contains("När du gör en enkät"));
    // A survey that is being made, from the box.
    let template = templates::get("stod-unga").unwrap().unwrap();
    let made_by =
        site.stores.desk.all_staff().await.unwrap().into_iter().find(|one| one.name.starts_with("Per")).unwrap().id;
    let row = SurveyRow {
        id: "enkat".to_owned(),
        organization: "demo-kommun".to_owned(),
        questionnaire: serde_json::to_string(&template.questionnaire).unwrap(),
        contract: serde_json::to_string(&template.contract).unwrap(),
        plan: serde_json::to_string(&template.plan).unwrap(),
        state: SurveyState::Draft,
        version: 1,
        made_by: made_by.clone(),
        made_on: date(2026, 3, 10),
        changed_by: made_by,
        changed_on: date(2026, 3, 10),
    };
    let line = site.stores.desk.audit().await.unwrap()[0].entry.clone();
    site.stores.survey.add_survey(&row, &line).await.unwrap();
    let page = at_the_desk(&site, &per, "väntetiden").await;
    let done = site.press_as(&per, &page, "Sätt in förslaget där", &[("avsnitt", "enkat/bedoma")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let kept = site.stores.survey.survey("enkat").await.unwrap().unwrap();
    let asked: Questionnaire = serde_json::from_str(&kept.questionnaire).unwrap();
    let section = asked.items.iter().find_map(|item| match item {
        Item::Group(group) if group.name.as_str() == "bedoma" => Some(group),
        _ => None,
    });
    let told = &section.unwrap().proposed_by;
    assert_eq!(told.in_language("sv"), Some("Unga som har föreslagit det i Lotsen"));
    assert!(asked.languages.iter().all(|tag| told.in_language(tag).is_some()));
    let page = at_the_desk(&site, &per, "väntetiden").await;
    assert!(page.text().contains("Hur är det att söka stöd?: Att någon förstår"), "{}", page.text());
    assert!(!site.get(SPACE).await.text().contains("Vi frågar om det här"), "it is being made still");
    for nowhere in ["enkat/borta", "borta/bedoma", "", "enkat"] {
        let bad = site.press_as(&per, &page, "Sätt in förslaget där", &[("avsnitt", nowhere)]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "{nowhere}");
    }
}
