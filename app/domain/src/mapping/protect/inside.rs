//! What only the inside knows of a release: which sums are protected, and who is alone. The independent check is told it
//! before publishing, so that it can try rules R5 and R8 to the letter. It may never be published.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Role;
use super::care::{KeptBack, need};
use super::cube::Cube;
use super::draft::{Draft, Kind, drafts};
use super::fault::Fault;
use super::outline::{Outline, Step};
use super::task::{Protected, Task};

/// A sum over leaf cells of a question, by leaf codes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sum {
    /// The question.
    pub question: String,
    /// For each variable what it says, its name, and leaves.
    pub group: Vec<(Role, String, Vec<String>)>,
    /// Leaf answers.
    pub answers: Vec<String>,
}

/// What only the inside knows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inside {
    /// Every protected sum, and the values that must stay possible (R5).
    pub protected: Vec<(Sum, Vec<i64>)>,
    /// Every sum that is not shown and holds exactly one respondent, down to the leaves: who it is knows it (R8).
    pub alone: Vec<Sum>,
    /// Leaf cells that hold anybody, or would in a witness, and how many are in each.
    pub counts: Vec<(Sum, u32)>,
    /// The witnesses, as differences from these counts: places in the list, and by how much. Whoever is told them looks at
    /// each anew.
    pub tables: Vec<Vec<(usize, i32)>>,
}

/// Places of leaves for each variable, and of answers.
type Places = (Vec<Vec<usize>>, Vec<usize>);

impl Task {
    /// What only the inside knows, of everything ever published and of `protected`. It is worked out from counts and rules
    /// alone: the search has no say in it.
    ///
    /// # Errors
    /// [`Fault`] when these are not the numbers of this task.
    pub fn inside(&self, protected: &Protected) -> Result<Inside, Fault> {
        let (outline, cube, ledger) = self.inputs();
        let mut all = ledger.clone();
        all.append(protected.published.clone(), protected.after)?;
        let (mut inside, kept_back) = (Inside::default(), KeptBack::of(outline, cube));
        for questions in self.blocks_of() {
            let drafts = drafts(outline, &Step::default(), questions, cube, &all)?;
            for question in questions {
                let own = drafts.iter().filter(|draft| draft.question == *question);
                inside.add(outline, (cube, &kept_back), *question, own);
            }
        }
        inside.offer(outline, cube, protected);
        Ok(inside)
    }
}

impl Inside {
    /// The true counts and the witnesses.
    fn offer(&mut self, outline: &Outline, cube: &Cube, protected: &Protected) {
        let mut places: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (question, asked) in outline.questions.iter().enumerate() {
            for (leaf, _) in cube.cells(&asked.id).iter().enumerate().filter(|(_, count)| **count > 0) {
                places.entry((question, leaf)).or_default();
            }
        }
        let moved = protected.proofs.iter().flat_map(|proof| &proof.witnesses).flat_map(|witness| &witness.0);
        for one in moved {
            places.entry((one.question, one.leaf)).or_default();
        }
        for (at, ((question, leaf), place)) in places.iter_mut().enumerate() {
            *place = at;
            let asked = &outline.questions[*question];
            let count = cube.cells(&asked.id).get(*leaf).copied().unwrap_or_default();
            self.counts.push((single(outline, *question, *leaf), count));
        }
        for witness in protected.proofs.iter().flat_map(|proof| &proof.witnesses) {
            let place = |question, leaf| places.get(&(question, leaf)).copied().unwrap_or_default();
            self.tables.push(witness.0.iter().map(|one| (place(one.question, one.leaf), one.by)).collect());
        }
    }

