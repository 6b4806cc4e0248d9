//! Tables found so far that agree with everything shown, and what they prove possible.

use std::collections::{BTreeMap, BTreeSet};

use super::system::System;

/// A table, as its differences from the true one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Columns that differ, and by how much.
    pub moves: Vec<(usize, i32)>,
    /// Rows that differ, and by how much.
    pub rows: Vec<(usize, i32)>,
}

/// Tables found so far. A table stays valid while more is hidden; it goes when a row that it moves is shown again.
#[derive(Debug, Default)]
pub(super) struct Pool {
    /// The tables, in the order in which they were found.
    pub found: Vec<Found>,
    /// For each row that some table moves, the places of those that do.
    moving: BTreeMap<usize, Vec<usize>>,
    /// What is proved possible, and by how many of them.
    proved: BTreeMap<(usize, i32), u32>,
}

impl Pool {
    /// Whether a row can be this far from its true sum.
    pub fn proves(&self, row: usize, distance: i32) -> bool {
        self.proved.contains_key(&(row, distance))
    }

    /// Tables that move a row, in the order in which they were found.
    pub fn that_move(&self, row: usize) -> impl Iterator<Item = &Found> {
        self.moving.get(&row).into_iter().flatten().map(|place| &self.found[*place])
    }

    /// How far from its true sum some table moves a row, each distance once.
    pub fn distances(&self, row: usize) -> BTreeSet<i32> {
        self.that_move(row).map(|found| found.at(row)).collect()
    }

    /// Takes a table up.
    pub fn add(&mut self, system: &System, moves: Vec<(usize, i32)>) {
        let rows = system.moved(&moves);
        for needed in rows.iter().filter(|(row, distance)| system.rows[*row].need.contains(distance)) {
            *self.proved.entry(*needed).or_default() += 1;
        }
        for (row, _) in &rows {
            self.moving.entry(*row).or_default().push(self.found.len());
        }
        self.found.push(Found { moves, rows });
    }

    /// Takes up a table just found, and those that differ from the true one in the same way, but more or less or the other
    /// way about, where they agree with what is shown and prove something more.
    pub fn add_with_multiples(&mut self, system: &System, hidden: &[bool], moves: Vec<(usize, i32)>) {
        let shared = moves.iter().fold(0, |shared, (_, distance)| divisor(shared, distance.abs()));
        let unit: Vec<(usize, i32)> =
            moves.iter().map(|(column, distance)| (*column, distance / shared.max(1))).collect();
        self.add(system, moves);
        for times in (1..=MULTIPLES).flat_map(|times| [times, -times]) {
            let other: Vec<(usize, i32)> = unit.iter().map(|(column, distance)| (*column, distance * times)).collect();
            if !agrees(system, hidden, &other) {
                continue;
            }
            let needed = |(row, distance): &(usize, i32)| {
                system.rows[*row].need.contains(distance) && !self.proves(*row, *distance)
            };
            if system.moved(&other).iter().any(needed) {
                self.add(system, other);
            }
        }
    }

    /// A table in which a row moves so far, put together from two that were found before: sums of tables that agree with
    /// everything shown agree with it too, and hide nothing more. Only that nobody becomes less than nought must be seen to.
    /// Cheaper than a problem for the solver by far. `without`: of tables that do not move this row.
    pub fn combined(
        &self,
        system: &System,
        hidden: &[bool],
        (row, distance): (usize, i32),
        without: Option<usize>,
    ) -> Option<Vec<(usize, i32)>> {
        let still = |found: &&Found| without.is_none_or(|row| found.at(row) == 0);
        let own: Vec<(&Found, i32)> = self.that_move(row).filter(still).map(|found| (found, found.at(row))).collect();
        let mut tries = 0;
        for (at, (one, moved)) in own.iter().enumerate() {
            for (other, also) in &own[..at] {
                for (times, more) in WAYS {
                    if times * moved + more * also != distance {
                        continue;
                    }
                    tries += 1;
                    if tries > TRIED {
                        return None;
                    }
                    let moves = sum(&one.moves, times, &other.moves, more);
                    if agrees(system, hidden, &moves) {
                        return Some(moves);
                    }
                }
            }
        }
        None
    }

    /// What is proved by tables alone that move a row.
    pub fn hangs_on(&self, system: &System, row: usize) -> Vec<(usize, i32)> {
        let mut left = self.proved.clone();
        for found in self.that_move(row) {
            for needed in found.rows.iter().filter(|(row, distance)| system.rows[*row].need.contains(distance)) {
                if let Some(count) = left.get_mut(needed) {
                    *count -= 1;
                }
            }
        }
        left.into_iter().filter(|(_, count)| *count == 0).map(|(needed, _)| needed).collect()
    }

    /// Lets go of the tables that move a row.
    pub fn release(&mut self, system: &System, row: usize) {
        let found = std::mem::take(&mut self.found);
        self.proved.clear();
        self.moving.clear();
        for found in found.into_iter().filter(|found| found.at(row) == 0) {
            self.add(system, found.moves);
        }
    }

    /// Rows that some table moves.
    pub fn moving(&self) -> BTreeSet<usize> {
        self.moving.keys().copied().collect()
    }
}

impl Found {
    /// How far a row differs.
    fn at(&self, row: usize) -> i32 {
        self.rows.binary_search_by_key(&row, |(row, _)| *row).map_or(0, |place| self.rows[place].1)
    }
}

/// Whether a table is one of people and agrees with everything shown.
fn agrees(system: &System, hidden: &[bool], moves: &[(usize, i32)]) -> bool {
    moves.iter().all(|(column, distance)| system.columns[*column].count + distance >= 0)
        && system.moved(moves).iter().all(|(row, distance)| hidden[*row] || !system.rows[*row].breaks(*distance))
}

/// One table so many times and another so many times.
fn sum(one: &[(usize, i32)], times: i32, other: &[(usize, i32)], more: i32) -> Vec<(usize, i32)> {
    let mut all: BTreeMap<usize, i32> = one.iter().map(|(column, distance)| (*column, distance * times)).collect();
    for (column, distance) in other {
        *all.entry(*column).or_default() += distance * more;
    }
    all.into_iter().filter(|(_, distance)| *distance != 0).collect()
}

/// How two tables are put together.
const WAYS: [(i32, i32); 10] = [(1, 1), (1, -1), (-1, 1), (-1, -1), (2, 1), (1, 2), (2, -1), (-1, 2), (1, -2), (-2, 1)];
/// How many sums of tables are tried for a value.
const TRIED: usize = 2_000;

/// How many times a difference is tried.
const MULTIPLES: i32 = 9;

fn divisor(mut a: i32, mut b: i32) -> i32 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
