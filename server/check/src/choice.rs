//! Choices of a list of which everybody who answered made one at least: in every group all of them together are as many as answered.

mod several;

use std::collections::BTreeMap;

use super::block::Block;
use super::manifest::MADE;
use super::route::Family;
use super::space::{Region, Space};
use super::statement::Limit;

/// Choices: the question of each, and the part of its answers that says that it was made.
type Choices = Vec<(usize, u128)>;

/// A list, as a release states it.
#[derive(Debug, Clone)]
pub(super) struct Picked {
    /// The family that its choices are of.
    family: usize,
    /// The waves that it is stated of.
    waves: u128,
    /// Every choice.
    choices: Choices,
}

impl Picked {
    /// What is stated of the families of a block, each once.
    pub fn all(space: &Space, questions: &[String], kin: &[Family]) -> Vec<Self> {
        let mut all: BTreeMap<(usize, Choices), u128> = BTreeMap::new();
        let stated = kin.iter().enumerate().flat_map(|(at, own)| own.picked.iter().map(move |one| (at, one)));
        for (family, stated) in stated {
            let place = |id: &String| {
                let question = questions.iter().position(|one| one == id)?;
                // Where nothing tells it from what was left, the choice may be as many as answered, and nothing follows.
                Some((question, space.answers[question].set(&[MADE.to_owned()], true)?))
            };
            let choices: Option<Choices> = stated.choices.iter().map(place).collect();
            if let Some(choices) = choices {
                *all.entry((family, choices)).or_default() |= space.groups[0].known(&stated.waves);
            }
        }
        all.into_iter().map(|((family, choices), waves)| Self { family, waves, choices }).collect()
    }

    /// A row for each group that tables of the family part.
    pub fn limits(&self, block: &Block) -> Vec<Limit> {
        let groups = block.leads.groups(self.family).into_iter();
        groups.filter(|sets| sets[0] & !self.waves == 0).filter_map(|sets| self.limit(block, &sets)).collect()
    }

    /// Everybody who answered, less all that they chose: nought at most.
    fn limit(&self, block: &Block, sets: &[u128; 4]) -> Option<Limit> {
        let [wave, place, age, gender] = *sets;
        let region = |question: usize, answers: u128| Region { question, sets: [wave, place, age, gender, answers] };
        let all = |question: usize| region(question, block.space.all_answers(question));
        let (first, _) = *self.choices.first()?;
        let made = || self.choices.iter().map(|(question, answers)| region(*question, *answers));
        // Where published counts say it themselves no hidden one is bounded by it.
        let answered = self.choices.iter().find_map(|(question, _)| block.count(&all(*question)));
        let shown = made().map(|one| block.count(&one)).sum::<Option<i64>>();
        if answered.zip(shown).is_some_and(|(answered, made)| answered <= made) {
            return None;
        }
        let mut weights: BTreeMap<usize, i64> = BTreeMap::new();
        for (cell, _) in block.space.cells(&all(first)) {
            *weights.entry(cell).or_default() += 1;
        }
        for (cell, _) in made().flat_map(|one| block.space.cells(&one)) {
            *weights.entry(cell).or_default() -= 1;
        }
        let weights = weights.into_iter().filter(|(_, weight)| *weight != 0).collect();
        Some(Limit { weights, low: None, high: Some(0) })
    }
}
