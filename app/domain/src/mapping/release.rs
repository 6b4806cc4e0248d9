//! A release: numbers that were protected and checked, what they mean, and what is done about it. Frozen once published, and
//! the only thing that can leave the mapping room.

mod after;
mod begin;
mod book;
mod check;
mod clock;
mod decision;
mod finding;
mod informant;
mod sentence;
mod table;

#[cfg(test)]
pub(crate) mod tests;

use serde::{Deserialize, Serialize};

pub use after::{Afterword, LONGEST, Said, Why};
pub use begin::{BEFORE, GOOD, NAMES, TOGETHER, together};
pub use book::{ALL, Alternative, Apart, Axis, Being, Book, Code, Grouping, Question, Sensitivity, together_protected};
pub use check::{Broken, Fault};
pub use clock::{Clock, Standing};
pub use decision::{Decision, What};
pub use finding::{Chart, Drawing, Finding, Form, Number, Row, Trend};
pub use informant::{Drawn, Informant, Out, Source};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use sentence::typed_count;
pub use sentence::{Part, parts};
pub use table::{Cell, CellRef, Key, Mean, Table};

use crate::statistics::{Judged, Pair, Schools, Share, design_effect, judge};
use crate::survey::questionnaire::{Audience, Text};

/// The name of a release: small letters, digits and hyphens. It stands in addresses and in feeds, and is never given twice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReleaseId(String);

impl ReleaseId {
    /// The name, if it is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let short = (1..=64).contains(&text.len()) && !text.starts_with('-') && !text.ends_with('-');
        (short && is_plain(text)).then(|| Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ReleaseId {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

impl TryFrom<String> for ReleaseId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| format!("“{text}” is no name of a release"))
    }
}

impl From<ReleaseId> for String {
    fn from(id: ReleaseId) -> Self {
        id.0
    }
}

/// Small letters, digits and hyphens alone.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// How the numbers were protected. One method a wave, never mixed (R11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Exact numbers, and hidden ones.
    Suppression,
}

/// A wave whose answers are in the release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wave {
    /// Its code in the code book.
    pub code: String,
    /// Who answered.
    pub audience: Audience,
    /// When it closed, by when the answer was promised, and who owes it.
    pub clock: Clock,
    /// How many were asked; none where nobody knows, as with a link on a poster.
    pub asked: Option<u32>,
    /// Whether anybody with the link could answer, also twice.
    pub open_collection: bool,
}

/// How alike pupils of a class or a school answer, before anything is known (intraclass correlation; survey facts).
pub const ALIKE: f64 = 0.02;

/// What is known of the schools whose answers these are; the effect follows from how many answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clusters {
    /// The design effect in hundredths (148 is 1.48); 100 where people answered one by one.
    pub effect: u32,
    /// How many schools took part, rounded down to whole fives, so that fewer than five are told as little as none stated; none where
    /// people answered one by one.
    pub schools: Option<u32>,
    /// Whether the same people may have answered in several waves.
    pub same_people: bool,
}

impl Clusters {
    /// The same where so many answered in a wave: as many of a school resemble each other, and not of a class alone. `few`: that there
    /// were schools, and fewer than five, is known: then it is as if there was one, for nothing is surer because so few are known.
    #[must_use]
    pub(super) fn among(self, answers: u32, few: bool) -> Self {
        let stated = self.schools.map(|schools| if schools == 0 && few { 1 } else { schools });
        let Some(schools) = stated.filter(|schools| *schools > 0) else { return self };
        let effect = design_effect(f64::from(answers) / f64::from(schools), ALIKE) * 100.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "positive, and far below the bound"
        )]
        let hundredths = effect.round() as u32;
        Self { effect: self.effect.max(hundredths), ..self }
    }

    /// The design effect as a number from 1 up.
    #[must_use]
    pub fn effect(self) -> f64 {
        (f64::from(self.effect) / 100.0).max(1.0)
    }

    /// The same over so many waves pooled. A wave's is 1 + (size − 1) · alike, so the size of a school follows from it; pooled, it is so
    /// many times as large: at most, for it is that of the largest wave, and schools that took part once are fewer.
    #[must_use]
    pub fn effect_over(self, waves: u32) -> f64 {
        let one = self.effect();
        if waves <= 1 || (self.schools.is_none() && one <= 1.0) {
            return one;
        }
        let waves = f64::from(waves);
        1.0 + waves * (one - 1.0) + (waves - 1.0) * ALIKE
    }
}

