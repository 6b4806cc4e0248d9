//! The contact room on the server: reaching one's named person in confidence, and coming back.

mod come_back;
pub mod open;
pub mod opened;
pub mod room;
pub mod routes;
pub mod seal;
pub mod send;
pub mod step;
pub mod store;
pub mod team;
pub mod templates;
mod views;
