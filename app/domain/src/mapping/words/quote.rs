//! Quotes: a paraphrase on its way, what it still lacks, and the quote that may leave once it lacks nothing.
//!
//! [`Quote`] has no field that can be written from outside: whoever holds one knows that all rules held. It says no more of where it
//! comes from than its kind and an age band; there is no field for a municipality, a gender or a row of a table (Q5, Q8).

use std::collections::BTreeSet;

use super::evidence::Evidence;
use super::prefilter::{Kind, Lexicon, marks};
use super::theme::Standing;
use crate::mapping::release::typed_count;

/// The most words of a quote (Q5).
pub const WORDS: usize = 25;
/// The fewest texts of its theme, and the fewest people they are of (Q5).
pub const TEXTS: usize = 5;
/// The fewest schools they come from (Q5).
pub const SCHOOLS: usize = 2;
/// How many people must have approved (Q6).
pub const PEOPLE: usize = 2;
/// So many words in a row as in the text, and it is no paraphrase.
pub const SHARED: usize = 5;

/// Whether a quote says what most under its theme say, or otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Voice {
    /// As most.
    With,
    /// A counter-voice.
    Counter,
}

impl Voice {
    /// Both.
    pub const ALL: [Self; 2] = [Self::With, Self::Counter];

    /// The stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::With => "with",
            Self::Counter => "counter",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// An age band: all that is said of who it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Six to nine.
    Young,
    /// Ten to twelve.
    Middle,
    /// Thirteen to fifteen.
    Teen,
    /// Sixteen to nineteen.
    Older,
    /// A grown-up.
    Adult,
}

impl Band {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Young, Self::Middle, Self::Teen, Self::Older, Self::Adult];

    /// The stable word, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Young => "6-9",
            Self::Middle => "10-12",
            Self::Teen => "13-15",
            Self::Older => "16-19",
            Self::Adult => "adult",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// Why somebody says no. It is kept in place of words (Q6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Somebody can be known again.
    Person,
    /// What happened can be known again.
    Event,
    /// The way it is said can be known again.
    Style,
    /// It tells of danger (Q7).
    Danger,
    /// It is not what the text says.
    Untrue,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 5] = [Self::Person, Self::Event, Self::Style, Self::Danger, Self::Untrue];

    /// The stable word, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Event => "event",
            Self::Style => "style",
            Self::Danger => "danger",
            Self::Untrue => "untrue",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// What somebody said of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Who.
    pub by: String,
    /// Why not; none where they approve.
    pub reason: Option<Reason>,
}

/// A paraphrase on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: String,
    /// Its theme.
    pub theme: String,
    /// The text it was made of.
    pub text: String,
    /// A mark of who wrote or told that text.
    pub source: String,
    /// Where the text comes from.
    pub kind: Evidence,
    /// Whether it says what most say.
    pub voice: Voice,
    /// How old, roughly; none where it is not said.
    pub band: Option<Band>,
    /// The paraphrase.
    pub words: String,
    /// Who wrote it. Writing it is the first approval.
    pub by: String,
    /// What others said.
    pub judged: Vec<Judgement>,
}

/// What a draft is judged by, beside itself.
#[derive(Debug, Clone, Copy)]
pub struct Bench<'a> {
    /// How its theme stands.
    pub theme: &'a Standing,
    /// Every draft of the same answers, of all themes.
    pub drafts: &'a [Draft],
    /// The words of the text it was made of; none once that was removed (Q9).
    pub original: Option<&'a str>,
    /// Whether the text or the paraphrase tells of danger, or worries somebody who read it.
    pub danger: bool,
    /// What names and schools are known.
    pub lexicon: &'a Lexicon,
}

/// A rule that does not hold yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// The text it was made of is gone (Q9).
    Gone,
    /// Somebody said no.
    Rejected(Reason),
    /// It tells of danger: that is a warning about the theme, and no quote (Q7).
    Danger,
    /// There is another quote of the same voice (Q8).
    Again,
    /// The text does not count under its theme.
    Theme,
    /// So many texts are missing.
    Texts(usize),
    /// There are texts enough, but of too few people: so many more are missing.
    Sources(usize),
    /// So many schools are missing.
    Schools(usize),
    /// Nothing is written.
    Empty,
    /// So many words too many.
    Long(usize),
    /// Too many words in a row are those of the text.
    Close,
    /// Something in it could tell who it was.
    Suspect(Kind),
    /// It says how many people: numbers come from cells alone.
    Number,
    /// So many people have yet to approve.
    People(usize),
}

