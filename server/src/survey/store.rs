//! Where the survey room is kept: surveys as they are made, their waves, what came in sealed, and the answers of closed waves.
//!
//! Questionnaire, contract and plan are JSON texts here: what they mean is the business of `domain::survey` and the desk.

mod closed;
mod intake;
mod keep;
mod past;
mod rows;
pub mod sql;

use async_trait::async_trait;
use domain::desk::Entry;
use domain::survey::answer::Answers;
use domain::survey::edit::Mended;
use domain::survey::wave::{Mode, SurveyState, WaveState};
use jiff::civil::Date;

pub use crate::store::StoreError;

/// A survey as it is made at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyRow {
    /// A random id.
    pub id: String,
    /// Whose it is.
    pub organization: String,
    /// What is asked, as JSON of `domain::survey::questionnaire::Questionnaire`.
    pub questionnaire: String,
    /// The influence contract, as JSON; `{}` before it is begun.
    pub contract: String,
    /// The publication plan, as JSON; `{}` before it is begun.
    pub plan: String,
    /// Where it stands.
    pub state: SurveyState,
    /// Grows with every change.
    pub version: i64,
    /// Who made it.
    pub made_by: String,
    /// When.
    pub made_on: Date,
    /// Who changed it last.
    pub changed_by: String,
    /// When.
    pub changed_on: Date,
}

/// What somebody saves of a survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saving<'a> {
    /// What is asked.
    pub questionnaire: &'a str,
    /// The influence contract.
    pub contract: &'a str,
    /// The publication plan.
    pub plan: &'a str,
    /// Who saves.
    pub by: &'a str,
    /// The day.
    pub on: Date,
}

/// What is known of a wave without what is asked in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveHead {
    /// A random id.
    pub id: String,
    /// The survey.
    pub survey: String,
    /// The word in its address.
    pub link: String,
    /// How it is seen to that each answers once.
    pub mode: Mode,
    /// Its first day.
    pub opens_on: Date,
    /// Its last day.
    pub closes_on: Date,
    /// Where it stands.
    pub state: WaveState,
    /// How many codes were made for slips.
    pub codes: u32,
    /// Grows when the words of its questions are mended.
    pub version: i64,
}

/// A wave with all that was asked and promised when it opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveRow {
    /// What is known of it.
    pub head: WaveHead,
    /// Answers are sealed to this, 32 bytes.
    pub public_key: Vec<u8>,
    /// What is asked.
    pub questionnaire: String,
    /// The influence contract.
    pub contract: String,
    /// The publication plan.
    pub plan: String,
}

/// A wave that is to be opened. What is asked and promised in it is taken from the survey as it is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewWave<'a> {
    /// A random id.
    pub id: &'a str,
    /// The survey.
    pub survey: &'a str,
    /// The version of the survey that was looked at and found complete.
    pub survey_version: i64,
    /// The word in its address.
    pub link: &'a str,
    /// How it is seen to that each answers once.
    pub mode: Mode,
    /// Its first day.
    pub opens_on: Date,
    /// Its last day.
    pub closes_on: Date,
    /// The public half of the wave's key, 32 bytes.
    pub public_key: &'a [u8],
    /// How many codes to make for slips.
    pub codes: u32,
}

/// Words of an open wave that are mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mending<'a> {
    /// What is asked, with the new words.
    pub questionnaire: &'a str,
    /// Which words.
    pub words: &'a [Mended],
    /// Who mends.
    pub by: &'a str,
    /// The day.
    pub on: Date,
}

/// How opening a wave ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// It is open.
    Done,
    /// One that is alike was open already, by its id: the same is asked on the same days in the same way. Somebody pressed twice.
    Already(String),
    /// Another wave has, or had, this word in its address.
    LinkTaken,
    /// The survey was changed since it was looked at, or is not there.
    Changed,
}

/// Keeps surveys and their waves. Every method is one transaction; what the desk does comes with its line of the audit log.
#[async_trait]
pub trait SurveyStore: Send + Sync {
    /// Keeps a new survey.
    async fn add_survey(&self, survey: &SurveyRow, line: &Entry) -> Result<(), StoreError>;

    /// A survey.
    async fn survey(&self, id: &str) -> Result<Option<SurveyRow>, StoreError>;

    /// Every survey, those changed last first.
    async fn surveys(&self) -> Result<Vec<SurveyRow>, StoreError>;

    /// Saves a survey of this version; its next version, or none when somebody changed it since and nothing is saved.
    /// Waves keep what they were opened with.
    async fn save_survey(
        &self,
        id: &str,
        version: i64,
        saving: Saving<'_>,
        line: &Entry,
    ) -> Result<Option<i64>, StoreError>;

