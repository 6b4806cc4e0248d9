//! Where the contact room is kept: branches and their readers, threads, sealed messages, and what happened to them.

pub mod course;
pub mod hidden;
pub(crate) mod keep;
pub(crate) mod leave;
pub mod listed;
pub mod reception;
pub mod reception_sql;
pub mod register;
mod rows;
pub mod sql;
pub mod units;
pub mod units_sql;

use async_trait::async_trait;
use domain::contact::reading::DateRange;
use domain::hours::Hours;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use crate::store::StoreError;
use listed::Listed;

/// A unit's branch that is set up at the desk.
#[derive(Debug, Clone, PartialEq)]
pub struct BranchRow {
    /// The unit's id.
    pub unit: String,
    /// The branch of it.
    pub branch: String,
    /// Whose it is.
    pub organization: String,
    /// When somebody reads.
    pub hours: Hours,
    /// Its holidays and study days.
    pub plan: Plan,
    /// Within how many days of service an answer comes.
    pub service_days: u8,
    /// Who reads, the named one first: those who were let in.
    pub readers: Vec<ReaderRow>,
    /// Who waits to be let in. Nothing is sealed to them, and no rule counts them: whatever asks who reads asks `readers`.
    pub waiting: Vec<ReaderRow>,
}

impl BranchRow {
    /// Everybody of it: who reads, then who waits.
    pub fn everybody(&self) -> impl Iterator<Item = &ReaderRow> {
        self.readers.iter().chain(&self.waiting)
    }

    /// The same as they are kept: by whom they were let in, and the second when; nothing for who waits.
    fn kept(&self) -> impl Iterator<Item = (&ReaderRow, Option<&str>, Option<i64>)> {
        let read = self.readers.iter().map(|one| {
            let by = one.let_in.as_ref();
            (one, by.map(|by| by.by.as_str()), Some(by.map_or(0, |by| by.at.as_second())))
        });
        read.chain(self.waiting.iter().map(|one| (one, None, None)))
    }
}

/// When a branch is on holiday, and who reads then.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Holidays, each with the staff who cover them, first to last.
    pub holidays: Vec<(DateRange, Vec<String>)>,
    /// Days on which the unit is shut and nobody answers.
    pub closed: Vec<DateRange>,
    /// Who was chosen to read for somebody while they are away: who is away, when, who reads.
    #[serde(default)]
    pub chosen: Vec<(String, DateRange, String)>,
    /// Whether somebody at the desk has turned the taking of messages off.
    #[serde(default)]
    pub paused: bool,
}

/// Somebody who reads what is written to a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderRow {
    /// Their id at the desk.
    pub staff: String,
    /// Their name, from the desk.
    pub name: String,
    /// What they are ("skolsköterska"), as the child sees it.
    pub title: String,
    /// Their work phone, where one is assured.
    pub phone: Option<String>,
    /// When they were trained for this.
    pub trained_on: Date,
    /// Their public key, once they have one.
    pub public_key: Option<Vec<u8>>,
    /// Whether they still work here.
    pub active: bool,
    /// When they are away: first and last day.
    pub absences: Vec<(Date, Date)>,
    /// By whom they were let in; `None` for who waits, and where it was not kept.
    pub let_in: Option<LetIn>,
}

/// That somebody was let in to read in a branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetIn {
    /// The id of who did it.
    pub by: String,
    /// When, to the second.
    pub at: Timestamp,
}

/// A thread as it is kept. No field of it tells who began it or what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadRow {
    /// A random id.
    pub id: String,
    /// The first two words of the code.
    pub locator: u32,
    /// Salt of the code's stretching, 16 bytes.
    pub salt: Vec<u8>,
    /// Recognises the code, 32 bytes.
    pub verifier: Vec<u8>,
    /// The thread's key for the code.
    pub code_wrap: Vec<u8>,
    /// What the child may read is sealed to this, 32 bytes.
    pub public_key: Vec<u8>,
    /// What only staff may read is sealed to this, 32 bytes.
    pub note_key: Vec<u8>,
    /// Both keys for the two holders of the escrow together.
    pub escrow_wrap: Vec<u8>,
    /// Whose it is.
    pub organization: String,
    /// To which unit.
    pub unit: String,
    /// To which branch of it.
    pub branch: String,
    /// The child's lane or the guardian's.
    pub lane: String,
    /// Write, be called back, or be helped with coordination.
    pub beginning: String,
    /// Age band whose words were shown.
    pub band: String,
    /// Which version of the words before writing was shown.
    pub text_version: String,
    /// The hour it began, counted from 1970 (UTC).
    pub began_hour: i64,
    /// The day by which an answer was promised.
    pub answer_by: Date,
    /// Where it stands.
    pub state: String,
    /// Who took it in.
    pub holder: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// The organisation its messages are sealed under: whose it was first.
    pub sealed_for: String,
}

/// A sealed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageRow {
    /// Its place in the thread, from 1.
    pub seq: u32,
    /// Who wrote to whom.
    pub direction: String,
    /// The hour it was stored, counted from 1970 (UTC).
    pub hour: i64,
    /// Which version of the words before writing was shown.
    pub text_version: String,
    /// Who of the staff wrote it.
    pub author: Option<String>,
    /// The sealed text.
    pub sealed: Vec<u8>,
}

