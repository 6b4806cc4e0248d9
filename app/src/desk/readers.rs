//! The readers of a branch at the desk: who is ready, what is missing, and the card that children see.

use domain::contact::reading::{DateRange, Door};
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Field, Typed, choice, days, field};
use super::reception::{ReceptionView, week};
use crate::contact::day::dated;
use crate::frame::hidden;
use crate::words::Words;

/// Somebody who reads.
pub struct ReaderView {
    /// Their id.
    pub staff: String,
    /// Their name.
    pub name: String,
    /// What they are.
    pub title: String,
    /// Their work phone.
    pub phone: String,
    /// Their room.
    pub room: String,
    /// When one may come by, a line a day.
    pub drop_in: [String; 7],
    /// The day they were trained.
    pub trained: Date,
    /// The day somebody said that phone, room and drop-in hours are right.
    pub assured: Option<Date>,
    /// Whether children see them now.
    pub shown: bool,
    /// Whether they work here, and have a key.
    pub ready: bool,
    /// Whether they read already.
    pub standing: Standing,
    /// When they are away, from today on.
    pub away: Vec<DateRange>,
    /// Whether they are the reader of the page.
    pub mine: bool,
    /// How many contacts under way the reader of the page can open and they cannot.
    pub shut: usize,
}

/// Whether somebody of a branch reads what is written to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They do.
    Reads,
    /// They wait to be let in: until then nothing is sealed to them.
    Waits,
}

impl ReaderView {
    pub(super) fn waits(&self) -> bool {
        self.standing == Standing::Waits
    }
}

/// The part of the page.
pub(super) fn readers(words: &Words, page: &ReceptionView, to: &str) -> impl IntoView + use<> {
    let cards: Vec<_> =
        page.readers.iter().enumerate().map(|(place, one)| reader(words, page, (place, one), to)).collect();
    let nobody = page.door == Door::Nobody;
    view! {
        <h2 class="above">{words.get("desk-readers")}</h2>
        {nobody.then(|| view! { <p class="note">{words.get("desk-readers-none")}</p> })}
        {cards}
        {(page.rights.sets && page.door == Door::Lead).then(|| first(words, page, to))}
        {page.rights.sets.then(|| add(words, page, to))}
    }
}

fn reader(words: &Words, page: &ReceptionView, (place, one): (usize, &ReaderView), to: &str) -> impl IntoView + use<> {
    let form = format!("lasare-{}", one.staff);
    let trained = words.fill("desk-reader-trained", &[("day", &dated(words, one.trained))]);
    let assured = match one.assured {
        Some(day) if one.shown => words.fill("desk-reader-assured", &[("day", &dated(words, day))]),
        Some(day) => words.fill("desk-reader-stale", &[("day", &dated(words, day))]),
        None => words.get("desk-reader-unassured").to_string(),
    };
    let away: Vec<_> = one
        .away
        .iter()
        .map(|range| view! { <p class="note">{words.fill("desk-reader-away", &[("days", &days(words, *range))])}</p> })
        .collect();
    let says = !(one.phone.is_empty() && one.room.is_empty() && one.drop_in.iter().all(String::is_empty));
    // Of who has no key or works here no more, children see nothing, and nobody writes to them first.
    let (says, reads) = (says && one.ready, one.ready && !one.waits());
    let button = |act: &'static str, class: &'static str, id: &str| {
        let label = words.fill(id, &[("name", &one.name)]);
        view! {
            <form method="post" action=to.to_owned()>
                {hidden("v", page.version.to_string())}
                {hidden("staff", one.staff.clone())}
                <button class=class name="do" value=act>{label}</button>
            </form>
        }
    };
    view! {
        <article class="card">
            <h3><bdi>{one.name.clone()}</bdi>", "<bdi lang="sv">{one.title.clone()}</bdi></h3>
            {one.waits().then(|| view! { <p class="note">{words.get(waits(page.door))}</p> })}
            {(place == 0 && reads).then(|| view! { <p class="open yes">{words.get("desk-reader-first")}</p> })}
            {(!one.ready).then(|| view! { <p class="fault">{words.get("desk-reader-no-key")}</p> })}
            <p class="small">{trained}</p>
            {(says && reads).then(|| view! { <p class=if one.shown { "small" } else { "fault" }>{assured}</p> })}
            {away}
            {(says && (one.mine || page.rights.sets)).then(|| button("stammer", "reach", "desk-reader-right"))}
            {(one.waits() && page.lets_in && one.ready).then(|| {
                let lead = words.fill("desk-reader-let-in.lead", &[("name", &one.name)]);
                view! {
                    <p>{lead}</p>
                    {button("slapp-in", "go", "desk-reader-let-in")}
                }
            })}
            {(one.shut > 0).then(|| {
                let number = one.shut.to_string();
                let lead = words.fill("desk-reader-let-into.lead", &[("name", &one.name), ("number", &number)]);
                view! {
                    <p>{lead}</p>
                    {button("slapp-in-i-alla", "reach", "desk-reader-let-into")}
                }
            })}
            {(page.rights.sets && place > 0 && reads).then(|| button("forst", "plain", "desk-reader-to-first"))}
            {page.rights.sets.then(|| {
                view! {
                    <details open=page.typed.form == form>
                        <summary>{words.get("desk-reader-edit")}</summary>
                        {card(words, page, &form, Some(one), to)}
                        {button("lasare-bort", "plain", "desk-reader-out")}
                    </details>
                }
            })}
        </article>
    }
}

