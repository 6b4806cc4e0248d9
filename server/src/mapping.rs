//! The mapping room: what was said becomes numbers nobody can turn back into a child, and an answer.

pub mod beside;
pub mod clock;
pub mod data;
pub mod demo;
pub mod desk;
pub mod files;
pub mod gate;
mod kin;
pub mod prepare;
pub mod probe;
pub mod protect;
pub mod reading;
pub mod routes;
pub mod schools;
pub mod store;
pub mod together;
pub mod told;
mod withdrawn;
pub mod words;
pub mod work;

pub use check;

/// What is published is for every site to read.
const ANYBODY: axum::http::HeaderValue = axum::http::HeaderValue::from_static("*");
