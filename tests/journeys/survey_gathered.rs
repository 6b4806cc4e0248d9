//! A phone that lost the net and asked on by itself brings all answers at once: they count as when each was sent, and nobody takes its word
//! for anything.

use axum::http::StatusCode;
use domain::survey::kit::Kit;
use domain::survey::walk::course::Course;
use domain::survey::walk::step::At;
use domain::survey::wave::Mode;
use domain::survey::wire::Wire;
use jiff::SignedDuration;
use serde_json::json;

use super::contact::at_the_desk;
use super::survey_mend::mend;
use crate::support::moment::Moment;
use crate::support::site::{Seen, Site, pair};
use crate::support::survey::{
    answered, answers, begin, close, form, mixed, next, open, opened, question, receipt, research, with,
};

/// The sealed form of a page: what a phone holds that lost the net there.
fn sealed(page: &Seen, button: &str) -> String {
    let (_, carried) = page.form(button);
    carried.split('&').find(|part| part.starts_with("s=")).unwrap().to_owned()
}

/// What a phone posts: the step, where it stood, and fields.
fn brought(sealed: &str, step: &str, at: &str, fields: &[(&str, &str)]) -> String {
    let head = [("do", step), ("samlat", at)];
    let all = head.iter().chain(fields).map(|(name, value)| pair(name, value));
    std::iter::once(sealed.to_owned()).chain(all).collect::<Vec<_>>().join("&")
}

async fn bring(site: &Site, page: &Seen, step: &str, at: &str, fields: &[(&str, &str)]) -> Seen {
    site.post("/sv/tyck", &brought(&sealed(page, "Nästa"), step, at, fields)).await
}

/// What is kept of a wave, as JSON.
async fn kept(site: &Site, wave: &str) -> String {
    close(site, wave).await;
    serde_json::to_string(&answers(site, wave).await).unwrap()
}

const ALL: [(&str, &str); 3] = [("ga.sover", "nej"), ("ga.varfor", "katten, tror jag"), ("ga.antal", "12")];

#[tokio::test]
async fn it_is_the_same_answer_as_when_each_was_sent_and_one_however_often_it_comes() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let end = answered(&site, &begin(&site, "sv", "prov").await, "katten, tror jag").await;
    site.press(&end, "Skicka mina svar", &[]).await;
    let first = begin(&site, "sv", "prov").await;
    let sent = bring(&site, &first, "skicka", "0", &ALL).await;
    let again = bring(&site, &first, "skicka", "0", &ALL).await;
    assert_eq!((sent.status, receipt(&sent)), (StatusCode::OK, receipt(&again)));
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 2);
    let one = r#"{"antal":{"number":12.0},"sover":{"one":"nej"},"varfor":{"text":"katten, tror jag"}}"#;
    assert_eq!(kept(&site, &wave).await, format!("[{one},{one}]"));
}

#[tokio::test]
async fn a_step_goes_on_from_where_the_phone_stood() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "sv", "prov").await;
    let page = bring(&site, &first, "nasta", "0varfor", &[("ga.sover", "nej"), ("a.varfor", "katten")]).await;
    assert!(page.text().contains("Fråga 3 av 4") && page.text().contains("Känns något jobbigt?"), "{}", page.text());
    // From then on the form has it.
    let back = site.press(&page, "Tillbaka", &[]).await;
    assert!(back.body.contains("katten") && !back.body.contains("samlat"), "{}", back.body);
    let page = next(&site, &back, "varfor", "katten").await;
    let page = next(&site, &page, "antal", "3").await;
    // Without the net again: another answer to the first, and what hung on it is not asked any more.
    let fields = [("ga.sover", "ja"), ("ga.varfor", "katten"), ("ga.antal", "3"), ("o.ordning", "a")];
    let page = bring(&site, &page, "hoppa", "0ordning", &fields).await;
    assert!(page.text().contains("Du har svarat på 2 av 3 frågor"), "{}", page.text());
    // Whoever changes it once more finds what they wrote.
    let fields = [("ga.sover", "nej"), ("ga.varfor", "katten"), ("ga.antal", "3")];
    let sealed = sealed(&page, "Skicka mina svar");
    let page = site.post("/sv/tyck", &brought(&sealed, "sprak", "0", &fields)).await;
    assert!(page.text().contains("Du har svarat på 3 av 4 frågor"), "{}", page.text());
    site.press(&page, "Skicka mina svar", &[]).await;
    let one = r#"[{"antal":{"number":3.0},"sover":{"one":"nej"},"varfor":{"text":"katten"}}]"#;
    assert_eq!(kept(&site, &wave).await, one);
}

