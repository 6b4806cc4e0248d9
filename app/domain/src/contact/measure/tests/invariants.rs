//! What always holds, whatever happened.

use super::super::quantile::{Wait, with_waiting};
use super::super::{Quantile, Service, Share};
use super::*;

fn spells_of(clock: Clock, events: &[Event], now: i64) -> Vec<(i64, End)> {
    of(events, now).iter().flat_map(|contact| clock.spells(contact)).map(|spell| (spell.start, spell.end)).collect()
}

fn done(end: End) -> Option<i64> {
    match end {
        End::Done(hour) => Some(hour),
        _ => None,
    }
}

fn wait() -> impl Strategy<Value = (u32, bool)> {
    (0_u32..40, any::<bool>())
}

fn waits_of(pairs: &[(u32, bool)]) -> Vec<Wait> {
    pairs
        .iter()
        .enumerate()
        .map(|(contact, (minutes, over))| Wait { minutes: *minutes, over: *over, contact })
        .collect()
}

/// A quantile as a length: beyond is longer than all.
fn length(quantile: Quantile) -> Option<u32> {
    match quantile {
        Quantile::At(minutes) => Some(minutes),
        Quantile::Beyond => Some(u32::MAX),
        Quantile::Few => None,
    }
}

proptest! {
    #[test]
    fn nobody_answers_before_somebody_has_it_in_hand(thread in any_thread()) {
        let (received, answer) = (spells_of(Clock::Received, &thread, LAST), spells_of(Clock::Answer, &thread, LAST));
        prop_assert_eq!(received.len(), answer.len());
        for ((from, received), (start, answer)) in received.iter().zip(&answer) {
            prop_assert_eq!(from, start);
            if let Some(answer) = done(*answer) {
                prop_assert!(done(*received).is_some_and(|received| received <= answer));
            }
        }
    }

    #[test]
    fn no_wait_ends_before_it_began_and_each_person_waits_once(thread in any_thread()) {
        for clock in Clock::ALL {
            let spells = spells_of(*clock, &thread, LAST);
            for (start, end) in &spells {
                let end = match end { End::Done(hour) | End::Left(hour) => *hour, End::Waiting | End::Unmet => LAST };
                prop_assert!(*start <= end, "{:?}", clock);
            }
        }
        let contacts = of(&thread, LAST);
        prop_assert!(contacts.iter().all(|contact| contact.events.iter().all(|event| event.hour >= contact.events[0].hour)));
        let kept: usize = contacts.iter().map(|contact| contact.events.len()).sum();
        prop_assert_eq!(kept, thread.iter().filter(|event| event.hour < LAST).count(), "no event is lost");
    }

    #[test]
    fn the_site_never_stops_a_clock(thread in any_thread(), hours in proptest::collection::vec(NEW_YEAR..LAST, 1..5)) {
        let mut more = thread.clone();
        for at in hours {
            for what in [What::Message, What::Received, What::OtherContact, What::Planned, What::Aside, What::Accepted] {
                more.push(event(Actor::Site, what, at));
            }
        }
        for clock in Clock::ALL {
            let began = |events: &[Event]| spells_of(*clock, events, LAST);
            prop_assert_eq!(began(&thread), began(&more), "{:?}", clock);
        }
    }

    #[test]
    fn another_child_who_waits_never_makes_it_look_shorter(
        pairs in proptest::collection::vec(wait(), 9..40), more in 0_u32..60, part in 1_usize..10,
    ) {
        let before = with_waiting(&waits_of(&pairs), part, 10);
        let after = with_waiting(&waits_of(&[pairs.as_slice(), &[(more, false)]].concat()), part, 10);
        if let (Some(before), Some(after)) = (length(before), length(after)) {
            prop_assert!(before <= after, "{before} {after}");
        }
    }
}

