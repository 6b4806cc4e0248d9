//! The lines of a copy: JSON, so that a program of another time can read them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::desk::Checkpoint;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{CopyFault, Head, In};
use crate::store::Cell;
use crate::token::hex;

/// What the first line calls itself.
const FORMAT: &str = "lotsen copy 1";

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    /// Text.
    Text,
    /// A whole number of 64 bits.
    Number,
    /// Bytes.
    Bytes,
}

impl Kind {
    /// From what a database calls it.
    pub(crate) fn of(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "text" => Some(Self::Text),
            "integer" | "bigint" => Some(Self::Number),
            "blob" | "bytea" => Some(Self::Bytes),
            _ => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FirstLine {
    format: String,
    schema: i64,
    made: jiff::civil::Date,
    audit_lines: u64,
    audit_hash: String,
}

/// What stands before a table's rows.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TableLine {
    pub(crate) table: String,
    pub(crate) columns: Vec<(String, Kind)>,
}

/// What stands after a table's rows, and at the very end.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EndLine {
    /// The table; empty at the very end.
    pub(crate) end: String,
    /// How many rows; at the very end how many in all.
    pub(crate) rows: u64,
}

/// One line of a copy.
pub(crate) enum Line {
    Table(TableLine),
    Row(Vec<Value>),
    End(EndLine),
}

/// Reads lines and counts them.
pub(crate) struct Lines<'a> {
    from: In<'a>,
    line: u64,
}

impl Lines<'_> {
    /// The next line.
    pub(crate) fn next(&mut self) -> Result<Line, CopyFault> {
        let text = self.text()?;
        let line = if text.starts_with('[') {
            serde_json::from_str(&text).map(Line::Row)
        } else if text.starts_with("{\"table\"") {
            serde_json::from_str(&text).map(Line::Table)
        } else {
            serde_json::from_str(&text).map(Line::End)
        };
        line.map_err(|_| self.broken())
    }

    /// This very line is not what was written.
    pub(crate) fn broken(&self) -> CopyFault {
        CopyFault::Broken { line: self.line }
    }

    /// Whether nothing follows.
    pub(crate) fn at_end(&mut self) -> Result<bool, CopyFault> {
        Ok(self.from.fill_buf()?.is_empty())
    }

    fn text(&mut self) -> Result<String, CopyFault> {
        self.line += 1;
        let mut text = String::new();
        self.from.read_line(&mut text)?;
        // A line without its end was cut off.
        if text.ends_with('\n') { Ok(text) } else { Err(self.broken()) }
    }
}

/// The head, and the lines after it.
pub(crate) fn after_head(from: In<'_>) -> Result<(Head, Lines<'_>), CopyFault> {
    let mut lines = Lines { from, line: 0 };
    let text = lines.text()?;
    let first: FirstLine = serde_json::from_str(&text).map_err(|_| lines.broken())?;
    let hash = bytes(&first.audit_hash).ok_or_else(|| lines.broken())?;
    if first.format != FORMAT {
        return Err(lines.broken());
    }
    let audit = Checkpoint { count: first.audit_lines, hash };
    Ok((Head { schema: first.schema, made: first.made, audit }, lines))
}

/// The first line.
pub(crate) fn first_line(head: &Head) -> String {
    json(&FirstLine {
        format: FORMAT.to_owned(),
        schema: head.schema,
        made: head.made,
        audit_lines: head.audit.count,
        audit_hash: hex(&head.audit.hash),
    })
}

/// A line of JSON with its end.
pub(crate) fn json(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string(value).unwrap_or_default();
    text.push('\n');
    text
}

/// A value as it stands in a line.
pub(crate) fn written(cell: &Cell) -> Value {
    match cell {
        Cell::Text(Some(text)) => Value::from(text.as_str()),
        Cell::Number(Some(number)) => Value::from(*number),
        Cell::Bytes(Some(bytes)) => Value::from(STANDARD.encode(bytes)),
        Cell::Text(None) | Cell::Number(None) | Cell::Bytes(None) => Value::Null,
    }
}

/// A value of a line as it goes into the database; `None` when it does not fit its column.
pub(crate) fn read(kind: Kind, value: &Value) -> Option<Cell> {
    Some(match (kind, value) {
        (Kind::Text, Value::Null) => Cell::Text(None),
        (Kind::Number, Value::Null) => Cell::Number(None),
        (Kind::Bytes, Value::Null) => Cell::Bytes(None),
        (Kind::Text, Value::String(text)) => Cell::Text(Some(text.clone())),
        (Kind::Number, Value::Number(number)) => Cell::Number(Some(number.as_i64()?)),
        (Kind::Bytes, Value::String(text)) => Cell::Bytes(Some(STANDARD.decode(text).ok()?)),
        _ => return None,
    })
}

/// 32 bytes from hexadecimal digits.
fn bytes(text: &str) -> Option<[u8; 32]> {
    let mut out = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (at, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(out)
}
