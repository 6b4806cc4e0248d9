//! A bounded simplex method that starts warm: the attacker asks thousands of questions of one and the same polytope.
//!
//! Why our own and no crate: the solvers kept in Rust take one objective a problem (and so begin anew for each cell), or walk
//! through the inside of the polytope and never meet whole numbers. Nothing rests on it being right: what passes, passes by
//! tables in whole numbers that are checked without it, and what it calls impossible is only ever counted against a release.

/// Below this an entry counts as nought.
const TINY: f64 = 1e-9;
/// Steps without progress after which the next are chosen by Bland's rule, which cannot run in circles.
const STALLED: u32 = 60;

/// Why a row could not be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// No point fulfils it together with the rows before.
    Contradiction,
    /// The budget of pivots is spent.
    Spent,
}

/// How far a row was moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Moved {
    /// To the limit that was given.
    Limit,
    /// As far as it goes.
    Optimum(f64),
    /// The budget of pivots was spent on the way.
    Spent,
}

/// A vertex of the polytope `x ≥ 0` and all rows added, as a table: each basic variable is its value minus the sum of
/// `entry × (nonbasic variable − where it stands)`.
#[derive(Debug, Clone)]
pub(super) struct Tableau {
    /// How many variables of the problem; later numbers are rows.
    size: usize,
    entries: Vec<Vec<f64>>,
    basic: Vec<usize>,
    value: Vec<f64>,
    nonbasic: Vec<usize>,
    at_upper: Vec<bool>,
    low: Vec<f64>,
    high: Vec<f64>,
    stalled: u32,
    /// Pivots made.
    pub pivots: u64,
}

enum Block {
    Nothing,
    Flip,
    Row(usize),
}

impl Tableau {
    /// `size` variables from nought up, no rows yet.
    pub fn new(size: usize) -> Self {
        Self {
            size,
            entries: Vec::new(),
            basic: Vec::new(),
            value: Vec::new(),
            nonbasic: (0..size).collect(),
            at_upper: vec![false; size],
            low: vec![0.0; size],
            high: vec![f64::INFINITY; size],
            stalled: 0,
            pivots: 0,
        }
    }

    /// Where each variable of the problem stands.
    pub fn point(&self) -> Vec<f64> {
        let mut point = vec![0.0; self.size];
        for (column, variable) in self.nonbasic.iter().enumerate().filter(|(_, variable)| **variable < self.size) {
            point[*variable] = self.stands(column);
        }
        for (variable, value) in self.basic.iter().zip(&self.value).filter(|(variable, _)| **variable < self.size) {
            point[*variable] = *value;
        }
        point
    }

    fn stands(&self, column: usize) -> f64 {
        let variable = self.nonbasic[column];
        if self.at_upper[column] { self.high[variable] } else { self.low[variable] }
    }

    /// Puts a row for a sum of variables last, without bounds.
    pub fn push(&mut self, terms: &[(usize, i64)]) {
        let mut entries = vec![0.0; self.nonbasic.len()];
        let (mut wanted, mut value) = (vec![0.0; self.size], 0.0);
        for (variable, factor) in terms {
            wanted[*variable] += as_float(*factor);
        }
        for (column, variable) in self.nonbasic.iter().enumerate() {
            if *variable < self.size && wanted[*variable] != 0.0 {
                entries[column] -= wanted[*variable];
                value += wanted[*variable] * self.stands(column);
            }
        }
        for (row, variable) in self.basic.iter().enumerate() {
            if *variable < self.size && wanted[*variable] != 0.0 {
                let factor = wanted[*variable];
                value += factor * self.value[row];
                for (entry, own) in entries.iter_mut().zip(&self.entries[row]) {
                    *entry += factor * own;
                }
            }
        }
        for entry in &mut entries {
            *entry = clean(*entry);
        }
        self.basic.push(self.low.len());
        self.low.push(f64::NEG_INFINITY);
        self.high.push(f64::INFINITY);
        self.entries.push(entries);
        self.value.push(clean(value));
    }

    /// Takes the last row away again; it was only asked.
    pub fn pop(&mut self) {
        self.basic.pop();
        self.low.pop();
        self.high.pop();
        self.entries.pop();
        self.value.pop();
    }

