//! In which order tables are copied: those that a row names stand before it.

use std::collections::BTreeMap;

use super::format::Kind;
use super::keep::{ColumnRow, LinkRow};
use super::{CopyFault, LEFT_OUT};

/// A table as it is copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its name: small letters, digits and underscores, so that it can stand in a statement.
    pub(crate) name: String,
    /// Its columns and what they hold.
    pub(crate) columns: Vec<(String, Kind)>,
    /// The columns of its key, by which its rows are put in order; all of them where it has none.
    pub(crate) key: Vec<String>,
}

/// The tables to copy, each after those it names.
pub(crate) fn tables(columns: Vec<ColumnRow>, links: &[LinkRow]) -> Result<Vec<Table>, CopyFault> {
    let mut found: BTreeMap<String, (Table, Vec<(i64, String)>)> = BTreeMap::new();
    for column in columns.into_iter().filter(|column| !LEFT_OUT.contains(&column.table_name.as_str())) {
        let unknown = || CopyFault::Unknown(column.table_name.clone());
        if ![&column.table_name, &column.column_name].into_iter().all(|name| plain(name)) {
            return Err(unknown());
        }
        let kind = Kind::of(&column.kind).ok_or_else(unknown)?;
        let name = column.table_name.clone();
        let empty = Table { name: name.clone(), columns: Vec::new(), key: Vec::new() };
        let (table, key) = found.entry(name).or_insert((empty, Vec::new()));
        table.columns.push((column.column_name.clone(), kind));
        if column.key > 0 {
            key.push((column.key, column.column_name));
        }
    }
    let mut left: Vec<Table> = found.into_values().map(|(table, key)| keyed(table, key)).collect();
    let mut ordered: Vec<Table> = Vec::new();
    while !left.is_empty() {
        let names: Vec<String> = left.iter().map(|table| table.name.clone()).collect();
        let waits = |table: &Table| {
            links
                .iter()
                .any(|link| link.child == table.name && link.parent != link.child && names.contains(&link.parent))
        };
        let (rest, free): (Vec<_>, Vec<_>) = left.into_iter().partition(waits);
        // Two tables that name each other could be read back in no order.
        if let Some(first) = rest.first().filter(|_| free.is_empty()) {
            return Err(CopyFault::Unknown(first.name.clone()));
        }
        ordered.extend(free);
        left = rest;
    }
    Ok(ordered)
}

fn keyed(mut table: Table, mut key: Vec<(i64, String)>) -> Table {
    key.sort();
    table.key = key.into_iter().map(|(_, name)| name).collect();
    if table.key.is_empty() {
        table.key = table.columns.iter().map(|(name, _)| name.clone()).collect();
    }
    table
}

/// Whether a name can stand in a statement as it is.
fn plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
}
