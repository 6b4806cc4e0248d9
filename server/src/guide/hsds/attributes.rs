//! The attributes of a foreign record, as far as they speak our own taxonomies.

use super::ids::{id, parse};
use super::import::ImportFault;
use super::scan::Record;
use super::terms::{self, Taxonomy};

/// What a record's attributes say.
#[derive(Debug, Default)]
pub(super) struct Said<'a> {
    found: Vec<(Taxonomy, String, Option<&'a str>)>,
}

impl<'a> Said<'a> {
    /// Reads the attributes of a record. One of another taxonomy says nothing to us and is passed over; one that speaks ours,
    /// but not clearly, is a fault.
    pub(super) fn read(record: &Record<'a>, faults: &mut Vec<ImportFault>) -> Self {
        let mut said = Self::default();
        for attribute in record.list("attributes") {
            match attributed(&attribute) {
                Ok(Some((taxonomy, code))) => said.found.push((taxonomy, code, attribute.text("value"))),
                Ok(None) => {}
                Err((field, cause)) => faults.push(attribute.fault(field, cause)),
            }
        }
        said
    }

    /// Codes of a taxonomy, in the feed's order.
    pub(super) fn codes(&self, of: Taxonomy) -> impl Iterator<Item = &str> {
        self.found.iter().filter(move |(taxonomy, ..)| *taxonomy == of).map(|(_, code, _)| code.as_str())
    }

    /// Values that stand beside a code of [`Taxonomy::Record`].
    pub(super) fn values(&self, wanted: &str) -> impl Iterator<Item = &'a str> {
        let matching =
            self.found.iter().filter(move |(taxonomy, code, _)| *taxonomy == Taxonomy::Record && code == wanted);
        matching.filter_map(|(.., value)| *value)
    }

    /// Our own id of a record, where the feed is one of ours; else its UUID.
    pub(super) fn own_id(&self, record: &Record, table: &str, uuid: &str, faults: &mut Vec<ImportFault>) -> String {
        let Some(own) = self.values("record").next() else { return uuid.to_owned() };
        let letters = own.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-_".contains(sign));
        if (letters || parse(own).is_some()) && id(table, own) == uuid {
            return own.to_owned();
        }
        faults.push(record.fault("attributes", "name the record by an id that is not this one's; leave “record” out"));
        uuid.to_owned()
    }
}

/// What an attribute says in one of our taxonomies; `None` where it speaks another.
fn attributed(attribute: &Record) -> Result<Option<(Taxonomy, String)>, (&'static str, String)> {
    let Some(term) = attribute.child("taxonomy_term") else { return Ok(None) };
    let of = term.child("taxonomy_detail").and_then(|of| of.uuid("id")).or_else(|| term.uuid("taxonomy_id"));
    let Some(taxonomy) = of.as_deref().and_then(Taxonomy::find) else { return Ok(None) };
    let code = term.text("code").unwrap_or_default();
    let known = match taxonomy {
        Taxonomy::Topics => !code.is_empty(),
        Taxonomy::Kinds => domain::guide::Kind::ALL.iter().any(|kind| kind.id() == code),
        Taxonomy::Audience => domain::guide::Voice::ALL.iter().any(|voice| terms::voice_code(*voice) == code),
        Taxonomy::Record => terms::RECORD.iter().any(|(known, _)| *known == code),
    };
    // The id is made from the code, so the two cannot disagree unless one of them is a slip.
    if !known || term.uuid("id") != Some(taxonomy.term_id(code)) {
        let cause = format!("is no term of {}; take id and code from /hsds/taxonomy_terms", taxonomy.name());
        return Err(("taxonomy_term", cause));
    }
    Ok(Some((taxonomy, code.to_owned())))
}
