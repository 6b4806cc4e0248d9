//! Small steps from a table that agrees with everything published to others that do: a few counts go up and as many go
//! down, so that no published number sees it. Where tables cross there are thousands of sums that nothing printed tells
//! apart from a few, and a step finds in no time what the solver would find in minutes. A step is a guess: what it leads to
//! is a table only if every published number says so, and where steps end, nothing is concluded.

use std::collections::BTreeMap;

use super::attack::Attack;
use super::system::{Terms, joined};

/// The most variables of a sum that are tried, and leaf cells of each.
const STARTS: usize = 24;
/// The most steps tried from one table.
const TRIES: usize = 20_000;
/// The most known tables that are tried as steps.
const LEAPS: usize = 64;

/// Where a walk stands.
#[derive(Debug)]
struct Here {
    /// What differs from the first table.
    moves: BTreeMap<usize, i64>,
    /// What rows come to more than in the first table.
    rows: BTreeMap<usize, i64>,
}

/// What a walk is after.
#[derive(Debug)]
struct Way {
    /// The sum, by variable.
    sum: Vec<bool>,
    /// What must stay, by variable.
    stays: Vec<bool>,
    /// Whether the sum is to grow.
    up: bool,
}

impl Attack<'_> {
    /// Steps from a table in which the sum of a target is what it is, towards a value; every table on the way is kept.
    /// `from`: what differs from the first table. `stays`: another target, which must not change.
    pub fn walk(&mut self, target: usize, to: i64, from: &Terms, stays: Option<usize>) {
        let within = |terms: &Terms| {
            let mut own = vec![false; self.model.system.size];
            for (variable, _) in terms {
                own[*variable] = true;
            }
            own
        };
        let terms = self.model.targets[target].terms.clone();
        let stays = stays.map_or_else(Vec::new, |stays| self.model.targets[stays].terms.clone());
        let mut way = Way { sum: within(&terms), stays: within(&stays), up: true };
        let mut here = Here { moves: BTreeMap::new(), rows: BTreeMap::new() };
        here.go(self, from);
        let mut value = self.pool.value(target) + net(from, &way.sum);
        while value != to {
            way.up = to > value;
            let step = self.leap(&here, &way, target, to - value).or_else(|| self.step(&here, &way, &terms));
            let Some(step) = step else { return };
            value += net(&step, &way.sum);
            here.go(self, &step);
            let moves = here.moves.iter().map(|(variable, by)| (*variable, *by)).collect();
            if !self.pool.learn_by(&self.model.system, moves) {
                return;
            }
        }
    }

    /// What makes another table differ, as a step from here.
    fn leap(&self, here: &Here, way: &Way, target: usize, left: i64) -> Option<Terms> {
        for (moves, by) in self.pool.leaps(target).take(LEAPS) {
            let times = if (by > 0) == way.up { 1 } else { -1 };
            let step: Terms = moves.iter().map(|(variable, by)| (*variable, by * times)).collect();
            if by.abs() <= left.abs() && self.fits(here, way, &step) {
                return Some(step);
            }
        }
        None
    }

    /// A step by which the sum grows or shrinks by one: a leaf cell of it and another are opposite corners, and the corners
    /// between them go up and down by turns.
    fn step(&self, here: &Here, way: &Way, terms: &Terms) -> Option<Terms> {
        let space = &self.block.space;
        let own = if way.up { 1 } else { -1 };
        let count = |variable: usize| self.pool.count(variable) + here.moves.get(&variable).copied().unwrap_or(0);
        let starts = terms.iter().map(|(variable, _)| *variable).filter(|variable| way.up || count(*variable) > 0);
        let cells = starts.flat_map(|variable| self.model.cells[variable].iter().take(2)).take(STARTS);
        let mut tries = 0;
        for (question, place) in cells.map(|cell| space.place(*cell)) {
            let sizes = space.sizes(question);
            // Along what nothing tells apart, no step leads anywhere.
            let parts = self.block.leads.parts(self.block.families[question]);
            let still = (0..4).filter(|axis| parts[*axis].len() < 2).fold(0_u8, |still, axis| still | 1 << axis);
            for axes in AXES.into_iter().filter(|axes| axes & still == 0) {
                for opposite in opposites(&place, &sizes, axes) {
                    tries += 1;
                    if tries > TRIES {
                        return None;
                    }
                    let mut step: Terms = Vec::with_capacity(1 << axes.count_ones());
                    let corner = |corner: u8| {
                        let at =
                            std::array::from_fn(
                                |axis| {
                                    if corner >> axis & 1 == 1 { opposite[axis] } else { place[axis] }
                                },
                            );
                        let by = if corner.count_ones().is_multiple_of(2) { own } else { -own };
                        self.model.variable[space.at(question, &at)].map(|variable| (variable, by))
                    };
                    let corners = (0..32_u8).filter(|corner| corner & !axes == 0);
                    // A count that is known to be nought stays so; and nobody becomes less than nobody.
                    let possible = corners.map(corner).all(|one| match one {
                        Some((variable, by)) if by > 0 || count(variable) > 0 => {
                            step.push((variable, by));
                            true
                        }
                        _ => false,
                    });
                    if !possible {
                        continue;
                    }
                    let step = joined(step);
                    if net(&step, &way.sum) == own && self.fits(here, way, &step) {
                        return Some(step);
                    }
                }
            }
        }
        None
    }

    /// Whether a step leads to a table that agrees with everything published, and leaves what must stay.
    fn fits(&self, here: &Here, way: &Way, step: &Terms) -> bool {
        let people = step.iter().all(|(variable, by)| {
            self.pool.count(*variable) + here.moves.get(variable).copied().unwrap_or(0) + by >= 0
        });
        people && net(step, &way.stays) == 0 && {
            let rows = self.rows(step);
            rows.iter().all(|(row, by)| {
                let sum = self.pool.row(*row) + here.rows.get(row).copied().unwrap_or(0) + by;
                self.model.system.rows[*row].allows(sum)
            })
        }
    }

    /// What rows differ by with a step.
    fn rows(&self, step: &Terms) -> Terms {
        let of = |(variable, by): &(usize, i64)| {
            let by = *by;
            self.pool.rows_of(*variable).iter().map(move |(row, factor)| (*row, factor * by))
        };
        joined(step.iter().flat_map(of).collect())
    }
}

