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

/// The page.
pub fn register(words: &Words, year: i16, rows: &[Row]) -> impl IntoView + use<> {
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
    let earlier = year.checked_sub(1).map(|earlier| {
        view! {
            <a class="back" href=path(words, &format!("/diarium/{earlier}"))>
                {earlier.to_string()}
            </a>
        }
    });
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-register")}" "{year.to_string()}</h1>
        <p class="lead">{words.get("desk-register.lead")}</p>
        {table}
        {earlier}
    }
}

const HEADS: [&str; 4] = ["desk-register-number", "desk-register-day", "desk-register-place", "desk-register-secrecy"];

/// The same as CSV (RFC 4180): a byte order mark first and semicolons, as a Swedish spreadsheet expects.
#[must_use]
pub fn csv(words: &Words, rows: &[Row]) -> String {
    let mut out = String::from("\u{feff}");
    let heads = HEADS.map(|id| words.get(id).to_string());
    let secret = words.get("desk-register-secret").to_string();
    let rows = rows.iter().map(|row| [row.number.clone(), row.day.to_string(), row.place.clone(), secret.clone()]);
    for row in std::iter::once(heads).chain(rows) {
        out.push_str(&row.map(|text| cell(&text)).join(";"));
        out.push_str("\r\n");
    }
    out
}

/// A cell: quoted, and with an apostrophe in front of what a spreadsheet would take for a formula (OWASP, CSV injection).
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let guard = if formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_a_formula_or_ends_its_own_quotes() {
        for (text, wanted) in [
            ("Demoskolan", "\"Demoskolan\""),
            ("=1+1", "\"'=1+1\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("+46", "\"'+46\""),
            ("-1", "\"'-1\""),
            ("\t=1", "\"'\t=1\""),
            ("a\";=1", "\"a\"\";=1\""),
        ] {
            assert_eq!(cell(text), wanted, "{text}");
        }
    }
}
