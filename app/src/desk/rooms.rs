//! The ways on from the desk's first page, for whoever may take them.

use leptos::prelude::*;

use super::path;
use crate::words::Words;

/// Links to the contacts and the texts.
pub fn rooms(words: &Words, contacts: bool, texts: bool) -> AnyView {
    let link = |to: &str, id: &str| view! { <a href=path(words, to)>{words.get(id)}</a> };
    (contacts || texts)
        .then(|| {
            view! {
                <nav class="more" aria-label=words.get("desk-rooms")>
                    {contacts.then(|| link("/kontakter", "desk-contacts"))}
                    " "
                    {texts.then(|| link("/texter", "desk-texts"))}
                </nav>
            }
        })
        .into_any()
}
