//! The paper twin: every question on paper, with boxes to tick, for those who would rather have a pen.

use domain::survey::decimal;
use domain::survey::edit::list_of;
use domain::survey::questionnaire::{Choice, Group, Item, Kind, Question};
use domain::survey::wheel::PARTS;
use leptos::prelude::*;

use super::consent::{told, young};
use super::refer::Numbers;
use super::{Invitation, Sheet};
use crate::survey::choice::{faces, laid};
use crate::survey::face::face;
use crate::survey::screen::credit;

/// So many turns of a part have room where an answer says how many there are.
const TURNS: u8 = 4;

/// The paper's document.
#[must_use]
pub fn paper(page: &Invitation<'_>) -> String {
    let promise: Vec<_> =
        page.promise().into_iter().map(|(label, said)| view! { <li><b>{label}</b> " " {said}</li> }).collect();
    let numbers = Numbers::of(page.asked);
    let items = items(page, &page.asked.items, false, &numbers);
    let main = view! {
        <h1>{page.said(&page.asked.title)}</h1>
        <ul class="promise">{promise}</ul>
        <p>{page.free()}</p>
        <p>{page.word("survey-print-read")}</p>
        <p>{page.word("survey-print-paper")}</p>
        {yes_or_no(page)}
        {items}
        <section class="support">
            <h2>{page.word("survey-print-thanks")}</h2>
            <p>{page.word("survey-print-support")}</p>
        </section>
    };
    page.document(Sheet::Paper, main)
}

/// Research: what each age is told, and a box for yes and one for no.
fn yes_or_no(page: &Invitation<'_>) -> AnyView {
    let told = told(page);
    if told.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="question">
            <h2>{page.word("survey-consent")}</h2>
            {told}
            {young(page, "survey-print-consent-young")}
            <p>{page.word("survey-print-consent-tick")}</p>
            <ul class="boxes">
                <li>{page.word("survey-consent-yes")}</li>
                <li>{page.word("survey-consent-no")}</li>
            </ul>
        </section>
    }
    .into_any()
}

fn items(page: &Invitation<'_>, all: &[Item], locked: bool, numbers: &Numbers<'_>) -> Vec<AnyView> {
    all.iter()
        .map(|item| match item {
            Item::Question(question) => one(page, question, locked, numbers),
            Item::Group(group) => section(page, group, locked, numbers),
        })
        .collect()
}

fn section(page: &Invitation<'_>, group: &Group, locked: bool, numbers: &Numbers<'_>) -> AnyView {
    let heading = (!group.label.is_empty()).then(|| view! { <h2>{numbers.said(page, &group.label)}</h2> });
    let why = (!group.why.is_empty()).then(|| view! { <p class="small">{page.said(&group.why)}</p> });
    let whom = numbers.for_whom(page, group.relevant.as_ref());
    let credit = credit(&[group]);
    let inner = || items(page, &group.items, locked || group.lock.is_some(), numbers);
    let Some(repeat) = &group.repeat else {
        return view! { {heading} {credit} {why} {whom} {inner()} }.into_any();
    };
    // Where an answer says how often, nobody knows it when the sheet is printed.
    let open = !repeat.count.names().is_empty();
    let turns = if open { repeat.most.min(TURNS) } else { repeat.most };
    let how = open.then(|| {
        let said = page.words.fill("survey-print-turns", &[("count", &turns.to_string())]);
        view! { <p class="small">{said}</p> }
    });
    let turns: Vec<_> = (1..=turns)
        .map(|turn| {
            let said = page.words.fill("survey-round", &[("now", &turn.to_string())]);
            view! { <p><b>{said}</b></p> {inner()} }
        })
        .collect();
    view! { {heading} {credit} {why} {whom} {how} {turns} }.into_any()
}

/// A question; `locked`: it stands in an instrument that has no pictures but its own.
pub(super) fn one(page: &Invitation<'_>, question: &Question, locked: bool, numbers: &Numbers<'_>) -> AnyView {
    let whom = numbers.for_whom(page, question.relevant.as_ref());
    match question.kind {
        Kind::Calculate => return ().into_any(),
        Kind::Note => return view! { <p>{numbers.said(page, &question.label)}</p> {whom} }.into_any(),
        _ => {}
    }
    let hint = (!question.hint.is_empty()).then(|| view! { <p class="small">{numbers.said(page, &question.hint)}</p> });
    let many =
        matches!(question.kind, Kind::Many(_)).then(|| view! { <p class="small">{page.word("survey-many")}</p> });
    let rank =
        matches!(question.kind, Kind::Rank(_)).then(|| view! { <p class="small">{page.word("survey-print-rank")}</p> });
    view! {
        <section class="question">
            <h3>{numbers.heading(page, question)}</h3>
            {hint}
            {whom}
            {many}
            {rank}
            {field(page, question, locked, numbers)}
        </section>
    }
    .into_any()
}

fn field(page: &Invitation<'_>, question: &Question, locked: bool, numbers: &Numbers<'_>) -> AnyView {
    let list = list_of(&question.kind).and_then(|list| page.asked.lists.get(list));
    let labels: Vec<String> = match (&question.kind, list) {
        (_, Some(list)) => list.iter().map(|choice| numbers.said(page, &choice.label)).collect(),
        (Kind::Wheel, None) => PARTS.map(|part| page.word(&format!("guide-part-{part}"))).to_vec(),
        (Kind::Acknowledge, None) => vec![page.word("survey-acknowledge")],
        (Kind::Range { start, end, step }, None) if *step > 0.0 && (end - start) / step <= 20.0 => {
            decimal::steps(*start, *end, *step, 21).into_iter().map(decimal::written).collect()
        }
        _ => Vec::new(),
    };
    if labels.is_empty() {
        let lines = if matches!(question.kind, Kind::Text) { 4 } else { 1 };
        let rows: Vec<_> = (0..lines).map(|_| view! { <div class="line"></div> }).collect();
        return view! { <div class="lines">{rows}</div> }.into_any();
    }
    let row = matches!(question.kind, Kind::Range { .. });
    let offered: Vec<&Choice> = list.into_iter().flatten().collect();
    let moods = faces(question, &offered, page.asked.audience, locked);
    let shown = moods.iter().any(Option::is_some);
    let moods = moods.into_iter().chain(std::iter::repeat(None));
    let boxes: Vec<_> = labels
        .into_iter()
        .zip(moods)
        .map(|(label, mood)| view! { <li>{mood.map(face)} <span>{label}</span></li> })
        .collect();
    // As the cards lie on a screen: what somebody put in an order is a line each there too.
    let cards = matches!(question.kind, Kind::One(_) | Kind::Many(_));
    let class = match (row, shown, laid(question)) {
        (true, ..) => "boxes row",
        (_, true, _) => "boxes faces",
        (_, _, "opts side") if cards => "boxes side",
        (_, _, "opts side two") if cards => "boxes side two",
        _ => "boxes",
    };
    view! { <ul class=class>{boxes}</ul> }.into_any()
}
