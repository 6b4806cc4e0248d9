//! Mapping: what was said becomes numbers nobody can turn back into a child, and an answer.

pub mod draft;
pub mod plan;
pub mod protect;
pub mod pulse;
pub mod release;
pub mod synthetic;
pub mod together;
pub mod words;
