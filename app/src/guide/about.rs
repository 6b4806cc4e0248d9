//! Pages of plain text: the crisis page, who stands behind, what happens to what you write, accessibility.

use domain::guide::{Directory, Facts, Kind, Outcomes, Pick, Voice};
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::{Card, Here, contact, contact_view};
use super::search::crisis_path;
use super::way::{Way, go};
use crate::frame::Stands;
use crate::words::Words;

/// The crisis page: whom to call now, round the clock first, and what to do if nobody answers. One for a child, one for a guardian,
/// each a tap from the other; who comes by the strip over every page meets the child's.
pub fn crisis(
    words: &Words,
    voice: Voice,
    (outcomes, directory): (&Outcomes, &Directory),
    now: Timestamp,
) -> impl IntoView + use<> {
    let facts = Facts::of(voice);
    let here = Here { words, facts: &facts, now, code: "", school: None, until_then: None };
    let answer = outcomes.answer("akut-fara", &facts, directory);
    let cards: Vec<_> = answer
        .iter()
        .flat_map(|answer| std::iter::once(&answer.first).chain(&answer.others))
        .enumerate()
        .map(|(place, pick)| {
            contact(contact_view(pick, &here), &here, if place == 0 { Card::Begin } else { Card::Beside }, None)
        })
        .collect();
    let local: Vec<_> = directory
        .services
        .iter()
        .filter(|service| service.kind == Kind::SocialEmergency && service.public())
        .map(|service| contact(contact_view(&Pick::Service(service), &here), &here, Card::Beside, None))
        .collect();
    let voices: Vec<_> = Voice::ALL
        .into_iter()
        .map(|other| {
            let id = if other == Voice::Child { "guide-voice-child" } else { "guide-voice-guardian" };
            go(Way::Link(crisis_path(words, other)), "voice", other == voice, words.get(id))
        })
        .collect();
    view! {
        <h1 tabindex="-1">{words.get("guide-crisis")}</h1>
        <p class="lead">{words.say("guide-crisis.lead", voice)}</p>
        {cards}
        {local}
        <section class="calm">
            <h2>{words.get("guide-crisis-silent")}</h2>
            <p>{words.say("guide-crisis-silent.lead", voice)}</p>
        </section>
        <nav class="voices" aria-label=words.get("guide-voice")>{voices}</nav>
        <p class="more">
            <a href=format!("/{}", words.tag())>{words.get("guide-from-start")}</a>
        </p>
    }
}

/// The parts of text pages that end with how to reach who runs the site.
const REACHED: [&str; 2] = ["guide-who-1", "guide-accessibility-5"];

/// A page of headed paragraphs: `<id>` is the title, `<id>-1`, `<id>-2` … its parts, each with `.text`.
pub fn text(words: &Words, id: &'static str, stands: &Stands) -> impl IntoView + use<> {
    let lead = words.find(&format!("{id}.lead"));
    let parts: Vec<_> = (1..)
        .map_while(|number| {
            let part = format!("{id}-{number}");
            let title = words.find(&part)?;
            // Where nobody runs the site, a sentence of its own says so.
            let nobody = words.find(&format!("{part}.nobody")).filter(|_| stands.behind.is_none());
            let behind = stands.behind.as_deref().unwrap_or_default();
            let text = nobody.map_or_else(
                || words.fill(&format!("{part}.text"), &[("behind", behind)]),
                |nobody| nobody.to_string(),
            );
            let reach = REACHED.contains(&part.as_str()).then(|| reach(words, stands));
            // A text that a person has read is not called unread.
            let unread = words.find(&format!("{part}.translated")).filter(|_| !words.reviewed());
            // Who is not content with the answer must find the way to who watches over the law (DOS-lagen, 2018:1937).
            let watched = (part == "guide-accessibility-5").then(|| {
                view! {
                    <a class="reach" href="https://www.digg.se/tdosanmalan" rel="noreferrer">"digg.se/tdosanmalan"</a>
                }
            });
            let paragraphs = text.split("\n\n").map(|one| view! { <p>{one.to_owned()}</p> }).collect_view();
            Some(view! {
                <h2 class="above">{title}</h2>
                {paragraphs}
                {unread.map(|unread| view! { <p>{unread}</p> })}
                {reach}
                {watched}
            })
        })
        .collect();
    view! {
        <h1 tabindex="-1">{words.get(id)}</h1>
        {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        {parts}
        <p class="more">
            <a href=format!("/{}", words.tag())>{words.get("guide-from-start")}</a>
        </p>
    }
}

/// How to reach who runs the site; where nobody does, or has not said how, that is said.
fn reach(words: &Words, stands: &Stands) -> AnyView {
    if stands.behind.is_none() {
        return view! { <p>{words.get("guide-reach-nobody")}</p> }.into_any();
    }
    if stands.reach.is_empty() {
        return view! { <p>{words.get("guide-reach-unsaid")}</p> }.into_any();
    }
    let ways: Vec<_> = stands.reach.iter().cloned().map(way).collect();
    view! { {ways} }.into_any()
}

fn way((read, leads): (String, String)) -> impl IntoView + use<> {
    let number = leads.starts_with("tel:").then_some("number");
    view! {
        <a class="reach" href=leads rel="noreferrer">
            <bdi dir="ltr" class=number>{read}</bdi>
        </a>
    }
}
