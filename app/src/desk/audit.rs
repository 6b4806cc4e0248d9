//! *Granskning*: who did what, when and where, and whether the log holds together. No content: there is none in the log.

use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Field, Typed, choice, field};
use super::path;
use crate::contact::day::dated;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// Whether the log is what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chain {
    /// Every line fits the one before.
    Whole {
        /// How many lines there are.
        lines: u64,
        /// The beginning of the last one's hash, to be kept elsewhere.
        mark: String,
    },
    /// From this line on it is not.
    Broken {
        /// Its number.
        at: u64,
    },
}

/// One line of the log.
pub struct Line {
    /// Its number.
    pub number: u64,
    /// The day, in Sweden.
    pub day: Date,
    /// The time of day there, to the minute.
    pub time: String,
    /// Who.
    pub who: String,
    /// What, in words.
    pub act: String,
    /// Where the thing belongs, in words.
    pub place: String,
    /// Which thing, in words; nothing where there is none.
    pub thing: String,
    /// How it ended, where it was not simply done.
    pub ended: Option<String>,
}

/// What the page shows.
pub struct AuditView {
    /// Whether the log holds together.
    pub chain: Chain,
    /// The lines, the newest first.
    pub lines: Vec<Line>,
    /// The number before which the next page begins.
    pub earlier: Option<u64>,
    /// Who can be chosen: values and names.
    pub people: Vec<(String, String)>,
    /// The filter, as it was typed.
    pub typed: Typed,
}

/// The filter's form.
pub const FORM: &str = "sok";

/// The page.
pub fn audit(words: &Words, page: &AuditView) -> impl IntoView + use<> {
    let chain = match &page.chain {
        Chain::Whole { lines, mark } => {
            let told = words.fill("desk-audit-holds", &[("lines", &lines.to_string())]);
            let mark = words.fill("desk-audit-mark", &[("lines", &lines.to_string()), ("mark", mark)]);
            view! { <div class="note"><p>{told}</p><p class="small">{mark}</p></div> }.into_any()
        }
        Chain::Broken { at } => {
            let told = words.fill("desk-audit-broken", &[("at", &at.to_string())]);
            view! { <p class="fault">{told}</p> }.into_any()
        }
    };
    let rows: Vec<_> = page.lines.iter().map(|line| row(words, line)).collect();
    let heads: Vec<_> = HEADS.iter().map(|id| view! { <th scope="col">{words.get(id)}</th> }).collect();
    let table = if rows.is_empty() {
        view! { <p class="calm">{words.get("desk-audit-none")}</p> }.into_any()
    } else {
        view! {
            <table>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-audit")}</h1>
        <p class="lead">{words.get("desk-audit.lead")}</p>
        {chain}
        {filter(words, page)}
        {table}
        {page.earlier.map(|before| earlier(words, page, before))}
    }
}

fn filter(words: &Words, page: &AuditView) -> impl IntoView + use<> {
    let typed = &page.typed;
    let mut people = vec![(String::new(), words.get("desk-audit-anybody").to_string())];
    people.extend(page.people.iter().cloned());
    let day = Field::new(FORM, "dag", words.get("desk-audit-day")).kind("date");
    let thing = Field::new(FORM, "sak", words.get("desk-audit-thing")).longest(64);
    let open = !typed.form.is_empty();
    view! {
        <details class="card noprint" open=open>
            <summary>{words.get("desk-audit-filter")}</summary>
            <form method="post" action=path(words, "/granskning") class="write">
                {field(typed, day)}
                {choice(typed, (FORM, "vem"), words.get("desk-audit-who"), "", people)}
                {field(typed, thing)}
                <p class="small">{words.get("desk-audit-thing.how")}</p>
                <button class="go">{words.get("desk-audit-filter-go")}</button>
            </form>
        </details>
    }
}

/// The next page, with the same filter.
fn earlier(words: &Words, page: &AuditView, before: u64) -> impl IntoView + use<> {
    let kept =
        ["dag", "vem", "sak"].map(|name| hidden(name, page.typed.value(FORM, name).unwrap_or_default().to_owned()));
    let kept: Vec<_> = kept.into_iter().collect();
    view! {
        <form method="post" action=path(words, "/granskning") class="noprint">
            {kept}
            <button class="reach" name="fore" value=before.to_string()>{words.get("desk-audit-earlier")}</button>
        </form>
    }
}

fn row(words: &Words, line: &Line) -> impl IntoView + use<> {
    let ended = line.ended.clone().map(|text| view! { <span class="tag">{text}</span> });
    view! {
        <tr>
            <td>{line.number.to_string()}</td>
            <td>{dated(words, line.day)}" "{line.time.clone()}</td>
            <td><bdi>{line.who.clone()}</bdi></td>
            <td>{line.act.clone()}" "{ended}</td>
            <td><bdi lang="sv">{line.place.clone()}</bdi></td>
            <td>{line.thing.clone()}</td>
        </tr>
    }
}

const HEADS: [&str; 6] = [
    "desk-audit-head-number",
    "desk-audit-head-when",
    "desk-audit-head-who",
    "desk-audit-head-act",
    "desk-audit-head-place",
    "desk-audit-head-thing",
];
