//! The parts of a survey's screens for a phone that loses the net, drawn by what draws the screens themselves.

use std::collections::BTreeMap;

use domain::survey::answer::Answers;
use domain::survey::kit::{Kit, ONE, Piece, Sentences, TWO};
use domain::survey::questionnaire::{Group, Questionnaire};
use domain::survey::walk::{Screen, Walk};
use jiff::civil::Date;
use leptos::prelude::*;

use super::end::{EndView, end};
use super::screen::{ScreenView, heading, question, section};
use super::step::{button, form};
use super::support::{Why, support};
use super::tongue::Tongue;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// Everything in one language, for everybody.
#[must_use]
pub fn kit(words: &Words, tongue: &Tongue, questionnaire: &Questionnaire, today: Date) -> Kit {
    let audience = questionnaire.audience;
    let drawn = questionnaire.unfilled(audience);
    let none = Answers::default();
    let walk = Walk::new(&drawn, &none, tongue.tag(), today, 0);
    let (mut pieces, mut tops, mut headings) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (at, here) in walk.screens().iter().enumerate() {
        let page = ScreenView {
            tongue,
            questionnaire: &drawn,
            walk: &walk,
            at,
            answers: &none,
            typed: None,
            faults: BTreeMap::new(),
            reminder: None,
            note: None,
            support: None,
            carried: String::new(),
            alike: None,
        };
        let top = here.within.first().copied();
        // Children are asked one question at a time.
        if !audience.is_child() {
            let name = top.map(|group| group.name.to_string()).unwrap_or_default();
            tops.entry(name).or_insert_with(|| section(words, tongue, &page, here, false).to_html());
            for group in here.items.iter().flat_map(|item| &item.inside) {
                let drawn = || heading(tongue, &page, group).into_any().to_html();
                headings.entry(group.name.to_string()).or_insert_with(drawn);
            }
        }
        for item in &here.items {
            let within: Vec<&Group> = top.into_iter().chain(item.inside.iter().copied()).collect();
            let alone = Screen { within, round: 0, items: Vec::new() };
            let number = pieces.len();
            let piece = Piece {
                html: question(words, &page, tongue, number, item, audience.is_child()).to_html(),
                head: section(words, tongue, &page, &alone, true).to_html(),
                at: number,
            };
            pieces.insert(item.place.name.to_string(), piece);
        }
    }
    let before = EndView { given: 0, asked: 0, audience, support: None, fault: None, carried: String::new() };
    Kit {
        language: tongue.tag().to_owned(),
        questionnaire: questionnaire.bare(tongue.tag(), &|text| tongue.said(text).text),
        said: said(words, audience.is_child()),
        frame: frame(words),
        end: end(words, before).into_any().to_html(),
        card: support(words, audience, Why::Always).to_html(),
        tops,
        headings,
        pieces,
    }
}

/// A screen's form, with an empty part where its questions go.
fn frame(words: &Words) -> String {
    let inner = view! {
        <button class="sr" name="do" value="nasta" tabindex="-1" aria-hidden="true">
            {words.get("survey-next")}
        </button>
        {button("back", "tillbaka", view! { {icon(Icon::Back)} {words.get("survey-back")} })}
        <p class="progress"></p>
        <div></div>
        {button("go", "nasta", words.get("survey-next"))}
        {button("skipit", "hoppa", words.get("survey-skip"))}
    };
    form(words, Some(""), inner).to_html()
}

fn said(words: &Words, single: bool) -> Sentences {
    let plain = |id: &str| words.get(id).to_string();
    let over = |id: &str| words.fill(id, &[("over", ONE)]);
    Sentences {
        progress: words
            .fill(if single { "survey-progress" } else { "survey-progress-part" }, &[("now", ONE), ("all", TWO)]),
        round: words.fill("survey-round", &[("now", ONE)]),
        faults: plain("survey-fault"),
        long: over("survey-fault-long"),
        much: over("survey-fault-much"),
        number: plain("survey-fault-number"),
        whole: plain("survey-fault-whole"),
        outside: words.fill("survey-fault-outside", &[("least", ONE), ("most", TWO)]),
        date: plain("survey-fault-date"),
        broken: plain("survey-fault-broken"),
        reminder: plain("survey-reminder"),
        more: plain("survey-one-more"),
        answered: words.fill("survey-end.text", &[("given", ONE), ("all", TWO)]),
    }
}
