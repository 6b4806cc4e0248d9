//! Cohorts: months by the Swedish calendar, joined until enough began in them, and tertials.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Tally;
use crate::contact::reading::date_of;
use crate::hours::stockholm;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

/// One month or several on end within one year.
///
/// Months are joined from January on until the contacts that began in them may be counted; what is left of a year at its
/// end is shown nowhere, in no total either. A year's cuts never depend on the next one's, so the same month does not
/// stand in two different sums at two times, which would give away their difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The first.
    pub from: Month,
    /// The last, in the same year.
    pub to: Month,
}

/// Four months of a year, as Swedish authorities report. What people answered is shown by tertial, once it is over, and an
/// answer belongs to the tertial in which it was given: its figures then stand for good, and nobody learns what the last
/// one answered from how yesterday's page differed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tertial {
    /// The year.
    pub year: i16,
    /// 1 to 3.
    pub number: i8,
}

impl Month {
    /// The month in Sweden of an hour counted from 1970 (UTC).
    #[must_use]
    pub fn of(hour: i64) -> Self {
        let day = day_of(hour);
        Self { year: day.year(), month: day.month() }
    }
}

impl Period {
    /// Whether a month lies in it.
    #[must_use]
    pub fn contains(self, month: Month) -> bool {
        self.from <= month && month <= self.to
    }

    /// Joins the months in which something began to periods that may be counted.
    pub(super) fn join(months: &BTreeMap<Month, Tally>) -> Vec<Self> {
        let mut periods = Vec::new();
        let mut open: Option<(Month, Tally)> = None;
        for (month, count) in months {
            let (from, sum) = match open.take() {
                Some((from, sum)) if from.year == month.year => (from, sum),
                _ => (Month { year: month.year, month: after(&periods, month.year) }, Tally::default()),
            };
            let sum = Tally::sum([&sum, count]);
            if sum.solid() {
                periods.push(Self { from, to: *month });
            } else {
                open = Some((from, sum));
            }
        }
        periods
    }
}

/// The month of a year that comes after those already in a period.
fn after(periods: &[Period], year: i16) -> i8 {
    periods.last().filter(|last| last.to.year == year).map_or(1, |last| last.to.month + 1)
}

impl Tertial {
    /// The tertial in Sweden of an hour counted from 1970 (UTC).
    #[must_use]
    pub fn of(hour: i64) -> Self {
        let month = Month::of(hour);
        Self { year: month.year, number: (month.month - 1) / 4 + 1 }
    }
}

/// The date in Sweden of an hour counted from 1970 (UTC).
pub(super) fn day_of(hour: i64) -> Date {
    date_of(instant(hour))
}

/// The last hour of a day in Sweden, counted from 1970 (UTC).
pub(super) fn last_hour(day: Date) -> Option<i64> {
    let night = day.tomorrow().ok()?.to_zoned(stockholm().clone()).ok()?;
    Some(night.timestamp().as_second().div_euclid(3600) - 1)
}

/// An hour counted from 1970 (UTC) as an instant; the first one there is for an hour outside the calendar.
pub(super) fn instant(hour: i64) -> Timestamp {
    Timestamp::from_second(hour.saturating_mul(3600)).unwrap_or_default()
}

/// The first moment of the tertial in Sweden. What everybody reads stands as of then: each figure is shown in one state and never
/// again in another, so that no event about one child can be seen in how it changed.
#[must_use]
pub fn first_of_tertial(now: Timestamp) -> Timestamp {
    let day = date_of(now);
    let first = Date::new(day.year(), (day.month() - 1) / 4 * 4 + 1, 1).unwrap_or(day);
    first.to_zoned(stockholm().clone()).map_or(now, |start| start.timestamp())
}

/// The first moment of the month in Sweden. Pages show figures as of then: they stand still for a month, so that nobody
/// learns of one child from how today's page differs from yesterday's.
#[must_use]
pub fn first_of_month(now: Timestamp) -> Timestamp {
    let first = date_of(now).first_of_month();
    first.to_zoned(stockholm().clone()).map_or(now, |start| start.timestamp())
}
