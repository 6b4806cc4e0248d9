//! The clocks: what starts each, what stops it, and by which day it should have stopped.

use jiff::ToSpan;
use jiff::civil::Date;

use super::cohort::{day_of, instant};
use super::contact::Contact;
use super::event::At;
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
        /// From the report of worry until social services answered that they have it.
        Feedback = "feedback"
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
    /// Never: staff ended the contact first, or its thread was destroyed. It goes on counting as a wait, else closing would
    /// make numbers look better.
    Unmet,
}

/// What stops a wait.
enum Stop {
    /// It ends so.
    So(End),
    /// It never was one: what began it was a mistake.
    Mistake,
}

/// One wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spell {
    pub(super) branch: usize,
    pub(super) start: i64,
    /// The same, with its place among what happened in the thread.
    pub(super) from: At,
    pub(super) end: End,
    /// What ended it.
    pub(super) by: Option<Event>,
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
            Self::Received | Self::Concern | Self::Feedback | Self::Course => Target::None,
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
            let stopping = contact.events.iter().filter(|event| event.when() >= began && stops(event));
            let stop = stopping.min_by_key(|event| event.when());
            vec![contact.spell(began, stop.map(|event| (End::Done(event.when().0), *event)))]
        };
        match self {
            Self::Received => first(&|event| event.by_staff() && event.what != What::Aside),
            Self::Answer => first(&Event::is_answer),
            Self::Assessment => first(&settles),
            Self::Help => first(&|event| event.by_staff() && matches!(event.what, What::Help(_))),
            Self::Reply => {
                contact.turns(&contact.as_it_was(), Event::is_call, |event| event.is_answer().then(|| done(event)))
            }
            Self::Read => contact.turns(
                &contact.events,
                |event| event.by_staff() && event.what == What::Message,
                |event| (event.by_person() && event.what == What::Opened).then(|| done(event)),
            ),
            Self::Plan => contact.plans(),
            Self::Concern => contact.concerns(),
            Self::Feedback => contact.turns(
                &contact.events,
                |event| event.by_staff() && matches!(event.what, What::Reported(_)),
                |event| (event.by_staff() && event.what == What::ReportAnswered).then(|| done(event)),
            ),
            Self::Handover => contact.offers(),
            Self::Course => {
                let end = match contact.endings.last().filter(|_| contact.ended) {
                    Some(((hour, _), _)) => End::Done(*hour),
                    None if contact.gone => End::Unmet,
                    None => End::Waiting,
                };
                vec![Spell { branch: contact.branch, start: began.0, from: began, end, by: None }]
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
    fn spell(&self, from: At, stop: Option<(End, Event)>) -> Spell {
        let upto = stop.map_or((i64::MAX, 0), |(_, event)| event.when());
        let wished = self.endings.iter().find(|(at, wished)| *wished && (from..upto).contains(at));
        let (end, by) = match (wished, stop) {
            (Some(((hour, _), _)), _) => (End::Left(*hour), None),
            (None, Some((end, event))) => (end, Some(event)),
            (None, None) if self.ended || self.gone => (End::Unmet, None),
            (None, None) => (End::Waiting, None),
        };
        Spell { branch: self.branch, start: from.0, from, end, by }
    }

    /// What happened in the order in which it was: a talk stands at its day, before what was written after it.
    fn as_it_was(&self) -> Vec<Event> {
        let mut events = self.events.clone();
        events.sort_by_key(Event::when);
        events
    }

    /// Waits that may come several times: from each start while none is going on to the next stop. None ends before it began.
    fn turns(
        &self,
        events: &[Event],
        starts: impl Fn(&Event) -> bool,
        stops: impl Fn(&Event) -> Option<Stop>,
    ) -> Vec<Spell> {
        let mut spells = Vec::new();
        let mut since: Option<At> = None;
        for event in events {
            // What the person ended is not taken up by what comes after.
            if let Some(start) = since
                && self.endings.iter().any(|(at, wished)| *wished && (start..event.when()).contains(at))
            {
                spells.push(self.spell(start, None));
                since = None;
            }
            match since {
                None if starts(event) => since = Some(event.at()),
                Some(start) => {
                    if let Some(stop) = stops(event) {
                        if let Stop::So(end) = stop {
                            let end = if let End::Done(hour) = end { End::Done(hour.max(start.0)) } else { end };
                            spells.push(self.spell(start, Some((end, *event))));
                        }
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
            What::Planned if event.by_staff() => Some(done(event)),
            What::Cleared { mistake } if event.by_staff() => Some(left(event, mistake)),
            _ => None,
        };
        self.turns(&self.events, |event| event.by_staff() && event.what == What::Needed, stops)
    }

    /// Waits for a report of worry. One that was weighed and laid down ends without; one noted by mistake never was.
    fn concerns(&self) -> Vec<Spell> {
        let stops = |event: &Event| match event.what {
            What::Reported(_) if event.by_staff() => Some(done(event)),
            What::LaidDown { mistake } if event.by_staff() => Some(left(event, mistake)),
            _ => None,
        };
        self.turns(&self.events, |event| event.by_staff() && event.what == What::ConcernSeen, stops)
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
            while answers.last().is_some_and(|answer| answer.at() < offer.at()) {
                answers.pop();
            }
            let stop = answers.pop().map(|answer| match answer.what {
                What::Withdrawn => (End::Left(answer.hour), *answer),
                _ => (End::Done(answer.hour), *answer),
            });
            spells.push(self.spell(offer.at(), stop));
        }
        spells
    }
}

/// How a wait ends that was no longer wanted.
fn left(event: &Event, mistake: bool) -> Stop {
    if mistake { Stop::Mistake } else { Stop::So(End::Left(event.hour)) }
}

/// How a wait ends by what was waited for.
fn done(event: &Event) -> Stop {
    Stop::So(End::Done(event.when().0))
}
