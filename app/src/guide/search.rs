//! Free words: what was typed stays in the page, hits lead on, and danger comes first.

use std::sync::Arc;

use domain::guide::Voice;
use leptos::prelude::*;

use super::ask::{Asked, fold};
use super::reach::Label;
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
        /// Its name, and its number where that is the way in.
        name: Label,
        /// Where it leads: the topic it helps with.
        way: Way,
    },
    /// A grown-up whom one meets anyway: a sentence, no way in.
    Direction {
        /// Who it is.
        name: Arc<str>,
        /// What they do, and how they are met.
        about: Arc<str>,
    },
    /// Offices of one kind, each of its own municipality.
    Where(Offices),
}

/// Offices of one kind.
pub struct Offices {
    /// Their kind, and the question where one lives.
    pub label: String,
    /// How one goes about it, where that is what was looked for.
    pub lead: Option<Arc<str>>,
    /// Municipalities, each with the ways in there.
    pub places: Vec<Place>,
    /// Municipalities of whose office no way in was read, with whom to turn to instead; none named: all of them.
    pub without: Vec<Without>,
}

/// A municipality, and the ways in there.
pub type Place = (&'static str, Vec<(Label, Way)>);

/// Municipalities without a way in that was read, and whom to turn to instead.
pub type Without = (Vec<&'static str>, Vec<(Label, Way)>);

/// What the page of hits shows.
pub struct SearchView<'a> {
    /// What was typed, to be kept in the field.
    pub typed: String,
    /// Whether it is only the beginning of what was typed, which was too long.
    pub cut: bool,
    /// The guardian's voice is carried on.
    pub guardian: bool,
    /// Whether the words signal danger.
    pub danger: bool,
    /// The hits, best first.
    pub hits: Vec<Hit<'a>>,
}

/// The main part of the page of hits.
pub fn search(words: &Words, page: SearchView<'_>) -> impl IntoView + use<> {
    let voice = if page.guardian { Voice::Guardian } else { Voice::Child };
    let none = page.hits.is_empty();
    let empty = page.typed.trim().is_empty();
    let hits: Vec<_> = page
        .hits
        .into_iter()
        .map(|hit| match hit {
            Hit::Topic { label, way } => view! { <li>{go(way, "", false, label)}</li> }.into_any(),
            Hit::Service { name, way } => view! { <li>{go(way, "", false, name.drawn())}</li> }.into_any(),
            Hit::Direction { name, about } => view! {
                <li class="card">
                    <h2>{name}</h2>
                    <p>{about}</p>
                </li>
            }
            .into_any(),
            Hit::Where(all) => offices(words, voice, all).into_any(),
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
    // Where there may be danger that alone is called out.
    let role = (!page.danger).then_some("alert");
    view! {
        <a class="back" href=format!("/{}", words.tag())>{icon(Icon::Back)} {words.get("guide-from-start")}</a>
        {page.danger.then(|| crisis_card(words, voice))}
        <h1 tabindex="-1">{words.get(title)}</h1>
        {page.cut.then(|| view! { <p class="fault" role=role>{words.get("guide-search-long")}</p> })}
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

/// One line that asks where one lives; behind it each municipality with its own office. Where no way in to one was read, it says so and
/// whom to turn to instead.
fn offices(words: &Words, voice: Voice, all: Offices) -> impl IntoView + use<> {
    let place = |(name, ways): (String, Vec<(Label, Way)>)| {
        let way = |(label, way): (Label, Way)| go(way, "reach", false, label.drawn());
        let ways: Vec<_> = ways.into_iter().map(way).collect();
        let name = (!name.is_empty()).then(|| view! { <p lang="sv">{name}</p> });
        view! {
            {name}
            {ways}
        }
    };
    let places: Vec<_> = all.places.into_iter().map(|(name, ways)| place((name.to_owned(), ways))).collect();
    let without: Vec<_> = all.without.into_iter().map(|(names, ways)| place((names.join(", "), ways))).collect();
    let instead = (!without.is_empty()).then(|| view! { <p>{words.say("guide-search-instead", voice)}</p> });
    view! {
        <li class="asks">
            <details>
                <summary>{all.label}</summary>
                {all.lead.map(|lead| view! { <p>{lead}</p> })}
                {places}
                {instead}
                {without}
            </details>
        </li>
    }
}

/// The crisis card: short, first, with two numbers to call. A guardian is spoken to as one, and given the line that answers them.
pub fn crisis_card(words: &Words, voice: Voice) -> impl IntoView + use<> {
    let (line, label) = match voice {
        Voice::Child => ("tel:116111", words.get("frame-call-bris").to_string()),
        Voice::Guardian => ("tel:1177", words.fill("guide-call", &[("number", "1177")])),
    };
    view! {
        <section class="card danger" role="alert">
            <h2>{words.say("guide-crisis-card", voice)}</h2>
            <p>{words.say("guide-crisis-card.lead", voice)}</p>
            <div class="buttons">
                <a class="go" href="tel:112">{icon(Icon::Phone)} <span>{words.get("frame-call-112")}</span></a>
                <a class="reach" href=line>{icon(Icon::Phone)} <span>{label}</span></a>
            </div>
            <p class="more">
                <a href=crisis_path(words, voice)>{words.get("frame-urgent-more")}</a>
            </p>
        </section>
    }
}

/// Where the crisis page is, for whoever asks.
#[must_use]
pub fn crisis_path(words: &Words, voice: Voice) -> String {
    let rest = if voice == Voice::Guardian { "/vuxen" } else { "" };
    format!("/{}/akut{rest}", words.tag())
}
