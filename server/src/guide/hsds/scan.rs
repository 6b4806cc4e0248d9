//! The first look at a foreign feed: every value that can be judged where it stands, at any depth.

use domain::hours::Clock;
use jiff::civil::Date;
use serde_json::{Map, Value};

use super::ids::parse;
use super::import::ImportFault;

type Fields = Map<String, Value>;

/// One object of the feed and the way to it.
#[derive(Debug, Clone)]
pub(super) struct Record<'a> {
    pub(super) at: String,
    pub(super) fields: &'a Fields,
}

impl<'a> Record<'a> {
    /// The text of a field; an empty one counts as none.
    pub(super) fn text(&self, field: &str) -> Option<&'a str> {
        self.fields.get(field)?.as_str().map(str::trim).filter(|text| !text.is_empty())
    }

    /// The id of this record, or of another one in `field`, as we write UUIDs.
    pub(super) fn uuid(&self, field: &str) -> Option<String> {
        parse(self.text(field)?).map(|uuid| uuid.to_string())
    }

    /// The objects of a list.
    pub(super) fn list(&self, field: &str) -> impl Iterator<Item = Record<'a>> {
        let values = self.fields.get(field).and_then(Value::as_array).into_iter().flatten().enumerate();
        let at = format!("{}.{field}", self.at);
        values
            .filter_map(move |(index, value)| Some(Record { at: format!("{at}[{index}]"), fields: value.as_object()? }))
    }

    /// The object in a field.
    pub(super) fn child(&self, field: &str) -> Option<Record<'a>> {
        Some(Record { at: format!("{}.{field}", self.at), fields: self.fields.get(field)?.as_object()? })
    }

    /// A fault of this record.
    pub(super) fn fault(&self, field: &str, cause: impl Into<String>) -> ImportFault {
        let name = self.text("name").or_else(|| self.text("id")).unwrap_or_default();
        let name: String = name.chars().filter(|letter| !letter.is_control()).take(60).collect();
        let record = if name.is_empty() { self.at.clone() } else { format!("{} ({name})", self.at) };
        ImportFault { record, field: field.to_owned(), cause: cause.into() }
    }
}

const IDS: [&str; 11] = [
    "id",
    "organization_id",
    "service_id",
    "location_id",
    "service_at_location_id",
    "phone_id",
    "contact_id",
    "link_id",
    "taxonomy_id",
    "taxonomy_term_id",
    "parent_id",
];
const LISTS: [&str; 11] = [
    "phones",
    "schedules",
    "attributes",
    "additional_urls",
    "service_areas",
    "service_at_locations",
    "languages",
    "cost_options",
    "addresses",
    "contacts",
    "additional_websites",
];
const OBJECTS: [&str; 4] = ["organization", "location", "taxonomy_term", "taxonomy_detail"];
const TEXTS: [&str; 20] = [
    "name",
    "description",
    "number",
    "type",
    "email",
    "status",
    "freq",
    "code",
    "value",
    "label",
    "uri",
    "location_type",
    "address_1",
    "city",
    "postal_code",
    "assured_date",
    "byday",
    "opens_at",
    "closes_at",
    "url",
];

/// Adds every fault of a value and of all that lies in it.
pub(super) fn scan(value: &Value, at: &str, faults: &mut Vec<ImportFault>) {
    match value {
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                scan(value, &format!("{at}[{index}]"), faults);
            }
        }
        Value::Object(fields) => {
            let record = Record { at: at.to_owned(), fields };
            for (field, value) in fields {
                if let Some(cause) = judge(field, value) {
                    faults.push(record.fault(field, cause));
                } else if value.is_array() || value.is_object() {
                    scan(value, &format!("{at}.{field}"), faults);
                }
            }
            let age = |field| fields.get(field).and_then(whole_age);
            if age("minimum_age").zip(age("maximum_age")).is_some_and(|(least, most)| most < least) {
                faults.push(record.fault("maximum_age", "is lower than minimum_age; swap or mend them"));
            }
        }
        _ => {}
    }
}

/// What is wrong with a value, by the name of its field.
fn judge(field: &str, value: &Value) -> Option<String> {
    if value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty()) {
        return None;
    }
    if LISTS.contains(&field) {
        let objects = value.as_array().is_some_and(|values| values.iter().all(Value::is_object));
        return (!objects).then(|| "is no list of records; write [ { … } ], or leave it out".to_owned());
    }
    if OBJECTS.contains(&field) {
        return (!value.is_object()).then(|| "is no record; write { … }, or leave it out".to_owned());
    }
    if TEXTS.contains(&field) && !value.is_string() {
        return Some("is no text; put it in quotes".to_owned());
    }
    let text = value.as_str().unwrap_or_default().trim();
    let wrong = match field {
        field if IDS.contains(&field) => {
            parse(text).is_none().then_some("is no UUID; write 36 signs as in ac148810-d857-441c-9679-408f346de14b")
        }
        "latitude" => outside(value, 90.0).then_some("is outside −90…90; write degrees north (WGS84)"),
        "longitude" => outside(value, 180.0).then_some("is outside −180…180; write degrees east (WGS84)"),
        "url" | "website" | "schedule_link" => {
            (!link(text)).then_some("is no web address; begin it with https:// or http:// and leave no spaces")
        }
        "email" => (!email(text)).then_some("is no e-mail address; write name@place"),
        "number" => (!callable(text)).then_some("cannot be called; write digits, with spaces, - and + only"),
        "opens_at" | "closes_at" => {
            clock(text).is_none().then_some("is no time of day; write HH:MM, Swedish time, without zone")
        }
        "byday" => (!days(text)).then_some("holds an unknown day; write MO,TU,WE,TH,FR,SA,SU"),
        "assured_date" => text.parse::<Date>().is_err().then_some("is no day; write YYYY-MM-DD"),
        "minimum_age" | "maximum_age" => {
            whole_age(value).is_none().then_some("is no age; write whole years from 0 to 120, without quotes")
        }
        "status" => (!["active", "inactive", "defunct", "temporarily closed"].contains(&text))
            .then_some("is not known; write active, inactive, defunct or temporarily closed"),
        _ => None,
    };
    wrong.map(str::to_owned)
}

fn outside(value: &Value, most: f64) -> bool {
    !value.as_f64().is_some_and(|degrees| (-most..=most).contains(&degrees))
}

fn link(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(|sign: char| sign.is_whitespace() || sign.is_control()))
}

fn email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, place)| !name.is_empty() && !place.is_empty() && !place.contains('@'))
        && !text.contains(|sign: char| sign.is_whitespace() || sign.is_control())
}

fn callable(text: &str) -> bool {
    text.contains(|sign: char| sign.is_ascii_digit())
        && text.chars().all(|sign| sign.is_ascii_digit() || " -+".contains(sign))
}

fn days(text: &str) -> bool {
    text.split(',').all(|day| super::hours::day(day).is_some())
}

/// A time of day; the `:00` of seconds, which the standard's own examples write, is let pass.
pub(super) fn clock(text: &str) -> Option<Clock> {
    text.strip_suffix(":00").filter(|short| short.len() == 5).unwrap_or(text).parse().ok()
}

/// An age in whole years.
pub(super) fn whole_age(value: &Value) -> Option<u8> {
    let age = value.as_u64().or_else(|| {
        let whole = value.as_f64().filter(|age| age.fract() == 0.0 && (0.0..=120.0).contains(age))?;
        format!("{whole:.0}").parse().ok()
    })?;
    u8::try_from(age).ok().filter(|age| *age <= 120)
}
