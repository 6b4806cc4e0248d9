//! What is wrong with a typed code, said so that a page can point at it without repeating what was typed.

use std::fmt;

/// Why what was typed is no code. Places count from 1.
///
/// `Debug` and `Display` leave out the words that are close: a close word is most often a word of somebody's real code.
#[derive(Clone, PartialEq, Eq)]
pub enum BadCode {
    /// Nothing that could be a code.
    Empty,
    /// More than [`LONGEST`](super::LONGEST) characters; nothing of it was read.
    TooLong,
    /// Not eight words.
    Count {
        /// How many words there were.
        found: usize,
    },
    /// Eight words, but some are not in the list.
    Unknown {
        /// The place of each such word, and the word of the list that is one typo away, if there is exactly one.
        words: Vec<(usize, Option<&'static str>)>,
    },
    /// Not twenty letters.
    Letters {
        /// How many letters and digits there were.
        found: usize,
    },
    /// Twenty letters that do not belong together: one is mistyped, or two changed places.
    Checksum,
    /// A letter that no code has: U, or one of another script.
    Letter {
        /// Its place among the twenty.
        at: usize,
    },
}

impl fmt::Display for BadCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("no code"),
            Self::TooLong => f.write_str("too long for a code"),
            Self::Count { found } => write!(f, "{found} words, not eight"),
            Self::Unknown { words } => write!(f, "{} words are not in the list", words.len()),
            Self::Letters { found } => write!(f, "{found} letters, not twenty"),
            Self::Checksum => f.write_str("the letters do not belong together"),
            Self::Letter { at } => write!(f, "letter {at} is in no code"),
        }
    }
}

impl fmt::Debug for BadCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BadCode({self})")
    }
}

impl std::error::Error for BadCode {}
