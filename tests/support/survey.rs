//! Surveys that tests ask, and somebody who answers them without scripts.

use domain::desk::{Act, Action, Entry, OrgId, Outcome, Scope};
use domain::survey::answer::Answers;
use domain::survey::wave::{Mode, SurveyState};
use jiff::civil::Date;
use serde_json::{Value as Json, json};
use server::survey::open::{self, Opening};
use server::survey::store::SurveyRow;
use server::survey::{close, codes};

use super::site::{Seen, Site};

/// A line of the audit log.
pub fn line(site: &Site) -> Entry {
    Entry {
        number: 0,
        at: site.app.now(),
        actor: None,
        act: Act::Desk(Action::OpenSurvey),
        scope: Scope::organisation(OrgId::parse("demo-kommun").unwrap()),
        object: None,
        outcome: Outcome::Done,
    }
}

/// A question of a kind.
pub fn question(name: &str, kind: Json) -> Json {
    json!({"question": {"name": name, "kind": kind, "label": {"sv": format!("Fråga om {name}?"), "ar": format!("سؤال {name}؟")}}})
}

/// The same with something more in it.
pub fn with(mut item: Json, key: &str, value: Json) -> Json {
    let inner = item.as_object_mut().unwrap().values_mut().next().unwrap();
    inner.as_object_mut().unwrap().insert(key.to_owned(), value);
    item
}

/// A questionnaire in Swedish and Arabic around some items.
pub fn form(audience: &str, items: Vec<Json>) -> Json {
    let choice = |value: &str, sv: &str| json!({"value": value, "label": {"sv": sv, "ar": value}});
    json!({
        "id": "prov", "title": {"sv": "Ett prov", "ar": "اختبار"}, "languages": ["sv", "ar"], "audience": audience,
        "lists": {
            "yn": [choice("ja", "Ja"), choice("nej", "Nej")],
            "abc": [choice("a", "Glass"), choice("b", "Saft"), choice("c", "Bullar")],
        },
        "items": items,
    })
}

/// One of most kinds: `sover` (yes or no) → `varfor` (text, if no, sensitive) → `antal` → `ordning` (a rank).
pub fn mixed() -> Json {
    form(
        "child",
        vec![
            question("sover", json!({"one": "yn"})),
            with(
                with(question("varfor", json!("text")), "relevant", json!("${sover} = 'nej'")),
                "sensitive",
                json!(true),
            ),
            with(
                question("antal", json!("integer")),
                "constraint",
                json!({"must": ". < 100", "message": {"sv": "Så många?"}}),
            ),
            question("ordning", json!({"rank": "abc"})),
        ],
    )
}

/// Opens a wave from 2 to 20 March 2026; its id.
pub async fn open(site: &Site, questionnaire: &Json, mode: Mode, link: &str, count: u32) -> String {
    opened(site, questionnaire, json!("participation"), mode, link, count).await
}

/// The purpose of research, in which each age is told its own words.
pub fn research() -> Json {
    let told = |sv: &str, ar: &str| json!({"sv": sv, "ar": ar});
    json!({"research": {"dnr": "2026-01234-01", "consent": {
        "age_6_11": told("Vi forskar om sömn.\nDu får fem frågor.", "نبحث في النوم."),
        "age_12_14": told("Forskning för tolv till fjorton.", "بحث ١٢"),
        "age_15_17": told("Forskning för femton till sjutton.", "بحث ١٥"),
        "adults": told("Forskning för vuxna.", "بحث ١٨"),
        "guardians": told("Vi ber om ditt ja.", "نطلب موافقتك."),
    }}})
}

/// The same for a purpose.
pub async fn opened(site: &Site, questionnaire: &Json, purpose: Json, mode: Mode, link: &str, count: u32) -> String {
    let by = site.stores.desk.all_staff().await.unwrap().remove(0).id;
    let day: Date = "2026-03-02".parse().unwrap();
    let contract = json!({
        "asks": {"sv": "Demokommunen"}, "decides": {"sv": "Nämnden"}, "answer_on": "2026-04-20",
        "answer_where": {"sv": "Här i Lotsen."}, "purpose": purpose,
    });
    let id = uuid::Uuid::new_v4().to_string();
    let row = SurveyRow {
        id: id.clone(),
        organization: "demo-kommun".to_owned(),
        questionnaire: questionnaire.to_string(),
        contract: contract.to_string(),
        plan: "{}".to_owned(),
        state: SurveyState::Draft,
        version: 1,
        made_by: by.clone(),
        made_on: day,
        changed_by: by,
        changed_on: day,
    };
    site.stores.survey.add_survey(&row, &line(site)).await.unwrap();
    let opening = Opening {
        survey: &id,
        version: 1,
        link,
        mode,
        opens_on: day,
        closes_on: "2026-03-20".parse().unwrap(),
        codes: count,
    };
    open::open(&site.app, opening, &line(site)).await.unwrap().unwrap()
}

/// The codes on a wave's slips, as they are printed.
pub fn slips(site: &Site, wave: &str, count: u32) -> Vec<String> {
    codes::slips(&site.app.room().keys, wave, count).iter().map(domain::survey::slip::Slip::letters).collect()
}

/// Closes a wave; how many answers it has.
pub async fn close(site: &Site, wave: &str) -> usize {
    match close::close(&site.app, wave, &line(site)).await.unwrap() {
        close::Closed::Done { answers, lost: 0 } => answers,
        other => panic!("{other:?}"),
    }
}

/// The answers of a closed wave.
pub async fn answers(site: &Site, wave: &str) -> Vec<Answers> {
    site.stores.closed.answers(wave).await.unwrap()
}

/// From the first page to the first question.
pub async fn begin(site: &Site, lang: &str, link: &str) -> Seen {
    let first = site.get(&format!("/{lang}/tyck/{link}")).await;
    assert_eq!(first.status, 200, "{}", first.text());
    site.press(&first, if lang == "ar" { "ابدأ" } else { "Börja" }, &[]).await
}

/// Presses *Nästa* with an answer.
pub async fn next(site: &Site, page: &Seen, name: &str, value: &str) -> Seen {
    site.press(page, "Nästa", &[(&format!("a.{name}"), value)]).await
}

/// Answers [`mixed`] up to the page before sending.
pub async fn answered(site: &Site, first: &Seen, why: &str) -> Seen {
    let page = next(site, first, "sover", "nej").await;
    let page = next(site, &page, "varfor", why).await;
    let page = next(site, &page, "antal", "12").await;
    site.press(&page, "Hoppa över", &[]).await
}

/// The receipt on a page.
pub fn receipt(page: &Seen) -> String {
    let rest = page.body.split("class=\"letters\"").nth(1).unwrap_or_else(|| panic!("no receipt: {}", page.text()));
    rest.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
}