#[tokio::test]
async fn what_was_not_asked_or_is_no_answer_is_passed_over() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let odd = [
        ("ga.sover", "ja"),
        ("ga.varfor", "inte frågat"),
        ("ga.okand", "x"),
        ("ga.antal*2", "7"),
        ("ga.antal", "3"),
        ("ga.ordning", "a"),
        ("ga.ordning", "a"),
        ("gx.sover", "nej"),
        ("ga.", "x"),
        ("g.", ""),
    ];
    let first = begin(&site, "sv", "prov").await;
    let sent = bring(&site, &first, "skicka", "0", &odd).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
    receipt(&sent);
    assert_eq!(kept(&site, &wave).await, r#"[{"antal":{"number":3.0},"sover":{"one":"ja"}}]"#);
}

#[tokio::test]
async fn a_broken_constraint_or_too_long_a_text_is_shown_first_and_the_rest_stays() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "sv", "prov").await;
    let with = |antal: &'static str| [("ga.sover", "nej"), ("ga.varfor", "katten"), ("ga.antal", antal)];
    // Nor is it believed where a phone says it stood when it sends.
    let steps = [("skicka", "0"), ("skicka", "0sover"), ("tillbaka", "0"), ("sprak", "0"), ("hoppa", "0ordning")];
    for (step, at) in steps {
        let told = bring(&site, &first, step, at, &with("100")).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{step}");
        assert!(told.text().contains("Så många?") && told.body.contains("value=\"100\""), "{}", told.text());
        let more = next(&site, &told, "antal", "101").await;
        assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY, "and there is no way round it");
    }
    // Where it was not gone on from yet it is told when it is.
    let before =
        bring(&site, &first, "nasta", "0varfor", &[("ga.antal", "100"), ("ga.sover", "nej"), ("a.varfor", "katten")])
            .await;
    assert!(before.text().contains("Fråga 3 av 4") && before.body.contains("value=\"100\""), "{}", before.text());
    assert_eq!(next(&site, &before, "antal", "100").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (text, told) in [("å".repeat(4001), "1 tecken för lång"), ("あ".repeat(4000), "väldigt mycket sammanlagt")]
    {
        let page = bring(&site, &first, "skicka", "0", &[("ga.sover", "nej"), ("ga.varfor", &text)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(told), "{}", page.text());
    }
    let told = bring(&site, &first, "skicka", "0sover", &with("hundra")).await;
    assert!(told.text().contains("Skriv ett tal med siffror"), "{}", told.text());
    let told = bring(&site, &first, "skicka", "0", &with("hundra")).await;
    assert!(told.text().contains("Skriv ett tal med siffror"), "{}", told.text());
    let end = site.press(&next(&site, &told, "antal", "12").await, "Hoppa över", &[]).await;
    site.press(&end, "Skicka mina svar", &[]).await;
    let one = r#"[{"antal":{"number":12.0},"sover":{"one":"nej"},"varfor":{"text":"katten"}}]"#;
    assert_eq!(kept(&site, &wave).await, one);
}

#[tokio::test]
async fn words_of_danger_that_come_late_lead_to_help() {
    let site = Site::new().await;
    open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "sv", "prov").await;
    let fields = [("ga.sover", "nej"), ("ga.varfor", "jag vill inte leva längre"), ("a.antal", "3")];
    for (step, at) in [("nasta", "0antal"), ("hoppa", "0antal"), ("tillbaka", "0antal"), ("sprak", "0antal")] {
        let page = bring(&site, &first, step, at, &fields).await;
        assert!(page.text().contains("Ingen läser det du skriver här just nu"), "{step}: {}", page.text());
    }
    let fields = [("ga.sover", "nej"), ("ga.varfor", "jag vill inte leva längre")];
    let sent = bring(&site, &first, "skicka", "0", &fields).await;
    assert!(sent.text().contains("Ingen läser det du skriver här just nu"), "{}", sent.text());
}

