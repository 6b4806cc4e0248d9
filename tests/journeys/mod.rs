//! Journeys through the router, as somebody without scripts makes them.

mod absence;
mod bad_input;
mod contact;
mod feed;
mod guide;
mod promises;
mod reception;
mod screens;
mod units;
mod units_import;
