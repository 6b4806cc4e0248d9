//! A sparse dual simplex method: from counts in whole numbers to the nearest ones, in fractions, that keep to every row.
//!
//! Why our own and no crate: the solvers kept in Rust begin anew with the whole system for each question and bound their work
//! by a clock. Here a question begins where nothing has moved, which is the best there is but for the rows it breaks, and
//! only the rows that are touched on the way are ever looked at closely. Nothing rests on it being right: what passes, passes
//! by tables in whole numbers that are checked without it, and what it calls impossible is only ever counted against a release,
//! after the sum of rows that says so was added up anew.

mod inverse;
mod matrix;
mod refresh;

use self::inverse::{Inverse, SMALL, clean};
pub(super) use self::matrix::Matrix;
use super::system::Bound;

/// Below this an entry counts as nought.
const TINY: f64 = 1e-9;
/// A row or count that is off by less is within its limits: what is found is looked at in
/// whole numbers, so that rounding can only cost a table, never make one up.
const NEAR: f64 = 1e-5;
/// Within this of a whole number a count is one.
const WHOLE: f64 = 1e-4;
/// By how much a cost may fall below nought.
const SLACK: f64 = 1e-7;
/// By how much a sum of rows must contradict itself before it is believed.
const SURE: f64 = 1e-6;

/// How a way ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Every row holds.
    There,
    /// No counts, in fractions or not, keep to every row.
    Nowhere,
    /// The budget of pivots is spent, or rounding has got the better of it.
    Spent,
}

/// What is not at a limit of its own choice: a count that moves, or a row that is not held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The basic column at this place of the list.
    Column(usize),
    /// This row.
    Row(usize),
}

/// What moves in place of what has to stand at its limit.
#[derive(Debug, Clone, Copy)]
enum Entering {
    /// This column.
    Column(usize),
    /// The held row at this place of the list.
    Row(usize),
}

/// Counts and how far they have moved. Column `2v` is variable `v` growing, `2v + 1` the same shrinking.
#[derive(Debug, Clone)]
pub(super) struct Dual<'a> {
    matrix: &'a Matrix,
    /// Limits of rows, from where they stand at the beginning.
    limits: Vec<(f64, f64)>,
    /// Limits of columns.
    ranges: Vec<(f64, f64)>,
    /// What moving a variable costs.
    costs: Vec<f64>,
    /// How far columns have moved.
    steps: Vec<f64>,
    /// How far rows have moved.
    moved: Vec<f64>,
    /// The price of each row, and what a unit of each variable is worth by it.
    prices: Vec<f64>,
    worth: Vec<f64>,
    /// Rows that are held at a limit, and where in the list each is.
    held: Vec<usize>,
    held_at: Vec<Option<usize>>,
    /// Columns that move because of them, and where in the list each is.
    basic: Vec<usize>,
    basic_at: Vec<Option<usize>>,
    inverse: Inverse,
    /// Pivots made, and how many when everything was last made anew.
    pivots: u64,
    fresh: u64,
}

impl<'a> Dual<'a> {
    /// Nothing has moved yet.
    pub fn new(matrix: &'a Matrix, from: &[i64], costs: Vec<f64>) -> Self {
        let (size, rows) = (matrix.columns.len(), matrix.rows.len());
        let limit = |row: &Bound| {
            let stands = super::system::sum(&row.terms, from);
            let left = |limit: i64| as_float(limit - stands);
            (row.low.map_or(f64::NEG_INFINITY, left), row.high.map_or(f64::INFINITY, left))
        };
        Self {
            matrix,
            limits: matrix.rows.iter().map(limit).collect(),
            ranges: from.iter().flat_map(|count| [(0.0, f64::INFINITY), (0.0, as_float(*count))]).collect(),
            costs,
            steps: vec![0.0; 2 * size],
            moved: vec![0.0; rows],
            prices: vec![0.0; rows],
            worth: vec![0.0; size],
            held: Vec::new(),
            held_at: vec![None; rows],
            basic: Vec::new(),
            basic_at: vec![None; 2 * size],
            inverse: Inverse::default(),
            pivots: 0,
            fresh: 0,
        }
    }

