//! Words at the desk: texts of closed waves and notes from talks are coded by two, counted as themes, and quoted by the rules.

mod bench;
mod code;
mod judge;
mod load;
mod note;
pub mod routes;
pub mod store;
mod take;
mod theme;
mod write;

pub use load::standing_quotes;
pub(in crate::mapping) use load::{lexicon, pieces};
