//! Where the desk is kept: staff and what they may do, sign-in links, sessions, and the audit log.

pub mod accounts;
mod keep;
pub mod measure;
pub mod measure_sql;
mod rows;
pub mod sql;

use async_trait::async_trait;
use domain::desk::{Entry, Link, LinkKind, OneTimeLink, Person, PersonId, Scope, Session};
use jiff::Timestamp;

pub use crate::store::StoreError;
pub(crate) use keep::{changed, read_log, write_line};

/// Somebody who works at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// A random id.
    pub id: String,
    /// As children and colleagues see it.
    pub name: String,
    /// For notices; they carry no content.
    pub mail: String,
    /// Whether they still work here, and what they may do, and where.
    pub person: Person,
    /// Sessions begun before this are over.
    pub signed_out: Option<Timestamp>,
    /// Their key pair, once they have chosen an unlock phrase.
    pub keys: Option<KeyRow>,
}

/// A staff member's key pair as it is kept: whoever reads the database can seal to it and open nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRow {
    /// X25519, 32 bytes.
    pub public: Vec<u8>,
    /// The secret half under the unlock phrase.
    pub locked: Vec<u8>,
    /// The secret half for the two holders of the escrow together.
    pub escrow: Vec<u8>,
}

/// Which lines of the audit log are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Of which place: all that lies in it too.
    pub scope: Scope,
    /// Only those before this number.
    pub before: Option<u64>,
    /// Not before this moment.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
    /// Of whom; `Some(None)` for whoever is not known and for the server itself.
    pub actor: Option<Option<PersonId>>,
    /// How the id of the thing begins; empty for any, with or without a thing. Of an id's letters alone.
    pub object: String,
    /// At most so many.
    pub limit: usize,
}

/// Keeps the desk. Every method is one transaction; a token is known by its keyed hash alone.
#[async_trait]
pub trait DeskStore: Send + Sync {
    /// Adds somebody, with their grants and keys.
    async fn add_staff(&self, staff: &Staff) -> Result<(), StoreError>;

    /// Somebody, by id.
    async fn staff(&self, id: &str) -> Result<Option<Staff>, StoreError>;

    /// Everybody, by name; who cannot be read is left out.
    async fn all_staff(&self) -> Result<Vec<Staff>, StoreError>;

    /// Everybody, by name, and nobody where one cannot be read: for what is not decided without any of them.
    async fn whole_staff(&self) -> Result<Vec<Staff>, StoreError>;

    /// Keeps a one-time link.
    async fn add_link(&self, token: &[u8], staff: &str, link: &OneTimeLink) -> Result<(), StoreError>;

    /// A link, and whom it signs in.
    async fn link(&self, token: &[u8]) -> Result<Option<(String, OneTimeLink)>, StoreError>;

    /// Uses a link up; `false` when somebody already did. Of two at once, one wins.
    async fn use_link(&self, token: &[u8], now: Timestamp) -> Result<bool, StoreError>;

    /// Removes every link of a kind, such as the demo's of the last start.
    async fn drop_links(&self, kind: LinkKind) -> Result<(), StoreError>;

    /// Begins a session.
    async fn begin_session(&self, token: &[u8], staff: &str, session: &Session) -> Result<(), StoreError>;

    /// A session, and whose it is.
    async fn session(&self, token: &[u8]) -> Result<Option<(Staff, Session)>, StoreError>;

    /// Keeps when a session was last seen.
    async fn touch_session(&self, token: &[u8], seen: Timestamp) -> Result<(), StoreError>;

    /// Ends one session.
    async fn end_session(&self, token: &[u8]) -> Result<(), StoreError>;

    /// Ends every session somebody has, everywhere.
    async fn sign_out_everywhere(&self, staff: &str, now: Timestamp) -> Result<(), StoreError>;

    /// Adds a line to the audit log, chained to the one before; its number is given here. Of two at once, each gets its
    /// own place.
    async fn log(&self, entry: &Entry) -> Result<(), StoreError>;

    /// The same, unless one just like it (who, what, of which thing, and how it ended) was added since a moment; whether it was.
    async fn log_once(&self, entry: &Entry, since: Timestamp) -> Result<bool, StoreError>;

    /// The audit log, from its beginning.
    async fn audit(&self) -> Result<Vec<Link>, StoreError>;

    /// So many lines of the audit log after a number, in order.
    async fn audit_after(&self, after: u64, limit: usize) -> Result<Vec<Link>, StoreError>;

    /// Lines of the audit log that fit, the newest first.
    async fn audit_page(&self, asked: &Asked) -> Result<Vec<Link>, StoreError>;
}
