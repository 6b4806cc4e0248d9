//! What stands on a screen of questions: alike for everybody where nothing depends on an answer, and nobody's words in anybody else's.

use app::frame::ALIKE;
use domain::survey::wave::Mode;
use serde_json::json;

use super::contact::at_the_desk;
use super::survey_desk::to;
use crate::support::site::{Seen, Site};
use crate::support::survey::{begin, form, next, open, question, receipt, with};

#[tokio::test]
async fn what_is_kept_of_a_page_is_the_same_for_everybody_and_nothing_that_was_answered() {
    let site = Site::new().await;
    let asked = form("child", vec![question("sover", json!({"one": "yn"})), question("antal", json!("integer"))]);
    open(&site, &asked, Mode::Open, "prov", 0).await;
    let alike = |page: &Seen| page.body.split_once(ALIKE).map(|(_, below)| below.to_owned());
    let first = begin(&site, "sv", "prov").await;
    let below = alike(&first).expect("nothing is answered yet");
    assert!(below.contains("name=\"a.sover\"") && !below.contains("name=\"s\""), "{below}");
    assert_eq!(alike(&begin(&site, "sv", "prov").await), Some(below.clone()));
    // Two who answered otherwise get the next question to the letter, each with their own answers above it.
    let [one, other] = [next(&site, &first, "sover", "ja").await, next(&site, &first, "sover", "nej").await];
    assert_eq!(alike(&one), alike(&other));
    // As it travels, packed from parts, it is the same page.
    let (path, body) = first.form("Nästa");
    for _ in 0..2 {
        let page = site.post_packed(&path, &format!("{body}&a.sover=ja")).await;
        assert_eq!(page.split_once(ALIKE).map(|(_, below)| below.to_owned()), alike(&one));
    }
    assert!(alike(&one).is_some_and(|below| below.contains("name=\"a.antal\"")));
    // What is answered, what was typed and what is wrong with it is one person's.
    let back = site.press(&one, "Tillbaka", &[("a.antal", "")]).await;
    assert!(back.body.contains("value=\"ja\" checked") && alike(&back).is_none(), "{}", back.body);
    let wrong = next(&site, &one, "antal", "tolv").await;
    assert!(wrong.body.contains("value=\"tolv\"") && alike(&wrong).is_none());
    // Nor is it told by a page's time that somebody changes an answer.
    let end = site.press(&next(&site, &one, "antal", "3").await, "Skicka mina svar", &[]).await;
    let list = site.get("/sv/tyck").await;
    // No answers stand there that could be kept or counted, should the net be lost; those that wait on the phone have their own place.
    let main = list.body.split("<aside id=\"stay\"").next().unwrap();
    let unsent = |told: &str| main.matches(&format!("data-lost=\"{told}")).count();
    assert_eq!((unsent("Vi vet inte"), unsent("Inte skickat. Allt du skrev är kvar.")), (0, 2), "{}", list.body);
    let held = site.press(&list, "Leta upp mitt svar", &[("kvitto", &receipt(&end))]).await;
    let anew = site.press(&held, "Svara på nytt", &[]).await;
    assert!(anew.body.contains("name=\"a.sover\"") && alike(&anew).is_none(), "{}", anew.text());
    // Save for what is carried, what is drawn for one person and what is put together say the same above the questions, to the letter.
    let above = |page: &Seen| {
        let main = page.body.split_once("<main").unwrap().1.split_once("</p>").unwrap().0;
        let (before, carried) = main.split_once("name=\"s\" value=\"").unwrap();
        format!("{before}{}", carried.split_once('"').unwrap().1)
    };
    assert!(above(&first).ends_with("Fråga 1 av 2"), "{}", above(&first));
    assert_eq!(above(&anew), above(&first));
}

