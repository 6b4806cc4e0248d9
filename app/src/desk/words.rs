//! *Egna ord* at the desk: what people wrote and told is coded by two, counted as themes, and quoted by the rules.

pub mod agree;
pub mod bench;
pub mod list;
pub mod note;
pub mod quotes;
pub mod read;
pub mod theme;
pub mod write;

use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::prefilter::Kind;
use leptos::prelude::*;

use crate::desk::path as desk_path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// The address of a page about own words.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    desk_path(words, &format!("/ord{rest}"))
}

/// A part of a text, and what it may be where it is marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub words: String,
    /// What they may be.
    pub kind: Option<Kind>,
}

/// A text with its suspects marked. What each may be stands beside it: colour alone tells nothing.
pub(in crate::desk) fn text(words: &Words, pieces: &[Piece]) -> impl IntoView + use<> {
    let all: Vec<_> = pieces
        .iter()
        .map(|piece| match piece.kind {
            None => view! { <span>{piece.words.clone()}</span> }.into_any(),
            Some(kind) => view! {
                <mark>{piece.words.clone()} <small>" " {words.get(&format!("desk-words-mark-{}", kind.as_str()))}</small></mark>
            }
            .into_any(),
        })
        .collect();
    view! { <blockquote class="own" dir="auto">{all}</blockquote> }
}

/// A kind of evidence in words.
fn kind(words: &Words, kind: Evidence) -> String {
    words.get(&format!("desk-words-kind-{}", kind.as_str())).to_string()
}

/// The way back to a wave's bench.
fn back(words: &Words, wave: &str, title: &str) -> impl IntoView + use<> {
    view! { <a class="back" href=path(words, &format!("/{wave}"))>{icon(Icon::Back)} {title.to_owned()}</a> }
}
