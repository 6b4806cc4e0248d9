//! *Avslutade*: what was ended, month by month, and one contact by its number in the register.

use domain::contact::measure::Month;
use jiff::civil::Date;
use leptos::prelude::*;

use super::inbox::{Row, card, damaged};
use super::inputs::{Field, Typed, field};
use super::measures::month as named;
use super::path;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// What the page shows.
pub struct EndedView {
    /// The months in which something was ended, the last one first, and how many contacts.
    pub months: Vec<(Month, usize)>,
    /// The month that is shown, with its contacts; the one that was ended last comes first.
    pub shown: Option<(Month, Vec<Row>)>,
    /// How many of theirs cannot be read.
    pub unread: usize,
    /// The day.
    pub today: Date,
    /// A number that was not found.
    pub typed: Typed,
}

/// The search form.
pub const FORM: &str = "sok";

/// A month as its address has it: `2026-03`.
#[must_use]
pub fn address(month: Month) -> String {
    format!("{:04}-{:02}", month.year, month.month)
}

/// The page.
pub fn ended(words: &Words, page: &EndedView) -> impl IntoView + use<> {
    let current = page.shown.as_ref().map(|(month, _)| *month);
    let months: Vec<_> = page
        .months
        .iter()
        .map(|(month, count)| {
            let to = path(words, &format!("/avslutade/{}", address(*month)));
            let here = (current == Some(*month)).then_some("page");
            let text =
                words.fill("desk-ended-count", &[("month", &named(words, *month)), ("count", &count.to_string())]);
            view! { <li><a class="pill" href=to aria-current=here>{text}</a></li> }
        })
        .collect();
    let shown = page.shown.as_ref().map(|(month, rows)| {
        let cards: Vec<_> = rows.iter().map(|row| card(words, row, page.today)).collect();
        view! {
            <h2 class="above">{named(words, *month)}</h2>
            {cards}
        }
    });
    let number = Field::new(FORM, "nummer", words.get("desk-ended-number")).longest(20);
    let empty = page.months.is_empty();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-ended-title")}</h1>
        <p class="lead">{words.get("desk-ended-title.lead")}</p>
        <form method="post" action=path(words, "/avslutade") class="write">
            {field(&page.typed, number)}
            <button class="reach">{icon(Icon::Search)} {words.get("desk-ended-find")}</button>
        </form>
        {damaged(words, page.unread)}
        {empty.then(|| view! { <p class="calm">{words.get("desk-ended-none")}</p> })}
        <nav aria-label=words.get("desk-ended-months")>
            <ul class="pills">{months}</ul>
        </nav>
        {shown}
    }
}
