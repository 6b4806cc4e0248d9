//! One search for a table: a given sum becomes another, everything shown stays, at the least cost in cells to hide.

use std::collections::{BTreeMap, BTreeSet};

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions, Variable};
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::system::{FAR, Row, Standing, System};

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Aim<'a> {
    /// The row that moves, and how far; none where counts only have to go along with what moved before.
    pub goal: Option<(usize, i32)>,
    /// What is known besides, to one respondent.
    pub known: Option<Known>,
    /// Which rows may give way.
    pub give: Give,
    /// The wave whose counts alone may change; all where there is none.
    pub wave: Option<usize>,
    /// The questions whose counts alone may change; all where there are none.
    pub questions: Option<&'a BTreeSet<usize>>,
    /// Whether other questions that wait for these may be left behind, to go along afterwards.
    pub leave: bool,
    /// Counts of other questions that have changed before.
    pub before: &'a [(usize, i32)],
    /// Whether it is reckoned with what who knows something chose of a list themselves: all that is known of it must be true of the others.
    pub several: bool,
}

impl<'a> Aim<'a> {
    /// That a row moves so far, whatever else changes.
    pub const fn of(row: usize, distance: i32, give: Give) -> Self {
        let goal = Some((row, distance));
        Self { goal, known: None, give, wave: None, questions: None, leave: false, before: &[], several: false }
    }

    /// The same where only some questions' counts change, and those that wait for them may be left behind.
    pub const fn of_questions(self, questions: &'a BTreeSet<usize>, leave: bool) -> Self {
        Self { questions: Some(questions), leave, ..self }
    }

    /// Whether counts of a question may change.
    fn has(&self, question: usize) -> bool {
        self.questions.is_none_or(|questions| questions.contains(&question))
    }

    /// Whether a row may be broken for now: that of a question which goes along afterwards.
    fn leaves(&self, row: &Row) -> bool {
        self.leave && !row.asked.is_empty() && !row.asked.iter().any(|question| self.has(*question))
    }
}

/// What one respondent knows besides: that nobody else is where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum Known {
    /// In a hidden cell.
    Row(usize),
    /// In a leaf cell.
    Column(usize),
}

/// Which rows may give way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Give {
    /// Hidden ones alone.
    Hidden,
    /// Also shown ones, but no total of the county.
    Shown,
    /// Also totals.
    Totals,
}

/// How much work a block may take, and how much it took. There is no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Budget {
    /// Problems given to the solver.
    pub solves: u64,
    /// Pivots of the simplex method.
    pub pivots: u64,
    /// Nodes of branch and bound.
    pub nodes: u64,
}

impl Budget {
    /// Far more than any county's block has needed, and an end all the same.
    pub const AMPLE: Self = Self { solves: 50_000, pivots: 50_000_000, nodes: 500_000 };

    /// Whether this much was spent of it.
    #[must_use]
    pub const fn is_spent(&self, spent: &Self) -> bool {
        spent.solves > self.solves || spent.pivots > self.pivots || spent.nodes > self.nodes
    }
}

/// What moving a person costs beside hiding cells: tables that differ in little are found.
const TOUCH: f64 = 0.01;
/// Nodes of one integer problem.
const NODES: u64 = 300;
/// How often means may give way before it is given up.
const EASED: usize = 12;
/// How far from a whole number a solver's value may be.
const WHOLE: f64 = 1e-5;

/// Columns that move, and how far, in their order.
pub(super) type Moves = Vec<(usize, i32)>;

struct Model {
    problem: Problem,
    /// For each column: the variable by which it grows, and by which it shrinks.
    columns: Vec<(Option<Variable>, Option<Variable>)>,
}

