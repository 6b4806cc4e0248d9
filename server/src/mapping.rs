//! The mapping room: what was said becomes numbers nobody can turn back into a child, and an answer.

pub mod data;
pub mod files;
pub mod routes;
pub mod store;
pub mod told;

/// What is published is for every site to read.
const ANYBODY: axum::http::HeaderValue = axum::http::HeaderValue::from_static("*");
