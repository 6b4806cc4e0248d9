//! Small parts of forms.

use leptos::prelude::*;

/// What stands in a text field, made safe: a text area's own words are written into a page as they are, so whatever would end
/// it or read as a sign is written out. The first line end of a text area is eaten by HTML; ours is that one.
#[must_use]
pub fn kept(typed: &str) -> String {
    format!("\n{}", typed.replace('&', "&amp;").replace('<', "&lt;"))
}

/// A hidden value that a form carries.
pub fn hidden(name: &'static str, value: String) -> impl IntoView {
    view! { <input type="hidden" name=name value=value/> }
}

/// A fault of a field, told where the page begins: beside the field alone it may stand below what is seen. It leads to `field`.
pub fn at_top(field: &'static str, fault: Option<String>) -> impl IntoView {
    fault.map(|fault| view! { <p class="fault" role="alert"><a href=field>{fault}</a></p> })
}
