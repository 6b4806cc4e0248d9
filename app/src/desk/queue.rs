//! The queue, for the lead of a unit: who waits and since when. It opens nothing.

use jiff::civil::Date;
use leptos::prelude::*;

use super::inbox::damaged;
use super::path;
use super::sign_in::out;
use crate::contact::day::named;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// One thread that waits. There is no way from here into it.
pub struct Waits {
    /// A short name that says nothing: the same for all staff.
    pub name: String,
    /// The day of the first message that nobody has answered.
    pub since: Date,
    /// By which day an answer was promised.
    pub by: Date,
    /// Who took it in.
    pub holder: Option<String>,
}

/// The page of the queue. `unread`: how many who wait cannot be read, wherever they wait: as long as there is one it is not said that
/// nobody does.
pub fn queue(words: &Words, name: &str, (rows, unread): (&[Waits], usize), today: Date) -> impl IntoView + use<> {
    let empty = rows.is_empty() && unread == 0;
    let cards: Vec<_> = rows.iter().map(|row| card(words, row, today)).collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-queue")}</h1>
        <p class="lead">{words.fill("desk-signed-in", &[("name", name)])}</p>
        <p class="small">{words.get("desk-queue-about")}</p>
        {damaged(words, unread)}
        {empty.then(|| view! { <p class="calm">{words.get("desk-inbox-empty")}</p> })}
        {cards}
        <div class="more">{out(words)}</div>
    }
}

fn card(words: &Words, row: &Waits, today: Date) -> impl IntoView + use<> {
    let by = words.fill("desk-queue-by", &[("day", &named(words, row.by))]);
    let since = words.fill("desk-queue-since", &[("day", &named(words, row.since))]);
    let held = match &row.holder {
        Some(name) => words.fill("desk-held-by", &[("name", name)]),
        None => words.get("desk-queue-nobody").to_string(),
    };
    view! {
        <article class="card">
            <h2>{row.name.clone()}</h2>
            <p class=if row.by < today { "fault" } else { "open" }>{by}</p>
            <p class="small">{since}</p>
            <p class="small">{held}</p>
        </article>
    }
}
