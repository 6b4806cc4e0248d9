//! A phone's way without a net: the same steps, and the same answer in the end as when each was sent.

use proptest::prelude::*;
use serde_json::json;

use super::{TODAY, answers, made, mixed, one, place, question, round, with};
use crate::survey::answer::{Answers, Value};
use crate::survey::questionnaire::{Questionnaire, Text};
use crate::survey::walk::course::{Asking, Course, Told};
use crate::survey::walk::gather::{fields, gather};
use crate::survey::walk::read::{Fault, read};
use crate::survey::walk::room::{TEXTS, over, room, texts_over};
use crate::survey::walk::step::{At, first_wrong};
use crate::survey::wire::Wire;

fn asking(form: &Questionnaire) -> Asking<'_> {
    Asking { questionnaire: form, language: "sv", today: TODAY, seed: 7 }
}

fn begun(form: &Questionnaire) -> Course {
    let none = Answers::default();
    let at = asking(form).walk(&none).screens()[0].place().cloned().map_or(At::End, At::Screen);
    Course { answers: none, at, reminded: false }
}

/// As it is on the phone.
fn sent(form: &Questionnaire) -> Questionnaire {
    let mut text = String::new();
    form.bare("sv", &|text: &Text| text.best("sv", &[]).to_owned()).put(&mut text);
    Wire::take(&mut text.as_str()).unwrap()
}

/// A form in which answers decide which choices there are, how often something is asked, and what is computed.
fn branching(audience: &str) -> Questionnaire {
    let mut form = mixed(audience);
    let more = [
        with(question("vilken", json!({"one": "abc"})), "choice_filter", json!("value != 'b' or ${sover} = 'ja'")),
        with(question("varfor_c", json!("text")), "relevant", json!("${vilken} = 'c'")),
        with(
            question("ar", json!({"date": "year"})),
            "constraint",
            json!({"must": ". > 2000", "message": {"sv": "Inte ${vilken}"}}),
        ),
        with(
            question("sist", json!({"many": "abc"})),
            "required",
            json!({"when": "${sover} = 'ja'", "message": {"sv": "Gärna"}}),
        ),
    ];
    form.items.extend(more.map(|item| serde_json::from_value(item).unwrap()));
    form
}

#[test]
fn a_step_on_the_phone_tells_what_the_server_tells() {
    let form = branching("child");
    let phone = sent(&form);
    let asking = asking(&phone);
    let put = |name: &str, value: &str| vec![(name.to_owned(), value.to_owned())];
    let at = |name: &str| At::Screen(place(name));
    let course = begun(&phone);
    assert_eq!(course.at, at("hej"), "a note stands above its question");
    let came = course.step(&asking, "nasta", &put("a.sover", "nej")).unwrap();
    assert_eq!(came.course.at, at("varfor"));
    for step in ["tillbaka", "hoppa"] {
        let left = came.course.step(&asking, step, &put("a.varfor", "grannen")).unwrap();
        assert!(left.card, "they were written, whoever does not go on with them: {step}");
    }
    assert!(!came.course.step(&asking, "tillbaka", &[]).unwrap().card);
    let came = came.course.step(&asking, "nasta", &put("a.varfor", "grannen")).unwrap();
    assert!(came.card, "words of one's own: the phone does not know which tell of danger");
    let came = came.course.step(&asking, "hoppa", &[]).unwrap();
    assert!(came.card, "a sensitive question, skipped");
    let here = came.course.clone();
    let came = here.step(&asking, "nasta", &put("a.antal", "tre")).unwrap();
    assert_eq!(came.told(&place("antal")), Some(&Told::Typed(Fault::NotNumber)));
    assert_eq!((came.typed, came.course), (Some(put("a.antal", "tre")), here.clone()));
    let back = here.step(&asking, "tillbaka", &put("a.antal", "1")).unwrap();
    assert_eq!((back.course.at, back.course.answers.to("antal")), (at("trivs"), Some(&Value::Number(1.0))));
    assert!(here.step(&asking, "sprak", &[]).is_none() && here.step(&asking, "nasta", &put("a.x", "1")).is_none());
    let late = Course { answers: answers(&[("vilken", one("c"))]), at: at("ar"), reminded: false };
    let came = late.step(&asking, "nasta", &put("a.ar", "1999")).unwrap();
    assert_eq!(came.told(&place("ar")), Some(&Told::Said("Inte c".to_owned())));
    let last = Course { answers: answers(&[("sover", one("ja"))]), at: at("sist"), reminded: false };
    let came = last.step(&asking, "nasta", &[]).unwrap();
    assert_eq!((came.reminder.as_deref(), &came.course.at), (Some("Gärna"), &at("sist")));
    let came = came.course.step(&asking, "nasta", &[]).unwrap();
    assert_eq!((came.reminder, &came.course.at), (None, &At::End));
    assert_eq!(came.course.step(&asking, "tillbaka", &[]).unwrap().course.at, at("sist"));
}

