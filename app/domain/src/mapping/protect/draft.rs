//! Everything said of a block of questions, in places of leaves: the plan's tables, what was published before, and what
//! can be worked out by subtracting one from another.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Role;
use super::cube::Cube;
use super::fault::Fault;
use super::ledger::{Ledger, Published, Says};
use super::outline::{MeanTable, Outline, Step, Table};

/// A sum over leaf cells that is said, was said or can be worked out.
pub(super) struct Draft {
    /// Place of the question.
    pub question: usize,
    /// For each variable, places of leaves.
    pub members: Vec<Vec<usize>>,
    /// Places of answers, and what each counts.
    pub answers: Vec<(usize, i32)>,
    /// Why it stands here.
    pub kind: Kind,
}

/// Why a sum stands among the statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A cell of the plan's tables, or the margin of a group.
    Cell { margin: bool },
    /// A mean of the plan: the sums that round to it; none where it may not be shown.
    Mean(Option<(i64, i64)>),
    /// Published before, for good.
    Seen { margin: bool },
    /// Between two bounds, published before.
    Between(i64, i64),
    /// Hidden before.
    Unseen { margin: bool },
    /// Stands in no table, but can be worked out from some (Total − F − P).
    Derived { margin: bool },
    /// The margin of one question less that of another which the same people (the family) answered.
    Same(usize),
}

/// Drafts of a block: the cells of tables and means first, in the order in which they are published.
pub(super) fn drafts(
    outline: &Outline,
    step: &Step,
    questions: &[usize],
    cube: &Cube,
    ledger: &Ledger,
) -> Result<Vec<Draft>, Fault> {
    let mut drafts = Vec::new();
    for table in step.tables.iter().filter(|table| questions.contains(&table.question)) {
        cells(outline, table, &mut drafts);
    }
    for mean in step.means.iter().filter(|mean| questions.contains(&mean.question)) {
        means(outline, mean, cube, &mut drafts);
    }
    for release in ledger.releases() {
        before(outline, questions, cube, release, &mut drafts)?;
    }
    derived(outline, questions, &mut drafts);
    families(outline, questions, &mut drafts);
    Ok(drafts)
}

/// What an earlier release said. It must be what is counted now, or somebody could be found by the difference.
fn before(
    outline: &Outline,
    questions: &[usize],
    cube: &Cube,
    release: &Published,
    drafts: &mut Vec<Draft>,
) -> Result<(), Fault> {
    for placed in release.placed(outline, questions)? {
        let margin = placed.answers.len() == outline.questions[placed.question].answers.len();
        let ones = || placed.answers.iter().map(|answer| (*answer, 1)).collect();
        let (answers, kind): (Vec<(usize, i32)>, Kind) = match placed.says {
            Says::Count(_) => (ones(), Kind::Seen { margin }),
            Says::Hidden => (ones(), Kind::Unseen { margin }),
            Says::AtMost(most) => (ones(), Kind::Between(0, i64::from(*most))),
            Says::Scores { scores, least, most } => {
                (placed.answers.iter().copied().zip(scores.iter().copied()).collect(), Kind::Between(*least, *most))
            }
        };
        let draft = Draft { question: placed.question, members: placed.members, answers, kind };
        if !agrees(&draft, placed.says, outline, cube) {
            return Err(Fault::Changed(release.id.clone()));
        }
        drafts.push(draft);
    }
    Ok(())
}

fn cells(outline: &Outline, table: &Table, drafts: &mut Vec<Draft>) {
    let question = &outline.questions[table.question];
    let grouping = &question.groupings[table.grouping];
    for group in outline.groups(&table.shown) {
        let members = outline.members(&group);
        for code in &grouping.answers {
            let answers = code.members.iter().map(|answer| (*answer, 1)).collect();
            let kind = Kind::Cell { margin: false };
            drafts.push(Draft { question: table.question, members: members.clone(), answers, kind });
        }
        let answers = (0..question.answers.len()).map(|answer| (answer, 1)).collect();
        drafts.push(Draft { question: table.question, members, answers, kind: Kind::Cell { margin: true } });
    }
}

