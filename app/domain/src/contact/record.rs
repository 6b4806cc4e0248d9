//! Flat records from any list (JSON or CSV), and the faults in them, named by record and field.
//!
//! Every list of units, ours and others', becomes records first, so that one set of rules reads them all. A fault never
//! repeats what stood in the file: whoever mends it has the file, and an error text may end up in a log.

use core::fmt;
use std::collections::BTreeMap;

use serde_json::Value;

#[cfg(test)]
mod tests;

/// Where in a file something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum At {
    /// The file as a whole.
    File,
    /// A record, counted from 1.
    Record(usize),
    /// A line, counted from 1.
    Line(u64),
    /// An entry of the list of sources, counted from 1.
    Source(usize),
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the file"),
            Self::Record(number) => write!(f, "record {number}"),
            Self::Line(number) => write!(f, "line {number}"),
            Self::Source(number) => write!(f, "source {number}"),
        }
    }
}

/// What is wrong with a field, or with the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It is needed and absent or empty.
    Missing,
    /// It holds something else than text, a number or a list of these.
    Shape,
    /// The field is not one of ours: most often a spelling mistake.
    UnknownField,
    /// It is none of the known words.
    NotOneOf(&'static str),
    /// It breaks the rule that is told.
    Rule(&'static str),
    /// It stands at another place too.
    Duplicate(At),
    /// It is not a date written `YYYY-MM-DD`.
    Date,
    /// It is not a number, or lies outside its bounds.
    Range(&'static str),
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Shape => f.write_str("must be text, a number or a list of these"),
            Self::UnknownField => f.write_str("is no field of this list"),
            Self::NotOneOf(words) => write!(f, "must be one of {words}"),
            Self::Rule(rule) => f.write_str(rule),
            Self::Duplicate(at) => write!(f, "stands in {at} too"),
            Self::Date => f.write_str("must be a date written YYYY-MM-DD"),
            Self::Range(bounds) => write!(f, "must be {bounds}"),
        }
    }
}

/// One fault. Shown as `record 3, municipality: must be …`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub at: At,
    /// Which field; empty for the file or record as a whole.
    pub field: &'static str,
    /// What is wrong.
    pub what: What,
}

impl Fault {
    /// A fault in a field.
    #[must_use]
    pub fn new(at: At, field: &'static str, what: What) -> Self {
        Self { at, field, what }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.field.is_empty() {
            write!(f, "{}: {}", self.at, self.what)
        } else {
            write!(f, "{}, {}: {}", self.at, self.field, self.what)
        }
    }
}

/// One record: field names and their text. Lists are joined with a space, as in the CSV form of the same list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Where it stood.
    pub at: At,
    fields: BTreeMap<String, String>,
}

impl Record {
    /// An empty record.
    #[must_use]
    pub fn new(at: At) -> Self {
        Self { at, fields: BTreeMap::new() }
    }

    /// Sets a field. Empty text leaves it unset: in a CSV an empty cell is how one says nothing.
    pub fn set(&mut self, field: &str, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.fields.insert(field.to_owned(), text.to_owned());
        }
    }

    /// Takes a field away.
    pub fn clear(&mut self, field: &str) {
        self.fields.remove(field);
    }

    /// The text of a field, trimmed and never empty.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&str> {
        self.fields.get(field).map(String::as_str)
    }

    /// The names of the fields that are set.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.fields.keys().map(String::as_str)
    }

    /// The text of a field that must be there.
    ///
    /// # Errors
    /// [`What::Missing`] when it is not.
    pub fn need(&self, field: &'static str) -> Result<&str, Fault> {
        self.get(field).ok_or(Fault::new(self.at, field, What::Missing))
    }

    /// A record from a JSON object whose keys are all among `known`.
    ///
    /// # Errors
    /// One fault a field: an unknown name, or a value that is no text, number or list of these.
    pub fn from_json(at: At, value: &Value, known: &[&'static str]) -> Result<Self, Vec<Fault>> {
        let Value::Object(object) = value else { return Err(vec![Fault::new(at, "", What::Shape)]) };
        let (mut record, mut faults) = (Self::new(at), Vec::new());
        for (name, value) in object {
            match known.iter().find(|field| *field == name) {
                None => faults.push(Fault::new(at, "", What::UnknownField)),
                Some(field) => match text(value) {
                    Some(text) => record.set(field, &text),
                    None => faults.push(Fault::new(at, field, What::Shape)),
                },
            }
        }
        if faults.is_empty() { Ok(record) } else { Err(faults) }
    }
}

/// A JSON value as the text of a field; `None` for objects, booleans and lists of lists.
#[must_use]
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(list) if !list.iter().any(Value::is_array) => {
            let parts: Option<Vec<String>> = list.iter().map(text).collect();
            parts.map(|parts| parts.join(" "))
        }
        Value::Array(_) | Value::Bool(_) | Value::Object(_) => None,
    }
}
