//! Before the first question: who asks, who decides, when and where the answer comes; and what this way of answering can and
//! cannot promise.

use domain::survey::contract::{Contract, Level};
use domain::survey::questionnaire::{Audience, Questionnaire, Text};
use domain::survey::wave::Mode;
use jiff::civil::Date;
use leptos::prelude::*;

use super::step::{button, form};
use super::tongue::{Tongue, own_name};
use crate::contact::day::named;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// What the page shows.
pub struct FirstView<'a> {
    /// In which language the survey's words are said.
    pub tongue: &'a Tongue,
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// What is promised.
    pub contract: &'a Contract,
    /// How it is seen to that each answers once.
    pub mode: Mode,
    /// The word in its address.
    pub link: &'a str,
    /// The last day.
    pub closes_on: Date,
    /// A code that was typed, to be kept.
    pub code: String,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// The sealed answers of somebody who came back here.
    pub carried: Option<String>,
}

/// The main part of the page.
pub fn first(words: &Words, page: &FirstView<'_>) -> impl IntoView + use<> {
    let tongue = page.tongue;
    let (contract, audience) = (page.contract, page.questionnaire.audience);
    let title = tongue.said(&page.questionnaire.title);
    let line = |id: &str, text: &Text| {
        let said = tongue.said(text);
        (!said.is_empty()).then(|| view! { <li><b>{words.get(id)}</b> " " {said.view()}</li> }.into_any())
    };
    let place = tongue.said(&contract.answer_where);
    let answer = contract.answer_on.map(|day| {
        let by = words.fill("survey-answer-by", &[("day", &named(words, day))]);
        view! { <li><b>{words.get("survey-answer")}</b> " " {by} " " {place.view()}</li> }.into_any()
    });
    let lines: Vec<_> = [line("survey-asks", &contract.asks), line("survey-decides", &contract.decides), answer]
        .into_iter()
        .flatten()
        .collect();
    let more = [
        ("survey-can", &contract.can_change),
        ("survey-cannot", &contract.cannot_change),
        ("survey-because", &contract.cannot_because),
        ("survey-known", &contract.known),
        ("survey-time", &contract.time),
    ];
    let more: Vec<_> = more.into_iter().filter_map(|(id, text)| line(id, text)).collect();
    let level = contract.level.map(|level| words.get(level_id(level, audience)));
    let other = (!tongue.is_spoken()).then(|| {
        let shown = words.fill("survey-shown-language", &[("language", own_name(tongue.tag()))]);
        view! { <p class="note">{shown}</p> }
    });
    let begin = begin(words, page);
    let until = words.fill("survey-closes", &[("day", &named(words, page.closes_on))]);
    view! {
        <a class="back" href=format!("/{}/tyck", words.tag())>{icon(Icon::Back)} {words.get("survey-back")}</a>
        <h1 tabindex="-1">{title.view()}</h1>
        {other}
        <ul class="card first promise">{lines}</ul>
        <p>{words.get(promise_id(page.mode, audience))}</p>
        <p>{words.get(if audience.is_child() { "survey-free" } else { "survey-free-grown" })}</p>
        {begin}
        <details class="card fold">
            <summary>{words.get("survey-more")}</summary>
            {level.map(|level| view! { <p>{level}</p> })}
            <ul class="facts-list">{more}</ul>
            <p class="small">{until}</p>
        </details>
    }
}

/// One honest sentence about this way of answering.
fn promise_id(mode: Mode, audience: Audience) -> &'static str {
    match (mode, audience.is_child()) {
        (Mode::Open, true) => "survey-promise-open",
        (Mode::Open, false) => "survey-promise-open-grown",
        (Mode::Codes, true) => "survey-promise-codes",
        (Mode::Codes, false) => "survey-promise-codes-grown",
    }
}

fn level_id(level: Level, audience: Audience) -> &'static str {
    match level {
        Level::Informed => "survey-level-informed",
        Level::Consulted if audience.is_child() => "survey-level-consulted",
        Level::Consulted => "survey-level-consulted.grown",
        Level::Collaborative => "survey-level-collaborative",
        Level::ChildLed => "survey-level-child-led",
    }
}

fn begin(words: &Words, page: &FirstView<'_>) -> AnyView {
    if let Some(carried) = &page.carried {
        return form(words, Some(carried), button("go", "fortsatt", words.get("survey-go-on")));
    }
    let wrong = page.fault.is_some();
    let code = (page.mode == Mode::Codes).then(|| {
        let fault = page.fault.clone().map(|fault| view! { <p id="kodfel" class="fault" role="alert">{fault}</p> });
        view! {
            <label for="kod">{words.get("survey-code")}</label>
            <p id="kodhur" class="small">{words.get("survey-code.how")}</p>
            {fault}
            <input
                id="kod"
                name="kod"
                value=page.code.clone()
                maxlength="60"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                dir="ltr"
                aria-describedby=if wrong { "kodfel kodhur" } else { "kodhur" }
                aria-invalid=wrong.then_some("true")
            />
        }
    });
    let inner =
        view! { {hidden("ord", page.link.to_owned())} {code} {button("go", "borja", words.get("survey-begin"))} };
    form(words, None, inner)
}
