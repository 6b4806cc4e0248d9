//! *Ta bort från min vy*: what was written before is no longer shown to who has the code; they can bring it back.

use leptos::prelude::*;

use super::step::{Carried, go};
use crate::words::Words;

/// What is hidden from who has the code, and what could be.
#[derive(Clone, Copy, Default)]
pub struct Hiding {
    /// Place of the last message on the page: what came after it was not seen and is not hidden.
    pub last: u32,
    /// Whether something is hidden.
    pub hidden: bool,
    /// Whether the very last message, shown or hidden, is the reader's own.
    pub waits: bool,
}

/// The way to hide, and the way back.
pub fn hide(words: &Words, token: &Carried, hiding: Hiding) -> impl IntoView + use<> {
    let back = hiding.hidden.then(|| {
        view! {
            <section class="calm">
                <p>{words.get("contact-hidden")}</p>
                {go(words, "visa", token, "reach", words.get("contact-show"))}
            </section>
        }
    });
    let away = (hiding.last > 0).then(|| {
        let mut carried = token.clone();
        carried.push(("h", hiding.last.to_string()));
        view! {
            <details class="card">
                <summary>{words.get("contact-hide")}</summary>
                <p>{words.get("contact-hide.lead")}</p>
                {go(words, "dolj", &carried, "reach", words.get("contact-hide-go"))}
            </details>
        }
    });
    view! {
        {back}
        {away}
    }
}
