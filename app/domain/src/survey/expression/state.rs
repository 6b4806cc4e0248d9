//! The state of a questionnaire under somebody's answers: what is asked, what each row's value is, how often repeats go.

use std::cell::Cell;

use jiff::civil::Date;

use super::eval::{Scope, eval};
use super::scalar::Scalar;
use crate::survey::answer::{Answers, Value};
use crate::survey::outline::{Outline, What};
use crate::survey::questionnaire::Kind;

/// The most steps of working out all states, and of one expression after that: far more than any honest form takes.
const MOST_STEPS: u32 = 4_000_000;
pub(super) const MOST_STEPS_EACH: u32 = 400_000;

/// One row in one round.
#[derive(Debug, Clone)]
pub(super) struct Slot<'a> {
    pub given: Option<&'a Value>,
    pub asked: bool,
    pub value: Scalar,
}

/// One row: its rounds (a single one outside of repeats), and for a repeat how often it goes.
#[derive(Debug)]
pub(super) struct State<'a> {
    pub slots: Vec<Slot<'a>>,
    pub rounds: u8,
}

/// Everything an expression can look at.
#[derive(Debug)]
pub(super) struct Core<'a> {
    pub outline: Outline<'a>,
    pub language: &'a str,
    pub today: Date,
    pub seed: u64,
    pub states: Vec<State<'a>>,
}

impl<'a> Core<'a> {
    pub fn new(outline: Outline<'a>, answers: &'a Answers, language: &'a str, today: Date, seed: u64) -> Self {
        let empty = Slot { given: None, asked: true, value: Scalar::empty() };
        let states = outline.rows().iter().map(|row| {
            let most = |group: usize| match outline.rows()[group].what {
                What::Group(group) => group.repeat.as_ref().map_or(1, |repeat| repeat.most),
                What::Question(_) => 1,
            };
            let slots = vec![empty.clone(); row.repeat.map_or(1, most).into()];
            let rounds = match row.what {
                What::Group(group) => group.repeat.as_ref().map_or(1, |repeat| repeat.most),
                What::Question(_) => 1,
            };
            State { slots, rounds }
        });
        let mut core = Self { states: states.collect(), outline, language, today, seed };
        for (place, value) in &answers.0 {
            let Some(row) = core.outline.find(place.name.as_str()) else { continue };
            let Some(slot) = core.slot_number(row, place.round) else { continue };
            let computed =
                matches!(core.outline.rows()[row].what, What::Question(question) if question.kind == Kind::Calculate);
            if !computed {
                let slot = &mut core.states[row].slots[slot];
                slot.given = Some(value);
                slot.value = Scalar::from_value(value);
            }
        }
        let steps = Cell::new(MOST_STEPS);
        for row in core.outline.order().to_vec() {
            core.work_out(row, &steps);
        }
        core
    }

    /// Which slot of a row a round is; none where the row has no such round.
    pub fn slot_number(&self, row: usize, round: u8) -> Option<usize> {
        let number = match self.outline.rows()[row].repeat {
            Some(_) => usize::from(round).checked_sub(1)?,
            None if round == 0 => 0,
            None => return None,
        };
        (number < self.states[row].slots.len()).then_some(number)
    }

    /// A row in one round.
    pub fn slot(&self, row: usize, round: u8) -> Option<&Slot<'a>> {
        self.states[row].slots.get(self.slot_number(row, round)?)
    }

    fn work_out(&mut self, at: usize, steps: &Cell<u32>) {
        let row = self.outline.rows()[at];
        for number in 0..self.states[at].slots.len() {
            let round = if row.repeat.is_some() { u8::try_from(number + 1).unwrap_or(u8::MAX) } else { 0 };
            let scope = Scope { core: self, row: Some(at), round, choice: None, steps };
            let asked = self.reached(row.parent, round)
                && row.relevant().is_none_or(|relevant| eval(&relevant.tree, &scope).truth());
            let computed = match row.what {
                What::Question(question) if asked => {
                    let calculate = question.kind == Kind::Calculate;
                    let free = calculate || question.read_only || self.states[at].slots[number].given.is_none();
                    let default = if calculate { question.default.as_ref() } else { None };
                    let from = question.calculation.as_ref().or(default).filter(|_| free);
                    from.map(|from| eval(&from.tree, &scope))
                }
                _ => None,
            };
            let slot = &mut self.states[at].slots[number];
            slot.asked = asked;
            if let Some(value) = computed {
                slot.value = value;
            } else if !asked {
                slot.value = Scalar::empty();
            }
        }
        if let What::Group(group) = row.what
            && let Some(repeat) = &group.repeat
        {
            let scope = Scope { core: self, row: Some(at), round: 0, choice: None, steps };
            let count = eval(&repeat.count.tree, &scope).number();
            let asked = self.states[at].slots.iter().any(|slot| slot.asked);
            self.states[at].rounds = if asked { whole(count, repeat.most) } else { 0 };
        }
    }

    /// Whether the group around a row is asked in a round.
    fn reached(&self, parent: Option<usize>, round: u8) -> bool {
        let Some(parent) = parent else { return true };
        let repeats = matches!(self.outline.rows()[parent].what, What::Group(group) if group.repeat.is_some());
        if repeats {
            return round <= self.states[parent].rounds && self.states[parent].slots.iter().any(|slot| slot.asked);
        }
        self.slot(parent, round).is_some_and(|slot| slot.asked)
    }
}

/// How often a repeat goes: nothing under nought, nothing over the most.
fn whole(count: f64, most: u8) -> u8 {
    if count.is_nan() {
        return 0;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within the bounds first")]
    let whole = count.clamp(0.0, f64::from(most)).trunc() as u8;
    whole
}