/// Columns that move, and how far; none where there is no such table.
///
/// What the solver says is not trusted: the table is checked in whole numbers here and again before publishing. A wrong
/// "there is none" only makes more hidden, or refuses the release.
pub(super) fn solve(system: &System, hidden: &[bool], aim: Aim, spent: &mut Budget) -> Result<Option<Moves>, Fault> {
    let mut eased = hidden.to_vec();
    let mut integer = false;
    for _ in 0..EASED {
        let model = model(system, &eased, aim, integer);
        let values = match run(&model, spent) {
            // Whole numbers were not found beside all means: then means give way before anything else does.
            Err(Fault::Solver(_)) if integer && aim.give != Give::Hidden && ease(system, &mut eased) => {
                integer = false;
                continue;
            }
            outcome => outcome?,
        };
        let Some(values) = values else { return Ok(None) };
        let wholes: Option<Vec<i32>> = values.iter().copied().map(whole).collect();
        if let Some(distances) = wholes {
            let moves: Moves = distances.into_iter().enumerate().filter(|(_, distance)| *distance != 0).collect();
            return if holds(system, hidden, aim, &moves) { Ok(Some(moves)) } else { Err(Fault::Proof) };
        }
        if aim.give == Give::Hidden {
            // Only asked whether something can be shown again: then it is not.
            return Ok(None);
        }
        // Means make fractions. Those that the fractions touch may give way; what remains is tried in whole numbers.
        let touched: Vec<usize> = (0..system.rows.len())
            .filter(|at| {
                let row = &system.rows[*at];
                let sum: f64 = row.columns.iter().map(|(column, score)| values[*column] * f64::from(*score)).sum();
                !eased[*at] && row.standing == Standing::Free && row.band.0 < row.band.1 && sum.abs() > WHOLE
            })
            .collect();
        integer = touched.is_empty();
        for at in touched {
            eased[at] = true;
        }
    }
    Err(Fault::Solver("no whole numbers".to_owned()))
}

/// Lets go of all means that may be hidden; `false` where there are none left.
fn ease(system: &System, eased: &mut [bool]) -> bool {
    let mut some = false;
    for (row, eased) in system.rows.iter().zip(eased) {
        if !*eased && row.standing == Standing::Free && row.band.0 < row.band.1 {
            (*eased, some) = (true, true);
        }
    }
    some
}

fn model(system: &System, hidden: &[bool], aim: Aim, integer: bool) -> Model {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let mut add = |cost: f64, most: Option<i32>| match (integer, most) {
        (true, most) => problem.add_integer_var(cost, (0, most.unwrap_or(i32::MAX))),
        (false, most) => problem.add_var(cost, (0.0, most.map_or(f64::INFINITY, f64::from))),
    };
    let mut columns = Vec::with_capacity(system.columns.len());
    for (at, column) in system.columns.iter().enumerate() {
        let stays = aim.wave.is_some_and(|wave| column.wave != Some(wave)) || !aim.has(column.question);
        if stays || aim.known == Some(Known::Column(at)) {
            columns.push((None, None));
        } else {
            let shrink = (column.count > 0).then(|| add(TOUCH, Some(column.count)));
            columns.push((Some(add(TOUCH, None)), shrink));
        }
    }
    let before: BTreeMap<usize, i32> = system.moved(aim.before).into_iter().collect();
    for (at, row) in system.rows.iter().enumerate() {
        // Nothing of it can change, or it may.
        if (row.asked.is_empty() && !aim.has(row.question)) || aim.leaves(row) {
            continue;
        }
        let mut terms = Vec::with_capacity(row.columns.len() * 2 + 3);
        let sum = |terms: &mut Vec<(Variable, f64)>| {
            for (column, coefficient) in &row.columns {
                let (grow, shrink) = columns[*column];
                terms.extend(grow.map(|variable| (variable, f64::from(*coefficient))));
                terms.extend(shrink.map(|variable| (variable, -f64::from(*coefficient))));
            }
        };
        let goal = aim.goal.filter(|(row, _)| *row == at);
        if goal.is_some() || aim.known == Some(Known::Row(at)) {
            sum(&mut terms);
            let distance = goal.map_or(0, |(_, distance)| distance);
            problem.add_constraint(terms, ComparisonOp::Eq, f64::from(distance));
            continue;
        }
        if hidden[at] {
            continue;
        }
        sum(&mut terms);
        let moved = before.get(&at).copied().unwrap_or_default();
        // Nothing of it can change.
        if terms.is_empty() && moved == 0 {
            continue;
        }
        if gives(row.standing, aim.give) {
            let cost = f64::from(row.weight);
            terms.push((problem.add_var(cost, (0.0, f64::INFINITY)), -1.0));
            terms.push((problem.add_var(cost, (0.0, f64::INFINITY)), 1.0));
        }
        let (least, mut most) = row.band;
        // What they chose themselves is not counted here: with as much left over as they may account for it is enough, whatever it was.
        if aim.several
            && let Some(free) = aim.known.and_then(|known| system.rises(known, at))
        {
            most = most.min(free);
        }
        let away = |bound: i32| f64::from(bound) - f64::from(moved);
        if least == most {
            problem.add_constraint(terms, ComparisonOp::Eq, away(least));
            continue;
        }
        if least > -FAR {
            problem.add_constraint(terms.clone(), ComparisonOp::Ge, away(least));
        }
        problem.add_constraint(terms, ComparisonOp::Le, away(most));
    }
    Model { problem, columns }
}

