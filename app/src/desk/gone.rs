//! What was written to something that is not there (any more), does not open, or broke, is given back.

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

/// The page of a contact that is there and does not open: something was changed where it is kept. What was written is given back.
pub fn damaged(words: &Words, typed: &str) -> impl IntoView + use<> {
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-damaged-thread")}</h1>
        <p class="fault" role="alert">{words.get("desk-damaged")}</p>
        {(!typed.is_empty()).then(|| given_back(words, "desk-gone.typed", typed))}
    }
}

/// An answer or a note that broke on the way, while its thread cannot be shown either.
pub struct UnkeptView {
    /// The thread's id.
    pub id: String,
    /// Whether it is a note.
    pub note: bool,
    /// What was written.
    pub text: String,
    /// The thread's version on the page it was written on.
    pub version: String,
    /// The form's own number: sent again it is the same form.
    pub number: String,
    /// The language that was chosen for templates beside an answer.
    pub language: String,
}

/// The page of what broke: the form alone, its fields in the order they had.
pub fn unkept(words: &Words, page: &UnkeptView) -> impl IntoView + use<> {
    let (act, name, label, button) = if page.note {
        ("anteckna", "note", "desk-note", "desk-note-go")
    } else {
        ("svara", "text", "desk-answer", "desk-send")
    };
    let text = Field::new(act, name, words.get(label)).value(page.text.clone());
    let language = page.language.clone();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get(label)}</h1>
        <p class="fault" role="alert">{words.get("desk-unkept")}</p>
        <form method="post" action=path(words, &format!("/trad/{}", page.id)) class="write">
            {hidden("v", page.version.clone())}
            {hidden("n", page.number.clone())}
            {lines(&Typed::default(), text, "8", None)}
            <button class="go" name="do" value=act>
                {words.get(button)}
            </button>
            {(!language.is_empty()).then(|| hidden("sprak", language))}
        </form>
    }
}
