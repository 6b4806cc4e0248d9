//! What the process measures are made of: what happened in the threads of a branch, or of all, without content.

use async_trait::async_trait;
use domain::contact::measure::{Shown, Step};
use jiff::civil::Date;
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
    /// The age band they said; empty when they did not.
    pub band: String,
    /// Whether the thread was destroyed under a decision; 1 for yes.
    pub gone: i64,
    /// The hour, counted from 1970 (UTC).
    pub hour: i64,
    /// Its place among what happened to the thread; 0 where that was not kept.
    pub seq: i64,
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

    /// Adds how often steps of the contact room were shown on a day.
    async fn add_shown(&self, day: Date, shown: &[(Step, u32)]) -> Result<(), StoreError>;

    /// How often each step was shown, day by day, from a day on. A step that this program does not know is passed over.
    async fn shown(&self, since: Date) -> Result<Vec<Shown>, StoreError>;
}

#[derive(FromRow)]
struct ShownRow {
    day: String,
    step: String,
    count: i64,
}

impl ShownRow {
    fn shown(self) -> Result<Option<Shown>, StoreError> {
        let odd = |_| StoreError::Inconsistent { table: "step_shown", column: "day", row: self.day.clone() };
        let day = self.day.parse().map_err(odd)?;
        let count = u32::try_from(self.count).unwrap_or(u32::MAX);
        Ok(Step::parse(&self.step).map(|step| Shown { day, step, count }))
    }
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

    async fn add_shown(&self, day: Date, shown: &[(Step, u32)]) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        for (step, count) in shown {
            DB::write(&mut work, sql::ADD_SHOWN, cells![day.to_string(), step.as_str(), *count]).await?;
        }
        Ok(work.commit().await?)
    }

    async fn shown(&self, since: Date) -> Result<Vec<Shown>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<ShownRow> = DB::find(&mut work, sql::SELECT_SHOWN, cells![since.to_string()]).await?;
        work.commit().await?;
        rows.into_iter().filter_map(|row| row.shown().transpose()).collect()
    }
}
