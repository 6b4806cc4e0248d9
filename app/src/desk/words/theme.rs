//! One theme: how many texts, of which kinds, its warning, the texts themselves for those who may read them, and its quotes.

use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::theme::Told;
use leptos::prelude::*;

use super::bench::told;
use super::quotes::{QuoteLine, quotes};
use super::{Piece, back, kind, path, text};
use crate::desk::inputs::{Typed, saved};
use crate::words::Words;

/// A text of a theme.
pub struct Line {
    /// Its id.
    pub id: String,
    /// Its words, with suspects marked.
    pub pieces: Vec<Piece>,
    /// Where it comes from.
    pub kind: Evidence,
}

/// What the page shows.
pub struct ThemeView {
    /// The wave.
    pub wave: String,
    /// What its survey is called.
    pub title: String,
    /// The theme's id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How many texts it has, as it may be told.
    pub told: Told,
    /// How many texts two have read.
    pub read: usize,
    /// How many of each kind, as it may be told.
    pub kinds: Vec<(Evidence, Told)>,
    /// Whether something in it worries somebody.
    pub worry: bool,
    /// Its texts, where whoever looks may read them.
    pub texts: Option<Vec<Line>>,
    /// Its quotes.
    pub quotes: Vec<QuoteLine>,
    /// Whether whoever looks may judge quotes.
    pub may_judge: bool,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The page.
pub fn theme(words: &Words, page: &ThemeView) -> impl IntoView + use<> {
    let warning = page.worry.then(|| {
        view! {
            <section class="fault">
                <h2 class="name">{words.get("desk-words-warning")}</h2>
                <p>{words.get("desk-words-warning.how")}</p>
            </section>
        }
    });
    let kinds: Vec<_> = page
        .kinds
        .iter()
        .map(|(one, count)| {
            let count = match count {
                Told::Few => words.get("desk-words-few").to_string(),
                Told::Count(count) => count.to_string(),
            };
            view! { <li>{kind(words, *one)} ": " {count}</li> }
        })
        .collect();
    let heading = words.get("desk-words-by-kind");
    let kinds = (!kinds.is_empty()).then(|| view! { <h2 class="above">{heading}</h2> <ul>{kinds}</ul> });
    view! {
        {back(words, &page.wave, &page.title)}
        <h1 tabindex="-1" dir="auto">{page.name.clone()}</h1>
        <p class="lead">{told(words, page.told, page.read)}</p>
        {saved(words, page.saved)}
        {page.typed.alert()}
        {warning}
        {kinds}
        {quotes(words, page)}
        {page.texts.as_ref().map(|all| texts(words, page, all))}
    }
}

fn texts(words: &Words, page: &ThemeView, all: &[Line]) -> impl IntoView + use<> {
    let cards: Vec<_> = all
        .iter()
        .map(|line| {
            let to = path(words, &format!("/{}/skriv/{}/{}", page.wave, page.id, line.id));
            view! {
                <article class="card">
                    <p><span class="tag">{kind(words, line.kind)}</span></p>
                    {text(words, &line.pieces)}
                    <p><a href=to>{words.get("desk-words-paraphrase")}</a></p>
                </article>
            }
        })
        .collect();
    (!cards.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{words.get("desk-words-texts")} " " <small>{format!("({})", cards.len())}</small></summary>
                <p class="small">{words.get("desk-words-marked")}</p>
                {cards}
            </details>
        }
    })
}
