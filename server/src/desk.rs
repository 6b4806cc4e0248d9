//! The desk on the server: who signs in, what they may do here, and the record of what was done.

mod act;
mod at;
pub mod demo;
mod fields;
mod hand_over;
mod inbox;
mod offer;
pub mod office;
mod register;
pub mod routes;
mod sign_in;
pub mod store;
mod take_out;
mod thread;
mod wish;
