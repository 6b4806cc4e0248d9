//! What the search is asked, where neither known tables nor steps from them tell: how far a sum reaches, and tables by value.

use std::collections::BTreeSet;

use super::attack::Attack;
use super::dual::Matrix;
use super::part::Part;
use super::search::{Search, search};
use super::system::{Bound, Budget, Terms};

/// What may be spent on some families of a block by themselves: where that shows nothing, all of it is asked.
const NEARBY: Budget = Budget { pivots: 2_000, nodes: 8 };

/// The end of a sum's range, as far as it was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It is this, and a table shows it.
    At(i64),
    /// The budget ended.
    Unknown,
}

/// Whether there is a table of some kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// Yes: this, as what differs from the first; it was taken up.
    Yes(Terms),
    /// No.
    No,
    /// The budget ended.
    Unknown,
}

impl Attack<'_> {
    /// The least that a sum can be.
    pub fn least(&mut self, at: usize) -> End {
        let terms = self.model.targets[at].terms.clone();
        self.down(&terms, self.pool.seen[at].least().unwrap_or(i64::MAX))
    }

    /// The least that any sum can be; `seen` was seen.
    pub fn down(&mut self, terms: &Terms, seen: i64) -> End {
        let (mut low, mut least) = (0, seen);
        // Most can be nought, so that is asked first; then by halves.
        let mut asked = 0;
        while low < least {
            match self.ask(vec![Bound { terms: terms.clone(), low: None, high: Some(asked) }]) {
                Answer::Yes(moves) => least = self.pool.sum(terms, &moves),
                Answer::No => low = asked + 1,
                Answer::Unknown => return End::Unknown,
            }
            asked = low + (least - low) / 2;
        }
        End::At(least)
    }

    /// The most that a sum can be, or the ceiling or more if that much is possible.
    pub fn most(&mut self, at: usize, ceiling: i64) -> End {
        let terms = self.model.targets[at].terms.clone();
        let (mut most, mut high) = (self.pool.seen[at].most().unwrap_or(0), ceiling);
        let mut asked = ceiling;
        while most < high {
            match self.ask(vec![Bound { terms: terms.clone(), low: Some(asked), high: None }]) {
                Answer::Yes(moves) => most = self.pool.sum(&terms, &moves),
                Answer::No => high = asked - 1,
                Answer::Unknown => return End::Unknown,
            }
            asked = high - (high - most) / 2;
        }
        End::At(most)
    }

    /// Whether there is a table that keeps to some more rows; if so, it is taken up.
    pub fn ask(&mut self, rows: Vec<Bound>) -> Answer {
        if let Some(moves) = self.nearby(&rows) {
            return Answer::Yes(moves);
        }
        let Some(first) = self.pool.first() else { return Answer::Unknown };
        let more = rows.len();
        for row in rows {
            self.matrix.push(row);
        }
        let outcome = search(&self.matrix, first, self.salt, self.budget);
        (0..more).for_each(|_| self.matrix.pop());
        match outcome {
            Search::Found(moves) if self.pool.learn_by(&self.model.system, moves.clone()) => Answer::Yes(moves),
            Search::Nowhere => Answer::No,
            Search::Found(_) | Search::Unknown => Answer::Unknown,
        }
    }

    /// Whether there would be a table that keeps to some more rows if no number at all were published.
    pub fn ask_of_form(&self, rows: Vec<Bound>) -> Answer {
        let Some(first) = self.pool.first() else { return Answer::Unknown };
        let mut matrix = Matrix::new(self.model.system.size);
        self.model.of_form().iter().cloned().chain(rows).for_each(|row| matrix.push(row));
        match search(&matrix, first, self.salt, self.budget) {
            Search::Found(moves) => Answer::Yes(moves),
            Search::Nowhere => Answer::No,
            Search::Unknown => Answer::Unknown,
        }
    }

    /// Such a table in which only the families of these rows differ from the first, or these and what leads to them.
    fn nearby(&mut self, rows: &[Bound]) -> Option<Terms> {
        let Self { block, model, pool, parts, .. } = self;
        let variables = rows.iter().flat_map(|row| &row.terms).map(|(variable, _)| *variable);
        let own: BTreeSet<usize> = variables.map(|variable| model.family[variable]).collect();
        let near = block.leads.near(&own);
        let wider = (near.len() > own.len()).then_some(near);
        let (pivots, nodes) = (NEARBY.pivots.min(self.budget.pivots), NEARBY.nodes.min(self.budget.nodes));
        let smaller = |families: &BTreeSet<usize>| (1..block.kin.len()).contains(&families.len());
        for families in [own].into_iter().chain(wider).filter(smaller) {
            let first = pool.first()?;
            let part = parts.entry(families).or_insert_with_key(|families| Part::of(model, first, families));
            let moves = part.search(rows, first, self.salt, Budget { pivots, nodes });
            if let Some(moves) = moves.filter(|moves| pool.learn_by(&model.system, moves.clone())) {
                return Some(moves);
            }
        }
        None
    }
}
