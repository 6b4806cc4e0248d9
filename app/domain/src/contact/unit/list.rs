//! All units and where they were read.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::Value;

use super::{FIELDS, RegisterCode, Unit, UnitId};
use crate::contact::record::{At, Fault, Record, What};
use crate::guide::Municipality;

/// Where units were read; the page says it ("Källa: …").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Short id that units point to.
    pub id: UnitId,
    /// The day of the data, or the last day it can be of.
    pub date: Date,
    /// What it is, in one line.
    pub title: String,
    /// Its public address.
    pub address: String,
}

/// The fields of a source.
const SOURCE_FIELDS: [&str; 4] = ["id", "date", "title", "address"];

/// Units without doubles, and their sources.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Units {
    sources: Vec<Source>,
    units: Vec<Unit>,
}

impl Units {
    /// The list in our own form: `{"sources": [{"id","date","title","address"}], "units": [{…FIELDS}]}`.
    ///
    /// # Errors
    /// Every fault in the file, by record and field; a file with one fault gives no unit at all.
    pub fn parse(json: &str) -> Result<Self, Vec<Fault>> {
        let broken = |rule| vec![Fault::new(At::File, "", What::Rule(rule))];
        let value: Value = serde_json::from_str(json).map_err(|_| broken("is no JSON"))?;
        let list = |field| value.get(field).and_then(Value::as_array);
        let (Some(sources), Some(units)) = (list("sources"), list("units")) else {
            return Err(broken("must have the lists sources and units"));
        };
        let mut faults = Vec::new();
        let numbers = (1..).map(At::Source).zip(sources);
        let sources: Vec<Source> = numbers.filter_map(|(at, one)| kept(source(at, one), &mut faults)).collect();
        if !faults.is_empty() {
            // Every unit would be told that its source is unknown: one cause, hundreds of faults.
            return Err(faults);
        }
        let mut found = Vec::new();
        for (at, one) in (1..).map(At::Record).zip(units) {
            let unit = Record::from_json(at, one, &FIELDS).and_then(|record| Unit::read(&record));
            found.extend(kept(unit, &mut faults).map(|unit| (at, unit)));
        }
        if found.is_empty() && !faults.is_empty() {
            return Err(faults);
        }
        match Self::collect(sources, found) {
            Ok(units) if faults.is_empty() => Ok(units),
            Ok(_) => Err(faults),
            Err(more) => {
                faults.extend(more);
                Err(faults)
            }
        }
    }

    /// Units with the places they were read at, checked against each other: no id and no register code twice, every
    /// source known, no source id twice.
    ///
    /// # Errors
    /// Every breach, at the later of two places.
    pub fn collect(sources: Vec<Source>, units: Vec<(At, Unit)>) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut known: HashMap<&UnitId, At> = HashMap::new();
        for (at, source) in (1..).map(At::Source).zip(&sources) {
            if let Some(first) = known.insert(&source.id, at) {
                faults.push(Fault::new(at, "id", What::Duplicate(first)));
            }
        }
        let mut ids: HashMap<&UnitId, At> = HashMap::new();
        let mut codes: HashMap<&RegisterCode, At> = HashMap::new();
        for (at, unit) in &units {
            if let Some(first) = ids.insert(&unit.id, *at) {
                faults.push(Fault::new(*at, "id", What::Duplicate(first)));
            }
            if let Some(first) = unit.register_code.as_ref().and_then(|code| codes.insert(code, *at)) {
                faults.push(Fault::new(*at, "register_code", What::Duplicate(first)));
            }
            if !known.keys().any(|id| id.as_str() == unit.source) {
                faults.push(Fault::new(*at, "source", What::Rule("must be the id of a source in the list")));
            }
        }
        if units.is_empty() {
            faults.push(Fault::new(At::File, "", What::Rule("has no unit of the county")));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { sources, units: units.into_iter().map(|(_, unit)| unit).collect() })
    }

    /// The units that fit, with all sources: what was closed stays in the desk's list and leaves the children's.
    #[must_use]
    pub fn only(&self, fits: impl Fn(&Unit) -> bool) -> Self {
        Self { sources: self.sources.clone(), units: self.units.iter().filter(|unit| fits(unit)).cloned().collect() }
    }

    /// All units, in the order of the list.
    #[must_use]
    pub fn all(&self) -> &[Unit] {
        &self.units
    }

    /// The sources.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The unit with this id.
    #[must_use]
    pub fn get(&self, id: &UnitId) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    /// The source a unit was read in.
    #[must_use]
    pub fn source(&self, unit: &Unit) -> Option<&Source> {
        self.sources.iter().find(|source| source.id.as_str() == unit.source)
    }

    /// The units of a municipality.
    pub fn within(&self, municipality: Municipality) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(move |unit| unit.municipality == municipality)
    }
}

fn kept<T>(read: Result<T, Vec<Fault>>, faults: &mut Vec<Fault>) -> Option<T> {
    read.map_err(|more| faults.extend(more)).ok()
}

fn source(at: At, value: &Value) -> Result<Source, Vec<Fault>> {
    let record = Record::from_json(at, value, &SOURCE_FIELDS)?;
    let one = |fault| vec![fault];
    let fault = |field, what| vec![Fault::new(at, field, what)];
    let id = UnitId::parse(record.need("id").map_err(one)?);
    let date = record.need("date").map_err(one)?.parse();
    let address = record.need("address").map_err(one)?;
    if !address.starts_with("https://") {
        return Err(fault("address", What::Rule("must begin with https://")));
    }
    Ok(Source {
        id: id.ok_or_else(|| fault("id", What::Rule("must be 2–40 of a–z, 0–9 and single hyphens")))?,
        date: date.map_err(|_| fault("date", What::Date))?,
        title: record.need("title").map_err(one)?.to_owned(),
        address: address.to_owned(),
    })
}
