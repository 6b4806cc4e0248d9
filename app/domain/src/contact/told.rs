//! What the site says in a thread to the one who wrote: kept as a word and a few names, so that each reads it in their own
//! language and no language is kept.

use jiff::civil::Date;

use super::names::words;

words! {
    /// What is told.
    Tell {
        /// The answer comes later than promised.
        Later = "later"
        /// It was written down that they spoke.
        Talked = "talked"
        /// Somebody else is asked to take over.
        Offered = "offered"
        /// They have taken over.
        Accepted = "accepted"
        /// They have not: everything is as it was.
        Stays = "stays"
        /// Whoever was to answer is away, and somebody else of the same place reads instead.
        Cover = "cover"
        /// One more of the same place can read.
        Reads = "reads"
        /// A colleague who could read already has it now.
        Took = "took"
        /// Whoever was to answer reads there no more, and a colleague who can read it answers instead.
        Inherited = "inherited"
        /// The same, but the colleague is away on that day.
        InheritedLater = "inherited-later"
        /// Nobody could read it, and now somebody of the place can again.
        Again = "again"
        /// Nobody is left who can read it.
        NobodyLeft = "nobody-left"
        /// Ended for now.
        Ended = "ended"
        /// Opened again by staff.
        Reopened = "reopened"
    }
}

/// What is told, and of whom.
#[derive(Clone, PartialEq, Eq)]
pub struct Told {
    /// What.
    pub tell: Tell,
    /// Who of the staff did it, or had the thread.
    pub name: String,
    /// Who else it is about.
    pub other: String,
    /// What that other is.
    pub title: String,
    /// The other's place.
    pub place: String,
    /// The day it is about.
    pub day: Option<Date>,
}

impl Told {
    /// Something told by somebody.
    #[must_use]
    pub fn new(tell: Tell, name: &str) -> Self {
        Self {
            tell,
            name: name.to_owned(),
            other: String::new(),
            title: String::new(),
            place: String::new(),
            day: None,
        }
    }

    /// As it is sealed: six lines. A name with a line end in it would become two, so it loses that.
    #[must_use]
    pub fn to_text(&self) -> String {
        let line = |text: &str| text.replace(char::is_control, " ");
        let day = self.day.map(|day| day.to_string()).unwrap_or_default();
        let names = [&self.name, &self.other, &self.title, &self.place].map(|name| line(name));
        format!("{}\n{}\n{day}", self.tell.as_str(), names.join("\n"))
    }

    /// As it was sealed; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.split('\n').collect();
        let [tell, name, other, title, place, day] = lines.as_slice() else { return None };
        let owned = |text: &&str| (*text).to_owned();
        Some(Self {
            tell: Tell::parse(tell)?,
            name: owned(name),
            other: owned(other),
            title: owned(title),
            place: owned(place),
            day: if day.is_empty() { None } else { Some(day.parse().ok()?) },
        })
    }
}

impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Told({}, …)", self.tell.as_str())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::{Tell, Told};

    proptest! {
        #[test]
        fn what_is_told_reads_back(
            tell in select(Tell::ALL.to_vec()), name in "[^\\x00-\\x1f\\x7f-\\x9f]{0,30}", other in any::<String>(), dated: bool,
        ) {
            let day = dated.then(|| jiff::civil::date(2026, 3, 12));
            let told = Told { other, day, ..Told::new(tell, &name) };
            let back = Told::parse(&told.to_text()).unwrap();
            prop_assert_eq!((back.tell, &back.name, back.day), (tell, &name, day));
            prop_assert!(!back.other.contains(char::is_control));
        }

        #[test]
        fn nothing_else_is_taken_for_it(text in any::<String>()) {
            prop_assert!(Told::parse(&text).is_none());
        }
    }
}
