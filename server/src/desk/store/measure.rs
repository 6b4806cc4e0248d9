//! What the process measures are made of: what happened in the threads of a branch, or of all, without content.

use async_trait::async_trait;
use sqlx::FromRow;

use super::{StoreError, measure_sql as sql};
use crate::store::{Engine, Store, cells};

/// Something that happened, and the thread it happened in.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct HappenedRow {
    /// The thread's id.
    pub thread_id: String,
    /// Its unit.
    pub unit_id: String,
    /// Its branch of that unit.
    pub branch: String,
    /// The child's lane or the guardian's.
    pub lane: String,
    /// The hour, counted from 1970 (UTC).
    pub hour: i64,
    /// Who.
    pub actor: String,
    /// What.
    pub kind: String,
    /// A word from a closed list, or nothing.
    pub detail: String,
}

/// Reads what the measures are made of. Every method is one transaction.
#[async_trait]
pub trait MeasureStore: Send + Sync {
    /// All that ever happened in the threads of one branch (unit and branch), or of all: in those that began in or after an
    /// hour, in which something happened since then, or that are not ended. So nobody who still waits is left out, however
    /// long ago they wrote.
    async fn happened(&self, branch: Option<(&str, &str)>, since: i64) -> Result<Vec<HappenedRow>, StoreError>;
}

#[async_trait]
impl<DB: Engine> MeasureStore for Store<DB> {
    async fn happened(&self, branch: Option<(&str, &str)>, since: i64) -> Result<Vec<HappenedRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows = match branch {
            Some((unit, branch)) => {
                DB::find(&mut work, sql::SELECT_HAPPENED_THERE, cells![since, unit, branch]).await?
            }
            None => DB::find(&mut work, sql::SELECT_HAPPENED, cells![since]).await?,
        };
        work.commit().await?;
        Ok(rows)
    }
}
