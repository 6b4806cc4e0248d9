//! Where the page about the county's own work is kept: each state of it a row, the last fifty of them.

use async_trait::async_trait;
use domain::desk::Entry;
use domain::mapping::together::Work;
use jiff::civil::Date;
use sqlx::FromRow;

use super::{StoreError, together_sql as sql};
use crate::desk::store::write_line;
use crate::store::{Engine, Store, cells};

/// So many states are kept.
pub const KEPT: i64 = 50;

/// A state of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TogetherRow {
    /// Grows with every change; the highest holds.
    pub version: i64,
    /// What it says.
    pub work: Work,
    /// Who changed it to this.
    pub changed_by: String,
    /// On which day.
    pub changed_on: Date,
}

/// Keeps the page about the county's own work. Every method is one transaction.
#[async_trait]
pub trait TogetherStore: Send + Sync {
    /// What holds; none before anybody has written anything.
    async fn together(&self) -> Result<Option<TogetherRow>, StoreError>;

    /// The number of what holds; 0 where there is nothing.
    async fn together_version(&self) -> Result<i64, StoreError>;

    /// What holds and what held before, the newest first.
    async fn together_past(&self) -> Result<Vec<TogetherRow>, StoreError>;

    /// Puts a state in the place of the one with the version `after` (0 for none); `false` when that holds no longer.
    async fn keep_together(&self, after: i64, work: &Work, by: (&str, Date), line: &Entry) -> Result<bool, StoreError>;
}

#[derive(FromRow)]
struct Row {
    version: i64,
    content: String,
    changed_by: String,
    changed_on: String,
}

#[derive(FromRow)]
struct Number {
    number: i64,
}

impl Row {
    fn row(self) -> Result<TogetherRow, StoreError> {
        let odd = |column| StoreError::Inconsistent { table: "together", column, row: self.version.to_string() };
        Ok(TogetherRow {
            version: self.version,
            work: serde_json::from_str(&self.content).map_err(|_| odd("content"))?,
            changed_on: self.changed_on.parse().map_err(|_| odd("changed_on"))?,
            changed_by: self.changed_by,
        })
    }
}

#[async_trait]
impl<DB: Engine> TogetherStore for Store<DB> {
    async fn together(&self) -> Result<Option<TogetherRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> = DB::read(&mut work, sql::SELECT_TOGETHER).await?;
        work.commit().await?;
        rows.into_iter().next().map(Row::row).transpose()
    }

    async fn together_version(&self) -> Result<i64, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Number> = DB::read(&mut work, sql::SELECT_TOGETHER_VERSION).await?;
        work.commit().await?;
        Ok(rows.first().map_or(0, |row| row.number))
    }

    async fn together_past(&self) -> Result<Vec<TogetherRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> = DB::read(&mut work, sql::SELECT_TOGETHER_PAST).await?;
        work.commit().await?;
        rows.into_iter().map(Row::row).collect()
    }

    async fn keep_together(
        &self,
        after: i64,
        work: &Work,
        (by, on): (&str, Date),
        line: &Entry,
    ) -> Result<bool, StoreError> {
        // A work of texts and days is always JSON.
        let content = serde_json::to_string(work).unwrap_or_default();
        let mut open = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let cells = cells![after, after + 1, content, by, on.to_string()];
        if DB::write(&mut open, sql::INSERT_TOGETHER, cells).await? == 0 {
            return Ok(false);
        }
        DB::write(&mut open, sql::DELETE_TOGETHER, cells![after + 1 - KEPT]).await?;
        write_line::<DB>(&mut open, line).await?;
        open.commit().await?;
        Ok(true)
    }
}
