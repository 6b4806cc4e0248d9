//! The attack on one block: for each sum of interest the least and the most it can be, given everything published.
//!
//! A sum is let go of when tables in whole numbers were found, each agreeing with everything published, in which it takes
//! values that tell nothing. A solver that fails, or a budget that ends, leaves it not proved.

use super::block::Block;
use super::found::{Found, Kind};
use super::manifest::Sensitivity;
use super::model::{Model, Target, Wanted};
use super::pool::Pool;
use super::simplex::{Moved, Refused, Tableau, as_float};
use super::space::Region;
use super::system::{Budget, Search, Terms, fraction, rounded, sum};

/// One block under attack.
#[derive(Debug)]
pub(super) struct Attack<'a> {
    pub block: &'a Block,
    pub model: Model,
    pub pool: Pool,
    /// A vertex to go on from.
    tableau: Tableau,
    pub budget: Budget,
    /// Hidden sums that are known to be at least 1, and may be large.
    pub narrowed: usize,
}

/// The end of a sum's range, as far as it was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It is this, and a table shows it.
    At(i64),
    /// The budget ended.
    Unknown,
}

impl<'a> Attack<'a> {
    /// Puts everything published into one system; or says that it cannot be true.
    pub fn on(block: &'a Block, inside: &[Region], budget: Budget) -> Result<Self, Found> {
        let fault = |kind: Kind, how: &str| Found {
            kind,
            at: block.name.clone(),
            row: None,
            interval: None,
            how: how.to_owned(),
        };
        let model = Model::of(block, inside);
        let tableau = match model.system.vertex(budget) {
            Ok(tableau) => tableau,
            Err(Refused::Contradiction) => {
                return Err(fault(Kind::Contradiction, "no counts fit all that is published"));
            }
            Err(Refused::Spent) => return Err(fault(Kind::NotProved, "no counts were found that fit")),
        };
        let mut pool = Pool::new(model.targets.len());
        let first = match model.system.with(&tableau, &Vec::new(), 0, budget) {
            Search::Found(point) => pool.learn(&model.system, &model.targets, point),
            Search::Nowhere => return Err(fault(Kind::Contradiction, "no whole counts fit all that is published")),
            Search::Unknown => false,
        };
        if first {
            Ok(Self { block, model, pool, tableau, budget, narrowed: 0 })
        } else {
            Err(fault(Kind::NotProved, "no whole counts were found that fit"))
        }
    }

    /// Everything that can be recovered.
    pub fn run(&mut self) -> Vec<Found> {
        let mut found: Vec<Found> = (0..self.model.targets.len()).filter_map(|target| self.target(target)).collect();
        if found.is_empty() {
            return found;
        }
        // What was found is looked at once more from a fresh start: a solver that has drifted accuses nobody.
        if let Ok(fresh) = self.model.system.vertex(self.budget) {
            self.tableau = fresh;
        }
        self.narrowed = 0;
        found = (0..self.model.targets.len()).filter_map(|target| self.target(target)).collect();
        found
    }

    fn target(&mut self, at: usize) -> Option<Found> {
        match self.model.targets[at].wanted {
            Wanted::Hidden => self.hidden(at),
            Wanted::Derived | Wanted::Leaf => self.unlisted(at),
            Wanted::Told => None,
        }
    }

    /// A hidden cell: it must not be known, nor known to be small within fewer values than the rule asks for.
    fn hidden(&mut self, at: usize) -> Option<Found> {
        let target = self.model.targets[at].clone();
        let (few, needed) = self.block.limits(&target.region);
        let End::At(least) = self.least(at) else { return Some(self.not_proved(&target)) };
        let End::At(most) = self.most(at, few.max(least + 1)) else { return Some(self.not_proved(&target)) };
        if least == most {
            return Some(self.report(&target, Kind::Exact, least, Some(most)));
        }
        if most < few && !(least == 0 && most >= needed - 1 && self.takes_all(at, 0, needed - 1)) {
            return Some(self.report(&target, Kind::Narrow, least, Some(most)));
        }
        if let Some(found) = self.nearly_all(at, &target, least) {
            return Some(found);
        }
        self.narrowed += usize::from(least > 0);
        None
    }

