//! A week laid out on real days: which stretches are open, which are in doubt, and when that ends.

use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use super::zone::{instant, stockholm};
use super::{Clock, Day, Holiday, Holidays, Shift, Weekly, covers, eve_of, holiday};

/// How many days ahead a change is looked for. Longer than a school summer; beyond it nothing is promised.
pub const SIGHT_DAYS: i32 = 120;

/// What is known of one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Open,
    Closed,
    Doubtful,
}

/// A time during which the status stays the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) status: Status,
    /// The first instant after the run.
    pub(super) end: Timestamp,
    /// False when the run goes on beyond the sight; `end` is then only the next midnight.
    pub(super) ends: bool,
}

/// From when to when, on the wall clock, and whether it is open or doubtful then.
struct Stretch {
    from: DateTime,
    to: DateTime,
    status: Status,
}

impl Weekly {
    /// The run that `at` lies in; `None` only at the far end of the calendar.
    pub(super) fn run(&self, at: Timestamp) -> Option<Run> {
        let last_day = day_of(at).checked_add(SIGHT_DAYS.days()).ok()?;
        let (status, first_end) = self.piece(at)?;
        let mut end = first_end;
        while day_of(end) <= last_day {
            let (next, next_end) = self.piece(end)?;
            if next != status {
                return Some(Run { status, end, ends: true });
            }
            end = next_end;
        }
        // Until midnight the last day in sight stays the same, and so does this answer.
        let midnight = instant(midnight(day_of(at).tomorrow().ok()?))?;
        Some(Run { status, end: midnight, ends: false })
    }

    /// The status at an instant; `None` only at the far end of the calendar.
    pub(super) fn status(&self, at: Timestamp) -> Option<Status> {
        self.piece(at).map(|(status, _)| status)
    }

    /// The status at an instant and a later instant up to which it certainly holds, at most until midnight.
    fn piece(&self, at: Timestamp) -> Option<(Status, Timestamp)> {
        let today = day_of(at);
        let mut end = instant(midnight(today.tomorrow().ok()?))?;
        let mut status = Status::Closed;
        // A stretch is at most a day long, so only yesterday's can reach into today.
        for stretch in self.day(today.yesterday().ok()?)?.into_iter().chain(self.day(today)?) {
            let (from, to) = (instant(stretch.from)?, instant(stretch.to)?);
            for edge in [from, to] {
                if at < edge && edge < end {
                    end = edge;
                }
            }
            // What is known to be open outweighs a doubt about the same moment.
            if from <= at && at < to && status != Status::Open {
                status = stretch.status;
            }
        }
        Some((status, end))
    }

    /// The stretches that begin on a day.
    fn day(&self, date: Date) -> Option<Vec<Stretch>> {
        if let Some(exception) = self.exceptions.iter().find(|exception| exception.date == date) {
            return exception.slots.iter().map(|shift| stretch(date, *shift, None, Status::Open)).collect();
        }
        let eve = eve_of(date);
        let rule = if !covers(date) || self.slots.iter().all(|slot| slot.days.is_empty()) {
            Holidays::Unknown
        } else if holiday(date).is_some() {
            self.holidays
        } else if self.holidays != Holidays::Open && eve.is_some_and(Holiday::eve_is_free) {
            // Midsommarafton, julafton, nyårsafton: no red days, yet free at most workplaces, and "dag före röd dag" does
            // not mean them there. The ordinary hours may not hold, nor `eve_closes`. One municipality's account:
            // https://nacka.se/medarbetare/din-anstallning/arbetstid-anstallningsformer-och-bisyssla/arbetstid/helger-och-dag-fore-rod-dag
            return self.shifts(date).map(|shift| stretch(date, shift, None, Status::Doubtful)).collect();
        } else {
            Holidays::Open
        };
        match rule {
            Holidays::Closed => Some(Vec::new()),
            Holidays::Open => {
                let latest = eve.and(self.eve_closes);
                self.shifts(date).map(|shift| stretch(date, shift, latest, Status::Open)).collect()
            }
            Holidays::Unknown => {
                let whole = Shift { opens: Clock::MIDNIGHT, closes: Clock::MIDNIGHT };
                let shifts = self.shifts(date).chain([whole]);
                shifts.map(|shift| stretch(date, shift, None, Status::Doubtful)).collect()
            }
        }
    }

    /// The week's slots for the weekday of a date.
    fn shifts(&self, date: Date) -> impl Iterator<Item = Shift> {
        let day = Day::of(date);
        let slots = self.slots.iter().filter(move |slot| slot.days.contains(&day));
        slots.map(|slot| Shift { opens: slot.opens, closes: slot.closes })
    }
}

/// A shift on a date; one cut off before it begins has no length and covers no moment.
fn stretch(date: Date, shift: Shift, latest: Option<Clock>, status: Status) -> Option<Stretch> {
    let day = midnight(date);
    let from = shift.opens.on(day);
    let overnight = shift.closes <= shift.opens;
    let last = if overnight { midnight(date.tomorrow().ok()?) } else { day };
    let to = shift.closes.on(last);
    let to = latest.map_or(to, |latest| to.min(latest.on(day))).max(from);
    Some(Stretch { from, to, status })
}

fn midnight(date: Date) -> DateTime {
    date.to_datetime(Clock::MIDNIGHT.time())
}

fn day_of(at: Timestamp) -> Date {
    stockholm().to_datetime(at).date()
}
