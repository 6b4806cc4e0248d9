//! Journeys through the router, as somebody without scripts makes them.

mod bad_input;
mod contact;
mod content;
mod feed;
mod guide;
mod keeping;
mod mail;
mod promises;
mod reminders;
mod screens;
mod texts;