#[test]
fn what_is_not_ours_is_passed_over_and_what_is_wrong_is_found() {
    let form = branching("child");
    let all: Vec<(String, String)> = [
        ("a.sover", "nej"),
        ("a.okand", "x"),
        ("a.vilken", "b"),
        ("a.ordning", "a"),
        ("a.hej", "x"),
        ("a.alder*9", "3"),
        ("a.antal", "två"),
        ("a.trivs", "kanske"),
        ("z", ""),
        ("q.sover", "ja"),
        ("a.ar", "1990"),
        ("a.varfor_c", "blir kvar"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let got = gather(&asking(&form), &all);
    let ar = Value::Date("1990".to_owned());
    let kept = Value::Text("blir kvar".to_owned());
    assert_eq!(got.answers, answers(&[("sover", one("nej")), ("ar", ar), ("varfor_c", kept)]));
    assert_eq!(got.faults.into_iter().collect::<Vec<_>>(), [(place("antal"), Fault::NotNumber)]);
    let walk = asking(&form).walk(&got.answers);
    assert!(walk.kept().to("varfor_c").is_none(), "not asked, not kept");
    let wrong = first_wrong(&walk, &std::collections::BTreeMap::new(), &got.answers, 0, 99).unwrap();
    assert_eq!(wrong.0, place("ar"));
    let before = walk.at(&place("ar")).unwrap();
    assert!(first_wrong(&walk, &std::collections::BTreeMap::new(), &got.answers, 0, before).is_none());
}

#[test]
fn rounds_that_no_repeat_goes_to_are_none() {
    let form = mixed("child");
    let all = [
        ("a.antal", "2"),
        ("a.alder*1", "7"),
        ("a.alder*3", "9"),
        ("a.alder*4", "9"),
        ("a.alder", "1"),
        ("a.antal*1", "3"),
    ];
    let all: Vec<_> = all.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let got = gather(&asking(&form), &all);
    let places: Vec<_> = got.answers.0.keys().cloned().collect();
    assert_eq!(places, [round("alder", 1), round("alder", 3), place("antal")]);
    assert_eq!(asking(&form).walk(&got.answers).kept().0.len(), 2);
}

/// What somebody does on a screen: which choice, and whether they skip, go back or go on.
fn any_steps() -> impl Strategy<Value = Vec<(u8, u8)>> {
    proptest::collection::vec((0_u8..6, 0_u8..8), 0..40)
}

/// Fields for what stands on a screen, in a way that a number says.
fn filled(course: &Course, asking: &Asking<'_>, how: u8) -> Vec<(String, String)> {
    let At::Screen(here) = &course.at else { return Vec::new() };
    let walk = asking.walk(&course.answers);
    let screen = &walk.screens()[walk.at(here).unwrap()];
    let mut all = Vec::new();
    for item in screen.items.iter().filter(|item| item.asks()) {
        let offered = walk.context().offered(&item.place);
        let name = format!("a.{}", String::from(item.place.clone()));
        let value = match offered.get(usize::from(how) % (offered.len() + 1)) {
            Some(choice) => choice.value.clone(),
            None if offered.is_empty() => ["2", "0", "hej", "2010", "", "1"][usize::from(how)].to_owned(),
            None => continue,
        };
        all.push((name, value));
    }
    all
}

proptest! {
    #[test]
    fn what_a_phone_gathered_is_what_the_steps_came_to(steps in any_steps(), audience in prop_oneof![Just("child"), Just("guardian")]) {
        let form = branching(audience);
        let phone = sent(&form);
        let (here, there) = (asking(&phone), asking(&form));
        let (mut course, mut online) = (begun(&phone), Answers::default());
        let ends = std::iter::repeat_n((0, 7), 40);
        for (how, what) in steps.into_iter().chain(ends) {
            if course.at == At::End && what == 7 {
                break;
            }
            let step = match what { 0 => "tillbaka", 1 | 7 => "hoppa", _ => "nasta" };
            let typed = filled(&course, &here, how);
            // The same on the server, with the whole questionnaire.
            let before = there.walk(&online);
            let place = if let At::Screen(place) = &course.at { before.at(place) } else { None };
            let reading = place.map(|at| read(before.context(), &before.screens()[at], &online, &typed).unwrap());
            let Some(came) = course.step(&here, step, &typed) else { continue };
            if let Some(reading) = reading {
                match step {
                    "hoppa" => online.clone_from(&came.course.answers),
                    "nasta" if !came.wrong.is_empty() => {}
                    _ => online = reading.answers,
                }
            }
            prop_assert_eq!(&came.course.answers, &online);
            course = came.course;
            if course.at == At::First {
                course = Course { at: begun(&phone).at, ..course };
            }
        }
        prop_assert_eq!(&course.at, &At::End);
        let kept = there.walk(&online).kept();
        let got = gather(&there, &fields(&course.answers));
        let walk = there.walk(&got.answers);
        prop_assert_eq!(walk.kept(), kept);
        prop_assert!(first_wrong(&walk, &got.faults, &got.answers, 0, 99).is_none());
        // Sent once more it is the same.
        prop_assert_eq!(gather(&there, &fields(&got.answers)).answers, got.answers);
    }

    #[test]
    fn whatever_comes_at_once_only_what_is_asked_is_kept(all in proptest::collection::vec(("[amdox]\\.(sover|varfor|trivs|antal|ordning|vilken|ar|sist|alder|x)(\\*[0-9])?", ".{0,9}|ja|nej|a|b|c|[0-9]{1,4}"), 0..12)) {
        let form = branching("child");
        let got = gather(&asking(&form), &all);
        let walk = asking(&form).walk(&got.answers);
        let kept = walk.kept();
        prop_assert!(kept.0.keys().all(|place| walk.context().asked(place)));
        prop_assert!(kept.0.iter().all(|(place, value)| got.answers.at(place) == Some(value)));
    }

    #[test]
    fn the_phone_counts_texts_as_the_server_does(texts in proptest::collection::vec("[\\x00-\\x7få☃\u{1f600}]{0,1500}", 0..9)) {
        let form = made("child", (0..9).map(|n| question(&format!("t{n}"), json!("text"))).collect());
        let names: Vec<String> = (0..9).map(|n| format!("t{n}")).collect();
        let said: Vec<_> = names.iter().zip(&texts).map(|(name, text)| (name.as_str(), Value::Text(text.clone()))).collect();
        let said = answers(&said);
        prop_assert_eq!(texts_over(&said), over(room(&form), &said), "{}", TEXTS);
    }
}
