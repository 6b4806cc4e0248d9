//! The files of a release, read back by readers that share nothing with their writers.

mod jsonstat;
#[path = "../../../../app/domain/src/mapping/release/tests/sample.rs"]
mod sample;

use std::collections::BTreeMap;

// What the sample is made of.
use domain::mapping::release;
use domain::statistics;
use domain::survey::questionnaire;

use app::words::Book;
use domain::mapping::release::{ALL, Key, Mean};
use serde_json::Value;

use super::{File, write};

fn book() -> Book {
    crate::guide::library::Library::built_in().unwrap().book
}

/// A release with means, one of them hidden.
fn sample() -> release::Release {
    let mut release = sample::release();
    let mean = |place: &str, mean, n| Mean {
        question: "q1".to_owned(),
        key: sample::at("q1", "v2", place, ALL).key,
        mean,
        decimals: 1,
        n,
    };
    release.means = vec![mean("0880", Some(-37), Some(200)), mean("0885", None, None)];
    assert_eq!(release.broken(), []);
    release
}

fn files() -> Vec<File> {
    write(&sample(), &book()).unwrap()
}

fn file(files: &[File], name: &str) -> String {
    let file = files.iter().find(|file| file.name == name).unwrap();
    String::from_utf8(file.bytes.clone()).unwrap()
}

fn json(files: &[File], name: &str) -> Value {
    serde_json::from_str(&file(files, name)).unwrap()
}

#[test]
fn written_again_every_byte_is_the_same() {
    let (one, other) = (files(), files());
    assert_eq!(one, other);
    assert_eq!(one.len(), 3 * 3 + 2 + 3);
    assert_eq!(one.last().unwrap().name, "release.json");
    let workbook = one.iter().find(|file| file.name == "release.xlsx").unwrap();
    assert!(workbook.bytes.starts_with(b"PK") && workbook.bytes.len() > 5_000);
}

#[test]
fn the_workbook_says_on_its_first_sheet_where_anybody_with_the_link_could_answer() {
    let (mut release, book) = (sample(), book());
    let said = |release: &release::Release| {
        let lines = super::xlsx::told(release, book.language("sv").unwrap(), &[]);
        lines.into_iter().filter(|(line, _)| line.contains("Alla som hade länken")).count()
    };
    assert_eq!(said(&release), 1, "of the grown-ups at home alone");
    release.waves[0].open_collection = true;
    assert_eq!(said(&release), 2);
    release.waves.iter_mut().for_each(|wave| wave.open_collection = false);
    assert_eq!(said(&release), 0);
}

#[test]
fn csv_and_json_stat_say_the_same_and_what_the_release_holds() {
    let (release, files) = (sample(), files());
    for table in &release.tables {
        let cube = jsonstat::read(&file(&files, &format!("{}.json", table.id))).unwrap();
        let text = file(&files, &format!("{}.csv", table.id));
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads = "wave question grouping municipality age gender answer count percent status";
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>().join(" "), heads);
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        assert_eq!((rows.len(), cube.cells.len()), (table.cells.len(), table.cells.len()));
        let mut seen = BTreeMap::new();
        for (row, cell) in rows.iter().zip(&table.cells) {
            let [wave, question, grouping, municipality, age, gender, answer, count, percent, status] = row.as_slice()
            else {
                panic!("{row:?}")
            };
            let owned = |text: &String| text.clone();
            let key = Key {
                wave: owned(wave),
                municipality: owned(municipality),
                age: owned(age),
                gender: owned(gender),
                answer: owned(answer),
            };
            assert_eq!(key, cell.key);
            assert_eq!((question, grouping), (&table.question, &table.grouping));
            let known = count.parse::<u32>().ok();
            assert_eq!(known, cell.count);
            assert_eq!(status, if known.is_some() { "A" } else { "Q" });
            let at = [wave, municipality, age, gender, answer].map(Clone::clone);
            assert_eq!(cube.cells[&at], known.map(f64::from));
            // Rounded half up from the count and the n that stand in the same file.
            let n: Option<u32> = seen.insert(at, known).flatten().or_else(|| table.count(&cell.key.margin()));
            let expected = known.zip(n).filter(|_| answer != ALL).map(|(count, n)| (200 * count + n) / (2 * n));
            assert_eq!(percent.parse::<u32>().ok(), expected, "{row:?}");
        }
        assert!(cube.cells.values().any(Option::is_none), "something is hidden in the sample");
    }
}

