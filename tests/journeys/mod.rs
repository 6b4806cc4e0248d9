//! Journeys through the router, as somebody without scripts makes them.

mod bad_input;
mod child;
mod contact;
mod content;
mod feed;
mod guide;
mod hostile;
mod keeping;
mod mail;
mod people;
mod promises;
mod provider;
mod reminders;
mod screens;
mod sign_in;
mod texts;
mod wire;