#[tokio::test]
async fn one_guardians_words_are_in_no_other_guardians_questions() {
    let site = Site::new().await;
    let group = |name: &str, sv: &str, items: Vec<serde_json::Value>| json!({"group": {"name": name, "label": {"sv": sv, "ar": sv}, "items": items}});
    let matrix = with(
        group("rad", "Hur har det varit för ${barn}?", vec![question("trygg", json!({"one": "yn"}))]),
        "appearance",
        json!(["table-list"]),
    );
    let asked = form(
        "guardian",
        vec![
            group("forst", "Först", vec![question("barn", json!("text"))]),
            group("sen", "Sedan", vec![question("antal", json!("integer")), matrix]),
            group("sist", "Sist", vec![question("sover", json!({"one": "yn"})), question("hur", json!("text"))]),
        ],
    );
    open(&site, &asked, Mode::Open, "prov", 0).await;
    for (tag, go) in [("sv", "Nästa"), ("ar", "التالي")] {
        let first = begin(&site, tag, "prov").await;
        for child in ["Elsa", "Nour"] {
            let page = site.press(&first, go, &[("a.barn", child)]).await;
            let other = if child == "Elsa" { "Nour" } else { "Elsa" };
            assert!(page.text().contains(&format!("för {child}?")) && !page.text().contains(other), "{}", page.text());
            assert!(!page.body.contains(ALIKE), "it is hers alone");
            let last = site.press(&page, go, &[("a.antal", "2")]).await;
            assert!(last.body.contains("name=\"a.hur\"") && last.body.contains(ALIKE), "{}", last.text());
        }
    }
}

#[tokio::test]
async fn a_child_reads_what_stands_over_a_question_within_its_section() {
    let site = Site::new().await;
    let group = |name: &str, sv: &str, items: Vec<serde_json::Value>| json!({"group": {"name": name, "label": {"sv": sv, "ar": sv}, "items": items}});
    let rows = vec![question("maten", json!({"one": "yn"})), question("rasten", json!({"one": "yn"}))];
    let matrix = with(group("rad", "Hur är det med", rows), "appearance", json!(["table-list"]));
    open(&site, &form("child", vec![group("skolan", "I skolan", vec![matrix])]), Mode::Open, "prov", 0).await;
    let mut page = begin(&site, "sv", "prov").await;
    for asked in ["maten", "rasten"] {
        let text = page.text();
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
        assert!(at("I skolan") < at("Hur är det med") && at("Hur är det med") < at(&format!("Fråga om {asked}?")));
        page = next(&site, &page, asked, "ja").await;
    }
}

#[tokio::test]
async fn a_guardian_reads_each_heading_within_a_section_once_and_no_words_for_children() {
    let site = Site::new().await;
    let group = |name: &str, sv: &str, items: Vec<serde_json::Value>| json!({"group": {"name": name, "label": {"sv": sv, "ar": sv}, "items": items}});
    let home = vec![question("sover", json!({"one": "yn"})), question("leker", json!({"one": "yn"}))];
    let away = vec![question("trygg", json!({"one": "yn"}))];
    let first = vec![
        question("antal", json!("integer")),
        group("hemma", "Hur är det hemma?", home),
        group("ute", "Och ute?", away),
    ];
    let asked = form("guardian", vec![group("del", "Till vardags", first)]);
    open(&site, &asked, Mode::Open, "prov", 0).await;
    let page = begin(&site, "sv", "prov").await;
    let text = page.text();
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words}: {text}"));
    let order =
        ["Till vardags", "Fråga om antal?", "Hur är det hemma?", "Fråga om leker?", "Och ute?", "Fråga om trygg?"];
    assert!(order.windows(2).all(|two| at(two[0]) < at(two[1])), "{text}");
    assert_eq!(text.matches("Hur är det hemma?").count(), 1, "{text}");
    let end = site.press(&page, "Hoppa över", &[]).await;
    let sent = site.press(&end, "Skicka mina svar", &[]).await;
    assert!(sent.text().contains("Sedan får du veta vad som görs."), "{}", sent.text());
}

