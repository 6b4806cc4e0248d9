//! The desk's pages: signing in, unlocking, the inbox, a thread. Calm, keyboard first, one primary action a page.

pub mod away;
pub mod form;
pub mod inbox;
pub mod readers;
pub mod reception;
pub mod sign_in;
pub mod thread;
pub mod unit;
pub mod units;
pub mod ways;

use crate::words::Words;

/// The desk's address in a language.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    format!("/{}/skrivbord{rest}", words.tag())
}
