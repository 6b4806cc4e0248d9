//! Files that were changed, that do not fit together, or that tell more than they should.

use std::collections::BTreeMap;

use super::world::{Code, Draft, Plan, World, attacked, count};
use crate::{Budget, Folder, Kind, Report, audit};

const CSV: &str = "q1-five-municipality.csv";
const JSON: &str = "q1-five-municipality.json";

fn draft() -> Draft {
    let world = World(World::random(2, &["v1"], 20).0.into_iter().map(|(leaf, count)| (leaf, count + 30)).collect());
    let square = |_: i64, cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0);
    Draft::of("r1", &world, &[Plan::new("q1").by_places()], square)
}

/// The release with one file changed and the manifest made to fit, as by somebody who writes wrong files.
fn rewritten(name: &str, change: impl Fn(&str) -> String) -> Report {
    let draft = draft();
    let mut files = draft.files();
    let text = files.get_mut(name).unwrap();
    let changed = change(text);
    assert_ne!(*text, changed, "the change changes something");
    *text = changed;
    attacked(&[draft.folder(&files)], None)
}

#[test]
fn the_release_is_sound_before_anything_is_done_to_it() {
    assert_eq!(attacked(&[draft().sound()], None).found, []);
}

#[test]
fn a_tampered_file_is_found_by_its_hash() {
    let draft = draft();
    let (files, manifest) = (draft.files(), draft.manifest(&draft.files()).to_string());
    let mut changed: BTreeMap<String, String> = files.clone();
    let text = changed.get_mut(JSON).unwrap();
    *text += "\n";
    let all = changed.into_iter().chain([("release.json".to_owned(), manifest.clone())]);
    let folder = Folder::of("r1", all.map(|(name, text)| (name, text.into_bytes())));
    let report = attacked(&[folder], None);
    assert_eq!(report.found.len(), 1);
    assert_eq!((report.found[0].kind, report.found[0].at.as_str()), (Kind::Tampered, "r1/q1-five-municipality.json"));
    // A file more.
    let more = files.into_iter().chain([("release.json".to_owned(), manifest), ("svar.csv".to_owned(), String::new())]);
    let folder = Folder::of("r1", more.map(|(name, text)| (name, text.into_bytes())));
    assert_eq!(count(&attacked(&[folder], None), Kind::Unlisted), 1);
}

#[test]
fn two_symbols_are_found() {
    let first = |text: &str| text.replacen(",,,Q", ",,,C", 1);
    assert_eq!(count(&rewritten(CSV, first), Kind::Symbol), 1);
    let report = rewritten(JSON, |text| text.replacen("\"Q\"", "\"..\"", 1));
    assert_eq!(count(&report, Kind::Symbol), 1);
    let report = rewritten(CSV, |text| text.replacen(",Q\n", ",A\n", 1));
    assert_eq!(count(&report, Kind::Symbol), 1);
}

#[test]
fn csv_and_json_stat_that_differ_are_found() {
    let report = rewritten(JSON, |text| {
        let mut dataset: serde_json::Value = serde_json::from_str(text).unwrap();
        let at = dataset["value"].as_array().unwrap().iter().rposition(|value| !value.is_null()).unwrap();
        dataset["value"][at] = (dataset["value"][at].as_i64().unwrap() + 1).into();
        dataset.to_string()
    });
    assert_eq!(count(&report, Kind::Differs), 1);
    let report = rewritten(JSON, |text| text.replacen("null", "3", 1));
    assert_eq!((count(&report, Kind::Differs), count(&report, Kind::Symbol)), (1, 1));
    let report = rewritten(JSON, |text| text.replacen('{', "{\"note\":[\"3 av dem\"],", 1));
    assert_eq!(count(&report, Kind::Unlisted), 1);
}

#[test]
fn rows_in_an_order_of_their_own_are_found() {
    let swapped = |text: &str| {
        let mut lines: Vec<&str> = text.lines().collect();
        lines.swap(1, 2);
        lines.join("\n") + "\n"
    };
    assert_eq!(count(&rewritten(CSV, swapped), Kind::Order), 1);
    let doubled = |text: &str| text.to_owned() + text.lines().last().unwrap() + "\n";
    assert_eq!(count(&rewritten(CSV, doubled), Kind::Shape), 1);
    let missing = |text: &str| text.lines().take(12).collect::<Vec<_>>().join("\n") + "\n";
    assert_eq!(count(&rewritten(CSV, missing), Kind::Shape), 1);
}

