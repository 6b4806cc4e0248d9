//! A text in several languages as fields of a form: the first language open, the others folded under it.

use leptos::prelude::*;

use super::language;
use crate::frame::kept;
use crate::words::Words;

/// A text in several languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// What the fields' names begin with; a language follows after `|`.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// A line about it.
    pub about: Option<String>,
    /// Languages and words, the first language first.
    pub words: Vec<(String, String)>,
    /// How many lines are shown.
    pub rows: &'static str,
    /// Whether it may not be changed.
    pub locked: bool,
}

/// The fields of a text.
pub(super) fn texts(words: &Words, text: Texts) -> impl IntoView + use<> {
    let mut all = text.words.into_iter();
    let first = all.next();
    let others: Vec<(String, String)> = all.collect();
    let lacking = others.iter().filter(|(_, said)| said.trim().is_empty()).count();
    let some = first.as_ref().is_some_and(|(_, said)| !said.trim().is_empty()) || lacking < others.len();
    let about = text.about.map(|about| view! { <p class="small">{about}</p> });
    let one = |(tag, said): (String, String), label: String| {
        let id = format!("{}|{tag}", text.name);
        let inner = kept(&said);
        view! {
            <label for=id.clone()>{label}</label>
            <textarea
                id=id.clone()
                name=id
                rows=text.rows
                lang=tag
                dir="auto"
                autocomplete="off"
                readonly=text.locked
                inner_html=inner
            ></textarea>
        }
    };
    let many = !others.is_empty();
    let folded: Vec<_> = others
        .into_iter()
        .map(|(tag, said)| {
            let label =
                words.fill("desk-survey-in-language", &[("what", &text.label), ("language", &language(words, &tag))]);
            one((tag, said), label)
        })
        .collect();
    let summary = if some && lacking > 0 {
        words.fill("desk-survey-languages-lack", &[("count", &lacking.to_string())])
    } else {
        words.get("desk-survey-languages-other").to_string()
    };
    let first = first.map(|(tag, said)| one((tag, said), text.label.clone()));
    view! {
        {first}
        {about}
        {many
            .then(|| {
                view! {
                    <details class="fold" open={some && (lacking > 0)}>
                        <summary>{summary}</summary>
                        {folded}
                    </details>
                }
            })}
    }
}
