//! Where releases are kept: as they are made at the desk, and, apart from everything else, what of them is out.

mod after;
pub mod after_sql;
mod keep;
pub mod out;
mod pulse;
mod rows;
pub mod sql;
pub mod together;
pub mod together_sql;

use async_trait::async_trait;
use domain::desk::Entry;
use domain::mapping::pulse::{Asked, Felt};
use jiff::civil::Date;

pub use crate::store::StoreError;
pub use after::{AfterRow, AfterStore};
pub use out::{OutStore, SpreadStore};

/// A release as it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseRow {
    /// Its name.
    pub id: String,
    /// Ids of its waves, as a JSON list.
    pub waves: String,
    /// `domain::mapping::release::Release` as JSON; none before its numbers are protected.
    pub content: Option<String>,
    /// SHA-256 of its manifest; none before its files are written, or since it was changed.
    pub digest: Option<String>,
    /// How far the protector has come.
    pub progress: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// Who began it.
    pub made_by: String,
    /// When.
    pub made_on: Date,
    /// When it was published; none while it is not.
    pub published: Option<Date>,
}

/// A public file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRow {
    /// Its name in the release's folder.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What the independent check said of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRow {
    /// The digest of the files.
    pub digest: String,
    /// Which program.
    pub tool: String,
    /// Whether nothing was recovered.
    pub passed: bool,
    /// What it says.
    pub report: String,
    /// When.
    pub checked_on: Date,
}

/// As what somebody approves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seat {
    /// The process leader.
    Leader,
    /// The analyst or the child-rights coordinator.
    Second,
}

impl Seat {
    /// The stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Leader => "leader",
            Self::Second => "second",
        }
    }

    /// The one of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Leader, Self::Second].into_iter().find(|one| one.as_str() == word)
    }
}

/// An approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalRow {
    /// What was approved.
    pub digest: String,
    /// Who.
    pub staff: String,
    /// As what.
    pub seat: Seat,
    /// When.
    pub on: Date,
}

/// A release that is to be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publishing<'a> {
    /// Its name.
    pub id: &'a str,
    /// What was checked and approved.
    pub digest: &'a str,
    /// The day.
    pub day: Date,
    /// Who approved as process leader.
    pub leader: &'a str,
    /// Who approved as second.
    pub second: &'a str,
    /// Everything it says, for the ledger, as JSON.
    pub said: &'a str,
    /// How many releases the ledger held when it was protected.
    pub after: usize,
    /// SHA-256 of its numbers.
    pub numbers: &'a str,
    /// How many other numbers groups had been shown when it was seen that it knows of all that bear on it.
    pub shown: usize,
}

/// How publishing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// It is out.
    Done,
    /// Another was published or shown since it was protected: it must be protected anew, together with that one.
    LedgerMoved,
    /// A quote in it may not leave any more: its text was withdrawn, or somebody said no, since it was chosen (Q9).
    QuoteGone,
    /// It is out already, or is not what was approved, or the check or an approval is missing.
    Refused,
}

/// A closed wave, and the answer that is owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRow {
    /// The wave.
    pub wave: String,
    /// What the survey is called, as JSON by language.
    pub title: String,
    /// Its last day.
    pub closed: Date,
    /// By when the answer was promised.
    pub promised: Date,
    /// Who owes it, as JSON by language.
    pub owes: String,
}

/// A link for reading before anything is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingRow {
    /// The release.
    pub release: String,
    /// The last day it opens.
    pub open_until: Date,
    /// How many releases were out when it was made.
    pub ledger: i64,
    /// SHA-256 of the numbers that it was made for.
    pub numbers: String,
    /// What the group said; none before they have.
    pub said: Option<String>,
}

/// Where numbers that a group was shown stand, and of what they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownHead {
    /// Their place among all that was shown.
    pub place: i64,
    /// Ids of their waves, as a JSON list.
    pub waves: String,
    /// Their SHA-256.
    pub numbers: String,
}

/// Numbers that a group was shown before they were out, as what is counted later must know of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Ids of their waves, as a JSON list.
    pub waves: String,
    /// Their SHA-256.
    pub numbers: String,
    /// `domain::mapping::release::Release` as JSON, without words.
    pub content: String,
    /// What they say, as for the ledger.
    pub said: String,
    /// The counts behind them, by wave.
    pub cubes: String,
}

/// Keeps releases as they are made. Every method is one transaction; what the desk does comes with its line of the audit log.
#[async_trait]
pub trait ReleaseStore: Send + Sync {
    /// Begins a release of closed waves; `false` when its name was given before.
    async fn begin(&self, release: &ReleaseRow, line: &Entry) -> Result<bool, StoreError>;

