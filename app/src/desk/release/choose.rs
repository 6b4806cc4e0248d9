//! Choosing what a finding is about: every question with its number, and the group one speaks of.

use leptos::prelude::*;

use super::{back, release_path};
use crate::desk::inputs::{Typed, choice};
use crate::frame::hidden;
use crate::words::Words;

/// The form's name, for what was typed into it.
pub const FORM: &str = "valj";

/// A question that can be spoken of.
pub struct Asked {
    /// Its name.
    pub id: String,
    /// As it was asked.
    pub label: String,
    /// Each answer that is shown for everybody: its value in the form, its words, its whole percentage, and the verdict of the
    /// comparison with the wave before, where there is one.
    pub answers: Vec<(String, String, Option<u32>, Option<String>)>,
    /// Groups: value in the form and words; everybody first.
    pub groups: Vec<(String, String)>,
}

/// What the page shows.
pub struct ChooseView {
    /// The release.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The version that is looked at.
    pub version: i64,
    /// Areas of the mapping, each with its questions.
    pub areas: Vec<(String, Vec<Asked>)>,
    /// A form that was not taken.
    pub typed: Typed,
}

/// The page.
pub fn choose(words: &Words, page: &ChooseView) -> impl IntoView + use<> {
    let areas: Vec<_> = page
        .areas
        .iter()
        .map(|(area, questions)| {
            let all: Vec<_> = questions.iter().map(|one| asked(words, page, one)).collect();
            view! { <h2 class="above">{area.clone()}</h2> {all} }
        })
        .collect();
    view! {
        {back(words, &page.id, &page.title)}
        <h1 tabindex="-1">{words.get("desk-release-choose")}</h1>
        <p class="lead">{words.get("desk-release-choose.about")}</p>
        {page.typed.alert()}
        {areas}
    }
}

fn asked(words: &Words, page: &ChooseView, one: &Asked) -> impl IntoView + use<> {
    let form = format!("{FORM}-{}", one.id);
    let rows: Vec<_> = one
        .answers
        .iter()
        .map(|(_, answer, percent, verdict)| {
            let shown = percent.map_or_else(
                || words.get("mapping-few").to_string(),
                |percent| words.fill("mapping-percent", &[("number", &percent.to_string())]),
            );
            let verdict = verdict.clone().map(|text| view! { <small>" " {text}</small> });
            view! {
                <tr>
                    <th scope="row">{answer.clone()}</th>
                    <td><span class="count">{shown}</span> {verdict}</td>
                </tr>
            }
        })
        .collect();
    let answers = one.answers.iter().map(|(value, words, ..)| (value.clone(), words.clone())).collect();
    view! {
        <details class="fold" open=page.typed.form == form>
            <summary>{one.label.clone()}</summary>
            <table>
                <tbody>{rows}</tbody>
            </table>
            <form method="post" action=release_path(words, &page.id, "/fynd") class="write">
                {hidden("v", page.version.to_string())}
                {hidden("fraga", one.id.clone())}
                {page.typed.fault(&form)}
                {choice(&page.typed, (&form, "svar"), words.get("desk-release-answer"), "", answers)}
                {choice(&page.typed, (&form, "grupp"), words.get("desk-release-group"), "", one.groups.clone())}
                <button class="go">{words.get("desk-release-write-of")}</button>
            </form>
        </details>
    }
}
