//! What the survey room holds in memory: its waves, the writer of answers, brakes, and which forms were sent of late.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::alike::Drawing;
use super::reach::Reach;
use super::wave_key::WaveKeys;
use super::waves::Waves;
use super::writer::Writer;
use crate::brake::Brake;

/// The survey room.
pub struct SurveyRoom {
    /// The waves.
    pub waves: Waves,
    /// Their keys.
    pub keys: WaveKeys,
    /// Who was reached, counted in tens.
    pub reach: Reach,
    /// Who writes answers down.
    pub writer: Writer,
    /// What slows somebody who guesses codes or receipts.
    pub guesses: Brake,
    /// What slows many answers by open links from one place.
    pub answers: Brake,
    /// The forms that were sent.
    pub sent: Sent,
    /// Who draws the questions that everybody is shown alike.
    pub drawing: Drawing,
}

impl SurveyRoom {
    /// The room around a keys folder.
    #[must_use]
    pub fn open(keys: &Path) -> Self {
        Self {
            waves: Waves::default(),
            keys: WaveKeys::within(keys),
            reach: Reach::default(),
            writer: Writer::default(),
            guesses: Brake::default(),
            answers: Brake::of_answers(),
            sent: Sent::default(),
            drawing: Drawing::default(),
        }
    }
}

/// Forms that were sent, by their random number, for a day: on a machine that several use, Back shows the next person
/// neither what the one before answered nor their receipt. In memory alone.
#[derive(Default)]
pub struct Sent(Mutex<HashMap<u128, Timestamp>>);

/// A receipt is shown again to whom it did not reach, for as long as somebody tries.
pub(super) const AGAIN: SignedDuration = SignedDuration::from_mins(2);
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);
/// Beyond so many the oldest are forgotten early.
const MOST: usize = 200_000;

impl Sent {
    /// Remembers a form that was sent.
    pub fn add(&self, key: u128, now: Timestamp) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST {
            let young = |at: &Timestamp| now.duration_since(*at) < REMEMBERED;
            all.retain(|_, at| young(at));
            if all.len() >= MOST {
                all.clear();
            }
        }
        all.entry(key).or_insert(now);
    }

    /// Whether a form was sent, and its receipt was shown long ago.
    #[must_use]
    pub fn is_over(&self, key: u128, now: Timestamp) -> bool {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&key).is_some_and(|at| now.duration_since(*at) >= AGAIN)
    }

    /// Whether a form was sent.
    #[must_use]
    pub fn has(&self, key: u128) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&key)
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::{MOST, Sent};

    #[test]
    fn a_form_is_over_two_minutes_after_it_was_first_sent() {
        let (sent, now) = (Sent::default(), Timestamp::from_second(1_773_140_400).unwrap());
        assert!(!sent.has(1) && !sent.is_over(1, now));
        sent.add(1, now);
        sent.add(1, now + SignedDuration::from_secs(100));
        assert!(sent.has(1) && !sent.is_over(1, now + SignedDuration::from_secs(119)));
        assert!(sent.is_over(1, now + SignedDuration::from_secs(120)));
    }

    #[test]
    fn memory_is_bounded() {
        let (sent, now) = (Sent::default(), Timestamp::from_second(1_773_140_400).unwrap());
        for key in 0..=u128::try_from(MOST).unwrap() {
            sent.add(key, now);
        }
        assert!(sent.0.lock().unwrap().len() <= MOST);
    }
}
