//! Contact: whose named person is asked for, which unit that is, and whether it takes messages today.

pub mod code;
pub mod course;
pub mod event;
pub mod ladder;
mod names;
pub mod reading;
pub mod record;
pub mod thread;
pub mod told;
pub mod unit;
