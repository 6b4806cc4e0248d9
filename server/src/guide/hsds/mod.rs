//! The open feed: the directory as Open Referral HSDS 3.1.3 out, and foreign HSDS records in.
//!
//! Everything here is pure: text and a [`domain::guide::Directory`] in, bytes or a directory out. What leaves is what a
//! citizen may see; what comes in is shown only when the record says that somebody has checked it.

mod attributes;
mod export;
mod feed;
mod fields;
mod hours;
mod ids;
mod import;
mod narrow;
mod page;
mod query;
mod records;
mod scan;
mod schedule;
mod service;
mod terms;

#[cfg(test)]
mod tests;

pub use feed::{Reply, VERSION, handle, read_only};
pub use ids::same;
pub use import::{ImportFault, LARGEST, read};
