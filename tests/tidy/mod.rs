//! Rules about the repository itself.

pub mod house;
mod templates;
mod words;
