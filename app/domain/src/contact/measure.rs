//! Process measures: how long a child waits, and what becomes of it, made from the append-only events alone.
//!
//! The definitions follow the project's facts on contact, §9: first answer as help desks count it (from the person's first
//! message, only a human stops it), *first help* as NHS England's "referral to help", both those who were met and those who
//! still wait as SKR's vantetider.se. Three things hold for every figure:
//!
//! - **Who still waits counts.** Contacts without a stop are kept and right-censored (Kaplan and Meier 1958), so ignoring a
//!   child never makes a number look better. Neither does closing: a thread ended by staff without an answer keeps waiting.
//! - **Two clocks.** The calendar's, which is the child's, and that of service: only the time the branch is open.
//! - **No small counts**, not in the table and not by working backwards from it; the rules stand in [`Tally`]
//!   and [`Period`], and a test plays an attacker who knows them.
//!
//! There is no figure for a person: the events do not say who of the staff acted.

mod chart;
mod choice;
mod clock;
mod cohort;
mod contact;
mod event;
mod protect;
mod quantile;
mod reached;
mod service;
mod table;

#[cfg(test)]
mod tests;

pub use chart::{Bar, Chart, Drawn, chart};
pub use choice::{Choice, Question, Round};
pub use clock::Clock;
pub use cohort::{Month, Period, Tertial, first_of_month, first_of_tertial};
pub use event::{Actor, Event, Help, Passed, Reason, Told, Unread, What, YesNo};
pub use protect::{Cell, ENOUGH, Tally, Whose};
pub use quantile::Quantile;
pub use reached::{Reached, Shown, Step, reached};
pub use service::{Calendar, Service};
pub use table::{AGES, BUCKETS, Figures, Row, Share, TimeTable};

use std::sync::Arc;

use jiff::Timestamp;

use crate::contact::band::Band;
use crate::contact::thread::Lane;
use contact::Contact;

/// What is known of a thread beside its events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// The branch it belongs to: a place in [`Input::branches`].
    pub branch: usize,
    /// Whose lane it is.
    pub lane: Lane,
    /// How old they said they are; `None` when they did not say.
    pub band: Option<Band>,
    /// Whether it was destroyed under a decision: its events are kept, and nothing more will happen in it.
    pub gone: bool,
}

/// What the measures are made of.
#[derive(Debug, Clone)]
pub struct Input {
    /// When each branch in sight is open. One branch: a unit lead's view. Several: they are counted together, never beside
    /// each other, so that nobody ranks them.
    pub branches: Vec<Calendar>,
    /// For what everybody reads: which unit each branch is of, as a number. Then nothing is shown that is one unit's alone.
    pub units: Option<Vec<usize>>,
    /// The threads.
    pub threads: Vec<Facts>,
    /// What happened in them, in any order. An event names its thread by its place in `threads`.
    pub events: Vec<Event>,
    /// What began before this year is left out, except where it still waits. Whole years, as [`Period`] joins months by
    /// the year.
    pub since: i16,
    /// The moment the figures stand for; what came later is not seen. Pages use [`first_of_month`], see there.
    pub now: Timestamp,
}

/// Every measure, ready to be shown: nothing in it has to be hidden from those who may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measures {
    /// How long things took, in the order of [`Clock::ALL`].
    pub times: Vec<TimeTable>,
    /// What people answered and what was done, in the order of [`Question::ALL`].
    pub choices: Vec<Choice>,
    /// Contacts that staff began: not in any figure, for nobody waited.
    pub by_staff: Cell,
}

impl Input {
    /// Works the measures out.
    #[must_use]
    pub fn measures(&self) -> Measures {
        let now = self.now.as_second().div_euclid(3600);
        let contacts = contact::contacts(&self.threads, &self.events, now);
        let services = self.services(&contacts, now);
        let (branches, units) = (&self.branches, self.units.as_deref());
        let view = table::View { branches, services: &services, units, since: self.since, now };
        let mut by_staff = Tally::default();
        for (number, contact) in contacts.iter().enumerate().filter(|(_, contact)| contact.began.is_none()) {
            by_staff.add(number, view.whose(contact.branch));
        }
        Measures {
            times: Clock::ALL.iter().map(|clock| view.table(*clock, &contacts)).collect(),
            choices: Question::ALL.iter().map(|question| view.choice(*question, &contacts)).collect(),
            by_staff: by_staff.cell(),
        }
    }

    /// Each branch's service time, laid out from the first contact on. Branches with the same hours share one.
    fn services(&self, contacts: &[Contact], now: i64) -> Vec<Option<Arc<Service>>> {
        let Some(first) = contacts.iter().filter_map(|contact| contact.began).map(|(hour, _)| hour).min() else {
            return Vec::new();
        };
        let mut laid: Vec<(&Calendar, Option<Arc<Service>>)> = Vec::new();
        for calendar in &self.branches {
            let same = laid.iter().find(|(one, _)| one.hours == calendar.hours && one.closed == calendar.closed);
            let service = match same {
                Some((_, service)) => service.clone(),
                None => Service::new(calendar, first, now).map(Arc::new),
            };
            laid.push((calendar, service));
        }
        laid.into_iter().map(|(_, service)| service).collect()
    }
}
