//! Editing a contact: what a form holds, what it becomes, what differs, and which contacts want a look first.
//!
//! A form is read leniently and judged strictly: whatever was typed is kept as it was, and every fault names its field.

mod apply;
mod diff;
mod draft;
mod due;
mod times;

#[cfg(test)]
mod tests;

pub use apply::{Bad, FieldFault};
pub use diff::{Difference, differences};
pub use draft::{Draft, LANGUAGES, WayDraft};
pub use due::{Due, assure, due};
