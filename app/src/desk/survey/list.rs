//! The list of surveys at the desk: what is being made, what is open, what is closed.

use domain::survey::questionnaire::Audience;
use domain::survey::wave::SurveyState;
use leptos::prelude::*;

use super::{audience, path, survey_path};
use crate::desk::path as desk_path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// A survey of the list.
pub struct Line {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub audience: Audience,
    /// Where it stands.
    pub state: SurveyState,
    /// More about it, in words: who changed it, until when it is open.
    pub told: Vec<String>,
}

/// What the page shows.
pub struct ListView {
    /// Every survey that somebody may see, those changed last first.
    pub surveys: Vec<Line>,
}

/// The page.
pub fn list(words: &Words, page: &ListView) -> impl IntoView + use<> {
    let section = |state: SurveyState, id: &str| {
        let cards: Vec<_> = page.surveys.iter().filter(|one| one.state == state).map(|one| card(words, one)).collect();
        let heading = words.get(id);
        (!cards.is_empty()).then(|| view! { <h2 class="above">{heading}</h2> {cards} })
    };
    let none = page.surveys.is_empty().then(|| view! { <p class="calm">{words.get("desk-survey-none")}</p> });
    view! {
        <a class="back" href=desk_path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-survey")}</h1>
        <p class="lead">{words.get("desk-survey-lead")}</p>
        {none}
        <a class="go" href=path(words, "/ny")>{words.get("desk-survey-new")}</a>
        {section(SurveyState::Open, "desk-survey-open")}
        {section(SurveyState::Draft, "desk-survey-drafts")}
        {section(SurveyState::Closed, "desk-survey-closed")}
    }
}

fn card(words: &Words, one: &Line) -> impl IntoView + use<> {
    let told: Vec<_> = one.told.iter().map(|line| view! { <p class="small">{line.clone()}</p> }).collect();
    view! {
        <article class="card">
            <h3>
                <a href=survey_path(words, &one.id, "")>{one.title.clone()}</a>
            </h3>
            <p>{audience(words, one.audience)}</p>
            {told}
        </article>
    }
}
