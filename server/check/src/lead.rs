//! Who can have been asked: the conditions of a block in its own sets, and what they say of counts. In every group no more
//! answered than gave an answer that leads there; so a number of the one question bounds a hidden number of the other.

use std::collections::{BTreeMap, BTreeSet};

use super::ground::Axes;
use super::manifest::{AXES, Alternative, Answered, Background};
use super::route::{self, Family};
use super::space::{Region, Space, members, parts};

/// A condition for being asked the questions of a family.
#[derive(Debug, Clone)]
pub(super) struct Condition {
    /// The waves that it holds for.
    waves: u128,
    /// Who fulfils it whatever they answered, by axis.
    free: [u128; 4],
    /// The answers that fulfil it, by question: who gave several is one person.
    pub given: BTreeMap<usize, u128>,
}

impl Condition {
    fn of(space: &Space, questions: &[String], stated: &route::Condition) -> Self {
        let mut condition = Self { waves: space.groups[0].known(&stated.waves), free: [0; 4], given: BTreeMap::new() };
        for alternative in &stated.alternatives {
            match alternative {
                Alternative::Answered(Answered { question, answers }) => {
                    if let Some(at) = questions.iter().position(|id| id == question) {
                        *condition.given.entry(at).or_default() |= space.answers[at].known(answers);
                    }
                }
                Alternative::Is(Background { variable, members }) => {
                    if let Some(axis) = AXES.iter().position(|name| name == variable) {
                        condition.free[axis] |= space.groups[axis].known(members);
                    }
                }
            }
        }
        condition
    }

    /// Whether it leaves out whoever of a leaf group did not give an answer that fulfils it.
    pub fn binds(&self, place: &[usize; 4]) -> bool {
        let covered = self.free.iter().zip(place).any(|(free, at)| free >> at & 1 == 1);
        self.waves >> place[0] & 1 == 1 && !covered
    }

    /// The leaf cells of a leaf group whose answers fulfil it.
    pub fn cells(&self, space: &Space, group: usize) -> Vec<usize> {
        let given = self.given.iter().flat_map(|(question, answers)| members(*answers).map(move |at| (*question, at)));
        given.map(|(question, answer)| space.cell(question, group, answer)).collect()
    }
}

/// That nobody was asked two families.
#[derive(Debug, Clone, Copy)]
pub(super) struct Apart {
    families: [usize; 2],
    waves: u128,
    /// Who may have been asked both, by axis.
    free: [u128; 4],
}

impl Apart {
    fn all(space: &Space, kin: &[Family]) -> Vec<Self> {
        let mut all = Vec::new();
        for (own, family) in kin.iter().enumerate() {
            for stated in &family.apart {
                let other = kin.iter().position(|family| family.questions.contains(&stated.other));
                let Some(other) = other.filter(|other| *other != own) else { continue };
                let mut free = [0; 4];
                let unless = stated.unless.as_ref();
                let axis = unless.and_then(|one| AXES.iter().position(|name| *name == one.variable));
                if let (Some(one), Some(axis)) = (unless, axis) {
                    free[axis] = space.groups[axis].known(&one.members);
                }
                all.push(Self { families: [own, other], waves: space.groups[0].known(&stated.waves), free });
            }
        }
        all
    }

    /// The sets that it tells apart, by axis.
    fn cuts(&self) -> impl Iterator<Item = (usize, u128)> {
        [(0, self.waves)].into_iter().chain(self.free.into_iter().enumerate()).filter(|(_, cut)| *cut != 0)
    }
}

/// What is known of who can have been asked, by family.
#[derive(Debug)]
pub(super) struct Leads {
    pub conditions: Vec<Vec<Condition>>,
    /// Families that exclude each other.
    apart: Vec<Apart>,
    /// The families that lead there.
    before: Vec<BTreeSet<usize>>,
    /// As finely as its own tables, and what the questions that it leads to ask for, part each axis; in order.
    parts: Vec<[Vec<u128>; 4]>,
    /// The same, and as finely as its own conditions ask for.
    fine: Vec<[Vec<u128>; 4]>,
    /// By leaf group: whether nobody there can have been asked.
    nobody: Vec<Vec<bool>>,
}

