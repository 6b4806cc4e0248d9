//! Everything in PostgreSQL: the choice where a database is run for several programs.

use std::str::FromStr;

use async_trait::async_trait;
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::{ConnectOptions, Postgres, Transaction};

use super::engine::{Engine, Record, Store};
use super::{Cell, Driver, StoreError, sql};

pub(crate) async fn open(url: &str) -> Result<Store<Postgres>, StoreError> {
    let unavailable = |fault: sqlx::Error| StoreError::Unavailable(Driver::opening(fault));
    let options = PgConnectOptions::from_str(url).map_err(unavailable)?.disable_statement_logging();
    let pool = PgPool::connect_with(options).await.map_err(unavailable)?;
    sqlx::migrate!("migrations/postgres").run(&pool).await.map_err(|fault| unavailable(fault.into()))?;
    Ok(Store(pool))
}

#[async_trait]
impl Engine for Postgres {
    const BEGIN_READ: &str = sql::POSTGRES_BEGIN_READ;
    const BEGIN_WRITE: &str = sql::POSTGRES_BEGIN_WRITE;
    const MANY_WRITERS: bool = true;

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
