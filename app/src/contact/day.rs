//! Days as one promises them: "tisdag 14 mars".

use std::sync::Arc;

use jiff::civil::Date;

use crate::words::Words;

/// Weekday, day and month.
#[must_use]
pub fn named(words: &Words, day: Date) -> String {
    let weekday = weekday(words, day.weekday().to_monday_one_offset());
    let month = words.get(&format!("frame-month-{}", day.month()));
    words.fill("contact-day", &[("weekday", &weekday), ("day", &day.day().to_string()), ("month", &month)])
}

/// The name of a weekday; Monday is 1.
#[must_use]
pub fn weekday(words: &Words, number: i8) -> Arc<str> {
    words.get(&format!("contact-day-{number}"))
}

/// Day, month and year, for what may lie years back.
#[must_use]
pub fn dated(words: &Words, day: Date) -> String {
    let month = words.get(&format!("frame-month-{}", day.month()));
    format!("{} {month} {}", day.day(), day.year())
}
