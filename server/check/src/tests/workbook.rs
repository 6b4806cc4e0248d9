//! Workbooks, written by hand: one that says what the CSV says, and others.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::world::{Draft, Plan, World, attacked, count};
use crate::{Folder, Kind, Report};

/// A stored ZIP archive. Sums are not checked by its reader, so there are none.
fn zip(parts: &BTreeMap<String, String>) -> Vec<u8> {
    let (mut out, mut directory): (Vec<u8>, Vec<u8>) = (Vec::new(), Vec::new());
    let two = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
    let four = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
    for (name, text) in parts {
        let at = out.len();
        let sizes = [four(0), four(text.len()), four(text.len())].concat();
        out.extend(b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0");
        out.extend(&sizes);
        out.extend([two(name.len()), two(0)].concat());
        out.extend(name.bytes().chain(text.bytes()));
        directory.extend(b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0");
        directory.extend(&sizes);
        directory.extend([two(name.len()), two(0), two(0), two(0), two(0)].concat());
        directory.extend([four(0), four(at)].concat());
        directory.extend(name.bytes());
    }
    let start = out.len();
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([two(parts.len()), two(parts.len())].concat());
    out.extend([four(directory.len()), four(start)].concat());
    out.extend(two(0));
    out
}

fn text_cell(place: &str, style: &str, text: &str) -> String {
    format!("<c r=\"{place}\"{style} t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// The parts of the workbook of a release with one table.
fn parts(draft: &Draft) -> BTreeMap<String, String> {
    let sheet = |rows: &str| format!("<?xml version=\"1.0\"?><worksheet><sheetData>{rows}</sheetData></worksheet>");
    let mut rows = "<row r=\"1\">".to_owned() + &text_cell("A1", "", "Fråga &amp; svar") + "</row>";
    let (plan, counts) = &draft.tables[0];
    let files = draft.files();
    let csv: Vec<&str> = files[&format!("{}.csv", plan.id())].lines().skip(1).collect();
    for (at, ((cell, count), line)) in plan.cells().iter().zip(counts).zip(csv).enumerate() {
        let row = at + 3;
        write!(rows, "<row r=\"{row}\">").unwrap();
        for (column, code) in ["A", "B", "C", "D", "E"].iter().zip(cell) {
            rows += &text_cell(&format!("{column}{row}"), "", code.0);
        }
        let percent = line.split(',').nth(8).unwrap();
        let number = |column: &str, number: Option<String>| match number {
            Some(number) => format!("<c r=\"{column}{row}\"><v>{number}</v></c>"),
            None => text_cell(&format!("{column}{row}"), "", ".."),
        };
        rows += &number("F", count.map(|count| count.to_string()));
        if cell[4].0 != "*" {
            rows += &number("G", (!percent.is_empty()).then(|| percent.to_owned()));
        }
        rows += "</row>";
    }
    let sheets = ["Läs mig", "Tabell"].iter().zip(1..).fold(String::new(), |all, (name, at)| {
        all + &format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>")
    });
    let targets = (1..3).fold(String::new(), |all, at| {
        all + &format!("<Relationship Id=\"rId{at}\" Target=\"worksheets/sheet{at}.xml\"/>")
    });
    [
        ("xl/workbook.xml", format!("<workbook><sheets>{sheets}</sheets></workbook>")),
        ("xl/_rels/workbook.xml.rels", format!("<Relationships>{targets}</Relationships>")),
        ("xl/worksheets/sheet1.xml", sheet(&text_cell("A1", "", "Det här är siffror"))),
        ("xl/worksheets/sheet2.xml", sheet(&rows)),
    ]
    .map(|(name, text)| (name.to_owned(), text))
    .into()
}

fn draft() -> Draft {
    let world = World(World::random(2, &["v1"], 20).0.into_iter().map(|(leaf, count)| (leaf, count + 30)).collect());
    let square = |_: i64, cell: &[super::world::Code; 5]| {
        ["0821", "0834"].contains(&cell[1].0) && ["1", "2"].contains(&cell[4].0)
    };
    Draft::of("r1", &world, &[Plan::new("q1").by_places()], square)
}

fn with(change: impl Fn(&mut BTreeMap<String, String>)) -> Report {
    asked(&serde_json::json!({}), change)
}

/// The same where the code book has words for the question.
fn asked(label: &serde_json::Value, change: impl Fn(&mut BTreeMap<String, String>)) -> Report {
    let draft = draft();
    let mut parts = parts(&draft);
    change(&mut parts);
    let book = zip(&parts);
    let files = draft.files();
    let mut manifest = draft.manifest(&files);
    manifest["questions"][0]["label"] = label.clone();
    let digest = <sha2::Sha256 as sha2::Digest>::digest(&book);
    manifest["files"]["release.xlsx"] =
        digest.iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}")).into();
    let all = files.into_iter().map(|(name, text)| (name, text.into_bytes()));
    let more = [("release.json".to_owned(), manifest.to_string().into_bytes()), ("release.xlsx".to_owned(), book)];
    attacked(&[Folder::of("r1", all.chain(more))], None)
}

const SHEET: &str = "xl/worksheets/sheet2.xml";

fn replaced(from: &str, to: &str) -> Report {
    with(|parts| {
        let sheet = parts.get_mut(SHEET).unwrap();
        assert!(sheet.contains(from));
        *sheet = sheet.replacen(from, to, 1);
    })
}

#[test]
fn a_workbook_that_says_the_same_passes() {
    assert_eq!(with(|_| {}).found, []);
}

#[test]
fn a_workbook_that_says_something_else_is_found() {
    assert_eq!(count(&replaced(">..<", ">3<"), Kind::Differs), 1);
    assert_eq!(count(&replaced("<v>", "<v>9"), Kind::Differs), 1);
    assert_eq!(count(&replaced(">0880<", ">0885<"), Kind::Label), 1);
    let commented = with(|parts| drop(parts.insert("xl/comments1.xml".to_owned(), "<comments/>".to_owned())));
    assert_eq!(count(&commented, Kind::Unlisted), 1);
}

#[test]
fn a_sheet_that_asks_something_else_is_found() {
    assert_eq!(asked(&serde_json::json!({ "sv": "Fråga & svar", "en": "Question" }), |_| {}).found, []);
    let other = asked(&serde_json::json!({ "sv": "Något annat" }), |_| {});
    assert_eq!((other.found.len(), count(&other, Kind::Label)), (1, 1), "{:?}", other.found);
}

#[test]
fn hidden_cells_that_look_different_are_found() {
    let report = replaced(" t=\"inlineStr\"><is><t>..<", " s=\"3\" t=\"inlineStr\"><is><t>..<");
    assert_eq!(count(&report, Kind::Symbol), 1, "{:?}", report.found);
}

#[test]
fn what_lies_beside_a_table_is_found() {
    let more = text_cell("J9", "", "3 av dem") + "</row>";
    assert_eq!(count(&replaced("</row>", &more), Kind::Unlisted), 1);
    assert_eq!(count(&replaced("<c ", "<f>1+2</f><c "), Kind::Unlisted), 1);
}
