//! The leaf cells behind published numbers, merged where nothing published tells them apart, and sets of them.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::Code;

/// The most parts of one variable.
const MOST: usize = 128;

/// The leaves of a variable, as finely as published codes part them.
#[derive(Debug, Clone, Default)]
pub(super) struct Partition {
    /// The part of each leaf.
    of_leaf: BTreeMap<String, usize>,
    /// What each part is called.
    pub names: Vec<String>,
    /// How many leaves each part has.
    pub leaves: Vec<usize>,
}

impl Partition {
    /// Parts the members of codes; none where there are too many parts.
    pub fn of<'a>(codes: impl Iterator<Item = &'a Code>) -> Option<Self> {
        let mut sets: BTreeMap<BTreeSet<&str>, &str> = BTreeMap::new();
        for code in codes {
            sets.entry(code.members.iter().map(String::as_str).collect()).or_insert(&code.name);
        }
        let leaves: BTreeSet<&str> = sets.keys().flatten().copied().collect();
        let mut parts: BTreeMap<Vec<bool>, BTreeSet<&str>> = BTreeMap::new();
        for leaf in leaves {
            parts.entry(sets.keys().map(|set| set.contains(leaf)).collect()).or_default().insert(leaf);
        }
        let mut partition = Self::default();
        for part in parts.into_values() {
            let at = partition.names.len();
            partition.leaves.push(part.len());
            partition.of_leaf.extend(part.iter().map(|leaf| ((*leaf).to_owned(), at)));
            let name = sets.get(&part).map(|code| (*code).to_owned());
            partition.names.push(name.unwrap_or_else(|| part.into_iter().collect::<Vec<_>>().join("+")));
        }
        (partition.names.len() <= MOST).then_some(partition)
    }

    /// How many parts.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// The parts that leaves lie in; none where one is not known. Leaves must fill their parts if `whole`.
    pub fn set(&self, members: &[String], whole: bool) -> Option<u128> {
        let mut filled = vec![0; self.len()];
        for leaf in members {
            filled[*self.of_leaf.get(leaf)?] += 1;
        }
        let full = filled.iter().zip(&self.leaves).all(|(filled, leaves)| *filled == 0 || filled == leaves);
        let set = (0..self.len()).filter(|at| filled[*at] > 0).fold(0, |set, at| set | 1 << at);
        (full || !whole).then_some(set)
    }

    /// The parts that leaves lie in; leaves that are not known are left out.
    pub fn known<'a>(&self, leaves: impl IntoIterator<Item = &'a String>) -> u128 {
        let parts = leaves.into_iter().filter_map(|leaf| self.of_leaf.get(leaf));
        parts.fold(0, |set, at| set | 1 << at)
    }

    /// What a set of parts is called, given codes to call it by.
    pub fn name(&self, set: u128, codes: &BTreeMap<u128, String>) -> String {
        codes.get(&set).cloned().unwrap_or_else(|| {
            let names: Vec<&str> = members(set).map(|at| self.names[at].as_str()).collect();
            names.join("+")
        })
    }
}

/// The numbers in a set, from the least.
pub(super) fn members(set: u128) -> impl Iterator<Item = usize> {
    (0..MOST).filter(move |at| set >> at & 1 == 1)
}

/// Sets of parts of wave, municipality, age, gender and answer: the leaf cells of their crossing, of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Region {
    /// The place of the question in its block.
    pub question: usize,
    pub sets: [u128; 5],
}

impl Region {
    /// Whether all of it lies within another.
    pub fn within(&self, other: &Self) -> bool {
        self.question == other.question && self.sets.iter().zip(&other.sets).all(|(own, others)| own & others == *own)
    }

    /// Whether it has a leaf cell in common with another.
    pub fn meets(&self, other: &Self) -> bool {
        self.question == other.question && self.sets.iter().zip(&other.sets).all(|(own, others)| own & others != 0)
    }

    /// The same group, with other answers.
    pub const fn with_answers(mut self, answers: u128) -> Self {
        self.sets[4] = answers;
        self
    }
}

/// The leaf cells of a block of questions that share their groups.
#[derive(Debug, Clone)]
pub(super) struct Space {
    /// Wave, municipality, age, gender.
    pub groups: [Partition; 4],
    /// The answers of each question.
    pub answers: Vec<Partition>,
}

impl Space {
    /// How many leaf groups.
    pub fn group_count(&self) -> usize {
        self.groups.iter().map(Partition::len).product()
    }

