//! What was set aside comes back on its day: an event for the measures, and a notice to who has it.

use domain::contact::reading::date_of;

use super::store::StoreError;
use crate::contact::anew;
use crate::contact::round::Round;
use crate::contact::step::{course, kept};
use crate::web::App;

/// Brings back every thread whose day has come; how many.
///
/// # Errors
/// When the store fails or what it holds of a thread is broken; all the others come back all the same.
pub async fn run(app: &App) -> Result<usize, StoreError> {
    let mut round = Round::default();
    for id in app.stores().course.aside().await? {
        round.add(back(app, &id).await);
    }
    round.end()
}

/// One thread, if its day has come.
async fn back(app: &App, id: &str) -> Result<bool, StoreError> {
    let (stores, now) = (app.stores(), app.now());
    let Some(thread) = stores.contact.thread(id).await? else { return Ok(false) };
    let row = anew::known(stores, &thread).await?;
    let Some(next) = course(&thread, &row).back(date_of(now)) else { return Ok(false) };
    let Some(event) = next.events.first() else { return Ok(false) };
    stores.course.back(&thread, &next.course.facts, &kept(event, now)).await
}
