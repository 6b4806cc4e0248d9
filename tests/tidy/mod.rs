//! Rules about the repository itself.

mod house;
mod templates;
mod words;
