//! What stands beside findings: the county's process measures as everybody may see them, and what people look for in the guide. Worked
//! out once, and anew after an hour or when a month begins.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use app::mapping::beside::Counted;
use domain::contact::measure::{Calendar, Input, Measures, first_of_month, first_of_tertial};
use domain::contact::reading::date_of;
use domain::guide::Municipality;
use domain::guide::sought::{self, needs, rounds};
use domain::hours::stockholm;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

use super::store::StoreError;
use crate::contact::send::hour;
use crate::contact::store::BranchRow;
use crate::desk::measures::read;
use crate::web::App;

/// So long it holds.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// What was worked out last.
#[derive(Default)]
pub struct Beside(RwLock<Option<Arc<Held>>>);

/// What may be shown, and since when it stands.
pub struct Held {
    /// What may be shown.
    pub counted: Counted,
    /// The moment it was worked out: pages are kept under it.
    pub read: Timestamp,
}

impl Beside {
    /// What may be shown at a moment.
    ///
    /// # Errors
    /// When a store fails.
    pub async fn at(&self, app: &App) -> Result<Arc<Held>, StoreError> {
        let now = app.now();
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        let same_month = |held: &Arc<Held>| first_of_month(held.read) == first_of_month(now);
        let fresh = |held: &Arc<Held>| held.read <= now && now.duration_since(held.read) < FRESH && same_month(held);
        if let Some(held) = kept.filter(fresh) {
            return Ok(held);
        }
        let counted = Counted { measures: measures(app).await?, sought: told(app).await? };
        let held = Arc::new(Held { counted, read: now });
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&held));
        Ok(held)
    }
}

/// The measures of the whole county as of the end of the last third of a year, and what came later is not seen; nothing of one
/// unit alone.
async fn measures(app: &App) -> Result<Measures, StoreError> {
    let now = first_of_tertial(app.now());
    let year = date_of(now).year().saturating_sub(1);
    let since = date(year, 1, 1).to_zoned(stockholm().clone()).map_or(0, |start| hour(start.timestamp()));
    let branches: Vec<BranchRow> = app.stores().contact.branches().await?.rows;
    let rows = app.stores().measure.happened(None, since).await?;
    let (threads, events, _) = read(&branches, &rows);
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut units = Vec::new();
    for branch in &branches {
        let next = known.len();
        units.push(*known.entry(branch.unit.clone()).or_insert(next));
    }
    let calendars = branches.into_iter().map(|branch| Calendar {
        hours: branch.hours,
        closed: branch.plan.closed,
        service_days: branch.service_days,
    });
    let input = Input { branches: calendars.collect(), units: Some(units), threads, events, since: year, now };
    // Years of hours are laid out: beside the threads that answer others. Work that breaks shows nothing.
    let nothing = Input { branches: Vec::new(), threads: Vec::new(), events: Vec::new(), ..input.clone() };
    Ok(tokio::task::spawn_blocking(move || input.measures()).await.unwrap_or_else(|_| nothing.measures()))
}

/// What people look for, as it may be told.
async fn told(app: &App) -> Result<Vec<sought::Round>, StoreError> {
    let (library, room) = (app.library(), app.room());
    let counted = app.stores().sought.sought().await?;
    let order: Vec<&str> = needs(&library.flow).into_iter().map(|(_, id)| id).collect();
    let lot = |one: &sought::Counted| {
        let place = one.place.map_or("", Municipality::code);
        let drawn = room.keys.fingerprint(format!("sought {} {place} {}", one.quarter, one.need).as_bytes());
        u32::from(u16::from_be_bytes([drawn[0], drawn[1]]))
    };
    Ok(rounds(&counted, &order, app.now(), lot))
}
