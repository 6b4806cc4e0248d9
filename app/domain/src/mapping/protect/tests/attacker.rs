//! An attacker with a linear program: from what was published alone, the least and the most that a sum can be. It builds
//! its own system, leaf by leaf, and knows nothing of rows, columns, hidden cells or costs.

use microlp::{ComparisonOp, OptimizationDirection, Problem, Variable};

use super::super::ledger::{Placed, Says};
use super::*;

/// A sum: for each variable the leaves, and the answers.
pub type Sum = (Vec<Vec<usize>>, Vec<usize>);

/// What was published of a question.
pub struct Attacker<'a> {
    outline: &'a Outline,
    placed: Vec<Placed<'a>>,
}

impl<'a> Attacker<'a> {
    pub fn new(outline: &'a Outline, published: &[&'a Published]) -> Self {
        let placed = published.iter().flat_map(|one| one.placed(outline, &[0]).unwrap()).collect();
        Self { outline, placed }
    }

    /// Sums that were published as hidden, each once.
    pub fn hidden(&self) -> Vec<Sum> {
        let mut sums: Vec<Sum> = (self.placed.iter().filter(|placed| *placed.says == Says::Hidden))
            .map(|placed| (placed.members.clone(), placed.answers.clone()))
            .collect();
        sums.sort();
        sums.dedup();
        sums
    }

    pub fn leaves(outline: &Outline, (members, answers): &Sum) -> Vec<usize> {
        let mut groups = vec![0];
        for (variable, members) in outline.variables.iter().zip(members) {
            let longer =
                |group: &usize| members.iter().map(|leaf| group * variable.leaves.len() + leaf).collect::<Vec<_>>();
            groups = groups.iter().flat_map(longer).collect();
        }
        let width = outline.questions[0].answers.len();
        groups.into_iter().flat_map(|group| answers.iter().map(move |answer| group * width + answer)).collect()
    }

    /// The least and the most that a sum can be, as far as anybody can tell.
    pub fn bounds(&self, sum: &Sum) -> (f64, f64) {
        (self.solve(sum, OptimizationDirection::Minimize), self.solve(sum, OptimizationDirection::Maximize))
    }

    fn solve(&self, sum: &Sum, direction: OptimizationDirection) -> f64 {
        let mut problem = Problem::new(direction);
        let size: usize = self.outline.variables.iter().map(|variable| variable.leaves.len()).product();
        let wanted = Self::leaves(self.outline, sum);
        let leaves: Vec<Variable> = (0..size * self.outline.questions[0].answers.len())
            .map(|leaf| problem.add_var(if wanted.contains(&leaf) { 1.0 } else { 0.0 }, (0.0, 10_000.0)))
            .collect();
        for placed in &self.placed {
            let cells = Self::leaves(self.outline, &(placed.members.clone(), placed.answers.clone()));
            let width = placed.answers.len();
            let score = |at: usize| match placed.says {
                Says::Scores { scores, .. } => f64::from(scores[at % width]),
                _ => 1.0,
            };
            let row: Vec<(Variable, f64)> =
                cells.iter().enumerate().map(|(at, leaf)| (leaves[*leaf], score(at))).collect();
            match placed.says {
                Says::Hidden => {}
                Says::Count(count) => problem.add_constraint(row, ComparisonOp::Eq, f64::from(*count)),
                Says::AtMost(most) => problem.add_constraint(row, ComparisonOp::Le, f64::from(*most)),
                #[expect(clippy::cast_precision_loss, reason = "small sums")]
                Says::Scores { least, most, .. } => {
                    problem.add_constraint(row.clone(), ComparisonOp::Ge, *least as f64);
                    problem.add_constraint(row, ComparisonOp::Le, *most as f64);
                }
            }
        }
        problem.solve().unwrap().into_solution().unwrap().objective()
    }

    /// Hidden sums that come out exactly.
    pub fn recovered(&self) -> Vec<Sum> {
        let exact = |sum: &Sum| {
            let (least, most) = self.bounds(sum);
            most - least < 0.5
        };
        self.hidden().into_iter().filter(exact).collect()
    }
}