#[tokio::test]
async fn whoever_comes_too_late_gets_their_words_back() {
    let site = Site::new().await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "sv", "prov").await;
    close(&site, &wave).await;
    let late = bring(&site, &first, "skicka", "0", &ALL).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("katten, tror jag"), "{}", late.text());
    assert!(answers(&site, &wave).await.is_empty());
}

#[tokio::test]
async fn what_is_written_after_it_was_sent_is_given_back_with_help_where_it_tells_of_danger() {
    let moment = Moment::at("2026-03-10T12:00:00+01:00");
    let clock = moment.clone();
    let site = Site::with_clock(move || clock.now()).await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "sv", "prov").await;
    let page = next(&site, &first, "sover", "nej").await;
    bring(&site, &first, "skicka", "0", &ALL).await;
    let help = "Ingen läser det du skriver här just nu";
    let with = |words: &'static str| [("ga.sover", "nej"), ("ga.varfor", words)];
    let told = bring(&site, &first, "tillbaka", "0antal", &with("hunden också")).await;
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.text().contains("redan skickade") && told.body.contains("hunden också"), "{}", told.text());
    assert!(!told.text().contains(help), "{}", told.text());
    let told = next(&site, &page, "varfor", "jag vill inte leva längre").await;
    assert!(told.body.contains("jag vill inte leva längre") && told.text().contains(help), "{}", told.text());
    moment.wait(SignedDuration::from_mins(3));
    let told = bring(&site, &first, "skicka", "0", &with("jag vill inte leva längre")).await;
    assert!(told.text().contains("redan skickade") && told.text().contains(help), "{}", told.text());
    assert!(told.body.contains("jag vill inte leva längre"), "{}", told.text());
    assert_eq!(kept(&site, &wave).await.matches("katten, tror jag").count(), 1);
}

#[tokio::test]
async fn questions_that_were_mended_meanwhile_are_told_of_before_anything_is_sent() {
    let site = Site::new().await;
    let per = at_the_desk(&site, "Per Demosson").await;
    let wave = open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "sv", "prov").await;
    let path = format!("/sv/skrivbord/enkater/insamling/{wave}/ord");
    let page = site.get_as(&per, &path).await;
    mend(&site, &per, &page, &path, &[("w|q/antal/label|sv", "Hur många är ni?")]).await;
    let told = bring(&site, &first, "skicka", "0", &ALL).await;
    assert!(told.text().contains("Några frågor har ändrats"), "{}", told.text());
    assert_eq!(site.stores.answers.count(&wave).await.unwrap(), 0);
    let kit = site.post("/sv/tyck", &format!("{}&do=underlag", sealed(&first, "Nästa"))).await;
    assert_eq!(kit.body, "", "what it holds is of other questions");
    receipt(&site.press(&told, "Skicka mina svar", &[]).await);
    let one = r#"[{"antal":{"number":12.0},"sover":{"one":"nej"},"varfor":{"text":"katten, tror jag"}}]"#;
    assert_eq!(kept(&site, &wave).await, one);
}

