//! A workbook of one's own: the form that takes it, everything that is wrong with it, and what was left out of it.

use domain::survey::xlsform::{Notice, Report};
use leptos::prelude::*;

use super::{AUDIENCES, audience, audience_word, path, survey_path};
use crate::desk::survey_import::{Told, told};
use crate::frame::{Icon, icon};
use crate::words::Words;

/// The form. The audience is that of a workbook that names none.
pub(super) fn form(words: &Words) -> impl IntoView + use<> {
    let options: Vec<_> = AUDIENCES
        .map(|one| view! { <option value=audience_word(one)>{audience(words, one)}</option> })
        .into_iter()
        .collect();
    view! {
        <h2 class="above">{words.get("desk-survey-upload")}</h2>
        <form method="post" action=path(words, "/ny/arbetsbok") enctype="multipart/form-data" class="write">
            <label for="vem">{words.get("desk-survey-upload-audience")}</label>
            <select id="vem" name="vem">
                <option value="">{words.get("desk-survey-upload-own")}</option>
                {options}
            </select>
            <label for="fil">{words.get("desk-survey-upload-file")}</label>
            <p id="filhur" class="small">{words.get("desk-survey-upload-file.how")}</p>
            <input id="fil" name="fil" type="file" accept=".xlsx,.xls,.ods" required aria-describedby="filhur"/>
            <button class="reach">{words.get("desk-survey-upload-go")}</button>
        </form>
    }
}

/// Why a workbook was not taken, each fault where it is; with what would be left out of it once they are mended.
pub(super) fn refused(words: &Words, report: &Report) -> impl IntoView + use<> {
    (!report.faults.is_empty()).then(|| {
        view! {
            <section class="fault" role="alert">
                <h2>{words.get("desk-survey-upload-refused")}</h2>
                {list(words, &report.faults, ("checks", "lacks"))}
                {more(words, report)}
            </section>
            {warnings(words, report)}
        }
    })
}

fn warnings(words: &Words, report: &Report) -> impl IntoView + use<> {
    (!report.warnings.is_empty()).then(|| {
        view! {
            <section class="note">
                <h2>{words.get("desk-survey-upload-warned")}</h2>
                {list(words, &report.warnings, ("before", ""))}
            </section>
        }
    })
}

fn list(words: &Words, notices: &[Notice], (list, row): (&'static str, &'static str)) -> impl IntoView + use<> {
    let rows: Vec<_> = notices
        .iter()
        .map(|notice| {
            let Told { place, cause, why, mend, .. } = told(words, notice);
            let rest: Vec<String> = [cause, why, mend].into_iter().filter(|part| !part.is_empty()).collect();
            view! { <li class=row><b>{place}":"</b> " " {rest.join(" ")}</li> }
        })
        .collect();
    view! { <ul class=list>{rows}</ul> }
}

fn more(words: &Words, report: &Report) -> impl IntoView + use<> {
    (report.more > 0)
        .then(|| view! { <p>{words.fill("desk-survey-upload-more", &[("count", &report.more.to_string())])}</p> })
}

/// A workbook that was taken with something left out or read otherwise.
pub struct TakenView<'a> {
    /// The new survey's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How many questions it has.
    pub questions: usize,
    /// What was left out or read otherwise.
    pub report: &'a Report,
}

/// The page.
pub fn taken(words: &Words, page: &TakenView<'_>) -> impl IntoView + use<> {
    let count = words.fill("desk-survey-upload-taken", &[("count", &page.questions.to_string())]);
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-survey")}</a>
        <h1 tabindex="-1">{page.title.clone()}</h1>
        <p class="note" role="status">{count}</p>
        {warnings(words, page.report)}
        {more(words, page.report)}
        <a class="go" href=survey_path(words, &page.id, "")>{words.get("desk-survey-upload-on")}</a>
    }
}