#[test]
fn the_manifest_names_every_file_by_its_hash() {
    let files = files();
    let manifest = json(&files, "release.json");
    assert_eq!(manifest["format"], "lotsen-release-1");
    assert_eq!((&manifest["k"], &manifest["g"]), (&Value::from(5), &Value::from(10)));
    let named = manifest["files"].as_object().unwrap();
    assert_eq!(named.len(), files.len() - 1);
    for file in files.iter().filter(|file| file.name != "release.json") {
        assert_eq!(named[&file.name], file.sha256());
    }
    let first = &manifest["tables"][0];
    assert_eq!(first["sha256"]["csv"], named[first["csv"].as_str().unwrap()]);
    assert_eq!(first["sha256"]["json"], named[first["json"].as_str().unwrap()]);
    assert_eq!(manifest["codes"]["municipality"][12]["code"], "*");
    assert_eq!(manifest["codes"]["municipality"][12]["members"].as_array().unwrap().len(), 12);
    assert_eq!(manifest["questions"][0]["groupings"][0]["answers"][3]["code"], "*");
    assert_eq!(manifest["questions"][0]["area"], "discover");
    assert_eq!(manifest["questions"][0]["sensitivity"], "S0");
}

#[test]
fn every_number_of_a_sentence_names_its_cell() {
    let files = files();
    let finding = &json(&files, "findings.json")["findings"][0];
    assert_eq!(finding["sentence"]["child"]["sv"], "Ungefär 4 av 10 visste direkt vem de kunde prata med");
    assert_eq!(finding["sentence"]["child"]["en"], "About 4 in 10 knew at once whom they could talk to");
    assert_eq!(finding["sentence"]["adult"]["sv"], "40 % av 783 visste direkt vem de kunde vända sig till");
    let numbers = finding["numbers"].as_array().unwrap();
    assert_eq!(numbers.len(), 3);
    for number in numbers {
        assert_eq!(number["cells"][0]["table"], "q1-three-municipality");
        assert_eq!(number["cells"][0]["municipality"], "*");
        assert_eq!(number["text"].as_object().unwrap().len(), 6, "in every language");
    }
    assert_eq!(finding["trend"]["verdict"]["surely"], "more");
}

#[test]
fn csvw_describes_each_column() {
    let files = files();
    for (name, columns) in [("q1-three-municipality", 10), ("means", 9)] {
        let described = json(&files, &format!("{name}.csv-metadata.json"));
        assert_eq!(described["url"], format!("{name}.csv"));
        let heads = file(&files, &format!("{name}.csv")).lines().next().unwrap().to_owned();
        let all: Vec<&str> = described["tableSchema"]["columns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|column| column["name"].as_str().unwrap())
            .collect();
        assert_eq!((all.len(), all.join(",")), (columns, heads));
    }
    let means = file(&files, "means.csv");
    let rows: Vec<&str> = means.lines().collect();
    assert_eq!(rows[1..], ["v2,q1,0880,*,*,-3.7,1,200,A", "v2,q1,0885,*,*,,1,,Q"]);
}

#[test]
fn what_was_heard_stands_in_the_findings_and_only_where_there_is_any() {
    let plain = json(&files(), "findings.json")["findings"][0].clone();
    assert!(plain.get("counter").is_none() && plain.get("talks").is_none(), "earlier files stay as they were");
    let mut heard = sample();
    let finding = &mut heard.findings[0];
    finding.quotes = ["De vuxna lyssnar inte.", "Ingen frågade mig."].map(sample::text).to_vec();
    finding.counter = sample::text("Jag fick hjälp direkt.");
    finding.talks = sample::text("I samtal sa flera att de inte vågar.");
    assert_eq!(heard.broken(), []);
    let written = write(&heard, &book()).unwrap();
    let finding = json(&written, "findings.json")["findings"][0].clone();
    assert_eq!(finding["quotes"][1]["sv"], "Ingen frågade mig.");
    assert_eq!(finding["counter"]["sv"], "Jag fick hjälp direkt.");
    assert_eq!(finding["talks"]["sv"], "I samtal sa flera att de inte vågar.");
}
