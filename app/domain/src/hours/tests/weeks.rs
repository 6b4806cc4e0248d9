//! Ordinary weeks, nights, and the ends of what is known.

use super::{WEEKDAYS, at, day, office, open_until, opens, slot, weekly, zoned};
use crate::hours::{Day, Exception, Holidays, Hours, State, Weekly};

#[test]
fn an_office_week() {
    let hours = weekly(&office(Holidays::Closed));
    assert_eq!(hours.state(at("2026-09-14 07:59")), opens("2026-09-14 08:00"));
    assert_eq!(hours.state(at("2026-09-14 08:00")), open_until("2026-09-14 16:00"));
    assert_eq!(hours.state(at("2026-09-14 15:59:59")), open_until("2026-09-14 16:00"));
    assert_eq!(hours.state(at("2026-09-14 16:00")), opens("2026-09-15 08:00"));
    assert_eq!(hours.state(at("2026-09-18 16:00")), opens("2026-09-21 08:00"));
    assert_eq!(hours.next_change(at("2026-09-18 16:00")), Some(at("2026-09-21 08:00")));
    assert_eq!(hours.next_opening(at("2026-09-14 09:00")), Some(zoned("2026-09-15 08:00")));
}

#[test]
fn always_and_unknown_never_change() {
    let now = at("2026-12-24 15:00");
    assert_eq!(Hours::Always.state(now), State::Open { until: None });
    assert_eq!(Hours::Unknown.state(now), State::Unknown);
    for hours in [Hours::Always, Hours::Unknown] {
        assert_eq!(hours.next_change(now), None);
        assert_eq!(hours.next_opening(now), None);
    }
}

#[test]
fn a_night_belongs_to_the_day_it_begins() {
    let line = Weekly { slots: vec![slot(&[Day::Fr, Day::Su], "21:00", "03:00")], ..office(Holidays::Closed) };
    let hours = weekly(&line);
    assert_eq!(hours.state(at("2026-09-19 02:59")), open_until("2026-09-19 03:00"));
    assert_eq!(hours.state(at("2026-09-19 03:00")), opens("2026-09-20 21:00"));
    // Friday's night runs on into the red Saturday of alla helgons dag; påskdagen's own night does not begin.
    assert_eq!(hours.state(at("2026-10-31 01:00")), open_until("2026-10-31 03:00"));
    assert_eq!(hours.state(at("2026-04-05 22:00")), opens("2026-04-10 21:00"));
}

#[test]
fn slots_that_meet_are_one_opening() {
    let slots = vec![slot(&Day::ALL, "18:00", "00:00"), slot(&Day::ALL, "00:00", "06:00")];
    let hours = weekly(&Weekly { slots, ..office(Holidays::Open) });
    assert_eq!(hours.state(at("2026-09-14 19:00")), open_until("2026-09-15 06:00"));
    assert_eq!(hours.state(at("2026-09-15 05:00")), open_until("2026-09-15 06:00"));
}

#[test]
fn whole_days_have_no_end_until_a_holiday_comes() {
    let week = Weekly { slots: vec![slot(&Day::ALL, "00:00", "00:00")], ..office(Holidays::Open) };
    assert_eq!(weekly(&week).state(at("2026-09-14 03:00")), State::Open { until: None });
    let hours = weekly(&Weekly { holidays: Holidays::Closed, ..week });
    assert_eq!(hours.state(at("2026-09-14 03:00")), open_until("2026-10-31 00:00"));
    assert_eq!(hours.state(at("2026-10-31 12:00")), opens("2026-11-01 00:00"));
}

#[test]
fn no_opening_in_sight_is_unknown_until_there_is_one() {
    let mut date = day("2026-05-01");
    let mut exceptions = Vec::new();
    while date < day("2027-01-11") {
        exceptions.push(Exception { date, slots: Vec::new() });
        date = date.tomorrow().unwrap();
    }
    let hours = weekly(&Weekly { exceptions, ..office(Holidays::Closed) });
    assert_eq!(hours.state(at("2026-05-02 12:00")), State::Unknown);
    assert_eq!(hours.next_change(at("2026-05-02 12:00")), Some(at("2026-05-03 00:00")));
    assert_eq!(hours.state(at("2026-12-01 12:00")), opens("2027-01-11 08:00"));
}

#[test]
fn an_empty_week_and_a_far_year_are_unknown() {
    let empty = weekly(&Weekly { slots: vec![slot(&[], "08:00", "16:00")], ..office(Holidays::Open) });
    assert_eq!(empty.state(at("2026-09-14 12:00")), State::Unknown);
    let hours = weekly(&Weekly { slots: vec![slot(&WEEKDAYS, "08:00", "16:00")], ..office(Holidays::Open) });
    assert_eq!(hours.state(at("2061-02-01 12:00")), State::Unknown);
    assert_eq!(hours.state(at("2019-12-02 12:00")), State::Unknown);
    assert_eq!(hours.state(jiff::Timestamp::MAX), State::Unknown);
    assert_eq!(hours.state(jiff::Timestamp::MIN), State::Unknown);
}
