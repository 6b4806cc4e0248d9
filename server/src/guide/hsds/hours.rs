//! Foreign `schedule` rows as hours: plain weekly hours, and the attributes our own feed puts beside them.

use domain::hours::{Clock, Day, Exception, Holidays, Hours, Shift, Slot, Weekly};
use jiff::civil::Date;

use super::attributes::Said;
use super::import::ImportFault;
use super::scan::{Record, clock};
use super::schedule::holidays;

/// A week put together row by row, for one channel or, without `channel`, for all that have none of their own.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) channel: Option<String>,
    pub(super) at: String,
    weekly: Weekly,
}

impl Rows {
    /// Reads the rows of a list, gathered by the channel they name.
    pub(super) fn read<'a>(rows: impl Iterator<Item = Record<'a>>, faults: &mut Vec<ImportFault>) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        let mut differing: Vec<(Option<&str>, String, Exception)> = Vec::new();
        for row in rows {
            let said = Said::read(&row, faults);
            let date = only_day(&row);
            let Some(slot) = slot(&row, date.is_some(), faults) else { continue };
            let channel = said.values("channel").next();
            // Others write equal times for “we do not know”; ours mean 24 hours.
            if channel.is_none() && slot.opens == slot.closes && row.text("closes_at") == row.text("opens_at") {
                faults.push(row.fault("closes_at", "is when it opens; round the clock is 00:00 to 23:59"));
                continue;
            }
            if let Some(date) = date {
                if slot.days != [Day::of(date)] {
                    faults
                        .push(row.fault("byday", "is not the weekday of valid_from; a row of one day names that day"));
                    continue;
                }
                let stretch = Shift { opens: slot.opens, closes: slot.closes };
                match differing.iter_mut().find(|(of, _, day)| *of == channel && day.date == date) {
                    Some((_, _, day)) => day.slots.push(stretch),
                    None => differing.push((channel, row.at.clone(), Exception { date, slots: vec![stretch] })),
                }
                continue;
            }
            if let Some(rows) = Self::of(&mut all, channel, &row.at) {
                rows.weekly.slots.push(slot);
                rows.beside(&row, &said, faults);
            }
        }
        for (channel, at, day) in differing {
            // Our own attributes name the day already, in the order that counts.
            let Some(rows) = Self::of(&mut all, channel, &at) else { continue };
            if rows.weekly.exceptions.iter().all(|known| known.date != day.date) {
                rows.weekly.exceptions.push(day);
            }
        }
        all
    }

    /// The week of a channel among those under way, begun where there is none.
    fn of<'a>(all: &'a mut Vec<Self>, channel: Option<&str>, at: &str) -> Option<&'a mut Self> {
        let index = all.iter().position(|rows| rows.channel.as_deref() == channel).unwrap_or_else(|| {
            let weekly =
                Weekly { slots: Vec::new(), holidays: Holidays::Unknown, eve_closes: None, exceptions: Vec::new() };
            all.push(Self { channel: channel.map(str::to_owned), at: at.to_owned(), weekly });
            all.len() - 1
        });
        all.get_mut(index)
    }

    fn beside(&mut self, row: &Record, said: &Said, faults: &mut Vec<ImportFault>) {
        for value in said.values("holidays") {
            let mut known = [Holidays::Closed, Holidays::Open, Holidays::Unknown].into_iter();
            match known.find(|one| holidays(*one) == value) {
                Some(one) => self.weekly.holidays = one,
                None => faults.push(row.fault("attributes", "“holidays” is not closed, open or unknown")),
            }
        }
        for value in said.values("eve_closes") {
            match clock(value) {
                Some(time) => self.weekly.eve_closes = Some(time),
                None => faults.push(row.fault("attributes", "“eve_closes” is no time of day; write HH:MM")),
            }
        }
        for value in said.values("exception") {
            match differs(value) {
                Some(exception) => self.weekly.exceptions.push(exception),
                None => faults.push(row.fault("attributes", "“exception” is not YYYY-MM-DD HH:MM-HH:MM")),
            }
        }
    }

    /// The hours. Round the clock on all seven days is [`Hours::Always`] only where holidays are known to be open.
    pub(super) fn hours(&self) -> Hours {
        let week = &self.weekly;
        let round = week.slots.iter().any(|slot| {
            slot.opens == Clock::MIDNIGHT && slot.closes == Clock::MIDNIGHT && slot.days.len() == Day::ALL.len()
        });
        let plain = week.slots.len() == 1 && week.eve_closes.is_none() && week.exceptions.is_empty();
        if round && plain && week.holidays == Holidays::Open { Hours::Always } else { Hours::Weekly(week.clone()) }
    }
}