impl Lack {
    /// The stable word, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Rejected(_) => "rejected",
            Self::Danger => "danger",
            Self::Again => "again",
            Self::Theme => "theme",
            Self::Texts(_) => "texts",
            Self::Sources(_) => "sources",
            Self::Schools(_) => "schools",
            Self::Empty => "empty",
            Self::Long(_) => "long",
            Self::Close => "close",
            Self::Suspect(_) => "suspect",
            Self::Number => "number",
            Self::People(_) => "people",
        }
    }
}

/// A quote that may leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    draft: String,
    words: String,
    kind: Evidence,
    voice: Voice,
    band: Option<Band>,
}

impl Quote {
    /// The quote of a draft, if every rule holds.
    ///
    /// # Errors
    /// The rules that do not hold, the gravest first.
    pub fn leave(draft: &Draft, bench: Bench<'_>) -> Result<Self, Vec<Lack>> {
        let lacks = lacks(draft, bench);
        if !lacks.is_empty() {
            return Err(lacks);
        }
        let Draft { id, words, kind, voice, band, .. } = draft.clone();
        Ok(Self { draft: id, words, kind, voice, band })
    }

    /// The draft it was made of.
    #[must_use]
    pub fn draft(&self) -> &str {
        &self.draft
    }

    /// What it says.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Where it comes from.
    #[must_use]
    pub fn kind(&self) -> Evidence {
        self.kind
    }

    /// Whether it says what most say.
    #[must_use]
    pub fn voice(&self) -> Voice {
        self.voice
    }

    /// How old, roughly.
    #[must_use]
    pub fn band(&self) -> Option<Band> {
        self.band
    }
}

/// The rules that do not hold, the gravest first.
#[must_use]
pub fn lacks(draft: &Draft, bench: Bench<'_>) -> Vec<Lack> {
    let mut found = BTreeSet::new();
    if bench.original.is_none() {
        found.insert(Lack::Gone);
    }
    found.extend(draft.judged.iter().filter_map(|judged| judged.reason).map(Lack::Rejected));
    if bench.danger {
        found.insert(Lack::Danger);
    }
    let rejected = |other: &Draft| other.judged.iter().any(|judged| judged.reason.is_some());
    // Of two of one voice the first written stands: ids are random, so the order they come in says which that is.
    let earlier = bench.drafts.iter().take_while(|other| other.id != draft.id);
    if earlier.into_iter().any(|other| other.source == draft.source && !rejected(other)) {
        found.insert(Lack::Again);
    }
    let theme = bench.theme;
    if !theme.texts.contains(&draft.text) {
        found.insert(Lack::Theme);
    }
    if theme.texts.len() < TEXTS {
        found.insert(Lack::Texts(TEXTS - theme.texts.len()));
    } else if theme.sources < TEXTS {
        found.insert(Lack::Sources(TEXTS - theme.sources));
    }
    if theme.schools < SCHOOLS {
        found.insert(Lack::Schools(SCHOOLS - theme.schools));
    }
    found.extend(of_words(&draft.words, bench));
    // The writer's own approval is their writing: once more is no second person.
    let approving = draft.judged.iter().filter(|judged| judged.reason.is_none()).map(|judged| judged.by.as_str());
    let people: BTreeSet<&str> = approving.chain([draft.by.as_str()]).collect();
    if people.len() < PEOPLE {
        found.insert(Lack::People(PEOPLE - people.len()));
    }
    found.into_iter().collect()
}

/// What is wrong with the words themselves.
#[must_use]
pub fn of_words(words: &str, bench: Bench<'_>) -> Vec<Lack> {
    let mut found = BTreeSet::new();
    let count = words.split_whitespace().count();
    if count == 0 {
        found.insert(Lack::Empty);
    }
    if count > WORDS {
        found.insert(Lack::Long(count - WORDS));
    }
    if bench.original.is_some_and(|original| is_close(words, original)) {
        found.insert(Lack::Close);
    }
    // An unusual word alone stops nobody: two people have read it, and no list is complete.
    let suspects = marks(bench.lexicon, words).into_iter().filter(|mark| mark.kind != Kind::Unusual);
    found.extend(suspects.map(|mark| Lack::Suspect(mark.kind)));
    if typed_count(words).is_some() || words.chars().any(char::is_numeric) {
        found.insert(Lack::Number);
    }
    found.into_iter().collect()
}

/// Whether a paraphrase is the text itself, or has a stretch of it.
fn is_close(words: &str, original: &str) -> bool {
    let plain = |text: &str| -> Vec<String> {
        let pieces = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        pieces.map(str::to_lowercase).collect()
    };
    let (said, written) = (plain(words), plain(original));
    if said == written {
        return !said.is_empty();
    }
    let stretches: BTreeSet<&[String]> = written.windows(SHARED).collect();
    said.windows(SHARED).any(|stretch| stretches.contains(stretch))
}

#[cfg(test)]
pub(super) mod tests;
