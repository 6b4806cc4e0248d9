//! How much is hidden and how well, of each step of the ladder.

use serde::{Deserialize, Serialize};

use super::block::Budget;
use super::book::Role;
use super::outline::Outline;
use super::search::Search;

/// What a step of the ladder gives a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The step's name.
    pub name: String,
    /// What it gives.
    pub figures: Figures,
    /// Whether its tables can be protected at all beside what was published before.
    pub possible: bool,
    /// Whether it is the one that is published.
    pub taken: bool,
}

impl Offer {
    /// A step that asks for what cannot be protected.
    pub(super) fn impossible(name: &str, spent: Budget) -> Self {
        let figures = Figures { spent, ..Figures::default() };
        Self { name: name.to_owned(), figures, possible: false, taken: false }
    }
}

/// How much is hidden, and how well. None of it may be published: it tells how many of the hidden are small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Figures {
    /// Cells of tables, margins among them.
    pub cells: usize,
    /// Of these, protected.
    pub protected: usize,
    /// Of these, hidden to protect others.
    pub secondary: usize,
    /// Answer cells of single municipalities.
    pub municipal: usize,
    /// Of these, hidden.
    pub municipal_hidden: usize,
    /// Protected sums that stand in no table, but could be worked out.
    pub derived: usize,
    /// Protected sums, in a table or not, each once though it stand in several tables.
    pub sums: usize,
    /// Of these, how many could be worked out exactly.
    pub exact: usize,
    /// Of these, how many of which every value that must stay possible was proved so.
    pub full: usize,
    /// Protected sums that a single respondent knows from earlier releases, whatever is hidden now.
    pub told: usize,
    /// Work done.
    pub spent: Budget,
}

impl Figures {
    /// Figures of a block under a step of the ladder.
    pub(super) fn of(outline: &Outline, step: usize, questions: &[usize], search: &Search) -> Self {
        let told = search.told.len();
        let mut figures = Self { spent: search.spent, told, ..Self::default() };
        let rows = &search.system.rows;
        let place = outline.variables.iter().position(|variable| variable.role == Role::Place);
        let mut in_table = vec![false; rows.len()];
        let mut places = search.system.places.iter();
        for table in outline.steps[step].tables.iter().filter(|table| questions.contains(&table.question)) {
            let answers = outline.questions[table.question].groupings[table.grouping].answers.len();
            for group in outline.groups(&table.shown) {
                let local = place.is_some_and(|at| outline.variables[at].codes[group[at]].members.len() == 1);
                for answer in 0..=answers {
                    let row = places.next().copied().unwrap_or_default();
                    in_table[row] = true;
                    figures.cells += 1;
                    figures.protected += usize::from(rows[row].protected);
                    figures.secondary += usize::from(search.hidden[row] && !rows[row].protected);
                    figures.municipal += usize::from(local && answer < answers);
                    figures.municipal_hidden += usize::from(local && answer < answers && search.hidden[row]);
                }
            }
        }
        let moving = search.pool.moving();
        for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.protected) {
            figures.sums += 1;
            figures.derived += usize::from(!in_table[at]);
            figures.exact += usize::from(!moving.contains(&at));
            figures.full += usize::from(row.need.iter().all(|distance| search.pool.proves(at, *distance)));
        }
        figures
    }

    /// How many of a thousand answer cells of single municipalities are hidden, rounded up.
    #[must_use]
    pub fn hidden_per_mille(&self) -> u32 {
        u32::try_from((self.municipal_hidden * 1000).div_ceil(self.municipal.max(1))).unwrap_or(1000)
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: &Self) -> Self {
        let spent = Budget {
            solves: self.spent.solves + other.spent.solves,
            pivots: self.spent.pivots + other.spent.pivots,
            nodes: self.spent.nodes + other.spent.nodes,
        };
        Self {
            cells: self.cells + other.cells,
            protected: self.protected + other.protected,
            secondary: self.secondary + other.secondary,
            municipal: self.municipal + other.municipal,
            municipal_hidden: self.municipal_hidden + other.municipal_hidden,
            derived: self.derived + other.derived,
            sums: self.sums + other.sums,
            exact: self.exact + other.exact,
            full: self.full + other.full,
            told: self.told + other.told,
            spent,
        }
    }
}
