//! Why a store could not do what it was asked; never what somebody wrote.

use std::fmt;

use sqlx::error::{DatabaseError, ErrorKind};

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
    pub(crate) fn opening(fault: impl fmt::Display) -> Self {
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

/// A row that breaks a rule of its table is refused by name; anything else is the database's own fault.
pub(crate) fn refused(error: sqlx::Error, table: &'static str, row: String) -> StoreError {
    use ErrorKind::{CheckViolation, ForeignKeyViolation, NotNullViolation, UniqueViolation};
    match error.as_database_error().map(DatabaseError::kind) {
        Some(UniqueViolation | ForeignKeyViolation | NotNullViolation | CheckViolation) => {
            StoreError::Refused { table, row }
        }
        _ => error.into(),
    }
}
