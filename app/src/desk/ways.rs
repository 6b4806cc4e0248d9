//! Where else at the desk somebody may go, under the page they are on.

use leptos::prelude::*;

use super::path;
use crate::words::Words;

/// Links, each an address within the desk and the id of its words; nothing when there are none.
pub fn ways(words: &Words, all: &[(&'static str, &'static str)]) -> impl IntoView + use<> {
    let links: Vec<_> = all
        .iter()
        .map(|(to, id)| view! { <li><a class="reach" href=path(words, to)>{words.get(id)}</a></li> })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <nav class="more" aria-label=words.get("desk-ways")>
                <ul class="ways">{links}</ul>
            </nav>
        }
    })
}
