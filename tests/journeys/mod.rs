//! Journeys through the router, as somebody without scripts makes them.

mod absence;
mod backup;
mod bad_input;
mod canary;
mod child;
mod contact;
mod content;
mod escrow;
mod feed;
mod guide;
mod health;
mod hostile;
mod keeping;
mod mail;
mod people;
mod promises;
mod provider;
mod reception;
mod reminders;
mod screens;
mod sign_in;
mod texts;
mod units;
mod units_import;
mod wire;
