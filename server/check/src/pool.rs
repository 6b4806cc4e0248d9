//! The tables found so far that agree with everything published, and which values each sum takes in them. The first is kept
//! whole, the others by what differs from it: they differ in little, and there are thousands.

use std::collections::HashSet;

use super::model::Target;
use super::system::{Bound, System, Terms, joined, sum};

/// The most tables that are tried as steps.
const LEAPS: usize = 256;

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

/// The first table, and what its rows and targets come to.
#[derive(Debug)]
struct First {
    point: Vec<i64>,
    rows: Vec<i64>,
    targets: Vec<i64>,
}

/// Another table: by how much variables, and with them rows and targets, differ from the first; in order, noughts left out.
#[derive(Debug)]
struct Other {
    moves: Terms,
    rows: Terms,
    targets: Terms,
}

/// Which values a sum takes in tables in which somebody is alone in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// There is no such table.
    None,
    /// This one.
    One(i64),
    /// At least two.
    Several,
}

/// Which tables of those that were known keep to some more rows.
#[derive(Debug, Default)]
pub(super) struct Keeping {
    first: bool,
    others: Vec<bool>,
}

/// The tables.
#[derive(Debug)]
pub(super) struct Pool {
    /// By target.
    pub seen: Vec<Seen>,
    /// By variable: the rows that it stands in, and what it counts there.
    rows: Vec<Terms>,
    /// By variable: the targets that it stands in, and what it counts there.
    targets: Vec<Terms>,
    first: Option<First>,
    others: Vec<Other>,
    known: HashSet<Terms>,
    /// By target: the other tables in which it differs, and by how much.
    differing: Vec<Vec<(usize, i64)>>,
}

impl Pool {
    /// No tables yet.
    pub fn new(system: &System, targets: &[Target]) -> Self {
        let by_variable = |sums: &mut dyn Iterator<Item = &Terms>| {
            let mut all = vec![Vec::new(); system.size];
            for (at, terms) in sums.enumerate() {
                for (variable, factor) in terms {
                    all[*variable].push((at, *factor));
                }
            }
            all
        };
        Self {
            seen: vec![Seen::default(); targets.len()],
            rows: by_variable(&mut system.rows.iter().map(|row| &row.terms)),
            targets: by_variable(&mut targets.iter().map(|target| &target.terms)),
            first: None,
            others: Vec::new(),
            known: HashSet::new(),
            differing: vec![Vec::new(); targets.len()],
        }
    }

    /// Takes up a table if it agrees with everything published, which is checked here and nowhere else.
    pub fn learn(&mut self, system: &System, targets: &[Target], point: &[i64]) -> bool {
        if let Some(first) = &self.first {
            let differs = |(variable, (own, other)): (usize, (&i64, &i64))| (variable, own - other);
            let moves = point.iter().zip(&first.point).enumerate().map(differs).filter(|(_, by)| *by != 0).collect();
            return point.len() == system.size && self.learn_by(system, moves);
        }
        if !system.holds(point) {
            return false;
        }
        let values: Vec<i64> = targets.iter().map(|target| sum(&target.terms, point)).collect();
        for (seen, value) in self.seen.iter_mut().zip(&values) {
            seen.learn(*value);
        }
        let rows = system.rows.iter().map(|row| sum(&row.terms, point)).collect();
        self.first = Some(First { point: point.to_vec(), rows, targets: values });
        true
    }

    /// The same of a table that differs from the first by these moves, in order and without noughts.
    pub fn learn_by(&mut self, system: &System, moves: Terms) -> bool {
        let Some(first) = &self.first else { return false };
        if moves.is_empty() || self.known.contains(&moves) {
            return true;
        }
        let rows = changes(&self.rows, &moves);
        if !agrees(system, first, &moves, &rows) {
            return false;
        }
        let targets = changes(&self.targets, &moves);
        for (target, by) in &targets {
            self.seen[*target].learn(first.targets[*target] + by);
            self.differing[*target].push((self.others.len(), *by));
        }
        self.known.insert(moves.clone());
        self.others.push(Other { moves, rows, targets });
        true
    }

