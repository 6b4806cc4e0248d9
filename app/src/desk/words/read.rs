//! Reading one text: its suspects marked, nothing beside it but what kind of evidence it is, codes to tick, and on to the next.

use domain::mapping::words::evidence::Evidence;
use leptos::prelude::*;

use super::{Piece, back, kind, path, text};
use crate::desk::inputs::{Typed, boxes};
use crate::frame::hidden;
use crate::words::Words;

/// A text that is read.
pub struct Reading {
    /// Its id.
    pub id: String,
    /// Its words, with suspects marked.
    pub pieces: Vec<Piece>,
    /// Where it comes from.
    pub kind: Evidence,
    /// Whether it speaks of danger.
    pub danger: bool,
}

/// What the page shows.
pub struct ReadView {
    /// The wave.
    pub wave: String,
    /// What its survey is called.
    pub title: String,
    /// The question's name.
    pub question: String,
    /// As it was asked.
    pub label: String,
    /// The text; none when all are read.
    pub reading: Option<Reading>,
    /// Themes with their codes: ids and names.
    pub themes: Vec<(String, Vec<(String, String)>)>,
    /// How many somebody has read, and of how many.
    pub far: (usize, usize),
    /// Whether removing the text is being asked about.
    pub removing: bool,
    /// A form that was not taken.
    pub typed: Typed,
}

/// The page.
pub fn read(words: &Words, page: &ReadView) -> impl IntoView + use<> {
    let numbers = [("own", page.far.0.to_string()), ("texts", page.far.1.to_string())];
    let numbers: Vec<(&str, &str)> = numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let main = match &page.reading {
        Some(reading) => bench(words, page, reading),
        None => view! { <p class="calm">{words.get("desk-words-done")}</p> }.into_any(),
    };
    view! {
        {back(words, &page.wave, &page.title)}
        <h1 tabindex="-1" dir="auto">{page.label.clone()}</h1>
        <p class="small">{words.fill("desk-words-progress", &numbers)}</p>
        {page.typed.alert()}
        {main}
    }
}

fn bench(words: &Words, page: &ReadView, reading: &Reading) -> AnyView {
    let to = path(words, &format!("/{}/koda/{}", page.wave, page.question));
    let marked = reading.pieces.iter().any(|piece| piece.kind.is_some());
    let themes: Vec<_> = page
        .themes
        .iter()
        .map(|(name, codes)| {
            let all = codes.iter().map(|(id, name)| (id.clone(), name.clone(), false)).collect();
            boxes(&page.typed, ("koda", "kod"), name.as_str(), all)
        })
        .collect();
    // Before anybody has made a code there is nothing to tick, and the page says where one is made.
    let none = page.themes.iter().all(|(_, codes)| codes.is_empty());
    let about = if none { "desk-words-no-code" } else { "desk-words-fits-none" };
    let remove = if page.removing {
        view! {
            <p class="fault" role="alert">{words.get("desk-words-remove.how")}</p>
            <button class="reach" name="do" value="bort-ja">{words.get("desk-words-remove-yes")}</button>
        }
        .into_any()
    } else {
        view! { <button class="reach" name="do" value="bort">{words.get("desk-words-remove")}</button> }.into_any()
    };
    view! {
        <section class="card">
            <h2 class="name">{words.get("desk-words-text")}</h2>
            <p><span class="tag">{kind(words, reading.kind)}</span></p>
            {text(words, &reading.pieces)}
            {marked.then(|| view! { <p class="small">{words.get("desk-words-marked")}</p> })}
            {reading.danger.then(|| view! { <p class="fault">{words.get("desk-words-danger")}</p> })}
        </section>
        <form method="post" action=to class="write">
            {hidden("text", reading.id.clone())}
            <h2 class="above">{words.get("desk-words-which")}</h2>
            <p class="small">{words.get(about)}</p>
            {page.typed.fault("koda")}
            {themes}
            <button class="go" name="do" value="spara">{words.get("desk-words-save")}</button>
            <p class="small above">{words.get("desk-words-concern.how")}</p>
            <button class="reach" name="do" value="oro">{words.get("desk-words-concern")}</button>
            {remove}
        </form>
    }
    .into_any()
}
