//! What an expression looks at: a questionnaire, somebody's answers, the place it stands in, the language and the day.

use std::cell::Cell;
use std::sync::Arc;

use jiff::civil::Date;

use super::eval::{Scope, answer, choice_name, eval};
use super::scalar::Scalar;
use super::shuffle;
use super::state::{Core, MOST_STEPS_EACH};
use super::tree::Node;
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::outline::{Outline, What};
use crate::survey::questionnaire::{Choice, Constraint, Kind, Name, Question, Questionnaire};

/// A questionnaire under somebody's answers. Made once for a set of answers; what is asked and computed is worked out then.
///
/// Whatever is not asked has no value, whatever stands in the answers: an answer that became irrelevant decides nothing.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    core: Arc<Core<'a>>,
    row: Option<usize>,
    round: u8,
}

impl<'a> Context<'a> {
    /// A context. `seed` orders what is shown in random order: the same for one person from the first page to the last.
    #[must_use]
    pub fn new(
        questionnaire: &'a Questionnaire,
        answers: &'a Answers,
        language: &'a str,
        today: Date,
        seed: u64,
    ) -> Self {
        Self::over(Outline::of(questionnaire), answers, language, today, seed)
    }

    /// The same, of a questionnaire that is laid out.
    #[must_use]
    pub fn over(outline: Outline<'a>, answers: &'a Answers, language: &'a str, today: Date, seed: u64) -> Self {
        let core = Core::new(outline, answers, language, today, seed);
        Self { core: Arc::new(core), row: None, round: 0 }
    }

    /// The same, standing at a question or group.
    #[must_use]
    pub fn at(&self, place: &Place) -> Self {
        let row = self.core.outline.find(place.name.as_str());
        Self { core: Arc::clone(&self.core), row, round: place.round }
    }

