//! Words that stand at the wrong code: in a file of a release, or in a later release.

use serde_json::{Value, json};

use super::world::{Code, Draft, Plan, World, attacked, count};
use crate::{Folder, Kind, Report};

const JSON: &str = "q1-five-municipality.json";
const METADATA: &str = "q1-five-municipality.csv-metadata.json";

/// What is done to the words of a release before its files are written.
#[derive(Default, Clone, Copy)]
struct Wrong<'a> {
    /// In the dataset: a dimension, a code, and its words.
    dataset: Option<(&'a str, &'a str, &'a str)>,
    /// The title of the description.
    title: Option<&'a str>,
    /// In the code book: where, the language, and the words.
    book: Option<(&'a str, &'a str, &'a str)>,
}

fn draft(id: &'static str) -> Draft {
    let world = World(World::random(2, &["v1"], 20).0.into_iter().map(|(leaf, count)| (leaf, count + 30)).collect());
    let square = |_: i64, cell: &[Code; 5]| ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0);
    Draft::of(id, &world, &[Plan::new("q1").by_places()], square)
}

/// A release whose every file has words.
fn named(id: &'static str, earlier: &[&'static str], wrong: Wrong<'_>) -> Folder {
    let mut draft = draft(id);
    draft.earlier = earlier.to_vec();
    let mut files = draft.files();
    let mut dataset: Value = serde_json::from_str(&files[JSON]).unwrap();
    dataset["label"] = json!("Blir du lyssnad på?");
    let places = &mut dataset["dimension"]["municipality"]["category"];
    places["label"] = json!({ "0821": "Högsby", "0834": "Torsås", "0880": "Kalmar", "0885": "0885", "*": "Länet" });
    dataset["dimension"]["answer"]["category"]["label"] = json!({ "1": "Nej", "5": "Ja" });
    if let Some((dimension, code, words)) = wrong.dataset {
        dataset["dimension"][dimension]["category"]["label"][code] = json!(words);
    }
    files.insert(JSON.to_owned(), dataset.to_string());
    let title = json!({ "sv": wrong.title.unwrap_or("Blir du lyssnad på?"), "en": "Do they listen?" });
    files.insert(METADATA.to_owned(), json!({ "dc:title": title }).to_string());
    let mut manifest = draft.manifest(&files);
    let places = [("Högsby", "Hogsby"), ("Torsås", "Torsas"), ("Kalmar", "Kalmar town")];
    for (at, (sv, en)) in places.into_iter().enumerate() {
        manifest["codes"]["municipality"][at]["label"] = json!({ "sv": sv, "en": en });
    }
    manifest["codes"]["municipality"][6]["label"] = json!({ "sv": "Länet", "en": "The county" });
    manifest["questions"][0]["label"] = json!({ "sv": "Blir du lyssnad på?", "en": "Do they listen?" });
    let answers = &mut manifest["questions"][0]["groupings"][0]["answers"];
    answers[0]["label"] = json!({ "sv": "Nej", "en": "No" });
    answers[4]["label"] = json!({ "sv": "Ja", "en": "Yes" });
    if let Some((pointer, language, words)) = wrong.book {
        manifest.pointer_mut(pointer).unwrap()[language] = json!(words);
    }
    let all = files.into_iter().chain([("release.json".to_owned(), manifest.to_string())]);
    Folder::of(id, all.map(|(name, text)| (name, text.into_bytes())))
}

fn alone(wrong: Wrong<'_>) -> Report {
    attacked(&[named("r1", &[], wrong)], None)
}

#[test]
fn the_same_words_everywhere_pass() {
    assert_eq!(alone(Wrong::default()).found, []);
}

