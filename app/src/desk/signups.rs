//! Who wants to be interviewed or to talk in a group, at the desk: the list says nothing of who, one page at a time does.

use domain::guide::Municipality;
use domain::survey::signup::SignUp;
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::saved;
use super::path;
use crate::contact::day::named;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// A sign-up as the list shows it.
pub struct Row {
    /// Its id.
    pub id: String,
    /// A short name that says nothing.
    pub name: String,
    /// The day it came.
    pub came_on: Date,
    /// The day somebody got in touch.
    pub contacted_on: Option<Date>,
    /// Whether whoever looks has a key to it.
    pub own: bool,
}

/// The list: those that nobody has got in touch with first.
pub fn list(words: &Words, rows: &[Row], gone: bool) -> impl IntoView + use<> {
    let section = |contacted: bool, id: &'static str| {
        let cards: Vec<_> =
            rows.iter().filter(|row| row.contacted_on.is_some() == contacted).map(|row| card(words, row)).collect();
        (!cards.is_empty()).then(|| view! { <h2 class="above">{words.get(id)} " " <small>{format!("({})", cards.len())}</small></h2> {cards} })
    };
    let idle = rows.iter().all(|row| row.contacted_on.is_some());
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-signups")}</h1>
        <p class="lead">{words.get("desk-signups.lead")}</p>
        {gone.then(|| view! { <p class="note" role="status">{words.get("desk-signups-gone")}</p> })}
        {idle.then(|| view! { <p class="calm">{words.get("desk-signups-idle")}</p> })}
        {section(false, "desk-signups-new")}
        {section(true, "desk-signups-done")}
    }
}

fn card(words: &Words, row: &Row) -> impl IntoView + use<> {
    let name = row.name.clone();
    let name = if row.own {
        view! { <a href=path(words, &format!("/samtal/{}", row.id))>{name}</a> }.into_any()
    } else {
        view! { <span>{name}</span> }.into_any()
    };
    let done = row.contacted_on.map(|day| words.fill("desk-signups-contacted", &[("day", &named(words, day))]));
    view! {
        <article class="card">
            <h3>{name}</h3>
            <p class="small">{words.fill("desk-signups-came", &[("day", &named(words, row.came_on))])}</p>
            {done.map(|done| view! { <p class="small">{done}</p> })}
            {(!row.own).then(|| view! { <p class="calm">{words.get("desk-signups-not-own")}</p> })}
        </article>
    }
}

/// What the page of one sign-up shows.
pub struct SignUpView {
    /// What the list shows.
    pub row: Row,
    /// Who, opened with the reader's own key.
    pub who: SignUp,
    /// Whether taking it away is being asked about.
    pub asks: bool,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The page of one sign-up.
pub fn sign_up(words: &Words, page: &SignUpView) -> impl IntoView + use<> {
    let to = path(words, &format!("/samtal/{}", page.row.id));
    let who = &page.who;
    let name = if who.name.is_empty() { page.row.name.clone() } else { who.name.clone() };
    let line = |id: &'static str, text: Option<String>| {
        text.map(|text| view! { <dt>{words.get(id)}</dt> <dd><bdi class="said">{text}</bdi></dd> })
    };
    let kind = who.who.map(|who| words.get(&format!("survey-signup-who-{}", who.as_str())).to_string());
    let way = words.get(&format!("survey-signup-way-{}", who.way.as_str())).to_string();
    let place = who.municipality.as_deref().and_then(Municipality::parse).map(|place| place.name().to_owned());
    let wish = (!who.wish.is_empty()).then(|| who.wish.clone());
    let (label, value) = match page.row.contacted_on {
        Some(_) => ("desk-signups-undo", "inte-kontaktad"),
        None => ("desk-signups-contact", "kontaktad"),
    };
    let done = page.row.contacted_on.map(|day| words.fill("desk-signups-contacted", &[("day", &named(words, day))]));
    let remove = if page.asks {
        view! {
            <p class="fault" role="alert">{words.get("desk-signups-sure")}</p>
            <button class="reach" name="do" value="ta-bort-ja">{words.get("desk-signups-sure-go")}</button>
        }
        .into_any()
    } else {
        view! { <button class="reach" name="do" value="ta-bort">{words.get("desk-signups-remove")}</button> }.into_any()
    };
    view! {
        <a class="back" href=path(words, "/samtal")>{icon(Icon::Back)} {words.get("desk-signups")}</a>
        <h1 tabindex="-1"><bdi>{name}</bdi></h1>
        <p class="small">{words.fill("desk-signups-came", &[("day", &named(words, page.row.came_on))])}</p>
        {saved(words, page.saved)}
        {done.map(|done| view! { <p class="calm">{done}</p> })}
        <dl class="card first">
            {line("desk-signups-reach", Some(who.reach.clone()))}
            {line("survey-signup-way", Some(way))}
            {line("desk-signups-who", kind)}
            {line("desk-signups-place", place)}
            {line("desk-signups-wish", wish)}
        </dl>
        <form method="post" action=to>
            <button class="go" name="do" value=value>{words.get(label)}</button>
            {remove}
        </form>
    }
}
