//! Whether a branch takes messages today: two trained readers with keys, hours, and cover for today's and the next
//! holidays.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{DateRange, Holiday, Reads, Team, date_of, days};

/// How many readers a branch needs: one alone is ill one day.
pub const READERS_NEEDED: usize = 2;

/// Whether messages are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taking {
    /// They are. From today to `due` somebody reads each day.
    Takes {
        /// Who reads first.
        first: Reads,
        /// Who reads if they are away.
        cover: Option<Reads>,
        /// The last day by which a message sent now is answered.
        due: Date,
    },
    /// Not now, for all of these reasons.
    NotYet(Vec<Why>),
}

/// Why messages are not taken. For the desk, which can mend it; the child only reads that it is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// Fewer than [`READERS_NEEDED`] readers are trained, have a key and work here.
    Readers {
        /// How many are ready.
        ready: usize,
    },
    /// The named person is not one of them: the page would name somebody who cannot read.
    Named,
    /// No hours are known, or no open day comes soon enough.
    Hours,
    /// No holiday is planned from today on. An empty plan is a plan nobody has made.
    NoHolidayPlan,
    /// These holidays lack cover on some day.
    Holiday(DateRange),
    /// Nobody reads on this day, before an answer would be due.
    Nobody(Date),
    /// Somebody at the desk has turned it off.
    Paused,
}

impl Team {
    /// Whether messages are taken at this moment.
    #[must_use]
    pub fn takes(&self, now: Timestamp) -> Taking {
        let today = date_of(now);
        let mut why = Vec::new();
        let ready = self.ready(today);
        if ready < READERS_NEEDED {
            why.push(Why::Readers { ready });
        }
        if !self.readers.iter().any(|reader| reader.id == self.named && reader.ready(today)) {
            why.push(Why::Named);
        }
        let due = self.due(now);
        if due.is_none() {
            why.push(Why::Hours);
        }
        let planned = self.planned(today, due.unwrap_or(today));
        if planned.is_empty() {
            why.push(Why::NoHolidayPlan);
        }
        let bare = planned.iter().filter(|holiday| holiday.days.days().any(|day| day >= today && self.empty(day)));
        why.extend(bare.map(|holiday| Why::Holiday(holiday.days)));
        // A day without anybody in a holiday is told above already.
        let told = |day: Date| planned.iter().any(|holiday| holiday.days.contains(day));
        let nobody = days(today, due.unwrap_or(today)).find(|day| self.empty(*day) && !told(*day));
        why.extend(nobody.map(Why::Nobody));
        if self.paused {
            why.push(Why::Paused);
        }
        let line = self.readers_on(today);
        match (line.first(), due) {
            (Some(first), Some(due)) if why.is_empty() => {
                Taking::Takes { first: *first, cover: line.get(1).copied(), due }
            }
            _ => Taking::NotYet(why),
        }
    }

    /// How many different readers are ready; the same id twice is one person.
    fn ready(&self, today: Date) -> usize {
        let mut ids: Vec<_> =
            self.readers.iter().filter(|reader| reader.ready(today)).map(|reader| reader.id).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.len()
    }

    fn empty(&self, day: Date) -> bool {
        self.readers_on(day).is_empty()
    }

    /// The holidays that must be covered today: those that touch the days until an answer is due, and the next to come.
    fn planned(&self, today: Date, due: Date) -> Vec<&Holiday> {
        let ahead = || self.holidays.iter().filter(|holiday| holiday.days.to() >= today);
        let next = ahead().map(|holiday| holiday.days.from()).filter(|from| *from > due).min();
        ahead().filter(|holiday| holiday.days.from() <= due || Some(holiday.days.from()) == next).collect()
    }
}
