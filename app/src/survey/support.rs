//! Where to turn: after a sensitive question, after words of danger, and at the end, always. Never kept that it was shown.

use domain::guide::Voice;
use domain::survey::questionnaire::Audience;
use leptos::prelude::*;

use crate::frame::{Icon, icon};
use crate::guide::{crisis_card, crisis_path};
use crate::words::Words;

/// Why a card is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// After a sensitive question, and at the end.
    Always,
    /// What was written told of danger.
    Danger,
}

/// The card. After words of danger it says first that nobody reads them now.
pub fn support(words: &Words, audience: Audience, why: Why) -> AnyView {
    let voice = if audience.is_child() { Voice::Child } else { Voice::Guardian };
    if why == Why::Danger {
        return view! {
            {crisis_card(words, voice)}
            <p class="calm">{words.get("survey-nobody-reads")}</p>
        }
        .into_any();
    }
    let child = audience.is_child();
    let tag = words.tag().to_owned();
    let bris = words.get("frame-call-bris");
    let id = if child { "survey-support" } else { "survey-support-grown" };
    view! {
        <aside class="calm" aria-label=words.get(id)>
            <h2>{words.get(id)}</h2>
            <p>{words.get(&format!("{id}.text"))}</p>
            {child.then(|| view! { <a class="reach" href="tel:116111">{icon(Icon::Phone)} <span>{bris}</span></a> })}
            <a class="reach" href=crisis_path(words, voice)>{icon(Icon::Heart)} <span>{words.get("frame-urgent-more")}</span></a>
            <a class="reach" href=format!("/{tag}/kontakt")>{icon(Icon::Friends)} <span>{words.get("contact")}</span></a>
        </aside>
    }
    .into_any()
}
