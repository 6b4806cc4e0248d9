//! A page that says one thing and gives a way onward: not found, changed, broken, thanks.

use std::sync::Arc;

use leptos::prelude::*;

/// What a notice says and where it leads.
pub struct Notice {
    /// Heading.
    pub title: Arc<str>,
    /// One or two sentences: what happened, what to do.
    pub text: Arc<str>,
    /// Words and path of the way onward.
    pub way_on: (Arc<str>, String),
}

/// The main part of such a page.
pub fn notice(notice: Notice) -> impl IntoView {
    let (label, path) = notice.way_on;
    view! {
        <h1 tabindex="-1">{notice.title}</h1>
        <p>{notice.text}</p>
        <p>
            <a class="go" href=path>
                {label}
            </a>
        </p>
    }
}
