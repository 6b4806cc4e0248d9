//! Danger in free text: tells whether a crisis card should be shown. Only that; it keeps, counts and logs nothing.
//!
//! It is on purpose deaf to *not*: a card too many costs little, a card too few may cost all.

mod glued;
mod matcher;
mod spelling;
mod words;

#[cfg(test)]
mod tests;

pub use matcher::{Danger, Detector};
pub use words::{DangerKind, DangerWords};
