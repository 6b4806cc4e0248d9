//! What is said once a release is out, and changes nothing of it: that something in it was wrong (R13), or how it went with
//! what was promised.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::survey::questionnaire::Text;

/// The most letters of such a text in a language: it is a word afterwards and no new release.
pub const LONGEST: usize = 600;

/// Why something is said afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Something was wrong. Numbers of a release never change, so the error is told in words (R13).
    Erratum,
    /// How it went with what was decided.
    FollowUp,
}

impl Why {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Erratum, Self::FollowUp];

    /// The stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Erratum => "erratum",
            Self::FollowUp => "follow-up",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// The words themselves.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// In words for a child; numbers of the finding as `{name}`.
    pub child: Text,
    /// In words for a grown-up, in the same way.
    pub adult: Text,
}

/// Something said afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Afterword {
    /// Its own name, for addresses on the page and for feeds.
    pub id: String,
    /// Why.
    pub why: Why,
    /// The finding it is about; none where it is about all of the release.
    pub finding: Option<String>,
    /// What is said.
    pub said: Said,
    /// The day it came, or the day it was taken away.
    pub day: Date,
}

impl Afterword {
    /// Whether its words were taken away again: that they stood there is still told.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.said.child.is_empty() && self.said.adult.is_empty()
    }
}