#[tokio::test]
async fn a_phone_is_given_what_it_needs_and_nothing_of_anybody_else() {
    let site = Site::new().await;
    open(&site, &mixed(), Mode::Open, "prov", 0).await;
    let first = begin(&site, "ar", "prov").await;
    let on = site.press(&first, "التالي", &[("a.sover", "nej")]).await;
    let ask = |page: &Seen| format!("{}&do=underlag", sealed(page, "التالي"));
    let (one, other) = (site.post("/ar/tyck", &ask(&first)).await, site.post("/ar/tyck", &ask(&on)).await);
    assert_eq!((one.header("cache-control"), one.header("content-type")), ("no-store", "text/plain; charset=utf-8"));
    let read = |page: &Seen| {
        let mut rest = page.body.as_str();
        let kit = Kit::take(&mut rest).unwrap();
        let course = Course::take(&mut rest).unwrap();
        assert!(rest.is_empty());
        (kit, course)
    };
    let ((kit, begun), (same, course)) = (read(&one), read(&other));
    assert_eq!(kit, same);
    assert!(begun.answers.0.is_empty() && !one.body.contains("Fråga om"), "in one language: {}", one.body);
    assert_eq!(course.answers.0.len(), 1);
    assert!(matches!(&course.at, At::Screen(place) if place.name.as_str() == "varfor"));
    for name in ["sover", "varfor", "antal", "ordning"] {
        assert!(kit.pieces[name].html.contains(&format!(".{name}\"")), "{name}: {}", kit.pieces[name].html);
    }
    // Whoever has no form of ours gets nothing, nor does anybody before they have said yes to research.
    for odd in ["do=underlag", "do=underlag&s=", "do=underlag&s=AAAA"] {
        assert_eq!(site.post("/sv/tyck", odd).await.body, "", "{odd}");
    }
    let asked = form("guardian", vec![question("sover", json!({"one": "yn"}))]);
    opened(&site, &asked, research(), Mode::Open, "forska", 0).await;
    let page = begin(&site, "sv", "forska").await;
    let ask = |page: &Seen, button: &str| format!("{}&do=underlag", sealed(page, button));
    assert_eq!(site.post("/sv/tyck", &ask(&page, "Jag vill vara med")).await.body, "");
    let yes = site.press(&page, "Jag vill vara med", &[]).await;
    assert!(site.post("/sv/tyck", &ask(&yes, "Nästa")).await.body.contains("Fråga om sover"));
}

#[tokio::test]
async fn a_survey_too_large_for_a_phone_gives_it_nothing_and_goes_on_with_the_net() {
    let site = Site::new().await;
    let wanted = with(question("ort", json!({"one": "orter"})), "relevant", json!("${sover} = 'ja'"));
    let mut asked = form("child", vec![question("sover", json!({"one": "yn"})), wanted]);
    let place = |at: u32| {
        let label = format!("Ort nummer {at} {}", "i ett mycket stort land ".repeat(4));
        json!({"value": at.to_string(), "label": {"sv": label}})
    };
    asked["lists"]["orter"] = (0..6000).map(place).collect();
    let wave = open(&site, &asked, Mode::Open, "prov", 0).await;
    let page = begin(&site, "sv", "prov").await;
    let kit = site.post("/sv/tyck", &format!("{}&do=underlag", sealed(&page, "Nästa"))).await;
    assert_eq!((kit.status, kit.body.len()), (StatusCode::OK, 0));
    // Whoever loses the net there is told so by the page, with what they answered still in it.
    assert!(page.body.contains("data-lost=\"Vi vet inte om det kom fram. Dina svar står kvar här."), "{}", page.body);
    let page = next(&site, &page, "sover", "ja").await;
    let end = next(&site, &page, "ort", "4711").await;
    site.press(&end, "Skicka mina svar", &[]).await;
    assert_eq!(kept(&site, &wave).await, r#"[{"ort":{"one":"4711"},"sover":{"one":"ja"}}]"#);
}
