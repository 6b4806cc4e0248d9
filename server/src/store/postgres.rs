//! Everything in PostgreSQL: the choice where a database is run for several programs.

use std::str::FromStr;
use std::time::Duration;

use async_trait::async_trait;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Database, Pool, Postgres, Row, Transaction};

use super::copy::{self, Kind};
use super::engine::{Engine, Record, Store};
use super::{Cell, Driver, PATIENCE, StoreError, sql};

/// What brings the tables up to date.
pub(crate) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// How often it is looked whether somebody may still see what was deleted, and how long it waits between two looks: two seconds in
/// all. A page's own reading ends within; a copy of the database does not.
const LOOKS: usize = 100;
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);

/// The database at an address, as it is.
pub(crate) async fn connect(url: &str) -> Result<Store<Postgres>, StoreError> {
    let unavailable = |fault: sqlx::Error| StoreError::Unavailable(Driver::opening(fault));
    let options = PgConnectOptions::from_str(url).map_err(unavailable)?.disable_statement_logging();
    // A server that is only starting is waited for here, and a page is not kept waiting as long.
    PgPool::connect_with(options.clone()).await.map_err(unavailable)?.close().await;
    let pool = PgPoolOptions::new().acquire_timeout(PATIENCE).connect_with(options);
    Ok(Store(pool.await.map_err(unavailable)?))
}

#[async_trait]
impl Engine for Postgres {
    const BEGIN_READ: &str = sql::POSTGRES_BEGIN_READ;
    const BEGIN_WRITE: &str = sql::POSTGRES_BEGIN_WRITE;
    const MANY_WRITERS: bool = true;
    const SETTLE: &'static [&'static str] = &[];
    const COMPACT: &'static [&'static str] = &[sql::POSTGRES_COMPACT];
    const FORGET: &'static [&'static str] = &[sql::POSTGRES_FORGET];

    const COLUMNS: &'static str = copy::sql::POSTGRES_COLUMNS;
    const LINKS: &'static str = copy::sql::POSTGRES_LINKS;

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

    async fn unwatched(pool: &Pool<Self>) -> Result<bool, sqlx::Error> {
        let now: i64 = sqlx::query_scalar(sql::POSTGRES_NOW).fetch_one(pool).await?;
        for _ in 0..LOOKS {
            let watching: i64 = sqlx::query_scalar(sql::POSTGRES_WATCHING).bind(now).fetch_one(pool).await?;
            if watching == 0 {
                return Ok(true);
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        Ok(false)
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
