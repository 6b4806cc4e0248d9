//! Rules about the repository itself.

mod appearance;
mod holes;
pub mod house;
mod plurals;
mod routes;
mod templates;
mod words;
