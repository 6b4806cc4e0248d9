//! The measures, by hand, by property, and against an attacker.

mod attacker;
mod clocks;
mod contacts;
mod hidden;
mod invariants;
mod tables;
mod words;

use jiff::Timestamp;
use proptest::prelude::*;

use super::clock::{Clock, End};
use super::contact::{Contact, contacts};
use super::{Actor, Calendar, Event, Facts, Help, Input, Measures, Month, Passed, Reason, Told, What, YesNo};
use crate::contact::band::Band;
use crate::contact::thread::Lane;
use crate::hours::Hours;

/// The hour of a moment on a Swedish wall clock, as the event table keeps it.
fn hour(wall: &str) -> i64 {
    let wall: jiff::civil::DateTime = wall.parse().unwrap();
    wall.to_zoned(crate::hours::stockholm().clone()).unwrap().timestamp().as_second().div_euclid(3600)
}

fn moment(hour: i64) -> Timestamp {
    Timestamp::from_second(hour * 3600).unwrap()
}

/// A school's hours: weekdays 8 to 16, two service days for an answer.
fn school() -> Calendar {
    let hours = r#"{"kind":"weekly","slots":[{"days":["mo","tu","we","th","fr"],"opens":"08:00","closes":"16:00"}],"holidays":"closed"}"#;
    Calendar { hours: serde_json::from_str(hours).unwrap(), closed: Vec::new(), service_days: 2 }
}

fn always() -> Calendar {
    Calendar { hours: Hours::Always, closed: Vec::new(), service_days: 2 }
}

fn event(actor: Actor, what: What, hour: i64) -> Event {
    Event { thread: 0, hour, seq: 0, actor, what, on: None }
}

fn child(what: What, hour: i64) -> Event {
    event(Actor::Child, what, hour)
}

fn staff(what: What, hour: i64) -> Event {
    event(Actor::Staff, what, hour)
}

/// A thread of a child who did not say how old they are.
const CHILD: Facts = Facts { branch: 0, lane: Lane::Child, band: None, gone: false };

/// A thread's contacts as of an hour.
fn of(events: &[Event], now: i64) -> Vec<Contact> {
    contacts(&[CHILD], events, now)
}

/// The same events, with their order kept as they stand here.
fn in_order(events: &[Event]) -> Vec<Event> {
    events.iter().zip(1..).map(|(event, seq)| Event { seq, ..*event }).collect()
}

/// The waits of a clock in the only contact of a thread: start, end.
fn waits(clock: Clock, events: &[Event], now: i64) -> Vec<(i64, End)> {
    let found = of(events, now);
    assert_eq!(found.len(), 1, "one contact");
    clock.spells(&found[0]).iter().map(|spell| (spell.start, spell.end)).collect()
}

/// Threads that each hold the events of one, as of a moment.
fn input(calendar: Calendar, threads: &[Vec<Event>], now: i64) -> Input {
    let place = |(thread, events): (usize, &Vec<Event>)| -> Vec<Event> {
        events.iter().map(|event| Event { thread, ..*event }).collect()
    };
    Input {
        branches: vec![calendar],
        units: None,
        threads: vec![CHILD; threads.len()],
        events: threads.iter().enumerate().flat_map(place).collect(),
        since: 2026,
        now: moment(now),
    }
}

/// January 2026 in Sweden begins here.
const NEW_YEAR: i64 = 490_895;
/// Where the made-up events end: 400 days later.
const LAST: i64 = NEW_YEAR + 400 * 24;

/// Everything that may happen; messages often.
const MANY: &[What] = &[
    What::PassedOn(Passed::One),
    What::Reason(Reason::Violence),
    What::Reason(Reason::School),
    What::Opened,
    What::Aside,
    What::Handled,
    What::Received,
    What::Offered,
    What::OfferTold,
    What::Accepted,
    What::Rejected,
    What::Withdrawn,
    What::Message,
    What::Message,
    What::Message,
    What::OtherContact,
    What::Help(Help::Advice),
    What::Help(Help::Plan),
    What::Needed,
    What::Planned,
    What::Cleared { mistake: true },
    What::Cleared { mistake: false },
    What::ConcernSeen,
    What::LaidDown { mistake: true },
    What::LaidDown { mistake: false },
    What::Reported(Told::First),
    What::ReportAnswered,
    What::Closed { wished: false },
    What::Closed { wished: true },
    What::AskedHelp(YesNo::Yes),
    What::AskedPart(YesNo::No),
    What::Reopened,
];

fn any_what() -> impl Strategy<Value = What> {
    proptest::sample::select(MANY)
}

fn any_event() -> impl Strategy<Value = Event> {
    let actor = proptest::sample::select(Actor::ALL.to_vec());
    // Few different hours, so that much falls into the same one.
    let hour = prop_oneof![(0_i64..6).prop_map(|at| NEW_YEAR + 1000 + at), NEW_YEAR..LAST];
    // Now and then with a day, before or after it was kept.
    let day = (0_i32..500).prop_map(|days| jiff::civil::date(2025, 12, 1).saturating_add(jiff::Span::new().days(days)));
    let all = (any_what(), actor, hour, proptest::option::of(day));
    all.prop_map(|(what, actor, hour, on)| Event { on, ..event(actor, what, hour) })
}

/// A thread that a child began, and anything after.
fn any_thread() -> impl Strategy<Value = Vec<Event>> {
    (NEW_YEAR..LAST, proptest::collection::vec(any_event(), 0..14)).prop_map(|(began, rest)| {
        let mut events = vec![child(What::Message, began)];
        events.extend(rest.into_iter().map(|event| Event { hour: event.hour.max(began), ..event }));
        events
    })
}

fn measures(calendar: Calendar, threads: &[Vec<Event>], now: i64) -> Measures {
    input(calendar, threads, now).measures()
}