    /// How far each variable has moved.
    pub fn moves(&self) -> impl Iterator<Item = (usize, f64)> {
        let pairs = self.steps.chunks_exact(2).enumerate();
        pairs.map(|(variable, steps)| (variable, steps[0] - steps[1])).filter(|(_, by)| *by != 0.0)
    }

    /// The column that is farthest from a whole number, and how far it has moved.
    pub fn fraction(&self) -> Option<(usize, f64)> {
        let off = |column: &usize| (self.steps[*column] - self.steps[*column].round()).abs();
        let most = self.basic.iter().copied().max_by(|one, other| off(one).total_cmp(&off(other)));
        most.filter(|column| off(column) > WHOLE).map(|column| (column, self.steps[column]))
    }

    /// How many entries it holds.
    pub const fn size(&self) -> usize {
        self.basic.len() * self.held.len() + self.steps.len()
    }

    /// Narrows how far a column that moves may move.
    pub fn narrow(&mut self, column: usize, low: f64, high: f64) {
        let (least, most) = self.ranges[column];
        self.ranges[column] = (least.max(low), most.min(high));
    }

    /// Goes on until every row holds. The cost never falls on the way, so it does not run in circles.
    pub fn go(&mut self, budget: u64) -> Way {
        let end = self.pivots + budget;
        while let Some((leaving, to)) = self.worst() {
            if self.pivots >= end {
                return Way::Spent;
            }
            self.pivots += 1;
            let stands = match leaving {
                Place::Column(at) => self.steps[self.basic[at]],
                Place::Row(row) => self.moved[row],
            };
            let up = to > stands;
            let held = self.effect(leaving);
            let total = self.total(leaving, &held);
            let entering = self.entering(&held, &total, up);
            if entering.is_none() && self.contradicts(leaving, &held, &total) {
                return Way::Nowhere;
            }
            let Some((entering, pivot)) = entering.filter(|(_, pivot)| pivot.abs() > SMALL) else {
                // Rounding has got the better of it, unless everything is as good as new.
                if self.fresh + 1 < self.pivots && self.refresh() {
                    continue;
                }
                return Way::Spent;
            };
            self.pay(leaving, entering, pivot, &held, &total);
            self.exchange((leaving, to), entering, pivot, (to - stands) / pivot, &held);
        }
        Way::There
    }

    /// What is farthest outside its limits, and the limit. Long rows are broken by everything and mended by the way.
    fn worst(&self) -> Option<(Place, f64)> {
        let mut worst = (0.0, None);
        let mut look = |place: Place, value: f64, (low, high): (f64, f64), weight: f64| {
            let (off, to) = if value < low { (low - value, low) } else { (value - high, high) };
            if off > NEAR && off * weight > worst.0 {
                worst = (off * weight, Some((place, to)));
            }
        };
        for (at, column) in self.basic.iter().enumerate() {
            look(Place::Column(at), self.steps[*column], self.ranges[*column], 1.0);
        }
        for (row, limits) in self.limits.iter().enumerate() {
            if self.held_at[row].is_none() {
                look(Place::Row(row), self.moved[row], *limits, self.matrix.weights[row]);
            }
        }
        worst.1
    }

    /// By how much it moves with each held row.
    fn effect(&self, place: Place) -> Vec<f64> {
        match place {
            Place::Column(at) => self.inverse.row(at).to_vec(),
            Place::Row(row) => {
                let mut effect = vec![0.0; self.held.len()];
                for (variable, factor) in &self.matrix.rows[row].terms {
                    for (column, sign) in [(2 * variable, 1.0), (2 * variable + 1, -1.0)] {
                        if let Some(at) = self.basic_at[column] {
                            let factor = as_float(*factor) * sign;
                            for (effect, entry) in effect.iter_mut().zip(self.inverse.row(at)) {
                                *effect += factor * entry;
                            }
                        }
                    }
                }
                effect.into_iter().map(clean).collect()
            }
        }
    }

