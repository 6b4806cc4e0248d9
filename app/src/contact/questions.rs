//! Two questions in the form that may be skipped: sent on from elsewhere, and what it is about.

use domain::contact::reason::{PassedOn, Reason};
use leptos::prelude::*;

use super::step::choice;
use crate::words::Words;

/// What was chosen, to be kept when the form is shown again.
#[derive(Clone, Default)]
pub struct Chosen {
    /// Sent on from elsewhere.
    pub passed_on: String,
    /// What it is about.
    pub reason: String,
    /// And what else.
    pub second: String,
}

/// The fold with the questions. It says that the answers are counted, and who sees them.
pub fn questions(words: &Words, chosen: &Chosen) -> impl IntoView + use<> {
    let passed_on = PassedOn::ALL.iter().map(|one| {
        let id = match one {
            PassedOn::No => "contact-passed-on-no",
            PassedOn::One => "contact-passed-on-one",
            PassedOn::Several => "contact-passed-on-several",
        };
        (one.as_str(), words.get(id))
    });
    let reasons =
        || Reason::ALL.iter().map(|one| (one.as_str(), words.get(&format!("contact-reason-{}", one.as_str()))));
    let open = [&chosen.passed_on, &chosen.reason, &chosen.second].iter().any(|one| !one.is_empty());
    view! {
        <details class="card" open=open>
            <summary>{words.get("contact-ask")}</summary>
            <p class="small">{words.get("contact-ask.lead")}</p>
            {choice(words, "p", "contact-passed-on", passed_on, &chosen.passed_on)}
            {choice(words, "o1", "contact-reason", reasons(), &chosen.reason)}
            {choice(words, "o2", "contact-reason-second", reasons(), &chosen.second)}
        </details>
    }
}
