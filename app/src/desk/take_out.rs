//! *Ta ut*: a thread on paper or as text, after saying what for. It is logged, and what is taken out is nobody's secret any
//! more but the taker's to keep.

use domain::contact::event::Purpose;
use leptos::prelude::*;

use super::inputs::{Typed, picks, tick};
use super::path;
use super::thread::{Said, from};
use crate::contact::day::named;
use crate::contact::written::written;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// What is asked before.
pub struct AskView {
    /// The thread's id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// Its version.
    pub version: i64,
    /// The form's own number.
    pub number: String,
    /// What is wrong.
    pub fault: Option<String>,
    /// Whether the branch keeps a journal once the child is known.
    pub journal: bool,
}

/// The question what it is for.
pub fn ask(words: &Words, page: &AskView) -> impl IntoView + use<> {
    let back = path(words, &format!("/trad/{}", page.id));
    let typed = Typed::wrong("ut", [("vad", page.fault.clone())]);
    let purposes = Purpose::ALL
        .iter()
        .filter(|purpose| page.journal || **purpose != Purpose::Journal)
        .map(|purpose| {
            let text = words.get(&format!("desk-purpose-{}", purpose.as_str()));
            (purpose.as_str().to_owned(), text.to_string())
        })
        .collect();
    view! {
        <a class="back" href=back>{icon(Icon::Back)} {page.name.clone()}</a>
        <h1 tabindex="-1">{words.get("desk-out")}</h1>
        <p class="lead">{words.get("desk-out.before")}</p>
        <form method="post" action=path(words, &format!("/trad/{}/ut", page.id)) class="write">
            {hidden("v", page.version.to_string())}
            {hidden("n", page.number.clone())}
            {picks(&typed, ("ut", "vad"), words.get("desk-out-purpose"), "", purposes)}
            {tick(&typed, ("ut", "noter"), "ja", &*words.get("desk-out-notes"), false)}
            <button class="go" name="do" value="visa">
                {words.get("desk-out-show")}
            </button>
            <button class="reach" name="do" value="spara">
                {words.get("desk-out-file")}
            </button>
        </form>
    }
}

/// A thread as it is taken out.
pub struct OutView {
    /// The thread's id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// Its number in the register.
    pub registered: Option<String>,
    /// Whose it is: unit and branch, in words.
    pub place: String,
    /// What for.
    pub purpose: Purpose,
    /// Who took it out, and on which day.
    pub by: (String, jiff::civil::Date),
    /// The messages.
    pub messages: Vec<Said>,
}

/// The lines that stand above the messages.
fn above(words: &Words, page: &OutView) -> Vec<String> {
    let mut lines = vec![page.place.clone()];
    lines.extend(page.registered.as_ref().map(|number| words.fill("desk-registered", &[("number", number)])));
    let what = words.get(&format!("desk-purpose-{}", page.purpose.as_str()));
    let (name, day) = (&page.by.0, named(words, page.by.1));
    lines.push(words.fill("desk-out-by", &[("name", name), ("day", &day), ("purpose", &what)]));
    lines
}

fn who(words: &Words, one: &Said) -> String {
    let who = from(words, one);
    let author = one.author.as_ref().map(|author| format!(" · {author}")).unwrap_or_default();
    format!("{who}{author} · {} {}", named(words, one.day), one.day.year())
}

/// The page that is printed.
pub fn out(words: &Words, page: &OutView) -> impl IntoView + use<> {
    let above: Vec<_> = above(words, page).into_iter().map(|line| view! { <p>{line}</p> }).collect();
    let messages: Vec<_> = page
        .messages
        .iter()
        .map(|one| {
            let text = one.text.clone().unwrap_or_else(|| words.get("desk-damaged").to_string());
            view! {
                <article class="said-by">
                    <h2>{who(words, one)}</h2>
                    <p class="said" dir="auto">{written(&text)}</p>
                </article>
            }
        })
        .collect();
    view! {
        <a class="back" href=path(words, &format!("/trad/{}", page.id))>{icon(Icon::Back)} {page.name.clone()}</a>
        <h1 tabindex="-1">{page.name.clone()}</h1>
        {above}
        <p class="small noprint">{words.get("desk-out-print")}</p>
        {messages}
    }
}

/// The same as plain text: CRLF, which every program on every desk shows as lines.
#[must_use]
pub fn text(words: &Words, page: &OutView) -> String {
    let mut lines = vec![page.name.clone()];
    lines.extend(above(words, page));
    for one in &page.messages {
        let text = one.text.clone().unwrap_or_else(|| words.get("desk-damaged").to_string());
        lines.extend([String::new(), who(words, one), text]);
    }
    lines.join("\n").replace('\n', "\r\n") + "\r\n"
}
