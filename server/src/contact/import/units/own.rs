//! Our own list as a CSV: the columns are the fields of a unit.

use std::collections::HashSet;

use domain::contact::record::{At, Fault, Record, What};
use domain::contact::unit::{FIELDS, Unit, Units};

use super::table::Table;
use super::{Given, Incoming};

/// Whether a table is our own list: only that has `id` and `kind`.
pub(super) fn is_table(table: &Table) -> bool {
    ["id", "kind"].iter().all(|name| table.columns.iter().any(|column| column == name))
}

/// The units of the table. Unlike the register's, an unknown column is a fault: it is a spelling mistake of our own.
pub(super) fn table(table: &Table, given: &Given) -> Result<Incoming, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    let columns: Vec<Option<&'static str>> = table
        .columns
        .iter()
        .map(|column| {
            let field = FIELDS.into_iter().find(|field| field.replace('_', "") == *column && *field != "source");
            if field.is_none_or(|field| !seen.insert(field)) {
                faults.push(Fault::new(At::Line(1), field.unwrap_or_default(), What::UnknownField));
            }
            field
        })
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut units = Vec::new();
    for (line, cells) in &table.rows {
        let mut record = Record::new(At::Line(*line));
        for (field, cell) in columns.iter().zip(cells) {
            record.set(field.unwrap_or_default(), cell);
        }
        record.set("source", given.source.id.as_str());
        if record.get("confirmed").or(record.get("unconfirmed_since")).is_none() {
            record.set("confirmed", &given.source.date.to_string());
        }
        match Unit::read(&record) {
            Ok(unit) => units.push((record.at, unit)),
            Err(more) => faults.extend(more),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Incoming::list(Units::collect(vec![given.source.clone()], units)?))
}
