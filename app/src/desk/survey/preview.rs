//! A survey as it will be met, in each language and for each age: every screen under the other, with nothing to send.

use domain::survey::contract::Contract;
use domain::survey::edit::list_of;
use domain::survey::questionnaire::{Audience, Group, Item, Kind, Question, Questionnaire, Text};
use domain::survey::wheel::PARTS;
use leptos::prelude::*;

use super::{AUDIENCES, audience, audience_word, back, language, survey_path};
use crate::words::Words;

/// What the page shows.
pub struct PreviewView<'a> {
    /// The survey's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is asked.
    pub asked: &'a Questionnaire,
    /// What is promised.
    pub contract: &'a Contract,
    /// The language it is shown in.
    pub tag: String,
    /// Whether that language goes from right to left.
    pub right_to_left: bool,
    /// The audience it is shown for.
    pub audience: Audience,
}

/// The page.
pub fn preview(words: &Words, page: &PreviewView<'_>) -> impl IntoView + use<> {
    let to = |tag: &str, who: Audience| survey_path(words, &page.id, &format!("/visa/{tag}/{}", audience_word(who)));
    let languages: Vec<_> = page
        .asked
        .languages
        .iter()
        .map(|tag| {
            let current = (*tag == page.tag).then_some("true");
            view! { <a class="pill" href=to(tag, page.audience) aria-current=current>{language(words, tag)}</a> }
        })
        .collect();
    let audiences: Vec<_> = AUDIENCES
        .map(|one| {
            let current = (one == page.audience).then_some("true");
            view! { <a class="pill" href=to(&page.tag, one) aria-current=current>{audience(words, one)}</a> }
        })
        .into_iter()
        .collect();
    let said = |text: &Text| text.in_language(&page.tag).map(str::to_owned);
    let promises: Vec<_> = [&page.contract.asks, &page.contract.decides, &page.contract.answer_where]
        .into_iter()
        .filter_map(said)
        .map(|line| view! { <li>{line}</li> })
        .collect();
    let mut number = 0;
    let screens = items(words, page, &page.asked.items, &mut number);
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    view! {
        {back(words, &page.id, &page.title)}
        <h1 tabindex="-1">{words.get("desk-survey-preview")}</h1>
        <p class="small">{words.get("desk-survey-preview.about")}</p>
        <nav class="pills" aria-label=words.get("desk-survey-languages")>{languages}</nav>
        <nav class="pills" aria-label=words.get("desk-survey-audience")>{audiences}</nav>
        <div lang=page.tag.clone() dir=direction inert>
            <article class="card">
                <h2>{said(&page.asked.title)}</h2>
                <ul class="before">{promises}</ul>
            </article>
            {screens}
        </div>
    }
}

fn items(words: &Words, page: &PreviewView<'_>, all: &[Item], number: &mut usize) -> Vec<AnyView> {
    all.iter()
        .filter_map(|item| match item {
            Item::Question(question) if question.kind == Kind::Calculate => None,
            Item::Question(question) => Some(screen(words, page, question, number)),
            Item::Group(group) => Some(section(words, page, group, number)),
        })
        .collect()
}

fn section(words: &Words, page: &PreviewView<'_>, group: &Group, number: &mut usize) -> AnyView {
    let said = |text: &Text| text.in_language(&page.tag).map(str::to_owned);
    let heading = said(&group.label).map(|text| view! { <h2 class="above">{text}</h2> });
    let why = said(&group.why).map(|text| view! { <p class="small">{text}</p> });
    let inner = items(words, page, &group.items, number);
    view! { {heading} {why} {inner} }.into_any()
}

/// A question. Children meet one a screen, which is what the number tells; guardians and staff a section at a time.
fn screen(words: &Words, page: &PreviewView<'_>, question: &Question, number: &mut usize) -> AnyView {
    let said = |text: &Text| text.in_language(&page.tag).map(str::to_owned);
    let count = (page.audience.is_child() && question.kind != Kind::Note).then(|| {
        *number += 1;
        words.fill("desk-survey-screen", &[("number", &number.to_string())])
    });
    let label = said(&question.label).unwrap_or_else(|| format!("[{}]", question.name));
    let hint = said(&question.hint).map(|text| view! { <p class="small">{text}</p> });
    let when =
        question.relevant.is_some().then(|| view! { <p class="small">{words.get("desk-survey-is-conditional")}</p> });
    let card = question.sensitive.then(|| view! { <p class="small">{words.get("desk-survey-is-sensitive")}</p> });
    let field = field(page, question);
    view! {
        <article class="card">
            {count.map(|text| view! { <p class="small" lang=words.tag().to_owned() dir="auto">{text}</p> })}
            <h3 class="name">{label}</h3>
            {hint}
            {field}
            {when}
            {card}
        </article>
    }
    .into_any()
}

fn field(page: &PreviewView<'_>, question: &Question) -> AnyView {
    let choices: Vec<String> = match (&question.kind, list_of(&question.kind)) {
        (_, Some(list)) => {
            let all = page.asked.lists.get(list).into_iter().flatten();
            all.map(|one| one.label.in_language(&page.tag).unwrap_or(&one.value).to_owned()).collect()
        }
        (Kind::Wheel, None) => PARTS.map(str::to_owned).to_vec(),
        _ => Vec::new(),
    };
    match &question.kind {
        Kind::Note | Kind::Calculate => ().into_any(),
        Kind::Text => view! { <textarea rows="3" readonly></textarea> }.into_any(),
        Kind::Integer | Kind::Decimal | Kind::Date(_) => view! { <input type="text" readonly/> }.into_any(),
        Kind::Range { start, end, .. } => {
            let ends = format!("{start} – {end}");
            view! { <p>{ends}</p> }.into_any()
        }
        kind => {
            let many = matches!(kind, Kind::Many(_));
            let shape = if many { "checkbox" } else { "radio" };
            let rows: Vec<_> = choices
                .into_iter()
                .map(|words| view! { <label class="pick"><input type=shape disabled/> <span>{words}</span></label> })
                .collect();
            rows.into_any()
        }
    }
}
