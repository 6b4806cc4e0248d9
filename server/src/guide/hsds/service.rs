//! One foreign service: its own fields, and its phones, addresses and places as channels.

use std::collections::HashSet;

use domain::guide::{Address, Channel, ChannelKind, Confidence, Kind, Reading, Service, Show, Status, Voice};
use domain::hours::Hours;
use jiff::civil::Date;

use super::attributes::Said;
use super::fields::{AREA_URI, cost_of, place_of, scope_of};
use super::hours::Rows;
use super::import::Import;
use super::scan::{Record, whole_age};
use super::terms::{Taxonomy, voice_code};

/// A channel before its hours are known: its id, kind, value, address.
type Found = (String, ChannelKind, String, Option<Address>);

impl Import {
    /// Reads a service into the directory.
    pub(super) fn service(&mut self, record: &Record) {
        let uuid = self.unique(record, "service");
        let name = self.needed(record, "name", "write what the service calls itself");
        let status = self.needed(record, "status", "write active, inactive, defunct or temporarily closed");
        let organization = self.behind(record);
        let said = Said::read(record, &mut self.faults);
        let kind = self.one_code(record, &said, Taxonomy::Kinds);
        let areas = self.areas(record);
        let languages = self.languages(record);
        let channels = self.channels(record, uuid.as_deref().unwrap_or_default());
        let (Some(uuid), Some(name), Some(status), Some(organization)) = (uuid, name, status, organization) else {
            return;
        };
        let age = |field| record.fields.get(field).and_then(whole_age);
        let kind = kind.and_then(|kind| Kind::ALL.iter().find(|one| one.id() == kind).copied());
        let voices = Voice::ALL
            .into_iter()
            .filter(|voice| said.codes(Taxonomy::Audience).any(|code| code == voice_code(*voice)));
        self.directory.services.push(Service {
            id: said.own_id(record, "service", &uuid, &mut self.faults),
            organization,
            name,
            description: record.text("description").unwrap_or_default().to_owned(),
            // Somebody at the desk says what it is and whom it is for; until then it is in no answer.
            kind: kind.unwrap_or(Kind::Other),
            status: match status.as_str() {
                "active" => Status::Active,
                "inactive" => Status::Inactive,
                "temporarily closed" => Status::TemporarilyClosed,
                _ => Status::Defunct,
            },
            minimum_age: age("minimum_age").unwrap_or(0),
            maximum_age: age("maximum_age"),
            voices: voices.collect(),
            scope: scope_of(&said, &areas),
            areas,
            topics: said.codes(Taxonomy::Topics).map(str::to_owned).collect(),
            languages,
            cost: cost_of(record),
            anonymous: said.values("anonymous").next().and_then(|value| value.parse().ok()),
            channels,
            keeper: None,
        });
    }

    fn areas(&mut self, record: &Record) -> Vec<String> {
        let mut areas: Vec<String> = Vec::new();
        for area in record.list("service_areas") {
            match place_of(&area) {
                Some(place) if areas.iter().any(|known| known == place.code()) => {}
                Some(place) => areas.push(place.code().to_owned()),
                None => {
                    let cause = format!("names no municipality of Kalmar län; write {AREA_URI}0880 and so on");
                    self.faults.push(area.fault("uri", cause));
                }
            }
        }
        areas
    }

    fn languages(&mut self, record: &Record) -> Vec<String> {
        let mut codes = Vec::new();
        for language in record.list("languages") {
            let code = language.text("code").map(str::to_ascii_lowercase).unwrap_or_default();
            if (2..=3).contains(&code.len()) && code.bytes().all(|letter| letter.is_ascii_lowercase()) {
                codes.push(code);
            } else {
                self.faults.push(language.fault("code", "is no language code; write two or three letters as in sv"));
            }
        }
        codes
    }

    fn channels(&mut self, record: &Record, service: &str) -> Vec<Channel> {
        let assured = record.text("assured_date").and_then(|day| day.parse().ok());
        let rows = Rows::read(record.list("schedules"), &mut self.faults);
        let mut found: Vec<(Found, Vec<Rows>)> = Vec::new();
        let mut told = HashSet::new();
        let mut phones = self.phones(record, &mut told);
        for place in record.list("service_at_locations") {
            phones.extend(self.phones(&place, &mut told));
            phones.extend(place.child("location").iter().flat_map(|location| self.phones(location, &mut told)));
            if let Some(visit) = self.place(&place) {
                let mut own = Rows::read(place.list("schedules"), &mut self.faults);
                let location = place.child("location");
                let at = location.iter().flat_map(|location| location.list("schedules"));
                own.extend(Rows::read(at, &mut self.faults));
                found.push((visit, own));
            }
        }
        let others = phones.into_iter().chain(self.links(record, service)).chain(self.emails(record, service));
        found.splice(0..0, others.map(|channel| (channel, Vec::new())));
        for named in rows.iter().filter_map(|rows| rows.channel.as_deref().map(|channel| (channel, rows))) {
            if !found.iter().any(|((id, ..), _)| id == named.0) {
                let cause = format!("belongs to {}, which is not in the service; leave “channel” out", named.0);
                self.faults.push(super::import::ImportFault {
                    record: named.1.at.clone(),
                    field: "attributes".to_owned(),
                    cause,
                });
            }
        }
        let make = |((id, kind, value, address), own): (Found, Vec<Rows>)| {
            let mine = rows.iter().chain(&own).find(|rows| rows.channel.as_deref() == Some(id.as_str()));
            // Hours of the whole service hold for whoever answers or receives, not for a page that is always there.
            let answers = matches!(kind, ChannelKind::Phone | ChannelKind::Sms | ChannelKind::Visit);
            let general = own.iter().chain(&rows).find(|rows| rows.channel.is_none() && answers);
            let hours = mine.or(general).map_or(Hours::Unknown, Rows::hours);
            channel((id, kind, value, address), hours, assured)
        };
        found.into_iter().map(make).collect()
    }

