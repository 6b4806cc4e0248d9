//! Where a text comes from: written in a survey, or told in an interview, a group talk or a class visit.

/// A kind of evidence. It stands beside a text at the bench, beside a count and beside a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// Own words in a survey.
    Survey,
    /// A note from an interview with one.
    Interview,
    /// A note from a talk with several.
    Group,
    /// A note from a visit in a class.
    Class,
}

impl Evidence {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Survey, Self::Interview, Self::Group, Self::Class];
    /// Those that are typed at the desk.
    pub const TOLD: [Self; 3] = [Self::Interview, Self::Group, Self::Class];

    /// The stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Interview => "interview",
            Self::Group => "group",
            Self::Class => "class",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// The most letters of a note from a talk.
pub const NOTE: usize = 4000;

/// Why a note cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadNote {
    /// Nothing is written.
    Empty,
    /// More than [`NOTE`].
    Long,
}

/// A note as it is kept: without spaces around it, lines as they are.
///
/// # Errors
/// [`BadNote`] when there is nothing, or too much.
pub fn note(typed: &str) -> Result<String, BadNote> {
    let text = typed.trim().replace("\r\n", "\n").replace('\0', "");
    match text.chars().count() {
        0 => Err(BadNote::Empty),
        count if count > NOTE => Err(BadNote::Long),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::{BadNote, Evidence, NOTE, note};

    #[test]
    fn kinds_are_known_by_their_words() {
        for kind in Evidence::ALL {
            assert_eq!(Evidence::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Evidence::parse("rykte"), None);
    }

    #[test]
    fn a_note_has_words_and_not_too_many() {
        assert_eq!(note("  de vill \r\n bli hörda\0 "), Ok("de vill \n bli hörda".to_owned()));
        assert_eq!(note(" \n "), Err(BadNote::Empty));
        assert_eq!(note(&"å".repeat(NOTE)).map(|text| text.chars().count()), Ok(NOTE));
        assert_eq!(note(&"å".repeat(NOTE + 1)), Err(BadNote::Long));
    }
}
