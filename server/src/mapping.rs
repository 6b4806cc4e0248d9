//! Mapping: what was said becomes numbers nobody can turn back into a child, and an answer.

pub mod check;
