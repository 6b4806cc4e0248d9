//! What young people propose, at the desk: what waits to be judged, one proposal, and where it is asked.

use domain::survey::youth::{Kind, Reason, State, Support};
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Typed, choice, saved};
use super::path;
use crate::contact::day::named;
use crate::frame::{Icon, hidden, icon, kept};
use crate::survey::youth::reason;
use crate::words::Words;

/// A proposal as the list shows it.
pub struct Item {
    /// Its id.
    pub id: String,
    /// Its mark.
    pub mark: String,
    /// Its words; empty once they were erased.
    pub words: String,
    /// Where it stands.
    pub state: State,
    /// The day it came.
    pub came_on: Date,
    /// How much support is told.
    pub support: Support,
    /// Whether its words tell of danger.
    pub danger: bool,
}

/// The list: those that wait first, and of them those that tell of danger.
pub fn proposals(words: &Words, all: &[Item]) -> impl IntoView + use<> {
    let section = |state: State| {
        let cards: Vec<_> = all.iter().filter(|one| one.state == state).map(|one| card(words, one)).collect();
        (!cards.is_empty()).then(|| {
            view! {
                <h2 class="above">{words.get(&format!("desk-youth-state-{}", state.as_str()))} " " <small>{format!("({})", cards.len())}</small></h2>
                {cards}
            }
        })
    };
    let idle = !all.iter().any(|one| one.state == State::Waiting);
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-youth")}</h1>
        <p class="lead">{words.get("desk-youth.lead")}</p>
        {idle.then(|| view! { <p class="calm">{words.get("desk-youth-idle")}</p> })}
        {section(State::Waiting)}
        {section(State::Shown)}
        {section(State::Declined)}
    }
}

fn card(words: &Words, one: &Item) -> impl IntoView + use<> {
    let text = if one.words.is_empty() { words.get("desk-youth-erased").to_string() } else { one.words.clone() };
    let support = (one.state == State::Shown).then(|| view! { <p class="small">{told(words, one.support)}</p> });
    view! {
        <article class="card">
            <h3><a href=path(words, &format!("/forslag/{}", one.id)) dir="auto">{text}</a></h3>
            {one.danger.then(|| view! { <p><span class="tag">{words.get("desk-youth-danger")}</span></p> })}
            {support}
            <p class="small"><bdi>{one.mark.clone()}</bdi> " · " {named(words, one.came_on)}</p>
        </article>
    }
}

/// Support, told here as everywhere.
fn told(words: &Words, support: Support) -> String {
    match support {
        Support::Few => words.get("survey-youth-few").to_string(),
        Support::AtLeast(least) => words.fill("survey-youth-least", &[("count", &least.to_string())]),
    }
}

/// What the page of one proposal shows.
pub struct ProposalView {
    /// What the list shows.
    pub item: Item,
    /// What is proposed.
    pub kind: Kind,
    /// Why it is not shown.
    pub reason: Option<Reason>,
    /// Own words beside the reason.
    pub own: String,
    /// Grows with every decision.
    pub version: i64,
    /// Sections of drafts that it can be put into: a value and its words. Nobody: they may not change surveys.
    pub sections: Option<Vec<(String, String)>>,
    /// Where it is asked already.
    pub asked: Vec<String>,
    /// A form that was not taken.
    pub typed: Typed,
    /// Whether something was saved just now.
    pub saved: bool,
}

/// The page of one proposal.
pub fn proposal(words: &Words, page: ProposalView) -> impl IntoView + use<> {
    let (erased, state) = (page.item.words.is_empty(), page.item.state);
    let to = path(words, &format!("/forslag/{}", page.item.id));
    let text = if erased { words.get("desk-youth-erased").to_string() } else { page.item.words.clone() };
    let why = page.reason.filter(|_| state == State::Declined).map(|why| {
        let own = (!page.own.is_empty()).then(|| view! { <p class="said" dir="auto">{page.own.clone()}</p> });
        view! { <div class="calm"><p>{reason(words, why)}</p>{own}</div> }
    });
    let support = (state == State::Shown).then(|| view! { <p class="soft">{told(words, page.item.support)}</p> });
    let asked: Vec<_> = page.asked.iter().map(|place| view! { <li>{place.clone()}</li> }).collect();
    let asked = (!asked.is_empty())
        .then(|| view! { <h2 class="above">{words.get("desk-youth-in")}</h2> <ul class="before">{asked}</ul> });
    view! {
        <a class="back" href=path(words, "/forslag")>{icon(Icon::Back)} {words.get("desk-youth")}</a>
        <h1 tabindex="-1" dir="auto">{text}</h1>
        <p class="small">
            {words.get(&format!("survey-youth-kind-{}", page.kind.as_str()))} " · " <bdi>{page.item.mark.clone()}</bdi> " · "
            {words.get(&format!("desk-youth-state-{}", state.as_str()))} " · " {named(words, page.item.came_on)}
        </p>
        {saved(words, page.saved)}
        {page.typed.alert()}
        {page.item.danger.then(|| view! { <p class="fault">{words.get("desk-youth-danger-how")}</p> })}
        {support}
        {why}
        {asked}
        {(!erased).then(|| show(words, &page, &to))}
        {ask_in(words, &page, &to)}
        {decline(words, &page, &to)}
        {(state == State::Declined && !erased).then(|| erase(words, &page, &to))}
    }
}

