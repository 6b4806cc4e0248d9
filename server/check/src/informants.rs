//! Informants in a chart: cells of other releases, each held against the files of that release. Where these are not given, that is
//! said: what is drawn is then not proved to be theirs.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::findings::{FINDINGS, group};
use super::folder::{Folder, Unreadable};
use super::found::{Found, Kind};
use super::label::share_a_wave;
use super::manifest::{ALL, CellName, Manifest};
use super::release::Public;
use super::shape::row;

#[derive(Deserialize)]
struct File {
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    id: String,
    #[serde(default)]
    charts: Vec<Chart>,
}

#[derive(Deserialize)]
struct Chart {
    cells: Vec<CellName>,
    #[serde(default)]
    others: Vec<Other>,
}

#[derive(Deserialize)]
struct Other {
    release: String,
    cells: Vec<Drawn>,
}

/// A cell of another release, and what it is said to show.
#[derive(Debug, Clone, Deserialize)]
struct Drawn {
    cell: CellName,
    sha256: String,
    /// The question and the answers that count, by language.
    asked: BTreeMap<String, String>,
    good: BTreeMap<String, String>,
    count: Option<i64>,
    of: Option<i64>,
}

/// A line of a chart that comes from another release.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// The finding.
    finding: String,
    release: String,
    /// The release's own cells, a row each.
    own: Vec<CellName>,
    cells: Vec<Drawn>,
}

/// Every such line of a release.
pub(super) fn read(folder: &Folder, manifest: &Manifest) -> Result<Vec<Line>, Unreadable> {
    if !manifest.files.contains_key(FINDINGS) {
        return Ok(Vec::new());
    }
    let unreadable =
        |error: serde_json::Error| Unreadable::new(format!("{}/{FINDINGS}", folder.name), error.to_string());
    let file: File = serde_json::from_str(folder.text(FINDINGS)?).map_err(unreadable)?;
    let mut lines = Vec::new();
    for finding in file.findings {
        for chart in finding.charts {
            for other in chart.others {
                let (finding, own) = (finding.id.clone(), chart.cells.clone());
                lines.push(Line { finding, release: other.release, own, cells: other.cells });
            }
        }
    }
    Ok(lines)
}

/// Lines that do not show what the other release does, or that cannot be held against it. `beside`: releases of other people.
pub(super) fn faults(releases: &[Public], beside: &[Public]) -> Vec<Found> {
    let mut found = Vec::new();
    for release in releases {
        for line in &release.lines {
            let id = &release.manifest.id;
            match releases.iter().chain(beside).find(|one| one.manifest.id == line.release) {
                Some(other) => {
                    let at = format!("{id}/{FINDINGS}, {}", line.finding);
                    let mut look = Look { at, release, other, found: &mut found };
                    look.line(line);
                }
                None => found.push(missing(Kind::OtherMissing, &line.release, format!("named by {id}"))),
            }
        }
        // Who gives a release of the same people beside the others would have it left out of what is tried.
        for other in beside.iter().filter(|other| share_a_wave(release, other)) {
            let how = format!("it is of the same people as {}", release.manifest.id);
            found.push(missing(Kind::EarlierMissing, &other.manifest.id, how));
        }
    }
    found
}

fn missing(kind: Kind, at: &str, how: String) -> Found {
    Found { kind, at: at.to_owned(), row: None, interval: None, how }
}

struct Look<'a> {
    at: String,
    release: &'a Public,
    other: &'a Public,
    found: &'a mut Vec<Found>,
}

impl Look<'_> {
    fn fault(&mut self, kind: Kind, cell: Option<&CellName>, how: &str) {
        let named = |cell: &CellName| {
            let table = self.other.manifest.tables.iter().find(|one| one.id == cell.table);
            Box::new(row(table.map_or(cell.table.as_str(), |table| &table.question), &group(cell), &cell.answer))
        };
        let (row, how) = (cell.map(named), format!("{how} ({})", self.other.manifest.id));
        self.found.push(Found { kind, at: self.at.clone(), row, interval: None, how });
    }

    fn line(&mut self, line: &Line) {
        if line.own.len() != line.cells.len() || line.other_is(self.release) {
            self.fault(Kind::Untraced, None, "not a number of others for each question");
        }
        for (own, drawn) in line.own.iter().zip(&line.cells) {
            self.drawn(own, drawn);
        }
    }

    fn drawn(&mut self, own: &CellName, drawn: &Drawn) {
        let (name, group) = (&drawn.cell, group(&drawn.cell));
        let table = self.other.tables.iter().find(|table| table.entry.id == name.table);
        let shown = |answer: &str| table?.cells.iter().find(|cell| cell.group == group && cell.answer == answer);
        let (Some(table), Some(cell), Some(margin)) = (table, shown(&name.answer), shown(ALL)) else {
            self.fault(Kind::Untraced, Some(name), "no such cell");
            return;
        };
        let entry = &table.entry;
        if entry.sha256.csv != drawn.sha256 {
            self.fault(Kind::Untraced, Some(name), "a cell of another file");
        }
        if cell.count.is_none() && drawn.count.is_some() {
            self.fault(Kind::Untraced, Some(name), "a number of a cell that is not shown");
        } else if (cell.count, margin.count) != (drawn.count, drawn.of) {
            self.fault(Kind::Untraced, Some(name), "another number");
        }
        let everybody = group[1..].iter().all(|code| code == ALL);
        let asked = self.release.manifest.tables.iter().find(|one| one.id == own.table).map(|one| &one.question);
        if !everybody || own.answer != name.answer || asked != Some(&entry.question) {
            self.fault(Kind::Untraced, Some(name), "a cell of something else than the row is about");
        }
        let manifest = &self.other.manifest;
        let put = manifest.question(&entry.question).map(|question| &question.label);
        let answers = manifest.grouping(&entry.question, &entry.grouping);
        let good = answers.and_then(|all| all.answers.iter().find(|one| one.name == name.answer)).map(|one| &one.label);
        if put != Some(&drawn.asked) || good != Some(&drawn.good) {
            self.fault(Kind::Label, Some(name), "the question or its answers");
        }
    }
}

impl Line {
    /// Whether it is drawn from the release that it stands in.
    fn other_is(&self, release: &Public) -> bool {
        self.release == release.manifest.id
    }
}
