//! The bench of a wave: what is to be read, the codebook with its themes and their counts, and how alike two code.

use domain::mapping::words::theme::Told;
use leptos::prelude::*;

use super::agree::{Alike, alike};
use super::path;
use crate::desk::inputs::{Field, Typed, choice, field, lines, saved};
use crate::frame::{Icon, icon};
use crate::words::Words;

/// A question, and how far somebody has come with it.
pub struct Question {
    /// Its name.
    pub name: String,
    /// As it was asked.
    pub label: String,
    /// How many texts there are.
    pub texts: usize,
    /// How many somebody has read.
    pub own: usize,
}

/// A theme as the bench shows it.
pub struct Theme {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// How many texts it has, as it may be told.
    pub told: Told,
    /// Whether something in it worries somebody.
    pub worry: bool,
    /// Names and meanings of its codes.
    pub codes: Vec<(String, String)>,
}

/// What the page shows.
pub struct BenchView {
    /// The wave.
    pub wave: String,
    /// What its survey is called.
    pub title: String,
    /// Its days, in words.
    pub days: String,
    /// The questions, where whoever looks may read texts.
    pub questions: Option<Vec<Question>>,
    /// How many texts two have read.
    pub read: usize,
    /// The themes.
    pub themes: Vec<Theme>,
    /// How alike two code; none while it cannot be reckoned.
    pub alike: Option<Alike>,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The page.
pub fn bench(words: &Words, page: &BenchView) -> impl IntoView + use<> {
    let themes: Vec<_> = page.themes.iter().map(|theme| card(words, page, theme)).collect();
    let none = page.themes.is_empty().then(|| view! { <p class="calm">{words.get("desk-words-no-themes")}</p> });
    let add = page.questions.is_some().then(|| add(words, page));
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-words")}</a>
        <h1 tabindex="-1">{page.title.clone()}</h1>
        <p class="lead">{page.days.clone()}</p>
        {saved(words, page.saved)}
        {page.typed.alert()}
        {page.questions.as_ref().map(|all| questions(words, &page.wave, all))}
        <h2 class="above">{words.get("desk-words-themes")}</h2>
        <p class="small">{words.get("desk-words-themes.how")}</p>
        {none}
        {themes}
        {add}
        {alike(words, page.alike.as_ref())}
    }
}

fn questions(words: &Words, wave: &str, all: &[Question]) -> impl IntoView + use<> {
    let rows: Vec<_> = all
        .iter()
        .map(|one| {
            let numbers = [("own", one.own.to_string()), ("texts", one.texts.to_string())];
            let numbers: Vec<(&str, &str)> = numbers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let far = match one.texts {
                0 => words.get("desk-words-no-texts").to_string(),
                _ => words.fill("desk-words-progress", &numbers),
            };
            let class = if one.own == one.texts { "done" } else { "lacks" };
            view! {
                <li class=class>
                    <a href=path(words, &format!("/{wave}/koda/{}", one.name)) dir="auto">{one.label.clone()}</a>
                    <small>" " {far}</small>
                </li>
            }
        })
        .collect();
    view! {
        <h2 class="above">{words.get("desk-words-read")}</h2>
        <p class="small">{words.get("desk-words-read.how")}</p>
        <ul class="checks">{rows}</ul>
        <p>
            <a class="reach" href=path(words, &format!("/{wave}/samtal"))>{words.get("desk-words-talk")}</a>
        </p>
    }
}

/// How many texts a theme has, as it may be told.
pub(super) fn told(words: &Words, told: Told, all: usize) -> String {
    match told {
        Told::Few => words.get("desk-words-few").to_string(),
        Told::Count(count) => {
            words.fill("desk-words-count", &[("count", &count.to_string()), ("all", &all.to_string())])
        }
    }
}

fn card(words: &Words, page: &BenchView, theme: &Theme) -> impl IntoView + use<> {
    let codes: Vec<_> = theme
        .codes
        .iter()
        .map(|(name, meaning)| view! { <li dir="auto"><b>{name.clone()}</b> " – " {meaning.clone()}</li> })
        .collect();
    let worry = theme.worry.then(|| view! { <p class="fault">{words.get("desk-words-worry")}</p> });
    view! {
        <article class="card">
            <h3>
                <a href=path(words, &format!("/{}/tema/{}", page.wave, theme.id)) dir="auto">{theme.name.clone()}</a>
            </h3>
            <p class="small">{told(words, theme.told, page.read)}</p>
            {worry}
            <ul class="small">{codes}</ul>
        </article>
    }
}

/// A theme, and a code of a theme, to be added.
fn add(words: &Words, page: &BenchView) -> impl IntoView + use<> {
    let to = path(words, &format!("/{}", page.wave));
    let typed = &page.typed;
    let code = (!page.themes.is_empty()).then(|| {
        let all = page.themes.iter().map(|theme| (theme.id.clone(), theme.name.clone())).collect();
        view! {
            <details class="card fold" open=typed.form == "kod">
                <summary>{words.get("desk-words-add-code")}</summary>
                <form method="post" action=to.clone() class="write">
                    {typed.fault("kod")}
                    {choice(typed, ("kod", "tema"), words.get("desk-words-theme"), "", all)}
                    {field(typed, Field::new("kod", "namn", words.get("desk-words-name")).longest(60))}
                    {lines(typed, Field::new("kod", "betyder", words.get("desk-words-meaning")).longest(300), "2", None)}
                    <button class="reach" name="do" value="kod">{words.get("desk-words-add-code-go")}</button>
                </form>
            </details>
        }
    });
    view! {
        <details class="card fold" open=typed.form == "tema">
            <summary>{words.get("desk-words-add-theme")}</summary>
            <form method="post" action=to.clone() class="write">
                {typed.fault("tema")}
                {field(typed, Field::new("tema", "namn", words.get("desk-words-name")).longest(60))}
                <button class="reach" name="do" value="tema">{words.get("desk-words-add-theme-go")}</button>
            </form>
        </details>
        {code}
    }
}
