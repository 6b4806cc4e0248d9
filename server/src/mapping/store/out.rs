//! What is out, read through a connection that cannot read answers: a bug on a public page then has nothing to leak.
//!
//! On SQLite it is a file of its own beside the database, `releases.db`, opened read-only; on PostgreSQL a pool whose
//! connections are the role `lotsen_reader`, which has four views and nothing else.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use async_trait::async_trait;
use domain::mapping::release::Afterword;
use jiff::civil::Date;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use sqlx::{ConnectOptions, Executor, FromRow, Sqlite, Transaction};

use super::after::OutAfter;
use super::rows::{Clock, File, day};
use super::{ClockRow, FileRow, StoreError, after_sql, sql};
use crate::store::{Driver, Engine, PATIENCE, Store, cells, sqlite_pool};

/// A release that is out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutRow {
    /// Its name.
    pub id: String,
    /// Ids of its waves, as a JSON list.
    pub waves: String,
    /// `domain::mapping::release::Release` as JSON.
    pub content: String,
    /// SHA-256 of its manifest.
    pub digest: String,
    /// The day it was published.
    pub published: Date,
}

/// Reads what is out, and can read nothing else. Every method is one transaction.
#[async_trait]
pub trait OutStore: Send + Sync {
    /// Everything that is out, the newest first.
    async fn out(&self) -> Result<Vec<OutRow>, StoreError>;

    /// Names and digests of what is out: whether anything is new costs little to ask.
    async fn out_ids(&self) -> Result<Vec<(String, String)>, StoreError>;

    /// A public file.
    async fn out_file(&self, release: &str, name: &str) -> Result<Option<FileRow>, StoreError>;

    /// Which answers are owed, the earliest promised first.
    async fn clocks(&self) -> Result<Vec<ClockRow>, StoreError>;

    /// What was said of releases once they were out, each with its release's name; the oldest first.
    async fn out_afterwords(&self) -> Result<Vec<(String, Afterword)>, StoreError>;
}

/// Brings what lies apart up to date with what was published. Where the same database serves both there is nothing to do.
#[async_trait]
pub trait SpreadStore: Send + Sync {
    /// Adds what is newly published and takes over the clocks.
    async fn spread(&self) -> Result<(), StoreError>;

    /// Whether something is out that does not lie there yet: the last spreading may have failed.
    async fn is_behind(&self) -> Result<bool, StoreError>;
}

#[derive(FromRow)]
struct Out {
    id: String,
    waves: String,
    content: String,
    digest: String,
    published_day: String,
}

#[derive(FromRow)]
struct OutId {
    id: String,
    digest: String,
}

#[async_trait]
impl<DB: Engine> OutStore for Store<DB> {
    async fn out(&self) -> Result<Vec<OutRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Out> = DB::read(&mut work, sql::SELECT_OUT).await?;
        work.commit().await?;
        rows.into_iter()
            .map(|row| {
                let published = day(&row.published_day, "published_release", "published_day", &row.id)?;
                Ok(OutRow { id: row.id, waves: row.waves, content: row.content, digest: row.digest, published })
            })
            .collect()
    }

    async fn out_ids(&self) -> Result<Vec<(String, String)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<OutId> = DB::read(&mut work, sql::SELECT_OUT_IDS).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(|row| (row.id, row.digest)).collect())
    }

    async fn out_file(&self, release: &str, name: &str) -> Result<Option<FileRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<File> = DB::find(&mut work, sql::SELECT_OUT_FILE, cells![release, name]).await?;
        work.commit().await?;
        Ok(rows.into_iter().next().map(FileRow::from))
    }

    async fn clocks(&self) -> Result<Vec<ClockRow>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<Clock> = DB::read(&mut work, sql::SELECT_OUT_CLOCKS).await?;
        work.commit().await?;
        rows.into_iter().map(Clock::row).collect()
    }

    async fn out_afterwords(&self) -> Result<Vec<(String, Afterword)>, StoreError> {
        let mut work = self.0.begin_with(DB::BEGIN_READ).await?;
        let rows: Vec<OutAfter> = DB::read(&mut work, after_sql::SELECT_OUT_AFTERWORDS).await?;
        work.commit().await?;
        rows.into_iter().map(OutAfter::row).collect()
    }
}

fn unavailable(fault: sqlx::Error) -> StoreError {
    StoreError::Unavailable(Driver::opening(fault))
}

/// `releases.db` beside the database.
fn beside(url: &str) -> Result<PathBuf, StoreError> {
    let options = SqliteConnectOptions::from_str(url).map_err(unavailable)?;
    Ok(options.get_filename().with_file_name("releases.db"))
}

/// Connections to SQLite's file of what is out. They cannot write, and the answers are in another file.
///
/// # Errors
/// [`StoreError::Unavailable`] when the address cannot be read.
pub fn sqlite_reader(url: &str) -> Result<SqlitePool, StoreError> {
    let options = SqliteConnectOptions::new()
        .filename(beside(url)?)
        .read_only(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("trusted_schema", "OFF")
        .disable_statement_logging();
    Ok(sqlite_pool().max_connections(4).connect_lazy_with(options))
}

/// Connections to PostgreSQL as the role that has the four views and nothing else. They are made when they are needed: where
/// the role is missing, answers cannot be shown and everything else goes on.
///
/// # Errors
/// [`StoreError::Unavailable`] when the address cannot be read.
pub fn postgres_reader(url: &str) -> Result<PgPool, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(unavailable)?.disable_statement_logging();
    let pool = PgPoolOptions::new().acquire_timeout(PATIENCE).max_connections(4).after_connect(|connection, _| {
        Box::pin(async move {
            connection.execute(sql::POSTGRES_BECOME_READER).await?;
            connection.execute(sql::POSTGRES_ONLY_READ).await?;
            Ok(())
        })
    });
    Ok(pool.connect_lazy_with(options))
}

