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

impl Evidence {
    /// How many people some notes, or texts of one answer, are known to be of. `people`: how many took part.
    #[must_use]
    pub fn voices(self, notes: usize, people: usize) -> usize {
        match self {
            Self::Survey | Self::Interview => 1,
            Self::Group | Self::Class => notes.min(people).max(1),
        }
    }
}

/// The most letters of what a talk is called.
pub const TALK: usize = 60;
/// The most people of a talk.
pub const PEOPLE: usize = 40;

/// What a talk is called at the desk, in one way however it is typed; none where that is nothing or too long.
#[must_use]
pub fn talk(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ");
    (1..=TALK).contains(&name.chars().count()).then_some(name)
}

/// How many took part in a talk: one where nothing is typed, or in an interview; none where it is no such number.
#[must_use]
pub fn people(kind: Evidence, typed: &str) -> Option<usize> {
    let people = match typed.trim() {
        "" => Some(1),
        number => number.parse().ok().filter(|people| (1..=PEOPLE).contains(people)),
    };
    people.map(|people| if kind == Evidence::Interview { 1 } else { people })
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
    use super::{BadNote, Evidence, NOTE, TALK, note, people, talk};

    #[test]
    fn kinds_are_known_by_their_words() {
        for kind in Evidence::ALL {
            assert_eq!(Evidence::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Evidence::parse("rykte"), None);
    }

    #[test]
    fn a_talk_is_as_many_as_took_part_and_said_something() {
        for (kind, notes, took_part, voices) in [
            (Evidence::Survey, 3, 1, 1),
            (Evidence::Interview, 5, 4, 1),
            (Evidence::Group, 5, 1, 1),
            (Evidence::Group, 5, 3, 3),
            (Evidence::Class, 2, 24, 2),
        ] {
            assert_eq!(kind.voices(notes, took_part), voices, "{notes} notes of {took_part}");
        }
        assert_eq!(people(Evidence::Group, " 6 "), Some(6));
        assert_eq!((people(Evidence::Class, ""), people(Evidence::Interview, "3")), (Some(1), Some(1)));
        for wrong in ["0", "-1", "sex", "41"] {
            assert_eq!(people(Evidence::Group, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_talk_has_one_name_however_it_is_typed() {
        assert_eq!(talk(" Grupp  1 ").as_deref(), Some("grupp 1"));
        assert_eq!(talk("  "), None);
        assert_eq!(talk(&"å".repeat(TALK + 1)), None);
    }

    #[test]
    fn a_note_has_words_and_not_too_many() {
        assert_eq!(note("  de vill \r\n bli hörda\0 "), Ok("de vill \n bli hörda".to_owned()));
        assert_eq!(note(" \n "), Err(BadNote::Empty));
        assert_eq!(note(&"å".repeat(NOTE)).map(|text| text.chars().count()), Ok(NOTE));
        assert_eq!(note(&"å".repeat(NOTE + 1)), Err(BadNote::Long));
    }
}
