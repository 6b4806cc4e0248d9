//! What the columns of a CSV are, for programs that read it (W3C CSV on the Web, metadata for one table).

use domain::mapping::release::{Axis, Release, Table};
use serde_json::{Value, json};

use super::csv::{COLUMNS, MEAN_COLUMNS};
use super::{MEANS, pretty};

/// The metadata of a table.
pub(super) fn table(release: &Release, table: &Table) -> Result<String, serde_json::Error> {
    let label = release.question(&table.question).map(|question| json!(question.label)).unwrap_or_default();
    let key = ["wave", "question", "grouping", "municipality", "age", "gender", "answer"];
    pretty(&described(&format!("{}.csv", table.id), label, &COLUMNS, &key))
}

/// The metadata of the means.
pub(super) fn means(release: &Release) -> Result<String, serde_json::Error> {
    let key = ["wave", "question", "municipality", "age", "gender"];
    pretty(&described(MEANS, json!(release.title), &MEAN_COLUMNS, &key))
}

fn described(url: &str, label: Value, columns: &[&str], key: &[&str]) -> Value {
    let columns: Vec<Value> = columns.iter().map(|name| column(name)).collect();
    json!({
        "@context": "http://www.w3.org/ns/csvw",
        "url": url,
        "dc:title": label,
        "dc:isPartOf": super::MANIFEST,
        "dialect": { "delimiter": ",", "header": true, "encoding": "utf-8", "quoteChar": "\"", "doubleQuote": true },
        "tableSchema": { "columns": columns, "primaryKey": key },
    })
}

fn column(name: &str) -> Value {
    let number = |least: i64| json!({ "base": "integer", "minimum": least });
    let (kind, required) = match name {
        "count" | "n" => (number(0), false),
        "percent" => (json!({ "base": "integer", "minimum": 0, "maximum": 100 }), false),
        "mean" => (json!("decimal"), false),
        "decimals" => (number(0), true),
        // One symbol for every hidden number, whatever the reason.
        "status" => (json!({ "base": "string", "format": "[AQ]" }), true),
        _ => (json!("string"), true),
    };
    let coded = Axis::EVERY.iter().any(|axis| axis.as_str() == name) || name == "answer";
    let mut column = json!({ "name": name, "titles": name, "datatype": kind, "required": required, "null": "" });
    if coded && let Some(column) = column.as_object_mut() {
        column.insert("dc:description".to_owned(), json!(format!("code in {}", super::MANIFEST)));
    }
    column
}
