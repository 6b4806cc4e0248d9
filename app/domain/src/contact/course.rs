//! The course of a thread: where it stands, what may be done then, by whom, and what it becomes. A pure state machine.
//!
//! What must always hold, and is tested for any order of acts: nothing is a dead end; whoever began can always write, and
//! thereby opens the thread again; a handover that is not accepted changes nothing for the one who reads; an ended thread
//! owes no answer; a promised day moves only when the child is told.

mod act;
mod after;
mod group;
mod rebuilt;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use act::{Act, By, Refused};
pub use after::{LONGEST_WAIT, Next, OWED_WAIT};
pub use group::Group;

use super::event::{Consent, Ending, Help, Principal, Reply, Warned};
use super::thread::State;
use crate::desk::PersonId;

/// Where a thread stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Its state.
    pub state: State,
    /// Who took it in.
    pub holder: Option<PersonId>,
    /// The day by which an answer was promised.
    pub answer_by: Date,
    /// Whether it is offered to another branch.
    pub offered: bool,
    /// The rest.
    pub facts: Facts,
}

/// What is known of a thread's course beside its state: closed words and days, no content.
///
/// Two versions of the program may write it in turn. What is not so is left out, so an older one reads all that it knows of; what an
/// older one does not know of it keeps and writes back, for a thread that cannot be read answers no child, and what is lost by an
/// answer is lost for good. So whatever comes new is a field here that may be missing, and nothing within one of the parts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Set aside until this day; the day it comes back by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waits: Option<Date>,
    /// Efforts of several must be held together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordination: Option<Coordination>,
    /// The duty to report worry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concern: Option<Concern>,
    /// The help that began last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<Help>,
    /// How it ended, while it is ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// That no day could be promised when they last wrote: the branch took no messages then.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub no_day: bool,
    /// What a newer program wrote and this one knows nothing of.
    #[serde(flatten)]
    pub newer: BTreeMap<String, Value>,
}

/// What whoever began can be told to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaited {
    /// No answer is owed.
    Nothing,
    /// An answer by this day.
    By(Date),
    /// An answer that was promised by this day, which has passed.
    Late(Date),
    /// An answer, but no day was promised.
    NoDay,
}

/// That efforts from more than one principal are needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coordination {
    /// Whose, at least two.
    pub principals: Vec<Principal>,
    /// Whether the child agrees.
    pub consent: Consent,
    /// The day it was seen.
    pub since: Date,
    /// The day a plan was agreed on.
    pub planned: Option<Date>,
}

impl Coordination {
    /// The target: a plan within so many days ("utan dröjsmål"; ten in the routines that name a number).
    pub const TARGET_DAYS: i32 = 10;

    /// The day by which a plan should be there.
    #[must_use]
    pub fn target(&self) -> Date {
        self.since.saturating_add(jiff::Span::new().days(Self::TARGET_DAYS))
    }
}

/// How far a report of worry has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Concern {
    /// The day the duty was seen.
    pub seen: Date,
    /// The day the report was made, and whether the child was told first.
    pub reported: Option<(Date, Warned)>,
    /// The day social services answered that they have it.
    pub answered: Option<Date>,
}

/// How a thread ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// Why.
    pub why: Ending,
    /// When.
    pub on: Date,
    /// *Fick du hjälp?*
    pub help: Option<Reply>,
    /// *Fick du vara med och bestämma?*
    pub part: Option<Reply>,
}

impl Course {
    /// Whether somebody owes an answer.
    #[must_use]
    pub fn owes(&self) -> bool {
        matches!(self.state, State::New | State::Open)
    }

    /// Whether an answer is owed and its day has passed.
    #[must_use]
    pub fn late(&self, today: Date) -> bool {
        self.owes() && self.answer_by < today
    }

    /// What whoever began can be told to wait for: a day that has passed is no promise any more.
    #[must_use]
    pub fn awaited(&self, today: Date) -> Awaited {
        if !self.owes() {
            Awaited::Nothing
        } else if self.facts.no_day {
            Awaited::NoDay
        } else if self.late(today) {
            Awaited::Late(self.answer_by)
        } else {
            Awaited::By(self.answer_by)
        }
    }

    /// The day until which it is set aside, as long as that day has not come.
    #[must_use]
    pub fn waits(&self, today: Date) -> Option<Date> {
        self.facts.waits.filter(|until| today < *until)
    }
}
