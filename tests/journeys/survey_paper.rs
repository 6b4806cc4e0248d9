//! The paper twin: it says what the phone would do by itself, and what is promised before the first question.

use domain::survey::wave::Mode;
use serde_json::{Value as Json, json};

use crate::support::site::Site;
use crate::support::survey::{form, open, question, with};

/// A question that is asked under a condition.
fn under(name: &str, condition: &str) -> Json {
    with(question(name, json!("text")), "relevant", json!(condition))
}

#[tokio::test]
async fn a_condition_is_said_in_words_and_no_name_of_a_question_stands_raw() {
    let site = Site::new().await;
    let told =
        with(question("sagt", json!("note")), "label", json!({"sv": "Du skrev ${antal}, och ${summa}.", "ar": "-"}));
    let asked = form(
        "child",
        vec![
            question("sover", json!({"one": "yn"})),
            question("gott", json!({"many": "abc"})),
            question("antal", json!("integer")),
            told,
            under("varfor", "${sover} = 'nej'"),
            under("vilka", "selected(${gott}, 'a') or selected(${gott}, 'b')"),
            under("mer", "${antal} > 3"),
        ],
    );
    open(&site, &asked, Mode::Open, "prov", 0).await;
    let paper = site.get("/sv/tyck/prov/ark/papper").await;
    let text = paper.text();
    assert!(text.contains("Svara bara om du valde ”Nej” i fråga 1. Annars hoppar du över."), "{text}");
    assert!(text.contains("något av det här") && text.contains("”Glass” i fråga 2"), "{text}");
    assert_eq!(text.matches("bara för några").count(), 1, "only what cannot be said is left in general: {text}");
    assert!(text.contains("Du skrev (ditt svar på fråga 3), och ________."), "{text}");
    assert!(!paper.body.contains("${"), "{}", paper.body);
    // The same on a wall.
    let class = site.get("/sv/tyck/prov/ark/klass").await;
    assert!(class.text().contains("”Nej” i fråga 1") && !class.body.contains("${"), "{}", class.text());
    // Before the first question: that it is voluntary, and who reads.
    let (head, _) = text.split_once("Fråga om sover?").unwrap();
    for promise in ["Du bestämmer själv", "Den som samlar in pappren ser", "Skriv inte namn"] {
        assert!(head.contains(promise), "{promise}: {head}");
    }
    assert!(site.get("/ar/tyck/prov/ark/papper").await.text().contains("في السؤال 1"));
}

#[tokio::test]
async fn what_is_asked_several_times_has_room_for_each() {
    let site = Site::new().await;
    let repeat = |name: &str, count: &str, most: u8, items: Vec<Json>| {
        let label = json!({"sv": "Varje syskon", "ar": "كل أخ"});
        let repeat = json!({"count": count, "most": most});
        json!({"group": {"name": name, "label": label, "repeat": repeat, "items": items}})
    };
    let asked = form(
        "child",
        vec![
            question("antal", json!("integer")),
            repeat("syskon", "${antal}", 20, vec![question("leker", json!({"one": "yn"}))]),
            repeat("dagar", "3", 3, vec![question("dag", json!("text"))]),
        ],
    );
    open(&site, &asked, Mode::Open, "prov", 0).await;
    let paper = site.get("/sv/tyck/prov/ark/papper").await.text();
    assert_eq!(paper.matches("2. Fråga om leker?").count(), 4, "{paper}");
    assert_eq!(paper.matches("3. Fråga om dag?").count(), 3, "{paper}");
    assert!(paper.contains("Här finns plats för 4.") && paper.contains("Nummer 4"), "{paper}");
}

#[tokio::test]
async fn boxes_lie_beside_each_other_where_cards_do() {
    for (word, kind, class) in [
        ("columns", "one", "boxes side"),
        ("columns-2", "many", "boxes side two"),
        ("columns-1", "one", "boxes"),
        ("horizontal", "many", "boxes side"),
        ("columns", "rank", "boxes"),
        ("", "one", "boxes"),
    ] {
        let site = Site::new().await;
        let asked = with(question("glass", json!({kind: "abc"})), "appearance", json!([word]));
        open(&site, &form("child", vec![asked]), Mode::Open, "prov", 0).await;
        let paper = site.get("/sv/tyck/prov/ark/papper").await;
        assert!(paper.body.contains(&format!("<ul class=\"{class}\">")), "{word} {kind}: {}", paper.body);
    }
}