    /// Every release, those begun last first, without content and progress.
    async fn releases(&self) -> Result<Vec<ReleaseRow>, StoreError>;

    /// A release.
    async fn release(&self, id: &str) -> Result<Option<ReleaseRow>, StoreError>;

    /// Keeps how far the protector has come; `false` when the release has another version by now.
    async fn keep_progress(&self, id: &str, version: i64, progress: Option<&str>) -> Result<bool, StoreError>;

    /// Saves what a release of this version says; its next version, or none when somebody changed it since. Its files, check
    /// and approvals were of something else and are gone.
    async fn save(&self, id: &str, version: i64, content: &str, line: &Entry) -> Result<Option<i64>, StoreError>;

    /// Saves protected numbers with their proof, as [`ReleaseStore::save`] does; how far the protector had come is done with.
    async fn save_protected(
        &self,
        id: &str,
        version: i64,
        content: &str,
        proof: &str,
        line: &Entry,
    ) -> Result<Option<i64>, StoreError>;

    /// The protector's proof.
    async fn proof(&self, id: &str) -> Result<Option<String>, StoreError>;

    /// Keeps its files under their digest; `false` when the release has another version by now.
    async fn seal(&self, id: &str, version: i64, digest: &str, files: &[FileRow]) -> Result<bool, StoreError>;

    /// Its files, by name.
    async fn files(&self, id: &str) -> Result<Vec<FileRow>, StoreError>;

    /// Keeps what the independent check said; `false` when the files are others by now.
    async fn keep_check(&self, id: &str, check: &CheckRow) -> Result<bool, StoreError>;

    /// What the independent check said of the files as they are.
    async fn check(&self, id: &str) -> Result<Option<CheckRow>, StoreError>;

    /// Somebody approves its files; `false` when they are others by now.
    async fn approve(&self, id: &str, approval: &ApprovalRow, line: &Entry) -> Result<bool, StoreError>;

    /// Who approved its files as they are.
    async fn approvals(&self, id: &str) -> Result<Vec<ApprovalRow>, StoreError>;

    /// Publishes it, and adds what it says to the ledger.
    async fn publish(&self, publishing: Publishing<'_>, line: &Entry) -> Result<Published, StoreError>;

    /// Everything that was ever said, oldest first: release and JSON.
    async fn ledger(&self) -> Result<Vec<(String, String)>, StoreError>;

    /// How many releases are out.
    async fn ledger_size(&self) -> Result<i64, StoreError>;

    /// Removes a release that is not published; `false` when it is, or is not there.
    async fn drop_release(&self, id: &str, line: &Entry) -> Result<bool, StoreError>;

    /// Makes a link for a youth group, known by a keyed hash, and keeps for good what it shows. `others`: how many other numbers
    /// groups had been shown when it was seen that these know of all that bear on them; `false` when it is another count by now.
    async fn add_reading(
        &self,
        key: &[u8],
        reading: &ReadingRow,
        shown: &Shown,
        others: usize,
        line: &Entry,
    ) -> Result<bool, StoreError>;

    /// All numbers that groups were shown before they were out, oldest first, without what is long.
    async fn shown_heads(&self) -> Result<Vec<ShownHead>, StoreError>;

    /// What stands at a place among them.
    async fn shown(&self, place: i64) -> Result<Option<Shown>, StoreError>;

    /// What such a link opens.
    async fn reading(&self, key: &[u8]) -> Result<Option<ReadingRow>, StoreError>;

    /// Keeps what the group said; once more takes the place of what was there.
    async fn keep_reading(&self, key: &[u8], said: &str) -> Result<bool, StoreError>;

    /// What groups said of a release.
    async fn readings(&self, id: &str) -> Result<Vec<ReadingRow>, StoreError>;

    /// Keeps which answers are owed for which closed waves.
    async fn keep_clocks(&self, clocks: &[ClockRow]) -> Result<(), StoreError>;
}

/// Counts answers to the two questions after an answer. Every method is one transaction.
#[async_trait]
pub trait PulseStore: Send + Sync {
    /// One more; nothing for a release that is not out.
    async fn felt(&self, release: &str, answers: &[(Asked, Felt)]) -> Result<(), StoreError>;

    /// How many, of those that anybody gave.
    async fn pulse(&self, release: &str) -> Result<Vec<(Asked, Felt, u32)>, StoreError>;
}