    /// The value of the last row.
    pub fn last(&self) -> f64 {
        self.value.last().copied().unwrap_or_default()
    }

    /// Adds a row for good: `low ≤ sum ≤ high`.
    pub fn add(&mut self, terms: &[(usize, i64)], low: f64, high: f64, budget: u64) -> Result<(), Refused> {
        self.push(terms);
        let row = self.basic.len() - 1;
        let goal = self.last().clamp(low, high);
        match self.walk(row, goal, true, budget) {
            Moved::Spent => return Err(Refused::Spent),
            Moved::Optimum(_) => return Err(Refused::Contradiction),
            Moved::Limit => {}
        }
        let variable = self.low.len() - 1;
        (self.low[variable], self.high[variable]) = (low, high);
        if low < high {
            if let Some(column) = self.nonbasic.iter().position(|one| *one == variable) {
                self.at_upper[column] = (goal - high).abs() < TINY;
            }
            return Ok(());
        }
        // An equality is done with: out of the basis and away, which keeps the table small.
        if let Some(row) = self.basic.iter().position(|one| *one == variable) {
            if let Some(column) = self.largest(row) {
                self.pivot(row, column);
                self.remove_column(column);
            } else {
                self.remove_row(row);
            }
        } else if let Some(column) = self.nonbasic.iter().position(|one| *one == variable) {
            self.remove_column(column);
        }
        Ok(())
    }

    /// Moves the last row towards `limit`; `pivot`: and takes it out of the basis there.
    pub fn seek(&mut self, limit: f64, budget: u64) -> (Moved, Vec<f64>) {
        let row = self.basic.len() - 1;
        let moved = self.walk(row, limit, false, budget);
        let mut point = self.point();
        if moved == Moved::Limit
            && (self.last() - limit).abs() > TINY
            && let Some((column, step)) = self.towards(row, limit)
        {
            // A point on the edge that leads on from the vertex.
            for (at, variable) in self.basic.iter().enumerate().filter(|(_, variable)| **variable < self.size) {
                point[*variable] -= self.entries[at][column] * step;
            }
            if let Some(own) = point.get_mut(self.nonbasic[column]) {
                *own += step;
            }
        }
        (moved, point)
    }

    /// The column and the step that take a row the rest of the way.
    fn towards(&self, row: usize, limit: f64) -> Option<(usize, f64)> {
        let gap = limit - self.value[row];
        let column = self.entering(row, gap)?;
        Some((column, -gap / self.entries[row][column]))
    }

    /// Walks along edges until a row stands at `goal`, or goes no further.
    fn walk(&mut self, row: usize, goal: f64, leave: bool, budget: u64) -> Moved {
        let end = self.pivots + budget;
        loop {
            let gap = goal - self.value[row];
            if gap.abs() < TINY {
                return Moved::Limit;
            }
            let Some(column) = self.entering(row, gap) else { return Moved::Optimum(self.value[row]) };
            if self.pivots >= end {
                return Moved::Spent;
            }
            let enough = (gap / self.entries[row][column]).abs();
            let (step, block) = self.blocking(row, column);
            let sign = if self.at_upper[column] { -1.0 } else { 1.0 };
            if enough <= step + TINY {
                if leave {
                    self.shift(column, sign * enough);
                    self.value[row] = goal;
                    self.pivot_at(row, column, sign * enough);
                }
                return Moved::Limit;
            }
            self.stalled = if step < TINY { self.stalled + 1 } else { 0 };
            match block {
                // Nothing blocks and the goal is endless: the callers' limits are finite, so this is a fault of the numbers.
                Block::Nothing => return Moved::Spent,
                Block::Flip => {
                    self.shift(column, sign * step);
                    self.at_upper[column] = !self.at_upper[column];
                    self.pivots += 1;
                }
                Block::Row(other) => {
                    self.shift(column, sign * step);
                    self.pivot_at(other, column, sign * step);
                }
            }
        }
    }

    /// The column whose moving away from its bound brings a row nearer by `gap`.
    fn entering(&self, row: usize, gap: f64) -> Option<usize> {
        let bland = self.stalled > STALLED;
        let mut best: Option<(f64, usize)> = None;
        for (column, entry) in self.entries[row].iter().enumerate() {
            let sign = if self.at_upper[column] { -1.0 } else { 1.0 };
            let rate = -entry * sign * gap.signum();
            if rate <= TINY || self.low[self.nonbasic[column]] >= self.high[self.nonbasic[column]] {
                continue;
            }
            let better = best.is_none_or(
                |(most, at)| {
                    if bland { self.nonbasic[column] < self.nonbasic[at] } else { rate > most }
                },
            );
            if better {
                best = Some((rate, column));
            }
        }
        best.map(|(_, column)| column)
    }

