//! What the desk changes in contacts and texts: kept with its history, and only upon the state it was proved against.

mod keep;
mod rows;
pub mod sql;

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::guide::{Directory, Service};
use domain::hours::SchoolYear;
use jiff::Timestamp;

use super::StoreError;

/// The content as it stands in the database at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Which state this is; grows with every change.
    pub number: i64,
    /// The directory.
    pub directory: Directory,
    /// The state in which each contact was last changed; the desk has not touched the others.
    pub contacts: BTreeMap<String, i64>,
    /// The newest version of every text the desk has changed.
    pub texts: Vec<TextChange>,
    /// Marks of review.
    pub reviews: Vec<Review>,
    /// The newest version of every municipality's school terms.
    pub terms: Vec<TermsChange>,
}

/// One change of a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactChange {
    /// The state of the content it made; 0 before it is kept.
    pub number: i64,
    /// Who; `None` for an import.
    pub staff: Option<String>,
    /// When.
    pub at: Timestamp,
    /// `edited`, `assured`, `undone` or `imported`.
    pub kind: String,
    /// The contact before; `None` when it was added.
    pub was: Option<Service>,
    /// The contact after.
    pub became: Service,
}

/// One version of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// The language.
    pub language: String,
    /// `id` or `id.attribute`.
    pub id: String,
    /// The state of the content it made; 0 before it is kept.
    pub number: i64,
    /// The text; `None` for the built-in one.
    pub text: Option<String>,
    /// Hash of the Swedish text it was written beside.
    pub source_hash: String,
    /// Who.
    pub staff: String,
    /// When.
    pub at: Timestamp,
}

/// One version of a municipality's school terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermsChange {
    /// The state of the content it made; 0 before it is kept.
    pub number: i64,
    /// The municipality, its terms and breaks; without terms nothing is known.
    pub year: SchoolYear,
    /// Who.
    pub staff: String,
    /// When.
    pub at: Timestamp,
}

/// A mark that a human has reviewed a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The language.
    pub language: String,
    /// `id` or `id.attribute`.
    pub id: String,
    /// Hash of source and translation.
    pub pair_hash: String,
    /// Who.
    pub staff: String,
    /// When.
    pub at: Timestamp,
}

/// Keeps what the desk changes. Every method is one transaction.
///
/// What changes the content takes the state it was proved against (`seen`) and keeps nothing when that is no longer the
/// newest: then it returns `None`, and whoever asked looks again. Else it returns the new state's number.
#[async_trait]
pub trait EditStore: Send + Sync {
    /// The number of the newest state.
    async fn number(&self) -> Result<i64, StoreError>;

    /// The content, all of one state.
    async fn content(&self) -> Result<Content, StoreError>;

    /// Puts changed contacts in the place of those before (a new one last), with their history. Reports on channels that are
    /// gone, have another value, or were checked by this change are forgotten.
    async fn change_contacts(&self, seen: i64, changes: &[ContactChange]) -> Result<Option<i64>, StoreError>;

    /// Takes a whole directory in the place of the one before, with the history of what changed.
    async fn take_in(
        &self,
        seen: i64,
        directory: &Directory,
        changes: &[ContactChange],
    ) -> Result<Option<i64>, StoreError>;

    /// Every change of a contact, newest first.
    async fn contact_history(&self, service: &str) -> Result<Vec<ContactChange>, StoreError>;

    /// Keeps a version of a text. Marks of review of what it changes go: its own, and for a Swedish text those of every
    /// translation of it.
    async fn change_text(&self, seen: i64, change: &TextChange) -> Result<Option<i64>, StoreError>;

    /// Every version of a text, newest first.
    async fn text_history(&self, language: &str, id: &str) -> Result<Vec<TextChange>, StoreError>;

    /// Keeps a version of a municipality's school terms.
    async fn change_terms(&self, seen: i64, change: &TermsChange) -> Result<Option<i64>, StoreError>;

    /// Every version of a municipality's school terms, newest first.
    async fn terms_history(&self, municipality: &str) -> Result<Vec<TermsChange>, StoreError>;

    /// Keeps marks of review.
    async fn review(&self, seen: i64, reviews: &[Review]) -> Result<Option<i64>, StoreError>;

    /// Takes a mark of review back.
    async fn unreview(&self, seen: i64, language: &str, id: &str) -> Result<Option<i64>, StoreError>;
}