    /// For sensitive questions: that nearly everybody of a group said it must not be known more closely than the rule asks.
    fn nearly_all(&mut self, at: usize, target: &Target, least: i64) -> Option<Found> {
        let sensitive = self.block.sensitivity[target.region.question] > Sensitivity::S0;
        if !sensitive || target.margin {
            return None;
        }
        let group = target.region.with_answers(self.block.space.all_answers(target.region.question));
        let n = self.block.facts.iter().find(|fact| fact.region == group)?.count;
        let from = (n - self.block.k + 1).max(0);
        if least < from {
            return None;
        }
        let End::At(most) = self.most(at, n) else { return Some(self.not_proved(target)) };
        let full = least == from && most == n && self.takes_all(at, from, n);
        (!full).then(|| self.report(target, Kind::Narrow, least, Some(most)))
    }

    /// A sum that stands in no table: it must not be known to be a few.
    fn unlisted(&mut self, at: usize) -> Option<Found> {
        let target = self.model.targets[at].clone();
        // A leaf cell is never a whole group: questions have at least two answers.
        let (few, _) = self.block.limits(&target.region);
        let seen = &self.pool.seen[at];
        let sensitive = self.block.sensitivity[target.region.question] > Sensitivity::S0
            && !target.margin
            && target.wanted == Wanted::Derived;
        if sensitive && seen.most() == Some(0) {
            match self.nobody(at, &target) {
                Some(true) => return Some(self.report(&target, Kind::Attribute, 0, Some(0))),
                Some(false) => {}
                // Where the budget ended nothing is proved, and nothing passes.
                None => return Some(self.not_proved(&target)),
            }
        }
        let seen = &self.pool.seen[at];
        if seen.least() == Some(0) || seen.most().is_some_and(|most| most >= few) {
            return None;
        }
        let End::At(least) = self.least(at) else { return Some(self.not_proved(&target)) };
        if least == 0 {
            return None;
        }
        let End::At(most) = self.most(at, few) else { return Some(self.not_proved(&target)) };
        (most < few).then(|| self.report(&target, Kind::Derived, least, Some(most)))
    }

    /// Whether it is certain that nobody of a group that is there gave an answer; none where the budget ended.
    fn nobody(&mut self, at: usize, target: &Target) -> Option<bool> {
        match self.most(at, 1) {
            End::At(0) => {}
            End::At(_) => return Some(false),
            End::Unknown => return None,
        }
        let group = target.region.with_answers(self.block.space.all_answers(target.region.question));
        let terms = self.model.terms(self.block, &group);
        let least = self.pool.points().map(|point| sum(&terms, point)).min();
        match self.down(&terms, least.unwrap_or_default()) {
            End::At(least) => Some(least > 0),
            End::Unknown => None,
        }
    }

    /// Whether every value of a range is possible, each shown by a table.
    pub fn takes_all(&mut self, at: usize, from: i64, to: i64) -> bool {
        (from..=to).all(|value| self.takes(at, value) == Some(true))
    }

    /// Whether a sum can have a value; none where the budget ended.
    pub fn takes(&mut self, at: usize, value: i64) -> Option<bool> {
        if self.pool.seen[at].has(value) {
            return Some(true);
        }
        let terms = self.model.targets[at].terms.clone();
        match self.model.system.with(&self.tableau, &terms, value, self.budget) {
            Search::Found(point) => self.learn(point).then_some(true),
            Search::Nowhere => Some(false),
            Search::Unknown => None,
        }
    }

    /// The least that a sum can be.
    fn least(&mut self, at: usize) -> End {
        let terms = self.model.targets[at].terms.clone();
        self.down(&terms, self.pool.seen[at].least().unwrap_or(i64::MAX))
    }

    fn down(&mut self, terms: &Terms, seen: i64) -> End {
        if seen == 0 {
            return End::At(0);
        }
        match self.seek(terms, 0) {
            None => End::Unknown,
            Some(bound) => self.first(terms, ceiling(bound)..=seen, seen),
        }
    }

