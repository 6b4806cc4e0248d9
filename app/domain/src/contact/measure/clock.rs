//! The clocks: what starts each, what stops it, and by which day it should have stopped.

use jiff::ToSpan;
use jiff::civil::Date;

use super::cohort::{day_of, instant};
use super::contact::Contact;
use super::{Actor, Calendar, Event, Help, What};
use crate::contact::names::words;
use crate::contact::reading::answer_by;

words! {
    /// What is measured in time.
    Clock {
        /// From the person's first message until somebody at the desk has it in hand. Not a promise to the child.
        Received = "received"
        /// From the first message to the first answer of a human: a message, or a talk outside the thread.
        Answer = "answer"
        /// From each message that is the first unanswered to the answer; those that follow it do not start anew.
        Reply = "reply"
        /// From the first message until somebody has settled what is needed: coordination, a report of worry, or help other
        /// than advice.
        Assessment = "assessment"
        /// From the first message to the first help.
        Help = "help"
        /// From *needs coordination* to an agreed plan.
        Plan = "plan"
        /// From a handover's offer to a yes or a no.
        Handover = "handover"
        /// From seeing the duty to report worry to the report; the law says at once (SoL (2025:400) 19 kap.).
        Concern = "concern"
        /// From an answer until the person came back with the code.
        Read = "read"
        /// From the first message to the end.
        Course = "course"
    }
}

/// How a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// At this hour, by what was waited for.
    Done(i64),
    /// At this hour, because it was no longer wanted: the person ended it, the need was cleared, the offer taken back.
    Left(i64),
    /// Not yet.
    Waiting,
    /// Never: staff ended the contact first. It goes on counting as a wait, else closing would make numbers look better.
    Unmet,
}

/// One wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spell {
    pub(super) branch: usize,
    pub(super) start: i64,
    pub(super) end: End,
}

/// By when a wait should be over.
enum Target {
    None,
    /// The day that was promised by the branch's own rule.
    Promised,
    /// So many service days.
    Service(u8),
    /// So many days.
    Days(i32),
}

impl Clock {
    fn target(self) -> Target {
        match self {
            Self::Received | Self::Concern | Self::Course => Target::None,
            Self::Answer | Self::Reply => Target::Promised,
            // As the medical assessment in primary care: within three days (SKR, vantetider.se).
            Self::Assessment => Target::Days(3),
            // As proposed for children's community mental health: help within four weeks (NHS England).
            Self::Help => Target::Days(28),
            // The county's own aim.
            Self::Plan => Target::Days(10),
            // Unanswered after that an offer counts as dropped.
            Self::Handover => Target::Service(2),
            // Not read in two weeks the answer did not reach them.
            Self::Read => Target::Days(14),
        }
    }

    /// The last day on which a wait from this hour ends in time. `None` when there is no such day, or no hours to count by.
    pub(super) fn due(self, start: i64, calendar: &Calendar) -> Option<Date> {
        let service = |days| answer_by(instant(start), &calendar.hours, days, &calendar.closed);
        match self.target() {
            Target::None => None,
            Target::Promised => service(calendar.service_days),
            Target::Service(days) => service(days),
            Target::Days(days) => day_of(start).checked_add(days.days()).ok(),
        }
    }

    /// The waits of a contact. None where staff began it: nobody waited.
    pub(super) fn spells(self, contact: &Contact) -> Vec<Spell> {
        let Some(began) = contact.began else { return Vec::new() };
        let first = |stops: &dyn Fn(&Event) -> bool| {
            let stop = contact.events.iter().find(|event| event.hour >= began && stops(event));
            vec![contact.spell(began, stop.map(|event| End::Done(event.hour)))]
        };
        match self {
            Self::Received => first(&|event| event.by_staff() && event.what != What::Aside),
            Self::Answer => first(&Event::is_answer),
            Self::Assessment => first(&settles),
            Self::Help => first(&|event| event.by_staff() && matches!(event.what, What::Help(_))),
            Self::Reply => contact.turns(Event::is_call, |event| event.is_answer().then_some(End::Done(event.hour))),
            Self::Read => contact.turns(
                |event| event.by_staff() && event.what == What::Message,
                |event| (event.by_person() && event.what == What::Opened).then_some(End::Done(event.hour)),
            ),
            Self::Plan => contact.plans(),
            Self::Concern => contact.concerns(),
            Self::Handover => contact.offers(),
            Self::Course => {
                let last = contact.endings.last().filter(|_| contact.ended);
                let end = last.map_or(End::Waiting, |(hour, _)| End::Done(*hour));
                vec![Spell { branch: contact.branch, start: began, end }]
            }
        }
    }
}