    /// How many leaf cells.
    pub fn size(&self) -> usize {
        self.group_count() * self.answers.iter().map(Partition::len).sum::<usize>()
    }

    /// Every answer of a question.
    pub fn all_answers(&self, question: usize) -> u128 {
        all(self.answers[question].len())
    }

    /// Leaf groups of sets of waves, municipalities, ages and genders.
    pub fn groups_of(&self, sets: &[u128]) -> Vec<usize> {
        let mut groups = vec![0];
        for (partition, set) in self.groups.iter().zip(sets) {
            let size = partition.len();
            groups = groups.iter().flat_map(|group| members(*set).map(move |at| group * size + at)).collect();
        }
        groups
    }

    /// The place of a leaf cell.
    pub fn cell(&self, question: usize, group: usize, answer: usize) -> usize {
        let before: usize = self.answers[..question].iter().map(Partition::len).sum();
        before * self.group_count() + group * self.answers[question].len() + answer
    }

    /// The question of a leaf cell; its wave, municipality, age, gender and answer.
    pub fn place(&self, cell: usize) -> (usize, [usize; 5]) {
        let (mut question, mut rest) = (0, cell);
        while rest >= self.group_count() * self.answers[question].len() {
            rest -= self.group_count() * self.answers[question].len();
            question += 1;
        }
        let width = self.answers[question].len();
        let [wave, municipality, age, gender] = self.coordinates(rest / width);
        (question, [wave, municipality, age, gender, rest % width])
    }

    /// The wave, municipality, age and gender of a leaf group.
    pub fn coordinates(&self, group: usize) -> [usize; 4] {
        let (mut place, mut rest) = ([0; 4], group);
        for (at, partition) in place.iter_mut().zip(&self.groups).rev() {
            *at = rest % partition.len();
            rest /= partition.len();
        }
        place
    }

    /// The leaf cell at a place.
    pub fn at(&self, question: usize, place: &[usize; 5]) -> usize {
        let groups = self.groups.iter().zip(place);
        let group = groups.fold(0, |group, (partition, at)| group * partition.len() + at);
        self.cell(question, group, place[4])
    }

    /// How many parts each of wave, municipality, age, gender and a question's answers has.
    pub fn sizes(&self, question: usize) -> [usize; 5] {
        let [wave, municipality, age, gender] = &self.groups;
        [wave.len(), municipality.len(), age.len(), gender.len(), self.answers[question].len()]
    }

    /// Leaf cells of a region, each with the place of its answer.
    pub fn cells(&self, region: &Region) -> Vec<(usize, usize)> {
        let groups = self.groups_of(&region.sets);
        let cell = |group: usize| {
            members(region.sets[4]).map(move |answer| (self.cell(region.question, group, answer), answer))
        };
        groups.into_iter().flat_map(cell).collect()
    }
}

/// The finest sets that some sets cut each other into.
pub(super) fn parts(sets: &BTreeSet<u128>) -> Vec<u128> {
    let mut parts: BTreeMap<Vec<bool>, u128> = BTreeMap::new();
    for at in members(sets.iter().fold(0, |all, set| all | set)) {
        *parts.entry(sets.iter().map(|set| set >> at & 1 == 1).collect()).or_default() |= 1 << at;
    }
    parts.into_values().collect()
}

/// The set of `0..count`.
pub(super) const fn all(count: usize) -> u128 {
    if count >= MOST { u128::MAX } else { (1 << count) - 1 }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Code, Partition};

    fn code(name: &str, members: &[&str]) -> Code {
        let members = members.iter().map(|&leaf| leaf.to_owned()).collect();
        Code { name: name.to_owned(), members, label: BTreeMap::new() }
    }

    #[test]
    fn leaves_that_no_code_parts_are_one() {
        let codes = [code("*", &["F", "P", "annat", "vet-ej"]), code("F", &["F"]), code("P", &["P"])];
        let partition = Partition::of(codes.iter()).unwrap();
        assert_eq!(partition.len(), 3);
        let rest: Vec<String> = ["annat", "vet-ej"].map(str::to_owned).into();
        let set = partition.set(&rest, true).unwrap();
        assert_eq!(set.count_ones(), 1);
        assert_eq!(partition.name(set, &BTreeMap::new()), "annat+vet-ej");
        assert_eq!(partition.set(&rest[..1], true), None, "half of a part");
        assert_eq!(partition.set(&rest[..1], false), Some(set));
        assert_eq!(partition.set(&["okänd".to_owned()], false), None);
    }
}