/// SQLite's file apart, and the database it is filled from.
pub(crate) struct Apart {
    from: Store<Sqlite>,
    file: Store<Sqlite>,
}

impl Apart {
    /// The file beside a database; it is made when it is missing.
    pub(crate) async fn open(url: &str, from: Store<Sqlite>) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(beside(url)?)
            .create_if_missing(true)
            // No log beside it: who only reads could not keep one up.
            .journal_mode(SqliteJournalMode::Delete)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .disable_statement_logging();
        let pool = sqlite_pool().max_connections(1).connect_with(options).await.map_err(unavailable)?;
        let apart = Self { from, file: Store(pool) };
        apart.spread().await?;
        Ok(apart)
    }

    async fn write(&self, work: &mut Transaction<'static, Sqlite>) -> Result<(), StoreError> {
        for table in [sql::APART_RELEASE, sql::APART_FILE, sql::APART_CLOCK, after_sql::APART_AFTERWORD] {
            Sqlite::write(work, table, Vec::new()).await?;
        }
        let there: Vec<OutId> = Sqlite::read(work, sql::SELECT_OUT_IDS).await?;
        let published = self.from.out_ids().await?;
        let is_known = |id: &str, digest: &str| published.iter().any(|one| one.0 == id && one.1 == digest);
        for gone in there.iter().filter(|one| !is_known(&one.id, &one.digest)) {
            Sqlite::write(work, sql::APART_DELETE_FILES, cells![&gone.id]).await?;
            Sqlite::write(work, sql::APART_DELETE_RELEASE, cells![&gone.id]).await?;
        }
        let is_there = |id: &str, digest: &str| there.iter().any(|one| one.id == id && one.digest == digest);
        if published.iter().any(|(id, digest)| !is_there(id, digest)) {
            for row in self.from.out().await?.into_iter().filter(|row| !is_there(&row.id, &row.digest)) {
                let cells = cells![&row.id, &row.waves, &row.content, &row.digest, row.published.to_string()];
                Sqlite::write(work, sql::APART_INSERT_RELEASE, cells).await?;
                for file in self.out_files(&row.id).await? {
                    let cells = cells![&row.id, &file.name, &file.kind, &file.sha256, &file.bytes];
                    Sqlite::write(work, sql::APART_INSERT_FILE, cells).await?;
                }
            }
        }
        Sqlite::write(work, sql::APART_DELETE_CLOCKS, Vec::new()).await?;
        for clock in self.from.clocks().await? {
            let days = (clock.closed.to_string(), clock.promised.to_string());
            let cells = cells![&clock.wave, &clock.title, days.0, days.1, &clock.owes];
            Sqlite::write(work, sql::APART_INSERT_CLOCK, cells).await?;
        }
        Sqlite::write(work, after_sql::APART_DELETE_AFTERWORDS, Vec::new()).await?;
        for row in said_afterwards(&self.from).await? {
            Sqlite::write(work, after_sql::APART_INSERT_AFTERWORD, row.cells()).await?;
        }
        Ok(())
    }

    async fn out_files(&self, release: &str) -> Result<Vec<FileRow>, StoreError> {
        let mut work = self.from.0.begin_with(Sqlite::BEGIN_READ).await?;
        let rows: Vec<File> = Sqlite::find(&mut work, sql::SELECT_OUT_FILES, cells![release]).await?;
        work.commit().await?;
        Ok(rows.into_iter().map(FileRow::from).collect())
    }
}

async fn said_afterwards(store: &Store<Sqlite>) -> Result<Vec<OutAfter>, StoreError> {
    let mut work = store.0.begin_with(Sqlite::BEGIN_READ).await?;
    let rows = Sqlite::read(&mut work, after_sql::SELECT_OUT_AFTERWORDS).await?;
    work.commit().await?;
    Ok(rows)
}

#[async_trait]
impl SpreadStore for Apart {
    async fn spread(&self) -> Result<(), StoreError> {
        let mut work = self.file.0.begin_with(Sqlite::BEGIN_WRITE).await?;
        self.write(&mut work).await?;
        Ok(work.commit().await?)
    }

    async fn is_behind(&self) -> Result<bool, StoreError> {
        let releases = self.from.out_ids().await? != self.file.out_ids().await?;
        Ok(releases || said_afterwards(&self.from).await? != said_afterwards(&self.file).await?)
    }
}

/// PostgreSQL: the views show what is published the moment it is.
pub(crate) struct Same;

#[async_trait]
impl SpreadStore for Same {
    async fn spread(&self) -> Result<(), StoreError> {
        Ok(())
    }

    async fn is_behind(&self) -> Result<bool, StoreError> {
        Ok(false)
    }
}
