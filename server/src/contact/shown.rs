//! How often each step of the contact room is shown: counted in memory by nothing but the step, and kept by the day.

use std::sync::atomic::{AtomicU32, Ordering};

use domain::contact::measure::Step;
use domain::contact::reading::date_of;

use super::store::StoreError;
use crate::web::App;

/// Counts since the last time they were kept, in the order of [`Step::ALL`].
#[derive(Debug, Default)]
pub struct Shown([AtomicU32; Step::ALL.len()]);

impl Shown {
    /// A step was shown.
    pub fn count(&self, step: Step) {
        self.add(step, 1);
    }

    fn add(&self, step: Step, by: u32) {
        if let Some(count) = self.0.get(step as usize) {
            count.fetch_add(by, Ordering::Relaxed);
        }
    }

    /// What was counted; the counts begin anew.
    fn take(&self) -> Vec<(Step, u32)> {
        let all = Step::ALL.iter().zip(&self.0).map(|(step, count)| (*step, count.swap(0, Ordering::Relaxed)));
        all.filter(|(_, count)| *count > 0).collect()
    }
}

/// Keeps what was counted. A server that dies loses what it counted in its last minute.
///
/// # Errors
/// When the store fails; the counts are kept in memory then.
pub async fn keep(app: &App) -> Result<(), StoreError> {
    let (room, shown) = (app.room(), app.room().shown.take());
    if shown.is_empty() {
        return Ok(());
    }
    let kept = app.stores().measure.add_shown(date_of(app.now()), &shown).await;
    if kept.is_err() {
        for (step, count) in shown {
            room.shown.add(step, count);
        }
    }
    kept
}
