//! Walks: screens, progress, what is kept; and what a form may and may not say.

mod gathered;
mod properties;
mod reading;
mod size;

use jiff::civil::{Date, date};
use serde_json::{Value as Json, json};

use super::Walk;
use super::standing::standing;
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::questionnaire::{Name, Questionnaire};

pub(super) const TODAY: Date = date(2026, 3, 10);

pub(super) fn place(name: &str) -> Place {
    Place::of(Name::parse(name).unwrap())
}

pub(super) fn round(name: &str, round: u8) -> Place {
    Place { round, ..place(name) }
}

pub(super) fn one(value: &str) -> Value {
    Value::One(value.to_owned())
}

pub(super) fn answers(all: &[(&str, Value)]) -> Answers {
    Answers(all.iter().map(|(name, value)| (place(name), value.clone())).collect())
}

fn question(name: &str, kind: Json) -> Json {
    json!({"question": {"name": name, "kind": kind, "label": {"sv": name}}})
}

pub(super) fn with(mut item: Json, key: &str, value: Json) -> Json {
    let inner = item.as_object_mut().unwrap().values_mut().next().unwrap();
    inner.as_object_mut().unwrap().insert(key.to_owned(), value);
    item
}

fn group(name: &str, items: Vec<Json>) -> Json {
    json!({"group": {"name": name, "label": {"sv": name}, "items": items}})
}

pub(super) fn made(audience: &str, items: Vec<Json>) -> Questionnaire {
    let choice = |value: &str| json!({"value": value, "label": {"sv": value}});
    let all = json!({
        "id": "f", "title": {"sv": "f"}, "languages": ["sv"], "audience": audience,
        "lists": {
            "yn": [choice("ja"), choice("nej")],
            "abc": [choice("a"), choice("b"), choice("c")],
        },
        "items": items,
    });
    serde_json::from_value(all).unwrap()
}

/// One of each: a note, a branch, a section, a repeat, a computed value.
pub(super) fn mixed(audience: &str) -> Questionnaire {
    let yes = json!({"one": "yn"});
    made(
        audience,
        vec![
            question("hej", json!("note")),
            question("sover", yes.clone()),
            with(question("varfor", json!("text")), "relevant", json!("${sover} = 'nej'")),
            group(
                "skolan",
                vec![
                    with(question("trivs", yes.clone()), "sensitive", json!(true)),
                    with(question("ordning", json!({"rank": "abc"})), "relevant", json!("${trivs} = 'ja'")),
                    question("antal", json!("integer")),
                ],
            ),
            with(
                group("syskon", vec![question("namn_inte", json!("note")), question("alder", json!("integer"))]),
                "repeat",
                json!({"count": "${antal}", "most": 3}),
            ),
            with(question("summa", json!("calculate")), "calculation", json!("${antal} + 1")),
            question("tack", json!("note")),
        ],
    )
}

fn names(questionnaire: &Questionnaire, answers: &Answers) -> Vec<String> {
    let walk = Walk::new(questionnaire, answers, "sv", TODAY, 7);
    let shown = |screen: &super::Screen| {
        screen.items.iter().map(|item| String::from(item.place.clone())).collect::<Vec<_>>().join(" ")
    };
    walk.screens().iter().map(shown).collect()
}

#[test]
fn children_are_asked_one_question_a_screen_with_its_note_above() {
    let form = mixed("child");
    assert_eq!(names(&form, &Answers::default()), ["hej sover", "trivs", "antal", "tack"]);
    let told = answers(&[("sover", one("nej")), ("trivs", one("ja")), ("antal", Value::Number(2.0))]);
    assert_eq!(
        names(&form, &told),
        ["hej sover", "varfor", "trivs", "ordning", "antal", "namn_inte*1 alder*1", "namn_inte*2 alder*2", "tack",]
    );
}

#[test]
fn grown_ups_are_asked_a_section_at_once() {
    let form = mixed("guardian");
    let told = answers(&[("trivs", one("ja")), ("antal", Value::Number(9.0))]);
    assert_eq!(
        names(&form, &told),
        [
            "hej sover",
            "trivs ordning antal",
            "namn_inte*1 alder*1",
            "namn_inte*2 alder*2",
            "namn_inte*3 alder*3",
            "tack",
        ]
    );
}

#[test]
fn rows_of_a_matrix_know_it() {
    let rows = vec![question("r1", json!({"one": "yn"})), question("r2", json!({"one": "yn"}))];
    let matrix = || with(group("m", rows.clone()), "appearance", json!(["table-list"]));
    for (audience, screens) in [("child", 2), ("staff", 1)] {
        let (form, none) = (made(audience, vec![matrix()]), Answers::default());
        let walk = Walk::new(&form, &none, "sv", TODAY, 7);
        assert_eq!(walk.screens().len(), screens);
        assert!(walk.screens().iter().flat_map(|one| &one.items).all(|one| one.matrix.is_some()));
    }
}