impl Leads {
    /// The conditions of a block. `families`: that of each question. `own`: what each family's tables break down by.
    pub fn of(space: &Space, questions: &[String], families: &[usize], kin: &[Family], own: Vec<Axes>) -> Self {
        let of = |family: &Family| -> Vec<Condition> {
            family.conditions.iter().map(|stated| Condition::of(space, questions, stated)).collect()
        };
        let conditions: Vec<Vec<Condition>> = kin.iter().map(of).collect();
        let leads =
            |all: &Vec<Condition>| all.iter().flat_map(|one| one.given.keys()).map(|at| families[*at]).collect();
        let before: Vec<BTreeSet<usize>> = conditions.iter().map(leads).collect();
        let (sets, fine) = refined(&conditions, &before, own);
        let cut = |sets: &Axes| -> [Vec<u128>; 4] {
            std::array::from_fn(|axis| {
                let mut parts = parts(&sets[axis]);
                parts.sort_unstable();
                parts
            })
        };
        let (parts, fine) = (sets.iter().map(cut).collect(), fine.iter().map(cut).collect());
        let nobody = vec![vec![false; space.group_count()]; kin.len()];
        Self { conditions, apart: Apart::all(space, kin), before, parts, fine, nobody }
    }

    /// Finds where nobody can have been asked: where no answer leads there, or all who could have given one are known to be
    /// none. `nought`: leaf cells that are known to be nought; more of them are then known.
    pub fn settle(&mut self, space: &Space, families: &[usize], nought: &mut [bool]) {
        let mut more = true;
        while more {
            more = false;
            for (family, nobody) in self.nobody.iter_mut().enumerate() {
                let questions = (0..families.len()).filter(|at| families[*at] == family);
                for (group, nobody) in nobody.iter_mut().enumerate().filter(|(_, nobody)| !**nobody) {
                    let place = space.coordinates(group);
                    let mut binding = self.conditions[family].iter().filter(|one| one.binds(&place));
                    if binding.any(|one| one.cells(space, group).into_iter().all(|cell| nought[cell])) {
                        (*nobody, more) = (true, true);
                        for question in questions.clone() {
                            for answer in 0..space.answers[question].len() {
                                nought[space.cell(question, group, answer)] = true;
                            }
                        }
                    }
                }
            }
        }
    }

    /// Whether nobody of a family can have been asked anywhere in a region.
    pub fn is_nobody(&self, space: &Space, family: usize, region: &Region) -> bool {
        space.groups_of(&region.sets).into_iter().all(|group| self.nobody[family][group])
    }

    /// Whether nobody of a leaf group can have been asked.
    pub fn nobody_in(&self, family: usize, group: usize) -> bool {
        self.nobody[family][group]
    }

    /// Whether it hung on an answer to another question who of a region was asked.
    pub fn is_asked(&self, family: usize, sets: &[u128; 5]) -> bool {
        self.conditions[family].iter().any(|one| {
            let covered = one.free.iter().zip(sets).any(|(free, set)| free & set != 0);
            one.waves & sets[0] != 0 && !one.given.is_empty() && !covered
        })
    }

    /// Whether nobody of a leaf group was asked both of two families.
    pub fn exclude(&self, one: usize, other: usize, place: &[usize; 4]) -> bool {
        self.apart.iter().any(|apart| {
            let both = apart.families == [one, other] || apart.families == [other, one];
            let free = apart.free.iter().zip(place).any(|(free, at)| free >> at & 1 == 1);
            both && apart.waves >> place[0] & 1 == 1 && !free
        })
    }

    /// Families that exclude some other, tied by whom they exclude.
    pub fn excluding(&self) -> Vec<BTreeSet<usize>> {
        let mut tied: Vec<BTreeSet<usize>> = Vec::new();
        for apart in &self.apart {
            let (near, mut far): (Vec<_>, Vec<_>) =
                tied.into_iter().partition(|one| apart.families.iter().any(|family| one.contains(family)));
            far.push(near.into_iter().flatten().chain(apart.families).collect());
            tied = far;
        }
        tied
    }

    /// The groups that the tables of several families part together, each with the leaf groups that conditions tell apart in it.
    pub fn joint(&self, space: &Space, families: &BTreeSet<usize>) -> Vec<(Vec<usize>, Vec<Vec<usize>>)> {
        let mut coarse: Axes = Axes::default();
        for family in families {
            for (own, parts) in coarse.iter_mut().zip(&self.parts[*family]) {
                own.extend(parts);
            }
        }
        let mut fine = coarse.clone();
        for family in families {
            for (own, parts) in fine.iter_mut().zip(&self.fine[*family]) {
                own.extend(parts);
            }
        }
        for (axis, cut) in self.apart.iter().flat_map(Apart::cuts) {
            fine[axis].insert(cut);
        }
        let around = |sets: &[Vec<u128>; 4], place: &[usize; 4]| -> [u128; 4] {
            std::array::from_fn(|axis| {
                let own = sets[axis].iter().find(|set| *set >> place[axis] & 1 == 1);
                own.copied().unwrap_or_default()
            })
        };
        let cut = |sets: &Axes| -> [Vec<u128>; 4] { std::array::from_fn(|axis| parts(&sets[axis])) };
        let (coarse, fine) = (cut(&coarse), cut(&fine));
        let mut groups: BTreeMap<[u128; 4], BTreeMap<[u128; 4], Vec<usize>>> = BTreeMap::new();
        for group in 0..space.group_count() {
            let place = space.coordinates(group);
            let whole = around(&coarse, &place);
            if whole.iter().all(|set| *set != 0) {
                groups.entry(whole).or_default().entry(around(&fine, &place)).or_default().push(group);
            }
        }
        let groups = groups
            .into_values()
            .map(|pieces| (pieces.values().flatten().copied().collect(), pieces.into_values().collect()));
        groups.collect()
    }

