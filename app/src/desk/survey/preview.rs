//! A survey as it will be met, in each language and for each age: page after page as the phone gets it. Nothing can be pressed in
//! it, and nothing is sent or counted.

use domain::survey::questionnaire::Audience;
use leptos::prelude::*;

use super::{AUDIENCES, audience, audience_word, back, language, survey_path};
use crate::words::Words;

/// What the page shows.
pub struct PreviewView {
    /// The survey's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// The language it is shown in.
    pub tag: String,
    /// Whether the site speaks it; else the words around the questions are the site's own.
    pub spoken: bool,
    /// Whether that language goes from right to left.
    pub right_to_left: bool,
    /// The audience it is shown for.
    pub audience: Audience,
    /// What its pages are called, in order.
    pub steps: Vec<String>,
    /// Which of them is shown.
    pub at: usize,
    /// What else is to be known of this page.
    pub notes: Vec<&'static str>,
    /// The page, drawn by what draws it for those who answer.
    pub shown: AnyView,
}

/// The page.
pub fn preview(words: &Words, page: PreviewView) -> impl IntoView + use<> {
    let to = |tag: &str, who: Audience, step: usize| {
        survey_path(words, &page.id, &format!("/visa/{tag}/{}/{step}", audience_word(who)))
    };
    let languages: Vec<_> = page
        .languages
        .iter()
        .map(|tag| {
            let current = (*tag == page.tag).then_some("true");
            view! { <a class="pill" href=to(tag, page.audience, page.at) aria-current=current>{language(words, tag)}</a> }
        })
        .collect();
    let audiences: Vec<_> = AUDIENCES
        .map(|one| {
            let current = (one == page.audience).then_some("true");
            view! { <a class="pill" href=to(&page.tag, one, 0) aria-current=current>{audience(words, one)}</a> }
        })
        .into_iter()
        .collect();
    let step = |at: usize, id: &str| {
        view! { <a class="pill" href=to(&page.tag, page.audience, at)>{words.get(id)}</a> }
    };
    let before = page.at.checked_sub(1).map(|at| step(at, "desk-survey-preview-before"));
    let after = (page.at + 1 < page.steps.len()).then(|| step(page.at + 1, "desk-survey-preview-next"));
    let all: Vec<_> = page
        .steps
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let current = (at == page.at).then_some("page");
            view! {
                <li>
                    <a href=to(&page.tag, page.audience, at) aria-current=current lang=page.tag.clone() dir="auto">{name.clone()}</a>
                </li>
            }
        })
        .collect();
    let (now, last) = ((page.at + 1).to_string(), page.steps.len().to_string());
    let count = words.fill("desk-survey-preview-count", &[("now", &now), ("all", &last)]);
    let notes: Vec<_> = page.notes.iter().map(|id| view! { <p class="small">{words.get(id)}</p> }).collect();
    let around = (!page.spoken).then(|| view! { <p class="note">{words.get("desk-survey-preview-around")}</p> });
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    view! {
        {back(words, &page.id, &page.title)}
        <h1 tabindex="-1">{words.get("desk-survey-preview")}</h1>
        <p class="note">{words.get("desk-survey-preview.about")}</p>
        <nav class="pills" aria-label=words.get("desk-survey-languages")>{languages}</nav>
        <nav class="pills" aria-label=words.get("desk-survey-audience")>{audiences}</nav>
        {around}
        <p>{count}</p>
        {notes}
        <nav class="pills" aria-label=words.get("desk-survey-preview-pages")>{before} {after}</nav>
        <div class="phone" lang=page.tag.clone() dir=direction inert>{page.shown}</div>
        <details class="fold">
            <summary>{words.get("desk-survey-preview-all")}</summary>
            <ol class="ways">{all}</ol>
        </details>
    }
}