/// It is shown; spelling may be mended first.
fn show(words: &Words, page: &ProposalView, to: &str) -> impl IntoView + use<> {
    let typed = page.typed.value("visa", "text").unwrap_or(&page.item.words).to_owned();
    let shown = page.item.state == State::Shown;
    let label = if shown { "desk-youth-mend" } else { "desk-youth-show" };
    view! {
        <form method="post" action=to.to_owned() class="write">
            {hidden("v", page.version.to_string())}
            {page.typed.fault("visa")}
            <label for="text">{words.get("desk-youth-words")}</label>
            <p id="hur" class="small">{words.get("desk-youth-words.how")}</p>
            <textarea id="text" name="text" rows="3" dir="auto" autocomplete="off" aria-describedby="hur" inner_html=kept(&typed)></textarea>
            <button class="go" name="do" value="visa">{words.get(label)}</button>
        </form>
    }
}

/// It is put into a section of a survey, which then says who proposed it.
fn ask_in(words: &Words, page: &ProposalView, to: &str) -> Option<AnyView> {
    let sections = page.sections.clone().filter(|_| page.item.state == State::Shown)?;
    if sections.is_empty() {
        return Some(view! { <p class="calm">{words.get("desk-youth-no-draft")}</p> }.into_any());
    }
    let label = words.get("desk-youth-section");
    let form = view! {
        <details class="card fold" open=page.typed.form == "fraga">
            <summary>{words.get("desk-youth-ask")}</summary>
            <form method="post" action=to.to_owned() class="write">
                {hidden("v", page.version.to_string())}
                {page.typed.fault("fraga")}
                <p class="small">{words.get("desk-youth-ask.how")}</p>
                {choice(&page.typed, ("fraga", "avsnitt"), label, "", sections)}
                <button class="go" name="do" value="fraga">{words.get("desk-youth-ask-go")}</button>
            </form>
        </details>
    };
    Some(form.into_any())
}

/// It is not shown; the reason is told.
fn decline(words: &Words, page: &ProposalView, to: &str) -> impl IntoView + use<> {
    let mut reasons = vec![(String::new(), words.get("desk-youth-choose").to_string())];
    reasons.extend(Reason::ALL.iter().map(|why| (why.as_str().to_owned(), reason(words, *why).to_string())));
    let now = page.reason.map_or("", Reason::as_str);
    let own = page.typed.value("avboj", "egna").unwrap_or(&page.own).to_owned();
    let label = words.get("desk-youth-reason");
    view! {
        <details class="card fold" open=page.typed.form == "avboj">
            <summary>{words.get("desk-youth-decline")}</summary>
            <form method="post" action=to.to_owned() class="write">
                {hidden("v", page.version.to_string())}
                {page.typed.fault("avboj")}
                <p class="small">{words.get("desk-youth-decline.how")}</p>
                {choice(&page.typed, ("avboj", "skal"), label, now, reasons)}
                <label for="egna">{words.get("desk-youth-own")}</label>
                <textarea id="egna" name="egna" rows="3" dir="auto" autocomplete="off" inner_html=kept(&own)></textarea>
                <button class="go" name="do" value="avboj">{words.get("desk-youth-decline-go")}</button>
            </form>
        </details>
    }
}

/// The words of a declined one go.
fn erase(words: &Words, page: &ProposalView, to: &str) -> impl IntoView + use<> {
    view! {
        <details class="card fold">
            <summary>{words.get("desk-youth-erase")}</summary>
            <form method="post" action=to.to_owned()>
                {hidden("v", page.version.to_string())}
                <p>{words.get("desk-youth-erase.how")}</p>
                <button class="reach" name="do" value="radera">{words.get("desk-youth-erase-go")}</button>
            </form>
        </details>
    }
}
