//! A sealed answer's size tells nothing of what was said.

use proptest::prelude::*;
use serde_json::json;

use super::{answers, made, mixed, one, question};
use crate::survey::answer::Value;
use crate::survey::walk::room::{TEXTS, length, over, room};

#[test]
fn room_depends_on_what_is_asked_alone() {
    let few = made("child", vec![question("q", json!({"one": "yn"}))]);
    assert_eq!(room(&few), 512);
    let text = made("child", vec![question("q", json!({"one": "yn"})), question("t", json!("text"))]);
    assert!(room(&text) > TEXTS && room(&text).is_multiple_of(512));
}

#[test]
fn too_many_words_in_all_are_told() {
    let form = made("child", (0..9).map(|n| question(&format!("t{n}"), json!("text"))).collect());
    let said = |length: usize| {
        let names: Vec<String> = (0..9).map(|n| format!("t{n}")).collect();
        let all: Vec<(&str, Value)> =
            names.iter().map(|name| (name.as_str(), Value::Text("x".repeat(length)))).collect();
        answers(&all)
    };
    assert_eq!(over(room(&form), &said(900)), 0);
    assert_eq!(over(room(&form), &said(1000)), 9 * 1002 - TEXTS);
}

proptest! {
    #[test]
    fn every_answer_that_is_not_told_fits(text in ".{0,3000}", number: f64, yes: bool, order in 0_usize..6) {
        let form = mixed("child");
        let orders = ["abc", "acb", "bac", "bca", "cab", "cba"];
        let said = answers(&[
            ("sover", one(if yes { "ja" } else { "nej" })),
            ("varfor", Value::Text(text)),
            ("antal", Value::Number(if number.is_finite() { number } else { 0.0 })),
            ("ordning", Value::Many(orders[order].chars().map(String::from).collect())),
        ]);
        if over(room(&form), &said) == 0 {
            prop_assert!(length(&said) <= room(&form));
        }
    }
}
