//! The desk on the server: who signs in, what they may do here, and the record of what was done.

mod account;
mod act;
mod at;
pub mod demo;
pub mod door;
pub mod enter;
mod inbox;
mod invitation;
mod local;
pub mod office;
pub mod oidc;
pub mod people;
mod phrase;
mod provider;
pub mod routes;
pub mod secret;
mod sign_in;
pub mod store;
mod thread;
pub mod underway;
