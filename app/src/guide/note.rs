//! *Min lapp*: half a page to print or save, with whom to reach, what to say, and what to do if nobody answers.

use domain::guide::{ChannelKind, Pick, Voice};
use jiff::Timestamp;
use leptos::prelude::*;

use super::answer::AnswerView;
use super::reach::{aged_beside, name};
use super::time::made;
use super::way::{Ways, go};
use crate::frame::{Icon, icon};
use crate::words::Words;

/// The main part of the note. It does not say what it is about: a note lies on tables.
pub fn note(words: &Words, page: &AnswerView<'_>) -> impl IntoView + use<> {
    let ways = Ways { flow: page.flow, tag: words.tag() };
    let voice = page.answers.voice;
    let picks: Vec<_> = std::iter::once(&page.answer.first)
        .chain(&page.answer.others)
        .take(3)
        .map(|pick| row(words, pick, voice, page.now))
        .collect();
    let (service, channel) = page.answer.line;
    let line = Pick::Service(service);
    let listed = page.answer.first == line || page.answer.others.iter().take(2).any(|pick| *pick == line);
    view! {
        {go(ways.to(&page.answers), "back", false, view! { {icon(Icon::Back)} {words.get("guide-back")} })}
        <article class="lapp">
            <h1 tabindex="-1">{words.get("guide-note")}</h1>
            <ul>
                {picks}
                {(!listed)
                    .then(|| {
                        view! {
                            <li>
                                <b lang="sv" dir="ltr">{name(service)}</b>
                                " "
                                <bdi class="number" dir="ltr">{channel.value.clone()}</bdi>
                                ", "
                                {words.get("guide-note-always")}
                            </li>
                        }
                    })}
            </ul>
            <p>{words.get("guide-note-say")}</p>
            <blockquote>{words.say("guide-topic-vet-inte.say", voice)}</blockquote>
            <p>{words.get("guide-note-danger")}</p>
            <p class="small">{made(words, page.now)}</p>
        </article>
        <button class="go js" type="button" data-print="1" hidden>
            {words.get("guide-note-print")}
        </button>
        <p class="soft noprint">{words.get("guide-note-how")}</p>
    }
}

fn row(words: &Words, pick: &Pick<'_>, voice: Voice, now: Timestamp) -> impl IntoView + use<> {
    match pick {
        Pick::Direction(id) => {
            let name = words.say(&format!("guide-direction-{id}"), voice);
            view! { <li><b>{name}</b></li> }.into_any()
        }
        Pick::Service(service) => {
            let channel = service.shown().next();
            let value = channel.and_then(|channel| channel.value.clone());
            let number = channel.is_some_and(|channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms));
            let aged = channel.and_then(|channel| aged_beside(words, channel, now));
            view! {
                <li>
                    <b lang="sv" dir="ltr">{name(service)}</b>
                    " "
                    <bdi class=number.then_some("number") dir=number.then_some("ltr")>{value}</bdi>
                    {aged}
                </li>
            }
            .into_any()
        }
    }
}
