//! What the two databases must offer, so that every store is written once.
//!
//! Why not `sqlx::Any`: it reads few types, hides what kind of fault a database reports, and cannot begin a transaction
//! as each engine needs it. So each engine runs the shared statements itself, in some twenty lines.

use async_trait::async_trait;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Database, FromRow, Pool, Transaction};

use super::copy::Kind;
use super::{Cell, StoreError};

/// A row that both engines can read.
pub(crate) trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<R> Record for R where R: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A database engine, with what it does in its own way.
#[async_trait]
pub(crate) trait Engine: Database {
    /// Begins a transaction that sees one state of the database throughout.
    const BEGIN_READ: &str;
    /// Begins a transaction that will write.
    const BEGIN_WRITE: &str;
    /// Whether several can write at once, so that a store has to lock what two must not change together.
    const MANY_WRITERS: bool;
    /// Empties the write-ahead log into the database, so that old bytes do not linger in it.
    const SETTLE: &'static [&'static str];
    /// Writes the tables anew without what was deleted from them.
    const COMPACT: &'static [&'static str];
    /// Writes the intake of surveys anew without what was deleted from it.
    const FORGET: &'static [&'static str];

    /// Every column of every table of this database.
    const COLUMNS: &'static str;
    /// Which table names which.
    const LINKS: &'static str;

    /// Every row of a statement that was put together from this database's own names, by what its columns hold.
    async fn rows(
        work: &mut Transaction<'static, Self>,
        statement: String,
        kinds: &[Kind],
    ) -> Result<Vec<Vec<Cell>>, sqlx::Error>;

    /// Runs a statement that was put together from this database's own names.
    async fn put(work: &mut Transaction<'static, Self>, statement: String, cells: Vec<Cell>)
    -> Result<(), sqlx::Error>;

    /// Runs statements that stand outside every transaction on one connection, the later ones also when one fails; the
    /// first fault of them.
    async fn alone(pool: &Pool<Self>, statements: &[&'static str]) -> Result<(), sqlx::Error>;

    /// Writes tables anew by these statements, once no other session may still look at what was deleted from them: it would be
    /// written along. What a session keeps for long is left to the next time, and told in the log.
    async fn anew(pool: &Pool<Self>, statements: &[&'static str]) -> Result<(), sqlx::Error> {
        if !Self::unwatched(pool).await? {
            tracing::warn!("deleted rows stay in the database's files as long as another session may look at them");
        }
        Self::alone(pool, statements).await
    }

    /// Waits a moment until nobody may look at what was deleted until now; whether it came.
    async fn unwatched(pool: &Pool<Self>) -> Result<bool, sqlx::Error>;

    /// Every row a statement finds with these values.
    async fn find<R: Record>(
        work: &mut Transaction<'static, Self>,
        statement: &'static str,
        cells: Vec<Cell>,
    ) -> Result<Vec<R>, sqlx::Error>;

    /// Every row a statement without values finds.
    async fn read<R: Record>(
        work: &mut Transaction<'static, Self>,
        statement: &'static str,
    ) -> Result<Vec<R>, sqlx::Error> {
        Self::find(work, statement, Vec::new()).await
    }

    /// Runs a statement with these values and tells how many rows it changed.
    async fn write(
        work: &mut Transaction<'static, Self>,
        statement: &'static str,
        cells: Vec<Cell>,
    ) -> Result<u64, sqlx::Error>;
}

/// The stores of every room, on either engine.
pub(crate) struct Store<DB: Database>(pub(crate) Pool<DB>);

impl<DB: Engine> Store<DB> {
    /// Runs one statement in a transaction of its own.
    pub(crate) async fn one(&self, statement: &'static str, cells: Vec<Cell>) -> Result<(), StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        DB::write(&mut work, statement, cells).await?;
        Ok(work.commit().await?)
    }
}
