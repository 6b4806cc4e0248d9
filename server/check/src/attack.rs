//! The attack on one block: for each sum of interest the least and the most it can be, given everything published.
//!
//! A sum is let go of when tables in whole numbers were found, each agreeing with everything published, in which it takes
//! values that tell nothing. A solver that fails, or a budget that ends, leaves it not proved.

use super::ask::{Answer, End};
use super::block::Block;
use super::dual::Matrix;
use super::found::{Found, Kind};
use super::manifest::Sensitivity;
use super::model::{Model, Target, Wanted};
use super::part::Parts;
use super::pool::{Pool, Seen};
use super::search::Search;
use super::space::Region;
use super::start::first;
use super::system::{Bound, Budget, Terms};

/// One block under attack.
#[derive(Debug)]
pub(super) struct Attack<'a> {
    pub block: &'a Block,
    pub model: Model,
    pub pool: Pool,
    /// The rows of the model, as the search reads them.
    pub matrix: Matrix,
    /// Some families by themselves, as far as they were looked at.
    pub parts: Parts,
    /// Which of many ways the search takes.
    pub salt: u64,
    pub budget: Budget,
    /// Hidden sums of which no table that was made shows that they can be nought.
    pub narrowed: usize,
}

/// Gives tables of a model that may agree with what was published.
type Offered<'a> = &'a dyn Fn(&Model, &mut dyn FnMut(Vec<i64>));

impl<'a> Attack<'a> {
    /// Puts everything published into one system; or says that it cannot be true. `offered`: gives tables that may agree with
    /// it.
    pub fn on(block: &'a Block, inside: &[Region], offered: Offered, budget: Budget) -> Result<Self, Found> {
        let fault = |kind: Kind, how: &str| Found {
            kind,
            at: block.name.clone(),
            row: None,
            interval: None,
            how: how.to_owned(),
        };
        let model = Model::of(block, inside);
        if !model.whole {
            return Err(fault(Kind::NotProved, "its questions exclude each other in more ways than are tried"));
        }
        let mut pool = Pool::new(&model.system, &model.targets);
        offered(&model, &mut |mut point: Vec<i64>| {
            model.fill(&mut point);
            pool.learn(&model.system, &model.targets, &point);
        });
        let mut matrix = Matrix::new(model.system.size);
        model.system.rows.iter().for_each(|row| matrix.push(row.clone()));
        if pool.len() == 0 {
            match first(&model.system, budget) {
                Ok(point) if pool.learn(&model.system, &model.targets, &point) => {}
                Err(Search::Nowhere) => {
                    return Err(fault(Kind::Contradiction, "no whole counts fit all that is published"));
                }
                Ok(_) | Err(_) => return Err(fault(Kind::NotProved, "no whole counts were found that fit")),
            }
        }
        Ok(Self { block, model, pool, matrix, parts: Parts::new(), salt: 0, budget, narrowed: 0 })
    }

    /// Everything that can be recovered.
    pub fn run(&mut self) -> Vec<Found> {
        let mut found: Vec<Found> = (0..self.model.targets.len()).filter_map(|target| self.target(target)).collect();
        if !found.is_empty() {
            // What was found is looked at once more, in another way: rounding accuses nobody.
            self.salt += 1;
            found = (0..self.model.targets.len()).filter_map(|target| self.target(target)).collect();
        }
        let hidden = |at: &usize| self.model.targets[*at].wanted == Wanted::Hidden;
        let narrowed = (0..self.model.targets.len()).filter(hidden);
        self.narrowed = narrowed.filter(|at| self.pool.seen[*at].least().is_some_and(|least| least > 0)).count();
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
        if self.is_open(at, &target, (few, needed)) {
            return None;
        }
        for to in [few, 0] {
            self.walk(at, to, &Terms::new(), None);
        }
        if self.is_open(at, &target, (few, needed)) {
            return None;
        }
        let End::At(least) = self.least(at) else { return Some(self.not_proved(&target)) };
        let End::At(most) = self.most(at, few.max(least + 1)) else { return Some(self.not_proved(&target)) };
        if least == most {
            return Some(self.report(&target, Kind::Exact, least, Some(most)));
        }
        if most < few {
            let full = if least == 0 && most >= needed - 1 { self.takes_all(at, 0, needed - 1) } else { Some(false) };
            match full {
                Some(true) => {}
                Some(false) => return Some(self.report(&target, Kind::Narrow, least, Some(most))),
                None => return Some(self.not_proved(&target)),
            }
        }
        self.nearly_all(at, &target, least)
    }