impl Here {
    fn go(&mut self, attack: &Attack<'_>, step: &Terms) {
        for (all, more) in [(&mut self.moves, step), (&mut self.rows, &attack.rows(step))] {
            for (at, by) in more {
                *all.entry(*at).or_default() += by;
            }
            all.retain(|_, by| *by != 0);
        }
    }
}

/// By how much a sum differs.
fn net(step: &Terms, sum: &[bool]) -> i64 {
    step.iter().filter(|(variable, _)| sum[*variable]).map(|(_, by)| by).sum()
}

/// Which of wave, municipality, age, gender and answer (by bit) differ between opposite corners: those that published tables
/// leave open most often first. A wave's people are its own, so waves come last.
const AXES: [u8; 31] = [
    0b01110, 0b11010, 0b10110, 0b11100, 0b11110, 0b00110, 0b01010, 0b01100, 0b10010, 0b10100, 0b11000, 0b00010,
    0b00100, 0b01000, 0b10000, 0b11111, 0b01111, 0b11011, 0b10111, 0b11101, 0b00111, 0b01011, 0b01101, 0b10011,
    0b10101, 0b11001, 0b00011, 0b00101, 0b01001, 0b10001, 0b00001,
];

/// Every place that differs from one in exactly these axes; elsewhere it is the same.
fn opposites(place: &[usize; 5], sizes: &[usize; 5], axes: u8) -> Vec<[usize; 5]> {
    (0..5).filter(|axis| axes >> axis & 1 == 1).fold(vec![*place], |places, axis| {
        let others = (0..sizes[axis]).filter(|at| *at != place[axis]);
        let along = |at: usize| {
            places.iter().map(move |place| {
                let mut place = *place;
                place[axis] = at;
                place
            })
        };
        others.flat_map(along).collect()
    })
}
