//! The paper twin: every question on paper, with boxes to tick, for those who would rather have a pen.

use domain::survey::edit::list_of;
use domain::survey::questionnaire::{Group, Item, Kind, Question};
use domain::survey::wheel::PARTS;
use leptos::prelude::*;

use super::{Invitation, Sheet};

/// The paper's document.
#[must_use]
pub fn paper(page: &Invitation<'_>) -> String {
    let promise: Vec<_> =
        page.promise().into_iter().map(|(label, said)| view! { <li><b>{label}</b> " " {said}</li> }).collect();
    let mut number = 0;
    let items = items(page, &page.asked.items, &mut number);
    let main = view! {
        <h1>{page.said(&page.asked.title)}</h1>
        <ul class="promise">{promise}</ul>
        <p>{page.word("survey-print-paper")}</p>
        <p>{page.free()}</p>
        {items}
        <section class="support">
            <h2>{page.word("survey-print-thanks")}</h2>
            <p>{page.word("survey-print-support")}</p>
        </section>
    };
    page.document(Sheet::Paper, main)
}

fn items(page: &Invitation<'_>, all: &[Item], number: &mut usize) -> Vec<AnyView> {
    all.iter()
        .map(|item| match item {
            Item::Question(question) => one(page, question, number),
            Item::Group(group) => section(page, group, number),
        })
        .collect()
}

fn section(page: &Invitation<'_>, group: &Group, number: &mut usize) -> AnyView {
    let heading = (!group.label.is_empty()).then(|| view! { <h2>{page.said(&group.label)}</h2> });
    let why = (!group.why.is_empty()).then(|| view! { <p class="small">{page.said(&group.why)}</p> });
    let sometimes = group.relevant.is_some().then(|| view! { <p class="small">{page.word("survey-print-some")}</p> });
    let inner = items(page, &group.items, number);
    view! { {heading} {why} {sometimes} {inner} }.into_any()
}

fn one(page: &Invitation<'_>, question: &Question, number: &mut usize) -> AnyView {
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
            {field(page, question)}
        </section>
    }
    .into_any()
}

fn field(page: &Invitation<'_>, question: &Question) -> AnyView {
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
    let boxes: Vec<_> = labels.into_iter().map(|label| view! { <li>{label}</li> }).collect();
    view! { <ul class=if row { "boxes row" } else { "boxes" }>{boxes}</ul> }.into_any()
}
