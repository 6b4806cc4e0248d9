//! The desk's pages: signing in, unlocking, the inbox, a thread. Calm, keyboard first, one primary action a page.

mod card;
mod card_coordinate;
mod card_hand_over;
mod card_worry;
mod cards;
pub mod gone;
pub mod inbox;
pub mod offer;
pub mod register;
pub mod sign_in;
pub mod take_out;
pub mod thread;

use crate::words::Words;

/// The desk's address in a language.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    format!("/{}/skrivbord{rest}", words.tag())
}