/// Everything that is published together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Its name.
    pub id: ReleaseId,
    /// What it is about.
    pub title: Text,
    /// A count from 1 to one less than this is hidden.
    pub k: u32,
    /// A group of fewer than this is hidden.
    pub g: u32,
    /// SHA-256 of the publication plan that was fixed before fieldwork, in hexadecimal.
    pub plan: String,
    /// How the numbers were protected.
    pub method: Method,
    /// Earlier releases of the same waves: all were protected together.
    pub earlier: Vec<ReleaseId>,
    /// Whose answers are in it.
    pub waves: Vec<Wave>,
    /// Schools.
    pub clusters: Clusters,
    /// What the codes of the tables mean.
    pub book: Book,
    /// What was asked.
    pub questions: Vec<Question>,
    /// The numbers.
    pub tables: Vec<Table>,
    /// Means, where there are any.
    #[serde(default)]
    pub means: Vec<Mean>,
    /// The fixed list of comparisons between waves, all of it: each verdict was made up for the whole list.
    #[serde(default)]
    pub compared: Vec<Trend>,
    /// What the numbers say, and what is done about it.
    pub findings: Vec<Finding>,
}

impl Release {
    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|one| one.id == id)
    }

    /// A table by its id.
    #[must_use]
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|one| one.id == id)
    }

    /// The grouping of answers that a table uses.
    #[must_use]
    pub fn grouping(&self, table: &Table) -> Option<&Grouping> {
        self.question(&table.question)?.groupings.iter().find(|one| one.id == table.grouping)
    }

    /// The wave behind a code; none for several pooled.
    #[must_use]
    pub fn wave(&self, code: &str) -> Option<&Wave> {
        self.waves.iter().find(|one| one.code == code)
    }

    /// The design effect of a wave's cells, or of several waves pooled, by their code.
    #[must_use]
    pub fn effect(&self, wave: &str) -> f64 {
        let waves = self.book.code(Axis::Wave, wave).and_then(|(_, code)| u32::try_from(code.members.len()).ok());
        self.clusters.effect_over(waves.unwrap_or(1))
    }

    /// How many answered in a cell's group, if it may be told.
    #[must_use]
    pub fn answered(&self, at: &CellRef) -> Option<u32> {
        self.table(&at.table)?.count(&at.key.margin())
    }

    /// What an earlier wave says of a cell, where the plan compares them.
    #[must_use]
    pub fn trend(&self, at: &CellRef) -> Option<&Trend> {
        self.compared.iter().find(|one| one.after == *at)
    }

    /// The comparisons of the list, judged anew from the published cells.
    #[must_use]
    pub fn judged(&self) -> Vec<Judged> {
        let pairs: Vec<Pair> = self
            .compared
            .iter()
            .map(|one| Pair { before: self.share(&one.before), after: self.share(&one.after) })
            .collect();
        let clusters = self.clusters;
        let cells = self.compared.iter().flat_map(|one| [&one.before, &one.after]);
        let effect = cells.map(|cell| self.effect(&cell.key.wave)).fold(clusters.effect(), f64::max);
        let schools = Schools { count: clusters.schools, effect, same_people: clusters.same_people };
        judge(&pairs, schools)
    }

    /// A cell's share of its group, if both may be told.
    #[must_use]
    pub fn share(&self, at: &CellRef) -> Option<Share> {
        Share::new(self.table(&at.table)?.count(&at.key)?, self.answered(at)?)
    }
}
