//! A handover that was offered: who asks and why, and nothing of the thread until it is accepted.

use domain::contact::event::Rejection;
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Typed, picks};
use super::path;
use crate::contact::day::named;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// What the page shows.
pub struct OfferView {
    /// The thread's id.
    pub id: String,
    /// Its version.
    pub version: i64,
    /// Who asks.
    pub name: String,
    /// From which branch, in words.
    pub place: String,
    /// To which of the reader's own.
    pub own: String,
    /// Why: the stable name.
    pub why: String,
    /// The day they asked.
    pub day: Date,
    /// By which day the child was promised an answer, while one is owed.
    pub answer_by: Option<Date>,
    /// What is wrong.
    pub fault: Option<String>,
    /// The form's own number.
    pub number: String,
}

/// The page of an offer.
pub fn offer(words: &Words, page: &OfferView) -> impl IntoView + use<> {
    let to = path(words, &format!("/erbjudande/{}", page.id));
    let carried = || {
        let fields = [hidden("v", page.version.to_string()).into_any(), hidden("n", page.number.clone()).into_any()];
        fields.into_iter().collect_view()
    };
    let values = [("name", page.name.as_str()), ("place", &page.place), ("own", &page.own)];
    let reasons = Rejection::ALL
        .iter()
        .map(|one| (one.as_str().to_owned(), words.get(&format!("desk-rejection-{}", one.as_str())).to_string()))
        .collect();
    let reasons = picks(&Typed::default(), ("nej", "vad"), words.get("desk-reject-why"), "", reasons);
    let due = page.answer_by.map(|day| {
        view! { <p class="open">{words.fill("desk-answer-by", &[("day", &named(words, day))])}</p> }
    });
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-asked-one")}</h1>
        {page.fault.clone().map(|fault| view! { <p class="fault" role="alert">{fault}</p> })}
        <p>{words.fill("desk-asked-who", &values)}</p>
        <p>{words.get(&format!("desk-why-{}", page.why))}</p>
        <p class="small">{named(words, page.day)}</p>
        {due}
        <p class="calm">{words.get("desk-asked-then")}</p>
        <form method="post" action=to.clone()>
            {carried()}
            <button class="go" name="do" value="ta-over">
                {words.get("desk-accept")}
            </button>
        </form>
        <details class="card fold">
            <summary>{words.get("desk-reject")}</summary>
            <form method="post" action=to class="write">
                {carried()}
                {reasons}
                <button class="reach" name="do" value="nej">
                    {words.get("desk-reject-go")}
                </button>
            </form>
        </details>
    }
}
