//! Everything published of a block of questions as one system over whole numbers: rows that bound sums of variables.

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

impl Bound {
    /// Whether it can be this much.
    pub fn allows(&self, sum: i64) -> bool {
        self.low.is_none_or(|low| sum >= low) && self.high.is_none_or(|high| sum <= high)
    }
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
    /// Pivots of one node.
    pub pivots: u64,
    /// Nodes of one search for whole numbers; a question is searched in a dozen ways at most.
    pub nodes: u32,
}

impl Budget {
    /// Far more than any county's release has needed.
    pub const AMPLE: Self = Self { pivots: 50_000, nodes: 400 };
}

impl System {
    /// Whether a table agrees with everything published. No solver has a say in it.
    pub fn holds(&self, point: &[i64]) -> bool {
        point.len() == self.size
            && point.iter().all(|count| *count >= 0)
            && self.rows.iter().all(|row| row.allows(sum(&row.terms, point)))
    }
}

/// A sum at a point.
pub(super) fn sum(terms: &Terms, point: &[i64]) -> i64 {
    terms.iter().map(|(variable, factor)| point[*variable] * factor).sum()
}

/// In order, each once, noughts left out.
pub(super) fn joined(mut all: Terms) -> Terms {
    all.sort_unstable_by_key(|(at, _)| *at);
    let mut sums: Terms = Vec::with_capacity(all.len());
    for (at, by) in all {
        match sums.last_mut() {
            Some((last, sum)) if *last == at => *sum += by,
            _ => sums.push((at, by)),
        }
    }
    sums.retain(|(_, by)| *by != 0);
    sums
}