fn gives(standing: Standing, give: Give) -> bool {
    match standing {
        Standing::Locked | Standing::Never => false,
        Standing::Total => give == Give::Totals,
        Standing::Free => give != Give::Hidden,
    }
}

/// How far each column moves; none where there is no table.
fn run(model: &Model, spent: &mut Budget) -> Result<Option<Vec<f64>>, Fault> {
    let mut failed = String::new();
    for presolve in [true, false] {
        let mut options = SolveOptions::default();
        options.node_limit = Some(NODES);
        options.presolve = presolve;
        spent.solves += 1;
        let outcome = match model.problem.solve_with(options) {
            Ok(outcome) => outcome,
            Err(Error::Infeasible) => return Ok(None),
            Err(error) => {
                failed = error.to_string();
                continue;
            }
        };
        let stats = outcome.stats();
        spent.pivots += stats.lp_iterations;
        spent.nodes += stats.nodes_solved;
        let Some(solution) = outcome.solution() else {
            "no table within the nodes allowed".clone_into(&mut failed);
            continue;
        };
        let value = |variable: Option<Variable>| variable.map_or(0.0, |variable| solution.var_value(variable));
        return Ok(Some(model.columns.iter().map(|(grow, shrink)| value(*grow) - value(*shrink)).collect()));
    }
    Err(Fault::Solver(failed))
}

/// A value as the whole number it stands for.
fn whole(value: f64) -> Option<i32> {
    let near = value.round();
    let fits = (value - near).abs() < WHOLE && near.abs() < f64::from(1 << 30);
    #[expect(clippy::cast_possible_truncation, reason = "a whole number within the bounds of i32, as was just checked")]
    fits.then_some(near as i32)
}

/// Whether a table is one of those that were looked for, in whole numbers.
fn holds(system: &System, hidden: &[bool], aim: Aim, moves: &[(usize, i32)]) -> bool {
    let people = moves.iter().all(|(column, distance)| system.columns[*column].count + distance >= 0);
    let rows = system.moved(&[aim.before, moves].concat());
    let stays = rows.iter().all(|(row, distance)| {
        let one = &system.rows[*row];
        let may = hidden[*row] || !one.breaks(*distance) || gives(one.standing, aim.give) || aim.leaves(one);
        may || aim.goal.is_some_and(|(goal, _)| goal == *row)
    });
    let known = match aim.known {
        Some(Known::Row(row)) => rows.iter().all(|(other, _)| *other != row),
        Some(Known::Column(column)) => moves.iter().all(|(other, _)| *other != column),
        None => true,
    };
    people && stays && known && aim.goal.is_none_or(|goal| rows.contains(&goal))
}
