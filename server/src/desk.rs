//! The desk on the server: who signs in, what they may do here, and the record of what was done.

mod account;
mod act;
mod at;
mod contact;
mod contacts;
mod content;
pub mod content_routes;
pub mod demo;
pub mod door;
pub mod enter;
mod inbox;
mod invitation;
pub mod keeping;
mod local;
pub mod office;
pub mod oidc;
pub mod people;
mod phrase;
pub mod place;
mod provider;
mod review;
pub mod routes;
pub mod secret;
pub(crate) mod sign_in;
pub mod store;
mod text;
mod texts;
mod thread;
pub mod underway;
mod ways;

pub(crate) use thread::day;
