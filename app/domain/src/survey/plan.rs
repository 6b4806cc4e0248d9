//! The publication plan: which numbers will ever be shown, decided before anybody has answered.
//!
//! A plan that is set first cannot be fitted to the answers, and a fixed set of tables can be protected as one (Eurostat's
//! *Handbook on Statistical Disclosure Control*, ch. 5–6; rules R2–R4 of the mapping room). Names follow statistical
//! disclosure control: a *breakdown* crosses *backgrounds*, a *grouping* merges leaf values.

use serde::{Deserialize, Serialize};

use super::questionnaire::{Kind, Name, Text};

mod gap;
mod suggest;
#[cfg(test)]
pub(super) mod tests;

pub use gap::{Gap, STEPS};

/// What will be shown of a survey, and what gives way first when too much would be hidden.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    /// The background questions that answers may be shown by.
    pub backgrounds: Vec<Background>,
    /// The tables: each question is shown by each of these. The total of everybody is always shown and stands in none.
    pub breakdowns: Vec<Breakdown>,
    /// Every question that is shown, with how sensitive it is.
    pub measures: Vec<Measure>,
    /// What gives way when too much would be hidden, first step first.
    pub ladder: Vec<Step>,
    /// Where an age group of a municipality is one school. None: nobody has judged it yet.
    pub single_school: Option<SingleSchool>,
    /// How many people there are of a background's values, and how many answers are hoped for. It opens nothing and hides
    /// nothing: the forecast and the missing voices read it.
    pub known: Vec<Known>,
    /// Where the numbers of people come from ("SCB, befolkning 31 december 2025").
    pub known_from: String,
}

/// How many people there are of a value, and how many answers are hoped for. Typed by whoever makes the survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// The background's question.
    pub question: Name,
    /// Its leaf value.
    pub value: String,
    /// How many people could answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// How many are thought to do so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
}

/// A background question that answers may be shown by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Background {
    /// The question that holds it: one choice of a list.
    pub question: Name,
    /// What it says about people.
    pub role: Role,
    /// Coarser levels above its leaf values, the finest first (`delregion`, then `lan`). Each level must be a
    /// coarsening of the one before it: what one merges, no later one parts.
    #[serde(default)]
    pub levels: Vec<Grouping>,
    /// Values that are never shown by themselves, only counted in totals ("annat", "vill inte svara"): they stay leaves
    /// of the tables, so that Total − F − P gives nobody away (R7).
    #[serde(default)]
    pub unshown: Vec<String>,
}

/// What a background says about people: rules ask for it by this and not by a question's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Where they live or go to school. Its values are SCB's municipality codes (`0880`).
    Municipality,
    /// How old they are, in groups.
    Age,
    /// Gender.
    Gender,
    /// Which language they speak.
    Language,
    /// Something else that the process leader chose.
    Other,
}

/// Leaf values that are shown together: of a background (a level) or of a question (an answer grouping).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grouping {
    /// Its name, by which breakdowns and the ladder speak of it (`delregion`, `tre`).
    pub name: Name,
    /// What it is called where somebody chooses it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// The merged values, in the order they are shown. Together they hold every leaf value exactly once.
    pub groups: Vec<Merged>,
}

/// Leaf values as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Merged {
    /// The value that stands for them.
    pub value: String,
    /// Its words.
    pub label: Text,
    /// The leaf values.
    pub of: Vec<String>,
}

/// A table's rows: one background, or several crossed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breakdown {
    /// Its name.
    pub name: Name,
    /// The backgrounds that are crossed.
    pub by: Vec<Axis>,
}

impl Breakdown {
    /// The most backgrounds that may be crossed. Above it nearly every cell of a county's survey is hidden.
    pub const MOST: usize = 3;
}

/// A background in a breakdown, at one of its levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Axis {
    /// The background's question.
    pub question: Name,
    /// The level it is shown at; none for its leaf values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Name>,
}

/// A question that is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// The question.
    pub question: Name,
    /// How sensitive it is.
    pub class: Sensitivity,
    /// Answer groupings, the finest first. None: leaf answers alone.
    #[serde(default)]
    pub groupings: Vec<Grouping>,
    /// The answers that are good news ("stämmer helt", "stämmer delvis"), for an indicator. Empty for none.
    #[serde(default)]
    pub favourable: Vec<String>,
}

/// How sensitive a question is. It sets the gates under which a group is not shown (R3, R4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sensitivity {
    /// Ordinary.
    S0,
    /// Health, well-being, being hurt by others: also an empty and a nearly full cell are hidden.
    S1,
    /// Violence, sex, self-harm, drugs, family: as S1, and a municipality's group is shown from 30 answers on.
    S2,
}

impl Sensitivity {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::S0, Self::S1, Self::S2];

    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S0 => "s0",
            Self::S1 => "s1",
            Self::S2 => "s2",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == name)
    }
}

/// A step of the ladder: what gives way when too much would be hidden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// Answers are shown merged, in every question that has a grouping of this name.
    MergeAnswers(Name),
    /// A background is shown at a coarser level: ages merged, delregion in place of municipality.
    Coarsen {
        /// The background's question.
        question: Name,
        /// The level.
        level: Name,
    },
    /// A background is left out where it is crossed with another at its leaf values: gender at municipality.
    Drop {
        /// The background's question.
        question: Name,
        /// The other's.
        beside: Name,
    },
}

/// Municipalities where an age group is often one school: their groups are shown merged, so that no school is shown (R3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SingleSchool {
    /// The background's question.
    pub question: Name,
    /// Its leaf values; empty when somebody has judged that there are none.
    pub values: Vec<String>,
    /// The level that they are shown at instead.
    pub into: Name,
}

impl Plan {
    /// The background that a question holds.
    #[must_use]
    pub fn background(&self, question: &Name) -> Option<&Background> {
        self.backgrounds.iter().find(|background| background.question == *question)
    }

    /// The first background of a role.
    #[must_use]
    pub fn of_role(&self, role: Role) -> Option<&Background> {
        self.backgrounds.iter().find(|background| background.role == role)
    }

    /// What is known of a value of a background.
    #[must_use]
    pub fn known(&self, question: &Name, value: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.question == *question && known.value == value)
    }

    /// A shown question.
    #[must_use]
    pub fn measure(&self, question: &Name) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.question == *question)
    }
}

impl Background {
    /// A level by its name.
    #[must_use]
    pub fn level(&self, name: &Name) -> Option<&Grouping> {
        self.levels.iter().find(|level| level.name == *name)
    }
}

impl Grouping {
    /// The merged value that a leaf value stands under.
    #[must_use]
    pub fn of(&self, leaf: &str) -> Option<&Merged> {
        self.groups.iter().find(|group| group.of.iter().any(|value| value == leaf))
    }
}

impl Kind {
    /// Whether answers to it can ever be shown: as a count, a share, a mean or, of own words, as a coded theme.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        !matches!(self, Self::Note | Self::Acknowledge | Self::Calculate)
    }
}
