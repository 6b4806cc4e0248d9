//! The survey room's pages.

pub mod desk;
