//! A brake on much from one place, be it first messages, answers or proposals: it slows, it never turns anybody away for good.
//!
//! A class of thirty behind one address passes at once, a whole school within minutes. Whoever sends thousands waits like the
//! rest of their own lane, and the readers' inbox grows by twelve a minute at most from there. Answers to surveys have a pace
//! of their own. Pure save for the lock: time is a parameter of [`Lanes::wait`].

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How much passes from one place.
#[derive(Debug, Clone, Copy)]
struct Pace {
    /// One is let through in this time, once the free ones are used.
    each: Duration,
    /// So many are free.
    free: u32,
}

/// Four classes at once, then twelve a minute.
const SLOW: Pace = Pace { each: Duration::from_secs(5), free: 120 };
/// Answers to a survey: the schools of a municipality may stand behind one address, and all of them answer in one lesson.
const CLASSES: Pace = Pace { each: Duration::from_secs(1), free: 600 };
/// Longer than this nobody is kept waiting with an open page: they are asked to press again.
const MOST: Duration = Duration::from_secs(8);
/// Lanes that have sent nothing of late are forgotten when there are more than so many.
const REMEMBERED: usize = 4096;
/// A form sent faster than a person writes, or one from the morning: no proof of anything, so it only weighs double.
const YOUNG: i64 = 3;
const OLD: i64 = 2 * 60 * 60;

/// When each lane's next message would be due if they came evenly (the generic cell rate algorithm, ITU-T I.371).
struct Lanes {
    pace: Pace,
    due: HashMap<u64, Duration>,
}

impl Lanes {
    /// How long this one waits; `None`: too long for an open page, and it does not count.
    fn wait(&mut self, lane: u64, weight: u32, now: Duration) -> Option<Duration> {
        let Pace { each, free } = self.pace;
        if self.due.len() >= REMEMBERED {
            self.due.retain(|_, due| *due > now);
        }
        let due = self.due.get(&lane).copied().unwrap_or_default().max(now) + each * weight;
        let wait = due.saturating_sub(each * free).saturating_sub(now);
        if wait > MOST {
            return None;
        }
        self.due.insert(lane, due);
        Some(wait)
    }
}

/// The brake of the whole program.
pub struct Brake {
    began: Instant,
    lanes: Mutex<Lanes>,
}

impl Default for Brake {
    fn default() -> Self {
        Self::of(SLOW)
    }
}

impl Brake {
    /// For answers to surveys: it lets the schools of a municipality pass.
    #[must_use]
    pub fn of_answers() -> Self {
        Self::of(CLASSES)
    }

    fn of(pace: Pace) -> Self {
        Self { began: Instant::now(), lanes: Mutex::new(Lanes { pace, due: HashMap::new() }) }
    }

    /// How long what comes from this lane waits; `None`: ask them to press again in a while, with their words kept.
    pub fn wait(&self, lane: u64, weight: u32) -> Option<Duration> {
        self.lanes.lock().unwrap_or_else(PoisonError::into_inner).wait(lane, weight, self.began.elapsed())
    }
}

/// What a form of this age weighs, in seconds since it was shown; `None` where that cannot be told.
#[must_use]
pub fn weight(age: Option<i64>) -> u32 {
    if age.is_some_and(|age| (YOUNG..=OLD).contains(&age)) { 1 } else { 2 }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::time::Duration;

    use proptest::prelude::*;

    use super::{CLASSES, Lanes, MOST, Pace, SLOW, weight};

    const NOW: Duration = Duration::from_secs(1000);

    fn at(pace: Pace) -> Lanes {
        Lanes { pace, due: HashMap::new() }
    }

    #[test]
    fn a_class_behind_one_address_is_not_slowed_at_all() {
        let mut lanes = at(SLOW);
        assert!((0..30).all(|_| lanes.wait(1, 2, NOW) == Some(Duration::ZERO)));
    }

    #[test]
    fn the_schools_of_a_municipality_behind_one_address_answer_in_one_lesson() {
        let mut lanes = at(CLASSES);
        assert!((0..600).all(|_| lanes.wait(1, 1, NOW) == Some(Duration::ZERO)));
        let lesson = (0..150).map(|pupil| NOW + Duration::from_secs(4 * pupil));
        assert!(
            lesson.skip(3).all(|now| lanes.wait(1, 1, now).is_some()),
            "and as many more as a lesson has seconds to spare"
        );
    }

    #[test]
    fn a_flood_of_ten_thousand_an_hour_is_let_through_at_twelve_a_minute() {
        let mut lanes = at(SLOW);
        let passed = (0..10_000).filter(|n| lanes.wait(1, 1, NOW + Duration::from_millis(360) * *n).is_some()).count();
        assert!((700..=860).contains(&passed), "{passed}");
        assert_eq!(lanes.wait(2, 1, NOW + Duration::from_hours(1)), Some(Duration::ZERO), "and holds up nobody else");
    }

    #[test]
    fn who_waits_a_minute_passes_again() {
        let mut lanes = at(SLOW);
        while lanes.wait(1, 1, NOW).is_some() {}
        assert_eq!(lanes.wait(1, 1, NOW + Duration::from_mins(1)), Some(Duration::ZERO));
    }

    #[test]
    fn memory_is_bounded_by_those_who_send() {
        let mut lanes = at(SLOW);
        for lane in 0..100_000 {
            lanes.wait(lane, 1, NOW + Duration::from_secs(lane));
        }
        assert!(lanes.due.len() <= 4097, "{}", lanes.due.len());
    }

    #[test]
    fn too_fast_too_old_and_unknown_weigh_double() {
        for (age, weighs) in [(Some(3), 1), (Some(7200), 1), (Some(2), 2), (Some(7201), 2), (Some(-5), 2), (None, 2)] {
            assert_eq!(weight(age), weighs, "{age:?}");
        }
    }

    proptest! {
        #[test]
        fn nobody_waits_longer_than_a_page_stays_open(weights in proptest::collection::vec((1_u32..3, 0_u64..20), 1..300)) {
            let (mut lanes, mut now) = (at(SLOW), NOW);
            for (place, (weight, pause)) in weights.into_iter().enumerate() {
                now += Duration::from_secs(pause);
                let wait = lanes.wait(1, weight, now);
                prop_assert!(wait.is_none_or(|wait| wait <= MOST));
                prop_assert!(place >= SLOW.free as usize / 2 || wait == Some(Duration::ZERO));
            }
        }
    }
}
