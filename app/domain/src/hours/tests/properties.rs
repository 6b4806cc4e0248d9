//! What must hold for any week and any moment.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{at, weekly};
use crate::hours::{
    Clock, Day, Exception, Holidays, Hours, Shift, Slot, State, Weekly, covers, eve_of, holiday, stockholm,
};

fn clocks() -> impl Strategy<Value = Clock> {
    // Full hours and the hour of the clock changes come often, so that slots meet, wrap and fall into the gap.
    (prop_oneof![0_i8..24, Just(0), Just(2)], prop_oneof![Just(0_i8), 0_i8..60])
        .prop_map(|(hour, minute)| Clock::new(hour, minute).unwrap())
}

fn shifts() -> impl Strategy<Value = Shift> {
    (clocks(), clocks()).prop_map(|(opens, closes)| Shift { opens, closes })
}

fn slots() -> impl Strategy<Value = Slot> {
    (subsequence(Day::ALL.to_vec(), 0..=7), shifts()).prop_map(|(days, Shift { opens, closes })| Slot {
        days,
        opens,
        closes,
    })
}

/// Days where something happens, and any day.
fn dates() -> impl Strategy<Value = Date> {
    let special = [
        "2026-03-28",
        "2026-03-29",
        "2026-10-24",
        "2026-10-25",
        "2026-06-19",
        "2026-12-24",
        "2026-12-31",
        "2026-04-02",
        "2026-05-13",
        "2026-05-14",
        "2020-01-01",
        "2060-12-31",
    ];
    let any = (2019_i16..=2061, 1_i16..=365)
        .prop_map(|(year, day)| jiff::civil::date(year, 1, 1).checked_add((day - 1).days()).unwrap());
    prop_oneof![any, select(special.to_vec()).prop_map(super::day)]
}

fn moments() -> impl Strategy<Value = Timestamp> {
    (dates(), 0_i64..172_800).prop_map(later)
}

/// A moment on a red day, or in a year that the rules do not cover.
fn red_moments() -> impl Strategy<Value = Timestamp> {
    let all = jiff::civil::date(2018, 12, 1).series(1.day()).take_while(|date| date.year() < 2063);
    let red: Vec<Date> = all.filter(|date| holiday(*date).is_some() || !covers(*date)).collect();
    (select(red), 0_i64..82_800).prop_map(later)
}

fn later((date, seconds): (Date, i64)) -> Timestamp {
    at(&date.to_string()).checked_add(seconds.seconds()).unwrap()
}

fn weeks() -> impl Strategy<Value = Weekly> {
    let holidays = select(vec![Holidays::Closed, Holidays::Open, Holidays::Unknown]);
    let exceptions =
        (dates(), prop::collection::vec(shifts(), 0..3)).prop_map(|(date, slots)| Exception { date, slots });
    (
        prop::collection::vec(slots(), 0..4),
        holidays,
        proptest::option::of(clocks()),
        prop::collection::vec(exceptions, 0..3),
    )
        .prop_map(|(slots, holidays, eve_closes, exceptions)| Weekly { slots, holidays, eve_closes, exceptions })
}

fn local_day(moment: Timestamp) -> Date {
    stockholm().to_datetime(moment).date()
}

