//! What was written to something that is not there (any more) is given back.

use leptos::prelude::*;

use super::inputs::given_back;
use super::path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// The page.
pub fn gone(words: &Words, typed: &str) -> impl IntoView + use<> {
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-gone")}</h1>
        <p>{words.get("desk-gone.lead")}</p>
        {given_back(words, "desk-gone.typed", typed)}
    }
}
