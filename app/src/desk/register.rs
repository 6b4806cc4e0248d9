//! *Diarium*: what has come in to a branch, by number, without content; as a page and as CSV.

use jiff::civil::Date;
use leptos::prelude::*;

use super::path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// One row.
pub struct Row {
    /// Its number, such as `2026-000123`.
    pub number: String,
    /// The day it came in.
    pub day: Date,
    /// To which unit and branch, in words.
    pub place: String,
}

/// The page of a year. `others`: the other years that have one, the last first.
pub fn register(words: &Words, year: i16, others: &[i64], rows: &[Row]) -> impl IntoView + use<> {
    let lines: Vec<_> = rows
        .iter()
        .map(|row| {
            view! {
                <tr>
                    <td>{row.number.clone()}</td>
                    <td>{row.day.to_string()}</td>
                    <td>{row.place.clone()}</td>
                    <td>{words.get("desk-register-secret")}</td>
                </tr>
            }
        })
        .collect();
    let heads: Vec<_> = HEADS.iter().map(|id| view! { <th scope="col">{words.get(id)}</th> }).collect();
    let table = if rows.is_empty() {
        view! { <p class="calm">{words.get("desk-register-empty")}</p> }.into_any()
    } else {
        view! {
            <table>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
            <a class="reach noprint" href=path(words, &format!("/diarium/{year}.csv"))>
                {words.get("desk-register-file")}
            </a>
        }
        .into_any()
    };
    let others: Vec<_> = others
        .iter()
        .map(|other| {
            let text = format!("{} {other}", words.get("desk-register"));
            view! { <a class="reach noprint" href=path(words, &format!("/diarium/{other}"))>{text}</a> }
        })
        .collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-register")}" "{year.to_string()}</h1>
        <p class="lead">{words.get("desk-register.lead")}</p>
        {table}
        {others}
    }
}

const HEADS: [&str; 4] = ["desk-register-number", "desk-register-day", "desk-register-place", "desk-register-secrecy"];

/// The same as rows of a table for a spreadsheet: the heads first.
#[must_use]
pub fn rows(words: &Words, rows: &[Row]) -> Vec<Vec<String>> {
    let heads = HEADS.map(|id| words.get(id).to_string()).to_vec();
    let secret = words.get("desk-register-secret").to_string();
    let rows = rows.iter().map(|row| vec![row.number.clone(), row.day.to_string(), row.place.clone(), secret.clone()]);
    std::iter::once(heads).chain(rows).collect()
}