#[test]
fn counts_that_cannot_be_true_are_found() {
    // The county says one more than its parts.
    let draft = draft();
    let mut wrong = draft.clone();
    let at = wrong.tables[0].0.cells().iter().position(|cell| cell[1].0 == "*" && cell[4].0 == "4").unwrap();
    *wrong.tables[0].1[at].as_mut().unwrap() += 1;
    let report = attacked(&[wrong.sound()], None);
    assert_eq!(count(&report, Kind::Contradiction), 1, "{:?}", report.found);
    // A percentage that its count does not give.
    let report = rewritten(CSV, |text| {
        let line = text.lines().find(|line| line.contains("0880,*,*,3,")).unwrap();
        let mut fields: Vec<&str> = line.split(',').collect();
        fields[8] = "99";
        text.replace(line, &fields.join(","))
    });
    assert_eq!(count(&report, Kind::Percent), 1);
}

#[test]
fn what_cannot_be_read_is_no_verdict() {
    let draft = draft();
    let unread = |files: BTreeMap<String, String>| {
        let all = files.into_iter().map(|(name, text)| (name, text.into_bytes()));
        audit(&[Folder::of("r1", all)], None, Budget::AMPLE, &|_| {}).unwrap_err().to_string()
    };
    assert_eq!(unread(BTreeMap::new()), "r1/release.json: is missing");
    let mut files = draft.files();
    let manifest = draft.manifest(&files).to_string();
    files.insert("release.json".to_owned(), manifest.clone());
    let mut broken = files.clone();
    broken.remove(CSV);
    assert_eq!(unread(broken), format!("r1/{CSV}: is missing"));
    let mut broken = files.clone();
    broken.insert(CSV.to_owned(), files[CSV].replacen(",,,Q", ",<5,,Q", 1));
    assert_eq!(unread(broken), format!("r1/{CSV}: “<5” is no count"));
    let mut broken = files.clone();
    broken.insert("release.json".to_owned(), manifest.replace("\"suppression\"", "\"rounding\""));
    assert_eq!(unread(broken), "r1/release.json: the method “rounding” is not known here");
    let mut broken = files.clone();
    broken.insert(CSV.to_owned(), files[CSV].replace(",0880,", ",1234,"));
    assert!(unread(broken).contains("“1234” is no code of municipality"));
}

#[test]
fn a_budget_that_ends_is_not_a_pass() {
    // Small cells are hidden alone: what they are takes a search to say.
    let small = |count: i64, cell: &[Code; 5]| cell[4].0 != "*" && (1..5).contains(&count);
    let plans = [Plan::new("q1").by_places().by_genders()];
    let draft = Draft::of("r1", &World::random(1, &["v1"], 4), &plans, small);
    let tried = |budget: Budget| audit(&[draft.sound()], None, budget, &|_| {}).unwrap();
    let (ample, spent) = (tried(Budget::AMPLE), tried(Budget { pivots: 0, nodes: 1 }));
    assert!(count(&ample, Kind::Exact) > 0 && count(&ample, Kind::NotProved) == 0);
    assert!(count(&spent, Kind::Exact) == 0 && count(&spent, Kind::NotProved) > 0);
    assert!(!spent.passed());
}

#[test]
fn quotes_that_are_long_or_count_or_stand_by_a_place_are_found() {
    let faults = |municipality: &str, quotes: &[&str], counter: &str| {
        let draft = draft();
        let mut files = draft.files();
        let said: Vec<_> = quotes.iter().map(|words| serde_json::json!({ "sv": words })).collect();
        let about = serde_json::json!({
            "table": "q1-five-municipality", "wave": "v1", "municipality": municipality, "age": "*", "gender": "*", "answer": "3",
        });
        let finding = serde_json::json!({
            "id": "f1", "about": about, "sentence": {}, "numbers": [], "quotes": said, "counter": { "sv": counter },
        });
        files.insert("findings.json".to_owned(), serde_json::json!({ "findings": [finding] }).to_string());
        count(&attacked(&[draft.folder(&files)], None), Kind::Untraced)
    };
    assert_eq!(faults("*", &["Ingen frågade mig.", "De lyssnar inte."], "Jag fick hjälp."), 0);
    assert_eq!(faults("*", &["Ingen frågade mig."; 4], ""), 1);
    assert_eq!(faults("*", &[&"ord ".repeat(26)], ""), 1);
    assert_eq!(faults("*", &[], &"ord ".repeat(26)), 1);
    assert_eq!(faults("*", &["Vi var 3 som sa det."], ""), 1);
    assert_eq!(faults("0880", &["Ingen frågade mig."], ""), 1);
    assert_eq!(faults("0880", &[], ""), 0, "a finding about a place may stand there without quotes");
}
