//! Small parts of forms.

use leptos::prelude::*;

/// A hidden value that a form carries.
pub fn hidden(name: &'static str, value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}