    /// Whether a table is known in which a target has a value.
    pub fn takes(&self, target: usize, value: i64) -> bool {
        let seen = &self.seen[target];
        let within = seen.least().is_some_and(|least| least <= value) && seen.most().is_some_and(|most| value <= most);
        let own = self.value(target);
        seen.has(value) || within && (own == value || self.differing[target].iter().any(|(_, by)| own + by == value))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        usize::from(self.first.is_some()) + self.others.len()
    }

    /// The first table.
    pub fn first(&self) -> Option<&[i64]> {
        self.first.as_ref().map(|first| first.point.as_slice())
    }

    /// What any sum comes to in a table that differs from the first by these moves.
    pub fn sum(&self, terms: &Terms, moves: &Terms) -> i64 {
        let of = |(variable, factor): &(usize, i64)| {
            let more = moves.binary_search_by_key(variable, |(at, _)| *at).map_or(0, |place| moves[place].1);
            factor * (self.count(*variable) + more)
        };
        terms.iter().map(of).sum()
    }

    /// What any sum comes to in each.
    pub fn values(&self, terms: &Terms) -> Vec<i64> {
        let Some(first) = &self.first else { return Vec::new() };
        let mut factors = vec![0; first.point.len()];
        for (variable, factor) in terms {
            factors[*variable] += factor;
        }
        let own = sum(terms, &first.point);
        let other = |other: &Other| own + other.moves.iter().map(|(at, by)| factors[*at] * by).sum::<i64>();
        self.others.iter().map(other).chain([own]).collect()
    }

    /// The count of a variable in the first table.
    pub fn count(&self, variable: usize) -> i64 {
        self.first.as_ref().map_or(0, |first| first.point[variable])
    }

    /// What a target comes to in the first table.
    pub fn value(&self, target: usize) -> i64 {
        self.first.as_ref().map_or(0, |first| first.targets[target])
    }

    /// What a row comes to in the first table.
    pub fn row(&self, row: usize) -> i64 {
        self.first.as_ref().map_or(0, |first| first.rows[row])
    }

    /// The rows that a variable stands in.
    pub fn rows_of(&self, variable: usize) -> &Terms {
        &self.rows[variable]
    }

    /// Some of the tables in which a target differs from the first: how they differ, and by how much it does.
    pub fn leaps(&self, target: usize) -> impl Iterator<Item = (&Terms, i64)> {
        self.differing[target].iter().map(|(other, by)| (&self.others[*other].moves, *by))
    }

    /// Tables in which somebody is alone in a target, as what differs from the first. `whole`: it is 1, else at least 1.
    pub fn alone(&self, own: usize, whole: bool) -> Option<Terms> {
        if self.first.is_some() && fits(self.value(own), whole) {
            return Some(Vec::new());
        }
        let alone = self.differing[own].iter().find(|(_, by)| fits(self.value(own) + by, whole));
        alone.map(|(other, _)| self.others[*other].moves.clone())
    }

    /// A table by what differs from the first.
    pub fn point(&self, moves: &Terms) -> Vec<i64> {
        let mut point = self.first().unwrap_or_default().to_vec();
        for (variable, by) in moves {
            point[*variable] += by;
        }
        point
    }

    /// Whether what makes some other table differ, taken as a step from a point that agrees with everything published, leads to
    /// another in which a target has changed, and somebody's own has not.
    pub fn leads(&self, system: &System, point: &[i64], own: usize, target: usize) -> bool {
        let leads = |other: &Other, times: i64| {
            other.moves.iter().all(|(variable, by)| point[*variable] + by * times >= 0)
                && other.rows.iter().all(|(at, by)| {
                    let row = &system.rows[*at];
                    row.allows(sum(&row.terms, point) + by * times)
                })
        };
        let others = self.differing[target].iter().rev().take(LEAPS).map(|(other, _)| &self.others[*other]);
        others.filter(|other| by(&other.targets, own) == 0).any(|other| leads(other, 1) || leads(other, -1))
    }

