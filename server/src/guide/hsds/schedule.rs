//! The hours of a channel as HSDS `schedule` rows, with what HSDS cannot say beside them as attributes.

use domain::guide::Channel;
use domain::hours::{Exception, Holidays, Hours, Weekly};

use super::export::Export;
use super::ids::derived;
use super::records::{Attribute, Schedule};
use super::terms::Taxonomy;

/// What every row says of itself: HSDS has only an offset for a zone, which is wrong for half of the year.
const NOTES: &str = "Europe/Stockholm; holidays are not in this row";

impl Export<'_> {
    /// The rows of a channel; none when its hours were never read, since then nothing is claimed.
    pub(super) fn schedules(&self, channel: &Channel) -> Vec<Schedule> {
        if !channel.hours_read && channel.assured_date.is_none() {
            return Vec::new();
        }
        let rules = channel.hours.to_rrule().into_iter().enumerate();
        rules
            .map(|(row, rule)| Schedule {
                id: derived("schedule", &format!("{}/{row}", channel.id)),
                rule,
                notes: NOTES,
                attributes: self.beside(channel, row),
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
