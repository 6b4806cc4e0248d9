//! Somebody who knows that they are alone in a cell: what they can work out of the others (R8, a coalition of one).

use super::ask::Answer;
use super::attack::Attack;
use super::model::Wanted;
use super::pool::{Keeping, Values};
use super::system::{Bound, Terms, sum};

/// What somebody who is alone knows: everything published, and that a sum is 1.
#[derive(Debug)]
pub(super) struct Alone {
    /// The sum, a target.
    own: usize,
    /// Whether they are alone in all of it, else in a part of what nothing published tells apart.
    whole: bool,
    /// What they know beside it if they made several choices of a list.
    several: Vec<Bound>,
    /// Tables in which they are alone, and that holds.
    tables: Keeping,
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
    /// Somebody alone in a target; `whole`: in all of it, else in a part of what nothing published tells apart. None where
    /// nobody can be; an error where the budget ended.
    pub fn new(attack: &mut Attack<'_>, own: usize, whole: bool) -> Result<Option<Self>, ()> {
        let alone = Self { own, whole, several: Vec::new(), tables: Keeping::default() };
        if attack.pool.alone(own, whole).is_none() {
            attack.walk(own, 1, &Terms::new(), None);
        }
        if attack.pool.alone(own, whole).is_some() {
            return Ok(Some(alone));
        }
        match attack.ask(vec![alone.row(attack)]) {
            Answer::Yes(_) => Ok(Some(alone)),
            Answer::No => Ok(None),
            Answer::Unknown => Err(()),
        }
    }

    /// That they are alone.
    fn row(&self, attack: &Attack<'_>) -> Bound {
        let terms = attack.model.targets[self.own].terms.clone();
        Bound { terms, low: Some(1), high: self.whole.then_some(1) }
    }

    /// The same, with what they know if they made several choices of a list.
    pub fn having_made(self, attack: &Attack<'_>, several: Vec<Bound>) -> Self {
        let mut alone = Self { several, ..self };
        if !alone.several.is_empty() {
            alone.tables = attack.pool.keeping(&alone.rows(attack));
        }
        alone
    }

    /// That they are alone, and what they know beside it.
    fn rows(&self, attack: &Attack<'_>) -> Vec<Bound> {
        self.several.iter().cloned().chain([self.row(attack)]).collect()
    }

    /// Whether a target is known exactly, however many choices they made. `seen`: whether a table is known that shows that being alone
    /// does not tell it.
    pub fn exact(&self, attack: &mut Attack<'_>, target: usize, seen: bool) -> Exact {
        match if seen { Exact::No } else { self.exact_by_one(attack, target) } {
            Exact::No if !self.several.is_empty() => self.exact_by_several(attack, target),
            known => known,
        }
    }

    /// Whether it is if they made all the choices that they can have. What the form alone tells them then, with no number
    /// published, nobody can keep from them.
    fn exact_by_several(&self, attack: &mut Attack<'_>, target: usize) -> Exact {
        let terms = attack.model.targets[target].terms.clone();
        let rows = self.rows(attack);
        let value = match attack.pool.beside_keeping(&self.tables, target) {
            Values::Several => return Exact::No,
            Values::One(value) => value,
            Values::None => match attack.ask(rows.clone()) {
                Answer::Yes(moves) => attack.pool.sum(&terms, &moves),
                // They cannot have made that many, given what is published.
                Answer::No => return Exact::No,
                Answer::Unknown => return Exact::Unknown,
            },
        };
        let ways = [(None, Some(value - 1)), (Some(value + 1), None)];
        let other = |(low, high): (Option<i64>, Option<i64>)| -> Vec<Bound> {
            rows.iter().cloned().chain([Bound { terms: terms.clone(), low, high }]).collect()
        };
        for way in ways {
            match attack.ask(other(way)) {
                Answer::Yes(_) => return Exact::No,
                Answer::No => {}
                Answer::Unknown => return Exact::Unknown,
            }
        }
        for way in ways {
            match attack.ask_of_form(other(way)) {
                Answer::Yes(_) => return Exact::Is(value),
                Answer::No => {}
                Answer::Unknown => return Exact::Unknown,
            }
        }
        Exact::No
    }

    /// Whether a target is known exactly by being alone.
    fn exact_by_one(&self, attack: &mut Attack<'_>, target: usize) -> Exact {
        let (own, whole) = (self.own, self.whole);
        let mut value = match attack.pool.beside(own, whole, target) {
            Values::None => return Exact::Unknown,
            Values::Several => return Exact::No,
            Values::One(value) => value,
        };
        if let Some(from) = attack.pool.alone(own, whole) {
            for other in [value + 1, value - 1].into_iter().filter(|other| *other >= 0) {
                attack.walk(target, other, &from, Some(own));
                match attack.pool.beside(own, whole, target) {
                    Values::None => return Exact::Unknown,
                    Values::Several => return Exact::No,
                    Values::One(same) => value = same,
                }
            }
        }
        let terms = attack.model.targets[target].terms.clone();
        for (low, high) in [(None, Some(value - 1)), (Some(value + 1), None)] {
            match attack.ask(vec![self.row(attack), Bound { terms: terms.clone(), low, high }]) {
                Answer::Yes(_) => return Exact::No,
                Answer::No => {}
                Answer::Unknown => return Exact::Unknown,
            }
        }
        Exact::Is(value)
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
        if attack.can_be(*own, 1) != Some(true) {
            continue;
        }
        let region = attack.model.targets[*own].region;
        let Ok(Some(alone)) = Alone::new(attack, *own, true) else { continue };
        let Some(from) = attack.pool.alone(*own, true) else { continue };
        let point = attack.pool.point(&from);
        for other in &hidden {
            // What everybody knows was found already.
            let seen = &attack.pool.seen[*other];
            if seen.least() == seen.most() {
                continue;
            }
            // What is known exactly is in every table what it is in this one.
            let value = sum(&attack.model.targets[*other].terms, &point);
            if (1..attack.block.k).contains(&value)
                && !attack.block.knows(&region, &attack.model.targets[*other].region)
                && !attack.pool.leads(&attack.model.system, &point, *own, *other)
                && matches!(alone.exact(attack, *other, false), Exact::Is(_))
            {
                pairs += 1;
            }
        }
    }
    pairs
}
