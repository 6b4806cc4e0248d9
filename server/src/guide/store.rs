//! Where the directory is kept: one small trait, and a database behind it.

mod engine;
mod postgres;
mod read;
pub mod sql;
mod sqlite;
mod write;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use domain::guide::Directory;

/// Keeps the directory and the number of times somebody called a part of it wrong. Every method is one transaction.
#[async_trait]
pub trait GuideStore: Send + Sync {
    /// Whether nothing has been kept yet.
    async fn is_empty(&self) -> Result<bool, StoreError>;

    /// Puts a directory in the place of the one before, all of it or none. Reports on channels that are still there stay.
    async fn replace(&self, directory: &Directory) -> Result<(), StoreError>;

    /// The directory exactly as it was given to [`replace`](Self::replace), in the same order.
    async fn load(&self) -> Result<Directory, StoreError>;

    /// Counts one more "this is wrong" for a channel; `false` when there is no such channel.
    ///
    /// Only the number is kept: not when, not from where.
    async fn report_wrong(&self, channel: &str) -> Result<bool, StoreError>;

    /// Channels that somebody called wrong and how often, most first.
    async fn wrong_reports(&self) -> Result<Vec<(String, i64)>, StoreError>;
}

/// Why the store could not do what it was asked. The texts name places in the database, never what somebody wrote.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database did not answer, or not as it should.
    #[error("the database did not do its work: {0}")]
    Unavailable(Driver),
    /// A row breaks a rule of its table: its id stands twice, or it names something that is not there.
    #[error("table {table} takes no second row `{row}`, and none that names something missing")]
    Refused {
        /// The table.
        table: &'static str,
        /// The id of the row, or of what it belongs to.
        row: String,
    },
    /// What lies in the database is not what this program writes.
    #[error("table {table}, row `{row}`: column {column} holds nothing this program can read")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The id of the row.
        row: String,
    },
}

/// What a database driver said, fit for a log: drivers quote values in their messages, so only codes and names are kept.
#[derive(Debug)]
pub struct Driver(String);

impl Driver {
    /// A fault while the database is opened, when nothing that anybody wrote is on its way; told in full.
    fn opening(fault: impl fmt::Display) -> Self {
        Self(fault.to_string())
    }
}

impl From<sqlx::Error> for Driver {
    fn from(error: sqlx::Error) -> Self {
        Self(match error {
            sqlx::Error::Database(fault) => {
                let code = fault.code().unwrap_or_default();
                format!("{:?}, code {code}, constraint {}", fault.kind(), fault.constraint().unwrap_or("unnamed"))
            }
            sqlx::Error::Io(fault) => format!("connection: {}", fault.kind()),
            sqlx::Error::ColumnDecode { index, .. } => format!("column {index} is of another type"),
            sqlx::Error::ColumnNotFound(name) => format!("column {name} is missing"),
            sqlx::Error::PoolTimedOut => "no connection became free in time".to_owned(),
            sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => "the connection is closed".to_owned(),
            _ => "a fault in the driver".to_owned(),
        })
    }
}

impl fmt::Display for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Unavailable(error.into())
    }
}

/// Opens the store at an address, `sqlite:path` or `postgres://…`, and brings its tables up to date.
///
/// A SQLite file is made when it is missing; a PostgreSQL database has to be there.
///
/// # Errors
/// [`StoreError::Unavailable`] for any other address, or when the database cannot be opened.
pub async fn open(url: &str) -> Result<Arc<dyn GuideStore>, StoreError> {
    match url.split_once(':') {
        Some(("sqlite", _)) => Ok(Arc::new(sqlite::open(url).await?)),
        Some(("postgres" | "postgresql", _)) => Ok(Arc::new(postgres::open(url).await?)),
        _ => Err(StoreError::Unavailable(Driver::opening("its address must begin with sqlite: or postgres://"))),
    }
}
