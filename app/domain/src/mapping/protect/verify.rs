//! The proof: witnesses leaf by leaf, checked against everything published without the search that found them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::block::Inputs;
use super::care::{KeptBack, need};
use super::cube::Cube;
use super::draft::{Kind, between, drafts};
use super::fault::Fault;
use super::ledger::{Ledger, Published, Saying, Says};
use super::outline::{Outline, Step};
use super::search::Search;
use super::task::{ProtectedMean, ProtectedTable};

/// Tables that agree with everything published and together give every protected sum each value that must stay possible;
/// the two extreme ones of each are among them. They are differences from the true counts: keep them as answers are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// Places of the questions.
    pub questions: Vec<usize>,
    /// The tables.
    pub witnesses: Vec<Witness>,
}

/// A table: leaf cells that differ from the true one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness(pub Vec<Moved>);

/// A leaf cell that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// Place of the question.
    pub question: usize,
    /// Place of the leaf: that of its group times the number of answers, plus the answer's.
    pub leaf: usize,
    /// By how much.
    pub by: i32,
}

impl Proof {
    /// The proof of a finished search, columns parted into leaf cells.
    pub(super) fn of(inputs: &Inputs, questions: &[usize], search: &Search) -> Self {
        let witness = |moves: &Vec<(usize, i32)>| {
            let mut leaves = Vec::new();
            for (column, distance) in moves {
                let mut left = *distance;
                for (question, leaf) in &search.system.columns[*column].leaves {
                    let count = inputs.cube.cells(&inputs.outline.questions[*question].id)[*leaf];
                    let by = left.max(-i32::try_from(count).unwrap_or(i32::MAX));
                    if by != 0 {
                        leaves.push(Moved { question: *question, leaf: *leaf, by });
                    }
                    left -= by;
                    if left == 0 {
                        break;
                    }
                }
            }
            Witness(leaves)
        };
        let witnesses = search.pool.found.iter().map(|found| witness(&found.moves)).collect();
        Self { questions: questions.to_vec(), witnesses }
    }

    /// Checks that every witness is a table of people, agrees with all that was ever published and with `published`, and
    /// that every protected sum can have each value that must stay possible.
    ///
    /// # Errors
    /// [`Fault::Proof`] when not; other faults when the inputs do not hold together.
    pub fn check(&self, outline: &Outline, cube: &Cube, ledger: &Ledger, published: &Published) -> Result<(), Fault> {
        let mut all = ledger.clone();
        let after = all.releases().len();
        all.append(published.clone(), after)?;
        let drafts = drafts(outline, &Step::default(), &self.questions, cube, &all)?;
        let mut within: BTreeMap<(usize, usize), Vec<(usize, i64)>> = BTreeMap::new();
        let mut sums = Vec::new();
        for (at, draft) in drafts.iter().enumerate() {
            sums.push(draft.sum(outline, cube));
            for (question, leaf, score) in draft.leaves(outline) {
                within.entry((question, leaf)).or_default().push((at, i64::from(score)));
            }
        }
        let mut possible: Vec<BTreeSet<i64>> = sums.iter().map(|sum| BTreeSet::from([*sum])).collect();
        for witness in &self.witnesses {
            let mut other: BTreeMap<usize, i64> = BTreeMap::new();
            for moved in &witness.0 {
                let question = outline.questions.get(moved.question).ok_or(Fault::Proof)?;
                let count = cube.cells(&question.id).get(moved.leaf).ok_or(Fault::Proof)?;
                if i64::from(*count) + i64::from(moved.by) < 0 {
                    return Err(Fault::Proof);
                }
                for (at, score) in within.get(&(moved.question, moved.leaf)).into_iter().flatten() {
                    *other.entry(*at).or_default() += score * i64::from(moved.by);
                }
            }
            for (at, distance) in other {
                let sum = sums[at] + distance;
                let stays = match drafts[at].kind {
                    Kind::Seen { .. } | Kind::Same(_) => distance == 0,
                    Kind::Between(least, most) => (least..=most).contains(&sum),
                    Kind::Asked | Kind::Picked | Kind::Alone | Kind::Most => sum <= 0,
                    Kind::Unseen { .. } | Kind::Derived { .. } | Kind::Apart { .. } => true,
                    Kind::Cell { .. } | Kind::Mean(_) => false,
                };
                if !stays {
                    return Err(Fault::Proof);
                }
                possible[at].insert(sum);
            }
        }
        let kept_back = KeptBack::of(outline, cube);
        for (at, draft) in drafts.iter().enumerate() {
            let values = need(outline, cube, &kept_back, draft, sums[at]);
            let seen = matches!(draft.kind, Kind::Seen { .. });
            if (seen && !values.is_empty()) || values.iter().any(|value| !possible[at].contains(value)) {
                return Err(Fault::Proof);
            }
        }
        Ok(())
    }
}

/// Everything that tables and means say, hidden cells among it.
pub(super) fn said(outline: &Outline, id: &str, tables: &[ProtectedTable], means: &[ProtectedMean]) -> Published {
    let mut saying = Saying::new(id);
    let codes = |group: &[usize]| -> Vec<(String, Vec<String>)> {
        let one = |(variable, members): (&super::book::Variable, Vec<usize>)| {
            (variable.name.clone(), members.into_iter().map(|leaf| variable.leaves[leaf].clone()).collect())
        };
        outline.variables.iter().zip(outline.members(group)).map(one).collect()
    };
    let count = |count: Option<u32>| count.map_or(Says::Hidden, Says::Count);
    for table in tables {
        let question = &outline.questions[table.question];
        let grouping = &question.groupings[table.grouping];
        for cell in &table.cells {
            let answers: Vec<String> = match cell.answer {
                Some(at) => grouping.answers[at].members.iter().map(|leaf| question.answers[*leaf].clone()).collect(),
                None => question.answers.clone(),
            };
            saying.say(&question.id, &codes(&cell.group), &answers, count(cell.count));
        }
    }
    for mean in means {
        let question = &outline.questions[mean.question];
        let counted: Vec<(&String, i32)> =
            question.answers.iter().zip(&mean.scores).filter_map(|(answer, score)| Some((answer, (*score)?))).collect();
        let answers: Vec<String> = counted.iter().map(|(answer, _)| (*answer).clone()).collect();
        let group = codes(&mean.group);
        saying.say(&question.id, &group, &answers, count(mean.n));
        if let (Some(shown), Some(n)) = (mean.mean, mean.n) {
            let (least, most) = between(shown, i64::from(n), mean.decimals);
            let scores = counted.iter().map(|(_, score)| *score).collect();
            saying.say(&question.id, &group, &answers, Says::Scores { scores, least, most });
        }
    }
    saying.done()
}
