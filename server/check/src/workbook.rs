//! The workbook: it says what the CSV says, cell by cell, and hides nothing behind it.

mod sheet;
mod xml;
mod zip;

use std::collections::BTreeSet;

use self::sheet::{Book, Sheet};
use super::folder::{Folder, Unreadable};
use super::found::{Found, Kind, Row};
use super::manifest::{ALL, Code};
use super::release::Public;
use super::shape::row;
use super::table::{MEANS, Table};

/// The workbook's name.
const WORKBOOK: &str = "release.xlsx";
/// What stands for a hidden number where people read it.
const HIDDEN: &str = "..";
/// Rows above the cells of a table: the question, and the heads.
const HEADS: usize = 2;

/// Where the workbook differs from the CSV.
pub(super) fn faults(folder: &Folder, release: &Public) -> Result<Vec<Found>, Unreadable> {
    if !release.manifest.files.contains_key(WORKBOOK) {
        return Ok(Vec::new());
    }
    let unreadable = || Unreadable::new(format!("{}/{WORKBOOK}", folder.name), "is no workbook that can be read here");
    let book: Book = sheet::read(folder.bytes(WORKBOOK)?).ok_or_else(unreadable)?;
    let mut found = Vec::new();
    let mut fault = |kind: Kind, row: Option<Row>, how: &str| {
        let at = format!("{}/{WORKBOOK}", release.manifest.id);
        let row = row.map(Box::new);
        found.push(Found { kind, at, row, interval: None, how: how.to_owned() });
    };
    for strange in book.strange.iter().collect::<BTreeSet<_>>() {
        fault(Kind::Unlisted, None, strange);
    }
    let means = usize::from(release.manifest.files.contains_key(MEANS));
    if book.sheets.len() != 1 + release.tables.len() + means {
        fault(Kind::Differs, None, "it has not one sheet a table");
        return Ok(found);
    }
    for (table, sheet) in release.tables.iter().zip(&book.sheets[1..]) {
        compare(release, table, sheet, &mut fault);
    }
    if means == 1
        && let Some(sheet) = book.sheets.last()
    {
        for (at, mean) in (1..).zip(&release.means) {
            let told = |column: usize| sheet.get(&(at, column)).map_or("", |cell| cell.text.as_str());
            let value = mean.value.map(|units| decimal(units, mean.decimals));
            let same = value.map_or(told(5) == HIDDEN, |value| told(5).parse::<f64>() == Ok(value))
                && told(6) == mean.n.map_or_else(|| HIDDEN.to_owned(), |n| n.to_string());
            let named = || Some(row(&mean.question, &mean.group, ALL));
            if !same {
                fault(Kind::Differs, named(), "another mean");
            }
            let columns = [(0, 0), (1, 2), (2, 3), (3, 4)];
            let called = columns
                .into_iter()
                .all(|(axis, column)| is_called(release.manifest.axis(axis), &mean.group[axis], told(column)));
            if !called || !is_asked(release, &mean.question, told(1)) {
                fault(Kind::Label, named(), "other words for its codes");
            }
        }
        if sheet.keys().any(|(row, column)| *row > release.means.len() || *column > 6) {
            fault(Kind::Unlisted, None, "cells beside the means");
        }
    }
    Ok(found)
}

fn decimal(units: i64, decimals: u32) -> f64 {
    super::dual::as_float(units) / super::dual::as_float(10_i64.pow(decimals))
}

fn compare(release: &Public, table: &Table, sheet: &Sheet, fault: &mut impl FnMut(Kind, Option<Row>, &str)) {
    let told = |row: usize, column: usize| sheet.get(&(row, column)).map_or("", |cell| cell.text.as_str());
    let answers = release.manifest.grouping(&table.entry.question, &table.entry.grouping);
    let answers = answers.map(|one| one.answers.as_slice()).unwrap_or_default();
    let (mut looks, mut everybody) = (BTreeSet::new(), BTreeSet::new());
    for (at, cell) in (HEADS..).zip(&table.cells) {
        let named = || Some(row(&table.entry.question, &cell.group, &cell.answer));
        let shown = |number: Option<i64>| number.map_or_else(|| HIDDEN.to_owned(), |number| number.to_string());
        let percent = if cell.answer == ALL { String::new() } else { shown(cell.percent) };
        if told(at, 5) != shown(cell.count) || told(at, 6) != percent {
            fault(Kind::Differs, named(), "another number");
        }
        let numbers = [5, 6].into_iter().filter_map(|column| sheet.get(&(at, column)));
        looks.extend(numbers.filter(|one| one.text == HIDDEN).map(|one| (one.style.as_str(), one.number)));
        let mut same = (0..4).all(|axis| is_called(release.manifest.axis(axis), &cell.group[axis], told(at, axis)));
        if cell.answer == ALL {
            everybody.insert(told(at, 4));
        } else {
            same &= is_called(answers, &cell.answer, told(at, 4));
        }
        if !same {
            fault(Kind::Label, named(), "other words for its codes");
        }
    }
    if !is_asked(release, &table.entry.question, told(0, 0)) {
        fault(Kind::Label, None, &format!("{}: other words for its question", table.entry.id));
    }
    if looks.len() > 1 {
        fault(Kind::Symbol, None, &format!("{}: hidden cells look different", table.entry.id));
    }
    if everybody.len() > 1 {
        fault(Kind::Symbol, None, &format!("{}: several words for everybody", table.entry.id));
    }
    if sheet.keys().any(|(row, column)| *row >= HEADS + table.cells.len() || *column > 6) {
        fault(Kind::Unlisted, None, &format!("{}: cells beside the table", table.entry.id));
    }
}

/// Whether a text is what a question is called, in any language; any text is, where the code book has no words for it.
fn is_asked(release: &Public, question: &str, text: &str) -> bool {
    let asked = release.manifest.question(question).map(|one| &one.label);
    asked.is_none_or(|label| label.values().all(String::is_empty) || label.values().any(|words| words == text))
}

/// Whether a text is what a code is called, in any language, or the code itself.
fn is_called(codes: &[Code], code: &str, text: &str) -> bool {
    text == code || codes.iter().any(|one| one.name == code && one.label.values().any(|label| label == text))
}
