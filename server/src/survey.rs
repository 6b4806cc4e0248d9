//! The survey room on the server: asking, taking answers that are tied to nobody, and closing.

pub mod close;
pub mod codes;
pub mod form;
pub mod open;
pub mod room;
pub mod seal;
pub mod store;
pub mod templates;
pub mod wave_key;
pub mod waves;
pub mod writer;
