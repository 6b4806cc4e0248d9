//! What the two databases must offer, and the store written once over it.
//!
//! Why not `sqlx::Any`: it reads few types, hides what kind of fault a database reports, and cannot begin a transaction
//! as each engine needs it. So each engine runs the shared statements itself, in some twenty lines.

use async_trait::async_trait;
use domain::guide::Directory;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Database, FromRow, Pool, Transaction};

use super::read::Rows;
use super::write::{Cell, writes};
use super::{GuideStore, StoreError, sql};

/// A row that both engines can read.
pub(super) trait Record: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

impl<R> Record for R where R: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A database engine, with what it does in its own way.
#[async_trait]
pub(super) trait Engine: Database {
    /// Begins a transaction that sees one state of the database throughout.
    const BEGIN_READ: &str;
    /// Begins a transaction that will write.
    const BEGIN_WRITE: &str;
    /// Keeps a second writer from replacing the directory; `None` where [`BEGIN_WRITE`](Self::BEGIN_WRITE) does.
    const LOCK_DIRECTORY: Option<&str>;

    /// Every row a statement finds.
    async fn read<R: Record>(
        work: &mut Transaction<'static, Self>,
        statement: &'static str,
    ) -> Result<Vec<R>, sqlx::Error>;

    /// Runs a statement with these values and tells how many rows it changed.
    async fn write(
        work: &mut Transaction<'static, Self>,
        statement: &'static str,
        cells: Vec<Cell>,
    ) -> Result<u64, sqlx::Error>;
}

/// The store, on either engine.
pub(super) struct Store<DB: Database>(pub(super) Pool<DB>);

#[derive(FromRow)]
struct Number {
    number: i64,
}

#[derive(FromRow)]
struct Report {
    channel_id: String,
    number: i64,
}

#[async_trait]
impl<DB: Engine> GuideStore for Store<DB> {
    async fn is_empty(&self) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let counts: Vec<Number> = DB::read(&mut work, sql::COUNT_ORGANIZATIONS).await?;
        work.commit().await?;
        Ok(counts.iter().all(|count| count.number == 0))
    }

    async fn replace(&self, directory: &Directory) -> Result<(), StoreError> {
        let writes = writes(directory);
        // Left before `commit`, a transaction is rolled back when it is dropped.
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        if let Some(lock) = DB::LOCK_DIRECTORY {
            DB::write(&mut work, lock, Vec::new()).await?;
        }
        for statement in [sql::DELETE_ORGANIZATIONS, sql::DELETE_TERMS] {
            DB::write(&mut work, statement, Vec::new()).await?;
        }
        for write in writes {
            if let Err(error) = DB::write(&mut work, write.statement, write.cells).await {
                return Err(refused(error, write.table, write.row));
            }
        }
        DB::write(&mut work, sql::DELETE_STRAY_REPORTS, Vec::new()).await?;
        Ok(work.commit().await?)
    }

    async fn load(&self) -> Result<Directory, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows = Rows {
            organizations: DB::read(&mut work, sql::SELECT_ORGANIZATIONS).await?,
            services: DB::read(&mut work, sql::SELECT_SERVICES).await?,
            areas: DB::read(&mut work, sql::SELECT_AREAS).await?,
            languages: DB::read(&mut work, sql::SELECT_LANGUAGES).await?,
            attributes: DB::read(&mut work, sql::SELECT_ATTRIBUTES).await?,
            channels: DB::read(&mut work, sql::SELECT_CHANNELS).await?,
            schedules: DB::read(&mut work, sql::SELECT_SCHEDULES).await?,
        };
        work.commit().await?;
        rows.directory()
    }

    async fn report_wrong(&self, channel: &str) -> Result<bool, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_WRITE).await?;
        let changed = DB::write(&mut work, sql::COUNT_REPORT, vec![channel.into()]).await?;
        work.commit().await?;
        Ok(changed > 0)
    }

    async fn wrong_reports(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let reports: Vec<Report> = DB::read(&mut work, sql::SELECT_REPORTS).await?;
        work.commit().await?;
        Ok(reports.into_iter().map(|report| (report.channel_id, report.number)).collect())
    }
}

fn refused(error: sqlx::Error, table: &'static str, row: String) -> StoreError {
    use sqlx::error::ErrorKind::{CheckViolation, ForeignKeyViolation, NotNullViolation, UniqueViolation};
    match error.as_database_error().map(sqlx::error::DatabaseError::kind) {
        Some(UniqueViolation | ForeignKeyViolation | NotNullViolation | CheckViolation) => {
            StoreError::Refused { table, row }
        }
        _ => error.into(),
    }
}
