//! Who sits at the desk: sessions by cookie, and the keys that somebody unlocked, in memory for as long as the session.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use axum::http::{HeaderMap, HeaderValue, header};
use domain::desk::{Limits, Session, Watch};
use jiff::Timestamp;

use super::door::Door;
use super::store::{DeskStore, Staff, StoreError};
use super::underway::Underway;
use crate::contact::seal::{KeyPair, ServerKeys};
use crate::token::token;

/// The session's cookie. `__Host-` binds it to this host and to secure transport; browsers count loopback as secure.
const COOKIE: &str = "__Host-skrivbord";

/// Who sits at the desk, how they may come in, and what they are in the middle of.
#[derive(Default)]
pub struct Office {
    /// Unlocked keys, by the keyed hash of the session's token.
    unlocked: Mutex<HashMap<[u8; 32], Unlocked>>,
    /// Sign-ins between two steps.
    pub underway: Underway,
    /// What is remembered of the audit log between two looks at it; one looks at a time.
    pub log: tokio::sync::Mutex<Watch>,
    door: OnceLock<Door>,
}

/// A key pair, whose it is, and when its session was last seen.
struct Unlocked {
    staff: String,
    pair: Arc<KeyPair>,
    seen: Timestamp,
}

/// Somebody who is signed in.
pub struct Seated {
    /// Who.
    pub staff: Staff,
    /// The keyed hash of their session's token.
    pub id: [u8; 32],
    /// Their key pair, once they have unlocked it.
    pub keys: Option<Arc<KeyPair>>,
}

impl Office {
    /// Whoever the request's cookie says, if the session still holds; it is seen now.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn seated(
        &self,
        keys: &ServerKeys,
        store: &dyn DeskStore,
        headers: &HeaderMap,
        now: Timestamp,
    ) -> Result<Option<Seated>, StoreError> {
        let Some(token) = cookie(headers, COOKIE) else { return Ok(None) };
        let id = keys.session(token.as_bytes());
        let Some((staff, session)) = store.session(&id).await? else {
            self.all().remove(&id);
            return Ok(None);
        };
        let Ok(touched) = session.touch(now, &Limits::DESK, staff.person.active, staff.signed_out) else {
            self.all().remove(&id);
            store.end_session(&id).await?;
            return Ok(None);
        };
        store.touch_session(&id, touched.seen).await?;
        let keys = self.all().get_mut(&id).map(|unlocked| {
            unlocked.seen = now;
            Arc::clone(&unlocked.pair)
        });
        Ok(Some(Seated { staff, id, keys }))
    }

    /// Begins a session; the value of its `Set-Cookie`.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn sit_down(
        &self,
        keys: &ServerKeys,
        store: &dyn DeskStore,
        staff: &str,
        now: Timestamp,
    ) -> Result<Option<HeaderValue>, StoreError> {
        let token = token();
        store.begin_session(&keys.session(token.as_bytes()), staff, &Session::begin(now)).await?;
        Ok(HeaderValue::from_str(&format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict")).ok())
    }

    /// Keeps somebody's unlocked keys for as long as their session.
    pub fn unlock(&self, seated: &Seated, pair: KeyPair, now: Timestamp) {
        let staff = seated.staff.id.clone();
        self.all().insert(seated.id, Unlocked { staff, pair: Arc::new(pair), seen: now });
    }

    /// Forgets the keys that somebody has unlocked, in every session: their access ended.
    pub fn forget(&self, staff: &str) {
        self.all().retain(|_, unlocked| unlocked.staff != staff);
    }

    /// Sets how staff may sign in, once, at the start.
    pub fn open_door(&self, door: Door) {
        self.door.get_or_init(|| door);
    }

    /// How staff may sign in: by accounts of our own where nothing else was said.
    pub fn door(&self) -> &Door {
        static LOCAL: Door = Door::own();
        self.door.get().unwrap_or(&LOCAL)
    }

    /// Forgets the keys of whoever has not been seen for as long as a session lasts idle.
    pub fn sweep(&self, now: Timestamp) {
        self.underway.sweep(now);
        self.all().retain(|_, unlocked| now.duration_since(unlocked.seen) < Limits::DESK.idle);
    }

    /// Ends a session; the value of the `Set-Cookie` that takes the cookie away.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn stand_up(&self, store: &dyn DeskStore, seated: &Seated) -> Result<HeaderValue, StoreError> {
        self.all().remove(&seated.id);
        store.end_session(&seated.id).await?;
        Ok(HeaderValue::from_static("__Host-skrivbord=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"))
    }

    fn all(&self) -> MutexGuard<'_, HashMap<[u8; 32], Unlocked>> {
        self.unlocked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The value of a cookie, if the request carries one that is not empty.
pub(super) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.find_map(|value| {
        value.split(';').find_map(|one| one.trim().strip_prefix(name)?.strip_prefix('=').filter(|it| !it.is_empty()))
    })
}