    /// Which values a target takes in tables in which somebody is alone in another.
    pub fn beside(&self, own: usize, whole: bool, target: usize) -> Values {
        let Some(first) = &self.first else { return Values::None };
        if fits(first.targets[own], whole) {
            let also =
                |(other, _): &(usize, i64)| fits(first.targets[own] + by(&self.others[*other].targets, own), whole);
            let several = self.differing[target].iter().any(also);
            return if several { Values::Several } else { Values::One(first.targets[target]) };
        }
        let others = self.differing[own].iter().filter(|(_, by)| fits(first.targets[own] + by, whole));
        Values::of(others.map(|(other, _)| first.targets[target] + by(&self.others[*other].targets, target)))
    }

    /// Which tables keep to some more rows.
    pub fn keeping(&self, rows: &[Bound]) -> Keeping {
        let keeps = |moves: &Terms| rows.iter().all(|row| row.allows(self.sum(&row.terms, moves)));
        let others = self.others.iter().map(|other| keeps(&other.moves)).collect();
        Keeping { first: self.first.is_some() && keeps(&Terms::new()), others }
    }

    /// Which values a target takes in these.
    pub fn beside_keeping(&self, keeping: &Keeping, target: usize) -> Values {
        let Some(first) = &self.first else { return Values::None };
        let keeps = |at: usize| keeping.others.get(at) == Some(&true);
        if keeping.first {
            let several = self.differing[target].iter().any(|(other, _)| keeps(*other));
            return if several { Values::Several } else { Values::One(first.targets[target]) };
        }
        let others = self.others.iter().enumerate().filter(|(at, _)| keeps(*at));
        Values::of(others.map(|(_, other)| first.targets[target] + by(&other.targets, target)))
    }
}

impl Values {
    fn of(mut values: impl Iterator<Item = i64>) -> Self {
        match values.next() {
            None => Self::None,
            Some(value) if values.all(|other| other == value) => Self::One(value),
            Some(_) => Self::Several,
        }
    }
}

/// Whether somebody is alone in a sum of this value, or in a part of it.
const fn fits(value: i64, whole: bool) -> bool {
    if whole { value == 1 } else { value >= 1 }
}

fn by(targets: &Terms, target: usize) -> i64 {
    targets.binary_search_by_key(&target, |(at, _)| *at).map_or(0, |place| targets[place].1)
}

/// By how much sums differ with some moves, in order and without noughts.
fn changes(of_variable: &[Terms], moves: &Terms) -> Terms {
    let of = |(variable, by): &(usize, i64)| {
        let by = *by;
        of_variable[*variable].iter().map(move |(at, factor)| (*at, factor * by))
    };
    joined(moves.iter().flat_map(of).collect())
}

/// Whether a table that differs from one that agrees with everything published does so too.
fn agrees(system: &System, first: &First, moves: &Terms, rows: &Terms) -> bool {
    moves.iter().all(|(variable, by)| first.point[*variable] + by >= 0)
        && rows.iter().all(|(at, by)| system.rows[*at].allows(first.rows[*at] + by))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::system::{Bound, System, sum};
    use super::Pool;

    proptest! {
        #[test]
        fn a_table_is_taken_up_exactly_if_everything_published_holds_of_it(
            (rows, first, other) in (
                proptest::collection::vec((proptest::collection::vec(-1..3_i64, 4), 0..2_i64), 1..4),
                proptest::collection::vec(0..4_i64, 4),
                proptest::collection::vec(-1..5_i64, 4),
            ),
        ) {
            let row = |(factors, width): &(Vec<i64>, i64)| {
                let terms: Vec<(usize, i64)> = factors.iter().copied().enumerate().filter(|(_, factor)| *factor != 0).collect();
                let is = sum(&terms, &first);
                Bound { terms, low: Some(is - width), high: Some(is) }
            };
            let system = System { size: 4, rows: rows.iter().map(row).collect() };
            let mut pool = Pool::new(&system, &[]);
            prop_assert!(pool.learn(&system, &[], &first));
            prop_assert_eq!(pool.learn(&system, &[], &other), system.holds(&other));
            prop_assert_eq!(pool.len(), 1 + usize::from(other != first && system.holds(&other)));
        }
    }
}
