//! What was written to something that is not there (any more), or does not open, is given back.

use leptos::prelude::*;

use super::inputs::{Field, Typed, given_back, lines};
use super::path;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// The page of what is not there.
pub fn gone(words: &Words, typed: &str) -> impl IntoView + use<> {
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-gone")}</h1>
        <p>{words.get("desk-gone.lead")}</p>
        {given_back(words, "desk-gone.typed", typed)}
    }
}

/// The page of a contact that is there and does not open: something was changed where it is kept.
pub fn damaged(words: &Words, typed: &str) -> impl IntoView + use<> {
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-damaged-thread")}</h1>
        <p class="fault">{words.get("desk-damaged")}</p>
        {(!typed.is_empty()).then(|| given_back(words, "desk-gone.typed", typed))}
    }
}
