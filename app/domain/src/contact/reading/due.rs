//! By when an answer comes: service days, counted on days when the unit is open without doubt.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::{DateRange, LONGEST, date_of};
use crate::hours::{Hours, State, stockholm};

/// The last day by which an answer comes to a message.
///
/// The day of arrival is the day it is sent, if the unit is still open then, else the next open day: nobody can read after
/// closing. `service_days` open days are counted after it, as the days of a notice are in Swedish law (the day itself does
/// not count). Red days count only if the hours say that they are open; midsommarafton, julafton and nyårsafton not unless
/// they do: a date promised must hold. `None` when the hours are unknown or too few open days are in sight.
#[must_use]
pub fn answer_by(sent: Timestamp, hours: &Hours, service_days: u8, closed: &[DateRange]) -> Option<Date> {
    let limit = date_of(sent).checked_add(LONGEST.days()).ok()?;
    let mut day = open_day(hours, closed, sent, limit)?;
    for _ in 0..service_days {
        day = open_day(hours, closed, midnight(day.tomorrow().ok()?)?, limit)?;
    }
    Some(day)
}

/// The first open day with an open moment at or after an instant, up to a limit.
fn open_day(hours: &Hours, closed: &[DateRange], from: Timestamp, limit: Date) -> Option<Date> {
    let mut at = from;
    loop {
        let day = match hours.state(at) {
            State::Open { .. } => date_of(at),
            State::Opens { .. } | State::Unknown => hours.next_opening(at)?.date(),
        };
        if day > limit {
            return None;
        }
        // Several closed spans may touch: leave the one that reaches furthest, then look again.
        match closed.iter().filter(|range| range.contains(day)).map(|range| range.to()).max() {
            None => return Some(day),
            Some(last) => at = midnight(last.tomorrow().ok()?)?,
        }
    }
}

/// The first instant of a day in Sweden.
fn midnight(day: Date) -> Option<Timestamp> {
    day.to_zoned(stockholm().clone()).ok().map(|start| start.timestamp())
}
