//! The search for tables in whole numbers: from one table, or from counts that are nearly one, to the nearest that keeps to
//! every row.

use super::dual::{Dual, Matrix, Way};
use super::system::{Budget, Terms};

/// What a search for whole numbers came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Search {
    /// A table, as what differs from where the search began: every row holds, in whole numbers.
    Found(Terms),
    /// There is none.
    Nowhere,
    /// Not within the budget.
    Unknown,
}

/// Nodes and pivots of one search after another, each another way: where one is lost among fractions, the next seldom is. The
/// last has the whole budget.
const TRIES: [Budget; 4] = [
    Budget { pivots: 600, nodes: 4 },
    Budget { pivots: 2_000, nodes: 8 },
    Budget { pivots: 8_000, nodes: 24 },
    Budget { pivots: u64::MAX, nodes: u32::MAX },
];
/// How many ways each of them is tried in, but for the last.
const WAYS: [usize; 4] = [6, 4, 4, 1];
/// The most entries of open nodes, of 8 bytes each: memory has an end too.
const ROOM: usize = 1 << 25;

/// Looks for the nearest table. `salt`: which of many ways are taken.
pub(super) fn search(matrix: &Matrix, from: &[i64], salt: u64, budget: Budget) -> Search {
    let mut attempt = salt * 100;
    for (most, ways) in TRIES.iter().zip(WAYS) {
        let own = Budget { pivots: most.pivots.min(budget.pivots), nodes: most.nodes.min(budget.nodes) };
        for _ in 0..ways {
            match by(matrix, from, attempt, own) {
                Search::Unknown => attempt += 1,
                known => return known,
            }
        }
        // What follows would have no more than this.
        if own == budget {
            break;
        }
    }
    Search::Unknown
}

/// Branch and bound, deepest first: the count that is farthest from a whole number goes one way or the other. `salt`: moving
/// one person costs a little more than another, each time another one.
fn by(matrix: &Matrix, from: &[i64], salt: u64, budget: Budget) -> Search {
    let costs = (0..).take(from.len()).map(|variable| cost(variable, salt)).collect();
    let mut open = vec![Dual::new(matrix, from, costs)];
    let (mut nodes, mut unsure) = (0, false);
    while let Some(mut node) = open.pop() {
        nodes += 1;
        if nodes > budget.nodes || open.iter().map(Dual::size).sum::<usize>() > ROOM {
            return Search::Unknown;
        }
        match node.go(budget.pivots) {
            Way::There => {}
            Way::Nowhere => continue,
            Way::Spent => {
                unsure = true;
                continue;
            }
        }
        let Some((column, at)) = node.fraction() else {
            let moves = node.moves().map(|(variable, by)| (variable, whole(by)));
            let moves: Terms = moves.filter(|(_, by)| *by != 0).collect();
            if matrix.holds(from, &moves) {
                return Search::Found(moves);
            }
            // The numbers have drifted: nothing is known of this branch.
            unsure = true;
            continue;
        };
        let (below, above) = (at.floor(), at.ceil());
        let mut other = node.clone();
        node.narrow(column, f64::NEG_INFINITY, below);
        other.narrow(column, above, f64::INFINITY);
        // The nearer way is tried first, so it is laid down last.
        let ways = if at - below < 0.5 { [other, node] } else { [node, other] };
        open.extend(ways);
    }
    if unsure { Search::Unknown } else { Search::Nowhere }
}

/// From 1 to 2, as if thrown.
fn cost(variable: u64, salt: u64) -> f64 {
    let mixed =
        (variable + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(salt.wrapping_mul(0xd1b5_4a32_d192_ed03));
    let mixed = (mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    f64::from((mixed >> 40) as u32).mul_add(1.0 / f64::from(1_u32 << 24), 1.0)
}

#[expect(clippy::cast_possible_truncation, reason = "a count; what does not fit fails the check that follows")]
fn whole(value: f64) -> i64 {
    value.round() as i64
}
