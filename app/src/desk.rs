//! The desk's pages: signing in, unlocking, the inbox, a thread, those who work here. Calm, keyboard first, one primary action a page.

pub mod account;
pub mod contact;
pub mod contacts;
mod fields;
mod form;
pub mod front;
pub mod inbox;
pub mod invitation;
pub mod people;
pub mod queue;
pub mod retention;
pub mod sign_in;
pub mod text;
pub mod texts;
pub mod thread;
pub mod ways;

use crate::words::Words;

/// The desk's address in a language.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    format!("/{}/skrivbord{rest}", words.tag())
}
