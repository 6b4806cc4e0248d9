//! The danger words as data: patterns for each kind of danger, and phrases that only sound dangerous.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What kind of danger a text speaks of, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DangerKind {
    /// Somebody's life or body is in danger at this moment.
    Emergency,
    /// Thoughts or plans of not living.
    Suicide,
    /// Sexual abuse or force.
    Abuse,
    /// Somebody is hit, threatened or held.
    Violence,
    /// Somebody hurts themselves.
    SelfHarm,
}

/// The patterns, as read from `danger.json`.
///
/// A pattern is words parted by spaces. `a|b` is either word, `rakblad*` any word that begins so, `~` up to four words of
/// any kind. Between two words up to two `fillers` may stand; diacritics, doubled letters, small slips, digits and signs for
/// letters, hidden letters and missing spaces do not matter.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DangerWords {
    /// The version of the format.
    pub version: u32,
    /// Words that do not break a pattern, *not* among them.
    pub fillers: Vec<String>,
    /// How words are written in chats, by the word they are: what is written so is both.
    pub spellings: BTreeMap<String, Vec<String>>,
    /// Patterns for each kind.
    pub kinds: BTreeMap<DangerKind, Vec<String>>,
    /// Patterns taken out of the text first: *dör av skratt*.
    pub safe: Vec<String>,
    /// Patterns taken out like those, unless the text is in earnest: *mamma dödar mig om jag kommer för sent*.
    pub cross: Vec<String>,
    /// What says that somebody is in earnest: *jag är rädd*, *på riktigt*.
    pub earnest: Vec<String>,
}
