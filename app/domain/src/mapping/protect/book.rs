//! Variables of the tables: their leaf codes, and the codes that are shown, each the sum of leaves.

use serde::{Deserialize, Serialize};

/// What a variable says about people; the rules ask for it by this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// When they answered. Leaves are waves; codes may pool several.
    Wave,
    /// Where. Leaves are municipalities; codes may join them.
    Place,
    /// How old.
    Age,
    /// Gender.
    Gender,
    /// Anything else.
    Other,
}

/// A variable that tables are broken down by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variable {
    /// Its name, the same in every release.
    pub name: String,
    /// What it says.
    pub role: Role,
    /// Its finest values, the same in every release. One that is never shown by itself is still a leaf: Total − F − P must
    /// give nobody away (R7).
    pub leaves: Vec<String>,
    /// The place of the leaf of those who did not say. That nobody left it out says nothing of anybody, so it need not be
    /// hidden; those who did are protected as others are.
    pub unsaid: Option<usize>,
    /// Places of leaves of those who chose not to say. That nobody at all did says nothing of anybody either.
    pub refused: Vec<usize>,
    /// What may be shown, in the order of the code book.
    pub codes: Vec<Code>,
}

/// A code of a table, and the leaves it is the sum of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Code {
    /// As it stands in files.
    pub code: String,
    /// Places in the list of leaves, ascending.
    pub members: Vec<usize>,
}

impl Code {
    /// The code of everybody, in files.
    pub const ALL: &str = "*";

    /// A code of one leaf.
    #[must_use]
    pub fn one(code: &str, leaf: usize) -> Self {
        Self { code: code.to_owned(), members: vec![leaf] }
    }

    /// The code of everybody.
    #[must_use]
    pub fn all(leaves: usize) -> Self {
        Self { code: Self::ALL.to_owned(), members: (0..leaves).collect() }
    }

    /// Whether it names leaves that are there, each once, in order.
    #[must_use]
    pub fn fits(&self, leaves: usize) -> bool {
        let ascending = self.members.windows(2).all(|pair| pair[0] < pair[1]);
        ascending && self.members.last().is_some_and(|last| *last < leaves)
    }
}

impl Variable {
    /// The place of a leaf.
    #[must_use]
    pub fn leaf(&self, code: &str) -> Option<usize> {
        self.leaves.iter().position(|leaf| leaf == code)
    }

    /// Whether a leaf is of people who did not say, or chose not to.
    pub(super) fn keeps_back(&self, leaf: usize) -> bool {
        self.unsaid == Some(leaf) || self.refused.contains(&leaf)
    }

    /// The place of a code.
    #[must_use]
    pub fn code(&self, code: &str) -> Option<usize> {
        self.codes.iter().position(|one| one.code == code)
    }
}
