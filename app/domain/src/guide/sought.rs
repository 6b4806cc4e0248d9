//! What people look for in the guide: how often an answer was shown, by need and quarter of a year, and what of it may be told.
//!
//! What is counted are pages, not people: whoever opens an answer twice counts twice. The rules:
//!
//! 1. **Quarters that are over.** Nobody can watch a number grow and tell when somebody looked.
//! 2. **Whole tens, from ten on.** A count under ten is *few*, nought too.
//! 3. **A lot that nobody knows** of nought to nine is taken off each count first, always the same of one count. So whoever
//!    presses until a ten is full does not learn whether others did.
//! 4. **A municipality** is told of from thirty on, without a total and without what is few, and never of danger: what tells of
//!    danger is counted for the whole county alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::Timestamp;

use super::{Flow, Municipality, Step, Walk};
use crate::contact::reading::date_of;

#[cfg(test)]
mod tests;

/// The least that is told.
pub const LEAST: u32 = 10;
/// The least that a municipality must have in a quarter before anything of it is told.
pub const LEAST_IN_PLACE: u32 = 30;
/// Needs that a slot of the flow can hold.
pub const NEEDS: usize = 16;
/// The need of who skipped the question.
const UNSURE: &str = "vet-inte";

/// A quarter of a year, by the Swedish calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The year.
    pub year: i16,
    /// 1 to 4.
    pub number: i8,
}

impl Quarter {
    /// The one a moment lies in.
    #[must_use]
    pub fn of(now: Timestamp) -> Self {
        let day = date_of(now);
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// The one that is written so: `2026-3`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, number) = text.split_once('-')?;
        let own = Self { year: year.parse().ok()?, number: number.parse().ok()? };
        ((1..=4).contains(&own.number) && own.to_string() == text).then_some(own)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{}", self.year, self.number)
    }
}

/// What an answer counts as: a need by its number in the flow, and a municipality where nothing tells of danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spot {
    /// The number of the need.
    pub need: u8,
    /// The municipality, if it was said and may be counted.
    pub place: Option<Municipality>,
}

impl Spot {
    /// What a walk counts as; nothing before it has come to an answer.
    #[must_use]
    pub fn of(flow: &Flow, walk: &Walk<'_>) -> Option<Self> {
        if walk.step != Step::Answer {
            return None;
        }
        let first = walk.path.first().filter(|given| given.question.id == flow.start)?;
        let unsure = || first.question.options.iter().find(|offer| offer.id == UNSURE);
        let need = first.offer.or_else(unsure)?.n;
        Some(Self { need, place: walk.facts.place.filter(|_| !walk.sensitive) })
    }
}

/// The needs of a flow in their order: number and id.
#[must_use]
pub fn needs(flow: &Flow) -> Vec<(u8, &str)> {
    let first = flow.question(&flow.start);
    first.map(|first| first.options.iter().map(|offer| (offer.n, offer.id.as_str())).collect()).unwrap_or_default()
}

/// How often answers to a need were shown in a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// When.
    pub quarter: Quarter,
    /// Where; none for the whole county.
    pub place: Option<Municipality>,
    /// The need.
    pub need: String,
    /// How often, exactly. Nobody is told but as [`Round`].
    pub count: u32,
}

/// A count as it may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// At least so many, in whole tens.
    AtLeast(u32),
    /// Too few to tell.
    Few,
}

/// A quarter as it may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Which.
    pub quarter: Quarter,
    /// The whole county: every need, in the order of the flow.
    pub needs: Vec<(String, Told)>,
    /// Municipalities with what may be told of each; those without anything are left out.
    pub places: Vec<(Municipality, Vec<(String, u32)>)>,
}

/// What may be told at a moment, the newest quarter first. `needs` are those of the flow in their order; `lot` draws nought to
/// nine for a count, always the same, and from what nobody outside knows.
#[must_use]
pub fn rounds(counted: &[Counted], needs: &[&str], now: Timestamp, lot: impl Fn(&Counted) -> u32) -> Vec<Round> {
    let this = Quarter::of(now);
    let told = |one: &Counted| match one.count.saturating_sub(lot(one) % LEAST) / LEAST * LEAST {
        0 => Told::Few,
        tens => Told::AtLeast(tens),
    };
    let over = || counted.iter().filter(|one| one.quarter < this);
    let quarters: BTreeSet<Quarter> = over().map(|one| one.quarter).collect();
    quarters
        .into_iter()
        .rev()
        .map(|quarter| {
            let own = |place: Option<Municipality>, need: &str| {
                over().find(|one| one.quarter == quarter && one.place == place && one.need == need)
            };
            let county = |need: &&str| ((*need).to_owned(), own(None, need).map_or(Told::Few, told));
            let mut sums: BTreeMap<Municipality, u32> = BTreeMap::new();
            for one in over().filter(|one| one.quarter == quarter) {
                if let Some(place) = one.place {
                    let sum = sums.entry(place).or_default();
                    *sum = sum.saturating_add(one.count.saturating_sub(lot(one) % LEAST));
                }
            }
            let places = sums.into_iter().filter(|(_, sum)| *sum >= LEAST_IN_PLACE).map(|(place, _)| {
                let shown = needs.iter().filter_map(|need| match told(own(Some(place), need)?) {
                    Told::AtLeast(tens) => Some(((*need).to_owned(), tens)),
                    Told::Few => None,
                });
                (place, shown.collect::<Vec<_>>())
            });
            Round {
                quarter,
                needs: needs.iter().map(county).collect(),
                places: places.filter(|(_, shown)| !shown.is_empty()).collect(),
            }
        })
        .filter(|round| !round.places.is_empty() || round.needs.iter().any(|(_, told)| *told != Told::Few))
        .collect()
}
