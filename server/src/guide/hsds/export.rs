//! The directory as HSDS records: only what a citizen may see.

use domain::guide::{Channel, ChannelKind, Confidence, Directory, Organization, Scope, Service, Status};
use jiff::civil::Date;

use super::fields::{areas, cost, languages};
use super::ids::{derived, id};
use super::records;
use super::terms::{Taxonomy, term, voice_code};

/// How much of a service a record holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// One-to-one fields.
    Simple,
    /// Everything.
    Full,
    /// Everything but its places, inside a record of one of them.
    InPlace,
}

/// Whether a service stands in the feed: it is not gone, and there is somebody among the citizens it is for, or nobody has
/// said yet whom it is for.
pub(super) fn listed(service: &Service) -> bool {
    service.status != Status::Defunct && (!service.voices.is_empty() || !service.sorted())
}

/// Makes records of a directory, with addresses under the public origin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Export<'a> {
    pub(super) directory: &'a Directory,
    pub(super) origin: &'a str,
}

impl<'a> Export<'a> {
    /// A service.
    pub(super) fn service(&self, service: &'a Service, depth: Depth) -> records::Service<'a> {
        let value = |kinds: &[ChannelKind]| {
            service.shown().filter(|channel| kinds.contains(&channel.kind)).find_map(|channel| channel.value.as_deref())
        };
        let organization = self.directory.organization(&service.organization);
        records::Service {
            id: id("service", &service.id),
            name: &service.name,
            description: &service.description,
            url: value(&[ChannelKind::Web]).or_else(|| value(&[ChannelKind::Chat])),
            email: value(&[ChannelKind::Email]),
            status: service.status,
            minimum_age: service.minimum_age,
            maximum_age: service.maximum_age,
            assured_date: assured(service),
            organization: organization.map(|organization| self.organization(organization, depth != Depth::Simple)),
            lists: (depth != Depth::Simple).then(|| self.lists(service, depth)),
        }
    }

    fn lists(&self, service: &'a Service, depth: Depth) -> records::Lists<'a> {
        let mut lists = records::Lists {
            additional_urls: Vec::new(),
            phones: Vec::new(),
            contacts: Vec::new(),
            schedules: Vec::new(),
            service_areas: areas(service),
            service_at_locations: (depth == Depth::Full)
                .then(|| places(service).map(|place| self.at_location(place, service, true)).collect()),
            languages: languages(service),
            cost_options: cost(service).into_iter().collect(),
            attributes: self.service_attributes(service),
        };
        for channel in service.shown().filter(|channel| channel.kind != ChannelKind::Visit) {
            lists.schedules.extend(self.schedules(channel));
            let Some(value) = channel.value.as_deref() else { continue };
            let attributes = |entity| vec![self.record(entity, &channel.id)];
            match channel.kind {
                ChannelKind::Phone | ChannelKind::Sms => lists.phones.push(records::Phone {
                    id: id("phone", &channel.id),
                    number: value,
                    kind: if channel.kind == ChannelKind::Sms { "text" } else { "voice" },
                    description: known(channel),
                    attributes: attributes("phone"),
                }),
                ChannelKind::Chat | ChannelKind::Web => lists.additional_urls.push(records::Url {
                    id: id("url", &channel.id),
                    label: if channel.kind == ChannelKind::Chat { "Chat" } else { "Web" },
                    url: value,
                    attributes: attributes("url"),
                }),
                ChannelKind::Email => lists.contacts.push(records::Contact {
                    id: id("contact", &channel.id),
                    email: value,
                    attributes: attributes("contact"),
                }),
                ChannelKind::Visit => {}
            }
        }
        lists
    }

    /// An organisation, in full with our own id of it.
    pub(super) fn organization(&self, organization: &'a Organization, full: bool) -> records::Organization<'a> {
        records::Organization {
            id: id("organization", &organization.id),
            name: &organization.name,
            description: &organization.description,
            website: organization.website.as_deref().filter(|website| !self.withheld(website)),
            services: None,
            attributes: full.then(|| self.record("organization", &organization.id)).into_iter().collect(),
        }
    }

    /// Whether a page is kept from citizens as a channel; then it does not leave by another door either.
    fn withheld(&self, page: &str) -> bool {
        let page = page.trim_end_matches('/');
        let same = |channel: &&Channel| channel.value.as_deref().is_some_and(|own| own.trim_end_matches('/') == page);
        let mut channels = self.directory.services.iter().flat_map(|service| &service.channels).filter(same).peekable();
        channels.peek().is_some() && !channels.any(Channel::showable)
    }

    /// A place to go to.
    pub(super) fn at_location(&self, place: &'a Channel, of: &'a Service, full: bool) -> records::AtLocation<'a> {
        let street = place.address.as_ref();
        let written = street.map(|address| format!("{}, {}", address.street, address.city));
        // The standard wants an address whole. Where its postal code was not read, or it is of no county, the place's name says it.
        let address = street.filter(|_| of.scope != Scope::National).and_then(|address| {
            Some(records::Address {
                id: derived("address", &place.id),
                address_1: &address.street,
                city: &address.city,
                state_province: "Kalmar län",
                postal_code: address.postal_code.as_deref().filter(|code| !code.is_empty())?,
                country: "SE",
                address_type: "physical",
            })
        });
        records::AtLocation {
            id: id("service_at_location", &place.id),
            description: known(place),
            location: records::Location {
                id: derived("location", &place.id),
                location_type: "physical",
                name: place.value.clone().or(written).unwrap_or_default(),
                addresses: full.then(|| address.into_iter().collect()),
            },
            service: None,
            schedules: full.then(|| self.schedules(place)),
            attributes: full.then(|| self.record("service_at_location", &place.id)).into_iter().collect(),
        }
    }

    /// An attribute of a record.
    pub(super) fn attribute(
        &self,
        entity: &'static str,
        own: &str,
        taxonomy: Taxonomy,
        code: &str,
        value: Option<String>,
    ) -> records::Attribute {
        records::Attribute {
            id: derived("attribute", &format!("{entity}/{own}/{}/{code}", taxonomy.name())),
            link_type: match taxonomy {
                Taxonomy::Topics => "topic",
                Taxonomy::Kinds => "type",
                Taxonomy::Audience => "audience",
                Taxonomy::Record => "record",
            },
            link_entity: entity,
            value,
            taxonomy_term: term(taxonomy, code, self.origin),
        }
    }

    fn record(&self, entity: &'static str, own: &str) -> records::Attribute {
        self.attribute(entity, own, Taxonomy::Record, "record", Some(own.to_owned()))
    }

    fn service_attributes(&self, service: &Service) -> Vec<records::Attribute> {
        let make = |(taxonomy, code, value): (Taxonomy, String, Option<String>)| {
            self.attribute("service", &service.id, taxonomy, &code, value)
        };
        said(service).into_iter().map(make).collect()
    }
}

/// What a service's attributes say: taxonomy, code, value.
pub(super) fn said(service: &Service) -> Vec<(Taxonomy, String, Option<String>)> {
    let mut said = vec![(Taxonomy::Kinds, service.kind.id().to_owned(), None)];
    said.extend(service.topics.iter().map(|topic| (Taxonomy::Topics, topic.clone(), None)));
    said.extend(service.voices.iter().map(|voice| (Taxonomy::Audience, voice_code(*voice).to_owned(), None)));
    let scope = match service.scope {
        Scope::National => "national",
        Scope::County => "county",
        Scope::Municipality => "municipality",
    };
    let mut record = |code: &str, value: &str| {
        said.push((Taxonomy::Record, code.to_owned(), Some(value.to_owned())));
    };
    record("record", &service.id);
    record("scope", scope);
    if let Some(anonymous) = service.anonymous {
        record("anonymous", if anonymous { "true" } else { "false" });
    }
    said
}

/// The places of a service that a citizen may see.
pub(super) fn places(service: &Service) -> impl Iterator<Item = &Channel> {
    service.shown().filter(|channel| channel.kind == ChannelKind::Visit)
}

/// When the whole service was last checked: the oldest day, and only when every channel has one.
fn assured(service: &Service) -> Option<Date> {
    let days: Option<Vec<Date>> = service.shown().map(|channel| channel.assured_date).collect();
    days?.into_iter().min()
}

/// How a channel came to be known: checked by a person, or read on a page. Never what somebody remembered.
fn known(channel: &Channel) -> String {
    if let Some(day) = channel.assured_date {
        return format!("Kontrollerad {day}.");
    }
    let reading = &channel.reading;
    if reading.confidence != Confidence::ReadOnPage {
        return String::new();
    }
    let date = reading.date.as_deref().unwrap_or("utan datum");
    match reading.source.as_deref() {
        Some(source) => format!("Läst på sidan {source} ({date})."),
        None => format!("Läst på en sida ({date})."),
    }
}
