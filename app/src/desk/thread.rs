//! A thread at the desk: the talk first, then one primary act, the rest folded beneath. A note has a form of its own, so that
//! none is ever sent to a child by a slip.

use std::sync::Arc;

use domain::contact::course::Course;
use domain::contact::thread::State;
use jiff::civil::Date;
use leptos::prelude::*;

use super::card::{Around, Choice};
use super::cards::cards;
use super::inputs::{Field, Typed, choice, lines};
use super::path;
use crate::contact::day::named;
use crate::contact::written::written;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// One message.
pub struct Said {
    /// Who wrote: `child`, `staff`, `note` or `system`.
    pub direction: String,
    /// Who of the staff wrote it.
    pub author: Option<String>,
    /// The words; `None` when what is stored was changed and does not open.
    pub text: Option<String>,
    /// The day it was stored.
    pub day: Date,
}

/// What the page shows.
pub struct ThreadView {
    /// Its id.
    pub id: String,
    /// Its short name.
    pub name: String,
    /// Whose lane, in words: a guardian is answered otherwise than a child.
    pub lane: Arc<str>,
    /// How it began, in words.
    pub beginning: Arc<str>,
    /// What they chose before the first message, with what was asked: they were told that the reader sees it.
    pub chosen: Vec<(Arc<str>, Arc<str>)>,
    /// Where it stands.
    pub course: Course,
    /// Whether that was reckoned anew, because what was stored of it cannot be read.
    pub anew: bool,
    /// The day.
    pub today: Date,
    /// Its version, so that two who act at once are told.
    pub version: i64,
    /// Who took it in.
    pub holder: Option<String>,
    /// Whether the reader of the page did.
    pub mine: bool,
    /// Its number in the register.
    pub registered: Option<String>,
    /// The messages.
    pub messages: Vec<Said>,
    /// Colleagues of the branch without a key to it, by id.
    pub colleagues: Vec<Choice>,
    /// Branches it can be offered to.
    pub branches: Vec<Choice>,
    /// The branch it is offered to.
    pub offered: Option<String>,
    /// Ids of the templates of this branch.
    pub templates: Vec<String>,
    /// The languages that templates can be had in: tag and name.
    pub languages: Vec<Choice>,
    /// What happened, at the top.
    pub told: Option<String>,
    /// A form that was not taken: the act, and what was typed and chosen there.
    pub typed: Typed,
    /// The text that stands in the answer: typed before, or a template.
    pub answer: String,
    /// The form's own number.
    pub number: String,
}

/// The page of a thread.
pub fn thread(words: &Words, page: &ThreadView) -> impl IntoView + use<> {
    let around = Around { words, page, to: path(words, &format!("/trad/{}", page.id)) };
    let messages: Vec<_> = page.messages.iter().map(|one| said(words, one)).collect();
    let held = page.holder.as_ref().map(|name| words.fill("desk-held-by", &[("name", name)]));
    let number = page.registered.as_ref().map(|number| words.fill("desk-registered", &[("number", number)]));
    let open = page.course.state != State::Closed;
    let told = page.told.clone().map(|told| view! { <p class="fault" role="alert">{told}</p> });
    let take = (open && !page.mine).then(|| {
        let class = if page.holder.is_none() { "go" } else { "reach" };
        around.form("ta", class, "desk-take", ().into_any())
    });
    let primary = if open {
        answer(&around)
    } else {
        let form = around.form("oppna-igen", "go", "desk-reopen", ().into_any());
        view! { <p class="calm">{words.get("desk-ended.lead")}</p> {form} }.into_any()
    };
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{page.name.clone()}</h1>
        <p>{page.lane.clone()}" · "{page.beginning.clone()}</p>
        {chosen(page)}
        {standing(&around)}
        {marks(&around)}
        {page.anew.then(|| view! { <p class="fault">{words.get("desk-anew.lead")}</p> })}
        <p class="small">{held.into_iter().chain(number).collect::<Vec<_>>().join(" · ")}</p>
        {told}
        {page.typed.alert()}
        {messages}
        {take}
        {primary}
        <h2 class="above">{words.get("desk-more")}</h2>
        {cards(&around)}
    }
}

/// What they chose before the first message, in the words they had before their eyes.
fn chosen(page: &ThreadView) -> impl IntoView + use<> {
    let lines = page.chosen.clone();
    (!lines.is_empty()).then(|| {
        let lines = lines.into_iter().map(|(asked, said)| view! { <li>{asked}" "<b>{said}</b></li> }).collect_view();
        view! { <ul class="note">{lines}</ul> }
    })
}

