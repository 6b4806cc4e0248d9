//! Journeys through the router, as somebody without scripts makes them.

mod bad_input;
mod contact;
mod content;
mod feed;
mod guide;
mod promises;
mod screens;
mod texts;
