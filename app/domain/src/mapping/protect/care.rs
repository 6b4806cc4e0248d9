//! What the rules and the order of priorities say of a sum: what must stay possible, and what hiding it costs.

use std::collections::BTreeSet;

use super::book::{Role, Variable};
use super::cube::Cube;
use super::draft::{Draft, Kind};
use super::outline::Outline;
use super::route::{hangs_on_an_answer, nobody};
use super::rules::Group;

/// The weight from which on a row is a total of the county.
pub(super) const TOTAL: u32 = 2000;

/// Whether a variable is broken down in a sum.
fn broken(outline: &Outline, draft: &Draft, role: Role) -> bool {
    let one =
        |(variable, members): (&Variable, &Vec<usize>)| variable.role == role && members.len() < variable.leaves.len();
    outline.variables.iter().zip(&draft.members).any(one)
}

/// The municipality that a sum is of.
fn place(outline: &Outline, draft: &Draft) -> Option<usize> {
    let at = outline.variables.iter().position(|variable| variable.role == Role::Place)?;
    let one = draft.members[at].len() == 1 && outline.variables[at].leaves.len() > 1;
    one.then(|| draft.members[at][0])
}

/// Whether it is a total of the whole county.
pub(super) fn is_total(outline: &Outline, draft: &Draft) -> bool {
    let roles = [Role::Place, Role::Age, Role::Gender, Role::Other];
    !roles.into_iter().any(|role| broken(outline, draft, role))
}

/// How many must be left over where one shown sum is part of another.
pub(super) fn enough(outline: &Outline, outer: &Draft, margins: bool) -> i64 {
    if !margins {
        return i64::from(outline.rules.k);
    }
    gate(outline, outer)
}

fn gate(outline: &Outline, draft: &Draft) -> i64 {
    let local = place(outline, draft);
    let school = local.is_some_and(|place| outline.rules.single_school.contains(&place));
    let class = outline.questions[draft.question].class;
    outline.rules.gate(class, local.is_some(), school && broken(outline, draft, Role::Age))
}

/// Where anybody is who kept something of their background to themselves, whatever they were asked: the place of the variable,
/// the leaf, and the leaf of their wave. Some questions are asked of few, and of nobody among these: who they are is one for all.
pub(super) struct KeptBack {
    wave: usize,
    held: BTreeSet<(usize, usize, usize)>,
}

impl KeptBack {
    pub fn of(outline: &Outline, cube: &Cube) -> Self {
        // There is one, or there would be no counts.
        let wave = outline.variables.iter().position(|variable| variable.role == Role::Wave).unwrap_or_default();
        let mut held = BTreeSet::new();
        for group in cube.groups() {
            for (at, (variable, leaf)) in outline.variables.iter().zip(&group).enumerate() {
                if variable.keeps_back(*leaf) {
                    held.insert((at, *leaf, group[wave]));
                }
            }
        }
        Self { wave, held }
    }

    /// Whether anybody of the waves of a sum is in its leaves of one variable, whatever they are by the others.
    fn anybody(&self, draft: &Draft, variable: usize) -> bool {
        let waves = &draft.members[self.wave];
        let held = |leaf: &usize| waves.iter().any(|wave| self.held.contains(&(variable, *leaf, *wave)));
        draft.members[variable].iter().any(held)
    }
}

/// The values that must stay possible for a sum; empty where it is not protected.
pub(super) fn need(outline: &Outline, cube: &Cube, kept_back: &KeptBack, draft: &Draft, sum: i64) -> Vec<i64> {
    let margin = match draft.kind {
        Kind::Cell { margin } | Kind::Unseen { margin } | Kind::Derived { margin } | Kind::Seen { margin } => margin,
        Kind::Apart { margin: true } => true,
        // Few are left over, else it would not stand here.
        Kind::Apart { margin: false } => return (0..i64::from(outline.rules.k)).collect(),
        Kind::Mean(_) | Kind::Between(..) | Kind::Same(_) | Kind::Asked | Kind::Picked | Kind::Alone | Kind::Most => {
            return Vec::new();
        }
    };
    let n = draft.group(outline, cube);
    if n == 0 && (left_unsaid(outline, kept_back, draft) || nobody(outline, draft)) {
        return Vec::new();
    }
    let class = outline.questions[draft.question].class;
    let gate = gate(outline, draft);
    if margin {
        let mut values = outline.rules.margin_need(Group { n: sum, gate, class });
        values.retain(|value| *value < values_of(outline, draft));
        values
    } else {
        outline.rules.cell_need(Group { n, gate, class }, sum)
    }
}

