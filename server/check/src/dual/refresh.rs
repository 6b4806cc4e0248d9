//! Everything that was carried from pivot to pivot, made anew: rounding adds up on a long way.

use super::inverse::Inverse;
use super::{Dual, as_float};

impl Dual<'_> {
    /// Makes everything anew from which rows are held and which columns are basic; `false` where that cannot be.
    pub(super) fn refresh(&mut self) -> bool {
        let factor = |row: &usize| {
            let mut factors = vec![0.0; self.basic.len()];
            for (variable, factor) in &self.matrix.rows[*row].terms {
                for (column, sign) in [(2 * variable, 1.0), (2 * variable + 1, -1.0)] {
                    if let Some(at) = self.basic_at[column] {
                        factors[at] = sign * as_float(*factor);
                    }
                }
            }
            factors
        };
        let Some(inverse) = Inverse::of(self.held.iter().map(factor).collect()) else { return false };
        self.inverse = inverse;
        self.fresh = self.pivots;
        // A held row stands at the limit that it is nearest to.
        let limit = |row: &usize| {
            let ((low, high), stands) = (self.limits[*row], self.moved[*row]);
            if stands - low < high - stands { low } else { high }
        };
        let limits: Vec<f64> = self.held.iter().map(limit).collect();
        self.add_up();
        let off = self.held.iter().zip(limits).enumerate();
        let off: Vec<(usize, f64)> = off.map(|(at, (row, limit))| (at, limit - self.moved[*row])).collect();
        for (column, by) in self.basic.iter().zip(self.inverse.times(&off)) {
            self.steps[*column] += by;
        }
        self.add_up();
        self.prices.fill(0.0);
        for (at, column) in self.basic.iter().enumerate() {
            for (row, entry) in self.held.iter().zip(self.inverse.row(at)) {
                self.prices[*row] += self.costs[column / 2] * entry;
            }
        }
        self.worth.fill(0.0);
        for row in &self.held {
            for (variable, factor) in &self.matrix.rows[*row].terms {
                self.worth[*variable] += self.prices[*row] * as_float(*factor);
            }
        }
        true
    }

    /// How far rows have moved, from how far columns have.
    fn add_up(&mut self) {
        for (moved, row) in self.moved.iter_mut().zip(&self.matrix.rows) {
            let of = |(variable, factor): &(usize, i64)| {
                as_float(*factor) * (self.steps[2 * variable] - self.steps[2 * variable + 1])
            };
            *moved = row.terms.iter().map(of).sum();
        }
    }
}
