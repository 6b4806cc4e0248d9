//! How far people come in the contact room: how often each step was shown, month by month.
//!
//! What is counted are pages, not people: the counters know a day and a step, no unit, no language, and nothing that ties two
//! steps to one phone. So they tell where many turn back, and nothing of anybody who did.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::cohort::Month;
use super::protect::{Cell, ENOUGH};
use crate::contact::names::words;
use crate::contact::reading::date_of;

words! {
    /// A step on the way to being read.
    Step {
        /// A place was chosen.
        Began = "began"
        /// The grown-ups of a unit were shown, and somebody there takes messages.
        GrownUps = "grown-ups"
        /// The grown-ups of a unit were shown, and nobody there takes messages: it was not possible to reach one's own.
        Closed = "closed"
        /// The form was shown.
        Form = "form"
        /// A first message was kept.
        Sent = "sent"
    }
}

/// How often a step was shown on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The day.
    pub day: Date,
    /// The step.
    pub step: Step,
    /// How often.
    pub count: u32,
}

/// A month: how often each step was shown, in the order of [`Step::ALL`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// Which.
    pub month: Month,
    /// How often; few is few here too.
    pub cells: Vec<Cell>,
}

/// The months that are over, from a year on, the oldest first; those in which nothing may be shown are left out.
#[must_use]
pub fn reached(shown: &[Shown], since: i16, now: Timestamp) -> Vec<Reached> {
    let month = |day: Date| Month { year: day.year(), month: day.month() };
    let this = month(date_of(now));
    let mut months: BTreeMap<Month, Vec<u32>> = BTreeMap::new();
    for one in shown.iter().filter(|one| one.day.year() >= since && month(one.day) < this) {
        let counts = months.entry(month(one.day)).or_insert_with(|| vec![0; Step::ALL.len()]);
        if let Some(count) = counts.get_mut(one.step as usize) {
            *count = count.saturating_add(one.count);
        }
    }
    let cell = |count: u32| if count >= ENOUGH { Cell::Count(count) } else { Cell::Few };
    let rows =
        months.into_iter().map(|(month, counts)| Reached { month, cells: counts.into_iter().map(cell).collect() });
    rows.filter(|row| row.cells.iter().any(|cell| *cell != Cell::Few)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn months_that_are_over_and_not_what_is_few() {
        let on = |day: Date, step, count| Shown { day, step, count };
        let shown = [
            on(date(2025, 12, 31), Step::Form, 900),
            on(date(2026, 1, 1), Step::Form, 3),
            on(date(2026, 1, 31), Step::Form, 2),
            on(date(2026, 1, 31), Step::Sent, 4),
            on(date(2026, 2, 1), Step::Closed, 4),
            on(date(2026, 3, 1), Step::Began, 50),
        ];
        let march = "2026-03-10T12:00:00+01:00".parse().unwrap();
        let months = reached(&shown, 2026, march);
        let few = [Cell::Few, Cell::Few, Cell::Few, Cell::Count(5), Cell::Few];
        assert_eq!(months, [Reached { month: Month { year: 2026, month: 1 }, cells: few.to_vec() }]);
        assert_eq!(reached(&shown, 2025, march).len(), 2);
        assert_eq!(reached(&shown, 2026, "2026-04-01T12:00:00+02:00".parse().unwrap()).len(), 2);
    }
}
