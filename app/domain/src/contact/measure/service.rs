//! Service time: how long a branch was open between two hours, the same by every road of adding up.

use jiff::Timestamp;

use super::cohort::instant;
use crate::contact::reading::DateRange;
use crate::hours::{Hours, State, stockholm};

/// When a branch is staffed, and what it promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// When it is open. A day in doubt (midsommarafton, julafton and nyårsafton unless the hours say otherwise) is no
    /// service time, as it is none in the promise of a day.
    pub hours: Hours,
    /// Days on which nobody answers (study days).
    pub closed: Vec<DateRange>,
    /// How many service days an answer may take.
    pub service_days: u8,
}

/// A branch's open time from a first hour on. One running sum of minutes, so that the parts of a time are never more or
/// less than the whole, and no night on which clocks change can make one negative.
#[derive(Debug, Clone)]
pub struct Service {
    /// When each open stretch begins and ends, in minutes from 1970, and how much was open before it.
    open: Vec<(i64, i64, i64)>,
}

impl Service {
    /// Lays a calendar out between two hours counted from 1970 (UTC). `None` when the hours are unknown: what cannot be told
    /// is not nought.
    #[must_use]
    pub fn new(calendar: &Calendar, from: i64, to: i64) -> Option<Self> {
        if !known(&calendar.hours) {
            return None;
        }
        let (mut at, end) = (instant(from), instant(to));
        let closed = spans(&calendar.closed);
        let mut open: Vec<(i64, i64, i64)> = Vec::new();
        let mut sum = 0;
        while at < end {
            let next = calendar.hours.next_change(at).filter(|next| *next > at).map_or(end, |next| next.min(end));
            if matches!(calendar.hours.state(at), State::Open { .. }) {
                for (start, stop) in without((minute(at), minute(next)), &closed) {
                    open.push((start, stop, sum));
                    sum += stop - start;
                }
            }
            at = next;
        }
        Some(Self { open })
    }

    /// Open minutes between two hours counted from 1970 (UTC); none when the second is not later.
    #[must_use]
    pub fn minutes(&self, from: i64, to: i64) -> u32 {
        let open = self.before(to.saturating_mul(60)) - self.before(from.saturating_mul(60));
        u32::try_from(open).unwrap_or_default()
    }

    /// Open minutes before a minute.
    fn before(&self, at: i64) -> i64 {
        let upto = self.open.partition_point(|(start, ..)| *start < at);
        let last = upto.checked_sub(1).and_then(|last| self.open.get(last));
        last.map_or(0, |(start, stop, sum)| sum + at.min(*stop) - start)
    }
}

/// Whether anybody has said when it is open.
fn known(hours: &Hours) -> bool {
    match hours {
        Hours::Always => true,
        Hours::Unknown => false,
        Hours::Weekly(weekly) => weekly.slots.iter().any(|slot| !slot.days.is_empty()),
    }
}

fn minute(at: Timestamp) -> i64 {
    at.as_second().div_euclid(60)
}

/// Closed spans of days as minutes, first to last, those that touch or overlap made one.
fn spans(closed: &[DateRange]) -> Vec<(i64, i64)> {
    let midnight =
        |day: jiff::civil::Date| day.to_zoned(stockholm().clone()).ok().map(|start| minute(start.timestamp()));
    let mut spans: Vec<(i64, i64)> = closed
        .iter()
        .filter_map(|range| Some((midnight(range.from())?, midnight(range.to().tomorrow().ok()?)?)))
        .collect();
    spans.sort_unstable();
    let mut joined: Vec<(i64, i64)> = Vec::new();
    for (from, to) in spans {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

/// What is left of a stretch outside of the closed spans.
fn without((from, to): (i64, i64), closed: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut left = Vec::new();
    let mut at = from;
    for (start, stop) in closed.iter().filter(|(start, stop)| *start < to && *stop > from) {
        if at < *start {
            left.push((at, *start));
        }
        at = at.max(*stop);
    }
    if at < to {
        left.push((at, to));
    }
    left
}