/// What somebody who waits is told, and who sees them wait.
const fn waits(door: Door) -> &'static str {
    match door {
        Door::Readers => "desk-reader-waits",
        Door::Lead => "desk-reader-waits.lead",
        Door::Nobody => "desk-reader-waits.alone",
    }
}

/// Nobody reads here: the lead lets the first ones in.
fn first(words: &Words, page: &ReceptionView, to: &str) -> impl IntoView + use<> {
    view! {
        <form method="post" action=to.to_owned() class="card">
            {hidden("v", page.version.to_string())}
            <p>{words.get("desk-readers-first.lead")}</p>
            <button class="go" name="do" value="slapp-in-forsta">{words.get("desk-readers-first")}</button>
        </form>
    }
}

/// Somebody who may read here and does not yet.
fn add(words: &Words, page: &ReceptionView, to: &str) -> impl IntoView + use<> {
    // A form that was sent stays on the page, also when somebody else took its choices away meanwhile.
    if page.candidates.is_empty() && page.typed.form != "lasare-ny" {
        return view! { <p class="small">{words.get("desk-readers-invite")}</p> }.into_any();
    }
    view! {
        <details class="card" open=page.typed.form == "lasare-ny">
            <summary>{words.get("desk-readers-add")}</summary>
            {card(words, page, "lasare-ny", None, to)}
        </details>
    }
    .into_any()
}

/// The form of a reader's card. Who saves it says that it is right today.
fn card(words: &Words, page: &ReceptionView, form: &str, one: Option<&ReaderView>, to: &str) -> impl IntoView + use<> {
    let typed: &Typed = &page.typed;
    let now = |value: fn(&ReaderView) -> String| one.map(value).unwrap_or_default();
    let text = |name: &'static str, label: &str, kind: &'static str, value: String| {
        field(typed, Field::new(form, name, words.get(label)).kind(kind).value(value))
    };
    let who = if let Some(one) = one {
        hidden("staff", one.staff.clone()).into_any()
    } else {
        let all = page.candidates.iter().map(|one| (one.staff.clone(), one.name.clone())).collect();
        choice(typed, (form, "staff"), words.get("desk-reader-who"), "", all)
    };
    let drop_in = one.map(|one| one.drop_in.clone()).unwrap_or_default();
    view! {
        <form method="post" action=to.to_owned() class="write">
            {typed.fault(form)}
            {hidden("v", page.version.to_string())}
            {hidden("form", form.to_owned())}
            {who}
            {text("titel", "desk-reader-title", "text", now(|one| one.title.clone()))}
            {text("utbildad", "desk-reader-trained-on", "date", now(|one| one.trained.to_string()))}
            {text("telefon", "desk-reader-phone", "tel", now(|one| one.phone.clone()))}
            {text("rum", "desk-reader-room", "text", now(|one| one.room.clone()))}
            <fieldset>
                <legend>{words.get("desk-reader-drop-in")}</legend>
                <p class="small">{words.get("desk-hours-how")}</p>
                {week(words, typed, form, &drop_in)}
            </fieldset>
            <p class="small">{words.get("desk-reader-save-lead")}</p>
            <button class="go" name="do" value="lasare">{words.get("desk-save")}</button>
        </form>
    }
}
