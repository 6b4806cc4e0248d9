//! Pages of plain text: the crisis page, who stands behind, what happens to what you write, accessibility.

use std::sync::Arc;

use domain::guide::{Directory, Facts, Kind, Outcomes, Pick, Voice};
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::{Card, Here, contact, contact_view};
use crate::words::Words;

/// The crisis page: whom to call now, round the clock first, and what to do if nobody answers.
pub fn crisis(words: &Words, outcomes: &Outcomes, directory: &Directory, now: Timestamp) -> impl IntoView + use<> {
    let facts = Facts::of(Voice::Child);
    let here = Here { words, facts: &facts, now, code: "", until_then: None };
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
    view! {
        <h1 tabindex="-1">{words.get("guide-crisis")}</h1>
        <p class="lead">{words.get("guide-crisis.lead")}</p>
        {cards}
        {local}
        <section class="calm">
            <h2>{words.get("guide-crisis-silent")}</h2>
            <p>{words.get("guide-crisis-silent.lead")}</p>
        </section>
        <p class="more">
            <a href=format!("/{}", words.tag())>{words.get("guide-from-start")}</a>
        </p>
    }
}

/// A page of headed paragraphs: `<id>` is the title, `<id>-1`, `<id>-2` … its parts, each with `.text`.
pub fn text(words: &Words, id: &'static str, behind: Option<&str>) -> impl IntoView + use<> {
    let lead = words.find(&format!("{id}.lead"));
    let parts: Vec<_> = (1..)
        .map_while(|number| {
            let part = format!("{id}-{number}");
            let title = words.find(&part)?;
            let text: Arc<str> = match behind {
                Some(name) => words.fill(&format!("{part}.text"), &[("behind", name)]).into(),
                None => words.get(&format!("{part}.text")),
            };
            let paragraphs = text.split("\n\n").map(|one| view! { <p>{one.to_owned()}</p> }).collect_view();
            Some(view! {
                <h2 class="above">{title}</h2>
                {paragraphs}
            })
        })
        .collect();
    view! {
        <h1 tabindex="-1">{words.get(id)}</h1>
        {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
        {parts}
        // Who is not content with the answer must find the way to who watches over the law (DOS-lagen, 2018:1937).
        {(id == "guide-accessibility")
            .then(|| view! { <a class="reach" href="https://www.digg.se/tdosanmalan" rel="noreferrer">"digg.se/tdosanmalan"</a> })}
        <p class="more">
            <a href=format!("/{}", words.tag())>{words.get("guide-from-start")}</a>
        </p>
    }
}
