//! *Så jobbar vi tillsammans* on the server: what holds, in memory; the page and its feed; and where staff keep it.

pub mod demo;
mod desk;
mod form;
pub mod routes;

use std::sync::{Arc, PoisonError, RwLock};

use domain::mapping::together::Work;
use jiff::{SignedDuration, Timestamp};

use super::store::StoreError;
use super::store::together::TogetherStore;

/// So long nobody is asked again whether something was changed through another server.
const FRESH: SignedDuration = SignedDuration::from_mins(1);

/// What holds, in memory.
#[derive(Default)]
pub struct Together(RwLock<Option<Arc<Held>>>);

/// A state of the page.
pub struct Held {
    /// Its number: pages are kept under it. 0 where nobody has written anything.
    pub version: i64,
    /// What it says.
    pub work: Work,
    read: Timestamp,
}

impl Together {
    /// What holds at a moment, at most a minute old.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn at(&self, store: &dyn TogetherStore, now: Timestamp) -> Result<Arc<Held>, StoreError> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        match kept.filter(|held| held.read <= now && now.duration_since(held.read) < FRESH) {
            Some(held) => Ok(held),
            None => self.renew(store, now).await,
        }
    }

    /// Looks at once: something was just changed.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn renew(&self, store: &dyn TogetherStore, now: Timestamp) -> Result<Arc<Held>, StoreError> {
        let (version, work) = store.together().await?.map_or_else(<_>::default, |row| (row.version, row.work));
        let held = Arc::new(Held { version, work, read: now });
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&held));
        Ok(held)
    }
}
