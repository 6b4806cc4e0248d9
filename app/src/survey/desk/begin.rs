//! A new survey: from a template, from a workbook, or from nothing.

use domain::survey::questionnaire::Audience;
use leptos::prelude::*;

use super::{Told, audience, path, told};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// A template that is offered.
pub struct Offer {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub audience: Audience,
    /// How many questions it asks.
    pub questions: usize,
    /// In how many languages.
    pub languages: usize,
}

/// A fault or warning of a workbook.
pub struct BookLine {
    /// Where, in words ("survey, rad 4, kolumn B"); empty for the whole workbook.
    pub place: String,
    /// What is wrong and how it is mended.
    pub told: String,
}

/// What the page shows.
#[derive(Default)]
pub struct BeginView {
    /// Templates.
    pub offers: Vec<Offer>,
    /// What stood in the way.
    pub told: Told,
    /// What is wrong with a workbook that was sent.
    pub faults: Vec<BookLine>,
    /// What was left out of it.
    pub warnings: Vec<BookLine>,
}

/// The page.
pub fn begin(words: &Words, page: &BeginView) -> impl IntoView + use<> {
    let to = path(words, "/ny");
    let offers: Vec<_> = page.offers.iter().map(|one| offer(words, one, &to)).collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-survey")}</a>
        <h1 tabindex="-1">{words.get("desk-survey-new")}</h1>
        {told(&page.told)}
        {lines(words, "desk-survey-book-faults", &page.faults)}
        {lines(words, "desk-survey-book-left-out", &page.warnings)}
        <h2 class="above">{words.get("desk-survey-from-template")}</h2>
        <p class="lead">{words.get("desk-survey-from-template.lead")}</p>
        {offers}
        <h2 class="above">{words.get("desk-survey-from-book")}</h2>
        <p>{words.get("desk-survey-from-book.lead")}</p>
        <form method="post" action=path(words, "/arbetsbok") enctype="multipart/form-data" class="write">
            <label for="bok">{words.get("desk-survey-book")}</label>
            <input id="bok" name="bok" type="file" accept=".xlsx,.xls,.ods" required/>
            <button class="reach">{words.get("desk-survey-book-go")}</button>
        </form>
        <h2 class="above">{words.get("desk-survey-from-nothing")}</h2>
        <form method="post" action=to>
            {hidden("mall", String::new())}
            <button class="reach">{words.get("desk-survey-from-nothing-go")}</button>
        </form>
    }
}

/// Faults or warnings of a workbook; nothing when there are none.
pub fn lines(words: &Words, id: &str, all: &[BookLine]) -> impl IntoView + use<> {
    let lines: Vec<_> = all
        .iter()
        .map(|line| {
            let place = (!line.place.is_empty()).then(|| view! { <b>{line.place.clone()}</b> ": " });
            view! { <li>{place} {line.told.clone()}</li> }
        })
        .collect();
    let heading = words.get(id);
    (!lines.is_empty()).then(|| view! { <section class="note"><h2>{heading}</h2><ul>{lines}</ul></section> })
}

fn offer(words: &Words, one: &Offer, to: &str) -> impl IntoView + use<> {
    let about = words.fill(
        "desk-survey-template-about",
        &[("questions", &one.questions.to_string()), ("languages", &one.languages.to_string())],
    );
    let label = words.fill("desk-survey-template-go", &[("title", &one.title)]);
    view! {
        <article class="card">
            <h3>{one.title.clone()}</h3>
            <p>{audience(words, one.audience)}</p>
            <p class="small">{about}</p>
            <form method="post" action=to.to_owned()>
                {hidden("mall", one.id.clone())}
                <button class="go">{label}</button>
            </form>
        </article>
    }
}
