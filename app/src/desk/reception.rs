//! *Vår mottagning*: whether a branch takes messages and what is missing, its hours, holidays and closed days.

use domain::contact::reading::{DateRange, Door};
use domain::contact::unit::Branch;
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Field, Typed, boxes, days, field, saved, span};
use super::path;
use super::readers::{ReaderView, readers};
use crate::contact::day::{named, weekday};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// One line of what a branch needs.
pub struct CheckLine {
    /// Whether it is there.
    pub done: bool,
    /// What is needed, or what is missing.
    pub text: String,
}

/// Somebody who reads, to be chosen.
#[derive(Clone)]
pub struct Choice {
    /// Their id.
    pub staff: String,
    /// Their name.
    pub name: String,
}

/// A holiday, and who reads then.
pub struct HolidayLine {
    /// When.
    pub days: DateRange,
    /// The names of who covers, first to last.
    pub cover: Vec<String>,
}

/// A branch in the list of somebody's receptions.
pub struct BranchLine {
    /// Its unit's id.
    pub unit: String,
    /// Its unit's name.
    pub name: String,
    /// Which branch.
    pub branch: Branch,
    /// Whether it takes messages.
    pub takes: bool,
}

/// What somebody may do at a reception.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights {
    /// Set hours and readers, and turn it on and off.
    pub sets: bool,
    /// Plan holidays and cover.
    pub plans: bool,
}

/// What the page shows.
pub struct ReceptionView {
    /// Where it leads back to: an address within the desk and the id of its words.
    pub back: (&'static str, &'static str),
    /// The unit's id.
    pub unit: String,
    /// The unit's name.
    pub name: String,
    /// Which branch.
    pub branch: Branch,
    /// Its version, so that of two who change it one is told.
    pub version: i64,
    /// Who reads first and by which day an answer comes, where messages are taken.
    pub takes: Option<(String, Date)>,
    /// What it needs.
    pub checks: Vec<CheckLine>,
    /// Whether it is turned off.
    pub paused: bool,
    /// What the reader of the page may do here.
    pub rights: Rights,
    /// The week's hours, a line a day.
    pub hours: [String; 7],
    /// Within how many days of service an answer comes.
    pub service_days: u8,
    /// Holidays that are not over.
    pub holidays: Vec<HolidayLine>,
    /// Closed days that are not over.
    pub closed: Vec<DateRange>,
    /// Who reads, in order, then who waits to be let in.
    pub readers: Vec<ReaderView>,
    /// Who lets in those who wait.
    pub door: Door,
    /// Whether the reader of the page may let somebody in.
    pub lets_in: bool,
    /// Who may read here and does not yet.
    pub candidates: Vec<Choice>,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The list, for somebody with several.
pub fn receptions(words: &Words, all: Vec<BranchLine>) -> impl IntoView + use<> {
    let empty = all.is_empty();
    let cards: Vec<_> = all
        .into_iter()
        .map(|one| {
            let to = path(words, &format!("/mottagning/{}/{}", one.unit, one.branch.id()));
            let state = words.get(if one.takes { "desk-reception-takes-short" } else { "desk-reception-not-short" });
            view! {
                <article class="card">
                    <h2><a href=to><bdi lang="sv">{one.name}</bdi>" · "{words.get(&format!("contact-branch-{}", one.branch.id()))}</a></h2>
                    <p class=if one.takes { "open yes" } else { "fault" }>{state}</p>
                </article>
            }
        })
        .collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-receptions")}</h1>
        {empty.then(|| view! { <p class="calm">{words.get("desk-receptions-none")}</p> })}
        {cards}
    }
}

/// The page of one.
pub fn reception(words: &Words, page: ReceptionView) -> impl IntoView + use<> {
    let to = path(words, &format!("/mottagning/{}/{}", page.unit, page.branch.id()));
    let title = words.get(&format!("contact-branch-{}", page.branch.id()));
    view! {
        <a class="back" href=path(words, page.back.0)>{icon(Icon::Back)} {words.get(page.back.1)}</a>
        <h1 tabindex="-1">{title}</h1>
        <p class="lead"><bdi lang="sv">{page.name.clone()}</bdi></p>
        {saved(words, page.saved)}
        {page.typed.alert()}
        {state(words, &page)}
        {page.rights.sets.then(|| switch(words, &page, &to))}
        {readers(words, &page, &to)}
        {page.rights.sets.then(|| hours(words, &page, &to))}
        {holidays(words, &page, &to)}
        {closed(words, &page, &to)}
    }
}

fn state(words: &Words, page: &ReceptionView) -> impl IntoView + use<> {
    let takes = page.takes.as_ref().map(|(name, day)| {
        let text = words.fill("desk-reception-takes", &[("name", name), ("day", &named(words, *day))]);
        view! { <p class="open yes">{text}</p> }
    });
    let missing = page.takes.is_none();
    let lines: Vec<_> = page
        .checks
        .iter()
        .map(|check| {
            let sign = words.get(if check.done { "desk-check-done" } else { "desk-check-missing" });
            let class = if check.done { "done" } else { "lacks" };
            view! { <li class=class><span class="sr">{sign}" "</span>{check.text.clone()}</li> }
        })
        .collect();
    view! {
        {takes}
        {missing.then(|| view! { <p class="fault">{words.get("desk-reception-not")}</p> })}
        <details class="card" open=missing>
            <summary>{words.get("desk-reception-needs")}</summary>
            <ul class="checks">{lines}</ul>
        </details>
    }
}

