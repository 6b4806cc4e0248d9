//! What is reckoned from more than one answer, or from the day, and held against a number.

use std::cmp::Ordering;

use super::tree::Operator;

/// Something that is reckoned, as an age today, held against a number.
#[derive(Debug, Clone)]
pub struct Held {
    /// What is reckoned, to tell it from others.
    pub said: String,
    /// The number.
    pub number: f64,
    pub(super) operator: Operator,
}

impl Held {
    /// The same of what is written the other way around.
    pub(super) fn turned(self) -> Self {
        let operator = match self.operator {
            Operator::Less => Operator::More,
            Operator::More => Operator::Less,
            Operator::AtMost => Operator::AtLeast,
            Operator::AtLeast => Operator::AtMost,
            other => other,
        };
        Self { operator, ..self }
    }

    /// Whether it holds where what is reckoned is this; none where it is no number.
    #[must_use]
    pub fn on(&self, reckoned: Option<f64>) -> bool {
        let by = |wanted: &[Ordering]| {
            let found = reckoned.and_then(|reckoned| reckoned.partial_cmp(&self.number));
            found.is_some_and(|found| wanted.contains(&found))
        };
        match self.operator {
            Operator::Less => by(&[Ordering::Less]),
            Operator::AtMost => by(&[Ordering::Less, Ordering::Equal]),
            Operator::More => by(&[Ordering::Greater]),
            Operator::AtLeast => by(&[Ordering::Greater, Ordering::Equal]),
            Operator::Same => by(&[Ordering::Equal]),
            _ => !by(&[Ordering::Equal]),
        }
    }
}
