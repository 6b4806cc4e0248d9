//! Takes a foreign directory in beside the live one: what it names is added or renewed, the rest stays.
//!
//! A number that nobody here has read or checked is never shown. So a channel from a feed is withheld until somebody at the
//! desk has, whatever date the feed gives, unless the very same channel is shown already; a sentence with a number in it is
//! left out, and so is a name: the one before stays, and a new record cannot be taken in under it. Whatever is left out is told.
//! What a feed does not say in our words (which help, for whom, about what) is said at the desk, and stays.

use std::fmt;

use domain::guide::{Channel, Confidence, Directory, Organization, Service, Show};
use jiff::Timestamp;

use super::hsds::{self, ImportFault};
use super::store::edit::ContactChange;

/// A text of a feed that was left out, because it holds a number that nobody here has read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Which record it stood in.
    pub record: String,
    /// Which field of it.
    pub field: &'static str,
    /// What the feed said there.
    pub text: String,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { record, field, text } = self;
        write!(f, "{record}: {field} was left out, since it holds a number that nobody here has read: {text}")
    }
}

/// The live directory with the incoming one merged in, and what of it was left out.
#[must_use]
pub fn merge(live: &Directory, incoming: Directory) -> (Directory, Vec<LeftOut>) {
    let mut merged = live.clone();
    let mut left_out = Vec::new();
    for mut organization in incoming.organizations {
        let record = format!("organization {}", organization.id);
        let note = |field, text| LeftOut { record: record.clone(), field, text };
        if let Some(known) = merged.organizations.iter_mut().find(|known| known.id == organization.id) {
            left_out.extend(sentence(&mut organization.name, &known.name).map(|text| note("name", text)));
            let said = sentence(&mut organization.description, &known.description);
            left_out.extend(said.map(|text| note("description", text)));
            *known = organization;
        } else {
            left_out.extend(sentence(&mut organization.description, "").map(|text| note("description", text)));
            merged.organizations.push(organization);
        }
    }
    for mut service in incoming.services {
        let record = format!("service {}", service.id);
        let note = |field, text| LeftOut { record: record.clone(), field, text };
        let known = merged.services.iter().position(|known| known.id == service.id);
        let before: Vec<Channel> = known.map(|at| merged.services[at].channels.clone()).unwrap_or_default();
        service.channels = service.channels.into_iter().map(|channel| hold(channel, &before)).collect();
        // What the feed does not list because it was never public stays for the desk.
        let kept = before
            .into_iter()
            .filter(|old| old.show == Show::Withheld && service.channels.iter().all(|channel| channel.id != old.id));
        service.channels.extend(kept.collect::<Vec<_>>());
        if let Some(before) = known.and_then(|at| merged.services.get(at)) {
            // Who looks after it here is nobody else's to say.
            service.keeper.clone_from(&before.keeper);
            left_out.extend(sentence(&mut service.name, &before.name).map(|text| note("name", text)));
            let said = sentence(&mut service.description, &before.description);
            left_out.extend(said.map(|text| note("description", text)));
            sorted_as(&mut service, before);
        } else {
            service.keeper = None;
            left_out.extend(sentence(&mut service.description, "").map(|text| note("description", text)));
        }
        match known {
            Some(at) => merged.services[at] = service,
            None => merged.services.push(service),
        }
    }
    (merged, left_out)
}

/// The sentence or the name a feed has, unless it holds a number that nobody here has read, or nothing: then the one before. What
/// the feed said comes back when it gave way.
fn sentence(told: &mut String, before: &str) -> Option<String> {
    if told.is_empty() {
        before.clone_into(told);
        return None;
    }
    (holds_number(told) && told.as_str() != before).then(|| std::mem::replace(told, before.to_owned()))
}

/// Whether a text holds what somebody could call: five digits or more with no letter between them. No list says what people
/// write between them: there are too many dashes and spaces.
fn holds_number(text: &str) -> bool {
    let mut digits = 0;
    text.chars().any(|sign| {
        if sign.is_numeric() {
            digits += 1;
        } else if sign.is_alphabetic() {
            digits = 0;
        }
        digits >= 5
    })
}

/// What the desk said of a contact stays where a feed has no word for it.
fn sorted_as(service: &mut Service, before: &Service) {
    if service.sorted() {
        return;
    }
    service.kind = before.kind;
    if service.voices.is_empty() {
        service.voices.clone_from(&before.voices);
    }
    if service.topics.is_empty() {
        service.topics.clone_from(&before.topics);
    }
}