proptest! {
    // Each case lays years of hours out.
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_order_of_events_does_not_matter(threads in proptest::collection::vec(any_thread(), 1..30), seed in any::<u64>()) {
        let one = input(school(), &threads, LAST);
        let mut other = one.clone();
        let mut state = seed | 1;
        for at in (1..other.events.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let with = usize::try_from((state >> 33) % (at as u64 + 1)).unwrap();
            other.events.swap(at, with);
        }
        prop_assert_eq!(one.measures(), other.measures());
    }

    #[test]
    fn ignoring_a_child_never_makes_it_look_better(
        hours in proptest::collection::vec(0_i64..300, 12..40), ignored in 0_usize..12,
    ) {
        let answered = |at: usize, hours: i64, ignored: Option<usize>| {
            let start = NEW_YEAR + 24;
            let mut events = vec![child(What::Message, start)];
            if ignored != Some(at) {
                events.push(staff(What::Message, start + hours));
            }
            events
        };
        let threads = |ignored| -> Vec<Vec<Event>> {
            hours.iter().enumerate().map(|(at, hours)| answered(at, *hours, ignored)).collect()
        };
        let table = |ignored| measures(school(), &threads(ignored), LAST).times[Clock::Answer as usize].whole.clone().unwrap();
        let (all, less) = (table(None), table(Some(ignored)));
        prop_assert_eq!(all.n, less.n, "it is not dropped");
        if let (Some(all), Some(less)) = (length(all.calendar.with_waiting), length(less.calendar.with_waiting)) {
            prop_assert!(all <= less);
        }
        if let (Share::Percent(all), Share::Percent(less)) = (all.in_time, less.in_time) {
            prop_assert!(all >= less);
        }
    }

    #[test]
    fn service_time_adds_up_and_is_never_more_than_time(
        from in NEW_YEAR..LAST, first in 0_i64..500, second in 0_i64..500, closed in any::<bool>(),
    ) {
        let span = crate::contact::reading::DateRange::new(jiff::civil::date(2026, 3, 20), jiff::civil::date(2026, 4, 2)).unwrap();
        for calendar in [school(), always()] {
            let calendar = Calendar { closed: if closed { vec![span, span] } else { Vec::new() }, ..calendar };
            let service = Service::new(&calendar, NEW_YEAR - 100, LAST + 2000).unwrap();
            let (middle, end) = (from + first, from + first + second);
            prop_assert_eq!(service.minutes(from, middle) + service.minutes(middle, end), service.minutes(from, end));
            prop_assert!(i64::from(service.minutes(from, end)) <= 60 * (end - from));
            prop_assert_eq!(service.minutes(end, from), 0);
        }
    }
}

#[test]
fn the_nights_when_clocks_change() {
    for (from, to, hours) in [
        ("2026-03-28T18:00", "2026-03-29T18:00", 23),
        ("2026-10-24T18:00", "2026-10-25T18:00", 25),
        ("2026-10-23T18:00", "2026-10-24T18:00", 24),
    ] {
        let (from, to) = (hour(from), hour(to));
        assert_eq!(to - from, hours);
        let service = Service::new(&always(), from - 50, to + 50).unwrap();
        assert_eq!(i64::from(service.minutes(from, to)), 60 * hours);
        // Nobody works that night, so it adds nothing.
        let service = Service::new(&school(), from - 50, to + 50).unwrap();
        assert_eq!(service.minutes(from, to), 0);
    }
    // From Friday 15 to Monday 9, over the change: an hour on each side.
    for (friday, monday) in [("2026-03-27T15:00", "2026-03-30T09:00"), ("2026-10-23T15:00", "2026-10-26T09:00")] {
        let service = Service::new(&school(), hour(friday) - 5, hour(monday) + 5).unwrap();
        assert_eq!(service.minutes(hour(friday), hour(monday)), 120);
    }
}

#[test]
fn closed_days_and_unknown_hours() {
    let (from, to) = (hour("2026-03-09T08:00"), hour("2026-03-11T16:00"));
    let plain = Service::new(&school(), from, to).unwrap();
    assert_eq!(plain.minutes(from, to), 3 * 8 * 60);
    let tuesday =
        crate::contact::reading::DateRange::new(jiff::civil::date(2026, 3, 10), jiff::civil::date(2026, 3, 10));
    let shut = Calendar { closed: tuesday.into_iter().collect(), ..school() };
    assert_eq!(Service::new(&shut, from, to).unwrap().minutes(from, to), 2 * 8 * 60);
    assert!(Service::new(&Calendar { hours: Hours::Unknown, ..school() }, from, to).is_none());
    let night = Service::new(&school(), hour("2026-03-07T08:00"), hour("2026-03-08T08:00")).unwrap();
    assert_eq!(
        night.minutes(hour("2026-03-07T08:00"), hour("2026-03-08T08:00")),
        0,
        "a Saturday is nought, not unknown"
    );
}