    /// Whether tables show by themselves that a hidden cell tells nothing: it can be several values, one of them not small or
    /// all that must stay possible among them, and for sensitive questions one far enough from everybody. How near it comes
    /// to nought or to its group is then nobody's concern, and the solver need not be asked.
    fn is_open(&self, at: usize, target: &Target, (few, needed): (i64, i64)) -> bool {
        let seen = &self.pool.seen[at];
        let (Some(least), Some(most)) = (seen.least(), seen.most()) else { return false };
        let sensitive = self.block.sensitivity[target.region.question] > Sensitivity::S0 && !target.margin;
        let apart = !sensitive || {
            let group = target.region.with_answers(self.block.space.all_answers(target.region.question));
            let n = self.block.count(&group);
            n.is_none_or(|n| least < (n - self.block.k + 1).max(0))
        };
        // Every value that the rule asks for was seen, or one that is not small.
        let wide = most >= few || (least == 0 && (0..needed).all(|value| seen.has(value)));
        least < most && wide && apart
    }

    /// For sensitive questions: that nearly everybody of a group said it must not be known more closely than the rule asks.
    fn nearly_all(&mut self, at: usize, target: &Target, least: i64) -> Option<Found> {
        let sensitive = self.block.sensitivity[target.region.question] > Sensitivity::S0;
        if !sensitive || target.margin {
            return None;
        }
        let group = target.region.with_answers(self.block.space.all_answers(target.region.question));
        let n = self.block.count(&group)?;
        let from = (n - self.block.k + 1).max(0);
        if least < from {
            return None;
        }
        let End::At(most) = self.most(at, n) else { return Some(self.not_proved(target)) };
        match if least == from && most == n { self.takes_all(at, from, n) } else { Some(false) } {
            Some(true) => None,
            Some(false) => Some(self.report(target, Kind::Narrow, least, Some(most))),
            None => Some(self.not_proved(target)),
        }
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
            self.walk(at, 1, &Terms::new(), None);
        }
        if sensitive && self.pool.seen[at].most() == Some(0) {
            match self.nobody(at, &target) {
                Some(true) => return Some(self.report(&target, Kind::Attribute, 0, Some(0))),
                Some(false) => {}
                // Where the budget ended nothing is proved, and nothing passes.
                None => return Some(self.not_proved(&target)),
            }
        }
        let is_open = |seen: &Seen| seen.least() == Some(0) || seen.most().is_some_and(|most| most >= few);
        for to in [0, few] {
            if is_open(&self.pool.seen[at]) {
                return None;
            }
            self.walk(at, to, &Terms::new(), None);
        }
        if is_open(&self.pool.seen[at]) {
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
        let least = self.pool.values(&terms).into_iter().min();
        match self.down(&terms, least.unwrap_or_default()) {
            End::At(least) => Some(least > 0),
            End::Unknown => None,
        }
    }

    /// Whether every value of a range is possible, each shown by a table; none where the budget ended.
    pub fn takes_all(&mut self, at: usize, from: i64, to: i64) -> Option<bool> {
        for value in from..=to {
            if !self.takes(at, value)? {
                return Some(false);
            }
        }
        Some(true)
    }

    /// Whether a sum can have a value; none where the budget ended.
    pub fn takes(&mut self, at: usize, value: i64) -> Option<bool> {
        if !self.pool.takes(at, value) {
            self.walk(at, value, &Terms::new(), None);
        }
        self.can_be(at, value)
    }

    /// The same without steps, which lead nowhere where the answer is mostly no.
    pub fn can_be(&mut self, at: usize, value: i64) -> Option<bool> {
        if self.pool.takes(at, value) {
            return Some(true);
        }
        let terms = self.model.targets[at].terms.clone();
        match self.ask(vec![Bound { terms, low: Some(value), high: Some(value) }]) {
            Answer::Yes(_) => Some(true),
            Answer::No => Some(false),
            Answer::Unknown => None,
        }
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
