//! Where the course of a thread is kept: each step of it in one transaction, of two at once one wins.

mod keep;
pub mod sql;

use async_trait::async_trait;
use domain::contact::course::Facts;
use jiff::civil::Date;

use super::listed::Listed;
use super::{EventRow, FormKey, MessageRow, StoreError, ThreadRow};

/// What is kept of a thread's course beside its row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CourseRow {
    /// Words and days.
    pub facts: Facts,
    /// An offer to another branch that nobody has answered.
    pub offer: Option<OfferRow>,
    /// That the facts cannot be read as they are kept, and are what the events tell. A store never says so.
    pub anew: bool,
}

/// A thread's keys for one of the staff: id and wrap.
pub type KeyFor = (String, Vec<u8>);

/// A thread offered to another branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// Whose the other branch is.
    pub organization: String,
    /// Its unit.
    pub unit: String,
    /// The branch.
    pub branch: String,
    /// Why, in a closed word.
    pub why: String,
    /// Who offered it.
    pub by: String,
    /// In which hour.
    pub hour: i64,
}

/// What a step does about an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offering<'a> {
    /// Nothing.
    Leave,
    /// Makes one, with the thread's keys for its readers (id and wrap).
    Make(&'a OfferRow, &'a [KeyFor]),
    /// Takes it away, and the keys with it.
    Drop,
    /// Accepts it: the thread is the other branch's, with the keys laid by; every key of the old branch is gone.
    Accept,
}

/// One step: everything it changes.
#[derive(Debug, Clone, Copy)]
pub struct StepRow<'a> {
    /// The thread.
    pub thread: &'a str,
    /// Its version as it was read: whoever comes second is told.
    pub version: i64,
    /// Its state then.
    pub state: &'a str,
    /// Who has it then.
    pub holder: Option<&'a str>,
    /// The day promised then.
    pub answer_by: Date,
    /// The rest of its course.
    pub facts: &'a Facts,
    /// What is written in it.
    pub messages: &'a [MessageRow],
    /// The form that asked for it.
    pub form: &'a FormKey,
    /// What happened.
    pub events: &'a [EventRow],
    /// Keys for colleagues (id and wrap).
    pub wraps: &'a [KeyFor],
    /// What becomes of an offer.
    pub offering: Offering<'a>,
    /// Which notice goes to those who can read then, or who are asked, if any.
    pub notice: Option<&'a str>,
}

/// What becomes of a thread when somebody stops reading, and what is told in it.
#[derive(Debug, Clone, Copy)]
pub struct PassRow<'a> {
    /// The thread as it was read: if somebody was faster, it is left as it is.
    pub thread: &'a ThreadRow,
    /// Who has it then.
    pub holder: Option<&'a str>,
    /// Whom it tells of as the one who reads; only somebody who can is named.
    pub heir: Option<&'a str>,
    /// What is told.
    pub message: &'a MessageRow,
    /// What happened.
    pub event: &'a EventRow,
}

/// How a step ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stepped {
    /// Kept.
    New,
    /// This very form was kept before.
    Already,
    /// The form was kept before with something else in it; the first stands.
    Changed,
    /// Somebody was faster.
    Late,
}

/// Keeps the course of threads. Every method is one transaction.
#[async_trait]
pub trait CourseStore: Send + Sync {
    /// The course of a thread; an empty one where nothing is kept.
    async fn course(&self, thread: &str) -> Result<CourseRow, StoreError>;

    /// The offer of a thread to another branch, if there is one.
    async fn offer(&self, thread: &str) -> Result<Option<OfferRow>, StoreError>;

    /// The courses of all threads that somebody can read, by thread; whose cannot be read is named by thread.
    async fn courses(&self, staff: &str) -> Result<Listed<(String, CourseRow)>, StoreError>;

    /// The threads that are offered to somebody, with their offers, the oldest first.
    async fn offers(&self, staff: &str) -> Result<Listed<(ThreadRow, OfferRow)>, StoreError>;

    /// Whether a form was kept before, and if so whether with the same in it.
    async fn sent(&self, form: &FormKey) -> Result<Option<bool>, StoreError>;

    /// Takes a step, unless somebody was faster.
    async fn step(&self, step: &StepRow<'_>) -> Result<Stepped, StoreError>;

    /// The ids of the threads that are set aside until a day, come or not.
    async fn aside(&self) -> Result<Vec<String>, StoreError>;

    /// A thread that was set aside comes back by itself: what is known of it then, that it did, and a notice to who has it (or,
    /// where nobody has, to all who can read it). `false` when somebody did something to it meanwhile.
    async fn back(&self, thread: &ThreadRow, facts: &Facts, event: &EventRow) -> Result<bool, StoreError>;

    /// Keeps that somebody came back with the code, unless that was kept since the hour `since`.
    async fn opened(&self, thread: &str, event: &EventRow, since: i64) -> Result<(), StoreError>;

    /// Who can read a thread: ids of staff.
    async fn readers(&self, thread: &str) -> Result<Vec<String>, StoreError>;

    /// The ids of the threads that a branch is asked about and for which a key is laid by for somebody, with that key.
    async fn laid_by(&self, staff: &str, place: (&str, &str)) -> Result<Vec<(String, Vec<u8>)>, StoreError>;

    /// Lays by keys (each with its thread) for somebody who was let in while their branch is asked. Nothing of what they do not
    /// read, nor of what was answered meanwhile.
    async fn lay_by(&self, staff: &str, keys: &[(String, Vec<u8>)]) -> Result<(), StoreError>;

    /// The ids of the threads under way of a branch that one can open and another cannot, the earliest promise first.
    async fn shut_to(&self, other: &str, opens: &str, place: (&str, &str)) -> Result<Vec<String>, StoreError>;

    /// Who of those who read in a thread's branch can open it.
    async fn able(&self, thread: &str) -> Result<Vec<String>, StoreError>;

    /// The ids of the threads whose holder does not read there any more or cannot open them, and of those under way that nobody has
    /// and nobody who reads there can open, unless that was told last. What another branch is asked about and could open waits for
    /// its answer, to the end of the promised day.
    async fn left(&self, today: Date) -> Result<Vec<String>, StoreError>;

    /// The ids of the threads under way of which it was told last that nobody can read them, though somebody who reads there can now.
    async fn returned(&self) -> Result<Vec<String>, StoreError>;

    /// The ids of the threads of a branch that nobody has taken in.
    async fn untaken(&self, unit: &str, branch: &str) -> Result<Vec<String>, StoreError>;

    /// Passes a thread on, with a notice to who reads it then, or where nobody does to those who are asked to take it over; `false` when somebody was faster, or the one who is named reads
    /// there no more either.
    async fn pass(&self, row: &PassRow<'_>) -> Result<bool, StoreError>;
}
