//! Tests of the hours: known Swedish days, clocks that jump, doubt that stays doubt.

mod calendar;
mod clocks;
mod properties;
mod red_days;
mod shape;
mod terms;
mod weeks;

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, Zoned};

use super::{Clock, Day, Hours, Shift, Slot, State, Weekly, stockholm};

/// A day written as in the calendar.
fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A Swedish wall-clock time, `2026-06-18 16:00`; of an hour that comes twice, the first.
fn at(text: &str) -> Timestamp {
    zoned(text).timestamp()
}

fn zoned(text: &str) -> Zoned {
    let wall: DateTime = text.parse().unwrap();
    wall.to_zoned(stockholm().clone()).unwrap()
}

fn clock(text: &str) -> Clock {
    text.parse().unwrap()
}

fn shift(opens: &str, closes: &str) -> Shift {
    Shift { opens: clock(opens), closes: clock(closes) }
}

const WEEKDAYS: [Day; 5] = [Day::Mo, Day::Tu, Day::We, Day::Th, Day::Fr];

fn slot(days: &[Day], opens: &str, closes: &str) -> Slot {
    Slot { days: days.to_vec(), opens: clock(opens), closes: clock(closes) }
}

/// Weekdays 8–16, with what differs named by the test.
fn office(holidays: super::Holidays) -> Weekly {
    Weekly { slots: vec![slot(&WEEKDAYS, "08:00", "16:00")], holidays, eve_closes: None, exceptions: Vec::new() }
}

fn weekly(week: &Weekly) -> Hours {
    Hours::Weekly(week.clone())
}

fn open_until(text: &str) -> State {
    State::Open { until: Some(zoned(text)) }
}

fn opens(text: &str) -> State {
    State::Opens { at: zoned(text) }
}
