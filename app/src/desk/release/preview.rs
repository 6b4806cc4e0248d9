//! An answer before it is out: the page that everybody will see, with a line that says it is a draft.

use domain::mapping::release::Release;
use leptos::prelude::*;

use super::{back, release_path};
use crate::mapping::{Version, answer};
use crate::words::{Book, Words};

/// The page.
pub fn preview(words: &Words, book: &Book, release: &Release, title: &str, version: Version) -> impl IntoView + use<> {
    let links: Vec<_> = [(Version::Child, "mapping-child", "/visa"), (Version::Adult, "mapping-adult", "/visa/vuxen")]
        .into_iter()
        .map(|(one, id, rest)| {
            let to = release_path(words, release.id.as_str(), rest);
            view! { <a href=to aria-current=(one == version).then_some("true")>{words.get(id)}</a> }
        })
        .collect();
    view! {
        {back(words, release.id.as_str(), title)}
        <h1 tabindex="-1">{words.get("desk-release-draft")}</h1>
        <p class="note">{words.get("desk-release-draft.about")}</p>
        <nav class="voices" aria-label=words.get("mapping-version")>{links}</nav>
        {answer::draft(words, book, release, version)}
    }
}
