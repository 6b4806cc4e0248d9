//! Everything published of a block of questions as one system over whole numbers: rows that bound sums of variables.

use super::simplex::{Refused, Tableau, as_float};

/// Variables and what each counts.
pub(super) type Terms = Vec<(usize, i64)>;

/// `low ≤ sum ≤ high`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bound {
    /// The sum.
    pub terms: Terms,
    /// The least it can be.
    pub low: Option<i64>,
    /// The most.
    pub high: Option<i64>,
}

/// Variables from nought up, in whole numbers, and bounds on their sums.
#[derive(Debug, Clone, Default)]
pub(super) struct System {
    /// How many variables.
    pub size: usize,
    /// The rows.
    pub rows: Vec<Bound>,
}

/// How much work may be done, in counts and never in time: the same files give the same verdict on every machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Budget {
    /// Pivots for one cell and direction.
    pub pivots: u64,
    /// Nodes of one search for whole numbers.
    pub nodes: u32,
}

impl Budget {
    /// Far more than any county's release has needed.
    pub const AMPLE: Self = Self { pivots: 50_000, nodes: 400 };
}

/// What a search for whole numbers came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Search {
    /// A table that agrees with everything published.
    Found(Vec<i64>),
    /// There is none.
    Nowhere,
    /// Not within the budget.
    Unknown,
}

impl System {
    /// Whether a table agrees with everything published. No solver has a say in it.
    pub fn holds(&self, point: &[i64]) -> bool {
        point.len() == self.size
            && point.iter().all(|count| *count >= 0)
            && self.rows.iter().all(|row| {
                let sum = sum(&row.terms, point);
                row.low.is_none_or(|low| sum >= low) && row.high.is_none_or(|high| sum <= high)
            })
    }

    /// A first vertex, rows of few variables first: the table stays sparse.
    pub fn vertex(&self, budget: Budget) -> Result<Tableau, Refused> {
        let mut order: Vec<&Bound> = self.rows.iter().collect();
        order.sort_by_key(|row| row.terms.len());
        let mut tableau = Tableau::new(self.size);
        for row in order {
            let low = row.low.map_or(f64::NEG_INFINITY, as_float);
            let high = row.high.map_or(f64::INFINITY, as_float);
            tableau.add(&row.terms, low, high, budget.pivots)?;
        }
        Ok(tableau)
    }

    /// A table in which a sum has this value.
    pub fn with(&self, tableau: &Tableau, terms: &Terms, value: i64, budget: Budget) -> Search {
        let mut root = tableau.clone();
        let goal = as_float(value);
        match root.add(terms, goal, goal, budget.pivots) {
            Ok(()) => self.whole(root, terms, value, budget),
            Err(Refused::Contradiction) => Search::Nowhere,
            Err(Refused::Spent) => Search::Unknown,
        }
    }

    /// Branch and bound, deepest first: the first variable that is no whole number goes one way or the other.
    fn whole(&self, root: Tableau, terms: &Terms, value: i64, budget: Budget) -> Search {
        let (mut open, mut nodes, mut unsure) = (vec![root], 0, false);
        while let Some(node) = open.pop() {
            nodes += 1;
            if nodes > budget.nodes {
                return Search::Unknown;
            }
            let point = node.point();
            let Some((variable, at)) = fraction(&point) else {
                let point = rounded(&point);
                if self.holds(&point) && sum(terms, &point) == value {
                    return Search::Found(point);
                }
                // The numbers have drifted: nothing is known of this branch.
                unsure = true;
                continue;
            };
            let (below, above) = (at.floor(), at.ceil());
            let mut ways = [(0.0, below), (above, f64::INFINITY)];
            // The nearer way is tried first, so it is laid down last.
            if at - below < 0.5 {
                ways.reverse();
            }
            for (low, high) in ways {
                let mut branch = node.clone();
                match branch.add(&[(variable, 1)], low, high, budget.pivots) {
                    Ok(()) => open.push(branch),
                    Err(Refused::Contradiction) => {}
                    Err(Refused::Spent) => unsure = true,
                }
            }
        }
        if unsure { Search::Unknown } else { Search::Nowhere }
    }
}

/// A sum at a point.
pub(super) fn sum(terms: &Terms, point: &[i64]) -> i64 {
    terms.iter().map(|(variable, factor)| point[*variable] * factor).sum()
}

/// The point in whole numbers.
#[expect(clippy::cast_possible_truncation, reason = "counts; what does not fit fails the check that follows")]
pub(super) fn rounded(point: &[f64]) -> Vec<i64> {
    point.iter().map(|value| value.round() as i64).collect()
}

/// The variable that is farthest from a whole number.
pub(super) fn fraction(point: &[f64]) -> Option<(usize, f64)> {
    let off = |value: f64| (value - value.round()).abs();
    let most = point.iter().enumerate().max_by(|one, other| off(*one.1).total_cmp(&off(*other.1)));
    most.filter(|(_, value)| off(**value) > 1e-6).map(|(variable, value)| (variable, *value))
}