/// How many values from nought the margin of a group that is too small must be able to have: as many as the group needs, and
/// of a question that those are asked who gave an answer to another as many as a cell. Who is asked it is a cell of another question, and all that is
/// shown of that says how many answered this one at most (R5).
fn values_of(outline: &Outline, draft: &Draft) -> i64 {
    let few = hangs_on_an_answer(outline, draft);
    i64::from(if few { outline.rules.k } else { outline.rules.g })
}

/// Whether an empty group is one of people who kept something of their background to themselves, and that it is empty may be
/// known.
///
/// Of those who chose not to say it ("vill inte svara") it may be known where nobody at all of the waves did, whatever they
/// answered: of a question that only some are asked, that none of those few were would tell how each of them answered the one
/// before it. What is told then is one sentence: each of them said it. Who is in which group, and what they answered,
/// is told by other sums, each protected by itself and with this one known: whoever subtracts gets the nought, so that the tables
/// which prove the others agree with it too. Where somebody did choose so, an empty part of them (no girl among them) would say
/// something of those few, and stays protected as any other group. So does an empty group that holds a value somebody can be
/// ("annat") beside those who would not say: that nobody is that would be told of each child.
fn left_unsaid(outline: &Outline, kept_back: &KeptBack, draft: &Draft) -> bool {
    outline.variables.iter().zip(&draft.members).enumerate().any(|(at, (variable, members))| {
        let left_out = |leaf: &usize| variable.unsaid == Some(*leaf);
        match members.as_slice() {
            [] => false,
            [only] if left_out(only) => true,
            several => several.iter().all(|leaf| variable.keeps_back(*leaf)) && !kept_back.anybody(draft, at),
        }
    })
}

/// Below which a count that stands in a table is small, and how many values from nought it must be able to have then if it is
/// hidden: what whoever tries the public files holds against it, protected or not.
pub(super) fn small(outline: &Outline, draft: &Draft) -> Option<(i64, i64)> {
    match draft.kind {
        Kind::Cell { margin: true } | Kind::Unseen { margin: true } => {
            Some((gate(outline, draft), values_of(outline, draft)))
        }
        Kind::Cell { .. } | Kind::Unseen { .. } => Some((i64::from(outline.rules.k), i64::from(outline.rules.k))),
        _ => None,
    }
}

/// What hiding a cell costs, in the order of R7: gender first, then age, middle answers before the ends, a
/// municipality's total later, a part of the county and the county later still.
pub(super) fn weight(outline: &Outline, draft: &Draft) -> u32 {
    let gender = broken(outline, draft, Role::Gender) || broken(outline, draft, Role::Other);
    let age = broken(outline, draft, Role::Age);
    let county = !broken(outline, draft, Role::Place);
    let base = match (place(outline, draft).is_some(), county) {
        (true, _) => [10, 12, 8, 30],
        (_, false) => [20, 24, 16, 60],
        (_, true) => [60, 70, 50, TOTAL],
    };
    let base = match (gender, age) {
        (true, false) => base[0],
        (false, true) => base[1],
        (true, true) => base[2],
        (false, false) => base[3],
    };
    let width = outline.questions[draft.question].answers.len();
    let ends = draft.answers.iter().any(|(answer, _)| *answer == 0 || *answer + 1 == width);
    match draft.kind {
        Kind::Mean(_) => base / 2,
        _ if draft.answers.len() == width => base * 3,
        _ if ends => base * 5 / 4,
        _ => base,
    }
}
