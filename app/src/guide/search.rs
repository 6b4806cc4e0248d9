//! Free words: what was typed stays in the page, hits lead on, and danger comes first.

use std::sync::Arc;

use leptos::prelude::*;

use super::ask::{Asked, fold};
use super::way::{Way, go};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// One hit.
pub enum Hit<'a> {
    /// A topic's answer.
    Topic {
        /// Its words.
        label: Arc<str>,
        /// Where it leads.
        way: Way,
    },
    /// A question with its answer.
    Ask(Asked<'a>),
    /// A service.
    Service {
        /// Its name.
        name: String,
        /// Where it leads: the topic it helps with.
        way: Way,
    },
}

/// What the page of hits shows.
pub struct SearchView<'a> {
    /// What was typed, to be kept in the field.
    pub typed: String,
    /// The guardian's voice is carried on.
    pub guardian: bool,
    /// Whether the words signal danger.
    pub danger: bool,
    /// The hits, best first.
    pub hits: Vec<Hit<'a>>,
}

/// The main part of the page of hits.
pub fn search(words: &Words, page: SearchView<'_>) -> impl IntoView + use<> {
    let none = page.hits.is_empty();
    let empty = page.typed.trim().is_empty();
    let hits: Vec<_> = page
        .hits
        .into_iter()
        .map(|hit| match hit {
            Hit::Topic { label, way } => view! { <li>{go(way, "", false, label)}</li> }.into_any(),
            Hit::Service { name, way } => {
                view! { <li>{go(way, "", false, view! { <span lang="sv">{name}</span> })}</li> }.into_any()
            }
            Hit::Ask(ask) => view! { <li class="asks">{fold(words, &ask)}</li> }.into_any(),
        })
        .collect();
    let title = if empty {
        "guide-search"
    } else if none {
        "guide-search-none"
    } else {
        "guide-search-hits"
    };
    view! {
        <a class="back" href=format!("/{}", words.tag())>{icon(Icon::Back)} {words.get("guide-from-start")}</a>
        {page.danger.then(|| crisis_card(words))}
        <h1 tabindex="-1">{words.get(title)}</h1>
        <form method="post" action=format!("/{}/sok", words.tag()) class="search" role="search">
            <label for="q">{words.get("guide-search")}</label>
            <span>
                <input id="q" name="q" maxlength="200" autocomplete="off" enterkeyhint="search" value=page.typed/>
                {hidden("v", if page.guardian { "g" } else { "c" }.to_owned())}
                <button class="go">{words.get("guide-search-go")}</button>
            </span>
        </form>
        {(none && !empty).then(|| view! { <p>{words.get("guide-search-none.lead")}</p> })}
        <ul class="choices">{hits}</ul>
    }
}

/// The crisis card: short, first, with two numbers to call.
pub fn crisis_card(words: &Words) -> impl IntoView + use<> {
    view! {
        <section class="card danger" role="alert">
            <h2>{words.get("guide-crisis-card")}</h2>
            <p>{words.get("guide-crisis-card.lead")}</p>
            <div class="buttons">
                <a class="go" href="tel:112">{icon(Icon::Phone)} <span>{words.get("frame-call-112")}</span></a>
                <a class="reach" href="tel:116111">{icon(Icon::Phone)} <span>{words.get("frame-call-bris")}</span></a>
            </div>
            <p class="more">
                <a href=format!("/{}/akut", words.tag())>{words.get("frame-urgent-more")}</a>
            </p>
        </section>
    }
}
