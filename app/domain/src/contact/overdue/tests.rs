//! The rule of reminders: by hand on a few weeks, and by chance on many.

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;

use super::{Due, Happened, Promise, Told, aside, due, service_time, spoken};
use crate::contact::reading::{DateRange, answer_by, date_of};
use crate::hours::{Clock, Day, Holidays, Hours, Slot, Weekly};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Weekdays from eight to four.
fn office() -> Hours {
    let clock = |hour| Clock::new(hour, 0).unwrap();
    Hours::Weekly(Weekly {
        slots: vec![Slot { days: Day::ALL[..5].to_vec(), opens: clock(8), closes: clock(16) }],
        holidays: Holidays::Closed,
        eve_closes: None,
        exceptions: Vec::new(),
    })
}

fn told(reminded: bool, escalated: bool) -> Told {
    Told { reminded, asked: reminded, escalated }
}

/// Written on Friday 6 March 2026 at 15 o'clock, promised by Tuesday the 10th: 1 + 8 + 8 hours of service.
const FRIDAY: &str = "2026-03-06T15:00:00+01:00";

fn friday() -> Promise {
    Promise { since: at(FRIDAY), by: date(2026, 3, 10) }
}

#[test]
fn a_weekend_is_no_service_time() {
    let ask = |now: &str| due(&friday(), Told::default(), None, &office(), &[], at(now));
    assert_eq!(ask("2026-03-08T23:00:00+01:00"), Due::default(), "Sunday night: one hour of seventeen");
    assert_eq!(ask("2026-03-09T15:29:00+01:00"), Due::default());
    assert_eq!(ask("2026-03-09T15:30:00+01:00"), Due { remind: true, ask: true, escalate: false }, "eight and a half");
    assert_eq!(ask("2026-03-10T00:00:00+01:00"), Due { remind: true, ask: true, escalate: true }, "the day has come");
    assert_eq!(ask("2026-04-10T00:00:00+02:00"), Due { remind: true, ask: true, escalate: true });
}

#[test]
fn nobody_is_told_twice() {
    let ask = |told| due(&friday(), told, None, &office(), &[], at("2026-03-11T09:00:00+01:00"));
    assert_eq!(ask(told(true, false)), Due { remind: false, ask: false, escalate: true });
    assert_eq!(ask(told(false, true)), Due { remind: true, ask: true, escalate: false });
    assert_eq!(ask(told(true, true)), Due::default());
    // Who was asked to take it over after the reader was reminded is reminded all the same.
    let asked = Told { asked: false, ..told(true, true) };
    assert_eq!(ask(asked), Due { ask: true, ..Due::default() });
}

#[test]
fn a_study_day_is_no_service_time_either() {
    let monday = DateRange::new(date(2026, 3, 9), date(2026, 3, 9)).unwrap();
    let promise = Promise { by: date(2026, 3, 11), ..friday() };
    let ask = |now: &str| due(&promise, Told::default(), None, &office(), &[monday], at(now)).remind;
    assert!(!ask("2026-03-09T20:00:00+01:00") && !ask("2026-03-10T15:00:00+01:00"));
    assert!(ask("2026-03-10T15:30:00+01:00"));
    let served = service_time(&office(), &[monday], at(FRIDAY), at("2026-03-12T00:00:00+01:00"));
    assert_eq!(served.as_hours(), 17);
}

#[test]
fn unknown_hours_count_the_calendar() {
    let promise = Promise { since: at("2026-03-06T00:00:00+01:00"), by: date(2026, 3, 9) };
    let ask = |now: &str| due(&promise, Told::default(), None, &Hours::Unknown, &[], at(now)).remind;
    assert!(!ask("2026-03-07T23:59:00+01:00") && ask("2026-03-08T00:00:00+01:00"));
}

fn event(hour: i64, seq: u32, kind: &str, detail: &str) -> Happened {
    Happened { hour, seq, kind: kind.to_owned(), detail: detail.to_owned() }
}

#[test]
fn within_an_hour_the_order_counts_where_it_was_kept() {
    let (waits, wrote) = (event(10, 3, "waiting", "2026-03-20"), event(10, 2, "message", ""));
    assert_eq!(aside(&[wrote.clone(), waits.clone()]), Some(date(2026, 3, 20)), "they had written before");
    assert_eq!(aside(&[event(10, 4, "resumed", ""), waits.clone()]), None);
    assert_eq!(aside(&[event(10, 0, "resumed", ""), waits.clone()]), None, "not known: it counts as ended");
    assert_eq!(aside(&[event(10, 5, "waiting", "2026-03-25"), waits]), Some(date(2026, 3, 25)));
    let talk = |seq| event(10, seq, "other-contact", "call");
    assert!(spoken(&[wrote.clone(), talk(3)]) && spoken(&[wrote.clone(), talk(0)]) && spoken(&[talk(1)]));
    assert!(!spoken(&[wrote.clone(), talk(1)]), "they wrote after the talk, and wait for an answer");
    assert!(!spoken(&[wrote]) && !spoken(&[]));
}

