//! Where words lie that are coded: texts of closed waves and of talks, the codebook, codes by coder, quotes on their way.

mod keep;
mod rows;
pub mod sql;

use async_trait::async_trait;
use domain::desk::Entry;
use domain::mapping::words::agreement::Coding;
use domain::mapping::words::codebook::{Code, Codebook, Theme};
use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::quote::{Draft, Reason};
use domain::mapping::words::theme::About;

pub use crate::store::StoreError;

/// A text with its words.
#[derive(Clone, PartialEq, Eq)]
pub struct TextRow {
    /// A random id.
    pub id: String,
    /// The wave.
    pub wave: String,
    /// The question.
    pub question: String,
    /// Where it comes from.
    pub kind: Evidence,
    /// What was written or told.
    pub words: String,
    /// A mark of its place; empty where none is known.
    pub place: String,
    /// A mark that texts of the same answer, or notes of the same talk, share.
    pub source: String,
    /// How many took part in that talk, as far as is known; else one.
    pub people: usize,
}

/// How far a question's texts are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The question.
    pub question: String,
    /// How many texts it has.
    pub texts: usize,
    /// How many somebody has read.
    pub own: usize,
}

/// Keeps what is coded. Every method is one transaction; what the desk does comes with its line of the audit log.
#[async_trait]
pub trait WordsStore: Send + Sync {
    /// Whether a wave's texts lie at the bench.
    async fn taken(&self, wave: &str) -> Result<bool, StoreError>;

    /// Puts the texts of a closed wave at the bench; `false` when they lie there already, and nothing is kept again.
    async fn take(&self, wave: &str, texts: &[TextRow], line: &Entry) -> Result<bool, StoreError>;

    /// Keeps a note from a talk.
    async fn note(&self, text: &TextRow, line: &Entry) -> Result<(), StoreError>;

    /// What is known of a wave's texts, without their words, in the order of their random ids.
    async fn abouts(&self, wave: &str) -> Result<Vec<About>, StoreError>;

    /// Some of a wave's texts with their words.
    async fn texts(&self, wave: &str) -> Result<Vec<TextRow>, StoreError>;

    /// A text.
    async fn text(&self, id: &str) -> Result<Option<TextRow>, StoreError>;

    /// The first text of a question that somebody has not read.
    async fn next(&self, wave: &str, question: &str, coder: &str) -> Result<Option<TextRow>, StoreError>;

    /// How far somebody has come with each question of a wave.
    async fn read(&self, wave: &str, coder: &str) -> Result<Vec<Read>, StoreError>;

    /// Takes a text away, with its codes and every quote made of it; `false` when it is not there.
    async fn drop_text(&self, id: &str, line: &Entry) -> Result<bool, StoreError>;

    /// The codebook of a survey.
    async fn book(&self, survey: &str) -> Result<Codebook, StoreError>;

    /// Adds a theme; `false` when there is one of its name.
    async fn add_theme(&self, survey: &str, theme: &Theme, line: &Entry) -> Result<bool, StoreError>;

    /// Adds a code; `false` when its theme has one of its name.
    async fn add_code(&self, code: &Code, line: &Entry) -> Result<bool, StoreError>;

    /// Keeps what a coder says of a text, in place of what they said before; `false` when it is gone.
    async fn code(&self, coding: &Coding, line: &Entry) -> Result<bool, StoreError>;

    /// What every coder said of a wave's texts.
    async fn codings(&self, wave: &str) -> Result<Vec<Coding>, StoreError>;

    /// Keeps a paraphrase; `false` when its text is gone.
    async fn write_quote(&self, wave: &str, draft: &Draft, line: &Entry) -> Result<bool, StoreError>;

    /// The paraphrases of a wave, the first written first.
    async fn quotes(&self, wave: &str) -> Result<Vec<Draft>, StoreError>;

    /// Keeps what somebody says of a paraphrase, in place of what they said before; `false` when it is their own, or is not
    /// there.
    async fn judge(&self, quote: &str, staff: &str, reason: Option<Reason>, line: &Entry) -> Result<bool, StoreError>;

    /// Takes a paraphrase away; `false` when it is not there.
    async fn drop_quote(&self, quote: &str, line: &Entry) -> Result<bool, StoreError>;
}
