//! What conditions say of counts, as rows: in every group of a family's own no more answered than gave an answer that leads there.

use std::collections::BTreeMap;

use super::block::Block;
use super::crowd::WORK;
use super::lead::Condition;
use super::space::{Region, members};
use super::statement::Limit;

/// Rows, and counts of their own that stand for no leaf cell: where several conditions bind in groups that a family's own tables
/// do not part, how many answered in each of these.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    pub(super) block: &'a Block,
    pub limits: Vec<Limit>,
    /// The family of each such count; they come after the leaf cells.
    pub between: Vec<usize>,
    /// Whether all that questions say together was written down; where it is more than anybody tries, nothing is proved.
    pub whole: bool,
    /// How much more work that may take.
    pub(super) left: usize,
}

/// Leaf groups, and the conditions that bind there.
type Part<'a> = (Vec<&'a Condition>, Vec<usize>);

impl<'a> Rows<'a> {
    /// Every row, once for a family: whoever answered one of its questions answered all.
    pub fn of(block: &'a Block) -> Self {
        let mut rows = Self { block, limits: Vec::new(), between: Vec::new(), whole: true, left: WORK };
        for (family, conditions) in block.leads.conditions.iter().enumerate() {
            let question = block.families.iter().position(|one| *one == family);
            let Some(question) = question.filter(|_| !conditions.is_empty()) else { continue };
            for sets in block.leads.groups(family) {
                rows.group(family, question, &sets);
            }
        }
        rows.crowds();
        rows
    }

    fn group(&mut self, family: usize, question: usize, sets: &[u128; 4]) {
        let block = self.block;
        let space = &block.space;
        let groups = space.groups_of(sets);
        let all = groups.len();
        let mut open: BTreeMap<[u128; 4], Vec<usize>> = BTreeMap::new();
        for group in groups.into_iter().filter(|group| !block.leads.nobody_in(family, *group)) {
            open.entry(block.leads.fine(family, &space.coordinates(group))).or_default().push(group);
        }
        let mut parts: Vec<Part<'_>> = Vec::new();
        for groups in open.into_values() {
            let place = space.coordinates(groups[0]);
            let binding = block.leads.conditions[family].iter().filter(|one| one.binds(&place));
            parts.push((binding.collect(), groups));
        }
        // Where anybody can be asked whatever they said, a group is bounded by nothing.
        if parts.iter().any(|(binding, _)| binding.is_empty()) {
            return;
        }
        if let [(binding, groups)] = parts.as_mut_slice()
            && groups.len() == all
        {
            binding.retain(|one| !self.is_shown(one, family, sets));
        }
        let answered = parts.iter().flat_map(|(_, groups)| groups).flat_map(|group| {
            let cells = (0..space.answers[question].len()).map(|answer| space.cell(question, *group, answer));
            cells.filter(|cell| !block.nought[*cell]).map(|cell| (cell, 1)).collect::<Vec<_>>()
        });
        let answered: Vec<(usize, i64)> = answered.collect();
        if answered.is_empty() {
            return;
        }
        match parts.as_slice() {
            [(binding, groups)] => {
                for one in binding {
                    self.push(answered.clone(), &[(*one, groups)]);
                }
            }
            _ if parts.iter().all(|(binding, _)| binding.len() == 1) => {
                let leads: Vec<(&Condition, &Vec<usize>)> =
                    parts.iter().flat_map(|(binding, groups)| binding.iter().map(move |one| (*one, groups))).collect();
                self.push(answered, &leads);
            }
            _ => self.spread(family, answered, &parts),
        }
    }

    /// How many answered in each part is a count of its own.
    fn spread(&mut self, family: usize, answered: Vec<(usize, i64)>, parts: &[Part<'_>]) {
        let mut weights = answered;
        for (binding, groups) in parts {
            let own = self.block.space.size() + self.between.len();
            self.between.push(family);
            weights.push((own, -1));
            for one in binding {
                self.push(vec![(own, 1)], &[(*one, groups)]);
            }
        }
        self.limits.push(Limit { weights, low: None, high: Some(0) });
    }

    /// No more of the one than gave these answers.
    fn push(&mut self, mut weights: Vec<(usize, i64)>, leads: &[(&Condition, &Vec<usize>)]) {
        for (condition, groups) in leads {
            let cells = groups.iter().flat_map(|group| condition.cells(&self.block.space, *group));
            weights.extend(cells.map(|cell| (cell, -1)));
        }
        self.limits.push(Limit { weights, low: None, high: Some(0) });
    }

    /// Whether published counts themselves say that a condition holds in a group: no hidden one is bounded by it then.
    fn is_shown(&self, condition: &Condition, family: usize, sets: &[u128; 4]) -> bool {
        let [wave, place, age, gender] = *sets;
        let count = |question: usize, answers: u128| {
            self.block.count(&Region { question, sets: [wave, place, age, gender, answers] })
        };
        let mut questions = (0..self.block.families.len()).filter(|at| self.block.families[*at] == family);
        let answered = questions.find_map(|at| count(at, self.block.space.all_answers(at)));
        let leads = condition.given.iter().map(|(question, answers)| {
            count(*question, *answers)
                .or_else(|| members(*answers).map(|answer| count(*question, 1 << answer)).sum::<Option<i64>>())
        });
        let leads: Option<i64> = leads.sum();
        answered.zip(leads).is_some_and(|(answered, leads)| answered <= leads)
    }
}
