//! Small parts of forms: hidden values and buttons that post one value.

use std::sync::Arc;

use leptos::prelude::*;

/// A hidden value that a form carries.
pub fn hidden(name: &'static str, value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// A form of one button that posts one value; it works without scripts, and with them the step is swapped in place.
#[component]
pub fn PostButton(
    /// Where it posts.
    action: String,
    /// Name of the value.
    name: &'static str,
    /// The value.
    value: String,
    /// The button's words.
    label: Arc<str>,
    /// The button's class.
    class: &'static str,
) -> impl IntoView {
    view! {
        <form method="post" action=action data-swap="1">
            <button class=class name=name value=value>
                {label}
            </button>
        </form>
    }
}
