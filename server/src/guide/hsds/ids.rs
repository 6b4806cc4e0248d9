//! Ids of the feed: UUIDs made from our own ids, the same in every copy and at every start.

use uuid::Uuid;

/// The namespace of all our ids; never to be changed, since other systems keep what they were given.
const NAMESPACE: Uuid = Uuid::from_u128(0x8f1d_6a52_3c0b_4e7d_9a44_1b60_57c2_e9f3);

/// The id of a record that has one of our own; an imported record's id is a UUID already and stays as it is.
pub(super) fn id(table: &str, own: &str) -> String {
    parse(own).map_or_else(|| derived(table, own), |uuid| uuid.to_string())
}

/// Whether two services would stand in the feed under one id.
#[must_use]
pub fn same(own: &str, other: &str) -> bool {
    id("service", own) == id("service", other)
}

/// The id of a record that has none of our own, such as an address: made from what it belongs to.
pub(super) fn derived(table: &str, parts: &str) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{table}/{parts}").as_bytes()).to_string()
}

/// A UUID in its usual form of 36 signs.
pub(super) fn parse(text: &str) -> Option<Uuid> {
    if text.len() == 36 { Uuid::try_parse(text).ok() } else { None }
}
