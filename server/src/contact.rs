//! The contact room on the server: reaching one's named person in confidence, and coming back.

mod come_back;
pub mod escrow;
mod form;
mod hide;
pub mod import;
pub mod let_in;
pub mod once;
pub mod open;
pub mod opened;
pub mod pass_on;
mod reach;
mod receipt;
pub mod room;
pub mod routes;
pub mod seal;
pub mod send;
pub mod sender;
pub mod shown;
pub mod step;
pub mod store;
pub mod team;
pub mod templates;
pub mod told;
pub mod units;
mod views;
mod way_on;