    fn add<'a>(
        &mut self,
        outline: &Outline,
        (cube, kept_back): (&Cube, &KeptBack),
        question: usize,
        drafts: impl Iterator<Item = &'a Draft> + Clone,
    ) {
        let of = |draft: &Draft| -> Places {
            (draft.members.clone(), draft.answers.iter().map(|(answer, _)| *answer).collect())
        };
        let shown: BTreeSet<Places> =
            drafts.clone().filter(|draft| matches!(draft.kind, Kind::Seen { .. })).map(of).collect();
        let mut sums: BTreeMap<Places, Vec<i64>> = BTreeMap::new();
        let mut alone: BTreeSet<Places> = BTreeSet::new();
        let hidden = drafts.clone().filter(|draft| matches!(draft.kind, Kind::Unseen { .. } | Kind::Derived { .. }));
        for draft in hidden {
            let sum = draft.sum(outline, cube);
            let values = need(outline, cube, kept_back, draft, sum);
            let places = of(draft);
            if sum == 1 && !shown.contains(&places) {
                alone.insert(places.clone());
            }
            if !values.is_empty() {
                sums.insert(places, values);
            }
        }
        if sums.is_empty() {
            return;
        }
        alone.extend(leaves(outline, cube, question, drafts));
        let sum = |(members, answers): Places| Sum {
            question: outline.questions[question].id.clone(),
            group: (outline.variables.iter().zip(members))
                .map(|(one, leaves)| {
                    (one.role, one.name.clone(), leaves.into_iter().map(|leaf| one.leaves[leaf].clone()).collect())
                })
                .collect(),
            answers: answers.into_iter().map(|answer| outline.questions[question].answers[answer].clone()).collect(),
        };
        self.protected.extend(sums.into_iter().map(|(places, values)| (sum(places), values)));
        self.alone.extend(alone.into_iter().map(sum));
    }
}

/// One leaf cell of a question, by the place of its leaf.
fn single(outline: &Outline, question: usize, leaf: usize) -> Sum {
    let asked = &outline.questions[question];
    let width = asked.answers.len();
    let mut rest = leaf / width;
    let mut group = Vec::new();
    for one in outline.variables.iter().rev() {
        group.push((one.role, one.name.clone(), vec![one.leaves[rest % one.leaves.len()].clone()]));
        rest /= one.leaves.len();
    }
    group.reverse();
    Sum { question: asked.id.clone(), group, answers: vec![asked.answers[leaf % width].clone()] }
}

/// Leaf cells of one respondent: the finest crossing of all variables that any table of the question is broken down by.
fn leaves<'a>(
    outline: &Outline,
    cube: &Cube,
    question: usize,
    drafts: impl Iterator<Item = &'a Draft> + Clone,
) -> Vec<Places> {
    let variables = &outline.variables;
    let broken: Vec<bool> = (variables.iter().enumerate())
        .map(|(at, one)| {
            let own = drafts.clone().filter(|draft| draft.kind != Kind::Asked && !draft.kind.is_of_list());
            one.role == Role::Wave || own.clone().any(|draft| draft.members[at].len() < one.leaves.len())
        })
        .collect();
    let waves: BTreeSet<usize> = (variables.iter().enumerate().filter(|(_, one)| one.role == Role::Wave))
        .flat_map(|(at, _)| drafts.clone().flat_map(move |draft| draft.members[at].iter().copied()))
        .collect();
    let width = outline.questions[question].answers.len();
    let mut counts: BTreeMap<Vec<usize>, u32> = BTreeMap::new();
    for (at, count) in cube.cells(&outline.questions[question].id).iter().enumerate().filter(|(_, count)| **count > 0) {
        let mut group = at / width;
        let mut place = vec![0; variables.len() + 1];
        place[variables.len()] = at % width;
        for (axis, one) in variables.iter().enumerate().rev() {
            place[axis] = if broken[axis] { group % one.leaves.len() } else { 0 };
            group /= one.leaves.len();
        }
        *counts.entry(place).or_default() += count;
    }
    let wave = variables.iter().position(|one| one.role == Role::Wave);
    let single = counts.into_iter().filter(|(_, count)| *count == 1).map(|(place, _)| place);
    let told = single.filter(|place| wave.is_none_or(|wave| waves.contains(&place[wave])));
    told.map(|place| {
        let whole = |axis: usize| (0..variables[axis].leaves.len()).collect();
        let members = (0..variables.len()).map(|axis| if broken[axis] { vec![place[axis]] } else { whole(axis) });
        (members.collect(), vec![place[variables.len()]])
    })
    .collect()
}
