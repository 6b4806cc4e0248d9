//! A directory as rows to insert, parents before children.

use std::collections::HashSet;
use std::fmt;

use domain::guide::{Channel, ChannelKind, Cost, Directory, Organization, Service};
use domain::hours::{Day, Hours, Shift, Weekly};
use serde::Serialize;

use super::sql;
use crate::store::{Cell, cells};

/// One row to insert.
pub(super) struct Write {
    pub(super) statement: &'static str,
    pub(super) table: &'static str,
    /// The id of the row, or of what it belongs to.
    pub(super) row: String,
    pub(super) cells: Vec<Cell>,
}

/// Every row of a directory.
pub(super) fn writes(directory: &Directory) -> Vec<Write> {
    let mut rows = Rows::default();
    for (position, organization) in directory.organizations.iter().enumerate() {
        rows.organization(position, organization);
    }
    for (position, service) in directory.services.iter().enumerate() {
        rows.service(position, service);
    }
    rows.writes
}

/// Every row of one service at its place in the directory.
pub(super) fn rows_of(position: usize, service: &Service) -> Vec<Write> {
    let mut rows = Rows::default();
    rows.service(position, service);
    rows.writes
}

#[derive(Default)]
struct Rows {
    writes: Vec<Write>,
    /// Terms that have their row already.
    terms: HashSet<String>,
}

impl Rows {
    fn push(&mut self, statement: &'static str, table: &'static str, row: &str, cells: Vec<Cell>) {
        self.writes.push(Write { statement, table, row: row.to_owned(), cells });
    }

    fn organization(&mut self, position: usize, organization: &Organization) {
        let Organization { id, name, description, website } = organization;
        let cells = cells![id, position, name, description, website];
        self.push(sql::INSERT_ORGANIZATION, "organization", id, cells);
    }

    fn service(&mut self, position: usize, service: &Service) {
        let (id, keeper) = (&service.id, service.keeper.as_ref());
        let cells = cells![
            id,
            position,
            &service.organization,
            &service.name,
            &service.description,
            word(&service.status),
            service.minimum_age,
            service.maximum_age,
            keeper.map(|keeper| keeper.organization.as_str()),
            keeper.map(|keeper| keeper.unit.as_str()),
            keeper.map(|keeper| keeper.branch.as_str()),
        ];
        self.push(sql::INSERT_SERVICE, "service", id, cells);
        for (position, area) in service.areas.iter().enumerate() {
            self.push(sql::INSERT_AREA, "service_area", id, cells![id, position, area]);
        }
        for (position, language) in service.languages.iter().enumerate() {
            self.push(sql::INSERT_LANGUAGE, "language", id, cells![id, position, language]);
        }
        if service.cost != Cost::Unknown {
            self.push(sql::INSERT_COST, "cost_option", id, cells![id, word(&service.cost)]);
        }
        self.attributes(id, "kind", [word(&service.kind)]);
        self.attributes(id, "topic", service.topics.iter().cloned());
        self.attributes(id, "voice", service.voices.iter().map(word));
        self.attributes(id, "scope", [word(&service.scope)]);
        let anonymity = service.anonymous.map(|possible| if possible { "possible" } else { "impossible" });
        self.attributes(id, "anonymity", anonymity.map(str::to_owned));
        for (position, channel) in service.channels.iter().enumerate() {
            self.channel(id, position, channel);
        }
    }

    fn attributes(&mut self, service: &str, taxonomy: &str, codes: impl IntoIterator<Item = String>) {
        for (position, code) in codes.into_iter().enumerate() {
            let term = format!("{taxonomy}/{code}");
            if self.terms.insert(term.clone()) {
                self.push(sql::INSERT_TERM, "taxonomy_term", &term, cells![&term, taxonomy, code]);
            }
            self.push(sql::INSERT_ATTRIBUTE, "attribute", service, cells![service, taxonomy, position, term]);
        }
    }

