//! The desk on the server: who signs in, what they may do here, and the record of what was done.

mod act;
mod at;
pub mod demo;
mod inbox;
pub mod keeping;
pub mod office;
pub mod place;
pub mod routes;
pub(crate) mod sign_in;
pub mod store;
mod thread;

pub(crate) use thread::day;
