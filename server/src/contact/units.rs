//! The list of units while the site runs: filled at the first start, held in memory, renewed when somebody changes it.

use std::sync::{Arc, PoisonError, RwLock};

use anyhow::Context;
use domain::contact::reading::date_of;
use domain::contact::unit::{Incoming, Kept, Units};
use jiff::Timestamp;

use super::store::StoreError;
use super::store::units::{By, UnitStore};
use crate::content;
use crate::desk::demo::with_unit;

/// The list of one version.
#[derive(Debug, Default)]
pub struct Listed {
    /// Its version in the database; 0 before it was read there.
    pub version: i64,
    /// Every unit, the closed ones among them: for the desk.
    pub kept: Kept,
    /// Those that children may choose.
    pub open: Units,
}

/// The list that holds now. It is exchanged whole, so that a page never sees half of a change.
#[derive(Debug, Default)]
pub struct Live(RwLock<Arc<Listed>>);

impl Live {
    /// The list as it is now. Whoever holds it keeps it while a newer one takes its place.
    #[must_use]
    pub fn now(&self) -> Arc<Listed> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the list anew if the database has another version; whether it had.
    ///
    /// # Errors
    /// When the store fails; the list in memory stays.
    pub async fn renew(&self, store: &dyn UnitStore) -> Result<bool, StoreError> {
        if store.version().await? == self.now().version {
            return Ok(false);
        }
        let (version, kept) = store.readable().await?;
        let listed = Arc::new(Listed { version, open: kept.open(), kept });
        let mut held = self.0.write().unwrap_or_else(PoisonError::into_inner);
        // Two may read at once: the one that read earlier must not put an older list in the place of a newer one.
        let newer = listed.version > held.version;
        if newer {
            *held = listed;
        }
        Ok(newer)
    }
}

/// Fills an empty list with the units that are built in, and adds a demo's own school where it is missing.
///
/// # Errors
/// When the content or the store fails; the error says which.
pub async fn seed(store: &dyn UnitStore, demo: bool, now: Timestamp) -> anyhow::Result<bool> {
    let (version, kept) = match store.units().await {
        // It was filled before. What cannot be read is left out of it while the site runs, and nothing is written over it.
        Err(StoreError::Inconsistent { .. }) => return Ok(false),
        read => read?,
    };
    let built_in = built_in(demo)?;
    let missing = demo && built_in.all().iter().any(|unit| unit.source == "demo" && kept.all().get(&unit.id).is_none());
    if !kept.all().all().is_empty() && !missing {
        return Ok(false);
    }
    let incoming = Incoming { units: &built_in, gone: &[], whole: false, day: date_of(now) };
    // What is built in is no change that somebody made: the history of a unit begins with the first of those.
    let (filled, _) = kept.take_in(incoming).map_err(|faults| anyhow::anyhow!("contact/units.json: {faults:?}"))?;
    // Two programs that start at once: the second finds the first one's list.
    Ok(store.replace(version, &filled, &[], By { staff: None, at: now }).await?)
}

/// The units that are built in.
fn built_in(demo: bool) -> anyhow::Result<Units> {
    let bytes = content::file("contact/units.json").context("contact/units.json is missing")?;
    let mut units = String::from_utf8(bytes).context("contact/units.json is no text")?;
    if demo {
        units = with_unit(&units)?;
    }
    Units::parse(&units).map_err(|faults| anyhow::anyhow!("contact/units.json: {faults:?}"))
}
