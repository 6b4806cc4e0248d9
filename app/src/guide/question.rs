//! A question: tiles, choices, the wheel, municipalities, ages; each answer a link or a post, each can be skipped.

use std::sync::Arc;

use domain::guide::{
    Answers, Flow, MUNICIPALITIES, Offer, Question, QuestionKind, Voice, Walk, municipalities_by_name,
};
use leptos::prelude::*;

use super::way::{Chip, Way, Ways, chips, go};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// What a question page shows.
pub struct QuestionView<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// The question.
    pub question: &'a Question,
    /// The answers so far.
    pub answers: Answers,
    /// The walk that led here.
    pub walk: &'a Walk<'a>,
    /// Whether the question is asked again to change its answer.
    pub again: bool,
    /// Whether a wheel was sent without a choice.
    pub unchosen: bool,
}

/// The label of an option, in the voice that is spoken.
#[must_use]
pub fn label(words: &Words, question: &Question, offer: &Offer, voice: Voice) -> Arc<str> {
    match question.kind {
        QuestionKind::Tiles => words.say(&format!("guide-need-{}", offer.id), voice),
        QuestionKind::Choice => words.say(&format!("guide-topic-{}", offer.id), voice),
        QuestionKind::Wheel => words.say(&format!("guide-part-{}", offer.id), voice),
        QuestionKind::Urgency => words.say(&format!("guide-urgency-{}", offer.id), voice),
        QuestionKind::Age => Arc::from(offer.id.as_str()),
        QuestionKind::Place => {
            let name = MUNICIPALITIES.iter().find(|(code, _)| *code == offer.id).map(|(_, name)| *name);
            Arc::from(name.unwrap_or(&offer.id))
        }
    }
}

/// The answers given on the way, each a chip that leads to its question again.
pub(super) fn given(words: &Words, ways: Ways<'_>, answers: &Answers, walk: &Walk<'_>) -> Vec<Chip> {
    walk.path
        .iter()
        .filter_map(|step| {
            let label = label(words, step.question, step.offer?, answers.voice);
            let label = if step.question.kind == QuestionKind::Age {
                words.fill("guide-age-years", &[("years", &label)]).into()
            } else {
                label
            };
            let change = words.fill("guide-change", &[("answer", &label)]);
            Some(Chip { label, change, way: ways.again(answers, step.slot) })
        })
        .collect()
}

/// The main part of a question page.
pub fn question(words: &Words, page: &QuestionView<'_>) -> impl IntoView + use<> {
    let ways = Ways { flow: page.flow, tag: words.tag() };
    let (question, answers, voice) = (page.question, &page.answers, page.answers.voice);
    let slot = page.flow.slot(&question.slot).unwrap_or_default();
    let start = page.walk.path.is_empty();
    let options = match question.kind {
        QuestionKind::Tiles => tiles(words, page, ways, slot).into_any(),
        QuestionKind::Wheel => wheel(words, page, slot).into_any(),
        _ => choices(words, page, ways, slot).into_any(),
    };
    let skipped = page.flow.slots.get(slot).map(domain::guide::Slot::skipped).unwrap_or_default();
    let skip = ways.to(&page.flow.answer(answers, slot, skipped));
    let back = back(page, ways);
    let chip_row = chips(words.get("guide-so-far"), given(words, ways, answers, page.walk));
    let title = words.say(&format!("guide-question-{}", question.kind_id()), voice);
    let lead = words.say(&format!("guide-question-{}.lead", question.kind_id()), voice);
    view! {
        {back.map(|way| go(way, "back", false, view! { {icon(Icon::Back)} {words.get("guide-back")} }))}
        {chip_row}
        {page.walk.stale.then(|| view! { <p class="note" role="status">{words.get("guide-stale")}</p> })}
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{lead}</p>
        {start.then(|| voices(words, ways, answers))}
        {options}
        {(!start).then(|| go(skip, "skipit", false, words.get("guide-skip")))}
        {start.then(|| free_words(words, voice))}
        {start.then(|| named_person(words, voice))}
        {start.then(|| survey(words))}
    }
}

/// Back to the question before, or to the answer when a question is asked again.
fn back(page: &QuestionView<'_>, ways: Ways<'_>) -> Option<Way> {
    if page.again {
        return Some(ways.to(&page.answers));
    }
    let last = page.walk.path.last()?;
    Some(ways.to(&page.answers.with(last.slot, 0)))
}

fn voices(words: &Words, ways: Ways<'_>, answers: &Answers) -> impl IntoView + use<> {
    let items: Vec<_> = Voice::ALL
        .into_iter()
        .map(|voice| {
            let id = if voice == Voice::Child { "guide-voice-child" } else { "guide-voice-guardian" };
            let way = ways.to(&answers.spoken_by(voice));
            go(way, "voice", voice == answers.voice, words.get(id))
        })
        .collect();
    view! { <nav class="voices" aria-label=words.get("guide-voice")>{items}</nav> }
}

