//! The list: closed waves that wait for an answer, answers that are being made, and those that are out.

use leptos::prelude::*;

use super::{path, release_path};
use crate::desk::inputs::{Field, Typed, boxes, field, picks};
use crate::desk::path as desk_path;
use crate::desk::survey::{Told, told};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// The form's name, for what was typed into it.
pub const FORM: &str = "borja";
/// That people answered in class, as the form says it.
pub const CLASS: &str = "ja";
/// That they answered one by one.
pub const ALONE: &str = "nej";

/// A survey with closed waves.
pub struct Closed {
    /// Its id.
    pub survey: String,
    /// What it is called.
    pub title: String,
    /// Its closed waves: id, what each is called, and whether no answer to it is out yet.
    pub waves: Vec<(String, String, bool)>,
    /// By when the next answer is owed, in words; none where all are out.
    pub owed: Option<String>,
    /// Whether it is late.
    pub late: bool,
    /// Whether any of it was open to everybody with the link: with slips they answered in class.
    pub open: bool,
}

/// A release of the list.
pub struct Line {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// More about it, in words.
    pub told: Vec<String>,
    /// Whether it is out.
    pub out: bool,
}

/// What the page shows.
pub struct ListView {
    /// Surveys with closed waves, the most late first.
    pub closed: Vec<Closed>,
    /// Releases, those begun last first.
    pub releases: Vec<Line>,
    /// Whether somebody may begin one.
    pub may_begin: bool,
    /// A form that was not taken.
    pub typed: Typed,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page.
pub fn list(words: &Words, page: &ListView) -> impl IntoView + use<> {
    let part = |out: bool, id: &str| {
        let cards: Vec<_> = page.releases.iter().filter(|one| one.out == out).map(|one| card(words, one)).collect();
        let heading = words.get(id);
        (!cards.is_empty()).then(|| view! { <h2 class="above">{heading}</h2> {cards} })
    };
    let closed: Vec<_> = page.closed.iter().map(|one| closed(words, page, one)).collect();
    let none = closed.is_empty().then(|| view! { <p class="calm">{words.get("desk-release-none")}</p> });
    view! {
        <a class="back" href=desk_path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-release")}</h1>
        <p class="lead">{words.get("desk-release-lead")}</p>
        {told(&page.told)}
        {page.typed.alert()}
        {part(false, "desk-release-making")}
        <h2 class="above">{words.get("desk-release-closed")}</h2>
        {none}
        {closed}
        {part(true, "desk-release-out")}
    }
}

fn card(words: &Words, one: &Line) -> impl IntoView + use<> {
    let told: Vec<_> = one.told.iter().map(|line| view! { <p class="small">{line.clone()}</p> }).collect();
    view! {
        <article class="card">
            <h3>
                <a href=release_path(words, &one.id, "")>{one.title.clone()}</a>
            </h3>
            {told}
        </article>
    }
}

fn closed(words: &Words, page: &ListView, one: &Closed) -> impl IntoView + use<> {
    let form = format!("{FORM}-{}", one.survey);
    let owed = one.owed.clone().map(|owed| {
        let late = one.late.then(|| view! { <span class="tag late">{words.get("mapping-late")}</span> " " });
        view! { <p>{late} {owed}</p> }
    });
    let begin = page.may_begin.then(|| {
        let class = one.open.then(|| {
            let all = [
                ("", "desk-release-class-unsaid"),
                (CLASS, "desk-release-class-yes"),
                (ALONE, "desk-release-class-no"),
            ];
            let all = all.map(|(value, id)| (value.to_owned(), words.get(id).to_string())).to_vec();
            view! {
                {picks(&page.typed, (&form, "klass"), words.get("desk-release-class"), "", all)}
                <p class="small">{words.get("desk-release-class.about")}</p>
            }
        });
        let schools = Field::new(&form, "skolor", words.get("desk-release-schools")).kind("number");
        view! {
            <form method="post" action=path(words, "") class="write">
                {hidden("enkat", one.survey.clone())}
                {page.typed.fault(&form)}
                {boxes(&page.typed, (&form, "omgang"), words.get("desk-release-waves"), one.waves.clone())}
                {class}
                {field(&page.typed, schools)}
                <p class="small">{words.get("desk-release-schools.about")}</p>
                <button class="go">{words.get("desk-release-begin")}</button>
            </form>
        }
    });
    view! {
        <article class="card">
            <h3>{one.title.clone()}</h3>
            {owed}
            {begin}
        </article>
    }
}
