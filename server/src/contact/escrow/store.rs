//! What is kept of the holders' steps, and a key under a new phrase.

mod keep;
pub mod sql;

use async_trait::async_trait;
use domain::desk::Entry;
use jiff::Timestamp;

use crate::store::StoreError;

/// One step of one holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// A random id; the audit line names it.
    pub id: String,
    /// `thread` or `staff`.
    pub object_kind: String,
    /// Which.
    pub object_id: String,
    /// Which holder: `first` or `second`.
    pub seat: String,
    /// On what ground.
    pub ground: String,
    /// When, in whole seconds.
    pub at: Timestamp,
}

/// Keeps the holders' steps. Every method is one transaction.
#[async_trait]
pub trait EscrowStore: Send + Sync {
    /// Keeps a step with its audit line.
    async fn used(&self, used: &Used, line: &Entry) -> Result<(), StoreError>;

    /// Every step, first to last.
    async fn uses(&self) -> Result<Vec<Used>, StoreError>;

    /// Puts somebody's key under a new phrase.
    async fn relock(&self, staff: &str, locked: &[u8]) -> Result<(), StoreError>;
}
