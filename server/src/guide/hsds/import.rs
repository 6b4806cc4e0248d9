//! Foreign HSDS JSON as a directory: everything or nothing, and every fault by record and field.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use domain::guide::{Directory, Organization};
use serde_json::Value;

use super::attributes::Said;
use super::scan::{Record, scan};
use super::terms::Taxonomy;

/// The largest feed that is read, in bytes.
pub const LARGEST: usize = 20_000_000;

/// One thing that is wrong with a feed, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFault {
    /// Where: the way to the record, and its name or id.
    pub record: String,
    /// Which field of it.
    pub field: String,
    /// What is wrong and how to mend it.
    pub cause: String,
}

impl fmt::Display for ImportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.record, self.field, self.cause)
    }
}

/// Reads HSDS JSON: a page or a list of full services, or `{"organizations": […], "services": […]}`.
///
/// A channel is shown only where its service has an `assured_date`; any other is kept for the desk, since nobody has
/// checked it. Whether topics and dates make sense today is for the caller to ask: this function knows no clock.
///
/// # Errors
/// Every fault of the feed; then nothing of it may be used.
pub fn read(json: &[u8]) -> Result<Directory, Vec<ImportFault>> {
    if json.len() > LARGEST {
        let cause = format!("is larger than {} MB; split it by organization", LARGEST / 1_000_000);
        return Err(vec![file("size", cause)]);
    }
    let json = json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json);
    let value: Value = serde_json::from_slice(json).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        vec![file(&place, format!("is no JSON from here on ({error}); export the feed anew, in UTF-8"))]
    })?;
    let mut import = Import::default();
    import.all(&value);
    if import.faults.is_empty() {
        import.check();
    }
    if import.faults.is_empty() { Ok(import.directory) } else { Err(import.faults) }
}

fn file(field: &str, cause: impl Into<String>) -> ImportFault {
    ImportFault { record: "file".to_owned(), field: field.to_owned(), cause: cause.into() }
}

/// An import under way.
#[derive(Debug, Default)]
pub(super) struct Import {
    pub(super) directory: Directory,
    pub(super) faults: Vec<ImportFault>,
    /// Our id of an organisation by its UUID.
    organizations: BTreeMap<String, String>,
    seen: HashSet<(&'static str, String)>,
}

impl Import {
    fn all(&mut self, value: &Value) {
        let object = value.as_object();
        let (services, organizations) = match (value, object) {
            (Value::Array(_), _) => (Some(("services", value)), None),
            (_, Some(fields)) if fields.contains_key("contents") => {
                self.whole(value);
                (fields.get("contents").map(|list| ("contents", list)), None)
            }
            (_, Some(fields)) => (
                fields.get("services").map(|list| ("services", list)),
                fields.get("organizations").map(|list| ("organizations", list)),
            ),
            _ => (None, None),
        };
        if services.is_none() && organizations.is_none() {
            let cause =
                "holds no services; give a list, a page with contents, or {\"organizations\": [], \"services\": []}";
            self.faults.push(file("services", cause));
            return;
        }
        for (at, list) in organizations.into_iter().chain(services) {
            if list.as_array().is_none_or(|values| !values.iter().all(Value::is_object)) {
                self.faults.push(file(at, "is no list of records; write [ { … } ]"));
                return;
            }
            scan(list, at, &mut self.faults);
        }
        for record in records(organizations) {
            self.organization(&record, true);
        }
        for record in records(services) {
            self.service(&record);
        }
    }

    /// A single page of several is not everything.
    fn whole(&mut self, page: &Value) {
        let number = |field| page.get(field).and_then(Value::as_u64);
        let held = page.get("contents").and_then(Value::as_array).map_or(0, Vec::len);
        if number("total_pages").is_some_and(|pages| pages > 1)
            || number("total_items").is_some_and(|all| all > held as u64)
        {
            self.faults.push(file(
                "contents",
                "is one page of several; ask with per_page=500, or join the pages into one list",
            ));
        }
    }

    /// The UUID of a record that must have one, and that no other record of its table may have.
    pub(super) fn unique(&mut self, record: &Record, table: &'static str) -> Option<String> {
        let Some(uuid) = record.uuid("id") else {
            if record.text("id").is_none() {
                self.faults.push(record.fault("id", "is missing; give every record a UUID"));
            }
            return None;
        };
        if !self.seen.insert((table, uuid.clone())) {
            self.faults.push(record.fault("id", format!("{uuid} stands twice; give one of them another UUID")));
            return None;
        }
        Some(uuid)
    }