/// Records of ours that a feed brings back without saying so: whoever took them from here left out the attributes that tell
/// them apart. Taken in, each would stand here twice.
#[must_use]
pub fn echoes(live: &Directory, incoming: &Directory) -> Vec<ImportFault> {
    let echo = |one: &Service| {
        let known = live.services.iter().find(|known| known.id != one.id && hsds::same(&known.id, &one.id))?;
        let cause = format!("is that of {}, which was taken from here; leave it out, or keep its attributes", known.id);
        Some(ImportFault { record: format!("service {}", one.name), field: "id".to_owned(), cause })
    };
    incoming.services.iter().filter_map(echo).collect()
}

/// Records new here whose name holds a number that nobody here has read: there is no name before that could stay.
#[must_use]
pub fn unread_names(live: &Directory, incoming: &Directory) -> Vec<ImportFault> {
    let fault = |table: &str, name: &str| ImportFault {
        record: format!("{table} {name}"),
        field: "name".to_owned(),
        cause: "holds a number, which nobody here has read; write the name without it".to_owned(),
    };
    let new = |one: &&Organization| live.organization(&one.id).is_none() && holds_number(&one.name);
    let organizations = incoming.organizations.iter().filter(new).map(|one| fault("organization", &one.name));
    let new = |one: &&Service| live.service(&one.id).is_none() && holds_number(&one.name);
    let services = incoming.services.iter().filter(new).map(|one| fault("service", &one.name));
    organizations.chain(services).collect()
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

/// The channel as it was if it is the same, else withheld, and as one that nobody here has read: to be shown it has to be
/// read at its source, and its day and page given, or checked.
fn hold(mut channel: Channel, before: &[Channel]) -> Channel {
    if let Some(same) = before.iter().find(|old| old.id == channel.id && old.value == channel.value) {
        return same.clone();
    }
    channel.show = Show::Withheld;
    channel.assured_date = None;
    channel.reading.confidence = Confidence::FromMemory;
    channel.hours_read = false;
    "Imported from a feed; nobody at the desk has checked it yet.".clone_into(&mut channel.reason);
    channel
}

#[cfg(test)]
mod tests {
    use domain::guide::edit::Draft;
    use domain::guide::{Kind, Voice};

    use super::*;
    use crate::guide::library;

    #[test]
    fn our_own_feed_taken_in_again_changes_no_channel_a_citizen_sees() {
        let live = library::seed().unwrap();
        let reply = hsds::handle("/services", "per_page=500&full=true", &live, "http://127.0.0.1:3000");
        let (merged, left_out) = merge(&live, hsds::read(&reply.body).unwrap());
        assert_eq!(left_out, []);
        for service in &live.services {
            let now = merged.service(&service.id).unwrap();
            let shown = |one: &Service| one.shown().map(|it| it.id.clone()).collect::<Vec<_>>();
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
        let (merged, _) = merge(&live, foreign);
        assert_eq!(merged.service("soc-hogsby").unwrap().shown().count(), 0);
        assert_eq!(merged.services.len(), live.services.len());
    }

    /// A service from elsewhere, as it comes out of [`hsds::read`].
    fn foreign(live: &Directory) -> Directory {
        let mut service = live.service("soc-hogsby").unwrap().clone();
        "ac148810-d857-441c-9679-408f346de14b".clone_into(&mut service.id);
        service.kind = Kind::Other;
        service.voices.clear();
        service.topics.clear();
        for (number, channel) in service.channels.iter_mut().enumerate() {
            channel.id = format!("ac148810-d857-441c-9679-408f346de1{number:02}");
            channel.assured_date = Some(jiff::civil::date(2005, 1, 1));
        }
        Directory { organizations: Vec::new(), services: vec![service] }
    }

    #[test]
    fn no_number_from_elsewhere_is_shown_until_somebody_here_has_read_or_checked_it() {
        let live = library::seed().unwrap();
        let (merged, _) = merge(&live, foreign(&live));
        let mut service = merged.services.last().unwrap().clone();
        assert!(!service.channels.is_empty() && service.shown().next().is_none());
        for channel in &mut service.channels {
            channel.show = Show::Shown;
        }
        assert!(service.shown().next().is_none(), "a tick at the desk alone is no reading");
        let mut draft = Draft::of(&service);
        draft.voices = vec!["child".to_owned()];
        "counselling".clone_into(&mut draft.help);
        let refused = draft.apply(&service, jiff::civil::date(2026, 3, 10), "new").unwrap_err();
        assert!(refused.iter().any(|fault| fault.field == "0-source"), "{refused:?}");
    }

    #[test]
    fn a_sentence_with_a_number_that_nobody_read_is_left_out() {
        for (text, holds) in [
            ("Ring 0480-55 01 02 om du vill.", true),
            ("116 111", true),
            ("(0480) 55 01", true),
            ("116\u{2011}111", true),
            ("116\u{2009}111", true),
            ("0480 · 55, 01", true),
            ("1·1·6*1_1:1", true),
            ("Sedan 1999, för 12 till 20 år.", false),
            ("", false),
        ] {
            assert_eq!(holds_number(text), holds, "{text}");
        }
        let live = library::seed().unwrap();
        let mut incoming = foreign(&live);
        "Samtal. Ring 0480-55 01 02.".clone_into(&mut incoming.services[0].description);
        let mut organization = live.organizations[0].clone();
        "Kansliet: 0480-55 01 02.".clone_into(&mut organization.description);
        incoming.organizations.push(organization.clone());
        "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610".clone_into(&mut organization.id);
        incoming.organizations.push(organization);
        let (merged, left_out) = merge(&live, incoming);
        let told: Vec<_> = left_out.iter().map(|one| (one.record.as_str(), one.field, one.text.as_str())).collect();
        let known = format!("organization {}", live.organizations[0].id);
        let expected = [
            (known.as_str(), "description", "Kansliet: 0480-55 01 02."),
            ("organization d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "description", "Kansliet: 0480-55 01 02."),
            ("service ac148810-d857-441c-9679-408f346de14b", "description", "Samtal. Ring 0480-55 01 02."),
        ];
        assert_eq!(told, expected);
        assert_eq!(merged.services.last().unwrap().description, "");
        assert_eq!(merged.organizations[0], live.organizations[0], "what stood here stays");
        assert_eq!(merged.organizations.last().unwrap().description, "");
    }

    #[test]
    fn a_name_with_a_number_that_nobody_read_is_not_taken_in() {
        let live = library::seed().unwrap();
        let mut incoming = foreign(&live);
        "Samtal 116\u{2011}112".clone_into(&mut incoming.services[0].name);
        let mut organization = live.organizations[0].clone();
        "Föreningen 0480-55 01 02".clone_into(&mut organization.name);
        incoming.organizations.push(organization.clone());
        let mut known = live.service("soc-hogsby").unwrap().clone();
        "Ring 0480-55 01 02".clone_into(&mut known.name);
        incoming.services.push(known);
        let (merged, left_out) = merge(&live, incoming.clone());
        let named: Vec<_> = left_out.iter().filter(|one| one.field == "name").map(|one| one.text.as_str()).collect();
        assert_eq!(named, ["Föreningen 0480-55 01 02", "Ring 0480-55 01 02"]);
        assert_eq!(merged.organizations[0].name, live.organizations[0].name, "what stood here stays");
        assert_eq!(merged.service("soc-hogsby").unwrap().name, live.service("soc-hogsby").unwrap().name);
        // What is new here has no name that could stay.
        "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610".clone_into(&mut organization.id);
        incoming.organizations.push(organization);
        let told = unread_names(&live, &incoming);
        let told: Vec<_> = told.iter().map(|one| (one.record.as_str(), one.field.as_str())).collect();
        let both = [("organization Föreningen 0480-55 01 02", "name"), ("service Samtal 116\u{2011}112", "name")];
        assert_eq!(told, both);
        assert_eq!(unread_names(&live, &live), []);
    }

    #[test]
    fn what_the_desk_said_of_a_contact_from_elsewhere_stays_when_it_comes_again() {
        let live = library::seed().unwrap();
        let (mut merged, _) = merge(&live, foreign(&live));
        let last = merged.services.last_mut().unwrap();
        (last.kind, last.voices) = (Kind::Counselling, vec![Voice::Child]);
        last.channels[0].show = Show::Shown;
        last.channels[0].assured_date = Some(jiff::civil::date(2026, 3, 10));
        let sorted = last.clone();
        let (again, _) = merge(&merged, foreign(&live));
        assert_eq!(again.services.last(), Some(&sorted));
        assert_eq!(changes(&merged, &again, Timestamp::UNIX_EPOCH), []);
    }

    #[test]
    fn our_own_records_without_their_attributes_are_not_taken_in_beside_themselves() {
        let live = library::seed().unwrap();
        let reply = hsds::handle("/services", "per_page=500&full=true", &live, "http://127.0.0.1:3000");
        assert_eq!(echoes(&live, &hsds::read(&reply.body).unwrap()), []);
        let mut feed: serde_json::Value = serde_json::from_slice(&reply.body).unwrap();
        feed["contents"][0].as_object_mut().unwrap().remove("attributes");
        let told = echoes(&live, &hsds::read(feed.to_string().as_bytes()).unwrap());
        assert_eq!((told.len(), told[0].field.as_str()), (1, "id"), "{told:?}");
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
        assert_eq!(merge(&live, foreign.clone()).0.service("soc-hogsby").unwrap().keeper, Some(keeper.clone()));
        own(&mut live, None);
        own(&mut foreign, Some(keeper));
        assert_eq!(merge(&live, foreign).0.service("soc-hogsby").unwrap().keeper, None);
    }
}
