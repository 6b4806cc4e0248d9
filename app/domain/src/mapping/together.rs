//! The county's own work together: five phases and where it stands, meetings, documents and decisions, as staff keep them.
//!
//! What the phases are called is nobody's to guess: staff write it. Swedish is asked for, other languages are not; a page says
//! openly which text is in Swedish alone.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::names::words;
use crate::letters::{joins, unseen};
use crate::survey::questionnaire::Text;

#[cfg(test)]
mod tests;

/// How many phases there are.
pub const PHASES: usize = 5;
/// So many meetings, documents and decisions are kept at most: a page of more is read by nobody.
pub const MOST: usize = 300;
/// The longest name, heading or office in one language, in letters.
pub const LINE: usize = 160;
/// The longest text in one language, in letters.
pub const LONGEST: usize = 4_000;
/// The longest address.
const ADDRESS: usize = 500;

words! {
    /// What an entry is.
    Kind {
        /// A meeting: when, what about, what was said.
        Meeting = "meeting"
        /// A document: a way to it, or a short text.
        Document = "document"
        /// A decision: what, who owns it, by when.
        Decision = "decision"
    }
}

/// All of it, in one state.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Work {
    /// The five phases in their order; none before somebody has named them.
    pub phases: Vec<Phase>,
    /// The phase it is in, from 1 on; none where nobody has said.
    pub now: Option<u8>,
    /// Meetings, documents and decisions, in no order of their own.
    pub entries: Vec<Entry>,
}

/// A phase.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// What it is called.
    pub name: Text,
    /// What happens in it, if somebody has said.
    #[serde(default)]
    pub about: Text,
}

/// A meeting, a document or a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// A random id that stays: feeds and links name it.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The day it was changed last.
    pub changed: Date,
    /// The day of the meeting, of the document, or on which it was decided.
    pub day: Date,
    /// What it is about.
    pub title: Text,
    /// Notes, a short text, or why.
    #[serde(default)]
    pub text: Text,
    /// Who owns a decision: an office, not a person.
    #[serde(default)]
    pub owner: Text,
    /// By when a decision is to be done.
    #[serde(default)]
    pub by: Option<Date>,
    /// Whether what was decided is done.
    #[serde(default)]
    pub done: bool,
    /// Where a document lies.
    #[serde(default)]
    pub link: Option<Link>,
}

/// Why a form is not taken: the part of it that has to be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A phase has no name in Swedish.
    Phase,
    /// No heading in Swedish.
    Title,
    /// A text is too long in some language.
    Long,
    /// A decision has nobody in Swedish who owns it.
    Owner,
    /// A decision has no day by which it is to be done.
    By,
    /// That day lies before the decision.
    ByBefore,
    /// Something was decided on a day that has not come.
    Ahead,
    /// An address that is not one of https.
    Link,
    /// A document without an address and without a text.
    Empty,
    /// There are as many entries as there may be.
    Full,
}

/// Where a decision stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is done.
    Done,
    /// It has its time.
    Waits,
    /// It should have been done.
    Late,
}

/// An address that can be put behind a link: https, a host with a dot, nothing that hides where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Link(String);

impl Link {
    /// The address, if it is one.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let rest = typed.strip_prefix("https://").filter(|_| typed.len() <= ADDRESS)?;
        let host = rest.split(['/', '?', '#']).next()?;
        let label = |label: &str| {
            let ends = label.starts_with('-') || label.ends_with('-');
            !label.is_empty() && !ends && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        // Names before an @, ports and addresses in numbers are ways to look like somebody else.
        let named = host.rsplit('.').next().is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_alphabetic()));
        let whole = host.contains('.') && host.split('.').all(label) && named;
        let plain = |letter: char| !letter.is_whitespace() && !"\"<>\\^`{|}".contains(letter);
        (whole && rest.chars().all(|letter| plain(letter) && !unseen(letter))).then(|| Self(typed.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where it leads, as one says it.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.trim_start_matches("https://").split(['/', '?', '#']).next().unwrap_or_default()
    }
}

impl TryFrom<String> for Link {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("no address of https")
    }
}

impl From<Link> for String {
    fn from(link: Link) -> Self {
        link.0
    }
}