    /// The questionnaire laid out flat.
    #[must_use]
    pub fn outline(&self) -> &Outline<'a> {
        &self.core.outline
    }

    pub(super) fn eval(&self, node: &Node) -> Scalar {
        self.with(None, |scope| eval(node, scope))
    }

    fn with<T>(&self, choice: Option<&Choice>, work: impl FnOnce(&Scope) -> T) -> T {
        let steps = Cell::new(MOST_STEPS_EACH);
        work(&Scope { core: &self.core, row: self.row, round: self.round, choice, steps: &steps })
    }

    /// Whether a question or group is asked: it and every group around it holds, and the round is one that the repeat goes to.
    #[must_use]
    pub fn asked(&self, place: &Place) -> bool {
        self.core.outline.find(place.name.as_str()).is_some_and(|row| self.asked_row(row, place.round))
    }

    /// The same, by where it stands in the outline.
    #[must_use]
    pub fn asked_row(&self, row: usize, round: u8) -> bool {
        self.core.slot(row, round).is_some_and(|slot| slot.asked)
    }

    /// How often a repeat goes; 1 for any other group that is known.
    #[must_use]
    pub fn rounds(&self, group: &Name) -> u8 {
        self.core.outline.find(group.as_str()).map_or(0, |row| self.core.states[row].rounds)
    }

    /// The value at a place: the answer if it is asked, or what is computed; empty otherwise.
    #[must_use]
    pub fn value(&self, place: &Place) -> Scalar {
        let row = self.core.outline.find(place.name.as_str());
        let slot = row.and_then(|row| self.core.slot(row, place.round));
        slot.map_or_else(Scalar::empty, |slot| slot.value.clone())
    }

    /// The choices that a question offers here: those of its list that its filter lets through, in the order of the seed where
    /// they are shown in random order.
    #[must_use]
    pub fn offered(&self, place: &Place) -> Vec<&'a Choice> {
        let Some(question) = self.question(place) else { return Vec::new() };
        let (Kind::One(list) | Kind::Many(list) | Kind::Rank(list)) = &question.kind else { return Vec::new() };
        let here = self.at(place);
        let fits = |choice: &&'a Choice| match &question.choice_filter {
            Some(filter) => here.with(Some(*choice), |scope| eval(&filter.tree, scope).truth()),
            None => true,
        };
        let list = self.core.outline.questionnaire().lists.get(list);
        let mut offered: Vec<_> = list.into_iter().flatten().filter(fits).collect();
        if question.randomize {
            shuffle::shuffle(&mut offered, self.core.seed);
        }
        offered
    }

    /// The constraint that an answer breaks. A missing answer breaks none: skipping is always allowed.
    #[must_use]
    pub fn broken(&self, place: &Place) -> Option<&'a Constraint> {
        let constraint = self.question(place)?.constraint.as_ref()?;
        let given = !self.value(place).is_empty();
        (given && !constraint.must.holds(&self.at(place))).then_some(constraint)
    }

    /// Whether a gentle reminder is due: the answer is wanted here and missing.
    #[must_use]
    pub fn reminds(&self, place: &Place) -> bool {
        let Some(reminder) = self.question(place).and_then(|question| question.required.as_ref()) else { return false };
        self.asked(place) && self.value(place).is_empty() && reminder.when.holds(&self.at(place))
    }

    /// A label with `${name}` in it, filled with answers: of choices their words, as somebody reads them.
    #[must_use]
    pub fn fill(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let Some((name, behind)) = after.split_once('}') else { break };
            out.push_str(before);
            out.push_str(&self.shown(name.trim()));
            rest = behind;
            if out.len() > super::scalar::LONGEST_TEXT {
                return out;
            }
        }
        out.push_str(rest);
        out
    }

    fn shown(&self, name: &str) -> String {
        let value = self.with(None, |scope| answer(name, scope)).text();
        let words = |value: &str| self.with(None, |scope| choice_name(value, name, scope)).text();
        let what = self.core.outline.find(name).map(|row| self.core.outline.rows()[row].what);
        match what {
            Some(What::Question(Question { kind: Kind::One(_), .. })) => words(&value),
            Some(What::Question(Question { kind: Kind::Many(_) | Kind::Rank(_), .. })) => {
                value.split_whitespace().map(words).collect::<Vec<_>>().join(", ")
            }
            _ => value,
        }
    }

    /// What is kept of the answers: those that are asked for, and what is computed. Nothing else, whatever was sent.
    #[must_use]
    pub fn kept(&self) -> Answers {
        let mut kept = Answers::default();
        for (row, state) in self.core.outline.rows().iter().zip(&self.core.states) {
            let What::Question(question) = row.what else { continue };
            if question.kind == Kind::Note || self.core.outline.find(question.name.as_str()).is_none() {
                continue;
            }
            for (number, slot) in state.slots.iter().enumerate().filter(|(_, slot)| slot.asked) {
                let round = if row.repeat.is_some() { u8::try_from(number + 1).unwrap_or(u8::MAX) } else { 0 };
                let computed = question.kind == Kind::Calculate || question.read_only || slot.given.is_none();
                let value = if computed { as_value(&slot.value) } else { slot.given.cloned() };
                if let Some(value) = value {
                    kept.0.insert(Place { name: question.name.clone(), round }, value);
                }
            }
        }
        kept
    }

    fn question(&self, place: &Place) -> Option<&'a Question> {
        let row = self.core.outline.find(place.name.as_str())?;
        match self.core.outline.rows()[row].what {
            What::Question(question) => Some(question),
            What::Group(_) => None,
        }
    }
}

/// A computed value, as it is kept; none where there is nothing.
fn as_value(value: &Scalar) -> Option<Value> {
    match value {
        Scalar::Number(number) if number.is_finite() => Some(Value::Number(*number)),
        Scalar::Number(_) => None,
        Scalar::Text(text) if text.is_empty() => None,
        Scalar::Text(_) | Scalar::Truth(_) => Some(Value::Text(value.text())),
    }
}