fn means(outline: &Outline, mean: &MeanTable, cube: &Cube, drafts: &mut Vec<Draft>) {
    let scored: Vec<(usize, i32)> =
        mean.scores.iter().enumerate().filter_map(|(answer, score)| Some((answer, (*score)?))).collect();
    for group in outline.groups(&mean.shown) {
        let members = outline.members(&group);
        let ones = scored.iter().map(|(answer, _)| (*answer, 1)).collect();
        let kind = Kind::Cell { margin: true };
        let count = Draft { question: mean.question, members: members.clone(), answers: ones, kind };
        let n = count.sum(outline, cube);
        let enough = n >= i64::from(outline.rules.g);
        let mut draft = Draft { question: mean.question, members, answers: scored.clone(), kind: Kind::Mean(None) };
        let rounded = rounded(draft.sum(outline, cube), n, mean.decimals);
        draft.kind = Kind::Mean(enough.then(|| between(rounded, n, mean.decimals)));
        drafts.extend([count, draft]);
    }
}

/// A mean in units of its last decimal, halves up.
pub(super) fn rounded(sum: i64, n: i64, decimals: u8) -> i64 {
    let unit = 10_i64.pow(u32::from(decimals));
    if n == 0 { 0 } else { (2 * sum * unit + n).div_euclid(2 * n) }
}

/// The least and the largest sum of `n` scores that round to a mean.
pub(super) fn between(rounded: i64, n: i64, decimals: u8) -> (i64, i64) {
    let unit = 2 * 10_i64.pow(u32::from(decimals));
    let ceiling = |over: i64| -(-over).div_euclid(unit);
    (ceiling(n * (2 * rounded - 1)), ceiling(n * (2 * rounded + 1)) - 1)
}

impl Draft {
    /// Leaf cells and what each counts: question, place, coefficient.
    pub fn leaves(&self, outline: &Outline) -> Vec<(usize, usize, i32)> {
        let mut leaves = self.of(outline, self.question, &self.answers);
        if let Kind::Same(other) = self.kind {
            let minus: Vec<(usize, i32)> = (0..outline.questions[other].answers.len()).map(|at| (at, -1)).collect();
            leaves.extend(self.of(outline, other, &minus));
        }
        leaves
    }

    fn of(&self, outline: &Outline, question: usize, answers: &[(usize, i32)]) -> Vec<(usize, usize, i32)> {
        let width = outline.questions[question].answers.len();
        let mut groups = vec![0];
        for (variable, members) in outline.variables.iter().zip(&self.members) {
            let size = variable.leaves.len();
            groups = groups.iter().flat_map(|group| members.iter().map(move |leaf| group * size + leaf)).collect();
        }
        let cell = |group: usize| answers.iter().map(move |(at, score)| (question, group * width + at, *score));
        groups.into_iter().flat_map(cell).collect()
    }

    /// The true sum.
    pub fn sum(&self, outline: &Outline, cube: &Cube) -> i64 {
        let count = |(question, leaf, score): (usize, usize, i32)| {
            i64::from(cube.cells(&outline.questions[question].id)[leaf]) * i64::from(score)
        };
        self.leaves(outline).into_iter().map(count).sum()
    }

    /// How many of its group answered.
    pub fn group(&self, outline: &Outline, cube: &Cube) -> i64 {
        let answers: Vec<(usize, i32)> =
            (0..outline.questions[self.question].answers.len()).map(|at| (at, 1)).collect();
        let cells = cube.cells(&outline.questions[self.question].id);
        self.of(outline, self.question, &answers).into_iter().map(|(_, leaf, _)| i64::from(cells[leaf])).sum()
    }
}

/// Whether what was published is what is counted now.
fn agrees(draft: &Draft, says: &Says, outline: &Outline, cube: &Cube) -> bool {
    let sum = draft.sum(outline, cube);
    match says {
        Says::Hidden => true,
        Says::Count(count) => sum == i64::from(*count),
        Says::AtMost(most) => sum <= i64::from(*most),
        Says::Scores { least, most, .. } => (*least..=*most).contains(&sum),
    }
}

/// Which variables a sum is broken down by; waves always count as that, for a pooled wave less another is a third.
fn pattern(outline: &Outline, draft: &Draft) -> Vec<bool> {
    let broken = |(at, members): (usize, &Vec<usize>)| {
        let variable = &outline.variables[at];
        variable.role == Role::Wave || members.len() < variable.leaves.len()
    };
    draft.members.iter().enumerate().map(broken).collect()
}

