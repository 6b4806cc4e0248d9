//! Journeys through the router, as somebody without scripts makes them.

mod bad_input;
mod child;
mod contact;
mod feed;
mod guide;
mod hostile;
mod promises;
mod screens;
mod wire;
