//! Mapping: what was said becomes numbers nobody can turn back into a child, and an answer.

pub mod protect;
pub mod pulse;
pub mod release;
pub mod synthetic;
