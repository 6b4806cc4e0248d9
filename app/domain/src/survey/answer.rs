//! What somebody answered: values by the place of their question, nothing else. It has no name, time, order or place of its own.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::questionnaire::Name;

/// Where an answer stands: a question, and which round of the repeat it is in (from 1; 0 outside of repeats).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Place {
    /// The question.
    pub name: Name,
    /// The round of the repeat.
    pub round: u8,
}

impl Place {
    /// A question outside of repeats.
    #[must_use]
    pub fn of(name: Name) -> Self {
        Self { name, round: 0 }
    }
}

impl TryFrom<String> for Place {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (name, round) = text.split_once('*').unwrap_or((&text, "0"));
        let round = round.parse().map_err(|_| format!("“{text}” is no place of an answer"))?;
        Ok(Self { name: Name::parse(name).map_err(|fault| fault.to_string())?, round })
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        if place.round == 0 { place.name.to_string() } else { format!("{}*{}", place.name, place.round) }
    }
}

/// A value, as XForms keeps them. A skipped question has none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// Words of their own.
    Text(String),
    /// A number.
    Number(f64),
    /// A year, a month (`2026-03`) or a day (`2026-03-12`).
    Date(String),
    /// One of a list, by value.
    One(String),
    /// Any of a list, in the list's order; or a rank, in theirs.
    Many(Vec<String>),
}

/// Everything that somebody answered.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<Place, Value>);

impl Answers {
    /// The answer at a place.
    #[must_use]
    pub fn at(&self, place: &Place) -> Option<&Value> {
        self.0.get(place)
    }

    /// The answer to a question outside of repeats.
    #[must_use]
    pub fn to(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(place, _)| place.round == 0 && place.name.as_str() == name).map(|(_, value)| value)
    }
}
