//! Where the numbers of a sentence come from: each with its cell, by id, and the hash of the file it stands in.

use domain::mapping::release::{CellRef, Finding, Form, Key, Number};
use leptos::prelude::*;

use super::{Answer, say};
use crate::words::Words;

/// The fold with every number of a finding; nothing where its sentence has none.
pub(super) fn trace(words: &Words, answer: &Answer, finding: &Finding) -> Option<AnyView> {
    // How many answered stands beside every sentence.
    let answered = Number { name: String::new(), form: Form::Answered, cell: finding.about.clone() };
    let mut numbers: Vec<&Number> = finding.numbers.iter().collect();
    if !numbers.iter().any(|one| one.form == Form::Answered && one.cell == answered.cell) {
        numbers.push(&answered);
    }
    let told = numbers.into_iter().filter(|one| answer.release.share(&one.cell).is_some());
    let rows: Vec<_> = told.map(|one| row(words, answer, finding, one)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="trace">
                <summary>{words.get("mapping-trace")}</summary>
                <p class="small">{words.get("mapping-trace.text")}</p>
                <ul class="dots small">{rows}</ul>
            </details>
        }
        .into_any()
    })
}

/// A cell as one names it: its table and its codes, in the order of the file's columns. How many answered is a cell of its own.
fn cell(number: &Number) -> String {
    let CellRef { table, key } = &number.cell;
    if number.form == Form::Answered { named(table, &key.margin()) } else { named(table, key) }
}

fn named(table: &str, key: &Key) -> String {
    [table, &key.wave, &key.municipality, &key.age, &key.gender, &key.answer].join("/")
}

fn row(words: &Words, answer: &Answer, finding: &Finding, number: &Number) -> AnyView {
    let (release, files) = (&answer.release, &answer.files);
    let hash = files.get(&format!("{}.csv", number.cell.table)).cloned().unwrap_or_default();
    let said = say::number(words, release, finding, number);
    traced(release.id.as_str(), (number.cell.table.as_str(), cell(number)), hash, said)
}

/// A cell of another release, with what is said of it.
pub(super) fn elsewhere(release: &str, at: &CellRef, hash: &str, said: String) -> AnyView {
    traced(release, (at.table.as_str(), named(&at.table, &at.key)), hash.to_owned(), said)
}

fn traced(release: &str, (table, id): (&str, String), hash: String, said: String) -> AnyView {
    // Sixteen signs are enough to compare by eye; the whole stands in the element and in the manifest.
    let short: String = hash.chars().take(16).collect();
    let to = format!("/data/{release}/{table}.csv");
    let cell = id.clone();
    view! {
        <li data-release=release.to_owned() data-cell=cell data-sha256=hash>
            <b>{said}</b>
            ": "
            <a href=to dir="ltr">{id}</a>
            " "
            <code dir="ltr">{format!("sha256 {short}…")}</code>
        </li>
    }
    .into_any()
}
