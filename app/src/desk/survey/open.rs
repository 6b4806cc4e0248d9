//! Opening a survey: what is missing, for how long, how it is seen to that each answers once.

use domain::survey::wave::Mode;
use leptos::prelude::*;

use super::{Told, back, survey_path, told};
use crate::desk::inputs::{Field, Typed, field, picks};
use crate::frame::hidden;
use crate::words::Words;

/// The form's name, for what was typed into it.
pub const FORM: &str = "oppna";

/// Something that is missing.
pub struct Missing {
    /// In words.
    pub told: String,
    /// The page where it is mended, within the survey's.
    pub rest: String,
}

/// What the page shows.
pub struct OpenView {
    /// The survey's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// The ways in which it may be answered.
    pub ways: Vec<Mode>,
    /// Days that stand there to begin with: first, last.
    pub days: (String, String),
    /// The version that is looked at.
    pub version: i64,
    /// A form that was not taken.
    pub typed: Typed,
    /// What stood in the way.
    pub told: Told,
}

/// The page.
pub fn open(words: &Words, page: &OpenView) -> impl IntoView + use<> {
    let lines: Vec<_> = page
        .missing
        .iter()
        .map(|one| {
            view! {
                <li class="lacks">
                    <a href=survey_path(words, &page.id, &one.rest)>{one.told.clone()}</a>
                </li>
            }
        })
        .collect();
    let ready = lines.is_empty();
    let checklist = if ready {
        view! { <p class="calm">{words.get("desk-survey-ready")}</p> }.into_any()
    } else {
        view! { <p>{words.get("desk-survey-not-ready")}</p> <ul class="checks">{lines}</ul> }.into_any()
    };
    let form = ready.then(|| form(words, page));
    view! {
        {back(words, &page.id, &page.title)}
        <h1 tabindex="-1">{words.get("desk-survey-open-go")}</h1>
        {told(&page.told)}
        {page.typed.alert()}
        {checklist}
        {form}
    }
}

fn form(words: &Words, page: &OpenView) -> impl IntoView + use<> {
    let typed = &page.typed;
    let day = |name: &'static str, label: &str, value: &str| {
        Field::new(FORM, name, words.get(label)).kind("date").value(value)
    };
    let modes = page
        .ways
        .iter()
        .map(|mode| {
            let (label, promise) = (format!("desk-survey-mode-{}", mode.as_str()), "promise");
            let told = [words.get(&label), words.get(&format!("{label}.{promise}"))].join(": ");
            (mode.as_str().to_owned(), told)
        })
        .collect();
    let slips = (!page.ways.contains(&Mode::Open))
        .then(|| view! { <p class="note">{words.get("desk-survey-research-slips")}</p> });
    view! {
        <form method="post" action=survey_path(words, &page.id, "/oppna") class="write">
            {hidden("v", page.version.to_string())}
            {typed.fault(FORM)}
            <div class="pair">
                <div>{field(typed, day("fran", "desk-survey-opens-on", &page.days.0))}</div>
                <div>{field(typed, day("till", "desk-survey-closes-on", &page.days.1))}</div>
            </div>
            {slips}
            {picks(typed, (FORM, "satt"), words.get("desk-survey-mode"), Mode::Codes.as_str(), modes)}
            <p>{words.get("desk-survey-open-about")}</p>
            <button class="go">{words.get("desk-survey-open-now")}</button>
        </form>
    }
}
