//! The first contact of an answer on a page of another room: for whoever came there and can write to nobody.

use domain::guide::{Answer, Facts, Pick};
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::{Card, Here};
use super::kept::{Keep, card, ending};
use super::reach::until_then;
use super::time::School;
use crate::words::Words;

/// What is shown of an answer.
pub struct FirstView<'a> {
    /// Whom to turn to.
    pub answer: &'a Answer<'a>,
    /// What was told.
    pub facts: &'a Facts,
    /// The moment.
    pub now: Timestamp,
    /// When somebody can be met at school again, where nobody can now.
    pub school: Option<School<'a>>,
    /// Where finished cards are kept.
    pub cards: &'a dyn Keep,
}

/// The cards, and the line that is staffed round the clock. They carry no code: nothing of the guide's was answered here.
#[must_use]
pub fn first(words: &Words, page: &FirstView<'_>) -> AnyView {
    let service = page.answer.line.0;
    let until_then = until_then(words, page.answer.line);
    let until_then = until_then.as_ref().map(|(text, number)| (text.as_str(), *number));
    let here = Here { words, facts: page.facts, now: page.now, code: "", school: page.school, until_then };
    let at = (&here, service.id.as_str());
    let begin = card(page.cards, &page.answer.first, at, Card::Begin, None);
    let others: Vec<_> = page.answer.others.iter().map(|pick| card(page.cards, pick, at, Card::Beside, None)).collect();
    let said = [&page.answer.first].into_iter().chain(&page.answer.others).any(|pick| *pick == Pick::Service(service));
    let end = ending(page.cards, page.answer.line, &here, said);
    view! {
        {begin}
        {others}
        {end}
    }
    .into_any()
}
