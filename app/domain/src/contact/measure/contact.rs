//! A thread's events as contacts: from a person's first message to the end, and what comes a month later is another one.

use super::event::At;
use super::{Event, Facts, What};
use crate::contact::band::Band;
use crate::contact::thread::Lane;

/// Opened again within so many hours (30 days) it is the same contact.
const SAME: i64 = 30 * 24;

/// One contact.
#[derive(Debug, Clone)]
pub(super) struct Contact {
    pub(super) branch: usize,
    pub(super) lane: Lane,
    /// The age band they said, if they did.
    pub(super) band: Option<Band>,
    /// When the person's first message came; `None` when staff began it.
    pub(super) began: Option<At>,
    /// What happened, in order.
    pub(super) events: Vec<Event>,
    /// When it was ended, each time, and whether because the person wished so.
    pub(super) endings: Vec<(At, bool)>,
    /// Whether it is ended now.
    pub(super) ended: bool,
    /// Whether its thread was destroyed under a decision: what was not met by then never will be.
    pub(super) gone: bool,
}

/// The contacts of all threads, by what happened before the hour `now`.
pub(super) fn contacts(threads: &[Facts], events: &[Event], now: i64) -> Vec<Contact> {
    let mut sorted: Vec<Event> = events.iter().copied().filter(|event| event.hour < now).collect();
    sorted.sort_by_key(Event::order);
    let mut found = Vec::new();
    for of_thread in sorted.chunk_by(|one, other| one.thread == other.thread) {
        let facts = of_thread.first().and_then(|event| threads.get(event.thread));
        let Some(facts) = facts else { continue };
        let mut open = Contact::empty(facts);
        for moment in of_thread.chunk_by(|one, other| one.at() == other.at()) {
            if open.is_over_at(moment) {
                found.push(std::mem::replace(&mut open, Contact::empty(facts)));
            }
            open.take(moment);
        }
        open.gone = facts.gone;
        found.push(open);
    }
    found
}

impl Contact {
    fn empty(facts: &Facts) -> Self {
        Self {
            branch: facts.branch,
            lane: facts.lane,
            band: facts.band,
            began: None,
            events: Vec::new(),
            endings: Vec::new(),
            ended: false,
            gone: false,
        }
    }

    /// Whether what happened at a moment opens it again so late that it begins another contact.
    fn is_over_at(&self, moment: &[Event]) -> bool {
        let last = self.endings.last().filter(|_| self.ended);
        last.is_some_and(|((ended, _), _)| moment.iter().any(|event| opens(event) && event.hour - ended > SAME))
    }

    /// Takes in what happened at a moment: one event, or those of an hour whose order was not kept. Which of these came first
    /// is not known, but endings and openings take turns: so their numbers tell how the hour ended.
    fn take(&mut self, hour: &[Event]) {
        let Some(at) = hour.first().map(Event::at) else { return };
        if self.began.is_none() && hour.iter().any(Event::is_call) {
            self.began = Some(at);
        }
        let closed = hour.iter().filter(|event| matches!(event.what, What::Closed { .. })).count();
        let wished = hour.iter().any(|event| event.what == What::Closed { wished: true });
        let reopened = hour.iter().filter(|event| event.what == What::Reopened).count();
        let back = if self.ended { reopened.max(usize::from(hour.iter().any(opens))) } else { reopened };
        let ends = if self.ended { back == 0 || closed >= back } else { closed > back };
        if ends && closed > 0 {
            self.endings.push((at, wished));
        }
        self.ended = ends;
        self.events.extend_from_slice(hour);
    }
}

/// Whether an event opens what was ended: the word for it, or that the person writes.
fn opens(event: &Event) -> bool {
    event.what == What::Reopened || event.is_call()
}
