//! Fills an empty database with the directory that is built in.

use super::library;
use super::store::GuideStore;

/// Seeds the store if it is empty; returns whether it was.
///
/// # Errors
/// When the content or the store fails; the error says which.
pub async fn seed(store: &dyn GuideStore) -> anyhow::Result<bool> {
    let empty = store.is_empty().await?;
    if empty {
        store.replace(&library::seed()?).await?;
    }
    Ok(empty)
}
