//! Cells that a chart draws from another release: they are held against its files, and it is said where these are not given.

use serde_json::{Value, json};

use super::world::{Code, Draft, Plan, World, attacked, count};
use crate::{Budget, Folder, Kind, Report, audit_beside};

const TABLE: &str = "q1-five-municipality";

fn world(wave: &'static str, more: i64) -> World {
    World(World::random(5, &[wave], 20).0.into_iter().map(|(leaf, count)| (leaf, count + more)).collect())
}

/// A release of one wave, with these findings; its folder and its manifest.
fn of(id: &'static str, wave: &'static str, more: i64, findings: Option<Value>) -> (Folder, Value) {
    // Nothing hidden is sought in a release that stands beside: there the county's may be hidden alone.
    let hidden = |_: i64, cell: &[Code; 5]| wave == "v2" && cell[1].0 == "*" && cell[4].0 == "2";
    let draft = Draft::of(id, &world(wave, more), &[Plan::new("q1").by_places().waves(&[wave])], hidden);
    let mut files = draft.files();
    files.extend(findings.map(|findings| ("findings.json".to_owned(), findings.to_string())));
    let mut manifest = draft.manifest(&files);
    manifest["codes"]["wave"] = json!([{ "code": wave, "members": [wave], "label": {} }]);
    manifest["questions"][0]["label"] = json!({ "sv": format!("Frågan i {id}") });
    let all = files.into_iter().chain([("release.json".to_owned(), manifest.to_string())]);
    (Folder::of(id, all.map(|(name, text)| (name, text.into_bytes()))), manifest)
}

fn cell(wave: &str, answer: &str) -> Value {
    json!({ "table": TABLE, "wave": wave, "municipality": "*", "age": "*", "gender": "*", "answer": answer })
}

/// How many of everybody in the second release gave an answer.
fn everybody(answer: &'static str) -> i64 {
    let all: &[&str] = &["0821", "0834", "0880", "0885"];
    let answers: &[&str] = if answer == "*" { &["1", "2", "3", "4", "5"] } else { &["1"] };
    let ages: &[&str] = &["10-12", "13-15", "16-19"];
    world("v2", 40).sum(&[("v2", &["v2"]), ("*", all), ("*", ages), ("*", &["F", "P", "annat"]), (answer, answers)])
}

/// Two releases of different people; the first draws a cell of the second, changed in one way.
fn two(change: impl FnOnce(&mut Value)) -> [Folder; 2] {
    let (other, manifest) = of("r2", "v2", 40, None);
    let mut drawn = json!({
        "cell": cell("v2", "1"), "sha256": manifest["tables"][0]["sha256"]["csv"], "asked": { "sv": "Frågan i r2" }, "good": {},
        "count": everybody("1"), "of": everybody("*"),
    });
    change(&mut drawn);
    let others = json!([{ "release": "r2", "wave": "v2", "cells": [drawn] }]);
    let chart = json!({ "title": {}, "cells": [cell("v1", "1")], "others": others });
    let finding = json!({ "id": "f1", "about": cell("v1", "1"), "sentence": {}, "numbers": [], "charts": [chart] });
    let (own, _) = of("r1", "v1", 30, Some(json!({ "findings": [finding] })));
    [own, other]
}

fn held([own, other]: [Folder; 2]) -> Report {
    audit_beside(&[own], &[other], None, Budget::AMPLE, &|_| {}).unwrap()
}

#[test]
fn a_cell_that_is_as_it_was_published_passes() {
    let report = held(two(|_| {}));
    assert_eq!(report.found, []);
    assert_eq!(
        (report.releases.as_slice(), report.beside.as_slice()),
        (&["r1".to_owned()][..], &["r2".to_owned()][..])
    );
    // Given among the others it is held against them too.
    let together = attacked(&two(|_| {}), None);
    let traced = [Kind::OtherMissing, Kind::Untraced, Kind::Label].map(|kind| count(&together, kind));
    assert_eq!(traced, [0, 0, 0], "{:?}", together.found);
}

#[test]
fn a_release_that_is_not_given_is_said() {
    let [own, _] = two(|_| {});
    let report = attacked(&[own], None);
    assert!(!report.passed(), "what is not proved has not passed");
    let told: Vec<String> = report.found.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["r2 is drawn from in a chart and is not here: that these are its numbers is not proved (named by r1)"]
    );
}

#[test]
fn a_cell_that_is_hidden_not_there_or_of_another_file_is_found() {
    for (what, report) in [
        ("hidden", held(two(|drawn| drawn["cell"]["answer"] = json!("2")))),
        ("no such table", held(two(|drawn| drawn["cell"]["table"] = json!("q9-five-municipality")))),
        ("no such answer", held(two(|drawn| drawn["cell"]["answer"] = json!("9")))),
        ("no such wave", held(two(|drawn| drawn["cell"]["wave"] = json!("v1")))),
        ("another file", held(two(|drawn| drawn["sha256"] = json!("0".repeat(64))))),
        ("another number", held(two(|drawn| drawn["count"] = json!(everybody("1") + 1)))),
        ("another group", held(two(|drawn| drawn["of"] = json!(everybody("*") - 1)))),
        ("shown is hidden", held(two(|drawn| drawn["count"] = Value::Null))),
        ("a place", held(two(|drawn| drawn["cell"]["municipality"] = json!("0880")))),
        ("another answer", held(two(|drawn| drawn["cell"]["answer"] = json!("3")))),
    ] {
        assert!(count(&report, Kind::Untraced) > 0, "{what}: {:?}", report.found);
    }
    let hidden = held(two(|drawn| drawn["cell"]["answer"] = json!("2")));
    assert!(hidden.found.iter().any(|one| one.how.starts_with("a number of a cell that is not shown")));
    for (field, words) in [("asked", json!({ "sv": "Något annat?" })), ("good", json!({ "sv": "Nej" }))] {
        let report = held(two(|drawn| drawn[field] = words.clone()));
        assert_eq!((report.found.len(), count(&report, Kind::Label)), (1, 1), "{field}: {:?}", report.found);
    }
}

#[test]
fn nobody_is_left_out_of_the_trial_by_standing_beside() {
    let [own, _] = two(|_| {});
    let (again, _) = of("r3", "v1", 30, None);
    let report = audit_beside(&[own], &[again], None, Budget::AMPLE, &|_| {}).unwrap();
    assert_eq!(count(&report, Kind::EarlierMissing), 1, "{:?}", report.found);
}

#[test]
fn a_tampered_file_of_the_other_release_is_found() {
    let (folder, manifest) = of("r2", "v2", 40, None);
    let names: Vec<String> = folder.names().map(str::to_owned).collect();
    let files = names.iter().map(|name| {
        let text = folder.text(name).unwrap();
        let text = if name == "q1-five-municipality.json" { format!("{text}\n") } else { text.to_owned() };
        (name.clone(), text.into_bytes())
    });
    let tampered = Folder::of("r2", files.collect::<Vec<_>>());
    assert!(manifest["files"]["q1-five-municipality.json"].is_string());
    let [own, _] = two(|_| {});
    let report = held([own, tampered]);
    assert_eq!((report.found.len(), count(&report, Kind::Tampered)), (1, 1), "{:?}", report.found);
}
