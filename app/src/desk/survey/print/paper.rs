//! The paper twin: every question on paper, with boxes to tick, for those who would rather have a pen.

use domain::survey::edit::list_of;
use domain::survey::questionnaire::{Choice, Group, Item, Kind, Question};
use domain::survey::wheel::PARTS;
use leptos::prelude::*;

use super::consent::{told, young};
use super::{Invitation, Sheet};
use crate::survey::choice::faces;
use crate::survey::face::face;

/// The paper's document.
#[must_use]
pub fn paper(page: &Invitation<'_>) -> String {
    let promise: Vec<_> =
        page.promise().into_iter().map(|(label, said)| view! { <li><b>{label}</b> " " {said}</li> }).collect();
    let mut number = 0;
    let items = items(page, &page.asked.items, false, &mut number);
    let main = view! {
        <h1>{page.said(&page.asked.title)}</h1>
        <ul class="promise">{promise}</ul>
        <p>{page.word("survey-print-paper")}</p>
        <p>{page.free()}</p>
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

fn items(page: &Invitation<'_>, all: &[Item], locked: bool, number: &mut usize) -> Vec<AnyView> {
    all.iter()
        .map(|item| match item {
            Item::Question(question) => one(page, question, locked, number),
            Item::Group(group) => section(page, group, locked, number),
        })
        .collect()
}

fn section(page: &Invitation<'_>, group: &Group, locked: bool, number: &mut usize) -> AnyView {
    let heading = (!group.label.is_empty()).then(|| view! { <h2>{page.said(&group.label)}</h2> });
    let why = (!group.why.is_empty()).then(|| view! { <p class="small">{page.said(&group.why)}</p> });
    let sometimes = group.relevant.is_some().then(|| view! { <p class="small">{page.word("survey-print-some")}</p> });
    let inner = items(page, &group.items, locked || group.lock.is_some(), number);
    view! { {heading} {why} {sometimes} {inner} }.into_any()
}

/// A question; `locked`: it stands in an instrument that has no pictures but its own.
pub(super) fn one(page: &Invitation<'_>, question: &Question, locked: bool, number: &mut usize) -> AnyView {
    let label = page.said(&question.label);
    match question.kind {
        Kind::Calculate => return ().into_any(),
        Kind::Note => return view! { <p>{label}</p> }.into_any(),
        _ => *number += 1,
    }
    let hint = (!question.hint.is_empty()).then(|| view! { <p class="small">{page.said(&question.hint)}</p> });
    let sometimes =
        question.relevant.is_some().then(|| view! { <p class="small">{page.word("survey-print-some")}</p> });
    let many =
        matches!(question.kind, Kind::Many(_)).then(|| view! { <p class="small">{page.word("survey-many")}</p> });
    let rank =
        matches!(question.kind, Kind::Rank(_)).then(|| view! { <p class="small">{page.word("survey-print-rank")}</p> });
    let heading = format!("{number}. {label}");
    view! {
        <section class="question">
            <h3>{heading}</h3>
            {hint}
            {sometimes}
            {many}
            {rank}
            {field(page, question, locked)}
        </section>
    }
    .into_any()
}

fn field(page: &Invitation<'_>, question: &Question, locked: bool) -> AnyView {
    let list = list_of(&question.kind).and_then(|list| page.asked.lists.get(list));
    let labels: Vec<String> = match (&question.kind, list) {
        (_, Some(list)) => list.iter().map(|choice| page.said(&choice.label)).collect(),
        (Kind::Wheel, None) => PARTS.map(|part| page.word(&format!("guide-part-{part}"))).to_vec(),
        (Kind::Acknowledge, None) => vec![page.word("survey-acknowledge")],
        (Kind::Range { start, end, step }, None) if *step > 0.0 && (end - start) / step <= 20.0 => {
            let steps = std::iter::successors(Some(*start), |at| Some(at + step)).take(21);
            steps.take_while(|at| at <= end).map(|at| at.to_string()).collect()
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
    let class = match (row, shown) {
        (true, _) => "boxes row",
        (_, true) => "boxes faces",
        _ => "boxes",
    };
    view! { <ul class=class>{boxes}</ul> }.into_any()
}
