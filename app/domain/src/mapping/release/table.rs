//! Tables of cells: a count, or that it is hidden. Nothing else.

use serde::{Deserialize, Serialize};

use super::book::{ALL, Axis};

/// Which group, and which answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// Code of the wave.
    pub wave: String,
    /// Code of the place.
    pub municipality: String,
    /// Code of the age.
    pub age: String,
    /// Code of the gender.
    pub gender: String,
    /// Code of the answer; [`ALL`] for how many answered.
    pub answer: String,
}

impl Key {
    /// The code of a background variable.
    #[must_use]
    pub fn at(&self, axis: Axis) -> &str {
        match axis {
            Axis::Wave => &self.wave,
            Axis::Municipality => &self.municipality,
            Axis::Age => &self.age,
            Axis::Gender => &self.gender,
        }
    }

    /// The same group with another code of one variable.
    #[must_use]
    pub fn with(&self, axis: Axis, code: &str) -> Self {
        let mut key = self.clone();
        let slot = match axis {
            Axis::Wave => &mut key.wave,
            Axis::Municipality => &mut key.municipality,
            Axis::Age => &mut key.age,
            Axis::Gender => &mut key.gender,
        };
        code.clone_into(slot);
        key
    }

    /// How many of the same group answered.
    #[must_use]
    pub fn margin(&self) -> Self {
        Self { answer: ALL.to_owned(), ..self.clone() }
    }
}

/// A cell. Why one is hidden is not kept: there is one symbol for all of them (R6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// Whose.
    pub key: Key,
    /// How many; none where it is hidden.
    pub count: Option<u32>,
}

/// A table: one question, one way of putting its answers together, by some background variables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Its name, and that of its files.
    pub id: String,
    /// The question.
    pub question: String,
    /// How its answers are put together.
    pub grouping: String,
    /// By what; a wave is always named.
    pub by: Vec<Axis>,
    /// Every cell, in the order of the code book.
    pub cells: Vec<Cell>,
}

impl Table {
    /// A cell's count; none where it is hidden or not in the table.
    #[must_use]
    pub fn count(&self, key: &Key) -> Option<u32> {
        self.cell(key)?.count
    }

    /// A cell.
    #[must_use]
    pub fn cell(&self, key: &Key) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.key == *key)
    }

    /// Groups in order, each once, with [`ALL`] as their answer.
    pub fn groups(&self) -> impl Iterator<Item = &Key> {
        self.cells.iter().map(|cell| &cell.key).filter(|key| key.answer == ALL)
    }
}

/// A cell of a table of the same release: where a number in a text or a chart comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CellRef {
    /// The table.
    pub table: String,
    /// The cell.
    #[serde(flatten)]
    pub key: Key,
}

/// A mean of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mean {
    /// The question.
    pub question: String,
    /// The group; its answer is [`ALL`].
    pub key: Key,
    /// The mean in units of its last decimal (`37` with one decimal is 3.7); none where it is hidden.
    pub mean: Option<i64>,
    /// How many decimals.
    pub decimals: u8,
    /// How many answered; none where it is hidden.
    pub n: Option<u32>,
}