#[test]
fn a_talk_answers_only_what_was_written_by_its_day() {
    let hour = |text: &str| at(text).as_second() / 3600;
    // Half past midnight in Sweden is still the day before in UTC.
    let wrote = event(hour("2026-03-10T00:30:00+01:00"), 2, "message", "");
    let talk = |detail: &str| event(hour("2026-03-11T09:00:00+01:00"), 3, "other-contact", detail);
    for (detail, answers) in
        [("call 2026-03-09", false), ("meeting 2026-03-10", true), ("mail 2026-03-11", true), ("call", true)]
    {
        assert_eq!(spoken(&[wrote.clone(), talk(detail)]), answers, "{detail}");
    }
}

#[test]
fn what_is_set_aside_waits_until_its_day() {
    let waits = event(10, 0, "waiting", "2026-03-20");
    assert_eq!(aside(&[event(9, 0, "message", ""), waits.clone()]), Some(date(2026, 3, 20)));
    assert_eq!(aside(&[waits.clone(), event(11, 0, "message", "")]), None, "they wrote again");
    assert_eq!(aside(&[waits.clone(), event(12, 0, "resumed", "")]), None);
    assert_eq!(aside(&[event(9, 0, "resumed", ""), waits.clone()]), Some(date(2026, 3, 20)));
    assert_eq!(aside(&[waits, event(11, 0, "waiting", "2026-03-25")]), Some(date(2026, 3, 25)), "the last one");
    assert_eq!(aside(&[event(9, 0, "waiting", "soon")]), None, "no day is no waiting");
    let until = Some(date(2026, 3, 20));
    let ask = |now: &str| due(&friday(), Told::default(), until, &office(), &[], at(now));
    assert_eq!(ask("2026-03-19T12:00:00+01:00"), Due::default());
    assert_eq!(ask("2026-03-20T00:00:00+01:00"), Due { remind: true, ask: true, escalate: true });
}

#[test]
fn the_night_of_summer_time_neither_adds_nor_takes() {
    let (from, to) = (at("2026-03-28T00:00:00+01:00"), at("2026-03-30T00:00:00+02:00"));
    assert_eq!(service_time(&Hours::Always, &[], from, to).as_hours(), 47);
    assert_eq!(service_time(&office(), &[], from, to).as_hours(), 0);
}

fn day_near(offset: i32) -> Date {
    date(2026, 1, 1).checked_add(offset.days()).unwrap()
}

proptest! {
    #[test]
    fn later_is_never_told_less(minutes in 0_i64..500_000, days in 0_u8..10, a in 0_i64..30_000, b in 0_i64..30_000) {
        let since = at("2026-01-01T00:00:00Z").checked_add(minutes.minutes()).unwrap();
        let hours = office();
        let by = answer_by(since, &hours, days, &[]).unwrap();
        let promise = Promise { since, by };
        let ask = |after: i64| {
            let now = since.checked_add(after.minutes()).unwrap();
            (due(&promise, Told::default(), None, &hours, &[], now), now)
        };
        let ((early, _), (late, now)) = (ask(a.min(b)), ask(a.max(b)));
        prop_assert!(late.remind >= early.remind && late.escalate >= early.escalate);
        prop_assert!(late.remind >= late.escalate, "the reader hears of it no later than the others");
        prop_assert_eq!(late.escalate, date_of(now) >= by);
    }

    #[test]
    fn service_time_adds_up(from in 0_i64..400_000, one in 0_i64..20_000, two in 0_i64..20_000, shut in 0_i32..300) {
        let begin = at("2026-01-01T00:00:00Z").checked_add(from.minutes()).unwrap();
        let middle = begin.checked_add(one.minutes()).unwrap();
        let end = middle.checked_add(two.minutes()).unwrap();
        let closed = [DateRange::new(day_near(shut), day_near(shut + 3)).unwrap()];
        let served = |from, to| service_time(&office(), &closed, from, to);
        prop_assert_eq!(served(begin, middle) + served(middle, end), served(begin, end));
        prop_assert!(!served(begin, end).is_negative() && served(begin, end) <= end.duration_since(begin));
    }
}
