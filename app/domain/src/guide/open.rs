//! Whether somebody answers at a service now, as far as that was read: hours that nobody read are claimed by nobody.

use jiff::civil::Weekday;
use jiff::{Timestamp, Zoned};

use super::{Channel, ChannelKind, Kind, Service};
use crate::hours::{State, covers, eve_of, holiday, stockholm};

/// The hours of a working day at which every office whose hours were read has begun, and none has ended but for lunch.
const OFFICE: core::ops::Range<i8> = 8..15;

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
    use super::super::Directory;
    use super::*;

    #[test]
    fn who_is_on_call_waits_for_offices_to_shut_on_a_working_day_and_on_no_other() {
        let waits = |at: &str| offices_shut(&at.parse::<Timestamp>().unwrap().to_zoned(stockholm().clone()));
        let three = "2026-03-10T15:00:00+01:00".parse().ok();
        assert_eq!(waits("2026-03-10T08:00:00+01:00"), three);
        assert_eq!(waits("2026-03-10T14:59:59+01:00"), three);
        let early_late_saturday =
            ["2026-03-10T07:59:59+01:00", "2026-03-10T15:00:00+01:00", "2026-03-14T11:00:00+01:00"];
        let eve_holiday = ["2026-04-30T11:00:00+02:00", "2026-05-01T11:00:00+02:00"];
        for free in early_late_saturday.into_iter().chain(eve_holiday) {
            assert_eq!(waits(free), None, "{free}");
        }
    }

    #[test]
    fn while_who_is_on_call_is_said_to_wait_every_office_whose_hours_were_read_is_open() {
        let directory: Directory =
            serde_json::from_str(include_str!("../../../../server/content/guide/directory.json")).unwrap();
        let offices = directory.services.iter().filter(|one| one.kind == Kind::SocialServices);
        let staffed: Vec<&Channel> = offices.filter_map(Service::staffed).filter(|one| one.hours_read).collect();
        assert!(!staffed.is_empty());
        // From Monday to Friday of a week without a red day.
        for (channel, day) in staffed.into_iter().flat_map(|channel| (9..=13).map(move |day| (channel, day))) {
            for time in [format!("{:02}:00:00", OFFICE.start), format!("{:02}:59:59", OFFICE.end - 1)] {
                let at = format!("2026-03-{day:02}T{time}+01:00").parse().unwrap();
                assert!(matches!(channel.state(at), State::Open { .. }), "{} {at}", channel.id);
            }
        }
    }
}
