//! The survey room on the server: asking, taking answers that are tied to nobody, and closing.

mod alike;
pub mod close;
pub mod codes;
mod consent;
pub mod demo;
pub mod desk;
pub mod form;
mod gathered;
pub mod import;
pub mod invite;
mod kit;
pub mod numbered;
pub mod open;
pub mod reach;
pub mod room;
pub mod routes;
pub mod seal;
mod send;
pub mod signup;
mod step;
pub mod store;
pub mod templates;
pub mod wave_key;
pub mod waves;
pub mod writer;
pub mod youth;
