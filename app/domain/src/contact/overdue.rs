//! When nobody answers: the reader is reminded halfway to the promised day, others are told when the day has come.
//!
//! Half is half of the *service* time, as the promise itself counts days of service: a message of Friday evening is not
//! half late on Saturday night. Each is told once a promise; the reminded do not learn to look away.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::reading::{DateRange, date_of};
use crate::hours::{Hours, State, stockholm};

#[cfg(test)]
mod tests;

/// What a child or a guardian was promised: an answer by a day, counted from when they wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// When the first message that nobody has answered came.
    pub since: Timestamp,
    /// The day by which an answer comes.
    pub by: Date,
}

/// Whom a promise has been pointed out to already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Told {
    /// The reader.
    pub reminded: bool,
    /// Those who are asked to take it over.
    pub asked: bool,
    /// The cover and the lead of the unit.
    pub escalated: bool,
}

/// What has to be told now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Remind whoever holds the thread, or reads.
    pub remind: bool,
    /// Remind those who are asked to take it over, if there are any.
    pub ask: bool,
    /// Tell their cover and the lead of the unit.
    pub escalate: bool,
}

/// Something that happened to a thread: when, its kind and its word (see the event table).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// The hour, counted from 1970.
    pub hour: i64,
    /// Its place in the order of what happened to the thread, from 1; 0 where that was not kept.
    pub seq: u32,
    /// Its kind. A `message` is one of the person who wrote.
    pub kind: String,
    /// Its word: for `waiting` the day until which, for `other-contact` how they spoke and on which day.
    pub detail: String,
}

/// What has to be told now about a promise that is not kept yet. `aside`: the day until which staff and child agreed to wait.
#[must_use]
pub fn due(
    promise: &Promise,
    told: Told,
    aside: Option<Date>,
    hours: &Hours,
    closed: &[DateRange],
    now: Timestamp,
) -> Due {
    let today = date_of(now);
    if aside.is_some_and(|until| today < until) {
        return Due::default();
    }
    let late = today >= promise.by;
    let near = late || (!(told.reminded && told.asked) && half(promise, hours, closed, now));
    Due { remind: near && !told.reminded, ask: near && !told.asked, escalate: !told.escalated && late }
}

impl Happened {
    /// Whether it came after another. Within an hour whose order was not kept it is taken to: a reminder too many harms nobody.
    fn follows(&self, other: &Self) -> bool {
        let unknown = self.hour == other.hour && (self.seq == 0 || other.seq == 0);
        unknown || (self.hour, self.seq) > (other.hour, other.seq)
    }

    /// Whether a talk can have answered what was written: staff write a talk down later, with its day. One whose day was not kept
    /// is taken to have been when it was written down.
    fn answers(&self, written: &Self) -> bool {
        let on = self.detail.split_once(' ').and_then(|(_, day)| day.parse::<Date>().ok());
        self.follows(written) && on.is_none_or(|on| written.day().is_some_and(|wrote| wrote <= on))
    }

    /// The day in Sweden on which it was kept.
    fn day(&self) -> Option<Date> {
        Timestamp::from_second(self.hour.saturating_mul(3600)).ok().map(date_of)
    }
}

/// The day until which a thread is set aside. Whoever wrote again meanwhile waits no longer, and `resumed` ends it.
#[must_use]
pub fn aside(events: &[Happened]) -> Option<Date> {
    let last = events.iter().filter(|event| event.kind == "waiting").max_by_key(|event| (event.hour, event.seq))?;
    let over = |event: &&Happened| ["resumed", "message"].contains(&event.kind.as_str()) && event.follows(last);
    if events.iter().any(|event| over(&event)) { None } else { last.detail.parse().ok() }
}

/// Whether they spoke outside the thread after the person last wrote, by the day of the talk: then nobody waits for words.
#[must_use]
pub fn spoken(events: &[Happened]) -> bool {
    let written = events.iter().filter(|event| event.kind == "message").max_by_key(|event| (event.hour, event.seq));
    let talks = || events.iter().filter(|event| event.kind == "other-contact");
    written.map_or_else(|| talks().next().is_some(), |written| talks().any(|talk| talk.answers(written)))
}

/// Whether half the promised time has passed: service time, or where no certain hour lies in it, time of the calendar.
fn half(promise: &Promise, hours: &Hours, closed: &[DateRange], now: Timestamp) -> bool {
    let Some(end) = promise.by.tomorrow().ok().and_then(midnight) else { return false };
    let served = |to| service_time(hours, closed, promise.since, to);
    let (passed, all) = (served(now.min(end)), served(end));
    if all.is_zero() {
        return now.duration_since(promise.since) * 2 >= end.duration_since(promise.since);
    }
    passed * 2 >= all
}

/// How long a branch is open between two instants, without its closed days and without hours in doubt.
#[must_use]
pub fn service_time(hours: &Hours, closed: &[DateRange], from: Timestamp, to: Timestamp) -> SignedDuration {
    let (mut at, mut sum) = (from, SignedDuration::ZERO);
    while at < to {
        let day = date_of(at);
        let Some(night) = day.tomorrow().ok().and_then(midnight) else { break };
        let end = hours.next_change(at).unwrap_or(to).min(night).min(to);
        let open = matches!(hours.state(at), State::Open { .. }) && !closed.iter().any(|range| range.contains(day));
        if open {
            sum += end.duration_since(at);
        }
        at = end;
    }
    sum
}

/// The first instant of a day in Sweden.
fn midnight(day: Date) -> Option<Timestamp> {
    day.to_zoned(stockholm().clone()).ok().map(|start| start.timestamp())
}
