//! Steps of the room: every one is posted to the same address, so that no history, log or window title tells which.

use std::sync::Arc;

use leptos::prelude::*;

use crate::frame::hidden;
use crate::words::Words;

/// What a step carries: names and values of its form.
pub type Carried = Vec<(&'static str, String)>;

/// The room's one address.
#[must_use]
pub fn action(words: &Words) -> String {
    format!("/{}/kontakt", words.tag())
}

/// A question with a list to choose from, skipped unless something is chosen.
pub(super) fn choice(
    words: &Words,
    name: &'static str,
    question: &'static str,
    options: impl Iterator<Item = (&'static str, Arc<str>)>,
    chosen: &str,
) -> AnyView {
    let options: Vec<_> =
        options.map(|(value, text)| view! { <option value=value selected=value == chosen>{text}</option> }).collect();
    view! {
        <label for=name>{words.get(question)}</label>
        <select id=name name=name autocomplete="off">
            <option value="">{words.get("contact-skip")}</option>
            {options}
        </select>
    }
    .into_any()
}

/// A button that goes to a step.
pub(super) fn go(
    words: &Words,
    step: &'static str,
    carried: &[(&'static str, String)],
    class: &'static str,
    inner: impl IntoView + 'static,
) -> AnyView {
    let fields = carried.iter().map(|(name, value)| hidden(name, value.clone())).collect_view();
    // The answer says whether the new code counts: nothing else is sent before it is here.
    let wait = (step == "ny-kod").then_some("1");
    view! {
        <form method="post" data-swap="1" data-wait=wait action=action(words)>
            {fields}
            <button class=class name="do" value=step>
                {inner}
            </button>
        </form>
    }
    .into_any()
}

/// The same, where several buttons of a page are seen with the same words: `label` tells a screen reader which this is, and
/// begins with what is seen (WCAG 2.2, 2.5.3).
pub(super) fn go_to(
    words: &Words,
    step: &'static str,
    carried: &[(&'static str, String)],
    class: &'static str,
    label: String,
    inner: impl IntoView + 'static,
) -> AnyView {
    let fields = carried.iter().map(|(name, value)| hidden(name, value.clone())).collect_view();
    view! {
        <form method="post" data-swap="1" action=action(words)>
            {fields}
            <button class=class name="do" value=step aria-label=label>
                {inner}
            </button>
        </form>
    }
    .into_any()
}
