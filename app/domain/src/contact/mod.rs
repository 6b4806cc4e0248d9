//! Contact: whose named person is asked for, which unit that is, and whether it takes messages today.

pub mod code;
pub mod ladder;
pub mod overdue;
pub mod reading;
pub mod record;
pub mod thread;
pub mod unit;