    /// How far a column may move before something meets a bound, and what.
    fn blocking(&self, row: usize, column: usize) -> (f64, Block) {
        let sign = if self.at_upper[column] { -1.0 } else { 1.0 };
        let variable = self.nonbasic[column];
        let range = self.high[variable] - self.low[variable];
        let (mut least, mut block) =
            if range.is_finite() { (range, Block::Flip) } else { (f64::INFINITY, Block::Nothing) };
        let mut weight = 0.0;
        for (at, entries) in self.entries.iter().enumerate() {
            let entry = entries[column];
            if at == row || entry.abs() <= TINY {
                continue;
            }
            let basic = self.basic[at];
            let falls = entry * sign > 0.0;
            let room = if falls { self.value[at] - self.low[basic] } else { self.high[basic] - self.value[at] };
            let step = (room / entry.abs()).max(0.0);
            if step < least - TINY || (step < least + TINY && entry.abs() > weight) {
                (least, weight, block) = (step.min(least), entry.abs(), Block::Row(at));
            }
        }
        (least, block)
    }

    /// Moves everything by a step of a column.
    fn shift(&mut self, column: usize, step: f64) {
        for (value, entries) in self.value.iter_mut().zip(&self.entries) {
            if entries[column] != 0.0 {
                *value = clean(*value - entries[column] * step);
            }
        }
    }

    /// A pivot after the column has moved by `step`.
    fn pivot_at(&mut self, row: usize, column: usize, step: f64) {
        let entered = self.stands(column) + step;
        let leaving = self.basic[row];
        let at_upper = self.high[leaving].is_finite()
            && (self.value[row] - self.high[leaving]).abs() < (self.value[row] - self.low[leaving]).abs();
        self.exchange(row, column);
        self.value[row] = clean(entered);
        self.at_upper[column] = at_upper;
    }

    /// A pivot without moving: a row at one of its bounds leaves for a column.
    fn pivot(&mut self, row: usize, column: usize) {
        self.pivot_at(row, column, 0.0);
    }

    fn exchange(&mut self, row: usize, column: usize) {
        self.pivots += 1;
        let mut own = std::mem::take(&mut self.entries[row]);
        let inverse = 1.0 / own[column];
        own[column] = 1.0;
        for entry in &mut own {
            *entry = clean(*entry * inverse);
        }
        let filled: Vec<usize> = (0..own.len()).filter(|at| own[*at] != 0.0).collect();
        for entries in &mut self.entries {
            if entries.is_empty() || entries[column] == 0.0 {
                continue;
            }
            let factor = std::mem::take(&mut entries[column]);
            for at in &filled {
                entries[*at] = clean(entries[*at] - factor * own[*at]);
            }
        }
        self.entries[row] = own;
        std::mem::swap(&mut self.basic[row], &mut self.nonbasic[column]);
    }

    fn largest(&self, row: usize) -> Option<usize> {
        let entries = self.entries[row].iter().enumerate().filter(|(_, entry)| entry.abs() > 1e-7);
        entries.max_by(|one, other| one.1.abs().total_cmp(&other.1.abs())).map(|(column, _)| column)
    }

    fn remove_column(&mut self, column: usize) {
        self.nonbasic.swap_remove(column);
        self.at_upper.swap_remove(column);
        self.entries.iter_mut().for_each(|entries| {
            entries.swap_remove(column);
        });
    }

    fn remove_row(&mut self, row: usize) {
        self.basic.swap_remove(row);
        self.value.swap_remove(row);
        self.entries.swap_remove(row);
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of children and their multiples, far below 2^53")]
pub(super) const fn as_float(whole: i64) -> f64 {
    whole as f64
}

/// Entries are ratios of small whole numbers: what is within rounding of a whole number is one.
fn clean(value: f64) -> f64 {
    let near = value.round();
    if (value - near).abs() < 1e-10 { near } else { value }
}
