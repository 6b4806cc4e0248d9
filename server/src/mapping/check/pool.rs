//! The tables found so far that agree with everything published, and which values each sum takes in them.

use std::collections::BTreeSet;

use super::model::Target;
use super::system::{System, sum};

/// Values of a sum that were seen.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen {
    /// Each below the ceiling, by bit.
    low: u128,
    least: Option<i64>,
    most: Option<i64>,
}

impl Seen {
    /// The least seen.
    pub const fn least(&self) -> Option<i64> {
        self.least
    }

    /// The most seen.
    pub const fn most(&self) -> Option<i64> {
        self.most
    }

    /// Whether a value up to 127 was seen.
    pub const fn has(&self, value: i64) -> bool {
        value >= 0 && value < 128 && self.low >> value & 1 == 1
    }

    fn learn(&mut self, value: i64) {
        if (0..128).contains(&value) {
            self.low |= 1 << value;
        }
        self.least = Some(self.least.map_or(value, |least| least.min(value)));
        self.most = Some(self.most.map_or(value, |most| most.max(value)));
    }
}

/// The tables.
#[derive(Debug)]
pub(super) struct Pool {
    /// By target.
    pub seen: Vec<Seen>,
    points: BTreeSet<Vec<i64>>,
}

impl Pool {
    /// No tables yet.
    pub fn new(targets: usize) -> Self {
        Self { seen: vec![Seen::default(); targets], points: BTreeSet::new() }
    }

    /// Takes up a table if it agrees with everything published, which is checked here and nowhere else.
    pub fn learn(&mut self, system: &System, targets: &[Target], point: Vec<i64>) -> bool {
        if !system.holds(&point) {
            return false;
        }
        if self.points.contains(&point) {
            return true;
        }
        for (seen, target) in self.seen.iter_mut().zip(targets) {
            seen.learn(sum(&target.terms, &point));
        }
        self.points.insert(point);
        true
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.points.len()
    }

    /// The tables.
    pub fn points(&self) -> impl Iterator<Item = &Vec<i64>> {
        self.points.iter()
    }
}
