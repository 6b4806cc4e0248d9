//! What a page says about its hours: a week of slots, what holds on holidays, and days that differ.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::Clock;

/// The hours of one channel, as they stand in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Hours {
    /// Round the clock, every day of the year.
    Always,
    /// No hours were found on a page that was read.
    Unknown,
    /// The same hours every week, apart from holidays and exceptions.
    Weekly(Weekly),
}

/// Hours that come back every week, in Swedish time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weekly {
    /// The week. Without a single slot nothing is known: an empty week is a gap in our reading, not a closed door.
    pub slots: Vec<Slot>,
    /// What holds on a red day.
    pub holidays: Holidays,
    /// When a slot ends at the latest on the day before a red day; a slot that would begin later falls away. It does
    /// not vouch for midsommarafton, julafton and nyårsafton, which stay in doubt unless `holidays` is open.
    #[serde(default)]
    pub eve_closes: Option<Clock>,
    /// Days that differ. An exception goes before everything else; of two with one date the first counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
}

/// The same hours on one or several weekdays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The days on which the slot begins.
    pub days: Vec<Day>,
    /// When it begins.
    pub opens: Clock,
    /// When it ends; at or before `opens` means on the next day, so equal times are 24 hours.
    pub closes: Clock,
}

/// A day whose hours are known to differ from the week's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The day, in Sweden.
    pub date: Date,
    /// The hours of that day instead of the week's; none means closed.
    pub slots: Vec<Shift>,
}

/// One stretch of time that begins on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// When it begins.
    pub opens: Clock,
    /// When it ends; at or before `opens` means on the next day.
    pub closes: Clock,
}

/// What holds on a red day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holidays {
    /// Closed.
    Closed,
    /// As on the weekday it is.
    Open,
    /// Nobody has said.
    Unknown,
}

/// A weekday, written with its first two English letters in lower case (RFC 5545 has them in capitals).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Day {
    /// Monday.
    Mo,
    /// Tuesday.
    Tu,
    /// Wednesday.
    We,
    /// Thursday.
    Th,
    /// Friday.
    Fr,
    /// Saturday.
    Sa,
    /// Sunday.
    Su,
}

impl Day {
    /// The seven days, Monday first as in Sweden.
    pub const ALL: [Self; 7] = [Self::Mo, Self::Tu, Self::We, Self::Th, Self::Fr, Self::Sa, Self::Su];

    /// The weekday of a date.
    #[must_use]
    pub fn of(date: Date) -> Self {
        match date.weekday() {
            Weekday::Monday => Self::Mo,
            Weekday::Tuesday => Self::Tu,
            Weekday::Wednesday => Self::We,
            Weekday::Thursday => Self::Th,
            Weekday::Friday => Self::Fr,
            Weekday::Saturday => Self::Sa,
            Weekday::Sunday => Self::Su,
        }
    }

    /// The two letters of RFC 5545 (`MO`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Mo => "MO",
            Self::Tu => "TU",
            Self::We => "WE",
            Self::Th => "TH",
            Self::Fr => "FR",
            Self::Sa => "SA",
            Self::Su => "SU",
        }
    }
}
