//! The card of one contact alone, as an answer would show it: for those who look after it.

use domain::guide::{Facts, Pick, Service, Voice};
use jiff::Timestamp;
use leptos::prelude::AnyView;

use super::contact::{Card, Here, contact, contact_view};
use crate::words::Words;

/// The card as a child sees it now.
pub fn card(words: &Words, service: &Service, now: Timestamp) -> AnyView {
    let facts = Facts::of(Voice::Child);
    let here = Here { words, facts: &facts, now, code: "", school: None, until_then: None };
    contact(contact_view(&Pick::Service(service), &here), &here, Card::Begin, None)
}
