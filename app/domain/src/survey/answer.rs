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

    /// A place, as it is written; none where it is no place.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (name, round) = text.split_once('*').unwrap_or((text, "0"));
        Some(Self { name: Name::parse(name).ok()?, round: round.parse().ok()? })
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
        if place.round == 0 { place.name.into() } else { format!("{}*{}", place.name, place.round) }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Answers, Place, Value};
    use crate::survey::questionnaire::Name;

    fn place(name: &str, round: u8) -> Place {
        Place { name: Name::parse(name).unwrap(), round }
    }

    #[test]
    fn a_place_is_a_name_and_perhaps_a_round() {
        assert_eq!(Place::try_from("trygg".to_owned()).unwrap(), place("trygg", 0));
        assert_eq!(Place::try_from("barn*2".to_owned()).unwrap(), place("barn", 2));
        for text in ["", "*", "*2", "barn*", "barn*-1", "barn*256", "barn*2*3", "a b"] {
            assert!(Place::try_from(text.to_owned()).is_err(), "{text:?}");
        }
    }

    #[test]
    fn answers_are_found_by_their_place() {
        let text = |text: &str| Value::Text(text.to_owned());
        let answers = Answers([(place("a", 0), text("outside")), (place("b", 1), text("first"))].into());
        assert_eq!(answers.to("a"), Some(&text("outside")));
        assert_eq!(answers.to("b"), None, "it stands in a repeat alone");
        assert_eq!(answers.at(&place("b", 1)), Some(&text("first")));
        assert_eq!(answers.at(&place("b", 2)), None);
    }

    proptest! {
        #[test]
        fn answers_are_written_and_read_as_themselves(
            names in proptest::collection::btree_map("[a-zå_][a-z0-9_.-]{0,9}", (0_u8..9, "\\PC{0,9}"), 0..5)
        ) {
            let all = names.into_iter().map(|(name, (round, words))| (place(&name, round), Value::Text(words)));
            let answers = Answers(all.collect());
            let json = serde_json::to_string(&answers).unwrap();
            prop_assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
        }
    }
}