#[tokio::test]
async fn an_instruments_licence_stands_at_the_desk_and_where_it_is_answered_if_it_demands_so() {
    let site = Site::new().await;
    let lock = json!({"instrument": "WHO-5", "licence": "CC BY-NC-SA 3.0 IGO, WHO", "digest": "0", "credit": true});
    let label = json!({"sv": "Fem frågor", "ar": "خمسة أسئلة"});
    let items = vec![question("glad", json!({"one": "yn"}))];
    let group = json!({"group": {"name": "who", "label": label, "lock": lock, "items": items}});
    let wave =
        open(&site, &form("child", vec![group, question("antal", json!("integer"))]), Mode::Open, "prov", 0).await;
    let page = begin(&site, "sv", "prov").await;
    assert!(page.text().contains("WHO-5: CC BY-NC-SA 3.0 IGO, WHO"), "{}", page.text());
    assert!(!next(&site, &page, "glad", "ja").await.text().contains("WHO-5"));
    assert!(site.get("/sv/tyck/prov/ark/papper").await.text().contains("WHO-5: CC BY-NC-SA"));

    let survey = site.stores.survey.wave(&wave).await.unwrap().unwrap().head.survey;
    let per = at_the_desk(&site, "Per Demosson").await;
    let own = format!("/sv/skrivbord/enkater/enkat/{survey}");
    let list = site.get_as(&per, &format!("{own}/fragor")).await;
    assert!(list.text().contains("Licens: CC BY-NC-SA 3.0 IGO, WHO"), "{}", list.text());
    let path = format!("{own}/fraga/who");
    let mut all = site.get_as(&per, &path).await.fields(&path);
    assert!(all.iter().any(|(name, value)| name == "licens-visas" && value == "ja"), "{all:?}");
    all.iter_mut().filter(|(name, _)| name == "licens").for_each(|(_, value)| value.clear());
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    to(&site.fill_as(&per, &path, &all).await);
    let list = site.get_as(&per, &format!("{own}/fragor")).await;
    assert!(list.text().contains("Licensen saknas"), "{}", list.text());
}

#[tokio::test]
async fn a_face_is_as_glad_as_whoever_asks_said_that_its_answer_is() {
    const SAD: &str = "M8 17q4-5 8 0";
    const GLAD: &str = "M7.500 14q4.500 6 9 0";
    for (word, faces) in [("good-high", Some([SAD, GLAD])), ("good-low", Some([GLAD, SAD])), ("", None)] {
        let site = Site::new().await;
        let scale = with(question("radd", json!({"one": "skala"})), "appearance", json!(["likert", word]));
        let mut asked = form("child", vec![scale, question("antal", json!("integer"))]);
        let choice = |value: &str| json!({"value": value, "label": {"sv": format!("Steg {value}"), "ar": value}});
        asked["lists"]["skala"] = json!([choice("1"), choice("2"), choice("3")]);
        open(&site, &asked, Mode::Open, "prov", 0).await;
        let drawn = |page: &Seen| {
            let at = |words: &str| page.body.find(words);
            let (first, last) = (at("Steg 1").unwrap(), at("Steg 3").unwrap());
            let before = |end: usize, face: &str| page.body[..end].rfind(face);
            faces.map_or_else(
                || !page.body.contains(SAD) && !page.body.contains(GLAD),
                // The first answer's face stands before it and the other's after it; the last's stands right before it.
                |[one, other]| {
                    before(first, one).is_some() && before(first, other).is_none() && before(last, other).is_some()
                },
            )
        };
        let page = begin(&site, "sv", "prov").await;
        assert!(drawn(&page), "{word}: {}", page.body);
        let paper = site.get("/sv/tyck/prov/ark/papper").await;
        assert!(drawn(&paper), "{word}: {}", paper.body);
    }
}

#[tokio::test]
async fn choices_lie_beside_each_other_where_the_workbook_says_so() {
    for (word, kind, class) in [
        ("columns", "one", "opts side"),
        ("columns-pack", "many", "opts side"),
        ("columns-3", "one", "opts side"),
        ("horizontal", "many", "opts side"),
        ("horizontal-compact", "one", "opts side"),
        ("columns-2", "many", "opts side two"),
        ("columns-1", "one", "opts"),
        ("", "many", "opts"),
    ] {
        let site = Site::new().await;
        let asked = with(question("glass", json!({kind: "abc"})), "appearance", json!([word]));
        open(&site, &form("child", vec![asked, question("antal", json!("integer"))]), Mode::Open, "prov", 0).await;
        let page = begin(&site, "sv", "prov").await;
        assert!(page.body.contains(&format!("<ul class=\"{class}\">")), "{word} {kind}: {}", page.body);
    }
}
