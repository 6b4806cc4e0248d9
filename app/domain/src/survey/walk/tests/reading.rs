//! What a form may and may not say.

use serde_json::json;

use super::{TODAY, answers, made, one, place, question, round, with};
use crate::survey::answer::{Answers, Value};
use crate::survey::questionnaire::Questionnaire;
use crate::survey::walk::Walk;
use crate::survey::walk::read::{Fault, LONGEST, Reading, Refused, carried, read};

fn fields(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn on(form: &Questionnaire, before: &Answers, all: &[(&str, &str)]) -> Result<Reading, Refused> {
    let walk = Walk::new(form, before, "sv", TODAY, 7);
    read(walk.context(), &walk.screens()[0], before, &fields(all))
}

fn first(kind: serde_json::Value, all: &[(&str, &str)]) -> Result<Result<Option<Value>, Fault>, Refused> {
    let form = made("child", vec![question("q", kind)]);
    let reading = on(&form, &Answers::default(), all)?;
    Ok(match reading.faults.get(&place("q")) {
        Some(fault) => Err(*fault),
        None => Ok(reading.answers.at(&place("q")).cloned()),
    })
}

#[test]
fn each_kind_is_read() {
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    let many = |all: &[&str]| Some(Value::Many(all.iter().map(|one| (*one).to_owned()).collect()));
    for (kind, all, read) in [
        (json!("text"), vec![("a.q", "  hej\r\ndå\u{0} ")], text("hej\ndå")),
        (json!("text"), vec![("a.q", " ")], None),
        (json!("integer"), vec![("a.q", " 12 ")], Some(Value::Number(12.0))),
        (json!("integer"), vec![("a.q", "۱۲")], Some(Value::Number(12.0))),
        (json!("decimal"), vec![("a.q", "−1 234,5")], Some(Value::Number(-1234.5))),
        (json!({"range": {"start": 0.0, "end": 10.0, "step": 1.0}}), vec![("a.q", "7")], Some(Value::Number(7.0))),
        (json!({"range": {"start": 0.0, "end": 1.0, "step": 0.1}}), vec![("a.q", "0,3")], Some(Value::Number(0.3))),
        // What adding tenths comes to is three of them.
        (
            json!({"range": {"start": 0.0, "end": 1.0, "step": 0.1}}),
            vec![("a.q", "0.30000000000000004")],
            Some(Value::Number(0.3)),
        ),
        (json!({"date": "year"}), vec![("a.q", "2013")], Some(Value::Date("2013".to_owned()))),
        (json!({"date": "month"}), vec![("a.q", "2013"), ("m.q", "4")], Some(Value::Date("2013-04".to_owned()))),
        (
            json!({"date": "day"}),
            vec![("a.q", "2024"), ("m.q", "2"), ("d.q", "29")],
            Some(Value::Date("2024-02-29".to_owned())),
        ),
        (json!({"date": "day"}), vec![("a.q", ""), ("m.q", ""), ("d.q", "")], None),
        (json!({"one": "yn"}), vec![("a.q", "ja")], Some(one("ja"))),
        (json!({"one": "yn"}), vec![], None),
        (json!({"many": "abc"}), vec![("a.q", "c"), ("a.q", "a")], many(&["a", "c"])),
        (json!({"rank": "abc"}), vec![("a.q", "c"), ("a.q", "a"), ("a.q", "b")], many(&["c", "a", "b"])),
        (json!({"rank": "abc"}), vec![("a.q", "c")], None),
        (json!("wheel"), vec![("a.q", "omsorg")], Some(one("omsorg"))),
        (json!("acknowledge"), vec![("a.q", "OK")], Some(one("OK"))),
    ] {
        assert_eq!(first(kind.clone(), &all), Ok(Ok(read)), "{kind} {all:?}");
    }
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_cut() {
    let long = "å".repeat(LONGEST + 3);
    for (kind, typed, fault) in [
        (json!("text"), long.as_str(), Fault::TooLong { over: 3 }),
        (json!("integer"), "tolv", Fault::NotNumber),
        (json!("integer"), "1-2", Fault::NotNumber),
        (json!("integer"), "1,5", Fault::NotWhole),
        (json!("decimal"), "1e999", Fault::NotNumber),
        (json!({"range": {"start": 0.0, "end": 10.0, "step": 2.0}}), "11", Fault::Outside { least: 0.0, most: 10.0 }),
        (json!({"range": {"start": 0.0, "end": 10.0, "step": 2.0}}), "3", Fault::Outside { least: 0.0, most: 10.0 }),
        (json!({"date": "year"}), "20013", Fault::NotDate),
        (json!({"date": "month"}), "2013", Fault::NotDate),
    ] {
        assert_eq!(first(kind.clone(), &[("a.q", typed)]), Ok(Err(fault)), "{kind}");
    }
    assert_eq!(first(json!("text"), &[("a.q", &"å".repeat(LONGEST))]), Ok(Ok(Some(Value::Text("å".repeat(LONGEST))))));
}

#[test]
fn a_form_that_our_page_did_not_send_is_refused() {
    for (kind, all) in [
        (json!("text"), vec![("a.annan", "x")]),
        (json!("text"), vec![("a.q*1", "x")]),
        (json!("text"), vec![("x.q", "x")]),
        (json!("text"), vec![("q", "x")]),
        (json!("text"), vec![("a.q", "x"), ("a.q", "y")]),
        (json!("text"), vec![("a.q", "x"), ("m.q", "1")]),
        (json!({"one": "yn"}), vec![("a.q", "kanske")]),
        (json!({"one": "yn"}), vec![("a.q", "ja"), ("a.q", "nej")]),
        (json!({"many": "abc"}), vec![("a.q", "a"), ("a.q", "a")]),
        (json!({"rank": "abc"}), vec![("a.q", "a"), ("a.q", "a"), ("a.q", "b")]),
        (json!("wheel"), vec![("a.q", "mat")]),
        (json!("acknowledge"), vec![("a.q", "kanske")]),
        (json!("note"), vec![("a.q", "x")]),
        (json!({"date": "day"}), vec![("m.q", "1"), ("m.q", "2")]),
    ] {
        assert_eq!(first(kind.clone(), &all), Err(Refused), "{kind} {all:?}");
    }
}

#[test]
fn a_skipped_question_takes_its_earlier_answer_back_and_leaves_the_others() {
    let form = made("child", vec![question("q", json!("text")), question("r", json!("text"))]);
    let before = answers(&[("q", Value::Text("förr".to_owned())), ("r", Value::Text("kvar".to_owned()))]);
    let reading = on(&form, &before, &[("a.q", "")]).unwrap();
    assert_eq!(reading.answers, answers(&[("r", Value::Text("kvar".to_owned()))]));
}

#[test]
fn a_choice_that_is_not_offered_is_no_answer() {
    let filtered = with(question("q", json!({"one": "abc"})), "choice_filter", json!("name != 'c'"));
    let form = made("child", vec![filtered]);
    assert_eq!(on(&form, &Answers::default(), &[("a.q", "c")]).unwrap().answers, Answers::default());
    assert_eq!(on(&form, &Answers::default(), &[("a.q", "d")]), Err(Refused));
}

#[test]
fn after_the_questions_were_mended_what_still_fits_is_carried() {
    let form = made("child", vec![question("q", json!({"one": "yn"})), question("n", json!("integer"))]);
    let before = answers(&[("q", one("ja")), ("n", Value::Text("tolv".to_owned())), ("borta", one("ja"))]);
    assert_eq!(carried(&form, &before), (answers(&[("q", one("ja"))]), 2));
    let mut wrong = before;
    wrong.0.insert(place("q"), one("kanske"));
    wrong.0.insert(round("q", 3), one("ja"));
    assert_eq!(
        carried(&form, &wrong).0.0.len(),
        1,
        "another round is judged by its value; what is asked decides at the end"
    );
}
