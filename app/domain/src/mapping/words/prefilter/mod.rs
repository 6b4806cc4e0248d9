//! The pre-filter: marks whatever in a text could tell who wrote it or whom it is about, before a person reads it.
//!
//! It is a help for the eye and never a release: no word list is complete (186,000 people are alone with their first name), and
//! the best stack of rules still lets some texts through. So it rather marks too much. What it does not know it marks too, as
//! *unusual*: a name that nobody has listed looks like a word that nobody has listed. Shape decides everywhere; no check digit is
//! asked for, because a mistyped number is as much of a number.

mod classes;
mod days;
mod digits;
mod lexicon;
mod nets;
mod people;
mod places;
mod sickness;
mod token;

#[cfg(test)]
mod tests;

pub use lexicon::Lexicon;
use token::{Token, tokens};

/// What a marked part of a text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A personal identity number or co-ordination number, however it is spaced.
    Personnummer,
    /// A telephone number.
    Phone,
    /// A mail address, also one written out in words.
    Mail,
    /// An address on the web.
    Web,
    /// What somebody is called in a game or a network.
    User,
    /// A name, or what stands where a name stands.
    Name,
    /// A school, or another unit of the list.
    School,
    /// A class or a year of school.
    Class,
    /// A date, or a weekday with a place in the same sentence.
    Date,
    /// A place.
    Place,
    /// Where somebody lives.
    Address,
    /// A diagnosis, a disability or a medicine.
    Health,
    /// Four digits or more of any other kind.
    Digits,
    /// A word that is in no list: often a name, often a misspelt word.
    Unusual,
}

impl Kind {
    /// Every kind, the surest first: where two rules mark the same word, the surer one names it.
    pub const ALL: [Self; 14] = [
        Self::Personnummer,
        Self::Phone,
        Self::Mail,
        Self::Web,
        Self::User,
        Self::School,
        Self::Address,
        Self::Class,
        Self::Health,
        Self::Date,
        Self::Place,
        Self::Name,
        Self::Digits,
        Self::Unusual,
    ];

    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Personnummer => "personnummer",
            Self::Phone => "phone",
            Self::Mail => "mail",
            Self::Web => "web",
            Self::User => "user",
            Self::Name => "name",
            Self::School => "school",
            Self::Class => "class",
            Self::Date => "date",
            Self::Place => "place",
            Self::Address => "address",
            Self::Health => "health",
            Self::Digits => "digits",
            Self::Unusual => "unusual",
        }
    }

    fn rank(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap_or(Self::ALL.len())
    }
}

/// A marked part of a text: bytes from and to, always whole letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Its first byte.
    pub from: usize,
    /// The byte after its last.
    pub to: usize,
    /// What it may be.
    pub kind: Kind,
}

/// Marks what a word tells, for each token; the surest rule wins.
struct Marks(Vec<Option<Kind>>);

impl Marks {
    fn put(&mut self, at: usize, kind: Kind) {
        if let Some(slot) = self.0.get_mut(at)
            && slot.is_none_or(|old| kind.rank() < old.rank())
        {
            *slot = Some(kind);
        }
    }

    fn span(&mut self, from: usize, to: usize, kind: Kind) {
        for at in from..=to {
            self.put(at, kind);
        }
    }

    fn has(&self, at: usize) -> bool {
        self.0.get(at).is_some_and(Option::is_some)
    }

    fn is(&self, at: usize, kind: Kind) -> bool {
        self.0.get(at).is_some_and(|one| *one == Some(kind))
    }
}

/// Marks suspects in a text: parts in their order, none over another. Nothing is left out because it looks harmless in itself.
#[must_use]
pub fn marks(lexicon: &Lexicon, text: &str) -> Vec<Mark> {
    let all = tokens(text);
    let mut found = Marks(vec![None; all.len()]);
    digits::mark(&all, &mut found);
    nets::mark(&all, &mut found);
    places::mark(lexicon, &all, &mut found);
    classes::mark(&all, &mut found);
    days::mark(&all, &mut found);
    sickness::mark(lexicon, &all, &mut found);
    people::mark(lexicon, &all, &mut found);
    joined(&all, &found)
}

/// Neighbours of one kind with nothing but spaces and small marks between them are one part.
fn joined(all: &[Token<'_>], found: &Marks) -> Vec<Mark> {
    let mut parts: Vec<(usize, Mark)> = Vec::new();
    for (at, (token, kind)) in all.iter().zip(&found.0).enumerate() {
        let Some(kind) = *kind else { continue };
        if let Some((last, part)) = parts.last_mut()
            && part.kind == kind
            && *last + 1 == at
            && token.from - part.to <= 2
        {
            part.to = token.to;
            *last = at;
            continue;
        }
        parts.push((at, Mark { from: token.from, to: token.to, kind }));
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

/// A text in parts, each with what it may be: for a page that shows it with its suspects marked.
#[must_use]
pub fn parts<'a>(text: &'a str, marks: &[Mark]) -> Vec<(&'a str, Option<Kind>)> {
    let (mut parts, mut at) = (Vec::new(), 0);
    for mark in marks {
        if let (Some(before), Some(marked)) = (text.get(at..mark.from), text.get(mark.from..mark.to)) {
            if !before.is_empty() {
                parts.push((before, None));
            }
            parts.push((marked, Some(mark.kind)));
            at = mark.to;
        }
    }
    parts.extend(text.get(at..).filter(|rest| !rest.is_empty()).map(|rest| (rest, None)));
    parts
}
