//! Rules about the repository itself.

pub mod house;
mod routes;
mod templates;
mod words;
