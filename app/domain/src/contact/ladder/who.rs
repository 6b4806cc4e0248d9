//! Who is mine: one question at a time, from what a person told to the grown-ups they may choose between.

use jiff::civil::Date;

use super::{AgeSpan, Ladder, Rung, Schooling, Stage, WayOn, YearSpan};
use crate::contact::unit::{Branch, Unit, UnitId, Units};
use crate::guide::{Age, Municipality, Voice};

/// What a person told, and the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Between which ages they are (for a guardian the child), if told.
    pub ages: Option<AgeSpan>,
    /// Where they live, or where their school is.
    pub municipality: Municipality,
    /// The unit they chose.
    pub unit: Option<UnitId>,
    /// The stage they chose. It outweighs the age: the child knows best which school it goes to.
    pub stage: Option<Stage>,
    /// Whose voice.
    pub voice: Voice,
    /// Today, in Sweden.
    pub today: Date,
}

/// What comes next, and the ways round it: a child may always choose someone else.
#[derive(Debug, Clone, PartialEq)]
pub struct Found<'a> {
    /// The next step.
    pub next: Next<'a>,
    /// The other rungs of the ladder, for whoever does not fit the first guess.
    pub others: Vec<&'a Rung>,
    /// The rung it stands on, where it is one.
    pub rung: Option<&'a Rung>,
    /// The way into the guide, always there.
    pub guide: &'a WayOn,
}

/// The next step.
#[derive(Debug, Clone, PartialEq)]
pub enum Next<'a> {
    /// Several stages fit: the person says which.
    Stage(Vec<&'a Rung>),
    /// Choose your unit.
    Unit {
        /// The rung.
        rung: &'a Rung,
        /// Its units: own municipality first, then those with the child's years, then by name.
        units: Vec<&'a Unit>,
    },
    /// Choose a grown-up.
    GrownUp {
        /// The rung.
        rung: &'a Rung,
        /// The unit.
        unit: &'a Unit,
        /// Its branches, in the ladder's order.
        branches: Vec<Branch>,
    },
    /// No unit is known here: the guide's first contact.
    Guide,
}

impl Ladder {
    /// The next step for someone.
    #[must_use]
    pub fn who<'a>(&'a self, units: &'a Units, asked: &Asked) -> Found<'a> {
        let here: Vec<&Rung> = self
            .rungs
            .iter()
            .filter(|rung| rung.holds_on(asked.today) && rung.is_for(asked.municipality, asked.voice))
            .collect();
        let rule = self.schooling.iter().find(|rule| rule.holds_on(asked.today));
        let years = rule.and_then(|rule| years(rule, asked));
        let unit = asked.unit.as_ref().and_then(|id| units.get(id));
        let (next, mut fit) = match unit.and_then(|unit| grown_ups(&here, unit, asked.stage)) {
            Some((rung, next)) => (next, vec![rung]),
            None => by_stage_or_age(&here, units, asked, (rule, years)),
        };
        let rung = match &next {
            Next::Unit { rung, .. } | Next::GrownUp { rung, .. } => Some(*rung),
            Next::Guide => fit.first().copied(),
            Next::Stage(_) => None,
        };
        let guide = rung.map_or(&self.otherwise, |rung| &rung.guide);
        fit.dedup();
        let others = here.into_iter().filter(|rung| !fit.contains(rung)).collect();
        Found { next, others, rung, guide }
    }
}

/// The school years the person can be in; `None` without an age.
fn years(rule: &Schooling, asked: &Asked) -> Option<YearSpan> {
    let mut all = asked.ages?.years().map(|age| rule.years_at(age, asked.today));
    let first = all.next()?;
    Some(all.fold(first, |span, next| YearSpan { from: span.from.min(next.from), to: span.to.max(next.to) }))
}

/// The next step by the stage that was named, else by age, else every rung; and the rungs it stands on.
fn by_stage_or_age<'a>(
    here: &[&'a Rung],
    units: &'a Units,
    asked: &Asked,
    (rule, years): (Option<&Schooling>, Option<YearSpan>),
) -> (Next<'a>, Vec<&'a Rung>) {
    let at = |age: Age| rule.map(|rule| rule.years_at(age, asked.today));
    let fits = |rung: &&Rung| match (asked.stage, asked.ages) {
        (Some(stage), _) => rung.stage == stage,
        // Each age by itself: a span of ages and a span of years that meet need not belong to one child.
        (None, Some(ages)) => ages.years().any(|age| rung.fits(age, at(age))),
        (None, None) => true,
    };
    let fit: Vec<&Rung> = here.iter().copied().filter(fits).collect();
    let next = match fit.as_slice() {
        [] => Next::Guide,
        [rung] => on(rung, units, asked, years),
        several => Next::Stage(several.to_vec()),
    };
    (next, fit)
}

impl Rung {
    /// Whether it fits an age. Without a rule for school years, a rung that asks for them does not.
    fn fits(&self, age: Age, years: Option<YearSpan>) -> bool {
        let by_age = self.when.ages.map(|ages| (ages.from..=ages.to).contains(&age.years()));
        let by_year = self.when.years.map(|span| years.is_some_and(|years| years.meets(span)));
        match (by_age, by_year) {
            (None, None) => false,
            (one, other) => one.unwrap_or(true) && other.unwrap_or(true),
        }
    }
}

/// The grown-ups of a unit that was chosen, on the rung it belongs to: the stage that was named, else the first.
fn grown_ups<'a>(here: &[&'a Rung], unit: &'a Unit, stage: Option<Stage>) -> Option<(&'a Rung, Next<'a>)> {
    let of_unit = || here.iter().copied().filter(|rung| rung.units.iter().any(|kind| unit.is(*kind)));
    let rung = of_unit().find(|rung| Some(rung.stage) == stage).or_else(|| of_unit().next())?;
    let own = unit.kind.branches();
    let branches: Vec<Branch> = rung.branches.iter().copied().filter(|branch| own.contains(branch)).collect();
    (!branches.is_empty()).then_some((rung, Next::GrownUp { rung, unit, branches }))
}

/// The units of a rung; a single one needs no choosing.
fn on<'a>(rung: &'a Rung, units: &'a Units, asked: &Asked, years: Option<YearSpan>) -> Next<'a> {
    let mut found = Vec::new();
    for place in rung.reach(asked.municipality) {
        let mut here: Vec<&Unit> =
            units.within(place).filter(|unit| rung.units.iter().any(|kind| unit.is(*kind))).collect();
        here.sort_by_cached_key(|unit| (!has_any(unit, years), unit.name.sort_key(), unit.id.clone()));
        found.extend(here);
    }
    match found.as_slice() {
        [] => Next::Guide,
        [unit] => grown_ups(&[rung], unit, None).map_or(Next::Guide, |(_, next)| next),
        _ => Next::Unit { rung, units: found },
    }
}

/// Whether a unit has one of the years. Those that do come first; the rest are never hidden, as a child may go a year
/// other than its age says, and years in the list may be old.
fn has_any(unit: &Unit, years: Option<YearSpan>) -> bool {
    years.is_none_or(|span| (span.from..=span.to).any(|year| u8::try_from(year).is_ok_and(|year| unit.has_year(year))))
}
