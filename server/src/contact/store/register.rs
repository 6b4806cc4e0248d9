//! The register of what has come in (diarium): a row a thread, kept with its first message, without content.
//!
//! What came in to an authority is registered at once, and what secrecy holds for must be (OSL (2009:400) 5 kap. 1 and 2 §§).
//! The number is a yearly running one without gaps; of the time only the day is kept.

pub mod sql;

use async_trait::async_trait;
use jiff::civil::Date;
use sqlx::{FromRow, Transaction};

use super::{StoreError, ThreadRow};
use crate::store::{Engine, Store, cells};

/// A row of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// The year of the number.
    pub year: i64,
    /// The running number in the organisation and year, from 1.
    pub number: i64,
    /// The day it came in.
    pub day: Date,
    /// To which unit.
    pub unit: String,
    /// To which branch of it.
    pub branch: String,
    /// A keyed hash of the thread.
    pub mark: Vec<u8>,
}

impl RegisterRow {
    /// The number as it is written: `2026-000123`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}-{:06}", self.year, self.number)
    }
}

/// Reads the register; rows come to be with their threads alone.
#[async_trait]
pub trait RegisterStore: Send + Sync {
    /// What came in to a branch in a year, by number.
    async fn register(
        &self,
        organization: &str,
        unit: &str,
        branch: &str,
        year: i64,
    ) -> Result<Vec<RegisterRow>, StoreError>;

    /// The years in which something came in to a branch, the first first.
    async fn years(&self, organization: &str, unit: &str, branch: &str) -> Result<Vec<i64>, StoreError>;

    /// The row of a thread, by its mark.
    async fn registered(&self, mark: &[u8]) -> Result<Option<RegisterRow>, StoreError>;

    /// The marks of the threads that have a number, one an organisation.
    async fn numbered(&self, year: i64, number: i64) -> Result<Vec<Vec<u8>>, StoreError>;
}

#[derive(FromRow)]
struct Row {
    year: i64,
    number: i64,
    day: String,
    unit_id: String,
    branch: String,
    mark: Vec<u8>,
}

#[derive(FromRow)]
struct YearRow {
    year: i64,
}

impl Row {
    fn row(self) -> Result<RegisterRow, StoreError> {
        let odd = |_| StoreError::Inconsistent {
            table: "register",
            column: "day",
            row: format!("{}-{}", self.year, self.number),
        };
        Ok(RegisterRow {
            day: self.day.parse().map_err(odd)?,
            year: self.year,
            number: self.number,
            unit: self.unit_id,
            branch: self.branch,
            mark: self.mark,
        })
    }
}

#[async_trait]
impl<DB: Engine> RegisterStore for Store<DB> {
    async fn register(
        &self,
        organization: &str,
        unit: &str,
        branch: &str,
        year: i64,
    ) -> Result<Vec<RegisterRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> =
            DB::find(&mut work, sql::SELECT_REGISTER, cells![organization, unit, branch, year]).await?;
        work.commit().await?;
        rows.into_iter().map(Row::row).collect()
    }

    async fn years(&self, organization: &str, unit: &str, branch: &str) -> Result<Vec<i64>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<YearRow> = DB::find(&mut work, sql::SELECT_YEARS, cells![organization, unit, branch]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.year).collect())
    }

    async fn registered(&self, mark: &[u8]) -> Result<Option<RegisterRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> = DB::find(&mut work, sql::SELECT_REGISTERED, cells![mark]).await?;
        work.commit().await?;
        rows.into_iter().next().map(Row::row).transpose()
    }

    async fn numbered(&self, year: i64, number: i64) -> Result<Vec<Vec<u8>>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Row> = DB::find(&mut work, sql::SELECT_NUMBERED, cells![year, number]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| row.mark).collect())
    }
}

/// Enters a thread into the register, in the transaction that makes it. The count's row is locked until that ends, so
/// numbers have no gap and none stands twice.
pub(super) async fn enter<DB: Engine>(
    work: &mut Transaction<'static, DB>,
    thread: &ThreadRow,
    day: Date,
    mark: &[u8],
) -> Result<(), StoreError> {
    let year = i64::from(day.year());
    DB::write(work, sql::COUNT_UP, cells![&thread.organization, year]).await?;
    let cells = cells![&thread.organization, year, day.to_string(), &thread.unit, &thread.branch, mark];
    DB::write(work, sql::INSERT_REGISTER, cells).await?;
    Ok(())
}
