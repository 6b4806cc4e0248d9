//! The desk's pages: signing in, unlocking, the inbox, a thread. Calm, keyboard first, one primary action a page.

pub mod contact;
pub mod contacts;
mod form;
pub mod inbox;
pub mod queue;
pub mod retention;
pub mod rooms;
pub mod sign_in;
pub mod text;
pub mod texts;
pub mod thread;

use crate::words::Words;

/// The desk's address in a language.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    format!("/{}/skrivbord{rest}", words.tag())
}
