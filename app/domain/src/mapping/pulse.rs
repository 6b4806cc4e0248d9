//! The talkback pulse: two questions after an answer, whose own counts are shown from ten on and in whole tens.

use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// "Förstod du svaret?"
    Understood,
    /// "Tycker du att de lyssnade?"
    Listened,
}

/// What can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Felt {
    /// "Ja".
    Yes,
    /// "Lite".
    Partly,
    /// "Nej".
    No,
}

impl Asked {
    /// Both, in the order they are asked.
    pub const ALL: [Self; 2] = [Self::Understood, Self::Listened];

    /// Its stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Understood => "understood",
            Self::Listened => "listened",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

impl Felt {
    /// All, from yes to no.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// Its stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// A count as the page shows it: whole tens from ten on, else nothing. So nobody can watch one answer arrive.
#[must_use]
pub fn shown(count: u32) -> Option<u32> {
    (count >= 10).then_some(count / 10 * 10)
}

#[cfg(test)]
mod tests {
    use super::{Asked, Felt, shown};

    #[test]
    fn one_more_is_never_seen() {
        assert_eq!([0, 9, 10, 19, 20, 137].map(shown), [None, None, Some(10), Some(10), Some(20), Some(130)]);
    }

    #[test]
    fn every_word_is_read_back() {
        assert!(Asked::ALL.into_iter().all(|one| Asked::parse(one.as_str()) == Some(one)));
        assert!(Felt::ALL.into_iter().all(|one| Felt::parse(one.as_str()) == Some(one)));
        assert_eq!((Asked::parse("why"), Felt::parse("maybe")), (None, None));
    }
}
