//! The desk's pages: signing in, unlocking, the inbox, a thread, those who work here. Calm, keyboard first, one primary action a page.

pub mod account;
mod fields;
pub mod front;
pub mod inbox;
pub mod invitation;
pub mod people;
pub mod sign_in;
pub mod thread;

use std::sync::Arc;

use leptos::prelude::*;

use crate::words::Words;

/// The desk's address in a language.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    format!("/{}/skrivbord{rest}", words.tag())
}

/// Ways on, each with its words.
pub fn ways(ways: Vec<(String, Arc<str>)>) -> impl IntoView {
    let ways: Vec<_> = ways
        .into_iter()
        .map(|(to, label)| {
            view! { <a href=to>{label}</a> }
        })
        .collect();
    view! { <nav class="more ways">{ways}</nav> }
}
