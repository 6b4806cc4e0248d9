//! Takes a foreign directory in beside the live one: what it names is added or renewed, the rest stays.
//!
//! A number that nobody checked is never shown. So a channel from a feed is withheld until somebody at the desk assures
//! it, whatever date the feed gives, unless the very same channel is shown already.

use domain::guide::{Channel, Directory, Show};
use jiff::Timestamp;

use super::store::edit::ContactChange;

/// The live directory with the incoming one merged in.
#[must_use]
pub fn merge(live: &Directory, incoming: Directory) -> Directory {
    let mut merged = live.clone();
    for organization in incoming.organizations {
        match merged.organizations.iter_mut().find(|known| known.id == organization.id) {
            Some(known) => *known = organization,
            None => merged.organizations.push(organization),
        }
    }
    for mut service in incoming.services {
        let known = merged.services.iter().position(|known| known.id == service.id);
        let before: Vec<Channel> = known.map(|at| merged.services[at].channels.clone()).unwrap_or_default();
        service.channels = service.channels.into_iter().map(|channel| hold(channel, &before)).collect();
        // What the feed does not list because it was never public stays for the desk.
        let kept = before
            .into_iter()
            .filter(|old| old.show == Show::Withheld && service.channels.iter().all(|channel| channel.id != old.id));
        service.channels.extend(kept.collect::<Vec<_>>());
        // Who looks after it here is nobody else's to say.
        service.keeper = known.and_then(|at| merged.services[at].keeper.clone());
        match known {
            Some(at) => merged.services[at] = service,
            None => merged.services.push(service),
        }
    }
    merged
}

/// What a merge changed or added, for the history.
#[must_use]
pub fn changes(live: &Directory, merged: &Directory, at: Timestamp) -> Vec<ContactChange> {
    let changed = merged.services.iter().filter(|service| live.service(&service.id) != Some(service));
    changed
        .map(|service| ContactChange {
            number: 0,
            staff: None,
            at,
            kind: "imported".to_owned(),
            was: live.service(&service.id).cloned(),
            became: service.clone(),
        })
        .collect()
}

/// The channel as it was if it is the same, else withheld.
fn hold(mut channel: Channel, before: &[Channel]) -> Channel {
    if let Some(same) = before.iter().find(|old| old.id == channel.id && old.value == channel.value) {
        return same.clone();
    }
    channel.show = Show::Withheld;
    channel.assured_date = None;
    "Imported from a feed; nobody at the desk has checked it yet.".clone_into(&mut channel.reason);
    channel
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::{hsds, library};

    #[test]
    fn our_own_feed_taken_in_again_changes_no_channel_a_citizen_sees() {
        let live = library::seed().unwrap();
        let reply = hsds::handle("/services", "per_page=500&full=true", &live, "http://127.0.0.1:3000");
        let merged = merge(&live, hsds::read(&reply.body).unwrap());
        for service in &live.services {
            let now = merged.service(&service.id).unwrap();
            let shown = |one: &domain::guide::Service| one.shown().map(|it| it.id.clone()).collect::<Vec<_>>();
            assert_eq!(shown(service), shown(now), "{}", service.id);
        }
        assert_eq!(merged.services.len(), live.services.len());
        assert_eq!(merged.faults(), []);
    }

    #[test]
    fn a_changed_number_is_held_for_the_desk() {
        let live = library::seed().unwrap();
        let mut foreign = live.clone();
        foreign.services.retain(|service| service.id == "soc-hogsby");
        foreign.services[0].channels[0].value = Some("010-000 00 00".to_owned());
        foreign.services[0].channels[0].assured_date = Some(jiff::civil::date(2026, 1, 1));
        let merged = merge(&live, foreign);
        assert_eq!(merged.service("soc-hogsby").unwrap().shown().count(), 0);
        assert_eq!(merged.services.len(), live.services.len());
    }

    #[test]
    fn who_looks_after_a_contact_is_not_a_feeds_to_say() {
        let mut live = library::seed().unwrap();
        let keeper = domain::guide::Keeper {
            organization: "kommun-0880".to_owned(),
            unit: "demoskolan".to_owned(),
            branch: "emi".to_owned(),
        };
        let own = |directory: &mut Directory, keeper| {
            let contact = directory.services.iter_mut().find(|service| service.id == "soc-hogsby").unwrap();
            contact.keeper = keeper;
        };
        let mut foreign = live.clone();
        own(&mut live, Some(keeper.clone()));
        assert_eq!(merge(&live, foreign.clone()).service("soc-hogsby").unwrap().keeper, Some(keeper.clone()));
        own(&mut live, None);
        own(&mut foreign, Some(keeper));
        assert_eq!(merge(&live, foreign).service("soc-hogsby").unwrap().keeper, None);
    }
}
