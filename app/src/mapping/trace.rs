//! Where the numbers of a sentence come from: each with its cell, by id, and the hash of the file it stands in.

use domain::mapping::release::{Finding, Form, Number};
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
    let (table, key) = (&number.cell.table, &number.cell.key);
    let margin = key.margin();
    let key = if number.form == Form::Answered { &margin } else { key };
    [table, &key.wave, &key.municipality, &key.age, &key.gender, &key.answer].map(String::as_str).join("/")
}

fn row(words: &Words, answer: &Answer, finding: &Finding, number: &Number) -> AnyView {
    let (release, files) = (&answer.release, &answer.files);
    let (id, file) = (cell(number), format!("{}.csv", number.cell.table));
    let hash = files.get(&file).cloned().unwrap_or_default();
    // Sixteen signs are enough to compare by eye; the whole stands in the element and in the manifest.
    let short: String = hash.chars().take(16).collect();
    let to = format!("/data/{}/{file}", release.id);
    view! {
        <li data-release=release.id.to_string() data-cell=id data-sha256=hash>
            <b>{say::number(words, release, finding, number)}</b>
            ": "
            <a href=to dir="ltr">{id.clone()}</a>
            " "
            <code dir="ltr">{format!("sha256 {short}…")}</code>
        </li>
    }
    .into_any()
}