/// The way to the contact room; a guardian's leads into their own lane.
fn named_person(words: &Words, voice: Voice) -> AnyView {
    let inner = view! {
        {icon(Icon::Friends)}
        <span>{words.get("contact")} <small>{words.say("contact-tile", voice)}</small></span>
    };
    let to = format!("/{}/kontakt", words.tag());
    match voice {
        Voice::Child => view! { <a class="reach" href=to>{inner}</a> }.into_any(),
        Voice::Guardian => view! {
            <form method="post" action=to>
                {hidden("r", "g".to_owned())}
                <button class="reach">{inner}</button>
            </form>
        }
        .into_any(),
    }
}

/// The way to the survey room.
fn survey(words: &Words) -> impl IntoView + use<> {
    view! {
        <a class="reach" href=format!("/{}/tyck", words.tag())>
            {icon(Icon::Voice)}
            <span>{words.get("survey")}</span>
        </a>
    }
}

fn tiles(words: &Words, page: &QuestionView<'_>, ways: Ways<'_>, slot: usize) -> impl IntoView + use<> {
    let before = page.flow.walk(&page.answers);
    let items: Vec<_> = offers(page)
        .map(|offer| {
            let text = label(words, page.question, offer, page.answers.voice);
            let way = ways.to(&page.flow.answer_on(&before, &page.answers, slot, offer.n));
            let class = match offer.id.as_str() {
                "vet-inte" => "tile wide",
                "fara" => "tile wide danger",
                // The tenth would stand alone beside a hole.
                "rattigheter" => "tile row",
                _ => "tile",
            };
            let inner = view! { {icon(Icon::of(&offer.id))} <span>{text}</span> };
            view! { <li class=class>{go(way, "", page.answers.value(slot) == offer.n, inner)}</li> }
        })
        .collect();
    view! { <ul class="tiles">{items}</ul> }
}

fn choices(words: &Words, page: &QuestionView<'_>, ways: Ways<'_>, slot: usize) -> impl IntoView + use<> {
    let class = if page.question.kind == QuestionKind::Age { "ages" } else { "choices" };
    let before = page.flow.walk(&page.answers);
    let mut offered: Vec<&Offer> = offers(page).collect();
    if page.question.kind == QuestionKind::Place {
        // A place is looked for by its name, whatever the file's order is.
        let names = municipalities_by_name();
        offered.sort_by_key(|offer| names.iter().position(|(code, _)| *code == offer.id));
    }
    let items: Vec<_> = offered
        .into_iter()
        .map(|offer| {
            let text = label(words, page.question, offer, page.answers.voice);
            let way = ways.to(&page.flow.answer_on(&before, &page.answers, slot, offer.n));
            let proper = page.question.kind == QuestionKind::Place;
            let inner = view! { <span lang=proper.then_some("sv")>{text}</span> };
            view! { <li>{go(way, "", page.answers.value(slot) == offer.n, inner)}</li> }
        })
        .collect();
    view! { <ul class=class>{items}</ul> }
}

/// The wheel: eight radios drawn in a ring; without styles or scripts still eight radios and a button.
fn wheel(words: &Words, page: &QuestionView<'_>, slot: usize) -> impl IntoView + use<> {
    let voice = page.answers.voice;
    let parts: Vec<_> = offers(page)
        .map(|offer| {
            let text = label(words, page.question, offer, voice);
            let hint = words.say(&format!("guide-part-{}.hint", offer.id), voice);
            let id = format!("part-{}", offer.n);
            view! {
                <li>
                    <input
                        type="radio"
                        name="v"
                        id=id.clone()
                        value=offer.n.to_string()
                        checked=page.answers.value(slot) == offer.n
                    />
                    <label for=id>
                        <b>{text}</b>
                        <small>{hint}</small>
                    </label>
                </li>
            }
        })
        .collect();
    let fault = page.unchosen.then(|| {
        view! {
            <p class="fault" role="alert" id="fault">
                <a href="#part-1">{words.get("guide-wheel-choose")}</a>
            </p>
        }
    });
    view! {
        <form method="post" action=format!("/{}/vart", words.tag()) data-swap="1">
            {fault}
            <fieldset aria-describedby=page.unchosen.then_some("fault")>
                <legend class="sr">{words.say("guide-question-wheel", voice)}</legend>
                <ul class="wheel">{parts}</ul>
            </fieldset>
            {hidden("c", page.flow.encode(&page.answers))}
            {hidden("s", slot.to_string())}
            <button class="go">{words.get("guide-next")}</button>
        </form>
    }
}

fn free_words(words: &Words, voice: Voice) -> impl IntoView + use<> {
    view! {
        <form method="post" action=format!("/{}/sok", words.tag()) class="search" role="search">
            <label for="q">{words.get("guide-search")}</label>
            <span>
                <input id="q" name="q" maxlength="200" autocomplete="off" enterkeyhint="search"/>
                {hidden("v", if voice == Voice::Guardian { "g" } else { "c" }.to_owned())}
                <button class="go">{words.get("guide-search-go")}</button>
            </span>
        </form>
    }
}

fn offers<'a>(page: &QuestionView<'a>) -> impl Iterator<Item = &'a Offer> + use<'a> {
    let (facts, topic) = (page.walk.facts, page.walk.topic);
    page.question
        .options
        .iter()
        .filter(move |offer| offer.when.as_ref().is_none_or(|condition| condition.holds(&facts, topic)))
}