    /// The most that a sum can be, or the ceiling if that much is possible.
    pub fn most(&mut self, at: usize, ceiling: i64) -> End {
        let seen = self.pool.seen[at].most().unwrap_or(0);
        if seen >= ceiling {
            return End::At(seen);
        }
        let terms = self.model.targets[at].terms.clone();
        match self.seek(&terms, ceiling) {
            None => End::Unknown,
            // Where just the ceiling is no whole table, a little more may be one.
            Some(bound) if bound > as_float(ceiling) - 0.5 => {
                self.first(&terms, (ceiling..=ceiling + 3).chain((seen..ceiling).rev()), seen)
            }
            Some(bound) => self.first(&terms, (seen..=floor(bound)).rev(), seen),
        }
    }

    /// The first of some values that a table shows; `seen` was seen.
    fn first(&mut self, terms: &Terms, values: impl Iterator<Item = i64>, seen: i64) -> End {
        for value in values {
            if value == seen || self.pool.points().any(|point| sum(terms, point) == value) {
                return End::At(value);
            }
            match self.model.system.with(&self.tableau, terms, value, self.budget) {
                Search::Nowhere => {}
                Search::Unknown => return End::Unknown,
                Search::Found(point) => {
                    return if self.learn(point) { End::At(value) } else { End::Unknown };
                }
            }
        }
        End::At(seen)
    }

    /// How near a sum comes to a limit; the tables on the way are kept.
    fn seek(&mut self, terms: &Terms, limit: i64) -> Option<f64> {
        self.tableau.push(terms);
        let (moved, point) = self.tableau.seek(as_float(limit), self.budget.pivots);
        self.tableau.pop();
        if fraction(&point).is_none() {
            self.learn(rounded(&point));
        }
        match moved {
            Moved::Limit => Some(as_float(limit)),
            Moved::Optimum(value) => Some(value),
            Moved::Spent => None,
        }
    }

    fn learn(&mut self, point: Vec<i64>) -> bool {
        self.pool.learn(&self.model.system, &self.model.targets, point)
    }

    /// A vertex to go on from.
    pub const fn tableau(&self) -> &Tableau {
        &self.tableau
    }

    /// That the budget ended.
    pub fn not_proved(&self, target: &Target) -> Found {
        self.report(target, Kind::NotProved, 0, None)
    }

    /// What is told of a sum.
    pub fn report(&self, target: &Target, kind: Kind, least: i64, most: Option<i64>) -> Found {
        let how = match (kind, target.wanted) {
            (Kind::NotProved, _) => "",
            (_, Wanted::Hidden) => self.subtraction(&target.region).unwrap_or("by all published numbers together"),
            (_, Wanted::Derived) => "what published groups leave over",
            (_, Wanted::Leaf) => "where published tables cross",
            (_, Wanted::Told) => "given everything published",
        };
        let interval = (kind != Kind::NotProved).then_some((least, most));
        Found {
            kind,
            at: target.at.clone(),
            row: Some(Box::new(self.block.row(&target.region))),
            interval,
            how: how.to_owned(),
        }
    }

    /// Whether a cell is one published number minus others of the same kind.
    fn subtraction(&self, region: &Region) -> Option<&'static str> {
        let names = [
            "a pooled wave less the others",
            "a larger place less the others",
            "all ages less the others",
            "all genders less the others",
            "all who answered less the other answers",
        ];
        (0..5).find_map(|axis| {
            let alike = |other: &Region| (0..5).all(|at| at == axis || other.sets[at] == region.sets[at]);
            let same = || {
                let facts = self.block.facts.iter().map(|fact| fact.region);
                facts.filter(|other| other.question == region.question && alike(other))
            };
            same().filter(|larger| region.within(larger)).find_map(|larger| {
                let left = larger.sets[axis] & !region.sets[axis];
                let others =
                    same().filter(|other| other.sets[axis] & !left == 0).fold(0, |all, one| all | one.sets[axis]);
                (others == left).then_some(names[axis])
            })
        })
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a count")]
fn ceiling(value: f64) -> i64 {
    (value - 1e-6).ceil() as i64
}

#[expect(clippy::cast_possible_truncation, reason = "a count")]
fn floor(value: f64) -> i64 {
    (value + 1e-6).floor() as i64
}