proptest! {
    // A found case belongs in a test with a name, not in a file of seeds.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 192, max_global_rejects: 65_536, ..ProptestConfig::default() })]

    #[test]
    fn until_and_opening_lie_ahead(week in weeks(), now in moments()) {
        let hours = weekly(&week);
        match hours.state(now) {
            State::Open { until: Some(until) } => {
                prop_assert!(until.timestamp() > now);
                let after = hours.state(until.timestamp());
                prop_assert!(!matches!(after, State::Open { .. }), "{after:?}");
            }
            State::Opens { at } => {
                prop_assert!(at.timestamp() > now);
                let opened = matches!(hours.state(at.timestamp()), State::Open { .. });
                prop_assert!(opened);
            }
            State::Open { until: None } | State::Unknown => {}
        }
    }

    #[test]
    fn the_state_is_constant_until_the_next_change(week in weeks(), now in moments(), part in 0.0..1.0_f64) {
        let hours = weekly(&week);
        let next = hours.next_change(now).unwrap();
        prop_assert!(next > now);
        let state = hours.state(now);
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "any moment in between will do")]
        let between = now.as_second() + ((next.as_second() - now.as_second()) as f64 * part) as i64;
        let last = next.checked_sub(1.nanosecond()).unwrap();
        for moment in [Timestamp::from_second(between).unwrap().max(now), last] {
            prop_assert_eq!(&hours.state(moment), &state);
        }
    }

    #[test]
    fn unknown_hours_stay_unknown(now in moments(), week in weeks()) {
        prop_assert_eq!(Hours::Unknown.state(now), State::Unknown);
        let silent = Weekly { slots: Vec::new(), exceptions: Vec::new(), ..week };
        prop_assert_eq!(weekly(&silent).state(now), State::Unknown);
    }

    #[test]
    fn an_unknown_day_never_becomes_open_or_closed(week in weeks(), now in red_moments()) {
        let today = local_day(now);
        let unsure = Weekly { holidays: Holidays::Unknown, exceptions: Vec::new(), ..week };
        match weekly(&unsure).state(now) {
            State::Unknown => {}
            // Only a night that began on the known day before may be open.
            State::Open { until } => {
                let before = today.yesterday().unwrap();
                prop_assert!(covers(before) && holiday(before).is_none());
                prop_assert_eq!(until.map(|until| until.date()), Some(today));
            }
            State::Opens { .. } => prop_assert!(false, "closed on a day that nobody knows"),
        }
    }

    #[test]
    fn an_answer_never_waits_across_a_doubtful_day(week in weeks(), now in moments()) {
        let unsure = Weekly { holidays: Holidays::Unknown, exceptions: Vec::new(), ..week };
        if let State::Opens { at } = weekly(&unsure).state(now) {
            let mut day = local_day(now);
            while day < at.date() {
                prop_assert!(covers(day) && holiday(day).is_none());
                day = day.tomorrow().unwrap();
            }
        }
    }

    /// A second, slower account of the rules: read the wall clock and look in the week.
    #[test]
    fn open_means_that_the_wall_clock_says_so(week in weeks(), now in moments()) {
        let wall = stockholm().to_datetime(now);
        let (today, before) = (wall.date(), wall.date().yesterday().unwrap());
        let plain = |date| covers(date) && holiday(date).is_none() && eve_of(date).is_none();
        prop_assume!(plain(today) && plain(before) && week.exceptions.iter().all(|e| e.date != today && e.date != before));
        prop_assume!(week.slots.iter().any(|slot| !slot.days.is_empty()));
        // Not in the hour that comes twice.
        prop_assume!(!stockholm().to_ambiguous_timestamp(wall).is_ambiguous());
        let time = wall.time();
        let open = week.slots.iter().any(|slot| {
            let (opens, closes, overnight) = (slot.opens.time(), slot.closes.time(), slot.closes <= slot.opens);
            let began_today = slot.days.contains(&Day::of(today)) && opens <= time && (overnight || time < closes);
            let began_before = slot.days.contains(&Day::of(before)) && overnight && time < closes;
            began_today || began_before
        });
        let says_open = matches!(weekly(&week).state(now), State::Open { .. });
        prop_assert_eq!(says_open, open);
    }

    #[test]
    fn nothing_opens_on_a_closed_red_day(week in weeks(), now in red_moments()) {
        let today = local_day(now);
        let shut = Weekly { holidays: Holidays::Closed, exceptions: Vec::new(), ..week };
        match weekly(&shut).state(now) {
            State::Open { until } => prop_assert_eq!(until.map(|until| until.date()), Some(today)),
            State::Opens { at } => prop_assert!(at.date() > today),
            State::Unknown => {}
        }
    }
}
