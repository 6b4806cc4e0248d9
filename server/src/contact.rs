//! The contact room on the server: reaching one's named person in confidence, and coming back.

mod come_back;
pub mod escrow;
pub mod open;
pub mod opened;
pub mod room;
pub mod routes;
pub mod seal;
pub mod send;
pub mod store;
pub mod team;
mod views;
