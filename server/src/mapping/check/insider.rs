//! Somebody who knows that they are alone in a cell: what they can work out of the others (R8, a coalition of one).

use std::collections::BTreeSet;

use super::attack::Attack;
use super::model::Wanted;
use super::simplex::{Moved, Refused, Tableau, as_float};
use super::system::{Search, Terms, fraction, rounded, sum};

/// What somebody who is alone knows: everything published, and that a sum is 1.
#[derive(Debug)]
pub(super) struct Alone {
    tableau: Tableau,
    points: BTreeSet<Vec<i64>>,
}

/// Whether a sum is known exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exact {
    /// No: tables show two values.
    No,
    /// It is this.
    Is(i64),
    /// The budget ended.
    Unknown,
}

impl Alone {
    /// Somebody alone in a sum; `whole`: in all of it, else in a part of what nothing published tells apart. None where
    /// nobody can be; an error where the budget ended.
    pub fn new(attack: &Attack<'_>, own: &Terms, whole: bool) -> Result<Option<Self>, ()> {
        let fits = |point: &&Vec<i64>| if whole { sum(own, point) == 1 } else { sum(own, point) >= 1 };
        let points: BTreeSet<Vec<i64>> = attack.pool.points().filter(fits).cloned().collect();
        let mut tableau = attack.tableau().clone();
        let high = if whole { 1.0 } else { f64::INFINITY };
        match tableau.add(own, 1.0, high, attack.budget.pivots) {
            Ok(()) => {}
            Err(Refused::Contradiction) => return Ok(None),
            Err(Refused::Spent) => return Err(()),
        }
        let mut alone = Self { tableau, points };
        if alone.points.is_empty() {
            match attack.model.system.with(&alone.tableau, &Vec::new(), 0, attack.budget) {
                Search::Found(point) => alone.points.insert(point),
                Search::Nowhere => return Ok(None),
                Search::Unknown => return Err(()),
            };
        }
        Ok(Some(alone))
    }

    /// Whether a sum is known exactly.
    pub fn exact(&mut self, attack: &Attack<'_>, terms: &Terms) -> Exact {
        let mut values = self.points.iter().map(|point| sum(terms, point));
        let Some(value) = values.next() else { return Exact::Unknown };
        if values.any(|other| other != value) {
            return Exact::No;
        }
        let mut unsure = false;
        for other in [value - 1, value + 1].into_iter().filter(|other| *other >= 0) {
            self.tableau.push(terms);
            let (moved, point) = self.tableau.seek(as_float(other), attack.budget.pivots);
            self.tableau.pop();
            match moved {
                Moved::Limit => {}
                Moved::Optimum(_) => continue,
                Moved::Spent => {
                    unsure = true;
                    continue;
                }
            }
            let whole = rounded(&point);
            if fraction(&point).is_none() && attack.model.system.holds(&whole) && sum(terms, &whole) == other {
                self.points.insert(whole);
                return Exact::No;
            }
            match attack.model.system.with(&self.tableau, terms, other, attack.budget) {
                Search::Found(point) => {
                    self.points.insert(point);
                    return Exact::No;
                }
                Search::Nowhere => {}
                Search::Unknown => unsure = true,
            }
        }
        if unsure { Exact::Unknown } else { Exact::Is(value) }
    }
}

/// From the files alone: pairs of hidden cells where somebody alone in the one would know that the other is a few. Whether
/// anybody is alone, the files do not tell.
pub(super) fn pairs_if_alone(attack: &mut Attack<'_>) -> usize {
    let hidden: Vec<usize> = (0..attack.model.targets.len())
        .filter(|at| attack.model.targets[*at].wanted == Wanted::Hidden && !attack.model.targets[*at].margin)
        .collect();
    let mut pairs = 0;
    for own in &hidden {
        if attack.takes(*own, 1) != Some(true) {
            continue;
        }
        let (region, terms) = (attack.model.targets[*own].region, attack.model.targets[*own].terms.clone());
        let Ok(Some(mut alone)) = Alone::new(attack, &terms, true) else { continue };
        for other in &hidden {
            let target = &attack.model.targets[*other];
            if !target.region.meets(&region)
                && let Exact::Is(value) = alone.exact(attack, &target.terms)
                && (1..attack.block.k).contains(&value)
            {
                pairs += 1;
            }
        }
    }
    pairs
}
