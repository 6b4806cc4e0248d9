//! Rows of sums as the search reads them: by row, and by variable.

use super::super::system::{Bound, Terms, sum};

/// Rows of sums, by row and by variable; the last ones may be put and taken away.
#[derive(Debug, Default)]
pub(in super::super) struct Matrix {
    pub(super) rows: Vec<Bound>,
    /// How much being outside a row's limits counts.
    pub(super) weights: Vec<f64>,
    pub(super) columns: Vec<Terms>,
}

impl Matrix {
    /// No rows yet.
    pub fn new(size: usize) -> Self {
        Self { rows: Vec::new(), weights: Vec::new(), columns: vec![Vec::new(); size] }
    }

    /// Puts a row last.
    pub fn push(&mut self, row: Bound) {
        for (variable, factor) in &row.terms {
            self.columns[*variable].push((self.rows.len(), *factor));
        }
        self.weights.push(1.0 / f64::from(u32::try_from(row.terms.len()).unwrap_or(u32::MAX)).max(1.0).sqrt());
        self.rows.push(row);
    }

    /// Takes the last row away again; it was only asked.
    pub fn pop(&mut self) {
        self.weights.pop();
        for (variable, _) in self.rows.pop().map(|row| row.terms).unwrap_or_default() {
            self.columns[variable].pop();
        }
    }

    /// Whether counts that differ from others by these moves keep to every row, in whole numbers.
    pub fn holds(&self, from: &[i64], moves: &Terms) -> bool {
        let mut point = from.to_vec();
        for (variable, by) in moves {
            point[*variable] += by;
        }
        moves.iter().all(|(variable, _)| point[*variable] >= 0)
            && self.rows.iter().all(|row| row.allows(sum(&row.terms, &point)))
    }
}
