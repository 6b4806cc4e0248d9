//! Journeys through the router, as somebody without scripts makes them.

mod bad_input;
mod guide;
mod promises;