/// Off at once: no question, for it can be turned on again in one press, and waiting could hurt.
fn switch(words: &Words, page: &ReceptionView, to: &str) -> impl IntoView + use<> {
    let (act, id) = if page.paused { ("pa", "desk-reception-on") } else { ("av", "desk-reception-off") };
    view! {
        <form method="post" action=to.to_owned()>
            {hidden("v", page.version.to_string())}
            <button class=if page.paused { "go" } else { "reach" } name="do" value=act>{words.get(id)}</button>
        </form>
    }
}

fn hours(words: &Words, page: &ReceptionView, to: &str) -> impl IntoView + use<> {
    let typed = &page.typed;
    let open = typed.form == "timmar" || page.hours.iter().all(String::is_empty);
    let number = Field::new("timmar", "dagar", words.get("desk-service-days"));
    let number = number.kind("number").value(page.service_days.to_string());
    view! {
        <details class="card" open=open>
            <summary>{words.get("desk-hours")}</summary>
            <form method="post" action=to.to_owned() class="write">
                {typed.fault("timmar")}
                {hidden("v", page.version.to_string())}
                <p class="small">{words.get("desk-hours-how")}</p>
                {week(words, typed, "timmar", &page.hours)}
                {field(typed, number)}
                <p class="small">{words.get("desk-service-days-how")}</p>
                <button class="go" name="do" value="timmar">{words.get("desk-save")}</button>
            </form>
        </details>
    }
}

/// Seven lines, Monday first: `d1` to `d7`.
pub(super) fn week(words: &Words, typed: &Typed, form: &str, now: &[String; 7]) -> impl IntoView + use<> {
    let lines: Vec<_> = now
        .iter()
        .zip(1..)
        .map(|(line, number)| {
            let name = format!("d{number}");
            let day = Field::new(form, &name, weekday(words, number)).value(line.clone());
            view! { <div>{field(typed, day)}</div> }
        })
        .collect();
    view! { <div class="pair">{lines}</div> }
}

/// A button that takes something out of the plan.
fn out(
    words: &Words,
    to: &str,
    version: i64,
    (act, number): (&'static str, usize),
    label: String,
) -> impl IntoView + use<> {
    view! {
        <form method="post" action=to.to_owned()>
            {hidden("v", version.to_string())}
            {hidden("nr", number.to_string())}
            <button class="plain" name="do" value=act aria-label=label>{words.get("desk-take-away")}</button>
        </form>
    }
}

fn holidays(words: &Words, page: &ReceptionView, to: &str) -> impl IntoView + use<> {
    let lines: Vec<_> = page
        .holidays
        .iter()
        .enumerate()
        .map(|(number, holiday)| {
            let days = days(words, holiday.days);
            let label = words.fill("desk-take-away-what", &[("what", &days)]);
            let cover = if holiday.cover.is_empty() {
                words.get("desk-holiday-bare").to_string()
            } else {
                words.fill("desk-holiday-cover", &[("names", &holiday.cover.join(", "))])
            };
            view! {
                <li>
                    <p><b>{days}</b></p>
                    <p class=if holiday.cover.is_empty() { "fault" } else { "small" }>{cover}</p>
                    {page.rights.plans.then(|| out(words, to, page.version, ("lov-bort", number), label))}
                </li>
            }
        })
        .collect();
    let typed = &page.typed;
    let readers = page.readers.iter().filter(|one| one.ready && !one.waits());
    let readers = readers.map(|one| (one.staff.clone(), one.name.clone(), true)).collect();
    let add = page.rights.plans.then(|| {
        view! {
            <form method="post" action=to.to_owned() class="write">
                {typed.fault("lov")}
                {hidden("v", page.version.to_string())}
                {span(words, typed, "lov")}
                {boxes(typed, ("lov", "las"), words.get("desk-holiday-who"), readers)}
                <button class="reach" name="do" value="lov">{words.get("desk-holiday-add")}</button>
            </form>
        }
    });
    let open = typed.form == "lov" || page.holidays.is_empty();
    view! {
        <details class="card" open=open>
            <summary>{words.get("desk-holidays")}</summary>
            <p class="small">{words.get("desk-holidays-how")}</p>
            <ul class="checks">{lines}</ul>
            {add}
        </details>
    }
}

fn closed(words: &Words, page: &ReceptionView, to: &str) -> impl IntoView + use<> {
    let lines: Vec<_> = page
        .closed
        .iter()
        .enumerate()
        .map(|(number, range)| {
            let days = days(words, *range);
            let label = words.fill("desk-take-away-what", &[("what", &days)]);
            view! {
                <li>
                    <p><b>{days}</b></p>
                    {page.rights.plans.then(|| out(words, to, page.version, ("stangt-bort", number), label))}
                </li>
            }
        })
        .collect();
    let typed = &page.typed;
    let add = page.rights.plans.then(|| {
        view! {
            <form method="post" action=to.to_owned() class="write">
                {typed.fault("stangt")}
                {hidden("v", page.version.to_string())}
                {span(words, typed, "stangt")}
                <button class="reach" name="do" value="stangt">{words.get("desk-closed-add")}</button>
            </form>
        }
    });
    view! {
        <details class="card" open=typed.form == "stangt">
            <summary>{words.get("desk-closed")}</summary>
            <p class="small">{words.get("desk-closed-how")}</p>
            <ul class="checks">{lines}</ul>
            {add}
        </details>
    }
}