    /// What all that adds up to in each variable: the less it moves by it, the more.
    fn total(&self, place: Place, held: &[f64]) -> Vec<f64> {
        let mut total = vec![0.0; self.costs.len()];
        let own = if let Place::Row(row) = place { Some((row, -1.0)) } else { None };
        let rows = self.held.iter().copied().zip(held.iter().copied()).filter(|(_, factor)| *factor != 0.0);
        for (row, factor) in rows.chain(own) {
            for (variable, entry) in &self.matrix.rows[row].terms {
                total[*variable] += factor * as_float(*entry);
            }
        }
        total
    }

    /// What can move it the way it has to go, and costs least; and by how much it does.
    fn entering(&self, held: &[f64], total: &[f64], up: bool) -> Option<(Entering, f64)> {
        let way = if up { 1.0 } else { -1.0 };
        let mut all: Vec<(Entering, f64, f64)> = Vec::new();
        let mut look = |entering: Entering, cost: f64, effect: f64| all.push((entering, cost.abs(), effect));
        for (variable, total) in total.iter().enumerate().filter(|(_, total)| total.abs() > TINY) {
            for (column, sign) in [(2 * variable, 1.0), (2 * variable + 1, -1.0)] {
                let (low, high) = self.ranges[column];
                if self.basic_at[column].is_some() || low >= high {
                    continue;
                }
                let (effect, grows) = (-sign * total, self.steps[column] < high);
                if effect * way > 0.0 && self.steps[column] <= low || effect * way < 0.0 && !grows {
                    look(Entering::Column(column), self.costs[variable] - sign * self.worth[variable], effect);
                }
            }
        }
        for (at, effect) in held.iter().enumerate().filter(|(_, effect)| effect.abs() > TINY) {
            let row = self.held[at];
            let (low, high) = self.limits[row];
            let at_low = self.moved[row] - low < high - self.moved[row];
            if low < high && (effect * way > 0.0) == at_low {
                look(Entering::Row(at), self.prices[row], *effect);
            }
        }
        // Of those that cost next to the same, the one with the largest effect: dividing by it makes least of rounding.
        let least = all.iter().map(|(_, cost, effect)| (cost + SLACK) / effect.abs()).min_by(f64::total_cmp)?;
        let near = all.into_iter().filter(|(_, cost, effect)| cost / effect.abs() <= least);
        near.max_by(|one, other| one.2.abs().total_cmp(&other.2.abs())).map(|(entering, _, effect)| (entering, effect))
    }

    /// New prices: what moves now costs nothing more.
    fn pay(&mut self, leaving: Place, entering: Entering, pivot: f64, held: &[f64], total: &[f64]) {
        let cost = match entering {
            Entering::Column(column) => {
                let sign = if column.is_multiple_of(2) { 1.0 } else { -1.0 };
                self.costs[column / 2] - sign * self.worth[column / 2]
            }
            Entering::Row(at) => self.prices[self.held[at]],
        };
        let by = cost / pivot;
        for (row, effect) in self.held.iter().zip(held) {
            self.prices[*row] -= by * effect;
        }
        for (worth, total) in self.worth.iter_mut().zip(total) {
            *worth -= by * total;
        }
        if let Place::Row(row) = leaving {
            self.prices[row] = by;
        }
        if let Entering::Row(at) = entering {
            self.prices[self.held[at]] = 0.0;
        }
    }

