//! What the numbers say, as a file: each sentence in each language, and for each number in it the cell it came from.

use std::collections::BTreeMap;

use app::mapping::say;
use app::words::Book;
use domain::mapping::release::{CellRef, Decision, Finding, Form, Informant, Release, ReleaseId, Trend};
use domain::survey::questionnaire::{Area, Text};
use serde::Serialize;

use super::pretty;

#[derive(Serialize)]
struct Whole<'a> {
    format: &'static str,
    release: &'a ReleaseId,
    findings: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    area: Area,
    about: &'a CellRef,
    /// For a child, and for a grown-up, by language.
    sentence: Sentences,
    numbers: Vec<Number<'a>>,
    trend: Option<&'a Trend>,
    charts: Vec<Chart<'a>>,
    reading: &'a Text,
    quotes: &'a [Text],
    /// A quote that says otherwise.
    #[serde(skip_serializing_if = "Text::is_empty")]
    counter: &'a Text,
    /// What talks added.
    #[serde(skip_serializing_if = "Text::is_empty")]
    talks: &'a Text,
    decisions: &'a [Decision],
}

#[derive(Serialize)]
struct Sentences {
    child: BTreeMap<String, String>,
    adult: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Number<'a> {
    name: &'a str,
    form: Form,
    text: BTreeMap<String, String>,
    cells: [&'a CellRef; 1],
}

#[derive(Serialize)]
struct Chart<'a> {
    title: &'a Text,
    cells: Vec<&'a CellRef>,
    /// Informants from other releases: each cell with its release and the hash of its file.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    others: &'a [Informant],
}

/// The findings of a release.
pub(super) fn findings(release: &Release, book: &Book) -> Result<String, serde_json::Error> {
    let findings = release.findings.iter().map(|finding| entry(release, book, finding)).collect();
    pretty(&Whole { format: "lotsen-findings-1", release: &release.id, findings })
}

fn entry<'a>(release: &'a Release, book: &Book, finding: &'a Finding) -> Entry<'a> {
    let said = |text: &Text| -> BTreeMap<String, String> {
        let languages = text.0.iter().filter(|(_, sentence)| !sentence.is_empty());
        languages.map(|(tag, _)| (tag.clone(), say::sentence(book, tag, release, finding, text).text)).collect()
    };
    let number = |number: &'a domain::mapping::release::Number| {
        let text = book.languages().map(|words| (words.tag().to_owned(), say::number(words, release, finding, number)));
        Number { name: &number.name, form: number.form, text: text.collect(), cells: [&number.cell] }
    };
    let chart = |chart: &'a domain::mapping::release::Chart| Chart {
        title: &chart.title,
        cells: chart.rows.iter().flat_map(|row| &row.cells).collect(),
        others: &chart.others,
    };
    Entry {
        id: &finding.id,
        area: finding.area,
        about: &finding.about,
        sentence: Sentences { child: said(&finding.child), adult: said(&finding.adult) },
        numbers: finding.numbers.iter().map(number).collect(),
        trend: release.trend(&finding.about),
        charts: finding.charts.iter().map(chart).collect(),
        reading: &finding.reading,
        quotes: &finding.quotes,
        counter: &finding.counter,
        talks: &finding.talks,
        decisions: &finding.decisions,
    }
}
