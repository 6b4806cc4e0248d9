//! Areas, reach, languages and cost: how each stands in HSDS, in both directions.

use domain::guide::{Cost, Municipality, Scope, Service};

use super::attributes::Said;
use super::ids::derived;
use super::records;
use super::scan::Record;

/// How an area names its municipality (Statistics Sweden's code).
pub(super) const AREA_URI: &str = "urn:scb:kommunkod:";
/// The price of a call whose price is that of any call.
pub(super) const CALL_RATE: &str = "som ett vanligt samtal";

/// The municipalities of a service.
pub(super) fn areas(service: &Service) -> Vec<records::Area> {
    let known = service.areas.iter().filter_map(|code| Municipality::parse(code));
    known
        .map(|place| records::Area {
            id: derived("service_area", &format!("{}/{}", service.id, place.code())),
            name: place.name(),
            uri: format!("{AREA_URI}{}", place.code()),
        })
        .collect()
}

/// The languages of a service.
pub(super) fn languages(service: &Service) -> Vec<records::Language<'_>> {
    let name = |code: &str| match code {
        "sv" => Some("svenska"),
        "en" => Some("engelska"),
        "ar" => Some("arabiska"),
        "so" => Some("somaliska"),
        "fi" => Some("finska"),
        "prs" => Some("dari"),
        "ti" => Some("tigrinska"),
        _ => None,
    };
    let make = |code: &'_ String| derived("language", &format!("{}/{code}", service.id));
    service.languages.iter().map(|code| records::Language { id: make(code), name: name(code), code }).collect()
}

/// What it costs to get in touch, where that is known.
pub(super) fn cost(service: &Service) -> Option<records::CostOption> {
    let (currency, amount, amount_description) = match service.cost {
        Cost::Free => (Some("SEK"), Some(0), None),
        Cost::CallRate => (None, None, Some(CALL_RATE)),
        Cost::Unknown => return None,
    };
    let id = derived("cost_option", &service.id);
    Some(records::CostOption { id, option: "Att ta kontakt", currency, amount, amount_description })
}

/// The municipality a foreign area means.
pub(super) fn place_of(area: &Record) -> Option<Municipality> {
    let by_code = area.text("uri").and_then(|uri| uri.strip_prefix(AREA_URI)).and_then(Municipality::parse);
    by_code.or_else(|| Municipality::all().find(|place| area.text("name") == Some(place.name())))
}

/// How far a foreign service reaches: what it says, else what its areas say.
pub(super) fn scope_of(said: &Said, areas: &[String]) -> Scope {
    match said.values("scope").next() {
        Some("national") => Scope::National,
        Some("county") => Scope::County,
        Some("municipality") => Scope::Municipality,
        _ if areas.len() == Municipality::all().count() => Scope::County,
        _ => Scope::Municipality,
    }
}

/// What a foreign service costs, where that is plain.
pub(super) fn cost_of(record: &Record) -> Cost {
    let mut options = record.list("cost_options").peekable();
    if options.peek().is_none() {
        return Cost::Unknown;
    }
    let options: Vec<_> = options.collect();
    let amount = |option: &Record| option.fields.get("amount").and_then(serde_json::Value::as_f64);
    if options.iter().all(|option| amount(option) == Some(0.0)) {
        Cost::Free
    } else if options.iter().all(|option| option.text("amount_description") == Some(CALL_RATE)) {
        Cost::CallRate
    } else {
        Cost::Unknown
    }
}
