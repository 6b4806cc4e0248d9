//! The week as recurrence rules, for the open directory feed (HSDS `schedule`, a part of RFC 5545).

use jiff::civil::Date;
use serde::Serialize;

use super::{Clock, Day, Hours, Shift, Slot};

/// The last minute of a day, which HSDS writes where a day ends at midnight.
const DAY_END: &str = "23:59";

/// One `schedule` row: hours that come back on some weekdays, in Swedish wall-clock time.
///
/// It says less than [`Hours`]: HSDS has no holidays, eves or closed days, so the feed says those in words beside it. A
/// `closes_at` earlier than `opens_at` is on the next day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recurrence {
    /// How often it comes back.
    pub freq: Frequency,
    /// Weekdays with a comma between them, Monday first: `MO,TU`.
    pub byday: String,
    /// When it opens, `HH:MM`.
    pub opens_at: String,
    /// When it closes, `HH:MM`. Midnight is 23:59, so round the clock is 00:00–23:59, the HSDS convention.
    pub closes_at: String,
}

/// How often a rule comes back; our hours know only one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Frequency {
    /// Every week.
    #[serde(rename = "WEEKLY")]
    Weekly,
}

impl Hours {
    /// The rules of the week, one for each slot that has a day. Unknown hours give none: nothing is claimed.
    #[must_use]
    pub fn to_rrule(&self) -> Vec<Recurrence> {
        match self {
            Self::Always => vec![recurrence(&Day::ALL, Clock::MIDNIGHT, Clock::MIDNIGHT)],
            Self::Unknown => Vec::new(),
            Self::Weekly(weekly) => {
                let slots = weekly.slots.iter().filter(|slot| !slot.days.is_empty());
                slots.map(|Slot { days, opens, closes }| recurrence(days, *opens, *closes)).collect()
            }
        }
    }
}

impl Shift {
    /// The rule of a day that differs, for a row that is valid on that day alone.
    #[must_use]
    pub fn to_rrule(self, date: Date) -> Recurrence {
        recurrence(&[Day::of(date)], self.opens, self.closes)
    }
}

fn recurrence(days: &[Day], opens: Clock, closes: Clock) -> Recurrence {
    let codes: Vec<&str> = Day::ALL.into_iter().filter(|day| days.contains(day)).map(Day::code).collect();
    let closes_at = if closes == Clock::MIDNIGHT { DAY_END.to_owned() } else { closes.to_string() };
    Recurrence { freq: Frequency::Weekly, byday: codes.join(","), opens_at: opens.to_string(), closes_at }
}
