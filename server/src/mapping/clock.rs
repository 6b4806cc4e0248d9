//! The public clock: which closed waves are owed an answer, by when, and by whom. Looked at every minute.

use domain::survey::contract::Contract;
use domain::survey::questionnaire::Questionnaire;
use domain::survey::wave::WaveState;

use super::prepare;
use super::store::{ClockRow, StoreError};
use crate::survey::store::WaveRow;
use crate::web::App;

/// Keeps the clocks of closed waves, and shows them where they changed, and whatever could not be shown before.
///
/// # Errors
/// When the store fails; tried again the next minute.
pub async fn minute(app: &App) -> Result<(), StoreError> {
    let stores = app.stores();
    let known = stores.out.clocks().await?;
    let mut new = Vec::new();
    for head in stores.survey.waves().await?.into_iter().filter(|wave| wave.state == WaveState::Closed) {
        if known.iter().any(|clock| clock.wave == head.id) {
            continue;
        }
        new.extend(stores.survey.wave(&head.id).await?.and_then(|row| clock(&row)));
    }
    if !new.is_empty() {
        stores.releases.keep_clocks(&new).await?;
    }
    if !new.is_empty() || stores.spread.is_behind().await? {
        stores.spread.spread().await?;
        app.told().renew(stores.out.as_ref(), app.now()).await?;
    }
    Ok(())
}

/// The clock of a wave; none where what was promised cannot be read.
fn clock(row: &WaveRow) -> Option<ClockRow> {
    let asked: Questionnaire = serde_json::from_str(&row.questionnaire).ok()?;
    let contract: Contract = serde_json::from_str(&row.contract).ok()?;
    let owed = prepare::clock(row.head.closes_on, &contract);
    Some(ClockRow {
        wave: row.head.id.clone(),
        title: serde_json::to_string(&asked.title).ok()?,
        closed: owed.closed,
        promised: owed.promised,
        owes: serde_json::to_string(&owed.owes).ok()?,
    })
}
