//! The inverse of the part of a basis that is more than rows standing for themselves: only sums that are held, and counts that
//! move because of them, are in it. A question that touches a few dozen sums has an inverse of a few dozen, however large the
//! system is.

/// Within this of a whole number an entry is one: it takes rounding away before it grows from pivot to pivot.
const NEAR: f64 = 1e-9;

/// Nothing is divided by less.
pub(super) const SMALL: f64 = 1e-7;

/// By basic column (outside) and held row (inside); mostly noughts.
#[derive(Debug, Clone, Default)]
pub(super) struct Inverse {
    entries: Vec<Vec<f64>>,
}

impl Inverse {
    /// Made anew, by elimination, from what each basic column (inside) does to each held row (outside); none where rounding
    /// leaves nothing to divide by.
    pub fn of(mut rows: Vec<Vec<f64>>) -> Option<Self> {
        let size = rows.len();
        let one = |at: usize| (0..size).map(move |other| if at == other { 1.0 } else { 0.0 });
        for (at, row) in rows.iter_mut().enumerate() {
            row.extend(one(at));
        }
        for at in 0..size {
            let best = (at..size).max_by(|one, other| rows[*one][at].abs().total_cmp(&rows[*other][at].abs()))?;
            rows.swap(at, best);
            let pivot = rows[at][at];
            if pivot.abs() < SMALL {
                return None;
            }
            let own: Vec<f64> = rows[at].iter().map(|entry| clean(entry / pivot)).collect();
            let filled = filled(&own);
            for (_, row) in rows.iter_mut().enumerate().filter(|(other, row)| *other != at && row[at] != 0.0) {
                let factor = row[at];
                for place in &filled {
                    row[*place] = clean(row[*place] - factor * own[*place]);
                }
            }
            rows[at] = own;
        }
        Some(Self { entries: rows.into_iter().map(|mut row| row.split_off(size)).collect() })
    }

    /// The row of a basic column.
    pub fn row(&self, column: usize) -> &[f64] {
        &self.entries[column]
    }

    /// An entry.
    pub fn at(&self, column: usize, row: usize) -> f64 {
        self.entries[column][row]
    }

    /// What basic columns must do for one unit in some held rows.
    pub fn times(&self, rows: &[(usize, f64)]) -> Vec<f64> {
        self.entries.iter().map(|own| rows.iter().map(|(row, value)| own[*row] * value).sum::<f64>()).collect()
    }

    /// A column takes another's place. `by`: what the basic columns do for a unit of it.
    pub fn exchange_column(&mut self, leaves: usize, by: &[f64]) {
        let mut own = std::mem::take(&mut self.entries[leaves]);
        for entry in &mut own {
            *entry = clean(*entry / by[leaves]);
        }
        self.subtract(&own, |at, _| if at == leaves { 0.0 } else { by[at] });
        self.entries[leaves] = own;
    }

    /// A row takes another's place. `held`: what held rows do to it.
    pub fn exchange_row(&mut self, leaves: usize, held: &[f64]) {
        let mut factors = held.to_vec();
        let pivot = std::mem::take(&mut factors[leaves]);
        let filled = filled(&factors);
        for own in self.entries.iter_mut().filter(|own| own[leaves] != 0.0) {
            let scaled = clean(own[leaves] / pivot);
            own[leaves] = scaled;
            for at in &filled {
                own[*at] = clean(own[*at] - factors[*at] * scaled);
            }
        }
    }

    /// One more row is held, and a column is basic for it. `pivot`: what the column still does to the row.
    pub fn grow(&mut self, by: &[f64], held: &[f64], pivot: f64) {
        let mut own: Vec<f64> = held.iter().map(|entry| clean(-entry / pivot)).collect();
        self.subtract(&own, |at, _| by[at]);
        for (entries, by) in self.entries.iter_mut().zip(by) {
            entries.push(clean(-by / pivot));
        }
        own.push(1.0 / pivot);
        self.entries.push(own);
    }

    /// A row is let go of, and a column stops being basic. The last ones take their places.
    pub fn shrink(&mut self, column: usize, row: usize) {
        let mut own = self.entries.swap_remove(column);
        let pivot = own[row];
        for entry in &mut own {
            *entry /= pivot;
        }
        self.subtract(&own, |_, entries| entries[row]);
        for entries in &mut self.entries {
            entries.swap_remove(row);
        }
    }

    /// Subtracts a row, times a factor of each, from every row.
    fn subtract(&mut self, own: &[f64], factor: impl Fn(usize, &[f64]) -> f64) {
        let filled = filled(own);
        for (at, entries) in self.entries.iter_mut().enumerate().filter(|(_, entries)| !entries.is_empty()) {
            let factor = factor(at, entries);
            if factor != 0.0 {
                for at in &filled {
                    entries[*at] = clean(entries[*at] - factor * own[*at]);
                }
            }
        }
    }
}

fn filled(entries: &[f64]) -> Vec<usize> {
    (0..entries.len()).filter(|at| entries[*at] != 0.0).collect()
}

/// Entries are ratios of small whole numbers: what is within rounding of a whole number is one.
pub(super) fn clean(value: f64) -> f64 {
    let near = value.round();
    if (value - near).abs() < NEAR { near } else { value }
}
