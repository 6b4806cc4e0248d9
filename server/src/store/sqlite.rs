//! Everything in one SQLite file: the choice for one machine.

use std::io::ErrorKind;
use std::str::FromStr;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Database, Pool, Row, Sqlite, Transaction};

use super::copy::{self, Kind};
use super::engine::{Engine, Record, Store};
use super::{Cell, Driver, PATIENCE, StoreError, sql};

/// What brings the tables up to date.
pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// The database at an address, as it is.
pub(crate) async fn connect(url: &str) -> Result<Store<Sqlite>, StoreError> {
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
    Ok(Store(pool().connect_with(options).await.map_err(unavailable)?))
}

/// How connections to a file are kept.
pub(crate) fn pool() -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .acquire_timeout(PATIENCE)
        // A connection is a thread of this program and is looked at whenever it is given back; to ask it before each transaction whether it
        // is still there, as one asks a machine far away, only wakes it once more.
        .test_before_acquire(false)
        // On a full or failing disk SQLite rolls back by itself. Then the driver's own rollback finds nothing, the driver counts that
        // transaction as open for good, and none is ever begun on the connection again: with as many faults as connections the site
        // would neither read nor write, long after there is room again.
        .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
}

/// Whether a database lies at an address: a file with something in it. To look makes none.
pub(crate) fn lies(url: &str) -> Result<bool, StoreError> {
    let options =
        SqliteConnectOptions::from_str(url).map_err(|fault| StoreError::Unavailable(Driver::opening(fault)))?;
    Ok(match std::fs::metadata(options.get_filename()) {
        Ok(file) => file.is_file() && file.len() > 0,
        // What may not be looked at may be one: the driver says what is wrong with it.
        Err(fault) => fault.kind() != ErrorKind::NotFound,
    })
}

#[async_trait]
impl Engine for Sqlite {
    const BEGIN_READ: &str = sql::SQLITE_BEGIN_READ;
    const BEGIN_WRITE: &str = sql::SQLITE_BEGIN_WRITE;
    // `BEGIN IMMEDIATE` lets one in at a time.
    const MANY_WRITERS: bool = false;
    const SETTLE: &'static [&'static str] = &[sql::SQLITE_HURRY, sql::SQLITE_SETTLE, sql::SQLITE_PATIENCE];
    const COMPACT: &'static [&'static str] = &[sql::SQLITE_COMPACT];
    // `secure_delete` has overwritten it; what is left is the write-ahead log.
    const FORGET: &'static [&'static str] = &[];

    const COLUMNS: &'static str = copy::sql::SQLITE_COLUMNS;
    const LINKS: &'static str = copy::sql::SQLITE_LINKS;

    async fn rows(
        work: &mut Transaction<'static, Self>,
        statement: String,
        kinds: &[Kind],
    ) -> Result<Vec<Vec<Cell>>, sqlx::Error> {
        let rows = sqlx::query(AssertSqlSafe(statement)).fetch_all(&mut **work).await?;
        let cell = |row: &<Self as Database>::Row, at: usize, kind: Kind| match kind {
            Kind::Text => row.try_get(at).map(Cell::Text),
            Kind::Number => row.try_get(at).map(Cell::Number),
            Kind::Bytes => row.try_get(at).map(Cell::Bytes),
        };
        let cells = |row| kinds.iter().enumerate().map(|(at, kind)| cell(row, at, *kind)).collect();
        rows.iter().map(cells).collect()
    }

    async fn put(
        work: &mut Transaction<'static, Self>,
        statement: String,
        cells: Vec<Cell>,
    ) -> Result<(), sqlx::Error> {
        let query = cells.into_iter().fold(sqlx::query(AssertSqlSafe(statement)), |query, cell| match cell {
            Cell::Text(text) => query.bind(text),
            Cell::Number(number) => query.bind(number),
            Cell::Bytes(bytes) => query.bind(bytes),
        });
        query.execute(&mut **work).await.map(drop)
    }

    async fn alone(pool: &Pool<Self>, statements: &[&'static str]) -> Result<(), sqlx::Error> {
        let (mut connection, mut all) = (pool.acquire().await?, Ok(()));
        for statement in statements {
            all = all.and(sqlx::query(*statement).execute(&mut *connection).await.map(drop));
        }
        all
    }

    async fn unwatched(_: &Pool<Self>) -> Result<bool, sqlx::Error> {
        Ok(true)
    }

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