    fn channel(&mut self, service: &str, position: usize, channel: &Channel) {
        let id = &channel.id;
        let (hours_kind, weekly) = match &channel.hours {
            Hours::Always => ("always", None),
            Hours::Unknown => ("unknown", None),
            Hours::Weekly(weekly) => ("weekly", Some(weekly)),
        };
        let cells = cells![
            id,
            service,
            position,
            word(&channel.kind),
            word(&channel.show),
            &channel.reason,
            hours_kind,
            weekly.map(|weekly| word(&weekly.holidays)),
            weekly.and_then(|weekly| weekly.eve_closes).map(String::from),
            channel.hours_read,
            channel.national_short_number,
            word(&channel.reading.confidence),
            &channel.reading.source,
            &channel.reading.date,
            &channel.reading.quote,
            channel.assured_date.map(|date| date.to_string()),
        ];
        self.push(sql::INSERT_CHANNEL, "channel", id, cells);
        self.value(service, channel);
        if let Some(weekly) = weekly {
            self.schedule(service, id, weekly);
        }
    }

    /// The value in the table HSDS has for its kind; a visit is worth a row even when only its street is known.
    fn value(&mut self, service: &str, channel: &Channel) {
        let id = &channel.id;
        if channel.kind == ChannelKind::Visit || channel.address.is_some() {
            let name = channel.value.clone().filter(|_| channel.kind == ChannelKind::Visit);
            self.push(sql::INSERT_LOCATION, "location", id, cells![id, name]);
            self.push(sql::INSERT_SERVICE_AT_LOCATION, "service_at_location", id, cells![id, service]);
        }
        if let Some(address) = &channel.address {
            let cells = cells![id, &address.street, &address.city, &address.postal_code];
            self.push(sql::INSERT_ADDRESS, "address", id, cells);
        }
        let Some(value) = &channel.value else { return };
        match channel.kind {
            ChannelKind::Phone => self.push(sql::INSERT_PHONE, "phone", id, cells![id, service, "voice", value]),
            ChannelKind::Sms => self.push(sql::INSERT_PHONE, "phone", id, cells![id, service, "text", value]),
            ChannelKind::Chat | ChannelKind::Web => self.push(sql::INSERT_URL, "url", id, cells![id, service, value]),
            ChannelKind::Email => self.push(sql::INSERT_CONTACT, "contact", id, cells![id, service, value]),
            ChannelKind::Visit => {}
        }
    }

    fn schedule(&mut self, service: &str, channel: &str, weekly: &Weekly) {
        let mut stretches = Vec::new();
        for slot in &weekly.slots {
            let days: Vec<&str> = slot.days.iter().copied().map(Day::code).collect();
            let times = Some(Shift { opens: slot.opens, closes: slot.closes });
            stretches.push(Stretch { freq: Some("WEEKLY"), byday: Some(days.join(",")), times, ..Stretch::default() });
        }
        for (number, exception) in weekly.exceptions.iter().enumerate() {
            let day = Stretch { exception: Some(number), day: Some(exception.date.to_string()), ..Stretch::default() };
            if exception.slots.is_empty() {
                stretches.push(day.clone());
            }
            stretches.extend(exception.slots.iter().map(|shift| Stretch { times: Some(*shift), ..day.clone() }));
        }
        for (position, Stretch { freq, byday, exception, day, times }) in stretches.into_iter().enumerate() {
            let opens = times.map(|times| times.opens.to_string());
            let closes = times.map(|times| times.closes.to_string());
            let cells = cells![channel, service, position, freq, byday, exception, &day, &day, opens, closes];
            self.push(sql::INSERT_SCHEDULE, "schedule", channel, cells);
        }
    }
}

/// One row of `schedule`: every week, or on one day.
#[derive(Clone, Default)]
struct Stretch {
    freq: Option<&'static str>,
    byday: Option<String>,
    exception: Option<usize>,
    day: Option<String>,
    times: Option<Shift>,
}

/// The word an enum has in content files: a database keeps the same ones.
fn word<T: Serialize>(value: &T) -> String {
    struct Word<'a, T>(&'a T);
    impl<T: Serialize> fmt::Display for Word<'_, T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.serialize(f)
        }
    }
    Word(value).to_string()
}
