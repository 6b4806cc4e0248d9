//! Whether a unit's branch takes messages, who reads on a day, and by when an answer comes.
//!
//! The rules are promises to a child: *someone reads, and this is who; you get an answer by then*. A branch that cannot keep
//! them takes no messages, and the page says so plainly.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::hours::{Hours, stockholm};

mod away;
mod checklist;
mod door;
mod due;
mod takes;

#[cfg(test)]
mod tests;

pub use away::InPlace;
pub use checklist::{Check, Need};
pub use door::Door;
pub use due::answer_by;
pub use takes::{READERS_NEEDED, Taking, Why};

/// A reader's id: a random 128-bit number (a UUID), never a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReaderId(pub u128);

/// The longest span of days there may be, in days. A longer one is a slip of the pen.
pub const LONGEST: i32 = 400;

/// A first and a last day, both included; at least one day and at most [`LONGEST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Span", into = "Span")]
pub struct DateRange {
    from: Date,
    to: Date,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Span {
    from: Date,
    to: Date,
}

impl TryFrom<Span> for DateRange {
    type Error = &'static str;

    fn try_from(span: Span) -> Result<Self, Self::Error> {
        Self::new(span.from, span.to).ok_or("a span of days must not end before it begins, nor last more than 400 days")
    }
}

impl From<DateRange> for Span {
    fn from(range: DateRange) -> Self {
        Self { from: range.from, to: range.to }
    }
}

impl DateRange {
    /// A span; `None` when it ends before it begins or is longer than [`LONGEST`].
    #[must_use]
    pub fn new(from: Date, to: Date) -> Option<Self> {
        let nights = from.until(to).ok()?.get_days();
        (0..LONGEST).contains(&nights).then_some(Self { from, to })
    }

    /// The first day.
    #[must_use]
    pub fn from(self) -> Date {
        self.from
    }

    /// The last day.
    #[must_use]
    pub fn to(self) -> Date {
        self.to
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// Its days.
    pub fn days(self) -> impl Iterator<Item = Date> {
        days(self.from, self.to)
    }
}

/// The days from one to another, both included; none when the last is before the first.
fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(move |day| *day <= to)
}

/// Someone who reads for a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// Who.
    pub id: ReaderId,
    /// Whether they work here still.
    pub active: bool,
    /// The day they finished the training for answering children.
    pub trained: Option<Date>,
    /// Whether they have a key of their own; without it they cannot open anything.
    pub has_key: bool,
    /// Days on which they do not read: leave, illness, courses.
    pub away: Vec<DateRange>,
}

impl Reader {
    /// Whether they may and can read, as of a day.
    #[must_use]
    pub fn ready(&self, day: Date) -> bool {
        self.active && self.has_key && self.trained.is_some_and(|since| since <= day)
    }

    /// Whether they read on a day.
    #[must_use]
    pub fn reads_on(&self, day: Date) -> bool {
        self.ready(day) && !self.away.iter().any(|range| range.contains(day))
    }
}

/// Holidays of the unit, and who reads meanwhile. Their weekdays still count as service days, because somebody reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    /// When.
    pub days: DateRange,
    /// Who reads, first to last. Only these: that the others are off is what makes it a holiday.
    pub cover: Vec<ReaderId>,
}

/// A branch of a unit, as far as reading goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Team {
    /// The named person: the one the page names.
    pub named: ReaderId,
    /// Who reads when the named person is away.
    pub cover: Option<ReaderId>,
    /// Everyone who reads here, the two above among them; also those of another unit who cover its holidays.
    pub readers: Vec<Reader>,
    /// When the branch is staffed.
    pub hours: Hours,
    /// How many service days an answer may take.
    pub service_days: u8,
    /// Holidays planned, past and to come.
    pub holidays: Vec<Holiday>,
    /// Days on which the unit is shut and nobody answers (study days): they do not count as service days.
    pub closed: Vec<DateRange>,
    /// Who was chosen to read for somebody who is away; they go before whoever the order would give.
    pub chosen: Vec<Chosen>,
    /// Whether somebody at the desk has turned it off: then nothing is taken, whatever else is in place.
    pub paused: bool,
}

/// Someone who was chosen to read for another while that one is away. In holidays it does not count: there the cover of the
/// holidays reads, and nobody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// Who is away.
    pub away: ReaderId,
    /// On which days.
    pub days: DateRange,
    /// Who reads for them, if they do not happen to be away themselves.
    pub by: ReaderId,
}

/// By which rule someone reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// They are the named person.
    Named,
    /// They cover for the named person.
    Cover,
    /// They cover the holidays.
    Holiday,
    /// They were chosen to read for somebody who is away.
    Chosen,
    /// They read for the branch, and those before them are away.
    Any,
}

/// Someone who reads on a day, and why they.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reads {
    /// Who.
    pub reader: ReaderId,
    /// By which rule.
    pub rule: Rule,
}

impl Team {
    /// Who reads on a day, the first in line first: the named person, their cover, then anyone of the branch; in holidays
    /// those who cover them, and nobody else. Nobody stands there twice, and nobody who is away.
    #[must_use]
    pub fn readers_on(&self, day: Date) -> Vec<Reads> {
        let mut line: Vec<ReaderId> = self.covers(day).collect();
        let holiday = self.holidays.iter().any(|holiday| holiday.days.contains(day));
        if !holiday {
            let order = [self.named].into_iter().chain(self.cover).chain(self.readers.iter().map(|reader| reader.id));
            line = order.flat_map(|id| self.chosen_for(id, day).chain([id])).collect();
        }
        let mut found: Vec<Reads> = Vec::new();
        for id in line {
            let reads = self.readers.iter().any(|reader| reader.id == id && reader.reads_on(day));
            if reads && !found.iter().any(|earlier| earlier.reader == id) {
                found.push(Reads { reader: id, rule: self.rule(id, day, holiday) });
            }
        }
        found
    }

    /// Who covers the holidays a day lies in; two that overlap have the cover of both.
    fn covers(&self, day: Date) -> impl Iterator<Item = ReaderId> {
        self.holidays
            .iter()
            .filter(move |holiday| holiday.days.contains(day))
            .flat_map(|holiday| holiday.cover.iter().copied())
    }

    /// Who was chosen to read for somebody on a day on which that one is away.
    fn chosen_for(&self, id: ReaderId, day: Date) -> impl Iterator<Item = ReaderId> {
        let away = !self.readers.iter().any(|reader| reader.id == id && reader.reads_on(day));
        let chosen = move |one: &&Chosen| away && one.away == id && one.days.contains(day);
        self.chosen.iter().filter(chosen).map(|one| one.by)
    }

    fn rule(&self, id: ReaderId, day: Date, holiday: bool) -> Rule {
        if id == self.named {
            Rule::Named
        } else if holiday {
            Rule::Holiday
        } else if self.chosen.iter().any(|one| one.by == id && self.chosen_for(one.away, day).any(|by| by == id)) {
            Rule::Chosen
        } else if self.cover == Some(id) {
            Rule::Cover
        } else {
            Rule::Any
        }
    }

    /// The last day by which a message sent now is answered; see [`answer_by`].
    #[must_use]
    pub fn due(&self, sent: Timestamp) -> Option<Date> {
        answer_by(sent, &self.hours, self.service_days, &self.closed)
    }
}

/// The date in Sweden at an instant.
#[must_use]
pub fn date_of(at: Timestamp) -> Date {
    stockholm().to_datetime(at).date()
}
