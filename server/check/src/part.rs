//! Some families of a block by themselves, while everything else stays as it is in the first table. Most values of a count are
//! shown by moving its own family alone, and that takes no longer however many others there are.

use std::collections::{BTreeMap, BTreeSet};

use super::dual::Matrix;
use super::model::Model;
use super::search::{Search, search};
use super::system::{Bound, Budget, Terms};

/// Parts of a block, by their families.
pub(super) type Parts = BTreeMap<BTreeSet<usize>, Part>;

/// The counts of some families, and the rows that they stand in.
#[derive(Debug)]
pub(super) struct Part {
    /// Its variables, in order.
    variables: Vec<usize>,
    /// By variable of the block, its place among them.
    places: Vec<Option<usize>>,
    matrix: Matrix,
    from: Vec<i64>,
}

impl Part {
    /// The counts of some families. `first`: the table that the others stay in.
    pub fn of(model: &Model, first: &[i64], families: &BTreeSet<usize>) -> Self {
        let own = |variable: &usize| families.contains(&model.family[*variable]);
        let variables: Vec<usize> = (0..model.system.size).filter(own).collect();
        let mut places = vec![None; model.system.size];
        for (place, variable) in variables.iter().enumerate() {
            places[*variable] = Some(place);
        }
        let from = variables.iter().map(|variable| first[*variable]).collect();
        let mut part = Self { matrix: Matrix::new(variables.len()), variables, places, from };
        for row in &model.system.rows {
            let row = part.row(row, first);
            if !row.terms.is_empty() {
                part.matrix.push(row);
            }
        }
        part
    }

    /// What is left of a row where all others stand still.
    fn row(&self, row: &Bound, first: &[i64]) -> Bound {
        let (mut terms, mut rest) = (Vec::new(), 0);
        for (variable, factor) in &row.terms {
            match self.places[*variable] {
                Some(place) => terms.push((place, *factor)),
                None => rest += factor * first[*variable],
            }
        }
        Bound { terms, low: row.low.map(|low| low - rest), high: row.high.map(|high| high - rest) }
    }

    /// Looks for a table that keeps to some more rows, as what differs from the first; that there is none here says nothing.
    pub fn search(&mut self, rows: &[Bound], first: &[i64], salt: u64, budget: Budget) -> Option<Terms> {
        for row in rows {
            let row = self.row(row, first);
            self.matrix.push(row);
        }
        let outcome = search(&self.matrix, &self.from, salt, budget);
        for _ in rows {
            self.matrix.pop();
        }
        match outcome {
            Search::Found(moves) => Some(moves.into_iter().map(|(place, by)| (self.variables[place], by)).collect()),
            Search::Nowhere | Search::Unknown => None,
        }
    }
}
