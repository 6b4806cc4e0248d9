//! One unit at the desk: what is known and from where, confirm, close, edit, and what happened to it.

use domain::contact::record::Record;
use domain::contact::unit::{Changed, Form, OrganiserKind, Source, Unit, UnitKind};
use domain::guide::municipalities_by_name;
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Field, Typed, boxes, choice, field, saved};
use super::path;
use super::units::standing;
use crate::contact::day::dated;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// One line of its history.
pub struct Past {
    /// What happened.
    pub what: Changed,
    /// When.
    pub day: Date,
    /// Who did it; nobody for a file.
    pub by: Option<String>,
}

/// What the page shows.
pub struct UnitView {
    /// The unit; `None` for one that is to be added.
    pub unit: Option<Unit>,
    /// The day it was closed.
    pub closed: Option<Date>,
    /// Whether it has a team, or somebody has written to it.
    pub used: bool,
    /// Where it was read.
    pub source: Option<Source>,
    /// Its fields as they stand, for the form.
    pub record: Record,
    /// What it was like when the page was made, so that of two who edit it one is told.
    pub seen: String,
    /// What happened to it, the newest first.
    pub history: Vec<Past>,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The page of a unit, or of one to be added.
pub fn unit(words: &Words, page: UnitView) -> impl IntoView + use<> {
    let to = page
        .unit
        .as_ref()
        .map_or_else(|| path(words, "/enheter/ny"), |unit| path(words, &format!("/enheter/enhet/{}", unit.id)));
    let title =
        page.unit.as_ref().map_or_else(|| words.get("desk-units-add").to_string(), |one| one.name.as_str().to_owned());
    let back = page.unit.as_ref().map_or_else(
        || path(words, "/enheter"),
        |unit| path(words, &format!("/enheter/i/{}", unit.municipality.code())),
    );
    let source = page.source.as_ref().map(|source| {
        let text = words.fill("desk-unit-source", &[("title", &source.title), ("day", &dated(words, source.date))]);
        view! { <p class="small">{text}</p> }
    });
    let open = page.unit.is_none() || page.typed.fault.is_some();
    view! {
        <a class="back" href=back>{icon(Icon::Back)} {words.get("desk-units")}</a>
        <h1 tabindex="-1"><bdi lang="sv">{title}</bdi></h1>
        {saved(words, page.saved)}
        {page.typed.alert()}
        {page.unit.as_ref().map(|unit| standing(words, unit, page.closed))}
        {source}
        {page.unit.as_ref().map(|_| acts(words, &page, &to))}
        <details class="card" open=open>
            <summary>{words.get(if page.unit.is_some() { "desk-unit-edit" } else { "desk-unit-new" })}</summary>
            {edit(words, &page, to)}
        </details>
        {(!page.history.is_empty()).then(|| history(words, &page.history))}
    }
}

/// Confirm, close, open again. Closing can be undone, but children meet it at once, so it asks first.
fn acts(words: &Words, page: &UnitView, to: &str) -> impl IntoView + use<> {
    let button = |act: &'static str, class: &'static str, id: &str| {
        view! {
            <form method="post" action=to.to_owned()>
                {hidden("sedd", page.seen.clone())}
                <button class=class name="do" value=act>{words.get(id)}</button>
            </form>
        }
    };
    if page.closed.is_some() {
        return button("oppna", "go", "desk-unit-reopen").into_any();
    }
    let warning = if page.used { "desk-unit-close-used" } else { "desk-unit-close-lead" };
    view! {
        {button("stammer", "go", "desk-unit-confirm")}
        <details class="card">
            <summary>{words.get("desk-unit-close")}</summary>
            <p>{words.get(warning)}</p>
            {button("stang", "reach", "desk-unit-close-go")}
        </details>
    }
    .into_any()
}

fn edit(words: &Words, page: &UnitView, to: String) -> impl IntoView + use<> {
    let typed = &page.typed;
    let now = |name: &str| page.record.get(name).unwrap_or_default().to_owned();
    let text = |name: &'static str, label: &str, kind: &'static str| {
        Field::new("andra", name, words.get(label)).kind(kind).value(now(name))
    };
    let kinds = UnitKind::ALL.map(|kind| {
        let id = kind.id();
        (id.to_owned(), words.get(&format!("desk-unit-kind-{}", id.replace('_', "-"))).to_string())
    });
    let places = municipalities_by_name().map(|(code, name)| (code.to_owned(), name.to_owned()));
    let own = now("forms");
    let forms = Form::ALL.map(|form| {
        let id = form.id();
        let name = words.get(&format!("desk-unit-form-{}", id.replace('_', "-"))).to_string();
        (id.to_owned(), name, own.split_whitespace().any(|one| one == id))
    });
    let mut organisers = vec![(String::new(), words.get("desk-unit-organiser-unknown").to_string())];
    organisers.extend(
        [OrganiserKind::Municipal, OrganiserKind::Private, OrganiserKind::Regional]
            .map(|kind| (kind.id().to_owned(), words.get(&format!("desk-unit-organiser-{}", kind.id())).to_string())),
    );
    view! {
        <form method="post" action=to class="write">
            {typed.fault("andra")}
            {hidden("sedd", page.seen.clone())}
            {field(typed, text("name", "desk-unit-name", "text"))}
            {choice(typed, ("andra", "kind"), words.get("desk-unit-kind"), &now("kind"), kinds.to_vec())}
            {choice(typed, ("andra", "municipality"), words.get("desk-unit-place"), &now("municipality"), places.to_vec())}
            {boxes(typed, ("andra", "forms"), words.get("desk-unit-forms"), forms.to_vec())}
            <div class="pair">
                <div>{field(typed, text("year_min", "desk-unit-first-year", "number"))}</div>
                <div>{field(typed, text("year_max", "desk-unit-last-year", "number"))}</div>
            </div>
            {field(typed, text("organiser", "desk-unit-organiser", "text"))}
            {choice(typed, ("andra", "organiser_kind"), words.get("desk-unit-organiser-kind"), &now("organiser_kind"), organisers)}
            {field(typed, text("register_code", "desk-unit-code", "text"))}
            <button class="go" name="do" value="andra">{words.get("desk-save")}</button>
        </form>
    }
}

fn history(words: &Words, all: &[Past]) -> impl IntoView + use<> {
    let lines: Vec<_> = all
        .iter()
        .map(|one| {
            let what = words.get(&format!("desk-unit-was-{}", one.what.as_str()));
            let by = one.by.clone().unwrap_or_else(|| words.get("desk-unit-by-file").to_string());
            view! { <li>{what}" · "{dated(words, one.day)}" · "<bdi>{by}</bdi></li> }
        })
        .collect();
    view! {
        <details class="card">
            <summary>{words.get("desk-unit-history")}</summary>
            <ul>{lines}</ul>
        </details>
    }
}