/// The one day a row is for, where it is valid from a day to the same: hours instead of that day's.
fn only_day(row: &Record) -> Option<Date> {
    let day = row.text("valid_to").filter(|to| row.text("valid_from") == Some(*to))?;
    day.parse().ok()
}

/// What a plain weekly row may not carry: we could not keep it, and half a rule is a wrong one.
const MORE: [&str; 6] = ["until", "count", "byweekno", "bymonthday", "byyearday", "valid_to"];

/// The slot of a row; `None` where the row gives no times, or is at fault. One of a single day may say when it ends.
fn slot(row: &Record, of_one_day: bool, faults: &mut Vec<ImportFault>) -> Option<Slot> {
    let (opens, closes) = (row.text("opens_at"), row.text("closes_at"));
    if opens.is_none() && closes.is_none() {
        // It is closed that day, or nobody knows: either way the week must not be believed of it.
        if of_one_day {
            faults.push(row.fault("opens_at", "is missing; a row of one day says opens_at and closes_at"));
        }
        return None;
    }
    let mend = "weekly hours only; take the row out (its hours then count as unknown)";
    if row.text("freq").is_some_and(|freq| freq != "WEEKLY") {
        faults.push(row.fault("freq", format!("is not WEEKLY; {mend}")));
        return None;
    }
    let interval = row.fields.get("interval").filter(|value| !value.is_null());
    if interval.is_some_and(|value| value.as_f64() != Some(1.0)) {
        faults.push(row.fault("interval", format!("is not 1; {mend}")));
        return None;
    }
    if row.fields.get("timezone").is_some_and(|value| !value.is_null()) {
        faults.push(row.fault("timezone", "is right for half of the year; write Swedish time and leave it out"));
        return None;
    }
    let given = |field: &&&str| {
        !(of_one_day && **field == "valid_to")
            && row.fields.get(**field).is_some_and(|value| !value.is_null() && *value != "")
    };
    if let Some(field) = MORE.iter().find(given) {
        faults.push(row.fault(field, format!("cannot be kept; {mend}")));
        return None;
    }
    for (field, value) in [("opens_at", opens), ("closes_at", closes), ("byday", row.text("byday"))] {
        if value.is_none() {
            faults.push(row.fault(field, "is missing; a row says days, opens_at and closes_at"));
            return None;
        }
    }
    let named: Option<Vec<Day>> = row.text("byday")?.split(',').map(day).collect();
    let named = named?;
    let days = Day::ALL.into_iter().filter(|day| named.contains(day)).collect();
    let (opens, closes) = (clock(opens?)?, clock(closes?)?);
    // By the standard's convention the last minute of a day means its end.
    let end = if closes.to_string() == "23:59" { Clock::MIDNIGHT } else { closes };
    Some(Slot { days, opens, closes: end })
}

/// A weekday by its two letters.
pub(super) fn day(code: &str) -> Option<Day> {
    Day::ALL.into_iter().find(|day| day.code() == code.trim())
}

fn differs(value: &str) -> Option<Exception> {
    let mut parts = value.split_whitespace();
    let date = parts.next()?.parse().ok()?;
    let shift = |part: &str| {
        let (opens, closes) = part.split_once('-')?;
        Some(Shift { opens: clock(opens)?, closes: clock(closes)? })
    };
    let slots: Option<Vec<Shift>> = parts.map(shift).collect();
    Some(Exception { date, slots: slots? })
}
