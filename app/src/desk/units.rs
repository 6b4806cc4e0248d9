//! The list of units at the desk: search, a municipality at a time, those to be checked first.

use std::sync::Arc;

use domain::contact::unit::{Standing, Unit};
use domain::guide::Municipality;
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Field, Typed, field};
use super::path;
use crate::contact::day::dated;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// One unit of the list.
pub struct Line {
    /// The unit.
    pub unit: Unit,
    /// The day it was closed.
    pub closed: Option<Date>,
    /// Whether it has a team, or somebody has written to it.
    pub used: bool,
}

/// How many units of a municipality there are.
pub struct Count {
    /// Where.
    pub place: Municipality,
    /// All that are open.
    pub all: usize,
    /// Those to be checked among them.
    pub unsure: usize,
}

/// What the page shows.
pub struct UnitsView {
    /// What was searched for.
    pub typed: String,
    /// The municipality that is shown, or what was found; `None` on the first page.
    pub found: Option<Vec<Line>>,
    /// Whether more was found than is shown.
    pub more: bool,
    /// The municipality that is shown.
    pub place: Option<Municipality>,
    /// Each municipality.
    pub counts: Vec<Count>,
}

/// The page.
pub fn units(words: &Words, page: UnitsView) -> impl IntoView + use<> {
    let back = if page.found.is_some() { "/enheter" } else { "" };
    let back_to = if page.found.is_some() { "desk-units" } else { "desk-inbox" };
    let unsure: usize = page.counts.iter().map(|count| count.unsure).sum();
    let lead = words.fill("desk-units-lead", &[("number", &unsure.to_string())]);
    let title = page.place.map_or_else(|| words.get("desk-units").to_string(), |place| place.name().to_owned());
    let places = page.found.is_none().then(|| {
        let rows: Vec<_> = page.counts.iter().map(|count| place(words, count)).collect();
        view! { <ul class="choices">{rows}</ul> }
    });
    let search = Field::new("enheter", "sok", words.get("desk-units-search")).kind("search").value(page.typed);
    view! {
        <a class="back" href=path(words, back)>{icon(Icon::Back)} {words.get(back_to)}</a>
        <h1 tabindex="-1">{title}</h1>
        {page.found.is_none().then(|| view! { <p class="lead">{lead}</p> })}
        <form method="post" action=path(words, "/enheter") class="write">
            {field(&Typed::default(), search)}
            <button class="reach" name="do" value="sok">{icon(Icon::Search)} {words.get("desk-units-search-go")}</button>
        </form>
        {page.more.then(|| view! { <p class="calm" role="status">{words.get("desk-units-more")}</p> })}
        {page.found.map(|found| list(words, found))}
        {places}
        <a class="reach" href=path(words, "/enheter/ny")>{words.get("desk-units-add")}</a>
    }
}

fn place(words: &Words, count: &Count) -> impl IntoView + use<> {
    let (all, unsure) = (count.all.to_string(), count.unsure.to_string());
    let id = if count.unsure == 0 { "desk-units-count" } else { "desk-units-count-unsure" };
    let text = words.fill(id, &[("number", &all), ("unsure", &unsure)]);
    let to = path(words, &format!("/enheter/i/{}", count.place.code()));
    view! {
        <li>
            <a href=to><bdi lang="sv">{count.place.name()}</bdi>" "<small>{text}</small></a>
        </li>
    }
}

/// To be checked first, then those that are sure, the closed ones last.
fn list(words: &Words, mut found: Vec<Line>) -> impl IntoView + use<> {
    found.sort_by_cached_key(|line| {
        let unsure = matches!(line.unit.standing, Standing::Unconfirmed(_));
        (line.closed.is_some(), !unsure, !line.used, line.unit.name.sort_key(), line.unit.id.clone())
    });
    let empty = found.is_empty();
    let cards: Vec<_> = found.iter().map(|line| card(words, line)).collect();
    view! {
        {empty.then(|| view! { <p class="calm" role="status">{words.get("desk-units-none")}</p> })}
        {cards}
    }
}

fn card(words: &Words, line: &Line) -> impl IntoView + use<> {
    let unit = &line.unit;
    let to = path(words, &format!("/enheter/enhet/{}", unit.id));
    let kind = words.get(&format!("desk-unit-kind-{}", unit.kind.id().replace('_', "-")));
    view! {
        <article class="card">
            <h2><a href=to><bdi lang="sv">{unit.name.as_str().to_owned()}</bdi></a></h2>
            <p>{kind}" · "<bdi lang="sv">{unit.municipality.name()}</bdi></p>
            {standing(words, unit, line.closed)}
            {line.used.then(|| view! { <p class="small">{words.get("desk-unit-used")}</p> })}
        </article>
    }
}

/// Whether a unit is sure, to be checked, or closed.
pub(super) fn standing(words: &Words, unit: &Unit, closed: Option<Date>) -> impl IntoView + use<> {
    let (class, text): (_, Arc<str>) = match (closed, unit.standing) {
        (Some(day), _) => ("small", words.fill("desk-unit-closed", &[("day", &dated(words, day))]).into()),
        (None, Standing::Confirmed(day)) => {
            ("open yes", words.fill("desk-unit-confirmed", &[("day", &dated(words, day))]).into())
        }
        (None, Standing::Unconfirmed(year)) => {
            ("fault", words.fill("desk-unit-unconfirmed", &[("year", &year.to_string())]).into())
        }
    };
    view! { <p class=class>{text}</p> }
}
