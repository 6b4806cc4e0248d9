//! *Svar till dem som svarat* at the desk: from closed waves to numbers, words, decisions, two approvals and an answer that is out.

pub mod after;
pub mod choose;
pub mod decision;
pub mod finding;
pub mod hub;
pub mod list;
pub mod numbers;
pub mod preview;
mod tongues;

use leptos::prelude::*;

use crate::desk::path as desk_path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// The address of a page about releases.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    desk_path(words, &format!("/svar{rest}"))
}

/// The address of a page of one release.
#[must_use]
pub fn release_path(words: &Words, id: &str, rest: &str) -> String {
    path(words, &format!("/utgava/{id}{rest}"))
}

/// The way back to a release's own page.
fn back(words: &Words, id: &str, title: &str) -> impl IntoView + use<> {
    view! { <a class="back" href=release_path(words, id, "")>{icon(Icon::Back)} {title.to_owned()}</a> }
}

pub(in crate::desk) use tongues::{Room, tongues};
pub use tongues::{asked_for, typed_text};
