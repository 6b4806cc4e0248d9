//! The hours of a channel as HSDS `schedule` rows, with what HSDS cannot say beside them as attributes.

use domain::guide::Channel;
use domain::hours::{Exception, Holidays, Hours, Weekly};

use super::export::Export;
use super::ids::derived;
use super::records::{Attribute, Schedule};
use super::terms::Taxonomy;

/// What every row says of itself: HSDS has only an offset for a zone, which is wrong for half of the year.
const ZONE: &str = "Europe/Stockholm";

impl Export<'_> {
    /// The rows of a channel: its week, and a row of its own for every stretch of a day that differs; none when its hours were
    /// never read, since then nothing is claimed.
    pub(super) fn schedules(&self, channel: &Channel) -> Vec<Schedule> {
        if !channel.hours_read && channel.assured_date.is_none() {
            return Vec::new();
        }
        let notes = notes(&channel.hours);
        let rules = channel.hours.to_rrule().into_iter().enumerate();
        let mut rows: Vec<Schedule> = rules
            .map(|(row, rule)| Schedule {
                id: derived("schedule", &format!("{}/{row}", channel.id)),
                rule,
                valid_from: None,
                valid_to: None,
                notes: notes.clone(),
                attributes: self.beside(channel, row),
            })
            .collect();
        if !rows.is_empty() {
            rows.extend(differing(&channel.hours).into_iter().flat_map(|day| self.only_on(channel, day)));
        }
        rows
    }

    /// The rows of one day: whoever follows dates sees it, also without a word of our attributes.
    fn only_on(&self, channel: &Channel, day: &Exception) -> Vec<Schedule> {
        let date = day.date;
        let stretches = day.slots.iter().enumerate();
        stretches
            .map(|(count, stretch)| {
                let own = format!("{}/{date}/{count}", channel.id);
                let value = Some(channel.id.clone());
                Schedule {
                    id: derived("schedule", &own),
                    rule: stretch.to_rrule(date),
                    valid_from: Some(date),
                    valid_to: Some(date),
                    notes: format!("{ZONE}; instead of the weekly hours of this day"),
                    attributes: vec![self.attribute("schedule", &own, Taxonomy::Record, "channel", value)],
                }
            })
            .collect()
    }

    /// The channel a row belongs to, and on the first row what holds on days that differ.
    fn beside(&self, channel: &Channel, row: usize) -> Vec<Attribute> {
        let mut said = vec![("channel", channel.id.clone())];
        if row == 0 {
            match &channel.hours {
                Hours::Always => said.push(("holidays", holidays(Holidays::Open).to_owned())),
                Hours::Unknown => {}
                Hours::Weekly(Weekly { holidays: kept, eve_closes, exceptions, .. }) => {
                    said.push(("holidays", holidays(*kept).to_owned()));
                    said.extend(eve_closes.map(|clock| ("eve_closes", clock.to_string())));
                    said.extend(exceptions.iter().map(|exception| ("exception", differs(exception))));
                }
            }
        }
        let own = format!("{}/{row}", channel.id);
        let attributes = said.into_iter().enumerate();
        attributes
            .map(|(count, (code, value))| {
                let mut attribute = self.attribute("schedule", &own, Taxonomy::Record, code, Some(value));
                attribute.id = derived("attribute", &format!("schedule/{own}/{count}"));
                attribute
            })
            .collect()
    }
}

/// The days that differ; of two with one date the first counts.
fn differing(hours: &Hours) -> Vec<&Exception> {
    let Hours::Weekly(week) = hours else { return Vec::new() };
    let mut days: Vec<&Exception> = Vec::new();
    for day in &week.exceptions {
        if days.iter().all(|before| before.date != day.date) {
            days.push(day);
        }
    }
    days
}

/// What no field of HSDS can say of a week: public holidays, the days before them, and days that differ, each by its date.
fn notes(hours: &Hours) -> String {
    let (on_holidays, eve_closes) = match hours {
        Hours::Weekly(week) => (week.holidays, week.eve_closes),
        Hours::Always => (Holidays::Open, None),
        Hours::Unknown => (Holidays::Unknown, None),
    };
    let on_holidays = match on_holidays {
        Holidays::Closed => "closed on Swedish public holidays",
        Holidays::Open => "the same on Swedish public holidays",
        Holidays::Unknown => "unknown on Swedish public holidays",
    };
    let mut notes = vec![ZONE.to_owned(), on_holidays.to_owned()];
    notes.extend(eve_closes.map(|clock| format!("closes at {clock} at the latest on the day before a public holiday")));
    let (closed, other): (Vec<_>, Vec<_>) = differing(hours).into_iter().partition(|day| day.slots.is_empty());
    let dates = |days: &[&Exception]| days.iter().map(|day| day.date.to_string()).collect::<Vec<_>>().join(", ");
    if !closed.is_empty() {
        notes.push(format!("closed on {}", dates(&closed)));
    }
    if !other.is_empty() {
        notes.push(format!("other hours on {}, in rows of their own", dates(&other)));
    }
    notes.join("; ")
}

/// How an attribute says what holds on holidays.
pub(super) fn holidays(holidays: Holidays) -> &'static str {
    match holidays {
        Holidays::Closed => "closed",
        Holidays::Open => "open",
        Holidays::Unknown => "unknown",
    }
}

fn differs(exception: &Exception) -> String {
    let shifts = exception.slots.iter().map(|shift| format!(" {}-{}", shift.opens, shift.closes));
    format!("{}{}", exception.date, shifts.collect::<String>())
}