    /// A text that must be there.
    pub(super) fn needed(&mut self, record: &Record, field: &str, mend: &str) -> Option<String> {
        let text = record.text(field);
        if text.is_none() && record.fields.get(field).is_none_or(|value| value.is_null() || value.is_string()) {
            self.faults.push(record.fault(field, format!("is missing; {mend}")));
        }
        text.map(str::to_owned)
    }

    /// An organisation; one inside a service may come again, as long as it says the same.
    fn organization(&mut self, record: &Record, listed: bool) -> Option<String> {
        let inside = record.uuid("id").filter(|_| !listed).and_then(|uuid| self.organizations.get(&uuid).cloned());
        // Without a name it was refused where it stood first; once is enough.
        let refused = |uuid| inside.is_none() && self.seen.contains(&("organization", uuid));
        if !listed && record.uuid("id").is_some_and(refused) {
            return None;
        }
        let uuid = match &inside {
            Some(_) => record.uuid("id"),
            None => self.unique(record, "organization"),
        };
        let name = self.needed(record, "name", "write what the organisation calls itself")?;
        let uuid = uuid?;
        let said = Said::read(record, &mut self.faults);
        let organization = Organization {
            id: said.own_id(record, "organization", &uuid, &mut self.faults),
            name,
            description: record.text("description").unwrap_or_default().to_owned(),
            website: record.text("website").map(str::to_owned),
        };
        if let Some(known) = inside {
            let same = self.directory.organization(&known).is_some_and(|known| {
                known.name == organization.name
                    && (known.website == organization.website || organization.website.is_none())
            });
            if !same {
                self.faults
                    .push(record.fault("name", "is another than the same organisation has elsewhere; make them one"));
            }
            return Some(known);
        }
        self.organizations.insert(uuid, organization.id.clone());
        self.directory.organizations.push(organization);
        self.directory.organizations.last().map(|organization| organization.id.clone())
    }

    /// The organisation behind a service.
    pub(super) fn behind(&mut self, service: &Record) -> Option<String> {
        let named = service.uuid("organization_id");
        if let Some(record) = service.child("organization") {
            if named.is_some() && record.uuid("id").is_some() && record.uuid("id") != named {
                self.faults.push(service.fault("organization_id", "is not the id of its organization; make them one"));
            }
            return self.organization(&record, false);
        }
        let Some(named) = named else {
            let known = service.fields.get("organization_id").or_else(|| service.fields.get("organization"));
            if known.is_none_or(Value::is_null) {
                let cause = "is missing; put the organization inside, or give organization_id";
                self.faults.push(service.fault("organization", cause));
            }
            return None;
        };
        let known = self.organizations.get(&named).cloned();
        if known.is_none() {
            self.faults.push(service.fault("organization_id", "names an organization that is not in the file; add it"));
        }
        known
    }

    /// What the directory itself asks of its records.
    fn check(&mut self) {
        let faults = self.directory.faults().into_iter();
        self.faults.extend(faults.map(|fault| ImportFault {
            record: fault.record,
            field: fault.field.to_owned(),
            cause: fault.cause,
        }));
    }

    /// The one code a service may have of a taxonomy; `None` where it has none, as in every feed but ours.
    pub(super) fn one_code<'s>(&mut self, record: &Record, said: &'s Said, of: Taxonomy) -> Option<&'s str> {
        let mut codes = said.codes(of);
        let (first, second) = (codes.next(), codes.next());
        if second.is_some() {
            let (name, id) = (of.name(), of.id());
            let cause = format!("hold more than one term of {name}; give one (/hsds/taxonomy_terms?taxonomy_id={id})");
            self.faults.push(record.fault("attributes", cause));
        }
        first
    }
}

fn records<'a>(list: Option<(&'static str, &'a Value)>) -> impl Iterator<Item = Record<'a>> {
    let values = list.and_then(|(at, list)| Some((at, list.as_array()?)));
    values.into_iter().flat_map(|(at, values)| {
        values
            .iter()
            .enumerate()
            .filter_map(move |(index, value)| Some(Record { at: format!("{at}[{index}]"), fields: value.as_object()? }))
    })
}
