//! A finding: one sentence whose every number comes from a cell, its chart, how the young read it, and what is done.

use serde::{Deserialize, Serialize};

use super::decision::Decision;
use super::informant::Informant;
use super::table::CellRef;
use crate::statistics::{Limits, Verdict};
use crate::survey::questionnaire::{Area, Text};

/// How a number is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// "4 av 10": the nearest of ten; of a hundred where that lies outside of an interval of the finding (R19).
    Tenth,
    /// "40 %": whole, as in the files.
    Percent,
    /// "245": the count itself.
    Count,
    /// "612": how many answered.
    Answered,
}

/// A number in a sentence, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// What stands for it in the sentence: `{name}`.
    pub name: String,
    /// How it is said.
    pub form: Form,
    /// The cell.
    pub cell: CellRef,
}

/// What two waves say of each other about a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trend {
    /// The cell before.
    pub before: CellRef,
    /// The cell after.
    pub after: CellRef,
    /// The word.
    pub verdict: Verdict,
    /// What limits it.
    pub limits: Limits,
}

/// How cells are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drawing {
    /// One bar a row.
    Bars,
    /// Waves beside each other in each row.
    Waves,
    /// Several informants around the same questions.
    Radar,
    /// The municipalities as tiles where they lie.
    Tiles,
}

/// A row of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// What it is about.
    pub label: Text,
    /// One cell a series.
    pub cells: Vec<CellRef>,
}

/// A chart, and so also the table beside it: rows and series of cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// How it is drawn.
    pub drawing: Drawing,
    /// What it shows, in a line.
    pub title: Text,
    /// Waves or informants.
    pub series: Vec<Text>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Informants from other releases that are out, each a series more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Informant>,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Its name in the release: small letters, digits and hyphens.
    pub id: String,
    /// The area of the mapping.
    pub area: Area,
    /// The cell that it is about: its number, interval, n and reach stand on the page.
    pub about: CellRef,
    /// The sentence for a child, numbers as `{name}`.
    pub child: Text,
    /// The sentence for a grown-up.
    pub adult: Text,
    /// Every number of the two.
    pub numbers: Vec<Number>,
    /// Charts.
    pub charts: Vec<Chart>,
    /// How a group of young people read the numbers, in their words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub reading: Text,
    /// Quotes that passed the rules of the quote bank.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Text>,
    /// A quote that says otherwise.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub counter: Text,
    /// What interviews, group talks and class visits added.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub talks: Text,
    /// What is done.
    pub decisions: Vec<Decision>,
}
