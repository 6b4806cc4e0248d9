//! Journeys through the router, as somebody without scripts makes them.

mod bad_input;
mod contact;
mod feed;
mod guide;
mod people;
mod promises;
mod provider;
mod screens;
mod sign_in;
