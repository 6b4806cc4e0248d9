//! Contact: whose named person is asked for, which unit that is, and whether it takes messages today.

pub mod card;
pub mod code;
pub mod ladder;
pub mod reading;
pub mod record;
pub mod thread;
pub mod typed;
pub mod unit;
