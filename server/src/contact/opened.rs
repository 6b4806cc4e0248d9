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
        all.retain(|_, kept| alive(kept, now));
        if all.len() >= MOST
            && let Some(oldest) = all.iter().min_by_key(|(_, kept)| kept.seen).map(|(id, _)| *id)
        {
            all.remove(&oldest);
        }
        all.insert(keys.session(token.as_bytes()), Kept { open: Arc::new(open), began: now, seen: now });
        token
    }

    /// The thread of a token, if it is still open.
    pub fn get(&self, keys: &ServerKeys, token: &str, now: Timestamp) -> Option<Arc<Open>> {
        let mut all = self.all();
        all.retain(|_, kept| alive(kept, now));
        let kept = all.get_mut(&keys.session(token.as_bytes()))?;
        kept.seen = kept.seen.max(now);
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
        self.all().get(id).is_some_and(|kept| alive(kept, now))
    }

    /// Closes every other opening of a thread: its code was exchanged.
    pub fn close_others(&self, keys: &ServerKeys, token: &str, thread: &str) {
        let own = keys.session(token.as_bytes());
        self.all().retain(|id, kept| *id == own || kept.open.thread != thread);
    }

    /// Forgets what has been open too long.
    pub fn sweep(&self, now: Timestamp) {
        self.all().retain(|_, kept| alive(kept, now));
    }

    /// Closes it.
    pub fn close(&self, keys: &ServerKeys, token: &str) {
        self.all().remove(&keys.session(token.as_bytes()));
    }

    fn all(&self) -> MutexGuard<'_, HashMap<[u8; 32], Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn alive(kept: &Kept, now: Timestamp) -> bool {
    now.duration_since(kept.seen) < IDLE && now.duration_since(kept.began) < ABSOLUTE
}