/// Where it stands, in a line: the state, the promised day, and what is particular.
fn standing(around: &Around<'_>) -> impl IntoView + use<> {
    let (words, course, today) = (around.words, &around.page.course, around.page.today);
    let state = words.get(&format!("desk-state-{}", course.state.as_str())).to_string();
    let mut parts = vec![state];
    if course.owes() {
        parts.push(words.fill("desk-answer-by", &[("day", &named(words, course.answer_by))]));
    }
    parts.extend(course.waits(today).map(|day| words.fill("desk-waits-until", &[("day", &named(words, day))])));
    let offered = around.page.offered.as_ref();
    parts.extend(offered.map(|place| words.fill("desk-offered-to", &[("place", place)])));
    view! { <p class=if course.late(today) { "fault" } else { "open" }>{parts.join(" · ")}</p> }
}

/// What is going on beside the talk: it stands folded below, and whoever pressed there sees here that it was kept.
fn marks(around: &Around<'_>) -> impl IntoView + use<> {
    let (words, facts) = (around.words, &around.page.course.facts);
    let mut marks: Vec<String> = Vec::new();
    if facts.coordination.as_ref().is_some_and(|one| one.planned.is_none()) {
        marks.push(words.get("desk-card-coordinate").to_string());
    }
    if let Some(concern) = facts.concern {
        marks.push(match concern.reported {
            None => words.get("desk-worry-waits").to_string(),
            Some((day, _)) => words.fill("desk-worry-made", &[("day", &named(words, day))]),
        });
    }
    if let Some(help) = facts.help {
        let what = words.get(&format!("desk-help-{}", help.as_str()));
        marks.push(words.fill("desk-help-began", &[("what", &what)]));
    }
    let marks: Vec<_> = marks.into_iter().map(|text| view! { <span class="tag">{text}</span> " " }).collect();
    (!marks.is_empty()).then(|| view! { <p>{marks}</p> })
}

/// The answer, and templates that fill it: they are read and changed before anything is sent.
fn answer(around: &Around<'_>) -> AnyView {
    let (words, page) = (around.words, around.page);
    let buttons: Vec<_> = page
        .templates
        .iter()
        .map(|id| {
            let text = words.get(&format!("desk-template-{id}"));
            view! {
                <button class="reach" name="do" value=format!("mall-{id}")>
                    {text}
                </button>
            }
        })
        .collect();
    let (typed, place) = (&page.typed, ("svara", "sprak"));
    let label = words.get("desk-templates-language");
    let languages = choice(typed, place, label, words.tag(), page.languages.clone());
    let text = Field::new("svara", "text", words.get("desk-answer")).value(page.answer.clone());
    view! {
        <form method="post" action=around.to.clone() class="write">
            {around.carried()}
            {typed.fault("svara")}
            {lines(typed, text, "8", None)}
            <button class=if page.mine { "go" } else { "reach" } name="do" value="svara">
                {words.get("desk-send")}
            </button>
            <details class="card fold">
                <summary>{words.get("desk-templates")}</summary>
                <p class="small">{words.get("desk-templates.lead")}</p>
                {languages}
                {buttons}
            </details>
        </form>
    }
    .into_any()
}

/// Who wrote to whom; nothing where that was changed in the store.
pub(super) fn from(words: &Words, one: &Said) -> Arc<str> {
    let known = ["child", "staff", "note", "system"].contains(&one.direction.as_str());
    if known { words.get(&format!("desk-from-{}", one.direction)) } else { Arc::default() }
}

fn said(words: &Words, one: &Said) -> AnyView {
    let who = from(words, one);
    let author = one.author.clone().map(|author| view! { " · " <bdi>{author}</bdi> });
    let day = named(words, one.day);
    let text = match &one.text {
        Some(text) => view! { <p class="said" dir="auto">{written(text)}</p> }.into_any(),
        None => view! { <p class="fault">{words.get("desk-damaged")}</p> }.into_any(),
    };
    let class = match one.direction.as_str() {
        "child" => "said-by",
        "note" => "said-by mine aside",
        _ => "said-by mine",
    };
    view! {
        <article class=class>
            <h2>{who}{author}" "<small>{day}</small></h2>
            {text}
        </article>
    }
    .into_any()
}
