//! Everything said of a block of questions, in places of leaves: the plan's tables, what was published before, and what
//! can be worked out by subtracting one from another.

use std::collections::BTreeSet;

use super::cube::Cube;
use super::derived::{apart, derived, families};
use super::fault::Fault;
use super::ledger::{Ledger, Published, Says};
use super::outline::{MeanTable, Outline, Step, Table};
use super::route::routes;

/// A sum over leaf cells that is said, was said or can be worked out.
pub(super) struct Draft {
    /// Place of the question.
    pub question: usize,
    /// For each variable, places of leaves.
    pub members: Vec<Vec<usize>>,
    /// Places of answers, and what each counts.
    pub answers: Vec<(usize, i32)>,
    /// A part of it that does not count, for [`Kind::Apart`].
    pub less: Option<Box<Part>>,
    /// What else counts, for [`Kind::Asked`] and for what is known of a list's choices.
    pub led: Option<Box<Led>>,
    /// Why it stands here.
    pub kind: Kind,
}

/// Places of leaves for each variable, and of answers.
pub(super) type Part = (Vec<Vec<usize>>, Vec<usize>);

/// Who is asked what, and what is chosen beside what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Led {
    /// Other questions, of which nobody is asked two of those here: those who answered these count as well.
    pub others: Vec<usize>,
    /// Places of questions, and of answers that lead here.
    pub by: Vec<(usize, Vec<usize>)>,
    /// Places of other questions and of one answer to each, and what it counts.
    pub also: Vec<(usize, usize, i32)>,
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
    /// What one sum that may be shown has beside another that is part of it, where that is few.
    Apart { margin: bool },
    /// The margin of one question less that of another which the same people (the family) answered.
    Same(usize),
    /// The margin of a question, with those of others that exclude it, less how many gave an answer that leads to them: nought at
    /// most.
    Asked,
    /// How many left the first choice of a list, less how many made the others: nought at most, for whoever answered made one.
    Picked,
    /// How many made a choice of a list, with those of others beside which none is made, less everybody: nought at most.
    Alone,
    /// How many choices of a list were made, less as many for each as anybody makes at most: nought at most.
    Most,
}

impl Kind {
    /// Whether it says how the choices of a list go together.
    pub const fn is_of_list(self) -> bool {
        matches!(self, Self::Picked | Self::Alone | Self::Most)
    }
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
    apart(outline, cube, &mut drafts);
    routes(outline, questions, &mut drafts)?;
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
        let draft = Draft { question: placed.question, members: placed.members, answers, less: None, led: None, kind };
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
            drafts.push(Draft {
                question: table.question,
                members: members.clone(),
                answers,
                less: None,
                led: None,
                kind,
            });
        }
        let answers = (0..question.answers.len()).map(|answer| (answer, 1)).collect();
        drafts.push(Draft {
            question: table.question,
            members,
            answers,
            less: None,
            led: None,
            kind: Kind::Cell { margin: true },
        });
    }
}

fn means(outline: &Outline, mean: &MeanTable, cube: &Cube, drafts: &mut Vec<Draft>) {
    let scored: Vec<(usize, i32)> =
        mean.scores.iter().enumerate().filter_map(|(answer, score)| Some((answer, (*score)?))).collect();
    for group in outline.groups(&mean.shown) {
        let members = outline.members(&group);
        let ones = scored.iter().map(|(answer, _)| (*answer, 1)).collect();
        let kind = Kind::Cell { margin: true };
        let count =
            Draft { question: mean.question, members: members.clone(), answers: ones, less: None, led: None, kind };
        let n = count.sum(outline, cube);
        let enough = n >= i64::from(outline.rules.g);
        let mut draft = Draft {
            question: mean.question,
            members,
            answers: scored.clone(),
            less: None,
            led: None,
            kind: Kind::Mean(None),
        };
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
        if let Some(led) = &self.led {
            for other in &led.others {
                let ones: Vec<(usize, i32)> = (0..outline.questions[*other].answers.len()).map(|at| (at, 1)).collect();
                leaves.extend(self.of(outline, *other, &ones));
            }
            for (lead, answers) in &led.by {
                let minus: Vec<(usize, i32)> = answers.iter().map(|answer| (*answer, -1)).collect();
                leaves.extend(self.of(outline, *lead, &minus));
            }
            for (other, answer, counts) in &led.also {
                leaves.extend(self.of(outline, *other, &[(*answer, *counts)]));
            }
        }
        if let Some(less) = &self.less {
            let ones: Vec<(usize, i32)> = less.1.iter().map(|answer| (*answer, 1)).collect();
            let part: BTreeSet<usize> =
                Self::within(outline, &less.0, self.question, &ones).into_iter().map(|(_, leaf, _)| leaf).collect();
            leaves.retain(|(_, leaf, _)| !part.contains(leaf));
        }
        leaves
    }

    fn of(&self, outline: &Outline, question: usize, answers: &[(usize, i32)]) -> Vec<(usize, usize, i32)> {
        Self::within(outline, &self.members, question, answers)
    }

    fn within(
        outline: &Outline,
        members: &[Vec<usize>],
        question: usize,
        answers: &[(usize, i32)],
    ) -> Vec<(usize, usize, i32)> {
        let width = outline.questions[question].answers.len();
        let mut groups = vec![0];
        for (variable, members) in outline.variables.iter().zip(members) {
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
        let leaves = self.of(outline, self.question, &answers);
        leaves.into_iter().map(|(_, leaf, _)| i64::from(cells[leaf])).sum()
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
