//! Nothing can be kept just now: said before anybody has written, with the numbers to call.

use domain::contact::thread::Lane;
use leptos::prelude::*;

use super::write::{kept, voiced};
use crate::words::Words;

/// The page. What was typed meanwhile is given back, to be saved; `guide` is the way to others who can help.
pub fn full(words: &Words, lane: Lane, typed: &str, guide: String) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("contact-nobody")}</h1>
        <p class="fault" role="alert">{words.get(&voiced(words, "contact-full", lane))}</p>
        {kept(words, typed)}
        <a class="reach" href=guide>{words.get("contact-guide")}</a>
    }
}
