//! A time of day as it stands on a door: hours and minutes, nothing finer.

use core::fmt;
use core::str::FromStr;

use jiff::civil::{DateTime, Time};
use serde::{Deserialize, Serialize};

/// A time of day on the minute, 00:00 to 23:59, written `HH:MM` on a 24-hour clock.
///
/// Midnight at the end of a day is 00:00; what it closes tells that the next day is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Clock(Time);

/// The text is not a time of day in the form `HH:MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadClock;

impl fmt::Display for BadClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time of day is written HH:MM, from 00:00 to 23:59")
    }
}

impl core::error::Error for BadClock {}

impl Clock {
    /// 00:00, the first minute of a day.
    pub const MIDNIGHT: Self = Self(Time::midnight());

    /// A time from hours (0–23) and minutes (0–59).
    ///
    /// # Errors
    /// [`BadClock`] when either lies outside its range.
    pub fn new(hour: i8, minute: i8) -> Result<Self, BadClock> {
        Time::new(hour, minute, 0, 0).map(Self).map_err(|_| BadClock)
    }

    /// The same time in the date library's own type, with zero seconds.
    #[must_use]
    pub fn time(self) -> Time {
        self.0
    }

    /// This time on the given day's date; the time of day of `day` is not used.
    pub(super) fn on(self, day: DateTime) -> DateTime {
        day.date().to_datetime(self.0)
    }
}

impl FromStr for Clock {
    type Err = BadClock;

    /// Strict on purpose: `8:00`, `08:00:00` and `24:00` are refused, so that one time has one spelling.
    fn from_str(text: &str) -> Result<Self, BadClock> {
        let (hour, minute) = text.split_once(':').ok_or(BadClock)?;
        Self::new(two_digits(hour)?, two_digits(minute)?)
    }
}

fn two_digits(text: &str) -> Result<i8, BadClock> {
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_err(|_| BadClock)
    } else {
        Err(BadClock)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl TryFrom<String> for Clock {
    type Error = BadClock;

    fn try_from(text: String) -> Result<Self, BadClock> {
        text.parse()
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> Self {
        clock.to_string()
    }
}
