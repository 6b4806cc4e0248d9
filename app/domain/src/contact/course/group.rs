//! Under which heading of the inbox a thread stands on a day.

use jiff::civil::Date;

use super::Course;
use crate::contact::names::words;
use crate::contact::thread::State;

words! {
    /// A heading of the inbox, in the order they are shown.
    Group {
        /// *Nya*: nobody has taken it in.
        New = "new"
        /// *Väntar på svar*.
        Owed = "owed"
        /// *Väntar*: set aside until a day.
        Waiting = "waiting"
        /// *Behöver samordning*: no plan is agreed on yet.
        Coordination = "coordination"
        /// *Besvarade*.
        Answered = "answered"
        /// *Avslutade*.
        Ended = "ended"
    }
}

impl Course {
    /// Where it stands in the inbox. Computed from the day, so what was set aside comes back without anybody doing anything.
    #[must_use]
    pub fn group(&self, today: Date) -> Group {
        let uncoordinated = self.facts.coordination.as_ref().is_some_and(|one| one.planned.is_none());
        match self.state {
            State::Closed => Group::Ended,
            State::New => Group::New,
            _ if self.waits(today).is_some() => Group::Waiting,
            State::Open => Group::Owed,
            State::Answered if uncoordinated => Group::Coordination,
            State::Answered => Group::Answered,
        }
    }
}
