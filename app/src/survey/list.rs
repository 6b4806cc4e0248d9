//! *Säg vad du tycker*: what one can answer now, a word or code from a poster or slip, and coming back with a receipt.

use jiff::civil::Date;
use leptos::prelude::*;

use super::signup::way;
use super::step::action;
use super::tongue::Said;
use crate::contact::day::named;
use crate::frame::{Icon, at_top, icon};
use crate::words::Words;

/// A survey that is open.
pub struct Open {
    /// What it is called.
    pub title: Said,
    /// Who asks.
    pub asks: Said,
    /// The word in its address.
    pub link: String,
    /// Its last day.
    pub closes_on: Date,
}

/// What the page shows.
#[derive(Default)]
pub struct ListView {
    /// Open surveys that need no code.
    pub open: Vec<Open>,
    /// A word or code that was typed.
    pub word: String,
    /// What is wrong with it.
    pub word_fault: Option<String>,
    /// A receipt that was typed.
    pub receipt: String,
    /// What is wrong with it.
    pub receipt_fault: Option<String>,
}

/// The main part of the page.
pub fn list(words: &Words, page: ListView) -> impl IntoView + use<> {
    let none = page.open.is_empty();
    let items: Vec<_> = page
        .open
        .into_iter()
        .map(|one| {
            let until = words.fill("survey-closes", &[("day", &named(words, one.closes_on))]);
            view! {
                <li>
                    <a href=format!("/{}/tyck/{}", words.tag(), one.link)>
                        {icon(Icon::Voice)}
                        <span>{one.title.view()} <small>{one.asks.view()} " " {until}</small></span>
                    </a>
                </li>
            }
        })
        .collect();
    let now = if none {
        view! { <h2>{words.get("survey-none")}</h2> <p>{words.get("survey-none.text")}</p> }.into_any()
    } else {
        view! { <h2>{words.get("survey-open")}</h2> <ul class="choices">{items}</ul> }.into_any()
    };
    let held = page.receipt_fault.is_some();
    view! {
        <a class="back" href=format!("/{}", words.tag())>{icon(Icon::Back)} {words.get("guide-from-start")}</a>
        <h1 tabindex="-1">{words.get("survey")}</h1>
        {at_top("#ord", page.word_fault.clone())}
        {at_top("#kvitto", page.receipt_fault.clone())}
        <p class="lead">{words.get("survey.lead")}</p>
        {now}
        <h2 class="above">{words.get("survey-word")}</h2>
        {ask(words, ("ord", "hitta"), "survey-word", &page.word, page.word_fault)}
        <details class="card fold" open=held>
            <summary>{words.get("survey-receipt")}</summary>
            {ask(words, ("kvitto", "kvitto"), "survey-receipt", &page.receipt, page.receipt_fault)}
        </details>
        <a class="reach" href=format!("/{}/sagt", words.tag())>{icon(Icon::Heard)} <span>{words.get("mapping-tile")}</span></a>
        <a class="reach" href=format!("/{}/tyck/forslag", words.tag())>{icon(Icon::Voice)} <span>{words.get("survey-youth")}</span></a>
        {way(words)}
    }
}

/// One line to type in: its field and step, its words.
fn ask(
    words: &Words,
    (name, step): (&'static str, &'static str),
    id: &'static str,
    typed: &str,
    fault: Option<String>,
) -> AnyView {
    let (wrong, how, told) = (fault.is_some(), format!("{name}-hur"), format!("{name}-fel"));
    let described = if wrong { format!("{told} {how}") } else { how.clone() };
    let fault = fault.map(|fault| view! { <p id=told class="fault">{fault}</p> });
    view! {
        <form method="post" data-swap="1" action=action(words) class="write" autocomplete="off" data-lost=words.get("contact-not-sent")>
            <label for=name>{words.get(&format!("{id}.label"))}</label>
            <p id=how class="small">{words.get(&format!("{id}.how"))}</p>
            {fault}
            <input
                id=name
                name=name
                value=typed.to_owned()
                maxlength="80"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                dir="auto"
                aria-describedby=described
                aria-invalid=wrong.then_some("true")
            />
            <button class="go" name="do" value=step>{words.get(&format!("{id}.go"))}</button>
        </form>
    }
    .into_any()
}
