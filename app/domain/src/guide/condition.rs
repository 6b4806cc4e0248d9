//! Conditions as an expression tree: the only way in which a content file can depend on what a person told.

use serde::{Deserialize, Serialize};

use super::person::{Facts, Urgency, Voice};

/// When something holds. Read from content files; there is no code behind a name, so the tree is all there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// In this voice.
    Voice(Voice),
    /// Within these ages, both ends included.
    Age(Ages),
    /// In one of these municipalities (codes); false when none was chosen.
    Place(Vec<String>),
    /// With one of these topics decided so far.
    Topic(Vec<String>),
    /// On a day without school (true), or on any other day (false). For outcomes alone: no question depends on the day.
    SchoolShut(bool),
    /// With one of these urgencies; false when none was chosen.
    Urgency(Vec<Urgency>),
    /// All of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// Not this one.
    Not(Box<Condition>),
}

/// A span of ages in years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// From this age.
    pub from: u8,
    /// To this age.
    pub to: u8,
    /// Whether it also holds for someone who did not say their age.
    #[serde(default)]
    pub unknown: bool,
}

impl Condition {
    /// Whether it holds for these facts and the topic decided so far.
    #[must_use]
    pub fn holds(&self, facts: &Facts, topic: Option<&str>) -> bool {
        match self {
            Self::Voice(voice) => facts.voice == *voice,
            Self::Age(ages) => match facts.age {
                Some(age) => (ages.from..=ages.to).contains(&age.years()),
                None => ages.unknown,
            },
            Self::Place(codes) => facts.place.is_some_and(|place| codes.iter().any(|code| code == place.code())),
            Self::Topic(list) => topic.is_some_and(|topic| list.iter().any(|one| one == topic)),
            Self::SchoolShut(shut) => facts.school_shut == *shut,
            Self::Urgency(list) => facts.urgency.is_some_and(|urgency| list.contains(&urgency)),
            Self::All(list) => list.iter().all(|condition| condition.holds(facts, topic)),
            Self::Any(list) => list.iter().any(|condition| condition.holds(facts, topic)),
            Self::Not(condition) => !condition.holds(facts, topic),
        }
    }
}

/// Whether an optional condition holds: no condition always does.
pub(super) fn holds(condition: Option<&Condition>, facts: &Facts, topic: Option<&str>) -> bool {
    condition.is_none_or(|condition| condition.holds(facts, topic))
}
