//! Days as one promises them: "tisdag 14 mars".

use jiff::civil::Date;

use crate::words::Words;

/// Weekday, day and month.
#[must_use]
pub fn named(words: &Words, day: Date) -> String {
    let weekday = words.get(&format!("contact-day-{}", day.weekday().to_monday_one_offset()));
    let month = words.get(&format!("frame-month-{}", day.month()));
    words.fill("contact-day", &[("weekday", &weekday), ("day", &day.day().to_string()), ("month", &month)])
}