#[test]
fn words_at_another_code_in_a_dataset_are_found() {
    for (dimension, code, words) in
        [("answer", "1", "Ja"), ("municipality", "0880", "Torsås"), ("municipality", "0885", "3 barn")]
    {
        let report = alone(Wrong { dataset: Some((dimension, code, words)), ..Wrong::default() });
        assert_eq!((report.found.len(), count(&report, Kind::Label)), (1, 1), "{:?}", report.found);
        assert!(report.found[0].at.ends_with(&format!("{JSON}, {dimension} {code}")), "{:?}", report.found);
    }
    let unknown = alone(Wrong { dataset: Some(("answer", "7", "Ja")), ..Wrong::default() });
    assert_eq!(count(&unknown, Kind::Label), 1, "a label of no code");
}

#[test]
fn a_description_of_another_question_is_found() {
    let report = alone(Wrong { title: Some("Vill du bli lyssnad på?"), ..Wrong::default() });
    assert_eq!((report.found.len(), count(&report, Kind::Label)), (1, 1), "{:?}", report.found);
}

#[test]
fn one_code_under_two_names_in_a_code_book_is_found() {
    // "3" stands alone in both groupings.
    let three = "/questions/0/groupings/1/answers/1/label";
    let report = alone(Wrong { book: Some((three, "sv", "Nej")), ..Wrong::default() });
    assert_eq!((report.found.len(), count(&report, Kind::Label)), (1, 1), "{:?}", report.found);
}

#[test]
fn a_code_that_an_earlier_release_called_otherwise_is_found() {
    let first = named("r1", &[], Wrong::default());
    let beside = |pointer: &str, language: &str, words: &str| {
        let wrong = Wrong { book: Some((pointer, language, words)), ..Wrong::default() };
        let report = attacked(&[first.clone(), named("r2", &["r1"], wrong)], None);
        report.found.iter().filter(|one| one.kind == Kind::Label && one.how.ends_with("in r1")).count()
    };
    let (place, county) = ("/codes/municipality/1/label", "/codes/municipality/6/label");
    assert_eq!(beside(place, "sv", "Torsås"), 0);
    assert_eq!(beside(place, "sv", "Torsås kommun"), 1);
    assert_eq!(beside(place, "en", "Torsaas"), 0, "a translation may be mended");
    assert_eq!(beside(place, "en", "Hogsby"), 1, "but not to what another place was called");
    assert_eq!(beside(county, "sv", "Hela länet"), 0, "everybody is everybody");
    assert_eq!(beside(county, "sv", "Torsås"), 1);
    assert_eq!(beside("/questions/0/label", "sv", "Blir du inte lyssnad på?"), 1);
    assert_eq!(beside("/questions/0/groupings/0/answers/0/label", "en", "Yes"), 1);
}

/// A release of one wave whose code book knows these waves, and calls the first place this.
fn of_wave(id: &'static str, wave: &'static str, known: &[&str], place: &str) -> Folder {
    let world = World(World::random(3, &[wave], 20).0.into_iter().map(|(leaf, count)| (leaf, count + 30)).collect());
    let draft = Draft::of(id, &world, &[Plan::new("q1").by_places().waves(&[wave])], |_, _| false);
    let files = draft.files();
    let mut manifest = draft.manifest(&files);
    manifest["codes"]["wave"] = known.iter().map(|wave| json!({ "code": wave, "members": [wave] })).collect();
    manifest["codes"]["municipality"][0]["label"] = json!({ "sv": place });
    let all = files.into_iter().chain([("release.json".to_owned(), manifest.to_string())]);
    Folder::of(id, all.map(|(name, text)| (name, text.into_bytes())))
}

#[test]
fn releases_of_other_people_may_call_things_otherwise() {
    let both = |known: [&[&str]; 2]| {
        let folders = [of_wave("r1", "v1", known[0], "Högsby"), of_wave("r2", "v2", known[1], "Högsby kommun")];
        count(&attacked(&folders, None), Kind::Label)
    };
    assert_eq!(both([&["v1"], &["v2"]]), 0);
    assert_eq!(both([&["v1"], &["v1", "v2"]]), 1, "a wave of both");
}