    /// How a family's tables, and what they lead to, part each axis.
    pub fn parts(&self, family: usize) -> &[Vec<u128>; 4] {
        &self.parts[family]
    }

    /// Every group that they part, in order.
    pub fn groups(&self, family: usize) -> Vec<[u128; 4]> {
        let mut groups = Vec::new();
        let [waves, places, ages, genders] = &self.parts[family];
        for wave in waves {
            for place in places {
                for age in ages {
                    groups.extend(genders.iter().map(|gender| [*wave, *place, *age, *gender]));
                }
            }
        }
        groups
    }

    /// The group that a leaf group lies in, as finely as a family's conditions ask for.
    pub fn fine(&self, family: usize, place: &[usize; 4]) -> [u128; 4] {
        std::array::from_fn(|axis| {
            let around = self.fine[family][axis].iter().find(|set| *set >> place[axis] & 1 == 1);
            around.copied().unwrap_or_default()
        })
    }

    /// Families, and those that lead to them.
    pub fn near(&self, families: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut near = families.clone();
        for (family, before) in self.before.iter().enumerate() {
            if families.contains(&family) {
                near.extend(before);
            }
        }
        near
    }

    /// Whether everybody of a group who answered a question is surely in a region: they could not have been asked otherwise.
    /// `margin`: the region is everybody who answered.
    pub fn only_from(&self, families: &[usize], question: usize, waves: u128, region: &Region, margin: bool) -> bool {
        let family = families[question];
        let from = |(at, answers): (&usize, &u128)| {
            (*at == region.question && answers & !region.sets[4] == 0)
                || self.only_from(families, *at, waves, region, margin)
        };
        let surely = |one: &Condition| waves & !one.waves == 0 && one.free == [0; 4] && one.given.iter().all(from);
        (margin && family == families[region.question]) || self.conditions[family].iter().any(surely)
    }
}

/// By family, the sets that part its groups, and those that part them as finely as its conditions ask for.
///
/// A limit is stated for groups as the follower's own tables part them and no finer: below that its counts are free, and can
/// always be spread so that no leaf group has more of them than of the lead. A finer limit would say the same, and would refuse true
/// tables that are offered, since these name any leaf within a part. Only where several conditions bind at once, or one binds a
/// part of a group, is that not so: whoever fulfils both must be in one place. What that takes is in `fine`.
fn refined(conditions: &[Vec<Condition>], before: &[BTreeSet<usize>], own: Vec<Axes>) -> (Vec<Axes>, Vec<Axes>) {
    let size = |sets: &[Axes]| sets.iter().flatten().map(BTreeSet::len).sum::<usize>();
    let (mut sets, mut fine) = (own, vec![Axes::default(); conditions.len()]);
    loop {
        let known = size(&sets);
        for (family, conditions) in conditions.iter().enumerate() {
            let mut own = sets[family].clone();
            for one in conditions {
                let cuts = [(0, one.waves)].into_iter().chain(one.free.into_iter().enumerate());
                for (axis, cut) in cuts.filter(|(_, cut)| *cut != 0) {
                    own[axis].insert(cut);
                }
            }
            if several(conditions) {
                before[family].iter().for_each(|lead| join(&mut own, &sets[*lead]));
            }
            before[family].iter().for_each(|lead| join(&mut sets[*lead], &own));
            fine[family] = own;
        }
        // They only grow, and there is an end to how fine they can be.
        if size(&sets) == known {
            return (sets, fine);
        }
    }
}

/// Whether two conditions may bind the same people.
fn several(conditions: &[Condition]) -> bool {
    let led: Vec<&Condition> = conditions.iter().filter(|one| !one.given.is_empty()).collect();
    led.iter().enumerate().any(|(at, one)| led[..at].iter().any(|other| one.waves & other.waves != 0))
}

fn join(sets: &mut Axes, others: &Axes) {
    for (own, others) in sets.iter_mut().zip(others) {
        own.extend(others);
    }
}
