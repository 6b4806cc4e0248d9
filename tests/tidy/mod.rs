//! Rules about the repository itself.

mod appearance;
pub mod house;
mod routes;
mod templates;
mod words;
