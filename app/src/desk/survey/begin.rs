//! A new survey: from a template, from a workbook, or from nothing.

use domain::survey::questionnaire::Audience;
use domain::survey::xlsform::Report;
use leptos::prelude::*;

use super::{Told, audience, path, told, upload};
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

/// What the page shows.
#[derive(Default)]
pub struct BeginView {
    /// Templates.
    pub offers: Vec<Offer>,
    /// What is wrong with a workbook that was sent.
    pub report: Report,
    /// What stood in the way.
    pub told: Told,
}

/// The page.
pub fn begin(words: &Words, page: &BeginView) -> impl IntoView + use<> {
    let to = path(words, "/ny");
    let offers: Vec<_> = page.offers.iter().map(|one| offer(words, one, &to)).collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-survey")}</a>
        <h1 tabindex="-1">{words.get("desk-survey-new")}</h1>
        {told(&page.told)}
        {upload::refused(words, &page.report)}
        <h2 class="above">{words.get("desk-survey-from-template")}</h2>
        <p class="lead">{words.get("desk-survey-from-template.lead")}</p>
        {offers}
        {upload::form(words)}
        <h2 class="above">{words.get("desk-survey-from-nothing")}</h2>
        <form method="post" action=to>
            {hidden("mall", String::new())}
            <button class="reach">{words.get("desk-survey-from-nothing-go")}</button>
        </form>
    }
}

fn offer(words: &Words, one: &Offer, to: &str) -> impl IntoView + use<> {
    let about = words.fill(
        "desk-survey-template-about",
        &[("questions", &one.questions.to_string()), ("languages", &one.languages.to_string())],
    );
    let label = words.fill("desk-survey-template-go", &[("title", &one.title)]);
    let said = format!("mall-{}", one.id);
    view! {
        <article class="card">
            <h3>{one.title.clone()}</h3>
            // Two templates are called alike and are for others: a button says for whom it begins.
            <p id=said.clone()>{audience(words, one.audience)}</p>
            <p class="small">{about}</p>
            <form method="post" action=to.to_owned()>
                {hidden("mall", one.id.clone())}
                <button class="go" aria-describedby=said>{label}</button>
            </form>
        </article>
    }
}
