//! A thread at the desk: what was written, an answer, a note the child never sees.

use domain::contact::thread::State;
use jiff::civil::Date;
use leptos::prelude::*;

use super::path;
use crate::contact::day::named;
use crate::frame::{Icon, hidden, icon, kept as safe};
use crate::words::Words;

/// One message.
pub struct Said {
    /// Who wrote: `child`, `staff`, `note` or `system`.
    pub direction: String,
    /// Who of the staff wrote it.
    pub author: Option<String>,
    /// The words; `None` when what is stored was changed and does not open.
    pub text: Option<String>,
    /// The day it was stored.
    pub day: Date,
}

/// What the page shows.
pub struct ThreadView {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// Where it stands.
    pub state: State,
    /// Its version, so that two who act at once are told.
    pub version: i64,
    /// By which day an answer was promised.
    pub answer_by: Date,
    /// Who took it in.
    pub holder: Option<String>,
    /// Whether the reader of the page did.
    pub mine: bool,
    /// The messages.
    pub messages: Vec<Said>,
    /// What was typed, to be kept.
    pub typed: String,
    /// What is wrong.
    pub fault: Option<String>,
    /// The form's own number.
    pub number: String,
}

/// The page of a thread.
pub fn thread(words: &Words, page: ThreadView) -> impl IntoView + use<> {
    let to = path(words, &format!("/trad/{}", page.id));
    let messages: Vec<_> = page.messages.iter().map(|one| said(words, one)).collect();
    let by = words.fill("desk-answer-by", &[("day", &named(words, page.answer_by))]);
    let state = words.get(&format!("desk-state-{}", page.state.as_str()));
    let held = page.holder.as_ref().map(|name| words.fill("desk-held-by", &[("name", name)]));
    let take = (!page.mine).then(|| {
        view! {
            <form method="post" action=to.clone()>
                {hidden("v", page.version.to_string())}
                <button class=if page.holder.is_none() { "go" } else { "reach" } name="do" value="ta">
                    {words.get("desk-take")}
                </button>
            </form>
        }
    });
    let wrong = page.fault.is_some();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{page.name}</h1>
        <p class="open">{state}" · "{by}</p>
        {held.map(|text| view! { <p class="small">{text}</p> })}
        {messages}
        {take}
        <form method="post" action=to class="write">
            {hidden("n", page.number)}
            <label for="text">{words.get("desk-answer")}</label>
            {page.fault.map(|fault| view! { <p id="fel" class="fault" role="alert">{fault}</p> })}
            <textarea id="text" name="text" rows="8" dir="auto" autocomplete="off" aria-describedby=wrong.then_some("fel") aria-invalid=wrong.then_some("true") inner_html=safe(&page.typed)></textarea>
            <button class=if page.mine { "go" } else { "reach" } name="do" value="svara">
                {words.get("desk-send")}
            </button>
            <button class="reach" name="do" value="anteckna">
                {words.get("desk-note-go")}
            </button>
        </form>
    }
}

fn said(words: &Words, one: &Said) -> impl IntoView + use<> {
    let who = words.get(&format!("desk-from-{}", one.direction));
    let author = one.author.clone().map(|author| view! { " · " <bdi>{author}</bdi> });
    let day = named(words, one.day);
    let text = match &one.text {
        Some(text) => view! { <p class="said" dir="auto">{text.clone()}</p> }.into_any(),
        None => view! { <p class="fault">{words.get("desk-damaged")}</p> }.into_any(),
    };
    view! {
        <article class=if one.direction == "child" { "said-by" } else { "said-by mine" }>
            <h2>{who}{author}" "<small>{day}</small></h2>
            {text}
        </article>
    }
}
