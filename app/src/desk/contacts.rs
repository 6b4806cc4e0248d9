//! Every contact somebody may change or check: those that citizens called wrong first, then those nobody has checked, then
//! what is missing, then all.

use leptos::prelude::*;

use super::inputs::{Field, Typed, field};
use super::path;
use super::sign_in::out;
use super::ways::ways;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// One contact of the list.
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What is to be said about it, in words.
    pub told: Vec<String>,
}

/// What the page shows.
#[derive(Default)]
pub struct ContactsView {
    /// What citizens called wrong.
    pub wrong: Vec<Row>,
    /// What nobody has checked, or not for long.
    pub due: Vec<Row>,
    /// What is not shown, and waits for somebody to check it.
    pub waits: Vec<Row>,
    /// Every one.
    pub all: Vec<Row>,
    /// Municipalities, and for each what has no local contact, for which ages.
    pub holes: Vec<(String, Vec<String>)>,
    /// How much is missing, in words.
    pub holes_told: String,
    /// What was searched for, and what was found.
    pub found: Option<(String, Vec<Row>)>,
    /// Where else an editor may go: address and id of its words.
    pub ways: Vec<(&'static str, &'static str)>,
}

/// As many cards as one looks through; the rest is folded.
const CARDS: usize = 8;

/// The page of the contacts.
pub fn contacts(words: &Words, page: ContactsView) -> impl IntoView + use<> {
    let typed = page.found.as_ref().map(|(typed, _)| typed.clone()).unwrap_or_default();
    let search = Field::new("sok", "q", words.get("desk-contacts-search")).kind("search").value(typed);
    let main = match page.found {
        Some((_, found)) => {
            let none = found.is_empty().then(|| view! { <p class="calm">{words.get("desk-contacts-none")}</p> });
            view! {
                <h2 class="above">{words.get("desk-contacts-found")}</h2>
                {none}
                {links(words, found)}
                <p class="more">
                    <a href=path(words, "/kontakter")>{words.get("desk-contacts-back")}</a>
                </p>
            }
            .into_any()
        }
        None => view! {
            {section(words, "desk-contacts-wrong", page.wrong)}
            {section(words, "desk-contacts-due", page.due)}
            {folded(words.fill("desk-contacts-waits", &[("count", &page.waits.len().to_string())]), links(words, page.waits))}
            {folded(page.holes_told, holes(page.holes))}
            {folded(words.fill("desk-contacts-all", &[("count", &page.all.len().to_string())]), links(words, page.all))}
        }
        .into_any(),
    };
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk")}</a>
        <h1 tabindex="-1">{words.get("desk-contacts")}</h1>
        <p class="lead">{words.get("desk-contacts.lead")}</p>
        <form method="post" action=path(words, "/kontakter") class="write">
            {field(&Typed::default(), search)}
            <button class="reach">{words.get("desk-contacts-search-go")}</button>
        </form>
        {main}
        {ways(words, &page.ways)}
        <div class="more">{out(words)}</div>
    }
}

/// The first few as cards, the rest folded; where there is none, that is good news.
fn section(words: &Words, id: &str, mut rows: Vec<Row>) -> AnyView {
    let empty = rows.is_empty().then(|| view! { <p class="calm">{words.get(&format!("{id}.none"))}</p> });
    let rest = rows.split_off(rows.len().min(CARDS));
    let count = rest.len();
    let more = (count > 0)
        .then(|| folded(words.fill("desk-contacts-more", &[("count", &count.to_string())]), links(words, rest)));
    let cards: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let told: Vec<_> = row.told.into_iter().map(|told| view! { <p class="small">{told}</p> }).collect();
            view! {
                <article class="card">
                    <h3>
                        <a href=path(words, &format!("/kontakter/{}", row.id))>{row.name}</a>
                    </h3>
                    {told}
                </article>
            }
        })
        .collect();
    view! {
        <h2 class="above">{words.get(id)}</h2>
        {empty}
        {cards}
        {more}
    }
    .into_any()
}

fn folded(summary: String, inner: AnyView) -> AnyView {
    view! {
        <details>
            <summary>{summary}</summary>
            {inner}
        </details>
    }
    .into_any()
}

fn links(words: &Words, rows: Vec<Row>) -> AnyView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let told = row.told.join(" · ");
            view! {
                <li class="more">
                    <a href=path(words, &format!("/kontakter/{}", row.id))>{row.name}</a>
                    " "
                    <small>{told}</small>
                </li>
            }
        })
        .collect();
    view! { <ul>{rows}</ul> }.into_any()
}

fn holes(holes: Vec<(String, Vec<String>)>) -> AnyView {
    let places: Vec<_> = holes
        .into_iter()
        .map(|(place, missing)| {
            let missing: Vec<_> = missing.into_iter().map(|one| view! { <li>{one}</li> }).collect();
            view! {
                <details>
                    <summary>{place}</summary>
                    <ul>{missing}</ul>
                </details>
            }
        })
        .collect();
    view! { {places} }.into_any()
}
