//! Contact: whose named person is asked for, which unit that is, and whether it takes messages today.

pub mod band;
pub mod card;
pub mod code;
pub mod course;
pub mod event;
pub mod ladder;
pub mod measure;
pub(crate) mod names;
pub mod overdue;
pub mod reach;
pub mod reading;
pub mod reason;
pub mod record;
pub mod thread;
pub mod told;
pub mod typed;
pub mod unit;
