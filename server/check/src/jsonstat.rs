//! The JSON-stat files: they say what the CSV says, cell by cell, and nothing else.

use std::collections::BTreeSet;

use serde_json::Value;

use super::folder::{Folder, Unreadable};
use super::found::{Found, Kind, Row};
use super::manifest::AXES;
use super::release::Public;
use super::shape::row;
use super::table::Table;

/// What a dataset may hold. Anything else could carry numbers that nobody checks.
const FIELDS: [&str; 13] = [
    "version",
    "class",
    "label",
    "source",
    "updated",
    "href",
    "id",
    "size",
    "role",
    "dimension",
    "value",
    "status",
    "extension",
];

/// Where the JSON-stat files differ from the CSV.
pub(super) fn faults(folder: &Folder, release: &Public) -> Result<Vec<Found>, Unreadable> {
    let mut found = Vec::new();
    for table in &release.tables {
        let file = &table.entry.json;
        let at = format!("{}/{file}", folder.name);
        let text = folder.text(file)?;
        let dataset: Value = serde_json::from_str(text).map_err(|error| Unreadable::new(&at, error.to_string()))?;
        let dataset = Dataset::read(&dataset).map_err(|why| Unreadable::new(&at, why))?;
        let at = format!("{}/{file}", release.manifest.id);
        dataset.compare(table, &at, &mut found);
    }
    Ok(found)
}

struct Dataset<'a> {
    /// The codes of wave, municipality, age, gender and answer.
    codes: Vec<Vec<&'a str>>,
    value: Vec<Option<i64>>,
    /// By place, the symbol.
    status: Vec<(usize, &'a str)>,
    /// Fields that do not belong in it.
    strange: Vec<String>,
}

impl<'a> Dataset<'a> {
    fn read(dataset: &'a Value) -> Result<Self, String> {
        let fields = dataset.as_object().ok_or("is no object")?;
        let mut strange: Vec<String> = fields.keys().filter(|name| !FIELDS.contains(&name.as_str())).cloned().collect();
        let flat = |value: &Value| value.as_object().is_some_and(|all| all.values().all(Value::is_string));
        if fields.get("extension").is_some_and(|extension| !flat(extension)) {
            strange.push("extension".to_owned());
        }
        let id: Vec<&str> = dataset["id"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if id.iter().ne(AXES.iter().chain(&["answer"])) {
            return Err("its dimensions are not wave, municipality, age, gender and answer".to_owned());
        }
        let codes = id.iter().map(|name| codes(&dataset["dimension"][name]["category"]["index"], name));
        let codes: Vec<Vec<&str>> = codes.collect::<Result<_, _>>()?;
        let size: Vec<Option<u64>> = dataset["size"].as_array().into_iter().flatten().map(Value::as_u64).collect();
        if size.iter().ne(codes.iter().map(|codes| Some(codes.len() as u64)).collect::<Vec<_>>().iter()) {
            return Err("its size is not that of its dimensions".to_owned());
        }
        let value = dataset["value"].as_array().ok_or("its values are no list")?;
        let whole = |value: &Value| if value.is_null() { Some(None) } else { value.as_i64().map(Some) };
        let value: Option<Vec<Option<i64>>> = value.iter().map(whole).collect();
        let status = match &dataset["status"] {
            Value::Null => Vec::new(),
            Value::Object(all) => {
                let one = |(place, symbol): (&'a String, &'a Value)| Some((place.parse().ok()?, symbol.as_str()?));
                all.iter().map(one).collect::<Option<Vec<_>>>().ok_or("its status cannot be read")?
            }
            _ => return Err("its status is no object".to_owned()),
        };
        Ok(Self { codes, value: value.ok_or("a value is no whole number")?, status, strange })
    }

    fn compare(&self, table: &Table, at: &str, found: &mut Vec<Found>) {
        let mut fault = |kind: Kind, row: Option<Row>, how: String| {
            let row = row.map(Box::new);
            found.push(Found { kind, at: at.to_owned(), row, interval: None, how });
        };
        if !self.strange.is_empty() {
            fault(Kind::Unlisted, None, format!("its field {}", self.strange.join(", ")));
        }
        if self.value.len() != table.cells.len() {
            fault(Kind::Differs, None, format!("{} values, {} rows", self.value.len(), table.cells.len()));
            return;
        }
        for (place, (value, cell)) in self.value.iter().zip(&table.cells).enumerate() {
            let mut rest = place;
            let mut own: Vec<&str> = Vec::new();
            for codes in self.codes.iter().rev() {
                own.push(codes[rest % codes.len()]);
                rest /= codes.len();
            }
            own.reverse();
            let named = || Some(row(&table.entry.question, &cell.group, &cell.answer));
            if own.iter().copied().ne(cell.group.iter().chain([&cell.answer]).map(String::as_str)) {
                fault(Kind::Differs, named(), format!("it stands where {} should", own.join(", ")));
                return;
            }
            if *value != cell.count {
                fault(Kind::Differs, named(), "another count".to_owned());
            }
        }
        for (place, symbol) in &self.status {
            let hidden = self.value.get(*place).is_some_and(Option::is_none);
            if *symbol != "Q" || !hidden {
                let cell = table.cells.get(*place).map(|cell| row(&table.entry.question, &cell.group, &cell.answer));
                fault(Kind::Symbol, cell, format!("“{symbol}”"));
            }
        }
        let marked: BTreeSet<usize> = self.status.iter().map(|(place, _)| *place).collect();
        let bare = self.value.iter().enumerate().filter(|(place, value)| value.is_none() && !marked.contains(place));
        let bare = bare.count();
        if bare > 0 {
            fault(Kind::Symbol, None, format!("{bare} hidden without one"));
        }
    }
}

/// The codes of a dimension in their order: a list, or an object of places.
fn codes<'a>(index: &'a Value, name: &str) -> Result<Vec<&'a str>, String> {
    let wrong = || format!("the codes of {name} cannot be read");
    let codes: Vec<&str> = match index {
        Value::Array(all) => all.iter().map(|code| code.as_str().ok_or_else(wrong)).collect::<Result<_, _>>()?,
        Value::Object(all) => {
            let place = |(code, place): (&'a String, &Value)| Some((place.as_u64()?, code.as_str()));
            let mut places = all.iter().map(place).collect::<Option<Vec<_>>>().ok_or_else(wrong)?;
            places.sort_unstable();
            places.into_iter().map(|(_, code)| code).collect()
        }
        _ => return Err(wrong()),
    };
    if codes.is_empty() { Err(wrong()) } else { Ok(codes) }
}
