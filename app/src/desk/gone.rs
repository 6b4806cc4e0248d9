//! What was written to something that is not there (any more) is given back.

use leptos::prelude::*;

use super::path;
use crate::frame::{Icon, icon, kept};
use crate::words::Words;

/// The page.
pub fn gone(words: &Words, typed: &str) -> impl IntoView + use<> {
    let typed = typed.to_owned();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-gone")}</h1>
        <p>{words.get("desk-gone.lead")}</p>
        <section class="write">
            <label for="kvar">{words.get("desk-gone.typed")}</label>
            <textarea id="kvar" rows="8" dir="auto" readonly inner_html=kept(&typed)></textarea>
        </section>
    }
}
