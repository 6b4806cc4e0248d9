//! Journeys through the router, as somebody without scripts makes them.

mod backup;
mod bad_input;
mod canary;
mod contact;
mod escrow;
mod feed;
mod guide;
mod health;
mod keeping;
mod mail;
mod promises;
mod reminders;
mod screens;
