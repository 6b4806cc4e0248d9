//! Several informants side by side: the lines of a radar that come from other releases, which are out.
//!
//! The variants of a survey for children, for the grown-ups at home and for staff are surveys of their own, and so are their
//! releases: other people answered, and other ages and roles stand in their code books. Nothing is counted together here and
//! nothing new is said of anybody: each cell is one that everybody can read already. It is copied with its release, its place
//! and the hash of its file, and held against them before this release is published, so the ledger has it from before (R5) and
//! whoever reads can trace it (R20).

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::begin::GOOD;
use super::book::Question;
use super::finding::{Chart, Drawing, Row};
use super::table::{CellRef, Key};
use super::{Broken, Fault, Release, ReleaseId};
use crate::statistics::Share;
use crate::survey::questionnaire::{Audience, Text};

/// A cell of another release, and what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawn {
    /// The cell, in the other release.
    pub cell: CellRef,
    /// SHA-256 of the CSV file of its table, in hexadecimal.
    pub sha256: String,
    /// The question, as it was put to these people.
    pub asked: Text,
    /// The answers of theirs that are good news.
    pub good: Text,
    /// How many gave one of them; none where it is hidden.
    pub count: Option<u32>,
    /// How many answered; none where it is hidden.
    pub of: Option<u32>,
}

impl Drawn {
    /// Its share of those who answered, if both may be told.
    #[must_use]
    pub fn share(&self) -> Option<Share> {
        Share::new(self.count?, self.of?)
    }
}

/// Who answered another survey, and what they said of the questions of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Informant {
    /// Their release.
    pub release: ReleaseId,
    /// The code of its wave.
    pub wave: String,
    /// Who they are.
    pub audience: Audience,
    /// What they are called in the chart.
    pub called: Text,
    /// The design effect of their answers in hundredths, from 100 up.
    pub effect: u32,
    /// A cell for each row of the chart.
    pub cells: Vec<Drawn>,
}

impl Informant {
    /// The design effect as a number from 1 up.
    #[must_use]
    pub fn effect(&self) -> f64 {
        (f64::from(self.effect) / 100.0).max(1.0)
    }
}

/// A release that is out.
#[derive(Debug, Clone, Copy)]
pub struct Out<'a> {
    /// What it says.
    pub release: &'a Release,
    /// SHA-256 of its files, by name.
    pub files: &'a BTreeMap<String, String>,
}

/// Whom an informant is to be made of.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// Their release.
    pub out: Out<'a>,
    /// The code of one of its waves.
    pub wave: &'a str,
    /// What they are called.
    pub called: Text,
}

impl Source<'_> {
    /// The informant, before any question; none where the wave is not there, or is several pooled.
    fn begun(&self) -> Option<Informant> {
        let release = self.out.release;
        let wave = release.wave(self.wave)?;
        Some(Informant {
            release: release.id.clone(),
            wave: wave.code.clone(),
            audience: wave.audience,
            called: self.called.clone(),
            effect: release.clusters.effect.max(100),
            cells: Vec::new(),
        })
    }

    /// What they all said of a question: it has the same name and is of the same area in both surveys, as the variants of a
    /// template have it. None where they were not asked, or nobody said which answers are good news.
    fn drawn(&self, question: &Question) -> Option<Drawn> {
        let Out { release, files } = self.out;
        let asked = release.question(&question.id).filter(|other| other.area == question.area)?;
        let cell = release.place(&asked.id, GOOD, &Key::everybody(self.wave, GOOD))?;
        let table = release.table(&cell.table)?;
        Some(Drawn {
            sha256: files.get(&format!("{}.csv", table.id))?.clone(),
            asked: asked.label.clone(),
            good: release.answer_called(table, GOOD),
            count: table.count(&cell.key),
            of: release.answered(&cell),
            cell,
        })
    }
}

impl Release {
    /// The radar of everybody in one of its waves beside others, of the questions that all of them were asked; none where they
    /// have too few in common, or may not stand side by side. `own`: the code of the wave, and what its people are called.
    #[must_use]
    pub fn side_by_side(&self, own: (&str, Text), sources: &[Source<'_>], title: Text) -> Option<Chart> {
        let (wave, called) = own;
        let wave = self.wave(wave)?;
        let mut others = sources.iter().map(Source::begun).collect::<Option<Vec<_>>>()?;
        let mut rows = Vec::new();
        for question in &self.questions {
            let cell = self.place(&question.id, GOOD, &Key::everybody(&wave.code, GOOD));
            let drawn = sources.iter().map(|source| source.drawn(question)).collect::<Option<Vec<_>>>();
            let (Some(cell), Some(drawn)) = (cell, drawn) else { continue };
            for (other, drawn) in others.iter_mut().zip(drawn) {
                other.cells.push(drawn);
            }
            rows.push(Row { label: question.label.clone(), cells: vec![cell] });
        }
        let chart = Chart { drawing: Drawing::Radar, title, series: vec![called], rows, others };
        (!chart.others.is_empty() && self.stands(&chart)).then_some(chart)
    }

    /// The releases that cells of its charts are drawn from.
    #[must_use]
    pub fn drawn_from(&self) -> BTreeSet<&ReleaseId> {
        let charts = self.findings.iter().flat_map(|finding| &finding.charts);
        charts.flat_map(|chart| &chart.others).map(|other| &other.release).collect()
    }

    /// Findings whose charts show of other releases anything but what these say. `out`: every release that is out.
    #[must_use]
    pub fn others_broken(&self, out: &[Out<'_>]) -> Vec<Broken> {
        let wrong = self.findings.iter().filter(|finding| {
            let mut drawn = finding.charts.iter().flat_map(|chart| chart.others.iter().map(move |one| (chart, one)));
            drawn.any(|(chart, other)| !self.is_published(chart, other, out))
        });
        wrong.map(|finding| Broken { at: format!("findings/{}", finding.id), fault: Fault::Elsewhere }).collect()
    }

    /// Whether what a chart shows of another release is what would be drawn from it now: that release never changes.
    fn is_published(&self, chart: &Chart, other: &Informant, out: &[Out<'_>]) -> bool {
        let Some(out) = out.iter().find(|one| one.release.id == other.release) else { return false };
        let source = Source { out: *out, wave: &other.wave, called: other.called.clone() };
        let Some(begun) = source.begun() else { return false };
        let question = |row: &Row| self.question(&self.table(&row.cells.first()?.table)?.question);
        let mut rows = chart.rows.iter().zip(&other.cells);
        (begun.audience, begun.effect) == (other.audience, other.effect)
            && chart.rows.len() == other.cells.len()
            && rows.all(|(row, drawn)| question(row).and_then(|asked| source.drawn(asked)).as_ref() == Some(drawn))
    }
}
