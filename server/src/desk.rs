//! The desk on the server: who signs in, what they may do here, and the record of what was done.

mod act;
mod at;
mod away;
pub mod demo;
mod inbox;
pub mod office;
pub mod places;
mod reception;
mod reception_act;
pub mod routes;
mod sign_in;
pub mod store;
mod thread;
mod unit_act;
mod units;
