//! Threads that somebody has opened with their code: their keys live here in memory for a while, and nowhere else.
//!
//! No cookie: the token stands in the page. Who closes the page has closed the thread; on a shared phone the next one who
//! comes to the site finds nothing. A restart closes all of them, and the code opens them again.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::seal::{ChildKeys, ServerKeys};
use crate::token::token;

/// Nothing done for so long closes it.
const IDLE: SignedDuration = SignedDuration::from_mins(15);
/// So long after opening it is closed in any case.
const ABSOLUTE: SignedDuration = SignedDuration::from_mins(60);
/// More at once than a county's children ever open; the one longest unused gives way.
const MOST: usize = 20_000;

/// A thread in the hands of who has the code.
pub struct Open {
    /// Which.
    pub thread: String,
    /// Opens what they may read.
    pub keys: ChildKeys,
}

struct Kept {
    open: Arc<Open>,
    times: Times,
}

/// When it was opened, and when something was last done.
#[derive(Debug, Clone, Copy)]
struct Times {
    began: Timestamp,
    seen: Timestamp,
}

/// The opened ones, by the keyed hash of their token.
#[derive(Default)]
pub struct Opened(Mutex<HashMap<[u8; 32], Kept>>);

impl Opened {
    /// Keeps an opened thread; the token, 64 hexadecimal digits, goes into the page.
    pub fn put(&self, keys: &ServerKeys, open: Open, now: Timestamp) -> String {
        let token = token();
        let mut all = self.all();
        all.retain(|_, kept| kept.times.alive(now));
        if all.len() >= MOST
            && let Some(oldest) = all.iter().min_by_key(|(_, kept)| kept.times.seen).map(|(id, _)| *id)
        {
            all.remove(&oldest);
        }
        let times = Times { began: now, seen: now };
        all.insert(keys.session(token.as_bytes()), Kept { open: Arc::new(open), times });
        token
    }

    /// The thread of a token, if it is still open.
    pub fn get(&self, keys: &ServerKeys, token: &str, now: Timestamp) -> Option<Arc<Open>> {
        let mut all = self.all();
        all.retain(|_, kept| kept.times.alive(now));
        let kept = all.get_mut(&keys.session(token.as_bytes()))?;
        kept.times.seen = kept.times.seen.max(now);
        Some(Arc::clone(&kept.open))
    }

    /// The keyed hash of a token, as [`Opened::is_open`] takes it.
    #[must_use]
    pub fn id(keys: &ServerKeys, token: &str) -> [u8; 32] {
        keys.session(token.as_bytes())
    }

    /// Whether the thread that this token opened still is open; asking keeps nothing open.
    #[must_use]
    pub fn is_open(&self, id: &[u8; 32], now: Timestamp) -> bool {
        self.all().get(id).is_some_and(|kept| kept.times.alive(now))
    }

    /// Closes every other opening of a thread: its code was exchanged.
    pub fn close_others(&self, keys: &ServerKeys, token: &str, thread: &str) {
        let own = keys.session(token.as_bytes());
        self.all().retain(|id, kept| *id == own || kept.open.thread != thread);
    }

    /// Forgets what has been open too long.
    pub fn sweep(&self, now: Timestamp) {
        self.all().retain(|_, kept| kept.times.alive(now));
    }

    /// Closes it.
    pub fn close(&self, keys: &ServerKeys, token: &str) {
        self.all().remove(&keys.session(token.as_bytes()));
    }

    fn all(&self) -> MutexGuard<'_, HashMap<[u8; 32], Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Times {
    fn alive(self, now: Timestamp) -> bool {
        now.duration_since(self.seen) < IDLE && now.duration_since(self.began) < ABSOLUTE
    }
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::Times;

    #[test]
    fn a_quarter_of_an_hour_idle_or_an_hour_in_any_case_closes_it_to_the_second() {
        let after = |minutes: i64, seconds: i64| {
            Timestamp::UNIX_EPOCH.checked_add(SignedDuration::from_secs(minutes * 60 + seconds)).unwrap()
        };
        for (seen, now, alive) in [
            (after(0, 0), after(0, 0), true),
            (after(0, 0), after(14, 59), true),
            (after(0, 0), after(15, 0), false),
            (after(10, 0), after(24, 59), true),
            (after(10, 0), after(25, 0), false),
            (after(59, 58), after(59, 59), true),
            (after(59, 59), after(60, 0), false),
        ] {
            let times = Times { began: after(0, 0), seen };
            assert_eq!(times.alive(now), alive, "{times:?} {now}");
        }
    }
}
