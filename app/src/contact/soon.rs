//! What is said a minute before an opened page is put away (`app/src/frame/idle.js`): any touch keeps it open (WCAG 2.2.1).

use leptos::prelude::*;

use crate::words::Words;

/// The warning. It lies over the page: when it comes and goes nothing moves away from under a finger.
pub fn soon(words: &Words) -> impl IntoView + use<> {
    view! {
        <div id="soon" class="note" role="alert" data-said="1" hidden>
            <p>{words.get("contact-soon")}</p>
            <button class="reach" type="button">
                {words.get("contact-soon-go")}
            </button>
        </div>
    }
}