impl Entry {
    /// What is wrong with it on a day, the first thing first; nothing when it can be kept.
    #[must_use]
    pub fn faults(&self, today: Date) -> Vec<Fault> {
        let decides = self.kind == Kind::Decision;
        let by_before = self.by.is_some_and(|by| by < self.day);
        let empty = self.link.is_none() && !in_swedish(&self.text);
        [
            (!in_swedish(&self.title), Fault::Title),
            (decides && !in_swedish(&self.owner), Fault::Owner),
            (decides && self.by.is_none(), Fault::By),
            (decides && by_before, Fault::ByBefore),
            (decides && self.day > today, Fault::Ahead),
            (self.kind == Kind::Document && empty, Fault::Empty),
            (long(&self.title, LINE) || long(&self.owner, LINE) || long(&self.text, LONGEST), Fault::Long),
        ]
        .into_iter()
        .filter_map(|(wrong, fault)| wrong.then_some(fault))
        .collect()
    }

    /// Where a decision stands.
    #[must_use]
    pub fn standing(&self, today: Date) -> Standing {
        match self.by {
            _ if self.done => Standing::Done,
            Some(by) if by < today => Standing::Late,
            _ => Standing::Waits,
        }
    }
}

impl Work {
    /// With these phases, and the one it is in.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn with_phases(mut self, phases: [Phase; PHASES], now: Option<u8>) -> Result<Self, Fault> {
        if !phases.iter().all(|phase| in_swedish(&phase.name)) {
            return Err(Fault::Phase);
        }
        if phases.iter().any(|phase| long(&phase.name, LINE) || long(&phase.about, LONGEST)) {
            return Err(Fault::Long);
        }
        self.phases = phases.to_vec();
        self.now = now.filter(|now| (1..=PHASES).contains(&usize::from(*now)));
        Ok(self)
    }

    /// With an entry: in the place of the one with its id, or a new one.
    ///
    /// # Errors
    /// The first [`Fault`] of it on that day.
    pub fn with(mut self, entry: Entry, today: Date) -> Result<Self, Fault> {
        if let Some(fault) = entry.faults(today).first() {
            return Err(*fault);
        }
        let full = self.entries.len() >= MOST;
        match self.entries.iter_mut().find(|one| one.id == entry.id) {
            Some(one) => *one = entry,
            None if full => return Err(Fault::Full),
            None => self.entries.push(entry),
        }
        Ok(self)
    }

    /// Without an entry.
    #[must_use]
    pub fn without(mut self, id: &str) -> Self {
        self.entries.retain(|one| one.id != id);
        self
    }

    /// An entry.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|one| one.id == id)
    }

    /// Whether it says nothing yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.phases.is_empty() && self.entries.is_empty()
    }

    /// Entries of a kind, the newest day first.
    #[must_use]
    pub fn of(&self, kind: Kind) -> Vec<&Entry> {
        let mut all: Vec<&Entry> = self.entries.iter().filter(|one| one.kind == kind).collect();
        all.sort_by(|a, b| (b.day, &b.id).cmp(&(a.day, &a.id)));
        all
    }

    /// Meetings that are to come, the next first, and those that were, the newest first.
    #[must_use]
    pub fn meetings(&self, today: Date) -> (Vec<&Entry>, Vec<&Entry>) {
        let (mut ahead, past): (Vec<_>, Vec<_>) = self.of(Kind::Meeting).into_iter().partition(|one| one.day >= today);
        ahead.reverse();
        (ahead, past)
    }
}

/// What was typed, as it is kept: line ends of one kind, at most one blank line, nothing that cannot be seen or turns the direction.
#[must_use]
pub fn tidied(typed: &str) -> String {
    let plain: String =
        typed.replace("\r\n", "\n").chars().filter(|letter| joins(*letter) || !unseen(*letter)).collect();
    let lines = plain.lines().map(str::trim_end);
    let mut out: Vec<&str> = Vec::new();
    for line in lines {
        if !(line.is_empty() && out.last().is_none_or(|last| last.is_empty())) {
            out.push(line);
        }
    }
    out.join("\n").trim().to_owned()
}

/// Whether a text says something in Swedish.
fn in_swedish(text: &Text) -> bool {
    text.in_language("sv").is_some_and(|words| !words.trim().is_empty())
}

fn long(text: &Text, most: usize) -> bool {
    text.0.values().any(|words| words.chars().count() > most)
}
