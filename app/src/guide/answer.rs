//! The answer: one place to begin, at most three more, something for the wait, and a line that is staffed now.

use std::sync::Arc;

use domain::guide::{Answer, Answers, Flow, Kind, Pick, Walk};
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::{Card, Here};
use super::kept::{Keep, card, ending, until};
use super::question::given;
use super::reach::until_then;
use super::time::School;
use super::way::{Ways, chips, go};
use crate::frame::{Icon, icon};
use crate::words::Words;

/// What an answer page shows.
pub struct AnswerView<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// The answers.
    pub answers: Answers,
    /// The walk that led here.
    pub walk: &'a Walk<'a>,
    /// The topic they decided.
    pub topic: &'a str,
    /// Whom to turn to.
    pub answer: &'a Answer<'a>,
    /// Questions that belong beside it, as [`beside`](super::ask::beside) joins them.
    pub asks: Arc<str>,
    /// The moment.
    pub now: Timestamp,
    /// When somebody can be met at school again, where nobody can now.
    pub school: Option<School<'a>>,
    /// Where finished cards are kept.
    pub cards: &'a dyn Keep,
}

impl AnswerView<'_> {
    /// When the page would say something else: when somebody opens or closes, and at midnight, because it says "i dag",
    /// "i morgon", whether there is school and how old a reading is.
    #[must_use]
    pub fn stale_at(&self) -> Option<Timestamp> {
        self.answer.others.iter().chain([&self.answer.first]).filter_map(|pick| until(pick, self.now)).min()
    }
}

/// The main part of an answer page.
pub fn answer(words: &Words, page: &AnswerView<'_>) -> impl IntoView + use<> {
    let ways = Ways { flow: page.flow, tag: words.tag() };
    let (voice, facts) = (page.answers.voice, &page.walk.facts);
    let code = page.flow.encode(&page.answers);
    let service = page.answer.line.0;
    let until_then = until_then(words, page.answer.line);
    let until_then = until_then.as_ref().map(|(text, number)| (text.as_str(), *number));
    let here = Here { words, facts, now: page.now, code: &code, school: page.school, until_then };
    // A topic that was not chosen is not put into anyone's mouth.
    let chosen = page.walk.path.iter().filter_map(|given| given.offer).any(|offer| {
        let last = offer.topic.as_deref() == Some(page.topic) && offer.next.iter().all(|go| go.go == "answer");
        offer.id == page.topic || last
    });
    let said = if chosen { page.topic } else { "vet-inte" };
    let say =
        words.find(&format!("guide-topic-{said}.say")).map(|_| words.say(&format!("guide-topic-{said}.say"), voice));
    // Not on paper, as what one can say is not: paper lies on tables, and this tells what was told.
    let wait = words.say(&format!("guide-topic-{}.wait", page.topic), voice);
    let at = (&here, service.id.as_str());
    let first = card(page.cards, &page.answer.first, at, Card::Begin, say.as_deref());
    let others: Vec<_> = page.answer.others.iter().map(|pick| card(page.cards, pick, at, Card::Under, None)).collect();
    // After 112 the others are no matter of taste.
    let urgent = matches!(page.answer.first, Pick::Service(service) if service.kind == Kind::Emergency);
    let others_title = if urgent { "guide-others-urgent" } else { "guide-others" };
    let missing = (!page.answer.missing.is_empty()).then(|| missing(words, page));
    let last = page.walk.path.last().map(|given| ways.to(&page.answers.with(given.slot, 0)));
    // Folded: the answer is what somebody came for, and it should not begin below five chips.
    let given = given(words, ways, &page.answers, page.walk);
    let told = (!given.is_empty()).then(|| {
        view! {
            <details class="given">
                <summary>{words.get("guide-so-far")}</summary>
                {chips(words.get("guide-so-far"), given)}
            </details>
        }
    });
    let note = ways.note(&page.answers);
    let asks = (!page.asks.is_empty())
        .then(|| view! { <details class="calm asks" inner_html=Arc::clone(&page.asks)></details> });
    let said = [&page.answer.first].into_iter().chain(&page.answer.others).any(|pick| *pick == Pick::Service(service));
    let end = ending(page.cards, page.answer.line, &here, said);
    view! {
        {last.map(|way| go(way, "back", false, view! { {icon(Icon::Back)} {words.get("guide-back")} }))}
        <h1 tabindex="-1">{words.say("guide-answer", voice)}</h1>
        {told}
        {first}
        {missing}
        {(!others.is_empty()).then(|| view! { <h2 class="above">{words.say(others_title, voice)}</h2> })}
        {others}
        {end}
        <details class="calm noprint">
            <summary>{words.say("guide-wait", voice)}</summary>
            <p>{wait}</p>
        </details>
        {go(note, "reach", false, words.get("guide-note"))}
        {asks}
        <p class="more">
            <a href=ways.path("")>{words.get("guide-from-start")}</a>
        </p>
    }
}

/// Says that a local contact is not known yet, instead of hiding it; which ones is folded, since they lead nowhere, and off the paper, which
/// says whom to reach.
fn missing(words: &Words, page: &AnswerView<'_>) -> impl IntoView + use<> {
    let place = page.walk.facts.place.map_or("", domain::guide::Municipality::name);
    let kinds: Vec<Arc<str>> = page
        .answer
        .missing
        .iter()
        .map(|kind| words.say(&format!("guide-kind-{}", kind.id().replace('_', "-")), page.answers.voice))
        .collect();
    view! {
        <details class="calm noprint">
            <summary>{words.fill("guide-missing", &[("place", place)])}</summary>
            <p>{words.get("guide-missing.what")}</p>
            <ul>{kinds.into_iter().map(|kind| view! { <li>{kind}</li> }).collect_view()}</ul>
            <p>{words.get("guide-missing-next")}</p>
        </details>
    }
}