fn settles(event: &Event) -> bool {
    let settled = match event.what {
        What::Help(help) => help != Help::Advice,
        What::Needed | What::ConcernSeen => true,
        _ => false,
    };
    event.by_staff() && settled
}

impl Contact {
    /// A wait with its end; without one it goes on, unless the person ended the contact.
    fn spell(&self, start: i64, stop: Option<End>) -> Spell {
        let upto = match stop {
            Some(End::Done(hour) | End::Left(hour)) => hour,
            _ => i64::MAX,
        };
        let wished = self.endings.iter().find(|(hour, wished)| *wished && (start..upto).contains(hour));
        let end = match (wished, stop) {
            (Some((hour, _)), _) => End::Left(*hour),
            (None, Some(stop)) => stop,
            (None, None) if self.ended => End::Unmet,
            (None, None) => End::Waiting,
        };
        Spell { branch: self.branch, start, end }
    }

    /// Waits that may come several times: from each start while none is going on to the next stop.
    fn turns(&self, starts: impl Fn(&Event) -> bool, stops: impl Fn(&Event) -> Option<End>) -> Vec<Spell> {
        let mut spells = Vec::new();
        let mut since: Option<i64> = None;
        for event in &self.events {
            // What the person ended is not taken up by what comes after.
            if let Some(start) = since
                && self.endings.iter().any(|(hour, wished)| *wished && (start..event.hour).contains(hour))
            {
                spells.push(self.spell(start, None));
                since = None;
            }
            match since {
                None if starts(event) => since = Some(event.hour),
                Some(start) => {
                    if let Some(end) = stops(event) {
                        spells.push(self.spell(start, Some(end)));
                        since = None;
                    }
                }
                None => {}
            }
        }
        spells.extend(since.map(|start| self.spell(start, None)));
        spells
    }

    /// Waits for a plan. What was flagged by mistake never was one.
    fn plans(&self) -> Vec<Spell> {
        let stops = |event: &Event| match event.what {
            What::Planned if event.by_staff() => Some(End::Done(event.hour)),
            What::Cleared { .. } if event.by_staff() => Some(End::Left(event.hour)),
            _ => None,
        };
        let mut spells = self.turns(|event| event.by_staff() && event.what == What::Needed, stops);
        spells.retain(|spell| !self.mistaken(spell, What::Cleared { mistake: true }));
        spells
    }

    /// Waits for a report of worry. One that was weighed and laid down ends without; one noted by mistake never was.
    fn concerns(&self) -> Vec<Spell> {
        let stops = |event: &Event| match event.what {
            What::Reported(_) if event.by_staff() => Some(End::Done(event.hour)),
            What::LaidDown { .. } if event.by_staff() => Some(End::Left(event.hour)),
            _ => None,
        };
        let mut spells = self.turns(|event| event.by_staff() && event.what == What::ConcernSeen, stops);
        spells.retain(|spell| !self.mistaken(spell, What::LaidDown { mistake: true }));
        spells
    }

    /// Whether a wait was left because what began it was a mistake.
    fn mistaken(&self, spell: &Spell, what: What) -> bool {
        let End::Left(hour) = spell.end else { return false };
        self.events.iter().any(|event| event.hour == hour && event.what == what)
    }

    /// Waits for the answer to an offer. Offers and answers take turns, so the first answer belongs to the first offer,
    /// also where both fell in one hour.
    pub(super) fn offers(&self) -> Vec<Spell> {
        let answer = |event: &&Event| matches!(event.what, What::Accepted | What::Rejected | What::Withdrawn);
        let mut answers: Vec<&Event> =
            self.events.iter().filter(|event| event.actor != Actor::Site).filter(answer).collect();
        answers.reverse();
        let mut spells = Vec::new();
        for offer in self.events.iter().filter(|event| event.by_staff() && event.what == What::Offered) {
            while answers.last().is_some_and(|answer| answer.hour < offer.hour) {
                answers.pop();
            }
            let stop = answers.pop().map(|answer| match answer.what {
                What::Withdrawn => End::Left(answer.hour),
                _ => End::Done(answer.hour),
            });
            spells.push(self.spell(offer.hour, stop));
        }
        spells
    }
}
