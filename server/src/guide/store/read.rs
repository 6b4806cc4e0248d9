//! Rows as a directory again; whatever does not fit is named by table, column and row.

use std::collections::HashMap;
use std::str::FromStr;

use domain::guide::{Address, Channel, Cost, Directory, Keeper, Organization, Reading, Service};
use domain::hours::{Day, Exception, Hours, Shift, Slot, Weekly};
use serde::de::value::Error;
use serde::de::{DeserializeOwned, IntoDeserializer};
use sqlx::FromRow;

use super::StoreError;

/// All that lies in the tables, each in its order.
pub(super) struct Rows {
    pub(super) organizations: Vec<OrganizationRow>,
    pub(super) services: Vec<ServiceRow>,
    pub(super) areas: Vec<ItemRow>,
    pub(super) languages: Vec<ItemRow>,
    pub(super) attributes: Vec<AttributeRow>,
    pub(super) channels: Vec<ChannelRow>,
    pub(super) schedules: Vec<ScheduleRow>,
}

#[derive(FromRow)]
pub(super) struct OrganizationRow {
    id: String,
    name: String,
    description: String,
    website: Option<String>,
}

#[derive(FromRow)]
pub(super) struct ServiceRow {
    id: String,
    organization_id: String,
    name: String,
    description: String,
    status: String,
    minimum_age: i64,
    maximum_age: Option<i64>,
    cost: Option<String>,
    keeper_organization: Option<String>,
    keeper_unit: Option<String>,
    keeper_branch: Option<String>,
}

#[derive(FromRow)]
pub(super) struct ItemRow {
    service_id: String,
    item: String,
}

#[derive(FromRow)]
pub(super) struct AttributeRow {
    link_id: String,
    taxonomy_id: String,
    code: String,
}

#[derive(FromRow)]
pub(super) struct ChannelRow {
    id: String,
    service_id: String,
    kind: String,
    show: String,
    reason: String,
    hours_kind: String,
    holidays: Option<String>,
    eve_closes: Option<String>,
    hours_read: i64,
    national_short_number: i64,
    confidence: String,
    source: Option<String>,
    read_date: Option<String>,
    quote: Option<String>,
    assured_date: Option<String>,
    value: Option<String>,
    street: Option<String>,
    city: Option<String>,
    postal_code: Option<String>,
}

#[derive(FromRow)]
pub(super) struct ScheduleRow {
    channel_id: String,
    byday: Option<String>,
    exception: Option<i64>,
    valid_from: Option<String>,
    opens_at: Option<String>,
    closes_at: Option<String>,
}

/// What hangs below services and channels, by their ids.
struct Branches {
    areas: HashMap<String, Vec<String>>,
    languages: HashMap<String, Vec<String>>,
    attributes: HashMap<(String, String), Vec<String>>,
    channels: HashMap<String, Vec<ChannelRow>>,
    schedules: HashMap<String, Vec<ScheduleRow>>,
}

impl Rows {
    /// The directory these rows were made from.
    pub(super) fn directory(self) -> Result<Directory, StoreError> {
        let mut branches = Branches {
            areas: grouped(self.areas.into_iter().map(|row| (row.service_id, row.item))),
            languages: grouped(self.languages.into_iter().map(|row| (row.service_id, row.item))),
            attributes: grouped(self.attributes.into_iter().map(|row| ((row.link_id, row.taxonomy_id), row.code))),
            channels: grouped(self.channels.into_iter().map(|row| (row.service_id.clone(), row))),
            schedules: grouped(self.schedules.into_iter().map(|row| (row.channel_id.clone(), row))),
        };
        let organizations = self.organizations.into_iter().map(|row| Organization {
            id: row.id,
            name: row.name,
            description: row.description,
            website: row.website,
        });
        Ok(Directory {
            organizations: organizations.collect(),
            services: self.services.into_iter().map(|row| branches.service(row)).collect::<Result<_, _>>()?,
        })
    }
}

impl Branches {
    fn service(&mut self, row: ServiceRow) -> Result<Service, StoreError> {
        let at = At { table: "service", row: &row.id };
        let terms = At { table: "attribute", row: &row.id };
        let voices = self.terms(&row.id, "voice");
        let anonymous = match self.term(&row.id, "anonymity").as_deref() {
            None => None,
            Some("possible") => Some(true),
            Some("impossible") => Some(false),
            Some(_) => return Err(terms.fault("anonymity")),
        };
        let keeper = match (row.keeper_organization, row.keeper_unit, row.keeper_branch) {
            (Some(organization), Some(unit), Some(branch)) => Some(Keeper { organization, unit, branch }),
            (None, None, None) => None,
            _ => return Err(at.fault("keeper_organization, keeper_unit, keeper_branch")),
        };
        let channels = self.channels.remove(&row.id).unwrap_or_default();
        Ok(Service {
            kind: terms.word("kind", self.term(&row.id, "kind"))?,
            status: at.word("status", Some(row.status))?,
            minimum_age: at.age("minimum_age", row.minimum_age)?,
            maximum_age: row.maximum_age.map(|age| at.age("maximum_age", age)).transpose()?,
            voices: voices.into_iter().map(|voice| terms.word("voice", Some(voice))).collect::<Result<_, _>>()?,
            scope: terms.word("scope", self.term(&row.id, "scope"))?,
            areas: self.areas.remove(&row.id).unwrap_or_default(),
            topics: self.terms(&row.id, "topic"),
            languages: self.languages.remove(&row.id).unwrap_or_default(),
            cost: match row.cost {
                Some(cost) => At { table: "cost_option", row: &row.id }.word("option", Some(cost))?,
                None => Cost::Unknown,
            },
            anonymous,
            keeper,
            channels: channels.into_iter().map(|row| self.channel(row)).collect::<Result<_, _>>()?,
            id: row.id,
            organization: row.organization_id,
            name: row.name,
            description: row.description,
        })
    }