/// What can be worked out: for each question and each pattern of breakdown, all its groups parted as finely as any of its
/// tables part them, by answers parted as finely as any grouping does.
fn derived(outline: &Outline, questions: &[usize], drafts: &mut Vec<Draft>) {
    for question in questions {
        let mut patterns: BTreeMap<Vec<bool>, Vec<BTreeSet<&[usize]>>> = BTreeMap::new();
        let mut waves: BTreeSet<&[usize]> = BTreeSet::new();
        let mut answers: BTreeSet<Vec<usize>> = BTreeSet::new();
        for draft in drafts.iter().filter(|draft| draft.question == *question) {
            let sets =
                patterns.entry(pattern(outline, draft)).or_insert_with(|| vec![BTreeSet::new(); draft.members.len()]);
            for (at, members) in draft.members.iter().enumerate() {
                sets[at].insert(members);
                if outline.variables[at].role == Role::Wave {
                    waves.insert(members);
                }
            }
            if !matches!(draft.kind, Kind::Mean(_)) {
                answers.insert(draft.answers.iter().map(|(answer, _)| *answer).collect());
            }
        }
        let mut found = Vec::new();
        let width = outline.questions[*question].answers.len();
        let parts = atoms(&answers.iter().map(Vec::as_slice).collect(), width);
        for (broken, sets) in &patterns {
            let mut groups: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
            for (at, variable) in outline.variables.iter().enumerate() {
                let whole: Vec<usize> = (0..variable.leaves.len()).collect();
                let atoms = match (variable.role, broken[at]) {
                    // Waves that no table holds are other people.
                    (Role::Wave, _) => within(atoms(&waves, whole.len()), &waves),
                    (_, true) => atoms(&sets[at], whole.len()),
                    (_, false) => vec![whole],
                };
                let longer = |group: &Vec<Vec<usize>>, atom: &Vec<usize>| {
                    [group.as_slice(), std::slice::from_ref(atom)].concat()
                };
                groups = groups.iter().flat_map(|group| atoms.iter().map(move |atom| longer(group, atom))).collect();
            }
            for members in groups {
                for answers in parts.iter().cloned().chain([(0..width).collect()]) {
                    let kind = Kind::Derived { margin: answers.len() == width };
                    let answers = answers.into_iter().map(|answer| (answer, 1)).collect();
                    found.push(Draft { question: *question, members: members.clone(), answers, kind });
                }
            }
        }
        drafts.extend(found);
    }
}

/// The parts of `0..size` that no set parts further.
fn atoms(sets: &BTreeSet<&[usize]>, size: usize) -> Vec<Vec<usize>> {
    let mut parts: BTreeMap<Vec<bool>, Vec<usize>> = BTreeMap::new();
    for leaf in 0..size {
        parts.entry(sets.iter().map(|set| set.contains(&leaf)).collect()).or_default().push(leaf);
    }
    let mut parts: Vec<Vec<usize>> = parts.into_values().collect();
    parts.sort();
    parts
}

fn within(parts: Vec<Vec<usize>>, sets: &BTreeSet<&[usize]>) -> Vec<Vec<usize>> {
    parts.into_iter().filter(|part| sets.iter().any(|set| set.contains(&part[0]))).collect()
}

/// For the choices of one list: in every leaf group, the same people answered each of them.
fn families(outline: &Outline, questions: &[usize], drafts: &mut Vec<Draft>) {
    let Some((first, others)) = questions.split_first() else { return };
    let mut groups: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
    for variable in &outline.variables {
        let longer = |group: &Vec<Vec<usize>>, leaf: usize| [group.as_slice(), &[vec![leaf]]].concat();
        groups =
            groups.iter().flat_map(|group| (0..variable.leaves.len()).map(move |leaf| longer(group, leaf))).collect();
    }
    for other in others {
        for members in &groups {
            let answers = (0..outline.questions[*first].answers.len()).map(|answer| (answer, 1)).collect();
            drafts.push(Draft { question: *first, members: members.clone(), answers, kind: Kind::Same(*other) });
        }
    }
}
