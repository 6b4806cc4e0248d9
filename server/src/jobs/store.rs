//! What jobs keep: who does one now, the mails on their way, the promises that were pointed out.

mod keep;
mod retention;
pub mod retention_sql;
pub mod sql;

use async_trait::async_trait;
use domain::contact::overdue::{Happened, Told};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::contact::store::{EventRow, MessageRow};
pub use crate::store::StoreError;

/// Somebody of the staff for whom notices lie ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Who.
    pub staff: String,
    /// Whether they still work here.
    pub active: bool,
    /// How often the mail on its way failed.
    pub tries: u32,
    /// Whether an invitation is among it: they may not be in yet, so nothing waits for anybody's hours.
    pub invited: bool,
}

/// A mail on its way: the same notices until it is sent, whatever comes meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The mail's own id, random: what is sent twice is known as one by it.
    pub id: String,
    /// Whether it is about somebody who waits, and not only about something new.
    pub waits: bool,
    /// Whether it tells of an invitation.
    pub invited: bool,
}

/// A thread that owes an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its id.
    pub thread: String,
    /// Whose it is.
    pub organization: String,
    /// To which unit.
    pub unit: String,
    /// To which branch of it.
    pub branch: String,
    /// Who took it in.
    pub holder: Option<String>,
    /// Who can open it.
    pub readers: Vec<String>,
    /// Who is asked to take it over, and has not answered.
    pub asked: Vec<String>,
    /// The day by which an answer was promised.
    pub by: Date,
    /// The first message that nobody has answered: its place.
    pub seq: u32,
    /// Its hour, counted from 1970 (UTC).
    pub since: i64,
    /// The hour of the last one.
    pub last: i64,
    /// Whom it was pointed out to.
    pub told: Told,
    /// Whether the one who waits was told that somebody else reads instead.
    pub covered: bool,
    /// When it was set aside, resumed, or answered by other means, and when the person wrote.
    pub events: Vec<Happened>,
}

/// Pointing a promise out: to the reader, to the others, or to the one who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the one who waits, and to who reads instead: the reader is away.
    Cover,
    /// To the reader.
    Remind,
    /// To those who are asked to take it over.
    Ask,
    /// To cover and lead.
    Escalate,
    /// To the reader once more, where the promised day has come and there is nobody else.
    Again,
}

impl Step {
    /// As what it is kept, once a promise.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cover => "cover",
            Self::Remind => "reminded",
            Self::Ask => "asked",
            Self::Escalate => "escalated",
            Self::Again => "again",
        }
    }

    /// The event's kind, and the notice's.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Ask | Self::Again => Self::Remind.as_str(),
            Self::Cover | Self::Remind | Self::Escalate => self.as_str(),
        }
    }
}

/// Keeps the jobs. Every method is one transaction.
#[async_trait]
pub trait JobStore: Send + Sync {
    /// Takes a job until a moment; `false` while somebody has it, or it is not time for it yet.
    async fn lease(&self, job: &str, holder: &str, now: Timestamp, until: Timestamp) -> Result<bool, StoreError>;

    /// Gives a job back: the next one does it from `until` on. Nothing when somebody else has it by now.
    async fn release(&self, job: &str, holder: &str, until: Timestamp) -> Result<(), StoreError>;

    /// Writes something and waits until it is safe on disk: what a message needs, tried out.
    async fn probe(&self, now: Timestamp) -> Result<(), StoreError>;

    /// Everybody with notices whose next mail may go now, those who wait longest first.
    async fn news(&self, now: Timestamp) -> Result<Vec<News>, StoreError>;

    /// The mail on its way to somebody: the one that was begun, else a new one of this id with all their notices.
    async fn batch(&self, staff: &str, id: &str) -> Result<Option<Batch>, StoreError>;

    /// A mail went out: its notices are done with, and the next may go at a moment.
    async fn mailed(&self, staff: &str, batch: &str, next: Timestamp) -> Result<(), StoreError>;

    /// A mail did not go out: tried again at a moment.
    async fn not_mailed(&self, staff: &str, next: Timestamp) -> Result<(), StoreError>;

    /// Drops the notices of somebody who left.
    async fn drop_notices(&self, staff: &str) -> Result<(), StoreError>;

    /// Every thread that owes an answer; each for itself, so that one that is broken hides no other.
    async fn waiting(&self) -> Result<Vec<Result<Waiting, StoreError>>, StoreError>;

    /// Points a promise out to these staff, with its event and, where the one who waits is told too, a message that says so;
    /// `false` when it was before, or when somebody wrote in the thread at the same moment.
    async fn tell(
        &self,
        waiting: &Waiting,
        step: (Step, &[String]),
        event: &EventRow,
        says: Option<&MessageRow>,
    ) -> Result<bool, StoreError>;
}
