//! A form with a code in it opens once: while what it opened is open, a reload shows it again; after closing, never.
//!
//! Without scripts a browser's Back and Reload post a form anew, code and all. On a shared phone that would open the thread for
//! whoever takes it next. Numbers live in memory and are signed with a key of this run: after a restart all are asked anew.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::contact::reading::date_of;
use jiff::{SignedDuration, Timestamp};
use rand_core::Rng;

use super::seal::{ServerKeys, os_rng};
use crate::token::hex;

/// A number's sign holds the day it was made on and the next; what was used is remembered for longer than that.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(49);

/// What a form's number is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// Good.
    Good,
    /// Used, and what it opened is closed.
    Spent,
    /// Not made by this run, or days ago.
    Foreign,
}

struct Used {
    at: Timestamp,
    /// What it opened: a reload opens once more.
    opened: Vec<[u8; 32]>,
    /// One of them was closed by hand.
    shut: bool,
}

/// The numbers that were used, by their keyed hash.
pub struct Once {
    run: [u8; 32],
    used: Mutex<HashMap<[u8; 32], Used>>,
}

impl Default for Once {
    fn default() -> Self {
        let mut run = [0; 32];
        os_rng().fill_bytes(&mut run);
        Self { run, used: Mutex::default() }
    }
}

impl Once {
    /// The sign of this run over some parts, as 32 hexadecimal digits.
    #[must_use]
    pub fn sign(&self, keys: &ServerKeys, parts: &[&str]) -> String {
        let mut whole = self.run.to_vec();
        for part in parts {
            whole.extend(part.len().to_be_bytes());
            whole.extend(part.as_bytes());
        }
        hex(&keys.fingerprint(&whole)[..16])
    }

    /// The sign of a code form's number, made today.
    #[must_use]
    pub fn of_form(&self, keys: &ServerKeys, number: &str, now: Timestamp) -> String {
        self.sign(keys, &["code form", number, &date_of(now).to_string()])
    }

    /// What a code form's number is worth. `open` tells whether an opened thread, by its token's keyed hash, still is open.
    pub fn judge(
        &self,
        keys: &ServerKeys,
        (number, sign): (&str, &str),
        now: Timestamp,
        open: impl Fn(&[u8; 32]) -> bool,
    ) -> Number {
        let yesterday = now.checked_sub(SignedDuration::from_hours(24)).unwrap_or(now);
        if ![now, yesterday].iter().any(|day| self.of_form(keys, number, *day) == sign) {
            return Number::Foreign;
        }
        if self.spent(keys, number, open) { Number::Spent } else { Number::Good }
    }

    /// Whether a number was used and what it opened is closed.
    pub fn spent(&self, keys: &ServerKeys, number: &str, open: impl Fn(&[u8; 32]) -> bool) -> bool {
        let all = self.all();
        all.get(&self.hash(keys, number)).is_some_and(|used| used.shut || !used.opened.iter().any(open))
    }

    /// Remembers that a number was used, and the keyed hash of the token it gave; without one it is spent at once.
    pub fn used(&self, keys: &ServerKeys, number: &str, opened: Option<[u8; 32]>, now: Timestamp) {
        let mut all = self.all();
        all.retain(|_, used| now.duration_since(used.at) < REMEMBERED);
        let used = all.entry(self.hash(keys, number)).or_insert(Used { at: now, opened: Vec::new(), shut: false });
        used.shut |= opened.is_none();
        used.opened.extend(opened);
    }

    /// What was opened was closed by hand: every form that opened it is spent, whatever else of it still is open.
    pub fn shut(&self, opened: &[u8; 32]) {
        for used in self.all().values_mut().filter(|used| used.opened.contains(opened)) {
            used.shut = true;
        }
    }

    fn hash(&self, keys: &ServerKeys, number: &str) -> [u8; 32] {
        keys.session(&[self.run.as_slice(), number.as_bytes()].concat())
    }

    fn all(&self) -> MutexGuard<'_, HashMap<[u8; 32], Used>> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::{Number, Once, ServerKeys};

    const NOON: i64 = 1_773_140_400;

    fn at(hours: i64) -> Timestamp {
        Timestamp::from_second(NOON).unwrap() + SignedDuration::from_hours(hours)
    }

    #[test]
    fn a_number_opens_while_what_it_opened_is_open_and_then_never() {
        let (once, keys) = (Once::default(), ServerKeys::from_root(&[1; 32]));
        let sign = once.of_form(&keys, "n", at(0));
        let judge = |open: bool| once.judge(&keys, ("n", &sign), at(1), |_| open);
        assert_eq!(judge(false), Number::Good);
        once.used(&keys, "n", Some([7; 32]), at(1));
        assert_eq!((judge(true), judge(false)), (Number::Good, Number::Spent));
        once.used(&keys, "n", Some([8; 32]), at(1));
        once.shut(&[9; 32]);
        assert_eq!(judge(true), Number::Good);
        once.shut(&[8; 32]);
        assert_eq!(judge(true), Number::Spent, "a reload's first opening does not keep the form good");
        once.used(&keys, "n", Some([6; 32]), at(1));
        assert_eq!(judge(true), Number::Spent, "nor does anything later");
    }

    #[test]
    fn a_number_of_another_run_another_day_or_another_form_is_none() {
        let (once, keys) = (Once::default(), ServerKeys::from_root(&[1; 32]));
        let sign = once.of_form(&keys, "n", at(0));
        let judge =
            |once: &Once, number: &str, sign: &str, hours| once.judge(&keys, (number, sign), at(hours), |_| true);
        assert_eq!(judge(&once, "n", &sign, 24), Number::Good);
        assert_eq!(judge(&once, "n", &sign, 48), Number::Foreign);
        for (number, sign) in [("m", sign.as_str()), ("n", ""), ("", ""), ("n", "00")] {
            assert_eq!(judge(&once, number, sign, 0), Number::Foreign);
        }
        assert_eq!(judge(&Once::default(), "n", &sign, 0), Number::Foreign, "after a restart");
    }

    #[test]
    fn what_was_used_is_remembered_for_longer_than_its_sign_holds() {
        let (once, keys) = (Once::default(), ServerKeys::from_root(&[1; 32]));
        once.used(&keys, "n", None, at(0));
        once.used(&keys, "m", None, at(48));
        assert!(once.spent(&keys, "n", |_| true));
        once.used(&keys, "m", None, at(50));
        assert!(!once.spent(&keys, "n", |_| true), "and then forgotten");
    }
}