    fn terms(&mut self, service: &str, taxonomy: &str) -> Vec<String> {
        self.attributes.remove(&(service.to_owned(), taxonomy.to_owned())).unwrap_or_default()
    }

    fn term(&mut self, service: &str, taxonomy: &str) -> Option<String> {
        self.terms(service, taxonomy).into_iter().next()
    }

    fn channel(&mut self, row: ChannelRow) -> Result<Channel, StoreError> {
        let at = At { table: "channel", row: &row.id };
        let hours = match row.hours_kind.as_str() {
            "always" => Hours::Always,
            "unknown" => Hours::Unknown,
            "weekly" => {
                let (slots, exceptions) = week(&row.id, self.schedules.remove(&row.id).unwrap_or_default())?;
                let holidays = at.word("holidays", row.holidays)?;
                let eve_closes = row.eve_closes.map(|text| at.parsed("eve_closes", Some(text))).transpose()?;
                Hours::Weekly(Weekly { slots, holidays, eve_closes, exceptions })
            }
            _ => return Err(at.fault("hours_kind")),
        };
        let place = row.street.zip(row.city);
        Ok(Channel {
            kind: at.word("type", Some(row.kind))?,
            value: row.value,
            address: place.map(|(street, city)| Address { street, city, postal_code: row.postal_code }),
            hours,
            hours_read: row.hours_read != 0,
            national_short_number: row.national_short_number != 0,
            show: at.word("show", Some(row.show))?,
            reason: row.reason,
            reading: Reading {
                confidence: at.word("confidence", Some(row.confidence))?,
                source: row.source,
                date: row.read_date,
                quote: row.quote,
            },
            assured_date: row.assured_date.map(|text| at.parsed("assured_date", Some(text))).transpose()?,
            id: row.id,
        })
    }
}

/// The stretches of one channel: those of the week, then the days that differ.
fn week(channel: &str, rows: Vec<ScheduleRow>) -> Result<(Vec<Slot>, Vec<Exception>), StoreError> {
    let at = At { table: "schedule", row: channel };
    let mut slots = Vec::new();
    let mut exceptions: Vec<Exception> = Vec::new();
    let mut current = None;
    for row in rows {
        let times = |opens, closes| {
            Ok::<_, StoreError>(Shift { opens: at.parsed("opens_at", opens)?, closes: at.parsed("closes_at", closes)? })
        };
        if row.exception.is_none() {
            let days = row.byday.ok_or_else(|| at.fault("byday"))?;
            let days = days.split(',').filter(|code| !code.is_empty());
            let day = |code| Day::ALL.into_iter().find(|day| day.code() == code).ok_or_else(|| at.fault("byday"));
            let days = days.map(day).collect::<Result<_, _>>()?;
            let Shift { opens, closes } = times(row.opens_at, row.closes_at)?;
            slots.push(Slot { days, opens, closes });
            continue;
        }
        if current != row.exception {
            current = row.exception;
            exceptions.push(Exception { date: at.parsed("valid_from", row.valid_from)?, slots: Vec::new() });
        }
        if let Some(exception) = exceptions.last_mut().filter(|_| row.opens_at.is_some()) {
            exception.slots.push(times(row.opens_at, row.closes_at)?);
        }
    }
    Ok((slots, exceptions))
}

/// The values of each key, in the order they come.
fn grouped<K: Eq + std::hash::Hash, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut groups: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        groups.entry(key).or_default().push(value);
    }
    groups
}

/// The row that is read just now.
#[derive(Clone, Copy)]
struct At<'a> {
    table: &'static str,
    row: &'a str,
}

impl At<'_> {
    fn fault(self, column: &'static str) -> StoreError {
        StoreError::Inconsistent { table: self.table, column, row: self.row.to_owned() }
    }

    /// An enum from the word it has in content files.
    fn word<T: DeserializeOwned>(self, column: &'static str, text: Option<String>) -> Result<T, StoreError> {
        let text = text.ok_or_else(|| self.fault(column))?;
        T::deserialize(text.into_deserializer()).map_err(|_: Error| self.fault(column))
    }

    fn parsed<T: FromStr>(self, column: &'static str, text: Option<String>) -> Result<T, StoreError> {
        text.and_then(|text| text.parse().ok()).ok_or_else(|| self.fault(column))
    }

    fn age(self, column: &'static str, years: i64) -> Result<u8, StoreError> {
        u8::try_from(years).map_err(|_| self.fault(column))
    }
}
