//! Rules about the repository itself.

mod holes;
pub mod house;
mod routes;
mod templates;
mod words;