    /// Moves everything, and lets one take the other's place.
    fn exchange(&mut self, leaving: (Place, f64), entering: Entering, pivot: f64, step: f64, held: &[f64]) {
        let by = match entering {
            Entering::Column(column) => {
                let sign = if column.is_multiple_of(2) { 1.0 } else { -1.0 };
                let own = self.matrix.columns[column / 2].iter();
                let own: Vec<(usize, f64)> =
                    own.filter_map(|(row, factor)| Some((self.held_at[*row]?, sign * as_float(*factor)))).collect();
                let by = self.inverse.times(&own);
                self.shift(column, step);
                for (at, by) in by.iter().enumerate() {
                    self.shift(self.basic[at], -by * step);
                }
                by
            }
            Entering::Row(row) => {
                for at in 0..self.basic.len() {
                    self.shift(self.basic[at], self.inverse.at(at, row) * step);
                }
                Vec::new()
            }
        };
        match leaving {
            (Place::Column(at), to) => self.steps[self.basic[at]] = to,
            (Place::Row(row), to) => self.moved[row] = to,
        }
        match (leaving.0, entering) {
            (Place::Column(at), Entering::Column(column)) => {
                self.inverse.exchange_column(at, &by);
                self.basic_at[self.basic[at]] = None;
                self.basic_at[column] = Some(at);
                self.basic[at] = column;
            }
            (Place::Row(row), Entering::Column(column)) => {
                self.inverse.grow(&by, held, pivot);
                self.basic_at[column] = Some(self.basic.len());
                self.basic.push(column);
                self.held_at[row] = Some(self.held.len());
                self.held.push(row);
            }
            (Place::Column(at), Entering::Row(place)) => {
                self.inverse.shrink(at, place);
                self.basic_at[self.basic.swap_remove(at)] = None;
                if let Some(column) = self.basic.get(at) {
                    self.basic_at[*column] = Some(at);
                }
                self.held_at[self.held.swap_remove(place)] = None;
                if let Some(row) = self.held.get(place) {
                    self.held_at[*row] = Some(place);
                }
            }
            (Place::Row(row), Entering::Row(place)) => {
                self.inverse.exchange_row(place, held);
                self.held_at[self.held[place]] = None;
                self.held_at[row] = Some(place);
                self.held[place] = row;
            }
        }
    }

    /// Moves a column, and the rows it stands in.
    fn shift(&mut self, column: usize, by: f64) {
        if by == 0.0 {
            return;
        }
        self.steps[column] = clean(self.steps[column] + by);
        let by = if column.is_multiple_of(2) { by } else { -by };
        for (row, factor) in &self.matrix.columns[column / 2] {
            self.moved[*row] = clean(self.moved[*row] + as_float(*factor) * by);
        }
    }

    /// Whether the sum of rows that nothing can bring to its limit really cannot come there: added up anew, from the limits.
    fn contradicts(&self, place: Place, held: &[f64], total: &[f64]) -> bool {
        let own = if let Place::Row(row) = place { Some((row, -1.0)) } else { None };
        let rows = self.held.iter().copied().zip(held.iter().copied());
        let rows = rows.chain(own).map(|(row, factor)| (factor, self.limits[row]));
        let columns = self.ranges.iter().enumerate().map(|(column, range)| {
            let total = total[column / 2];
            (if column.is_multiple_of(2) { total } else { -total }, *range)
        });
        let (rows, columns) = (span(rows), span(columns));
        rows.0 > columns.1 + SURE || rows.1 < columns.0 - SURE
    }
}

/// The least and the most that a weighted sum can be.
fn span(parts: impl Iterator<Item = (f64, (f64, f64))>) -> (f64, f64) {
    let counted = parts.filter(|(factor, _)| factor.abs() > TINY);
    counted.fold((0.0, 0.0), |(least, most), (factor, (low, high))| {
        let (one, other) = (factor * low, factor * high);
        (least + one.min(other), most + one.max(other))
    })
}

#[expect(clippy::cast_precision_loss, reason = "counts of children and their multiples, far below 2^53")]
pub(super) const fn as_float(whole: i64) -> f64 {
    whole as f64
}
