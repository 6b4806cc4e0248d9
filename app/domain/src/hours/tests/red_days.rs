//! Holidays, eves and dated exceptions in a week.

use super::{at, clock, day, office, open_until, opens, shift, slot, weekly, zoned};
use crate::hours::{Day, Exception, Holidays, State, Weekly};

#[test]
fn holidays_follow_their_rule() {
    let noon = at("2026-05-14 12:00"); // Kristi himmelsfärd, a Thursday
    assert_eq!(weekly(&office(Holidays::Closed)).state(noon), opens("2026-05-15 08:00"));
    assert_eq!(weekly(&office(Holidays::Open)).state(noon), open_until("2026-05-14 16:00"));
    let unsure = weekly(&office(Holidays::Unknown));
    assert_eq!(unsure.state(noon), State::Unknown);
    // The evening before is closed, but nobody knows whether the next opening is tomorrow's or Friday's.
    assert_eq!(unsure.state(at("2026-05-13 18:00")), State::Unknown);
    assert_eq!(unsure.next_opening(at("2026-05-13 18:00")), Some(zoned("2026-05-15 08:00")));
    assert_eq!(unsure.state(at("2026-05-15 07:00")), opens("2026-05-15 08:00"));
}

#[test]
fn a_night_of_an_unknown_holiday_stays_unknown_past_midnight() {
    let week = Weekly { slots: vec![slot(&Day::ALL, "21:00", "03:00")], ..office(Holidays::Unknown) };
    let hours = weekly(&week);
    assert_eq!(hours.state(at("2026-05-14 02:00")), open_until("2026-05-14 03:00"));
    assert_eq!(hours.state(at("2026-05-15 02:00")), State::Unknown);
    assert_eq!(hours.state(at("2026-05-15 03:00")), opens("2026-05-15 21:00"));
}

#[test]
fn the_day_before_a_red_day_closes_early() {
    let week = Weekly { eve_closes: Some(clock("14:30")), ..office(Holidays::Closed) };
    let hours = weekly(&week);
    for eve in ["2026-01-05", "2026-04-02", "2026-04-30", "2026-05-13", "2026-06-05", "2026-10-30"] {
        assert_eq!(hours.state(at(&format!("{eve} 14:29"))), open_until(&format!("{eve} 14:30")));
    }
    assert_eq!(hours.state(at("2026-04-02 14:30")), opens("2026-04-07 08:00"));
    // The Friday before an ordinary weekend is no eve.
    assert_eq!(hours.state(at("2026-09-18 15:00")), open_until("2026-09-18 16:00"));
    // An evening slot falls away on an eve.
    let evening = weekly(&Weekly { slots: vec![slot(&Day::ALL, "19:00", "22:00")], ..week });
    assert_eq!(evening.state(at("2026-04-30 20:00")), opens("2026-05-02 19:00"));
}

#[test]
fn midsummer_christmas_and_new_years_eve_are_in_doubt() {
    let early = Weekly { eve_closes: Some(clock("14:30")), ..office(Holidays::Closed) };
    for eve in ["2026-06-19", "2026-12-24", "2026-12-31"] {
        let noon = at(&format!("{eve} 12:00"));
        assert_eq!(weekly(&early).state(noon), State::Unknown);
        assert_eq!(weekly(&office(Holidays::Unknown)).state(noon), State::Unknown);
        let open = weekly(&office(Holidays::Open)).state(noon);
        assert_eq!(open, open_until(&format!("{eve} 16:00")));
    }
    // Outside its ordinary hours it is closed on such a day as on any.
    assert_eq!(weekly(&early).state(at("2026-12-24 17:00")), opens("2026-12-28 08:00"));
    assert_eq!(weekly(&early).state(at("2026-12-23 17:00")), State::Unknown);
}

#[test]
fn an_exception_goes_before_every_rule() {
    let exceptions = vec![
        Exception { date: day("2026-12-24"), slots: vec![shift("10:00", "12:00")] },
        Exception { date: day("2026-09-15"), slots: Vec::new() },
        Exception { date: day("2026-05-14"), slots: vec![shift("22:00", "02:00")] },
    ];
    let hours = weekly(&Weekly { exceptions, ..office(Holidays::Unknown) });
    assert_eq!(hours.state(at("2026-12-24 11:00")), open_until("2026-12-24 12:00"));
    assert_eq!(hours.state(at("2026-09-14 17:00")), opens("2026-09-16 08:00"));
    assert_eq!(hours.state(at("2026-05-15 01:00")), open_until("2026-05-15 02:00"));
}
