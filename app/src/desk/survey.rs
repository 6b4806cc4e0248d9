//! *Enkäter* at the desk: a process leader makes a survey, opens it, invites to it and closes it.

pub mod begin;
pub mod contract;
mod fields;
pub mod hub;
pub mod lacks;
pub mod list;
pub mod mend;
pub mod open;
pub mod plan;
mod plan_ahead;
mod plan_parts;
pub mod preview;
pub mod print;
pub mod question;
pub mod questions;
mod remarks;
pub mod upload;
pub mod wave;

use domain::survey::questionnaire::Audience;
use leptos::prelude::*;

use crate::desk::path as desk_path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// The address of a page about surveys.
#[must_use]
pub fn path(words: &Words, rest: &str) -> String {
    desk_path(words, &format!("/enkater{rest}"))
}

/// The address of a page of one survey.
#[must_use]
pub fn survey_path(words: &Words, id: &str, rest: &str) -> String {
    path(words, &format!("/enkat/{id}{rest}"))
}

/// Whom a survey is for, in words.
#[must_use]
pub fn audience(words: &Words, audience: Audience) -> String {
    words.get(&format!("desk-survey-audience-{}", audience_word(audience))).to_string()
}

/// The stable word of an audience, for forms and ids of words.
#[must_use]
pub const fn audience_word(audience: Audience) -> &'static str {
    match audience {
        Audience::Young => "young",
        Audience::Child => "child",
        Audience::Youth => "youth",
        Audience::Guardian => "guardian",
        Audience::Staff => "staff",
    }
}

/// Every audience, in the order they are offered.
pub const AUDIENCES: [Audience; 5] =
    [Audience::Young, Audience::Child, Audience::Youth, Audience::Guardian, Audience::Staff];

/// The audience of a word.
#[must_use]
pub fn audience_of(word: &str) -> Option<Audience> {
    AUDIENCES.into_iter().find(|audience| audience_word(*audience) == word)
}

/// A language's name at the desk; its tag where it has none here.
#[must_use]
pub fn language(words: &Words, tag: &str) -> String {
    words.find(&format!("desk-language-{tag}")).map_or_else(|| tag.to_owned(), |name| name.to_string())
}

/// What was done, or what stood in the way: at the top of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// Whether something stood in the way.
    pub bad: bool,
    /// In words, a line each; nothing is shown when there are none.
    pub lines: Vec<String>,
}

impl Told {
    /// Something that was done.
    #[must_use]
    pub fn done(line: String) -> Self {
        Self { bad: false, lines: vec![line] }
    }

    /// Something that stood in the way.
    #[must_use]
    pub fn bad(line: String) -> Self {
        Self { bad: true, lines: vec![line] }
    }
}

/// A notice.
pub(crate) fn told(told: &Told) -> impl IntoView + use<> {
    let lines: Vec<_> = told.lines.iter().map(|line| view! { <p>{line.clone()}</p> }).collect();
    let (class, role) = if told.bad { ("fault", "alert") } else { ("note", "status") };
    (!lines.is_empty()).then(|| view! { <div class=class role=role>{lines}</div> })
}

/// The way back to a survey's own page.
fn back(words: &Words, id: &str, title: &str) -> impl IntoView + use<> {
    view! { <a class="back" href=survey_path(words, id, "")>{icon(Icon::Back)} {title.to_owned()}</a> }
}
