//! The page about the county's own work, at the desk: the five steps, what stands on the page, and what it said before.

pub mod entry;

use domain::mapping::together::{Entry, Kind, PHASES, Phase, Work};
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Typed, picks, saved};
use super::path;
use super::release::{Room, tongues};
use crate::contact::day::dated;
use crate::frame::{Icon, hidden, icon};
use crate::mapping::{say, together as public};
use crate::words::{Book, Words};

/// The form of the steps.
pub const STEPS: &str = "steg";

/// A kind as it stands in an address.
#[must_use]
pub const fn slug(kind: Kind) -> &'static str {
    match kind {
        Kind::Meeting => "mote",
        Kind::Document => "dokument",
        Kind::Decision => "beslut",
    }
}

/// An address within these pages.
fn within(words: &Words, rest: &str) -> String {
    path(words, &format!("/tillsammans{rest}"))
}

/// What the first page shows.
pub struct HomeView<'a> {
    /// What holds.
    pub work: &'a Work,
    /// Its number.
    pub version: i64,
    /// What it said before: number, and who changed it when.
    pub past: Vec<(i64, String)>,
    /// The day.
    pub today: Date,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The first page.
pub fn home(words: &Words, page: &HomeView<'_>) -> impl IntoView + use<> {
    let now = page.work.now.and_then(|now| page.work.phases.get(usize::from(now).saturating_sub(1)));
    let now = match now {
        Some(phase) => words.fill("desk-together-now", &[("name", &say::text(words.tag(), &phase.name).text)]),
        None if page.work.phases.is_empty() => words.get("desk-together-no-steps").to_string(),
        None => words.get("desk-together-no-now").to_string(),
    };
    let sections: Vec<_> = [Kind::Meeting, Kind::Decision, Kind::Document]
        .into_iter()
        .map(|kind| {
            let all: Vec<_> = page.work.of(kind).into_iter().map(|one| row(words, one)).collect();
            let none = all.is_empty().then(|| view! { <p class="small">{words.get("desk-together-none")}</p> });
            view! {
                <h2 class="above">{words.get(&format!("desk-together-all-{}", kind.as_str()))}</h2>
                {none}
                <ul class="before">{all}</ul>
                <a class="reach" href=within(words, &format!("/ny/{}", slug(kind)))>
                    {words.get(&format!("desk-together-new-{}", kind.as_str()))}
                </a>
            }
        })
        .collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-together")}</h1>
        <p class="lead">{words.get("desk-together.lead")}</p>
        {saved(words, page.saved)}
        {page.typed.alert()}
        <p><a href=public::path(words)>{words.get("desk-together-see")}</a></p>
        <h2 class="above">{words.get("mapping-together-steps")}</h2>
        <p>{now}</p>
        <a class="reach" href=within(words, "/steg")>{words.get("desk-together-steps")}</a>
        {sections}
        {past(words, page)}
    }
}

fn row(words: &Words, one: &Entry) -> AnyView {
    let title = say::text(words.tag(), &one.title);
    view! {
        <li>
            <a href=within(words, &format!("/post/{}", one.id)) lang=title.lang>{title.text}</a>
            <small>" " {dated(words, one.day)}</small>
        </li>
    }
    .into_any()
}

/// What it said before, and how to bring it back.
fn past(words: &Words, page: &HomeView<'_>) -> Option<AnyView> {
    let to = within(words, "");
    let last = page.past.first().map(|(version, _)| *version)?;
    let rows: Vec<_> = page
        .past
        .iter()
        .map(|(version, told)| {
            let label = words.fill("desk-survey-bring-back.what", &[("what", told)]);
            view! {
                <li>
                    {told.clone()} " "
                    <button class="plain" name="do" value=format!("tillbaka:{version}") aria-label=label>
                        {words.get("desk-survey-bring-back")}
                    </button>
                </li>
            }
        })
        .collect();
    Some(
        view! {
            <form method="post" action=to.clone() class="more">
                {hidden("v", page.version.to_string())}
                <button class="plain" name="do" value=format!("tillbaka:{last}")>{words.get("desk-survey-undo")}</button>
            </form>
            <details class="fold">
                <summary>{words.get("desk-survey-past")}</summary>
                <form method="post" action=to>
                    {hidden("v", page.version.to_string())} <ul>{rows}</ul>
                </form>
            </details>
        }
        .into_any(),
    )
}

/// What the page of the steps shows.
pub struct StepsView<'a> {
    /// What holds.
    pub work: &'a Work,
    /// Its number.
    pub version: i64,
    /// A form that was not taken.
    pub typed: Typed,
}

/// The five steps: what each is called, what happens in it, and which it is now.
pub fn steps(words: &Words, book: &Book, page: &StepsView<'_>) -> impl IntoView + use<> {
    let (typed, none) = (&page.typed, Phase::default());
    let count = |number: usize| number.to_string();
    let fields: Vec<_> = (1..=PHASES)
        .map(|number| {
            let phase = page.work.phases.get(number - 1).unwrap_or(&none);
            let (name, about) = (format!("namn{number}"), format!("om{number}"));
            let texts = [
                (name.as_str(), "desk-together-name", &phase.name, Room::Line),
                (about.as_str(), "desk-together-about", &phase.about, Room::Lines),
            ];
            view! {
                <fieldset>
                    <legend>{words.fill("desk-together-step", &[("number", &count(number))])}</legend>
                    {tongues(words, book, typed, STEPS, &texts)}
                </fieldset>
            }
        })
        .collect();
    let mut choices = vec![(String::new(), words.get("desk-together-nowhere").to_string())];
    choices.extend(
        (1..=PHASES).map(|number| (count(number), words.fill("desk-together-step", &[("number", &count(number))]))),
    );
    let now = page.work.now.map(|now| now.to_string()).unwrap_or_default();
    view! {
        <a class="back" href=within(words, "")>{icon(Icon::Back)} {words.get("desk-together")}</a>
        <h1 tabindex="-1">{words.get("desk-together-steps")}</h1>
        <p class="lead">{words.get("desk-together-steps.about")}</p>
        {typed.alert()}
        <form method="post" action=within(words, "/steg") class="write">
            {hidden("v", page.version.to_string())}
            {typed.fault(STEPS)}
            {picks(typed, (STEPS, "nu"), words.get("desk-together-where"), &now, choices)}
            {fields}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
        </form>
    }
}
