//! Choices of a list of which everybody who answered made one at least: in every group all of them together are as many as answered. And
//! what nobody made together: beside a choice that stands alone no other, and of all no more than so many.

mod several;

use std::collections::{BTreeMap, BTreeSet};

use super::block::Block;
use super::manifest::MADE;
use super::route::Family;
use super::space::{Region, Space};
use super::statement::Limit;

/// Choices: the question of each, and the part of its answers that says that it was made.
type Choices = Vec<(usize, u128)>;

/// A choice, and how often those who made it count.
type Counted = ((usize, u128), i64);

/// A list, as a release states it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Picked {
    /// The family that its choices are of.
    family: usize,
    /// Every choice.
    choices: Choices,
    /// The questions of those beside which nobody made another.
    alone: BTreeSet<usize>,
    /// How many anybody made at most.
    most: Option<i64>,
    /// The waves that it is stated of.
    waves: u128,
}

impl Picked {
    /// What is stated of the families of a block, each once.
    pub fn all(space: &Space, questions: &[String], kin: &[Family]) -> Vec<Self> {
        let mut all: BTreeMap<Self, u128> = BTreeMap::new();
        let stated = kin.iter().enumerate().flat_map(|(at, own)| own.picked.iter().map(move |one| (at, one)));
        for (family, stated) in stated {
            let place = |id: &String| questions.iter().position(|one| one == id);
            let choice = |id: &String| {
                let question = place(id)?;
                // Where nothing tells it from what was left, the choice may be as many as answered, and nothing follows.
                Some((question, space.answers[question].set(&[MADE.to_owned()], true)?))
            };
            let choices: Option<Choices> = stated.choices.iter().map(choice).collect();
            if let Some(choices) = choices {
                let alone = stated.alone.iter().filter_map(place).collect();
                let list = Self { family, choices, alone, most: stated.most, waves: 0 };
                *all.entry(list).or_default() |= space.groups[0].known(&stated.waves);
            }
        }
        all.into_iter().map(|(list, waves)| Self { waves, ..list }).collect()
    }

    /// Rows for each group that tables of the family part.
    pub fn limits(&self, block: &Block) -> Vec<Limit> {
        let groups = block.leads.groups(self.family).into_iter();
        groups.filter(|sets| sets[0] & !self.waves == 0).flat_map(|sets| self.of_group(block, &sets)).collect()
    }

    fn of_group(&self, block: &Block, sets: &[u128; 4]) -> Vec<Limit> {
        let is_alone = |(question, _): &(usize, u128)| self.alone.contains(question);
        let (alone, free): (Choices, Choices) = self.choices.iter().copied().partition(is_alone);
        let mut rows = vec![self.least(block, sets)];
        // Who made a choice, and who made one that stands alone, are others.
        for one in free.iter().filter(|_| !alone.is_empty()) {
            rows.push(self.limit(block, sets, -1, &[counted(&alone, 1), vec![(*one, 1)]].concat()));
        }
        // All that was chosen, less as much as could be: whoever made one that stands alone could make no other.
        if let Some(most) = self.most {
            rows.push(self.limit(block, sets, -most, &[counted(&free, 1), counted(&alone, most)].concat()));
        }
        rows.into_iter().flatten().collect()
    }

    /// Everybody who answered, less all that they chose.
    fn least(&self, block: &Block, sets: &[u128; 4]) -> Option<Limit> {
        self.limit(block, sets, 1, &counted(&self.choices, -1))
    }

    /// Everybody who answered so many times, and choices so many times: together nought at most.
    fn limit(&self, block: &Block, sets: &[u128; 4], times: i64, made: &[Counted]) -> Option<Limit> {
        let [wave, place, age, gender] = *sets;
        let region = |question: usize, answers: u128| Region { question, sets: [wave, place, age, gender, answers] };
        let all = |question: usize| region(question, block.space.all_answers(question));
        let (first, _) = *self.choices.first()?;
        let made = || made.iter().map(|((question, answers), by)| (region(*question, *answers), *by));
        // Where published counts say it themselves no hidden one is bounded by it.
        let answered = self.choices.iter().find_map(|(question, _)| block.count(&all(*question)));
        let shown = made().map(|(one, by)| Some(block.count(&one)? * by)).sum::<Option<i64>>();
        if answered.zip(shown).is_some_and(|(answered, made)| times * answered + made <= 0) {
            return None;
        }
        let mut weights: BTreeMap<usize, i64> = BTreeMap::new();
        for (one, by) in made().chain([(all(first), times)]) {
            for (cell, _) in block.space.cells(&one) {
                *weights.entry(cell).or_default() += by;
            }
        }
        let weights = weights.into_iter().filter(|(_, weight)| *weight != 0).collect();
        Some(Limit { weights, low: None, high: Some(0) })
    }

    /// Whether everybody who is counted in one region of a group left another choice, and is counted there: of two choices of which
    /// nobody made both.
    pub fn is_within(&self, space: &Space, inner: &Region, outer: &Region) -> bool {
        let of = |region: &Region| self.choices.iter().find(|(question, _)| *question == region.question);
        let (Some((one, made)), Some((other, also))) = (of(inner), of(outer)) else { return false };
        let left = space.all_answers(*other) & !also;
        one != other
            && (self.alone.contains(one) || self.alone.contains(other))
            && inner.sets[4] & !made == 0
            && left & !outer.sets[4] == 0
            && inner.sets[0] & !self.waves == 0
    }
}

/// These choices, each so many times.
fn counted(choices: &[(usize, u128)], by: i64) -> Vec<Counted> {
    choices.iter().map(|choice| (*choice, by)).collect()
}
