//! The list of units as the desk keeps it: nothing is ever taken out of it, a unit that is gone is closed with its date.
//!
//! Threads, teams and codes hang on a unit's id for years after the school has shut. So an import may add, change, confirm
//! and close; what it cannot do is lose one. What a person closed, a file does not open again: a person does.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Source, Standing, Unit, UnitId, Units};
use crate::contact::record::{At, Fault};

#[cfg(test)]
mod tests;

/// All units that were ever in the list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    all: Units,
    closed: BTreeMap<UnitId, Date>,
}

/// What a file says.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// The units in it.
    pub units: &'a Units,
    /// Units it says are gone: closed, resting.
    pub gone: &'a [UnitId],
    /// Whether it is the whole of its sources, so that what they named before and do not name now is gone too.
    pub whole: bool,
    /// The day of the file. A unit that somebody confirmed later is left as it is.
    pub day: Date,
}

/// What happened to a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Changed {
    /// It is new.
    Added,
    /// What is known of it is something else now.
    Edited,
    /// It was seen again, and is as it was.
    Confirmed,
    /// It is closed: children do not find it any more.
    Closed,
    /// It was opened again.
    Reopened,
}

impl Changed {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Added, Self::Edited, Self::Confirmed, Self::Closed, Self::Reopened];

    /// The stable name, for the database and for words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Edited => "edited",
            Self::Confirmed => "confirmed",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == name)
    }
}

/// One change of one unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub unit: UnitId,
    /// What.
    pub what: Changed,
}

impl Kept {
    /// A list and the days on which some of it was closed.
    #[must_use]
    pub fn new(all: Units, closed: BTreeMap<UnitId, Date>) -> Self {
        Self { all, closed }
    }

    /// Every unit, the closed ones among them.
    #[must_use]
    pub fn all(&self) -> &Units {
        &self.all
    }

    /// The units that children may choose.
    #[must_use]
    pub fn open(&self) -> Units {
        self.all.only(|unit| !self.closed.contains_key(&unit.id))
    }

    /// The day a unit was closed.
    #[must_use]
    pub fn closed(&self, id: &UnitId) -> Option<Date> {
        self.closed.get(id).copied()
    }

    /// The list with a file taken in, and what changed. A unit that is only confirmed anew on the same day is no change.
    ///
    /// # Errors
    /// When the two cannot stand in one list: a register code that another id bears.
    pub fn take_in(&self, file: Incoming<'_>) -> Result<(Self, Vec<Change>), Vec<Fault>> {
        let (mut kept, mut changes) = (Vec::new(), Vec::new());
        let mut closed = self.closed.clone();
        let mut change = |unit: &Unit, what| changes.push(Change { unit: unit.id.clone(), what });
        for old in self.all.all() {
            let later = matches!(old.standing, Standing::Confirmed(day) if day > file.day);
            let new = file.units.get(&old.id).filter(|new| !later && sure(new) >= sure(old));
            if let Some(new) = new.filter(|new| *new != old) {
                change(old, if same(old, new) { Changed::Confirmed } else { Changed::Edited });
            }
            let dropped = file.whole
                && file.units.get(&old.id).is_none()
                && file.units.sources().iter().any(|source| source.id.as_str() == old.source);
            if (dropped || file.gone.contains(&old.id)) && !later && !closed.contains_key(&old.id) {
                closed.insert(old.id.clone(), file.day);
                change(old, Changed::Closed);
            }
            kept.push(new.unwrap_or(old).clone());
        }
        for new in file.units.all().iter().filter(|new| self.all.get(&new.id).is_none()) {
            change(new, Changed::Added);
            kept.push(new.clone());
        }
        let all = Units::collect(self.sources(file.units, &kept), (1..).map(At::Record).zip(kept).collect())?;
        Ok((Self { all, closed }, changes))
    }

    /// The list with a unit that a person added or edited, and what changed; `None` when nothing did.
    ///
    /// # Errors
    /// When it cannot stand in the list: a register code that another unit bears.
    pub fn put(&self, unit: Unit, source: &Source) -> Result<Option<(Self, Change)>, Vec<Fault>> {
        let what = match self.all.get(&unit.id) {
            None => Changed::Added,
            Some(old) if *old == unit => return Ok(None),
            Some(old) if same(old, &unit) => Changed::Confirmed,
            Some(_) => Changed::Edited,
        };
        let change = Change { unit: unit.id.clone(), what };
        let mut sources = self.all.sources().to_vec();
        if !sources.iter().any(|known| known.id == source.id) {
            sources.push(source.clone());
        }
        let mut kept: Vec<Unit> = self.all.all().to_vec();
        match kept.iter_mut().find(|old| old.id == unit.id) {
            Some(old) => *old = unit,
            None => kept.push(unit),
        }
        sources.retain(|source| kept.iter().any(|unit| unit.source == source.id.as_str()));
        let all = Units::collect(sources, (1..).map(At::Record).zip(kept).collect())?;
        Ok(Some((Self { all, closed: self.closed.clone() }, change)))
    }

    /// The list with a unit closed or opened again; `None` when it is so already, or unknown.
    #[must_use]
    pub fn shut(&self, id: &UnitId, closed: Option<Date>) -> Option<(Self, Change)> {
        self.all.get(id).filter(|_| self.closed.contains_key(id) != closed.is_some())?;
        let mut next = self.clone();
        let what = if let Some(day) = closed {
            next.closed.insert(id.clone(), day);
            Changed::Closed
        } else {
            next.closed.remove(id);
            Changed::Reopened
        };
        Some((next, Change { unit: id.clone(), what }))
    }

    /// The sources that units point to; a file's own go before those of the same name.
    fn sources(&self, file: &Units, kept: &[Unit]) -> Vec<Source> {
        let known = self.all.sources().iter().filter(|old| !file.sources().iter().any(|new| new.id == old.id)).cloned();
        let mut sources: Vec<Source> = file.sources().iter().cloned().chain(known).collect();
        sources.retain(|source| kept.iter().any(|unit| unit.source == source.id.as_str()));
        sources
    }
}

/// How sure a unit is: a file that is older, or less sure, changes nothing.
fn sure(unit: &Unit) -> (bool, Date) {
    match unit.standing {
        Standing::Confirmed(day) => (true, day),
        Standing::Unconfirmed(year) => (false, Date::new(year, 12, 31).unwrap_or(Date::MIN)),
    }
}

/// Whether two say the same of a unit, apart from when and where it was seen.
fn same(old: &Unit, new: &Unit) -> bool {
    *old == Unit { standing: old.standing, source: old.source.clone(), ..new.clone() }
}
