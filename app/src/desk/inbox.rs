//! The inbox: who waits, since when, and by when an answer was promised; those who wait longest first.

use std::sync::Arc;

use domain::contact::thread::State;
use jiff::civil::Date;
use leptos::prelude::*;

use super::path;
use crate::contact::day::named;
use crate::words::Words;

/// One thread of the inbox. It says nothing of what is written.
pub struct Row {
    /// Its id.
    pub id: String,
    /// A short name that says nothing: the same for all staff.
    pub name: String,
    /// Whose lane, in words.
    pub lane: Arc<str>,
    /// How it began, in words.
    pub beginning: Arc<str>,
    /// Where it stands.
    pub state: State,
    /// The day it began.
    pub began: Date,
    /// By which day an answer was promised.
    pub answer_by: Date,
    /// Who took it in.
    pub holder: Option<String>,
}

/// The page of the inbox.
pub fn inbox(words: &Words, name: &str, rows: Vec<Row>, today: Date) -> impl IntoView + use<> {
    let (waiting, rest): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|row| matches!(row.state, State::New | State::Open));
    let empty = waiting.is_empty();
    let waiting: Vec<_> = waiting.iter().map(|row| card(words, row, today)).collect();
    let rest: Vec<_> = rest.iter().map(|row| card(words, row, today)).collect();
    view! {
        <h1 tabindex="-1">{words.get("desk-inbox")}</h1>
        <p class="lead">{words.fill("desk-signed-in", &[("name", name)])}</p>
        {empty.then(|| view! { <p class="calm">{words.get("desk-inbox-empty")}</p> })}
        {waiting}
        {(!rest.is_empty()).then(|| view! { <h2 class="above">{words.get("desk-answered")}</h2> })}
        {rest}
    }
}

fn card(words: &Words, row: &Row, today: Date) -> impl IntoView + use<> {
    let late = matches!(row.state, State::New | State::Open) && row.answer_by < today;
    let by = words.fill("desk-answer-by", &[("day", &named(words, row.answer_by))]);
    let state = words.get(&format!("desk-state-{}", row.state.as_str()));
    let began = words.fill("desk-began", &[("day", &named(words, row.began))]);
    let holder = row
        .holder
        .clone()
        .map(|holder| view! { <p class="small">{words.fill("desk-held-by", &[("name", &holder)])}</p> });
    view! {
        <article class="card">
            <h2>
                <a href=path(words, &format!("/trad/{}", row.id))>{row.name.clone()}</a>
            </h2>
            <p>{row.lane.clone()}" · "{row.beginning.clone()}</p>
            <p class=if late { "fault" } else { "open" }>{state}" · "{by}</p>
            <p class="small">{began}</p>
            {holder}
        </article>
    }
}
