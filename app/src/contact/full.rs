//! Nothing can be kept just now: said before anybody has written, with the numbers to call.

use domain::contact::thread::Lane;
use leptos::prelude::*;

use super::write::{kept, voiced};
use crate::words::Words;

/// The page. What was typed meanwhile is given back, to be saved.
pub fn full(words: &Words, lane: Lane, typed: &str) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("contact-nobody")}</h1>
        <p class="fault" role="alert">{words.get(&voiced(words, "contact-full", lane))}</p>
        {kept(words, typed)}
        <a class="reach" href=format!("/{}", words.tag())>{words.get("contact-guide")}</a>
    }
}
