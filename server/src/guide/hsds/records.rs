//! The records of HSDS 3.1.3 that we write, with the names of its fields.
#![expect(clippy::struct_field_names, reason = "the names are those of HSDS")]

use domain::guide::Status;
use jiff::civil::Date;
use serde::Serialize;

use super::terms::Term;

/// HSDS `service`: its one-to-one fields, and the rest when asked for in full.
#[derive(Debug, Serialize)]
pub(super) struct Service<'a> {
    pub(super) id: String,
    pub(super) name: &'a str,
    pub(super) description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<&'a str>,
    pub(super) status: Status,
    pub(super) minimum_age: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) maximum_age: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) assured_date: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) organization: Option<Organization<'a>>,
    #[serde(flatten)]
    pub(super) lists: Option<Lists<'a>>,
}

/// The lists of a full service.
#[derive(Debug, Serialize)]
pub(super) struct Lists<'a> {
    pub(super) additional_urls: Vec<Url<'a>>,
    pub(super) phones: Vec<Phone<'a>>,
    pub(super) contacts: Vec<Contact<'a>>,
    pub(super) schedules: Vec<Schedule>,
    pub(super) service_areas: Vec<Area>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) service_at_locations: Option<Vec<AtLocation<'a>>>,
    pub(super) languages: Vec<Language<'a>>,
    pub(super) cost_options: Vec<CostOption>,
    pub(super) attributes: Vec<Attribute>,
}

/// HSDS `organization`.
#[derive(Debug, Serialize)]
pub(super) struct Organization<'a> {
    pub(super) id: String,
    pub(super) name: &'a str,
    pub(super) description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) website: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) services: Option<Vec<Service<'a>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) attributes: Vec<Attribute>,
}

/// A service of which only the id was asked for.
#[derive(Debug, Serialize)]
pub(super) struct Minimal {
    pub(super) id: String,
}

/// HSDS `url`.
#[derive(Debug, Serialize)]
pub(super) struct Url<'a> {
    pub(super) id: String,
    pub(super) label: &'static str,
    pub(super) url: &'a str,
    pub(super) attributes: Vec<Attribute>,
}

/// HSDS `phone`.
#[derive(Debug, Serialize)]
pub(super) struct Phone<'a> {
    pub(super) id: String,
    pub(super) number: &'a str,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) description: String,
    pub(super) attributes: Vec<Attribute>,
}

/// HSDS `contact`: only ever an address to write to, never a named person.
#[derive(Debug, Serialize)]
pub(super) struct Contact<'a> {
    pub(super) id: String,
    pub(super) email: &'a str,
    pub(super) attributes: Vec<Attribute>,
}

/// HSDS `schedule`.
#[derive(Debug, Serialize)]
pub(super) struct Schedule {
    pub(super) id: String,
    #[serde(flatten)]
    pub(super) rule: domain::hours::Recurrence,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) valid_from: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) valid_to: Option<Date>,
    pub(super) notes: String,
    pub(super) attributes: Vec<Attribute>,
}

/// HSDS `service_area`.
#[derive(Debug, Serialize)]
pub(super) struct Area {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) uri: String,
}

/// HSDS `service_at_location`.
#[derive(Debug, Serialize)]
pub(super) struct AtLocation<'a> {
    pub(super) id: String,
    pub(super) description: String,
    pub(super) location: Location<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) service: Option<Service<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) schedules: Option<Vec<Schedule>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) attributes: Vec<Attribute>,
}

/// HSDS `location`.
#[derive(Debug, Serialize)]
pub(super) struct Location<'a> {
    pub(super) id: String,
    pub(super) location_type: &'static str,
    pub(super) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) addresses: Option<Vec<Address<'a>>>,
}

/// HSDS `address`.
#[derive(Debug, Serialize)]
pub(super) struct Address<'a> {
    pub(super) id: String,
    pub(super) address_1: &'a str,
    pub(super) city: &'a str,
    pub(super) state_province: &'static str,
    pub(super) postal_code: &'a str,
    pub(super) country: &'static str,
    pub(super) address_type: &'static str,
}

/// HSDS `language`.
#[derive(Debug, Serialize)]
pub(super) struct Language<'a> {
    pub(super) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<&'static str>,
    pub(super) code: &'a str,
}

/// HSDS `cost_option`.
#[derive(Debug, Serialize)]
pub(super) struct CostOption {
    pub(super) id: String,
    pub(super) option: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) currency: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) amount: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) amount_description: Option<&'static str>,
}

/// HSDS `attribute`.
#[derive(Debug, Serialize)]
pub(super) struct Attribute {
    pub(super) id: String,
    pub(super) link_type: &'static str,
    pub(super) link_entity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
    pub(super) taxonomy_term: Term,
}
