//! Steps of the room: each is posted to one address, so that no history, log or title tells which survey or question.

use leptos::prelude::*;

use crate::frame::hidden;
use crate::words::Words;

/// The id of the form that carries answers; the language switch sends it too, so that no answer is lost.
pub const FORM: &str = "svar";

/// The room's one address.
#[must_use]
pub fn action(words: &Words) -> String {
    format!("/{}/tyck", words.tag())
}

/// A form of the room around some parts. `carried`: the sealed answers, where there are any.
pub fn form(words: &Words, carried: Option<&str>, inner: impl IntoView + 'static) -> AnyView {
    let carried = carried.map(|sealed| hidden("s", sealed.to_owned()));
    view! {
        <form
            id=FORM
            method="post"
            data-swap="1"
            action=action(words)
            class="write ask"
            autocomplete="off"
            data-lost=words.get("survey-lost-maybe")
        >
            {carried}
            {inner}
        </form>
    }
    .into_any()
}

/// A button that goes to a step.
pub fn button(class: &'static str, step: &'static str, inner: impl IntoView + 'static) -> AnyView {
    view! {
        <button class=class name="do" value=step>
            {inner}
        </button>
    }
    .into_any()
}
