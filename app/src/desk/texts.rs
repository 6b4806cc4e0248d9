//! The texts citizens see: how far each language is reviewed, what wants a look, and the texts room by room.

use leptos::prelude::*;

use super::inputs::{Field, Typed, choice, field};
use super::path;
use super::sign_in::out;
use super::ways::ways;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// A language and how far it is reviewed.
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// How many texts have a mark that holds.
    pub reviewed: usize,
    /// Whether its pages no longer say that nobody has reviewed them.
    pub whole: bool,
}

/// One text of a list.
pub struct TextRow {
    /// Its language.
    pub tag: String,
    /// Its id.
    pub id: String,
    /// How it begins.
    pub begins: String,
    /// What is to be said about it.
    pub told: Vec<String>,
}

/// What the first page of the texts shows.
pub struct TextsView {
    /// Every language but the source.
    pub languages: Vec<Language>,
    /// How many texts there are.
    pub count: usize,
    /// The rooms, with how many texts each has.
    pub rooms: Vec<(String, usize)>,
    /// Texts that want a look: their source has changed.
    pub stale: Vec<TextRow>,
    /// Where else an editor may go: address and id of its words.
    pub ways: Vec<(&'static str, &'static str)>,
}

/// The first page of the texts.
pub fn texts(words: &Words, page: TextsView) -> impl IntoView + use<> {
    let count = page.count.to_string();
    let choices = page.languages.iter().map(|one| (one.tag.clone(), one.name.clone())).collect::<Vec<_>>();
    let cards: Vec<_> = page
        .languages
        .into_iter()
        .map(|one| {
            let told = words.fill("desk-texts-progress", &[("done", &one.reviewed.to_string()), ("count", &count)]);
            let state = words.get(if one.whole { "desk-texts-whole" } else { "desk-texts-not-whole" });
            let rooms: Vec<_> = page.rooms.iter().map(|(room, _)| room_link(words, &one.tag, room)).collect();
            view! {
                <article class="card">
                    <h3>
                        <bdi lang=one.tag.clone()>{one.name}</bdi>
                    </h3>
                    <p>{told}</p>
                    <p class="small">{state}</p>
                    <a class="reach" href=path(words, &format!("/granska/{}", one.tag))>{words.get("desk-texts-review")}</a>
                    <details>
                        <summary>{words.get("desk-texts-rooms")}</summary>
                        <ul>{rooms}</ul>
                    </details>
                </article>
            }
        })
        .collect();
    let rooms_sv: Vec<_> = page.rooms.iter().map(|(room, _)| room_link(words, "sv", room)).collect();
    let stale = (!page.stale.is_empty()).then(|| {
        view! {
            <h2 class="above">{words.get("desk-texts-stale")}</h2>
            {rows(words, page.stale)}
        }
    });
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk")}</a>
        <h1 tabindex="-1">{words.get("desk-texts")}</h1>
        <p class="lead">{words.get("desk-texts.lead")}</p>
        {search(words, "sv", choices)}
        {stale}
        <h2 class="above">{words.get("desk-texts-swedish")}</h2>
        <ul>{rooms_sv}</ul>
        <h2 class="above">{words.get("desk-texts-languages")}</h2>
        {cards}
        {ways(words, &page.ways)}
        <div class="more">{out(words)}</div>
    }
}

fn search(words: &Words, tag: &str, languages: Vec<(String, String)>) -> AnyView {
    let typed = Typed::default();
    let mut tags = vec![("sv".to_owned(), "svenska".to_owned())];
    tags.extend(languages);
    view! {
        <form method="post" action=path(words, "/texter") class="write">
            {field(&typed, Field::new("sok", "q", words.get("desk-texts-search")).kind("search"))}
            {choice(&typed, ("sok", "tag"), words.get("desk-texts-search-in"), tag, tags)}
            <button class="reach">{words.get("desk-texts-search-go")}</button>
        </form>
    }
    .into_any()
}

fn room_link(words: &Words, tag: &str, room: &str) -> AnyView {
    let name = words.find(&format!("desk-texts-room-{room}")).map_or_else(|| room.to_owned(), |name| name.to_string());
    view! {
        <li class="more">
            <a href=path(words, &format!("/texter/{tag}/{room}"))>{name}</a>
        </li>
    }
    .into_any()
}

/// A list of texts: of a room, or what a search found.
pub fn list(words: &Words, title: String, found: Vec<TextRow>) -> impl IntoView + use<> {
    let none = found.is_empty().then(|| view! { <p class="calm">{words.get("desk-texts-none")}</p> });
    view! {
        <a class="back" href=path(words, "/texter")>{icon(Icon::Back)} {words.get("desk-texts")}</a>
        <h1 tabindex="-1">{title}</h1>
        {none}
        {rows(words, found)}
    }
}

fn rows(words: &Words, all: Vec<TextRow>) -> AnyView {
    let all: Vec<_> = all
        .into_iter()
        .map(|row| {
            let told = row.told.join(" · ");
            let told = (!told.is_empty()).then(|| view! { " " <small>{told}</small> });
            view! {
                <li class="more">
                    <a href=path(words, &format!("/text/{}/{}", row.tag, row.id))>
                        <bdi lang=row.tag.clone()>{row.begins}</bdi>
                    </a>
                    {told}
                </li>
            }
        })
        .collect();
    view! { <ul>{all}</ul> }.into_any()
}
