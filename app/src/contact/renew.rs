//! A new code, shown before it counts: whoever has written it down presses, and only then the old one opens nothing.

use leptos::prelude::*;

use super::soon::soon;
use super::step::{Carried, go};
use super::write::code;
use crate::words::Words;

/// The page of a new code. `carried` is the thread's token, the code and our sign that it is ours.
pub fn renew(
    words: &Words,
    (eight, letters): ([&'static str; 8], &str),
    carried: &Carried,
    fault: Option<String>,
) -> impl IntoView + use<> {
    let token: Carried = carried.iter().filter(|(name, _)| *name == "t").cloned().collect();
    view! {
        <h1 tabindex="-1">{words.get("contact-new-code")}</h1>
        {fault.map(|fault| view! { <p class="fault" role="alert">{fault}</p> })}
        <p class="note">{words.get("contact-new-code-first")}</p>
        {code(words, eight, letters)}
        {go(words, "ny-kod", carried, "go", words.get("contact-new-code-take"))}
        {go(words, "trad", &token, "reach", words.get("contact-thread"))}
        {soon(words)}
    }
}
