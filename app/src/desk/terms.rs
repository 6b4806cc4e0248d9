//! School terms at the desk: which municipalities' are known and until when, and the form of one, with who changed it when.

use leptos::prelude::*;

use super::contact::{Notice, notice};
use super::inputs::{Field, Typed, field, lines, saved};
use super::path;
use super::ways::ways;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// One municipality of the list.
pub struct Row {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What is known, in words.
    pub told: String,
}

/// The list of municipalities. `others`: where else an editor may go.
pub fn list(words: &Words, rows: Vec<Row>, others: &[(&'static str, &'static str)]) -> impl IntoView + use<> {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            view! {
                <li class="more">
                    <a href=path(words, &format!("/terminer/{}", row.code))>{row.name}</a>
                    " "
                    <small>{row.told}</small>
                </li>
            }
        })
        .collect();
    view! {
        <a class="back" href=path(words, "/kontakter")>{icon(Icon::Back)} {words.get("desk-contacts")}</a>
        <h1 tabindex="-1">{words.get("desk-terms")}</h1>
        <p class="lead">{words.get("desk-terms.lead")}</p>
        <ul>{rows}</ul>
        {ways(words, others)}
    }
}

/// One version of the history.
pub struct Past {
    /// Who and when, in words.
    pub told: String,
    /// Terms and breaks, as they were typed, and where they were read, in words.
    pub typed: [String; 3],
}

/// What the page of a municipality shows.
pub struct TermsView {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What is known, in words.
    pub told: String,
    /// The version that was seen.
    pub version: i64,
    /// What stands in the three fields: terms, breaks, where they were read.
    pub typed: [String; 3],
    /// What is wrong with a field, in words.
    pub faults: Vec<(&'static str, String)>,
    /// What stood in the way.
    pub notice: Option<Notice>,
    /// Whether it was saved just now.
    pub saved: bool,
    /// Every version, newest first.
    pub history: Vec<Past>,
}

/// The form's name on its page.
const FORM: &str = "terminer";

/// The page of a municipality.
pub fn terms(words: &Words, page: TermsView) -> impl IntoView + use<> {
    let to = path(words, &format!("/terminer/{}", page.code));
    let version = page.version;
    let typed = Typed::wrong(FORM, page.faults.into_iter().map(|(field, fault)| (field, Some(fault))));
    let [terms, breaks, source] = page.typed;
    let terms = Field::new(FORM, "terminer", words.get("desk-terms-terms")).value(terms);
    let breaks = Field::new(FORM, "lov", words.get("desk-terms-breaks")).value(breaks);
    let source = Field::new(FORM, "kalla", words.get("desk-terms-source")).value(source).longest(300);
    let undo = (!page.history.is_empty()).then(|| {
        view! {
            <form method="post" action=to.clone()>
                {hidden("v", version.to_string())}
                <button class="reach small" name="do" value="angra">{words.get("desk-contact-undo")}</button>
            </form>
        }
    });
    let history = page.history.into_iter().map(|past| one(words, past)).collect::<Vec<_>>();
    let history = (!history.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.get("desk-contact-history")}</summary>
                {history}
                {undo}
            </details>
        }
    });
    view! {
        <a class="back" href=path(words, "/terminer")>{icon(Icon::Back)} {words.get("desk-terms")}</a>
        <h1 tabindex="-1">{page.name}</h1>
        {page.notice.map(notice)}
        {saved(words, page.saved)}
        <p class="lead">{page.told}</p>
        <form method="post" action=to class="write" novalidate>
            {hidden("v", version.to_string())}
            <p class="small">{words.get("desk-terms-terms.lead")}</p>
            {lines(&typed, terms, "6", None)}
            <p class="small">{words.get("desk-terms-breaks.lead")}</p>
            {lines(&typed, breaks, "8", None)}
            <p class="small">{words.get("desk-terms-source.lead")}</p>
            {field(&typed, source)}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
        </form>
        {history}
    }
}

fn one(words: &Words, past: Past) -> impl IntoView + use<> {
    let lines = past.typed.iter().flat_map(|typed| typed.lines());
    let lines: Vec<_> = lines.map(|line| view! { <li>{line.to_owned()}</li> }).collect();
    let said = if lines.is_empty() {
        view! { <p>{words.get("desk-contact-empty")}</p> }.into_any()
    } else {
        view! { <ul>{lines}</ul> }.into_any()
    };
    view! {
        <article class="said-by">
            <h3>{past.told}</h3>
            {said}
        </article>
    }
}
