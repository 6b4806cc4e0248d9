//! One survey's own page: the steps of making it, what each still lacks, and the times it was asked.

use domain::survey::questionnaire::Audience;
use leptos::prelude::*;

use super::lacks::Step;
use super::{Told, audience, language, path, survey_path, told};
use crate::frame::{Icon, icon};
use crate::words::Words;

/// A time it was asked, or is.
pub struct WaveLine {
    /// Its id.
    pub id: String,
    /// What it is called, in words ("2–20 mars").
    pub name: String,
    /// Where it stands, in words.
    pub state: String,
}

/// What the page shows.
pub struct HubView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub audience: Audience,
    /// Its languages' tags.
    pub languages: Vec<String>,
    /// How many things each step still lacks.
    pub lacks: Vec<(Step, usize)>,
    /// The times it was asked, the latest first.
    pub waves: Vec<WaveLine>,
    /// Who changed it last, in words.
    pub changed: String,
    /// What was done just now.
    pub told: Told,
}

/// The page.
pub fn hub(words: &Words, page: &HubView) -> impl IntoView + use<> {
    let to = |rest: &str| survey_path(words, &page.id, rest);
    let steps: Vec<_> = page
        .lacks
        .iter()
        .map(|(step, lacks)| {
            let about = match lacks {
                0 => words.get("desk-survey-step-done").to_string(),
                count => words.fill("desk-survey-step-lacks", &[("count", &count.to_string())]),
            };
            let class = if *lacks == 0 { "done" } else { "lacks" };
            view! {
                <li class=class>
                    <a href=to(step.rest())><b>{words.get(step.id())}</b></a>
                    <small>" " {about}</small>
                </li>
            }
        })
        .collect();
    let ready = page.lacks.iter().all(|(_, lacks)| *lacks == 0);
    let languages: Vec<String> = page.languages.iter().map(|tag| language(words, tag)).collect();
    let first = page.languages.first().cloned().unwrap_or_default();
    let waves: Vec<_> = page
        .waves
        .iter()
        .map(|wave| {
            view! {
                <article class="card">
                    <h3>
                        <a href=path(words, &format!("/insamling/{}", wave.id))>{wave.name.clone()}</a>
                    </h3>
                    <p>{wave.state.clone()}</p>
                </article>
            }
        })
        .collect();
    let waves = (!waves.is_empty()).then(|| view! { <h2 class="above">{words.get("desk-survey-waves")}</h2> {waves} });
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-survey")}</a>
        <h1 tabindex="-1">{page.title.clone()}</h1>
        <p class="lead">{audience(words, page.audience)} " · " {languages.join(", ")}</p>
        {told(&page.told)}
        <ul class="checks">{steps}</ul>
        <p>
            <a class="reach" href=to(&format!("/visa/{first}"))>{words.get("desk-survey-preview")}</a>
        </p>
        <p>
            <a class=if ready { "go" } else { "reach" } href=to("/oppna")>{words.get("desk-survey-open-go")}</a>
        </p>
        {waves}
        <p class="small">{page.changed.clone()}</p>
    }
}
