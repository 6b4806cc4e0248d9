//! What is kept about keeping: decisions, what they would take next, what they took; and rows with a short life of their own.

use async_trait::async_trait;
use domain::desk::Entry;
use domain::desk::retention::{Rule, What};
use jiff::Timestamp;
use jiff::civil::Date;

pub use crate::store::StoreError;

/// A thread, as far as keeping it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aged {
    /// Its id.
    pub thread: String,
    /// Whose it is.
    pub organization: String,
    /// Whether it owes nobody an answer.
    pub answered: bool,
    /// The hour of the last thing that happened to it, counted from 1970 (UTC).
    pub last: i64,
}

/// Something that young people gave to every process leader of the site, as far as keeping it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// What it is: one of [`What::SHARED`].
    pub what: What,
    /// Its id.
    pub id: String,
    /// Whether nobody waits for anything about it.
    pub settled: bool,
    /// The day on which something last happened to it.
    pub last: Date,
}

/// What was destroyed under a rule in one night.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swept {
    /// A random id, for the audit log.
    pub id: String,
    /// The rule.
    pub rule: u32,
    /// The day.
    pub day: Date,
    /// How many threads, or whatever else the rule is about.
    pub threads: u64,
    /// How many messages in them.
    pub messages: u64,
}

/// From when on rows are kept that no decision is needed for: they are no public record, only the site's own tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shelf {
    /// One-time links made before this.
    pub links: Timestamp,
    /// Sessions begun before this; none lives longer than a day.
    pub sessions: Timestamp,
    /// Form numbers of before this day: nobody sends such an old form again.
    pub forms: Date,
    /// Notices of before this hour, counted from 1970 (UTC).
    pub notices: i64,
}

/// Keeps decisions on keeping. Every method is one transaction.
#[async_trait]
pub trait RetentionStore: Send + Sync {
    /// Every rule that was ever entered, first to last.
    async fn rules(&self) -> Result<Vec<Rule>, StoreError>;

    /// Enters a rule, by whom; its number is given here. The audit line comes with it.
    async fn add_rule(&self, rule: &Rule, by: &str, line: &Entry) -> Result<(), StoreError>;

    /// Every thread, as far as keeping it goes.
    async fn aged(&self) -> Result<Vec<Aged>, StoreError>;

    /// Destroys threads under a rule: wraps, messages, form keys and rows; their events stay for the measures, with
    /// unit, branch and lane, under a new random id that leads nowhere. One in which something happened meanwhile stays. With it the row of what was swept and
    /// the audit line; nothing at all when no thread was left to take.
    async fn sweep(&self, rule: u32, threads: &[Aged], day: Date, line: &Entry) -> Result<Option<Swept>, StoreError>;

    /// Everything that young people gave to every process leader, as far as keeping it goes.
    async fn voices(&self) -> Result<Vec<Voice>, StoreError>;

    /// Destroys some of it under a rule, with the row of what was swept and the audit line. What something happened to
    /// meanwhile stays; nothing at all is said when nothing was left to take.
    async fn sweep_voices(
        &self,
        rule: u32,
        voices: &[Voice],
        day: Date,
        line: &Entry,
    ) -> Result<Option<Swept>, StoreError>;

    /// Everything that was swept, last first.
    async fn swept(&self) -> Result<Vec<Swept>, StoreError>;

    /// Drops what stands on the shelf too long; how many notices that never went out were among it.
    async fn clear_shelf(&self, before: &Shelf) -> Result<u64, StoreError>;

    /// Sees to it that what was overwritten or deleted is gone from the write-ahead log too. Cheap when there is nothing.
    async fn settle(&self) -> Result<(), StoreError>;

    /// Writes the database anew without what was deleted, and settles it.
    async fn compact(&self) -> Result<(), StoreError>;
}
