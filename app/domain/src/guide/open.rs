//! Whether somebody answers at a service now, as far as that was read: hours that nobody read are claimed by nobody.

use jiff::civil::Weekday;
use jiff::{Timestamp, Zoned};

use super::{Channel, ChannelKind, Kind, Service};
use crate::hours::{State, covers, eve_of, holiday, stockholm};

/// The hours of a working day at which every office whose hours were read has begun, and none has ended but for lunch.
const OFFICE: core::ops::Range<i8> = 8..16;

impl Channel {
    /// Its state at an instant; hours that were never read are not claimed.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> State {
        if self.hours_read || self.assured_date.is_some() { self.hours.state(now) } else { State::Unknown }
    }
}

impl Service {
    /// The channel whose hours a person wants to know: the first where somebody answers. A page has no hours.
    #[must_use]
    pub fn staffed(&self) -> Option<&Channel> {
        self.shown().find(|channel| channel.kind != ChannelKind::Web)
    }

    /// When somebody answers again, where it is known that nobody does now. Social services on call answer when offices have shut:
    /// so much is known of them though their hours were not read.
    #[must_use]
    pub fn waits(&self, now: Timestamp) -> Option<Timestamp> {
        match self.staffed()?.state(now) {
            State::Opens { at } => Some(at.timestamp()),
            State::Unknown if self.kind == Kind::SocialEmergency => offices_shut(&now.to_zoned(stockholm().clone())),
            State::Open { .. } | State::Unknown => None,
        }
    }
}

/// When offices shut, at an hour at which they are open: on a working day that is no eve.
fn offices_shut(now: &Zoned) -> Option<Timestamp> {
    let date = now.date();
    let free = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
        || holiday(date).is_some()
        || eve_of(date).is_some()
        || !covers(date);
    let open = !free && OFFICE.contains(&now.hour());
    let shut = open.then(|| date.at(OFFICE.end, 0, 0, 0).to_zoned(stockholm().clone()).ok()).flatten()?;
    Some(shut.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_on_call_waits_for_offices_to_shut_on_a_working_day_and_on_no_other() {
        let waits = |at: &str| offices_shut(&at.parse::<Timestamp>().unwrap().to_zoned(stockholm().clone()));
        let four = "2026-03-10T16:00:00+01:00".parse().ok();
        assert_eq!(waits("2026-03-10T08:00:00+01:00"), four);
        assert_eq!(waits("2026-03-10T15:59:59+01:00"), four);
        let early_late_saturday =
            ["2026-03-10T07:59:59+01:00", "2026-03-10T16:00:00+01:00", "2026-03-14T11:00:00+01:00"];
        let eve_holiday = ["2026-04-30T11:00:00+02:00", "2026-05-01T11:00:00+02:00"];
        for free in early_late_saturday.into_iter().chain(eve_holiday) {
            assert_eq!(waits(free), None, "{free}");
        }
    }
}
