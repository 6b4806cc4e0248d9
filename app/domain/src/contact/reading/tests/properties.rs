//! What a promise to a child must hold, whatever the team and the day.

use jiff::ToSpan;
use jiff::civil::Weekday;
use proptest::prelude::*;

use super::*;
use crate::hours::{eve_of, holiday};

fn any_range() -> impl Strategy<Value = DateRange> {
    (0i32..60, 0i32..25).prop_map(|(from, length)| {
        let first = date(2026, 11, 20).checked_add(from.days()).unwrap();
        range(first, first.checked_add(length.days()).unwrap())
    })
}

fn any_reader(id: u128) -> impl Strategy<Value = Reader> {
    let away = proptest::collection::vec(any_range(), 0..2);
    (prop::bool::weighted(0.9), prop::bool::weighted(0.9), away).prop_map(move |(active, has_key, away)| Reader {
        active,
        has_key,
        away,
        ..reader(ReaderId(id))
    })
}

/// Teams of four, most of them nearly in order: nearly half of them take messages, so that both answers are tried.
pub(super) fn any_team() -> impl Strategy<Value = Team> {
    let ids = proptest::collection::vec((0u128..4).prop_map(ReaderId), 0..5);
    let holiday = (any_range(), ids).prop_map(|(days, cover)| Holiday { days, cover });
    let summer = Holiday { days: range(date(2027, 6, 20), date(2027, 8, 10)), cover: (0..4).map(ReaderId).collect() };
    let readers =
        (any_reader(0), any_reader(1), any_reader(2), any_reader(3)).prop_map(|(a, b, c, d)| vec![a, b, c, d]);
    let closed = proptest::collection::vec(any_range(), 0..2);
    let holidays = (proptest::collection::vec(holiday, 0..3), any::<bool>());
    let chosen = (0u128..4, any_range(), 0u128..5).prop_map(|(away, days, by)| Chosen {
        away: ReaderId(away),
        days,
        by: ReaderId(by),
    });
    let chosen = (proptest::collection::vec(chosen, 0..3), prop::bool::weighted(0.05));
    (readers, holidays, closed, 0u8..4, 0u128..4, chosen).prop_map(
        move |(readers, (mut holidays, far), closed, service_days, named, (chosen, paused))| {
            holidays.extend(far.then(|| summer.clone()));
            let cover = Some(ReaderId((named + 1) % 4));
            let (named, hours) = (ReaderId(named), hours());
            Team { named, cover, readers, hours, service_days, holidays, closed, chosen, paused }
        },
    )
}

/// A moment between November 2026 and May 2027, in minutes.
pub(super) fn any_moment() -> impl Strategy<Value = Timestamp> {
    (0i64..60 * 24 * 180).prop_map(|minutes| at(date(2026, 11, 20), 0, 0).checked_add(minutes.minutes()).unwrap())
}

proptest! {
    /// An answer is never promised for a day before the message, nor for a day on which nobody works.
    #[test]
    fn the_promised_day_is_an_open_one(
        sent in any_moment(), days in 0u8..6, closed in proptest::collection::vec(any_range(), 0..3)
    ) {
        let due = answer_by(sent, &hours(), days, &closed).unwrap();
        prop_assert!(due >= date_of(sent));
        prop_assert!(!matches!(due.weekday(), Weekday::Saturday | Weekday::Sunday));
        prop_assert!(holiday(due).is_none() && !eve_of(due).is_some_and(crate::hours::Holiday::eve_is_free));
        prop_assert!(!closed.iter().any(|range| range.contains(due)));
    }

    /// Whoever writes later is never promised an earlier day, and more service days never make it earlier.
    #[test]
    fn the_promise_is_monotone(
        sent in any_moment(), later in 0i64..20_000, days in 0u8..5, closed in proptest::collection::vec(any_range(), 0..3)
    ) {
        let due = |sent, days| answer_by(sent, &hours(), days, &closed).unwrap();
        prop_assert!(due(sent, days) <= due(sent.checked_add(later.minutes()).unwrap(), days));
        prop_assert!(due(sent, days) < due(sent, days + 1));
    }

    /// A team that takes messages has somebody on every day until the answer is due, and two who are ready.
    #[test]
    fn who_takes_messages_reads_them(team in any_team(), now in any_moment()) {
        if let Taking::Takes { first, due, .. } = team.takes(now) {
            let today = date_of(now);
            prop_assert!(due >= today);
            prop_assert_eq!(team.readers_on(today).first().copied(), Some(first));
            for day in range(today, due).days() {
                prop_assert!(!team.readers_on(day).is_empty(), "nobody on {}", day);
            }
            prop_assert!(team.readers.iter().any(|reader| reader.id == team.named && reader.ready(today)));
            prop_assert!(team.readers.iter().any(|reader| reader.id != team.named && reader.ready(today)));
        } else {
            prop_assert!(!reasons(&team, now).is_empty(), "a no without a reason");
        }
    }

    /// Nobody who is away, has left or has no key ever stands in line, and nobody twice.
    #[test]
    fn only_those_present_read(team in any_team(), now in any_moment()) {
        let day = date_of(now);
        let line = team.readers_on(day);
        for reads in &line {
            prop_assert!(team.readers.iter().any(|reader| reader.id == reads.reader && reader.reads_on(day)));
            prop_assert_eq!(line.iter().filter(|other| other.reader == reads.reader).count(), 1);
        }
    }
}
