//! *Frågor från unga*: short questions with short answers, folded; no address of their own, so history says nothing.

use domain::guide::{Ask, Voice};
use leptos::prelude::*;

use super::reach::Label;
use super::way::{Way, go};
use crate::words::Words;

/// A question and where its answer leads on.
#[derive(Clone)]
pub struct Asked<'a> {
    /// The question.
    pub ask: &'a Ask,
    /// Whose words it is put and answered in.
    pub voice: Voice,
    /// Words and way of what to do next.
    pub on: Option<(Label, Way)>,
}

/// Questions beside an answer, as HTML of what is folded, of [`folded`] ones; empty when there are none.
#[must_use]
pub fn beside(words: &Words, folded: &[&str]) -> String {
    if folded.is_empty() {
        return String::new();
    }
    let title = view! { <summary>{words.get("guide-asks")}</summary> }.to_html();
    format!("{title}{}", folded.concat())
}

/// One question, folded, as HTML.
#[must_use]
pub fn folded(words: &Words, asked: &Asked<'_>) -> String {
    fold(words, asked).to_html()
}

/// One question, folded, with its way on.
pub(super) fn fold(words: &Words, asked: &Asked<'_>) -> impl IntoView + use<> {
    let id = format!("ask-{}", asked.ask.id);
    let answer = words.say(&format!("{id}.answer"), asked.voice);
    let on = asked.on.clone().map(|(label, way)| go(way, "reach", false, label.drawn()));
    view! {
        <details>
            <summary>{words.say(&id, asked.voice)}</summary>
            <p>{answer}</p>
            {on}
        </details>
    }
}

/// The main part of the page of all questions.
pub fn asks(words: &Words, asks: &[Asked<'_>]) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("guide-asks")}</h1>
        <p class="lead">{words.get("guide-asks.lead")}</p>
        <section class="asks">{asks.iter().map(|ask| fold(words, ask)).collect_view()}</section>
        <p class="more">
            <a href=format!("/{}", words.tag())>{words.get("guide-from-start")}</a>
        </p>
    }
}
