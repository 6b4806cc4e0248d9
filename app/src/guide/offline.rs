//! The guide for when there is no net: one page with all advice, and the page that asks whether to keep it.

use domain::guide::{ChannelKind, Directory, Facts, Flow, Kind, Outcomes, Pick, QuestionKind, Service, Topic, Voice};
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::{Here, contact_view};
use super::island::Keep;
use super::reach::{aged_beside, name};
use super::time::made;
use crate::words::Words;

/// The main part of the page that asks. Nothing is kept before the button is pressed.
pub fn keep(words: &Words) -> impl IntoView + use<> {
    let tag = words.tag().to_owned();
    let w = |id: &str| words.get(id);
    view! {
        <h1 tabindex="-1">{w("guide-offline")}</h1>
        <p class="lead">{w("guide-offline.lead")}</p>
        <h2 class="above">{w("guide-offline-1")}</h2>
        <p>{w("guide-offline-1.text")}</p>
        <div
            id="keep"
            data-paths=format!("/{tag}/utan-nat /{tag}/akut /{tag}/akut/vuxen")
            data-save=w("guide-offline-save")
            data-renew=w("guide-offline-renew")
            data-drop=w("guide-offline-drop")
            data-saved=w("guide-offline-saved")
            data-dropped=w("guide-offline-dropped")
            data-busy=w("guide-offline-busy")
            data-failed=w("guide-offline-failed")
            data-stays=w("guide-offline-stays")
        >
            <Keep/>
        </div>
        <noscript>
            <p>{w("guide-offline-no-script")}</p>
        </noscript>
        <p class="more">
            <a href=format!("/{tag}/utan-nat")>{w("guide-offline-open")}</a>
        </p>
    }
}

/// The main part of the page of all advice. It says nothing of opening hours: a kept page
/// cannot know what is open.
pub fn page(
    words: &Words,
    flow: &Flow,
    outcomes: &Outcomes,
    directory: &Directory,
    now: Timestamp,
) -> impl IntoView + use<> {
    let needs: Vec<_> = flow.question(&flow.start).into_iter().flat_map(|question| &question.options).collect();
    let sections: Vec<_> = needs
        .iter()
        .map(|need| {
            let next = need.next.first().and_then(|go| flow.question(&go.go));
            let topics: Vec<&str> = match next {
                Some(question) if question.kind == QuestionKind::Choice => {
                    question.options.iter().map(|offer| offer.id.as_str()).collect()
                }
                _ => need.topic.as_deref().into_iter().collect(),
            };
            let label = words.get(&format!("guide-need-{}", need.id));
            let folds: Vec<_> = topics
                .iter()
                .filter_map(|id| outcomes.topic(id))
                .map(|topic| fold(words, topic, outcomes, directory, now))
                .collect();
            view! {
                <section class="asks">
                    <h2>{label}</h2>
                    {folds}
                </section>
            }
        })
        .collect();
    let local: Vec<_> = directory
        .services
        .iter()
        .filter(|service| matches!(service.kind, Kind::SocialServices | Kind::SocialEmergency))
        .filter(|service| service.public())
        .map(|service| numbers(words, service, now))
        .collect();
    view! {
        <h1 tabindex="-1">{words.get("guide-offline-page")}</h1>
        <p class="lead">{words.get("guide-offline-page.lead")}</p>
        <p class="note">{made(words, now)}</p>
        {sections}
        <section class="asks">
            <h2>{words.get("guide-offline-local")}</h2>
            <ul>{local}</ul>
        </section>
    }
}

fn fold(
    words: &Words,
    topic: &Topic,
    outcomes: &Outcomes,
    directory: &Directory,
    now: Timestamp,
) -> impl IntoView + use<> {
    let id = format!("guide-topic-{}", topic.id);
    let facts = Facts::of(Voice::Child);
    let here = Here { words, facts: &facts, now, code: "", school: None, until_then: None };
    let picks: Vec<Pick<'_>> = outcomes
        .answer(&topic.id, &facts, directory)
        .map(|answer| {
            let mut picks: Vec<_> = std::iter::once(answer.first).chain(answer.others).collect();
            // Without net too, every answer ends with the line that is always staffed.
            let line = Pick::Service(answer.line.0);
            if !picks.contains(&line) {
                picks.push(line);
            }
            picks
        })
        .unwrap_or_default();
    let rows: Vec<_> = picks
        .iter()
        .map(|pick| match pick {
            Pick::Direction(_) => {
                let view = contact_view(pick, &here);
                view! { <li><b>{view.name}</b>" "{view.about}</li> }.into_any()
            }
            Pick::Service(service) => numbers(words, service, now).into_any(),
        })
        .collect();
    view! {
        <details>
            <summary>{words.get(&id)}</summary>
            <ul>{rows}</ul>
            <blockquote>{words.get(&format!("{id}.say"))}</blockquote>
            <p>{words.get(&format!("{id}.wait"))}</p>
        </details>
    }
}

/// A service as one line: its name and every way in.
fn numbers(words: &Words, service: &Service, now: Timestamp) -> impl IntoView + use<> {
    let values: Vec<_> = service
        .shown()
        .filter_map(|channel| {
            let value = channel.value.clone()?;
            Some(match (channel.kind, channel.href()) {
                (ChannelKind::Phone, Some(href)) => {
                    let aged = aged_beside(words, channel, now);
                    view! { " "<a href=href><bdi class="number" dir="ltr">{value}</bdi></a> {aged} }.into_any()
                }
                _ => view! { " "<bdi>{value}</bdi> }.into_any(),
            })
        })
        .collect();
    view! {
        <li>
            <b lang="sv" dir="ltr">{name(service)}</b>
            {values}
        </li>
    }
}
