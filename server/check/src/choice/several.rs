//! Somebody alone who may have made several choices of a list: they know then that the others made that many fewer.

use super::super::block::Block;
use super::super::inside::{Count, Leaves};
use super::super::manifest::MADE;
use super::super::statement::Limit;
use super::Picked;

impl Picked {
    /// What somebody who is alone in `own` knows at most of the people around them: everybody there who answered, less all that
    /// was chosen, is not nought at most, but that much less as they made choices beside the first. None where it tells nothing.
    pub fn several(&self, block: &Block, counts: &[Count], own: &Leaves) -> Option<Limit> {
        let question = block.questions.iter().position(|one| *one == own.question)?;
        if block.families[question] != self.family {
            return None;
        }
        let alone = counts.iter().find(|one| one.count > 0 && lies(&one.leaves, own))?;
        let same = |one: &&Count| group(&one.leaves) == group(&alone.leaves);
        let around: Vec<&Count> = counts.iter().filter(same).collect();
        // Counts that differ by what files have no column for: among which of these people they are is not known.
        let mut cells: Vec<_> = around.iter().map(|one| (&one.leaves.question, &one.leaves.answer)).collect();
        cells.sort_unstable();
        if cells.windows(2).any(|pair| pair[0] == pair[1]) {
            return None;
        }
        let sum = |question: usize, made: bool| -> i64 {
            let id = &block.questions[question];
            let of = |one: &&&Count| one.leaves.question == *id && (!made || one.leaves.answer == [MADE]);
            around.iter().filter(of).map(|one| one.count).sum()
        };
        let (first, _) = *self.choices.first()?;
        let all = self.choices.iter().map(|(choice, _)| sum(*choice, true));
        // Everybody else made one at least.
        let spare = all.sum::<i64>() - sum(first, false);
        let made = alone.leaves.answer == [MADE];
        if made && self.alone.contains(&question) {
            return None;
        }
        // What they left, what nobody made, and what stands alone, they did not make beside another.
        let left = |choice: usize| (choice == question && !made) || self.alone.contains(&choice);
        let open = self.choices.iter().filter(|(choice, _)| !left(*choice) && sum(*choice, true) > 0).count();
        let open = i64::try_from(open).ok()?;
        let more = spare.min(self.most.map_or(open, |most| open.min(most)) - 1);
        if more <= 0 {
            return None;
        }
        let Leaves { wave, municipality, age, gender, answer, .. } = &alone.leaves;
        let leaves = [wave, municipality, age, gender, answer].map(Clone::clone);
        let (region, _) = block.region_of_leaves(&own.question, &leaves)?;
        let holds = |sets: &[u128; 4]| sets.iter().zip(&region.sets).all(|(around, own)| own & !around == 0);
        let mut groups = block.leads.groups(self.family).into_iter();
        let sets = groups.find(|sets| sets[0] & !self.waves == 0 && holds(sets))?;
        let limit = self.least(block, &sets)?;
        Some(Limit { high: Some(-more), ..limit })
    }
}

/// Whether a leaf cell is one of some.
fn lies(cell: &Leaves, all: &Leaves) -> bool {
    let within = |own: &Vec<String>, others: &Vec<String>| own.iter().all(|leaf| others.contains(leaf));
    cell.question == all.question
        && within(&cell.answer, &all.answer)
        && group(cell).into_iter().zip(group(all)).all(|(own, others)| within(own, others))
}

/// The background of leaf cells.
const fn group(leaves: &Leaves) -> [&Vec<String>; 4] {
    [&leaves.wave, &leaves.municipality, &leaves.age, &leaves.gender]
}
