//! Journeys through the router, as somebody without scripts makes them.

mod bad_input;
mod contact;
mod course;
mod feed;
mod guide;
mod hand_over;
mod promises;
mod screens;
mod take_out;
