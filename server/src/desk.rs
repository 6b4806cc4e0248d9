//! The desk on the server: who signs in, what they may do here, and the record of what was done.

mod act;
mod at;
mod contact;
mod contacts;
mod content;
pub mod content_routes;
pub mod demo;
mod inbox;
pub mod keeping;
pub mod office;
pub mod place;
mod review;
pub mod routes;
mod sign_in;
pub mod store;
mod text;
mod texts;
mod thread;
