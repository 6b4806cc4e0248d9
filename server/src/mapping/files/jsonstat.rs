//! A table as a JSON-stat 2.0 dataset (json-stat.org): what SCB's databases answer in, so what is built for them reads it.

use std::collections::BTreeMap;

use domain::mapping::release::{Axis, Code, Release, Table};
use serde::Serialize;

use super::HIDDEN;

#[derive(Serialize)]
struct Dataset<'a> {
    version: &'static str,
    class: &'static str,
    label: &'a str,
    source: &'a str,
    id: [&'static str; 5],
    size: Vec<usize>,
    role: Role,
    dimension: BTreeMap<&'static str, Dimension>,
    value: Vec<Option<u32>>,
    status: BTreeMap<String, &'static str>,
    extension: Extension<'a>,
}

#[derive(Serialize)]
struct Role {
    time: [&'static str; 1],
    geo: [&'static str; 1],
}

#[derive(Serialize)]
struct Dimension {
    label: &'static str,
    category: Category,
}

#[derive(Serialize)]
struct Category {
    index: Vec<String>,
    label: BTreeMap<String, String>,
}

#[derive(Serialize)]
struct Extension<'a> {
    release: &'a str,
    table: &'a str,
    question: &'a str,
    grouping: &'a str,
}

/// The dataset of a table: its cells in row-major order, as in the CSV; hidden is `null` with a status.
pub(super) fn dataset(release: &Release, table: &Table) -> Result<String, serde_json::Error> {
    let answers = release.grouping(table).map(|grouping| grouping.answers.as_slice()).unwrap_or_default();
    let axes = Axis::EVERY.map(|axis| (axis.as_str(), release.book.axis(axis)));
    let used = Axis::EVERY.map(|axis| table.cells.iter().map(|cell| cell.key.at(axis)).collect::<Vec<_>>());
    let mut dimensions: Vec<(&'static str, Dimension)> = axes
        .into_iter()
        .zip(&used)
        .map(|((name, codes), used)| (name, dimension(name, codes.iter().filter(|one| used.contains(&&*one.code)))))
        .collect();
    dimensions.push(("answer", dimension("answer", answers.iter())));
    let hidden = table.cells.iter().enumerate().filter(|(_, cell)| cell.count.is_none());
    let sv = |text: &'_ domain::survey::questionnaire::Text| text.in_language("sv").unwrap_or_default().to_owned();
    let label = release.question(&table.question).map(|question| sv(&question.label)).unwrap_or_default();
    super::pretty(&Dataset {
        version: "2.0",
        class: "dataset",
        label: &label,
        source: &sv(&release.title),
        id: ["wave", "municipality", "age", "gender", "answer"],
        size: dimensions.iter().map(|(_, one)| one.category.index.len()).collect(),
        role: Role { time: ["wave"], geo: ["municipality"] },
        dimension: dimensions.into_iter().collect(),
        value: table.cells.iter().map(|cell| cell.count).collect(),
        status: hidden.map(|(at, _)| (at.to_string(), HIDDEN)).collect(),
        extension: Extension {
            release: release.id.as_str(),
            table: &table.id,
            question: &table.question,
            grouping: &table.grouping,
        },
    })
}

fn dimension<'a>(label: &'static str, codes: impl Iterator<Item = &'a Code>) -> Dimension {
    let codes: Vec<&Code> = codes.collect();
    let said = |one: &Code| {
        let label = one.label.in_language("sv").unwrap_or(&one.code);
        (one.code.clone(), label.to_owned())
    };
    let label_of = codes.iter().map(|one| said(one)).collect();
    Dimension {
        label,
        category: Category { index: codes.iter().map(|one| one.code.clone()).collect(), label: label_of },
    }
}
