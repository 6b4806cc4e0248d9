//! The desk's pages: signing in, unlocking, the inbox, a thread, those who work here. Calm, keyboard first, one primary action a page.

pub mod account;
pub mod audit;
pub mod away;
mod card;
mod card_coordinate;
mod card_hand_over;
mod card_worry;
mod cards;
pub mod contact;
pub mod contacts;
pub mod ended;
pub mod front;
pub mod gone;
pub mod inbox;
pub mod inputs;
pub mod invitation;
pub mod measures;
mod measures_chart;
mod measures_reached;
pub mod offer;
pub mod people;
pub mod queue;
pub mod readers;
pub mod reception;
pub mod register;
pub mod release;
pub mod retention;
pub mod sign_in;
pub mod signups;
pub mod survey;
pub mod survey_import;
pub mod take_out;
pub mod terms;
pub mod text;
pub mod texts;
pub mod thread;
pub mod together;
pub mod unit;
pub mod units;
pub mod voices;
pub mod ways;
pub mod words;

use crate::words::Words;

/// The desk's address in a language.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    format!("/{}/skrivbord{rest}", words.tag())
}
