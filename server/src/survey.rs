//! The survey room on the server: asking, taking answers that are tied to nobody, and closing.

pub mod store;
pub mod templates;
