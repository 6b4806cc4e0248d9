//! Everything in one SQLite file: the choice for one machine.

use std::str::FromStr;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqliteSynchronous};
use sqlx::{ConnectOptions, Sqlite, Transaction};

use super::engine::{Engine, Record, Store};
use super::{Cell, Driver, StoreError, sql};

pub(crate) async fn open(url: &str) -> Result<Store<Sqlite>, StoreError> {
    let unavailable = |fault: sqlx::Error| StoreError::Unavailable(Driver::opening(fault));
    let options = SqliteConnectOptions::from_str(url)
        .map_err(unavailable)?
        .create_if_missing(true)
        // Readers go on while somebody writes, and what is committed survives a power cut.
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        // What is deleted is overwritten, and no schema that somebody slipped in runs code.
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging();
    let pool = SqlitePool::connect_with(options).await.map_err(unavailable)?;
    sqlx::migrate!("migrations/sqlite").run(&pool).await.map_err(|fault| unavailable(fault.into()))?;
    Ok(Store(pool))
}

#[async_trait]
impl Engine for Sqlite {
    const BEGIN_READ: &str = sql::SQLITE_BEGIN_READ;
    const BEGIN_WRITE: &str = sql::SQLITE_BEGIN_WRITE;
    // `BEGIN IMMEDIATE` lets one in at a time.
    const MANY_WRITERS: bool = false;

    async fn find<R: Record>(
        work: &mut Transaction<'static, Self>,
        statement: &'static str,
        cells: Vec<Cell>,
    ) -> Result<Vec<R>, sqlx::Error> {
        let query = cells.into_iter().fold(sqlx::query_as(statement), |query, cell| match cell {
            Cell::Text(text) => query.bind(text),
            Cell::Number(number) => query.bind(number),
            Cell::Bytes(bytes) => query.bind(bytes),
        });
        query.fetch_all(&mut **work).await
    }

    async fn write(
        work: &mut Transaction<'static, Self>,
        statement: &'static str,
        cells: Vec<Cell>,
    ) -> Result<u64, sqlx::Error> {
        let query = cells.into_iter().fold(sqlx::query(statement), |query, cell| match cell {
            Cell::Text(text) => query.bind(text),
            Cell::Number(number) => query.bind(number),
            Cell::Bytes(bytes) => query.bind(bytes),
        });
        Ok(query.execute(&mut **work).await?.rows_affected())
    }
}