    /// Opens a wave.
    async fn open_wave(&self, wave: NewWave<'_>, line: &Entry) -> Result<Opened, StoreError>;

    /// Every wave that ever was, without what is asked in it.
    async fn waves(&self) -> Result<Vec<WaveHead>, StoreError>;

    /// A wave.
    async fn wave(&self, id: &str) -> Result<Option<WaveRow>, StoreError>;

    /// Mends the words of an open wave of this version; `false` when somebody did since, or it is not open any more.
    async fn mend_wave(&self, id: &str, version: i64, mending: Mending<'_>, line: &Entry) -> Result<bool, StoreError>;

    /// Moves the last day of an open wave; `false` when it is not open any more.
    async fn move_closing(&self, id: &str, closes_on: Date, line: &Entry) -> Result<bool, StoreError>;

    /// Makes more codes for slips of an open wave; how many there are now, or none when it is not open any more.
    async fn add_codes(&self, id: &str, more: u32, line: &Entry) -> Result<Option<u32>, StoreError>;
}

/// A version of a survey that another one took the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastLine {
    /// The version.
    pub version: i64,
    /// Who had changed it to that.
    pub by: String,
    /// When.
    pub on: Date,
}

/// Words of a wave that were mended while it was open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MendedLine {
    /// The version of the wave's questions that came of it.
    pub version: i64,
    /// Where the words stand, as a form's field names it.
    pub spot: String,
    /// In which language.
    pub language: String,
    /// What they were; empty where there were none.
    pub was: String,
    /// What they became.
    pub became: String,
    /// Who mended them.
    pub by: String,
    /// When.
    pub on: Date,
}

/// Reads what surveys said before: [`SurveyStore::save_survey`] keeps the last [`KEPT`] versions of each, and
/// [`SurveyStore::mend_wave`] what it mends.
#[async_trait]
pub trait PastStore: Send + Sync {
    /// A survey as it was at a version; none when that is not kept any more, or is the one that stands.
    async fn former(&self, survey: &str, version: i64) -> Result<Option<SurveyRow>, StoreError>;

    /// The versions that are kept, the latest first.
    async fn past(&self, survey: &str) -> Result<Vec<PastLine>, StoreError>;

    /// What was mended in a wave while it was open, the latest first.
    async fn mended(&self, wave: &str) -> Result<Vec<MendedLine>, StoreError>;
}

/// How many earlier versions of a survey are kept.
pub const KEPT: i64 = 50;

/// A finished answer on its way into the intake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intake {
    /// The wave.
    pub wave: String,
    /// The form's own random number, 16 bytes: the same form sent again is the same answer.
    pub key: Vec<u8>,
    /// The answer, sealed to the wave at its fixed size.
    pub sealed: Vec<u8>,
    /// Keyed hash of the receipt.
    pub receipt: Vec<u8>,
    /// Keyed hash of what lets a person answer once: a printed code (and later a blind token); none for an open link.
    pub once: Option<Vec<u8>>,
}

/// How taking an answer in ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is in.
    New,
    /// This form was in before, and what is in stands: it changes by its receipt alone.
    Again,
    /// This form was in and was withdrawn; it stays withdrawn.
    Withdrawn,
    /// The code was used before; nothing is kept.
    Spent,
    /// The wave takes no answers any more; nothing is kept.
    Shut,
}

/// What lies in the intake of a wave that is closing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed(pub Vec<u8>);

/// An answer of a closed wave on its way in.
#[derive(Debug, Clone, PartialEq)]
pub struct Closing {
    /// A new random key, 16 bytes.
    pub key: Vec<u8>,
    /// What was answered.
    pub answers: Answers,
}

/// Takes answers in. Every method is one transaction.
#[async_trait]
pub trait AnswerStore: Send + Sync {
    /// Takes answers in, each by itself, all acknowledged together once they are durable; how each ended, in order.
    async fn take(&self, answers: &[Intake]) -> Result<Vec<Taken>, StoreError>;

    /// Whether a code was used.
    async fn is_spent(&self, wave: &str, once: &[u8]) -> Result<bool, StoreError>;

    /// Whether a receipt is known in a wave that is open.
    async fn has_receipt(&self, wave: &str, receipt: &[u8]) -> Result<bool, StoreError>;

    /// Puts another answer in the place of the one with this receipt; `false` when there is none, or the wave is not open.
    async fn replace(&self, wave: &str, receipt: &[u8], sealed: &[u8]) -> Result<bool, StoreError>;

    /// Withdraws the answer with this receipt; `false` when there is none, or the wave is not open.
    async fn withdraw(&self, wave: &str, receipt: &[u8]) -> Result<bool, StoreError>;

    /// How many answers a wave has, exactly. Nobody is told but in tens: [`domain::survey::wave::about`].
    async fn count(&self, wave: &str) -> Result<u64, StoreError>;

    /// Stops a wave from taking answers; `false` when it was not open.
    async fn shut(&self, wave: &str, line: &Entry) -> Result<bool, StoreError>;

    /// What lies in the intake of a wave, by key: a page of it, after a key. Sealed answers are large, all of one size; a
    /// county's do not fit into a small machine's memory at once.
    async fn intake(&self, wave: &str, after: &[u8]) -> Result<Vec<(Vec<u8>, Sealed)>, StoreError>;

    /// Puts the opened and shuffled answers of a closing wave in the place of its intake, and drops its spent codes;
    /// `false` when it was not closing, or when not all of its intake was `read`, and nothing is changed.
    async fn close(&self, wave: &str, read: usize, answers: &[Closing]) -> Result<bool, StoreError>;

    /// Makes the database forget what was deleted from the intake: pages, dead rows, write-ahead log.
    async fn forget(&self) -> Result<(), StoreError>;
}

/// Reads the answers of closed waves. The mapping room alone has it: no page, no export and no feed may.
///
/// Kept apart from [`AnswerStore`] so that a handler that can take an answer in can never read one.
#[async_trait]
pub trait ClosedStore: Send + Sync {
    /// The answers of a wave, in the order of their random keys; empty for a wave that is not closed.
    async fn answers(&self, wave: &str) -> Result<Vec<Answers>, StoreError>;
}
