//! What is under way for ten minutes and lives in memory alone: sign-ins between two steps, invitations being taken up.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderMap, HeaderValue};
use domain::desk::Attempt;
use jiff::Timestamp;

use super::office::cookie;
use super::oidc::Pending;
use super::secret::{StoredPassphrase, TotpSecret};
use crate::contact::seal::ServerKeys;
use crate::token::token;

/// The cookie of a sign-in under way. `Lax`, unlike the session's: the way back from a provider begins on its site.
const COOKIE: &str = "__Host-skrivbord-in";
/// More at once than a county has staff; beyond it the oldest gives way.
const MOST: usize = 20_000;

/// What somebody is in the middle of.
pub(super) enum Step {
    /// At the OpenID provider.
    Provider {
        /// What has to come back. Boxed: it is far larger than the others.
        pending: Box<Pending>,
        /// The invitation that is being taken up, by the keyed hash of its token.
        invitation: Option<[u8; 32]>,
        /// The language the person was in.
        language: String,
    },
    /// The passphrase was right; the code is asked for.
    Code {
        /// Whose.
        staff: String,
        /// How far.
        attempt: Attempt,
    },
    /// A passphrase was chosen, and a second factor waits for its first code.
    Enrolling {
        /// The chosen one.
        passphrase: StoredPassphrase,
        /// The new one.
        totp: TotpSecret,
    },
}

/// Everything that is under way, by the keyed hash of its token.
#[derive(Default)]
pub struct Underway(Mutex<HashMap<[u8; 32], (Step, Timestamp)>>);

impl Underway {
    /// Keeps a step begun at a moment.
    pub(super) fn put(&self, id: [u8; 32], step: Step, began: Timestamp) {
        let mut all = self.all();
        if all.len() >= MOST
            && let Some(oldest) = all.iter().min_by_key(|(_, (_, began))| *began).map(|(id, _)| *id)
        {
            all.remove(&oldest);
        }
        all.insert(id, (step, began));
    }

    /// Takes a step out, with the moment it began: it is used once, and put back where it may be tried again.
    pub(super) fn take(&self, id: &[u8; 32], now: Timestamp) -> Option<(Step, Timestamp)> {
        self.all().remove(id).filter(|(_, began)| alive(*began, now))
    }

    /// Forgets what has taken too long.
    pub fn sweep(&self, now: Timestamp) {
        self.all().retain(|_, (_, began)| alive(*began, now));
    }

    fn all(&self) -> MutexGuard<'_, HashMap<[u8; 32], (Step, Timestamp)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn alive(began: Timestamp, now: Timestamp) -> bool {
    now.duration_since(began).abs() < Attempt::LIFE
}

/// A new cookie: the keyed hash of its token, and the value of its `Set-Cookie`.
pub(super) fn bind(keys: &ServerKeys) -> ([u8; 32], Option<HeaderValue>) {
    let token = token();
    let life = Attempt::LIFE.as_secs();
    let value = format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={life}");
    (keys.session(token.as_bytes()), HeaderValue::from_str(&value).ok())
}

/// The keyed hash of the cookie's token, if the request carries one.
pub(super) fn bound(keys: &ServerKeys, headers: &HeaderMap) -> Option<[u8; 32]> {
    cookie(headers, COOKIE).map(|token| keys.session(token.as_bytes()))
}

/// Takes the cookie away.
pub(super) fn unbind() -> HeaderValue {
    HeaderValue::from_static("__Host-skrivbord-in=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
}
