//! From somebody's answers to a record of places: nothing of it can be written anywhere.

use std::collections::BTreeSet;

use super::{Prepared, Read, UNSAID};
use crate::mapping::protect::Record;
use crate::survey::answer::{Answers, Value};
use crate::survey::decimal;
use crate::survey::questionnaire::Name;

impl Prepared {
    /// A record of a wave; none where the wave is not in the plan. A question outside of its list, and one in a repeat, is
    /// as if it had been skipped.
    #[must_use]
    pub fn record(&self, wave: &str, answers: &Answers) -> Option<Record> {
        let mut background = vec![self.outline.variables[0].leaf(wave)?];
        for (question, variable) in self.backgrounds.iter().zip(&self.outline.variables[1..]) {
            let said = match answers.to(question.question.as_str()) {
                Some(Value::One(value)) => variable.leaf(value),
                _ => None,
            };
            background.push(said.or_else(|| variable.leaf(UNSAID))?);
        }
        let read = self.read.iter().zip(&self.outline.questions);
        let ruled: BTreeSet<&Name> = self.ruled().collect();
        let answers = read.map(|((name, how), question)| {
            let place = |word: &str| question.answers.iter().position(|answer| answer == word);
            match (how, answers.to(name.as_str())?) {
                (Read::One, Value::One(value)) => place(value),
                (Read::Number, Value::Number(number)) => place(&decimal::written(*number)),
                (Read::First, Value::Many(values)) => place(values.first()?),
                // Forms keep no answer without a choice, and by that everybody knows more of the choices: so it is no answer here either.
                // Nor what nobody chooses together.
                (Read::Chosen(choice), Value::Many(values)) => {
                    let chosen = !values.is_empty() && (!ruled.contains(name) || self.go_together(name, values));
                    chosen.then(|| usize::from(!values.contains(choice)))
                }
                _ => None,
            }
        });
        Some(Record { background, answers: answers.collect() })
    }
}