    /// The phones of a record; the same one may stand by the service and by its places.
    fn phones(&mut self, record: &Record, told: &mut HashSet<(String, String)>) -> Vec<Found> {
        let mut phones = Vec::new();
        for phone in record.list("phones") {
            let same = phone.uuid("id").zip(phone.text("number").map(str::to_owned));
            if record.at.contains(".service_at_locations[") && same.as_ref().is_some_and(|same| told.contains(same)) {
                continue;
            }
            told.extend(same);
            let kind = match phone.text("type").map(str::to_ascii_lowercase).as_deref() {
                None | Some("voice" | "cell") => ChannelKind::Phone,
                Some("text") => ChannelKind::Sms,
                Some(_) => {
                    self.faults.push(phone.fault("type", "is neither voice, cell nor text; leave this phone out"));
                    continue;
                }
            };
            let number = self.needed(&phone, "number", "write it, or leave the phone out");
            if let Some((id, number)) = self.own(&phone, "phone").zip(number) {
                phones.push((id, kind, number, None));
            }
        }
        phones
    }

    fn links(&mut self, record: &Record, service: &str) -> Vec<Found> {
        let mut links = Vec::new();
        for link in record.list("additional_urls") {
            let url = self.needed(&link, "url", "write it, or leave the record out");
            let chat = link.text("label").is_some_and(|label| label.eq_ignore_ascii_case("chat"));
            let kind = if chat { ChannelKind::Chat } else { ChannelKind::Web };
            if let Some((id, url)) = self.own(&link, "url").zip(url) {
                links.push((id, kind, url, None));
            }
        }
        let main = record.text("url").filter(|main| !links.iter().any(|(_, _, url, _)| url == main));
        links.extend(main.map(|main| (format!("{service}-url"), ChannelKind::Web, main.to_owned(), None)));
        links
    }

    fn emails(&mut self, record: &Record, service: &str) -> Vec<Found> {
        let mut emails = Vec::new();
        for contact in record.list("contacts") {
            let Some(email) = contact.text("email") else { continue };
            if let Some(id) = self.own(&contact, "contact") {
                emails.push((id, ChannelKind::Email, email.to_owned(), None));
            }
        }
        let main = record.text("email").filter(|main| !emails.iter().any(|(_, _, email, _)| email == main));
        emails.extend(main.map(|main| (format!("{service}-email"), ChannelKind::Email, main.to_owned(), None)));
        emails
    }

    /// A place to go to; a place that is only a page or a letter box is none.
    fn place(&mut self, record: &Record) -> Option<Found> {
        let Some(location) = record.child("location") else {
            self.faults.push(record.fault("location", "is missing; export with full=true"));
            return None;
        };
        let id = self.own(record, "service_at_location")?;
        if matches!(location.text("location_type"), Some("virtual" | "postal")) {
            return None;
        }
        let written = location.list("addresses").find(|address| address.text("address_type") != Some("postal"));
        let address = written.and_then(|address| {
            let street = self.needed(&address, "address_1", "write street and number");
            let city = self.needed(&address, "city", "write the town");
            let postal_code = address.text("postal_code").map(str::to_owned);
            Some(Address { street: street?, city: city?, postal_code })
        });
        let named = location.text("name").map(str::to_owned);
        let value = named.or_else(|| address.as_ref().map(|address| format!("{}, {}", address.street, address.city)));
        if value.is_none() {
            self.faults.push(location.fault("name", "is missing, and so is an address; write where to go"));
        }
        Some((id, ChannelKind::Visit, value?, address))
    }

    /// The id of a channel: our own where the feed is ours, else its UUID.
    fn own(&mut self, record: &Record, table: &'static str) -> Option<String> {
        let uuid = self.unique(record, table)?;
        let said = Said::read(record, &mut self.faults);
        Some(said.own_id(record, table, &uuid, &mut self.faults))
    }
}

/// What a feed says is shown only when it says that somebody has checked it.
fn channel((id, kind, value, address): Found, hours: Hours, assured: Option<Date>) -> Channel {
    let (confidence, show, reason) = match assured {
        Some(day) => (Confidence::ReadOnPage, Show::Shown, format!("imported, checked {day} by its own account")),
        None => (Confidence::FromMemory, Show::Withheld, "imported, not yet checked".to_owned()),
    };
    Channel {
        id,
        kind,
        value: Some(value),
        address,
        hours_read: assured.is_some() && hours != Hours::Unknown,
        hours,
        national_short_number: false,
        show,
        reason,
        reading: Reading { confidence, source: None, date: None, quote: None },
        assured_date: assured,
    }
}
