//! The first table in whole numbers, where nobody offers one: counts that fit nearly, and from there the nearest that fit.

use super::dual::{Matrix, as_float};
use super::search::{Search, search};
use super::system::{Bound, Budget, System, Terms, sum};

/// How often counts are fitted to every row in turn.
const ROUNDS: usize = 60;

/// How much work a row may take before others go first: where these are mended, it often is easier to mend too.
const PATIENCE: [Budget; 3] = [
    Budget { pivots: 600, nodes: 4 },
    Budget { pivots: 2_000, nodes: 8 },
    // Where even this does not mend a row the table is given up, and what it would have shown stays unproved: an answer within
    // minutes that something is not proved is of more use than a proof after hours.
    Budget { pivots: 20_000, nodes: 64 },
];

/// A table that agrees with everything published, or that there is none. Rows are taken in one after the other, and each time
/// as few as possible change places: a small question each, where all rows at once would be one of fractions alone.
pub(super) fn first(system: &System, budget: Budget) -> Result<Vec<i64>, Search> {
    let mut point = fitted(system);
    let mut matrix = Matrix::new(system.size);
    let mut rows: Vec<&Bound> = system.rows.iter().collect();
    for own in PATIENCE {
        let own = Budget { pivots: own.pivots.min(budget.pivots), nodes: own.nodes.min(budget.nodes) };
        for row in std::mem::take(&mut rows) {
            matrix.push(row.clone());
            if row.allows(sum(&row.terms, &point)) {
                continue;
            }
            match search(&matrix, &point, 0, own) {
                Search::Found(moves) => {
                    for (variable, by) in moves {
                        point[variable] += by;
                    }
                }
                Search::Unknown => {
                    matrix.pop();
                    rows.push(row);
                }
                // Before it is said that the rows contradict each other they are tried in another way.
                Search::Nowhere => {
                    return Err(match search(&matrix, &point, 1, budget) {
                        Search::Nowhere => Search::Nowhere,
                        Search::Found(_) | Search::Unknown => Search::Unknown,
                    });
                }
            }
        }
    }
    if rows.is_empty() { Ok(point) } else { Err(Search::Unknown) }
}

/// Counts, rounded, after each sum was scaled to what it must be, again and again: everything open is spread evenly.
fn fitted(system: &System) -> Vec<i64> {
    let mut counts = vec![1.0; system.size];
    let plain = system.rows.iter().filter(|row| row.terms.iter().all(|(_, factor)| *factor > 0));
    let plain: Vec<_> = plain.collect();
    let ordered: Vec<_> = system.rows.iter().filter(|row| row.low.is_none() && row.high == Some(0)).collect();
    for _ in 0..ROUNDS {
        for row in &ordered {
            balance(&row.terms, &mut counts);
        }
        for row in &plain {
            let sum: f64 = row.terms.iter().map(|(variable, factor)| counts[*variable] * as_float(*factor)).sum();
            let low = row.low.map_or(sum, |low| sum.max(as_float(low)));
            let wanted = row.high.map_or(low, |high| low.min(as_float(high)));
            if sum > 0.0 && (wanted - sum).abs() > 0.0 {
                for (variable, _) in &row.terms {
                    counts[*variable] *= wanted / sum;
                }
            }
        }
    }
    counts.iter().map(|count| whole(*count)).collect()
}

/// Where there is more of what may not be more, both sides meet in between.
fn balance(terms: &Terms, counts: &mut [f64]) {
    let side = |more: bool| {
        let own = terms.iter().filter(|(_, factor)| (*factor > 0) == more);
        own.map(|(variable, factor)| counts[*variable] * as_float(factor.abs())).sum::<f64>()
    };
    let (more, less) = (side(true), side(false));
    if more > less && less > 0.0 {
        for (variable, factor) in terms {
            counts[*variable] *= (if *factor > 0 { less / more } else { more / less }).sqrt();
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a count; what does not fit fails the check that follows")]
fn whole(value: f64) -> i64 {
    value.round() as i64
}
