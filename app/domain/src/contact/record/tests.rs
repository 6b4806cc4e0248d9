//! Tests of records: what becomes text, and faults that never repeat the file.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const KNOWN: [&str; 3] = ["id", "name", "forms"];

#[test]
fn numbers_nulls_and_lists_become_text() {
    let value = json!({"id": 12, "name": null, "forms": ["a", "b"]});
    let record = Record::from_json(At::Record(1), &value, &KNOWN).unwrap();
    assert_eq!(record.get("id"), Some("12"));
    assert_eq!(record.get("name"), None);
    assert_eq!(record.get("forms"), Some("a b"));
    assert_eq!(record.names().collect::<Vec<_>>(), ["forms", "id"]);
}

#[test]
fn white_space_alone_is_nothing() {
    let mut record = Record::new(At::Line(2));
    record.set("name", " \t ");
    assert_eq!(record.need("name"), Err(Fault::new(At::Line(2), "name", What::Missing)));
    record.set("name", "  Ekskolan ");
    assert_eq!(record.need("name"), Ok("Ekskolan"));
}

#[test]
fn wrong_shapes_are_named_by_field() {
    for (value, field, what) in [
        (json!([]), "", What::Shape),
        (json!({"id": true}), "id", What::Shape),
        (json!({"id": {"a": 1}}), "id", What::Shape),
        (json!({"id": [["a"]]}), "id", What::Shape),
        (json!({"forms": ["a", false]}), "forms", What::Shape),
        (json!({"namn": "x"}), "", What::UnknownField),
    ] {
        let faults = Record::from_json(At::Record(7), &value, &KNOWN).unwrap_err();
        assert_eq!(faults, [Fault::new(At::Record(7), field, what)], "{value}");
    }
}

#[test]
fn faults_read_as_sentences() {
    let shown = |fault: Fault| fault.to_string();
    assert_eq!(shown(Fault::new(At::Line(3), "name", What::Missing)), "line 3, name: is missing");
    assert_eq!(
        shown(Fault::new(At::Record(9), "id", What::Duplicate(At::Record(2)))),
        "record 9, id: stands in record 2 too"
    );
    assert_eq!(shown(Fault::new(At::File, "", What::Rule("is no JSON"))), "the file: is no JSON");
    assert_eq!(
        shown(Fault::new(At::Source(1), "date", What::Date)),
        "source 1, date: must be a date written YYYY-MM-DD"
    );
}

proptest! {
    /// A fault never repeats what stood in the file.
    #[test]
    fn faults_never_repeat_content(key in "[A-ZÅÄÖ]{12}", text in "[0-9A-F]{16}") {
        let value = json!({key.clone(): text.clone(), "id": {text.clone(): Value::Null}, "name": [true, text.clone()]});
        for fault in Record::from_json(At::Record(1), &value, &KNOWN).unwrap_err() {
            let shown = format!("{fault} {fault:?}");
            prop_assert!(!shown.contains(&text) && !shown.contains(&key));
        }
    }
}