/// What keeps a form that is sent twice from being stored twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormKey {
    /// Keyed hash of the form's own random number.
    pub id: Vec<u8>,
    /// Keyed hash of what it carried.
    pub fingerprint: Vec<u8>,
    /// The day it came.
    pub day: Date,
}

/// Something that happened to a thread, without content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// A random id.
    pub id: String,
    /// The hour, counted from 1970 (UTC).
    pub hour: i64,
    /// Child, guardian, staff or the site.
    pub actor: String,
    /// What.
    pub kind: String,
    /// A word from a closed list, or nothing.
    pub detail: String,
}

/// An ended thread, as far as finding it again goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingRow {
    /// The thread.
    pub thread: String,
    /// Whose it is.
    pub organization: String,
    /// To which unit.
    pub unit: String,
    /// To which branch of it.
    pub branch: String,
    /// The day it was ended.
    pub ended_on: Date,
}

/// How many wait for an answer in threads of a branch that somebody cannot open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedRow {
    /// The unit.
    pub unit: String,
    /// The branch of it.
    pub branch: String,
    /// How many.
    pub number: usize,
    /// How many of them nobody who reads there can open.
    pub lost: usize,
}

/// How it ended when somebody was to read no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Done.
    Done,
    /// Somebody changed it since, or it was not so: nothing is written.
    Late,
    /// So many threads under way could be opened by nobody who reads there then: nothing is written.
    Alone(usize),
}

/// How a thread's beginning ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// Stored.
    New,
    /// This very form was stored before.
    Already,
    /// The form was stored before with other words in it; the first stand.
    Changed,
    /// The code's first two words are taken: another code is needed.
    CodeTaken,
    /// Somebody whom it was sealed to does not read there any more: nothing is stored, and it is sealed anew.
    Left,
}

/// Keeps the contact room. Every method is one transaction.
#[async_trait]
pub trait ContactStore: Send + Sync {
    /// Sets a branch up, or anew. Its readers must be staff.
    async fn set_branch(&self, branch: &BranchRow) -> Result<(), StoreError>;

    /// A branch with its readers.
    async fn branch(&self, unit: &str, branch: &str) -> Result<Option<BranchRow>, StoreError>;

    /// Every branch that is set up; one that cannot be read is left out.
    async fn branches(&self) -> Result<Listed<BranchRow>, StoreError>;

    /// Keeps a thread, its first message, its wraps for staff (id and wrap), its first events, a notice to each reader and its
    /// row in the register, known by `mark`, a keyed hash of the thread.
    async fn begin_with(
        &self,
        thread: &ThreadRow,
        message: &MessageRow,
        wraps: &[(String, Vec<u8>)],
        form: &FormKey,
        events: &[EventRow],
        mark: &[u8],
    ) -> Result<Begun, StoreError>;

    /// The same with one event: that the message was kept.
    async fn begin(
        &self,
        thread: &ThreadRow,
        message: &MessageRow,
        wraps: &[(String, Vec<u8>)],
        form: &FormKey,
        event: &EventRow,
        mark: &[u8],
    ) -> Result<Begun, StoreError> {
        self.begin_with(thread, message, wraps, form, std::slice::from_ref(event), mark).await
    }

    /// The thread with this locator.
    async fn by_locator(&self, locator: u32) -> Result<Option<ThreadRow>, StoreError>;

    /// The thread with this id.
    async fn thread(&self, id: &str) -> Result<Option<ThreadRow>, StoreError>;

    /// The messages of a thread, first to last.
    async fn messages(&self, thread: &str) -> Result<Vec<MessageRow>, StoreError>;

    /// The wrap somebody has for a thread.
    async fn wrap(&self, thread: &str, staff: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Threads that somebody has a wrap for and that are not ended, or not before a day; those that wait longest first.
    async fn inbox(&self, staff: &str, since: Date) -> Result<Listed<ThreadRow>, StoreError>;

    /// How many wait for an answer in threads that somebody has no key to, in each branch where they read or wait to.
    async fn locked(&self, staff: &str) -> Result<Vec<LockedRow>, StoreError>;

    /// Threads that somebody has a wrap for and that were ended from one day until before another, the last one first.
    async fn ended(&self, staff: &str, first: Date, before: Date) -> Result<Listed<ThreadRow>, StoreError>;

    /// Every ended thread that somebody has a wrap for, as far as finding it again goes; the last one first.
    async fn endings(&self, staff: &str) -> Result<Listed<EndingRow>, StoreError>;

    /// Exchanges the code of a thread.
    async fn change_code(
        &self,
        thread: &str,
        locator: u32,
        salt: &[u8],
        verifier: &[u8],
        wrap: &[u8],
    ) -> Result<bool, StoreError>;

    /// What happened to a thread, in the order it was kept.
    async fn events(&self, thread: &str) -> Result<Vec<EventRow>, StoreError>;
}
