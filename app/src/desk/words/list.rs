//! The waves that are over, whose own words can be coded.

use leptos::prelude::*;

use super::path;
use crate::desk::path as desk_path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// A wave of the list.
pub struct Line {
    /// Its id.
    pub wave: String,
    /// What its survey is called.
    pub title: String,
    /// Its days, in words.
    pub days: String,
}

/// The page.
pub fn list(words: &Words, lines: &[Line]) -> impl IntoView + use<> {
    let cards: Vec<_> = lines
        .iter()
        .map(|line| {
            view! {
                <article class="card">
                    <h2 class="name">
                        <a href=path(words, &format!("/{}", line.wave))>{line.title.clone()}</a>
                    </h2>
                    <p class="small">{line.days.clone()}</p>
                </article>
            }
        })
        .collect();
    let none = lines.is_empty().then(|| view! { <p class="calm">{words.get("desk-words-none")}</p> });
    view! {
        <a class="back" href=desk_path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-words")}</h1>
        <p class="lead">{words.get("desk-words.lead")}</p>
        {none}
        {cards}
    }
}
