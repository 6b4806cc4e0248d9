//! Where the directory is kept: one small trait, and a database behind it.

pub mod edit;
mod keep;
mod read;
pub mod sought;
pub mod sought_sql;
pub mod sql;
mod write;

use async_trait::async_trait;
use domain::guide::Directory;

pub use crate::store::StoreError;

/// Keeps the directory and the number of times somebody called a part of it wrong. Every method is one transaction.
#[async_trait]
pub trait GuideStore: Send + Sync {
    /// Whether nothing has been kept yet.
    async fn is_empty(&self) -> Result<bool, StoreError>;

    /// Puts a directory in the place of the one before, all of it or none. Reports on channels that are still there stay.
    async fn replace(&self, directory: &Directory) -> Result<(), StoreError>;

    /// The directory exactly as it was given to [`replace`](Self::replace), in the same order.
    async fn load(&self) -> Result<Directory, StoreError>;

    /// Counts one more "this is wrong" for a channel; `false` when there is no such channel.
    ///
    /// Only the number is kept: not when, not from where.
    async fn report_wrong(&self, channel: &str) -> Result<bool, StoreError>;

    /// Channels that somebody called wrong and how often, most first.
    async fn wrong_reports(&self) -> Result<Vec<(String, i64)>, StoreError>;
}
