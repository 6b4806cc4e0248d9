//! A ladder from its file, and everything that is wrong with it.

use core::fmt;
use std::collections::HashSet;

use super::{Ladder, Rung, WayOn};
use crate::contact::unit::UnitId;
use crate::guide::{Municipality, OLDEST};

/// What is wrong with a ladder, by rung (its place, counted from 1; 0 for the ladder itself) and field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LadderFault {
    /// Which rung.
    pub rung: usize,
    /// Which field.
    pub field: &'static str,
    /// What is wrong.
    pub what: &'static str,
}

impl fmt::Display for LadderFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rung {
            0 => write!(f, "the ladder, {}: {}", self.field, self.what),
            rung => write!(f, "rung {rung}, {}: {}", self.field, self.what),
        }
    }
}

impl Ladder {
    /// A ladder from its file. Ids of the guide are not looked up here: see [`Ladder::unknown_ways`].
    ///
    /// # Errors
    /// Every breach of the rules; one fault for a file that is no ladder at all.
    pub fn parse(json: &str) -> Result<Self, Vec<LadderFault>> {
        let ladder: Self = serde_json::from_str(json).map_err(|_| {
            vec![LadderFault {
                rung: 0,
                field: "",
                what: "is no ladder: a field is missing, unknown or of another type",
            }]
        })?;
        let faults = ladder.faults();
        if faults.is_empty() { Ok(ladder) } else { Err(faults) }
    }

    /// The rungs (by id; `otherwise` for the ladder's own) whose way into the guide `known` refuses.
    pub fn unknown_ways(&self, known: impl Fn(&WayOn) -> bool) -> Vec<&str> {
        let ways = self.rungs.iter().map(|rung| (rung.id.as_str(), &rung.guide));
        ways.chain([("otherwise", &self.otherwise)]).filter(|(_, way)| !known(way)).map(|(id, _)| id).collect()
    }

    fn faults(&self) -> Vec<LadderFault> {
        let mut faults = Vec::new();
        let mut fault = |rung, field, what| faults.push(LadderFault { rung, field, what });
        if self.schooling.is_empty() {
            fault(0, "schooling", "must have a rule");
        }
        for rule in &self.schooling {
            let months = 1 <= rule.spring_ends && rule.spring_ends < rule.autumn_begins && rule.autumn_begins <= 12;
            if !months || !(1..=10).contains(&rule.begins_turning) || rule.years.first > rule.years.last {
                fault(
                    0,
                    "schooling",
                    "must have spring_ends before autumn_begins, an age from 1 to 10 and rising years",
                );
            }
            if rule.valid_to.is_some_and(|last| last < rule.valid_from) {
                fault(0, "schooling", "must not end before it begins");
            }
        }
        for pair in self.schooling.windows(2) {
            let next_day = pair[0].valid_to.and_then(|last| last.tomorrow().ok());
            if next_day != Some(pair[1].valid_from) {
                fault(0, "schooling", "must follow each other without gap or overlap");
            }
        }
        if self.rungs.is_empty() {
            fault(0, "rungs", "must have a rung");
        }
        let mut ids = HashSet::new();
        for (number, rung) in (1..).zip(&self.rungs) {
            if UnitId::parse(&rung.id).is_none() || !ids.insert(&rung.id) {
                fault(number, "id", "must be 2–40 of a–z, 0–9 and single hyphens, and no other rung's");
            }
            for (field, what) in rung.breaches() {
                fault(number, field, what);
            }
        }
        faults
    }
}

impl Rung {
    fn breaches(&self) -> Vec<(&'static str, &'static str)> {
        let mut found = Vec::new();
        let mut check = |holds: bool, field, what| {
            if !holds {
                found.push((field, what));
            }
        };
        check(self.valid_to.is_none_or(|last| self.valid_from <= last), "valid_to", "must not be before valid_from");
        let ages = self.when.ages.is_none_or(|ages| ages.from <= ages.to && ages.to <= OLDEST);
        check(ages, "when", "must have ages that rise, up to 20");
        check(self.when.years.is_none_or(|years| years.from <= years.to), "when", "must have years that rise");
        let known = |code: &String| Municipality::parse(code).is_some();
        check(self.when.places.iter().all(known), "when", "must have municipality codes of the county");
        check(self.together.iter().flatten().all(known), "together", "must have municipality codes of the county");
        let mut seen = HashSet::new();
        check(
            self.together.iter().flatten().all(|code| seen.insert(code)),
            "together",
            "must name a municipality once",
        );
        check(!self.units.is_empty(), "units", "must name a kind of unit");
        check(!self.branches.is_empty(), "branches", "must name a branch");
        let mut seen = HashSet::new();
        check(self.branches.iter().all(|branch| seen.insert(branch)), "branches", "must name a branch once");
        let has = |branch| self.units.iter().any(|kind| kind.branches().contains(branch));
        check(self.branches.iter().all(has), "branches", "must be branches of the rung's units");
        let served =
            |kind: &crate::contact::unit::UnitKind| kind.branches().iter().any(|own| self.branches.contains(own));
        check(self.units.iter().all(served), "branches", "must name a branch for each kind of unit");
        check(!self.sources.is_empty(), "sources", "must say what it rests on");
        found
    }
}
