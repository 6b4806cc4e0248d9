//! What is said of regions: counts, hidden cells, and bounds that percentages and means put on weighted sums.

use super::space::{Region, Space};

/// A cell of a table, as a statement about a region.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    pub region: Region,
    /// The release and table.
    pub at: String,
    /// How many; none where it is hidden.
    pub count: Option<i64>,
}

/// A published count.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub region: Region,
    pub count: i64,
    /// The release and table.
    pub at: String,
}

/// Leaf cells with weights, and the least and the most that their sum can be.
#[derive(Debug, Clone)]
pub(super) struct Limit {
    pub weights: Vec<(usize, i64)>,
    pub low: Option<i64>,
    pub high: Option<i64>,
}

impl Limit {
    /// What a whole percentage, rounded half up, says where the count itself is hidden: the group may be hidden too.
    pub fn percent(space: &Space, cell: &Region, group: &Region, percent: i64) -> [Self; 2] {
        let least = 2 * percent - 1;
        [(least, Some(0), None), (least + 2, None, Some(-1))].map(|(times, low, high)| {
            let mut weights: Vec<(usize, i64)> =
                space.cells(group).into_iter().map(|(leaf, _)| (leaf, -times)).collect();
            weights.extend(space.cells(cell).into_iter().map(|(leaf, _)| (leaf, 200)));
            Self { weights, low, high }
        })
    }

    /// What a mean of `value` units of its last decimal, rounded half up, says of the scores' sum. `n`: how many it is over.
    pub fn mean(
        space: &Space,
        group: &Region,
        scores: &[Option<i64>],
        value: i64,
        decimals: u32,
        n: Option<i64>,
    ) -> Vec<Self> {
        let unit = 2 * 10_i64.pow(decimals);
        let weighted = |weight: &dyn Fn(i64) -> i64| -> Vec<(usize, i64)> {
            let cells = space.cells(group).into_iter();
            cells.filter_map(|(leaf, answer)| Some((leaf, weight(scores[answer]?)))).collect()
        };
        match n {
            Some(n) => {
                let ceiling = |over: i64| -(-over).div_euclid(unit);
                let (low, high) = (ceiling(n * (2 * value - 1)), ceiling(n * (2 * value + 1)) - 1);
                let sum = Self { weights: weighted(&|score| score), low: Some(low), high: Some(high) };
                vec![sum, Self { weights: weighted(&|_| 1), low: Some(n), high: Some(n) }]
            }
            None => vec![
                Self { weights: weighted(&|score| unit * score - (2 * value - 1)), low: Some(0), high: None },
                Self { weights: weighted(&|score| unit * score - (2 * value + 1)), low: None, high: Some(-1) },
            ],
        }
    }
}