#[test]
fn progress_counts_screens_that_ask() {
    let (form, none) = (mixed("child"), Answers::default());
    let walk = Walk::new(&form, &none, "sv", TODAY, 7);
    assert_eq!((0..4).map(|at| walk.progress(at)).collect::<Vec<_>>(), [(1, 3), (2, 3), (3, 3), (3, 3)]);
    assert_eq!(walk.answered(), (0, 3));
    assert!(walk.screens()[1].is_sensitive() && !walk.screens()[0].is_sensitive());
}

#[test]
fn one_finds_the_way_back_to_a_place_and_past_one_that_is_gone() {
    let (form, none) = (mixed("child"), Answers::default());
    let walk = Walk::new(&form, &none, "sv", TODAY, 7);
    assert_eq!(walk.at(&place("antal")), Some(2));
    assert_eq!(walk.at(&place("varfor")), Some(1), "the next that is asked");
    assert_eq!(walk.at(&round("alder", 1)), Some(3));
    assert_eq!(walk.at(&place("okand")), None);
}

#[test]
fn only_answers_to_what_is_asked_are_kept_and_nothing_that_is_computed() {
    let form = mixed("child");
    let told = answers(&[
        ("sover", one("ja")),
        ("varfor", Value::Text("hemligt".to_owned())),
        ("antal", Value::Number(1.0)),
        ("summa", Value::Number(5.0)),
        ("okand", one("x")),
    ]);
    let kept = Walk::new(&form, &told, "sv", TODAY, 7).kept();
    assert_eq!(kept, answers(&[("sover", one("ja")), ("antal", Value::Number(1.0))]));
}

#[test]
fn a_day_that_the_form_computes_is_not_kept() {
    let today = with(question("idag", json!("calculate")), "calculation", json!("today()"));
    let form = made("youth", vec![today, question("sover", json!({"one": "yn"}))]);
    let told = answers(&[("sover", one("ja"))]);
    assert_eq!(Walk::new(&form, &told, "sv", TODAY, 7).kept(), told);
}

#[test]
fn what_is_wanted_and_missing_is_reminded_of() {
    let wanted = with(question("sover", json!({"one": "yn"})), "required", json!({"when": "true()"}));
    let form = made("child", vec![wanted]);
    for (told, reminds) in [(Answers::default(), 1), (answers(&[("sover", one("ja"))]), 0)] {
        let walk = Walk::new(&form, &told, "sv", TODAY, 7);
        assert_eq!(walk.wanted(&walk.screens()[0]).len(), reminds);
    }
}

#[test]
fn what_depends_on_an_answer_or_on_whose_form_it_is_does_not_stand() {
    let yes = || question("b", json!({"one": "yn"}));
    let stands = |items: Vec<Json>| standing(&made("guardian", items)).iter().map(Name::to_string).collect::<String>();
    assert_eq!(
        stands(vec![group("g", vec![question("a", json!("text")), yes()]), question("c", json!("note"))]),
        "abc"
    );
    let other = || group("h", vec![question("c", json!("text"))]);
    for (key, value) in [
        ("label", json!({"sv": "Du sa ${a}?"})),
        ("hint", json!({"sv": "", "ar": "${a}"})),
        ("relevant", json!("${a} = 'x'")),
        ("choice_filter", json!("name = ${a}")),
        ("randomize", json!(true)),
    ] {
        // Whether it is shown or not, nothing stands in its section; another does, and what is outside of sections does not.
        let items = vec![question("a", json!("text")), with(yes(), key, value.clone())];
        assert_eq!(stands(vec![group("g", items), other(), question("d", json!("text"))]), "c", "{key}");
    }
    // Nor where a group within, a matrix or a repeat depends on one.
    for (key, value) in [
        ("relevant", json!("true()")),
        ("label", json!({"sv": "Hur var det för ${c}?"})),
        ("repeat", json!({"count": "${c}", "most": 3})),
    ] {
        let inner = with(with(group("m", vec![yes()]), "appearance", json!(["table-list"])), key, value.clone());
        assert_eq!(stands(vec![group("g", vec![question("a", json!("text")), inner]), other()]), "c", "{key}");
    }
    // Of two with one name the first is asked.
    let closed = with(group("g", vec![yes()]), "relevant", json!("true()"));
    assert_eq!(stands(vec![closed, group("h", vec![yes(), question("c", json!("text"))])]), "c");
}
