//! Everything in the database as plain lines, the same for both engines, so that what one wrote the other can read back.
//!
//! First a line that says what this is; for each table its columns, its rows and their count; last the count of tables. The
//! tables come from the database itself, so none can be forgotten; those that a row names stand before it. Bytes are Base64.

mod format;
mod keep;
mod order;
pub mod sql;

use std::io::{self, BufRead, Write};

use async_trait::async_trait;
use domain::desk::Checkpoint;
use jiff::civil::Date;

use super::StoreError;
pub(crate) use format::{Kind, after_head};
pub(crate) use keep::{copy_in, is_empty};

/// Tables that are not copied: the site's own short-lived tools. A restored session or link would let somebody in again.
pub const LEFT_OUT: [&str; 6] = ["_sqlx_migrations", "desk_session", "sign_in_link", "outbox", "mailing", "job"];

/// Where lines go.
pub type Out<'a> = &'a mut (dyn Write + Send);
/// Where lines come from.
pub type In<'a> = &'a mut (dyn BufRead + Send);

/// What a copy is: its first line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The number of the last migration of the database it was made from.
    pub schema: i64,
    /// The day it was made.
    pub made: Date,
    /// How far the audit log had come: what is read back must come as far.
    pub audit: Checkpoint,
}

/// How much was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Copied {
    /// Tables.
    pub tables: usize,
    /// Rows.
    pub rows: u64,
}

/// Why nothing was copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyFault {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file.
    #[error("the copy cannot be read or written: {0}")]
    File(io::ErrorKind),
    /// Not what this program writes, or cut short.
    #[error("line {line} is not what was written")]
    Broken {
        /// Which line, from 1.
        line: u64,
    },
    /// Made by a newer program.
    #[error("the copy was made by a newer program (its database has number {schema}); use that program")]
    Newer {
        /// The number of its last migration.
        schema: i64,
    },
    /// There is something in the database already.
    #[error("the database is not empty; a copy is only ever read into an empty one")]
    NotEmpty,
    /// A table or column that this program does not know how to copy.
    #[error("table {0} has a column of a kind that is not copied")]
    Unknown(String),
    /// The audit log of the copy does not hold together, or not as far as it had come.
    #[error("the audit log in the copy is not what was written")]
    Audit,
}

impl From<io::Error> for CopyFault {
    fn from(fault: io::Error) -> Self {
        Self::File(fault.kind())
    }
}

impl From<sqlx::Error> for CopyFault {
    fn from(fault: sqlx::Error) -> Self {
        Self::Store(fault.into())
    }
}

/// Copies everything out, and in. Every method is one transaction.
#[async_trait]
pub trait CopyStore: Send + Sync {
    /// Writes everything as it was at one moment. Its head is given: what the log had come to is checked when it is read.
    async fn copy_out(&self, made: Date, out: Out<'_>) -> Result<Copied, CopyFault>;
}
