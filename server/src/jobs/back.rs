//! What was set aside comes back on its day: an event for the measures, and a notice to who has it.

use domain::contact::reading::date_of;

use super::store::StoreError;
use crate::contact::step::{course, kept};
use crate::web::App;

/// Brings back every thread whose day has come; how many.
///
/// # Errors
/// When the store fails.
pub async fn run(app: &App) -> Result<usize, StoreError> {
    let (store, now) = (app.stores().course.as_ref(), app.now());
    let mut done = 0;
    for (thread, row) in store.aside().await? {
        let Some(next) = course(&thread, &row).back(date_of(now)) else { continue };
        for event in &next.events {
            done += usize::from(store.back(&thread, &next.course.facts, &kept(event, now)).await?);
        }
    }
    Ok(done)
}
