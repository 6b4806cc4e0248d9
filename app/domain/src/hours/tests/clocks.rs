//! The two nights a year when clocks jump: 29 March 2026 from 02:00 to 03:00, 25 October 2026 from 03:00 to 02:00.

use jiff::{Timestamp, ToSpan, Zoned};

use super::{at, office, slot, weekly};
use crate::hours::{Day, Holidays, Hours, State, Weekly, stockholm};

fn on_sundays(opens: &str, closes: &str) -> Hours {
    weekly(&Weekly { slots: vec![slot(&[Day::Su], opens, closes)], ..office(Holidays::Open) })
}

fn utc(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn swedish(text: &str) -> Zoned {
    utc(text).to_zoned(stockholm().clone())
}

/// 03:00 Swedish summer time, the first instant after the missing hour.
const JUMP: &str = "2026-03-29T01:00:00Z";

#[test]
fn summer_and_winter_differ_by_an_hour() {
    let hours = weekly(&office(Holidays::Closed));
    assert_eq!(hours.next_opening(utc("2026-01-12T05:00:00Z")), Some(swedish("2026-01-12T07:00:00Z")));
    assert_eq!(hours.next_opening(utc("2026-07-13T05:00:00Z")), Some(swedish("2026-07-13T06:00:00Z")));
    // Closing on Friday and opening on Monday stand on each side of the change.
    assert_eq!(hours.next_opening(at("2026-03-27 16:00")), Some(swedish("2026-03-30T06:00:00Z")));
    assert_eq!(hours.next_opening(at("2026-10-23 16:00")), Some(swedish("2026-10-26T07:00:00Z")));
}

#[test]
fn an_opening_in_the_missing_hour_is_at_the_jump() {
    let hours = on_sundays("02:30", "06:00");
    assert_eq!(hours.state(utc("2026-03-29T00:59:59Z")), State::Opens { at: swedish(JUMP) });
    assert_eq!(hours.state(utc(JUMP)), State::Open { until: Some(swedish("2026-03-29T04:00:00Z")) });
}

#[test]
fn a_closing_in_the_missing_hour_is_at_the_jump() {
    let hours = on_sundays("00:30", "02:30");
    assert_eq!(hours.state(utc("2026-03-29T00:59:59Z")), State::Open { until: Some(swedish(JUMP)) });
    assert!(matches!(hours.state(utc(JUMP)), State::Opens { .. }));
}

#[test]
fn a_slot_inside_the_missing_hour_does_not_come() {
    let hours = on_sundays("02:10", "02:50");
    let next = State::Opens { at: super::zoned("2026-04-05 02:10") };
    for text in ["2026-03-29T00:30:00Z", JUMP, "2026-03-29T01:30:00Z"] {
        assert_eq!(hours.state(utc(text)), next);
    }
}

#[test]
fn of_the_hour_that_comes_twice_the_first_counts() {
    let closing = on_sundays("00:00", "02:30");
    assert_eq!(
        closing.state(utc("2026-10-25T00:00:00Z")),
        State::Open { until: Some(swedish("2026-10-25T00:30:00Z")) }
    );
    assert!(matches!(closing.state(utc("2026-10-25T01:15:00Z")), State::Opens { .. }));
    let opening = on_sundays("02:30", "06:00");
    assert_eq!(
        opening.state(utc("2026-10-25T00:30:00Z")),
        State::Open { until: Some(swedish("2026-10-25T05:00:00Z")) }
    );
}

#[test]
fn a_night_across_the_change_keeps_its_clock_times() {
    let week = Weekly { slots: vec![slot(&[Day::Sa], "22:00", "06:00")], ..office(Holidays::Open) };
    let hours = weekly(&week);
    for (day, real_hours) in [("2026-03-28", 7), ("2026-10-24", 9), ("2026-09-12", 8)] {
        let start = at(&format!("{day} 22:00"));
        assert_eq!(hours.next_change(start), Some(start.checked_add(real_hours.hours()).unwrap()));
    }
}
