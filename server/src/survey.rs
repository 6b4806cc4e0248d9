//! The survey room on the server: asking, taking answers that are tied to nobody, and closing.

pub mod numbered;
pub mod signup;
pub mod store;
pub mod templates;
pub mod youth;
