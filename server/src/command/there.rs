//! The database of whoever only looks, or takes from it: where there is none, nothing is made, and it is said what to do.
//!
//! In a wrong folder an empty database would be made and looked at, and all would seem to be well.

use anyhow::Context;

use crate::config::Settings;
use crate::store::{self, Stores};

/// The stores of the database that is there.
///
/// # Errors
/// When there is none, or it cannot be opened.
pub async fn stores(settings: &Settings) -> anyhow::Result<Stores> {
    store::there(&settings.address()).await?.with_context(|| none(settings))
}

/// Where the database would be. An address may hold a password and is not shown.
pub fn place(settings: &Settings) -> String {
    if !settings.database_url.is_empty() {
        return "where DATABASE_URL says".to_owned();
    }
    // Settings hang on the folder one stands in, so it is told whole.
    let data = std::path::absolute(&settings.data).unwrap_or_else(|_| settings.data.clone());
    format!("in {}", data.display())
}

/// That there is none, and what to do.
fn none(settings: &Settings) -> String {
    format!(
        "there is no database of Lotsen {}, and none was made. Run this in the folder of the installation, or say in \
         LOTSEN_DATA or DATABASE_URL where its database is; a new one is made by `lotsen serve`",
        place(settings)
    )
}
