//! The inbox: who waits, since when, and by when an answer was promised, under headings; the oldest promise first.

use std::sync::Arc;

use domain::contact::course::{Course, Group};
use domain::contact::reading::Door;
use jiff::civil::Date;
use leptos::prelude::*;

use super::path;
use crate::contact::day::named;
use crate::words::Words;

/// One thread of the inbox. It says nothing of what is written.
pub struct Row {
    /// Its id.
    pub id: String,
    /// A short name that says nothing: the same for all staff.
    pub name: String,
    /// Whose lane, in words.
    pub lane: Arc<str>,
    /// How it began, in words.
    pub beginning: Arc<str>,
    /// Where it stands.
    pub course: Course,
    /// The day it began.
    pub began: Date,
    /// Who took it in.
    pub holder: Option<String>,
    /// Whether words of danger stand in what nobody has answered yet.
    pub danger: bool,
    /// Whether its keys or what waits in it do not open.
    pub closed: bool,
    /// Whether where it stands was reckoned anew, because what was stored of that cannot be read.
    pub anew: bool,
    /// The language whoever wrote read the page in, where it was not Swedish.
    pub language: Option<Arc<str>>,
}

/// A thread of another branch that the reader is asked to take over. It says nothing of what is written, nor whose it is.
pub struct Asked {
    /// The thread's id.
    pub id: String,
    /// Who asks.
    pub name: String,
    /// From which branch, in words.
    pub place: String,
    /// The day they asked.
    pub day: Date,
}

/// A branch of the reader's own that nobody can write to now.
pub struct Shut {
    /// The branch, in words.
    pub place: String,
    /// Its page, where the reader may see to it.
    pub to: Option<String>,
}

/// Somebody who waits to be let in to read in a branch.
pub struct Knock {
    /// Their name, for who may let them in; `None` for themselves.
    pub name: Option<String>,
    /// Who lets in there.
    pub door: Door,
    /// The names of those who read there.
    pub readers: Vec<String>,
    /// The branch, in words.
    pub place: String,
    /// Its page.
    pub to: String,
}

/// A branch where others wait for an answer in threads that the reader of the page has no key to.
pub struct Locked {
    /// The branch, in words.
    pub place: String,
    /// How many.
    pub number: usize,
    /// How many of them no colleague can open either.
    pub lost: usize,
    /// Whether they were let in there: then a colleague who can open them can let them in to each.
    pub reads: bool,
}

/// What the page shows.
pub struct InboxView {
    /// Who is signed in.
    pub name: String,
    /// Their threads, the oldest promise first.
    pub rows: Vec<Row>,
    /// What they are asked to take over.
    pub asked: Vec<Asked>,
    /// How many contacts and offers of theirs cannot be read.
    pub unread: usize,
    /// Where nobody can write to them now: they would wait for messages in vain.
    pub shut: Vec<Shut>,
    /// Who waits for the reader of the page to let them in, and where that one waits.
    pub knocks: Vec<Knock>,
    /// Where others wait whom they cannot read: an inbox without a card says nothing of these.
    pub locked: Vec<Locked>,
    /// Whether they read in some branch.
    pub reads: bool,
    /// Whether they lead a unit: to a lead who does not read, an empty inbox says nothing about who waits, and the queue does.
    pub leads: bool,
    /// The day.
    pub today: Date,
}

/// The page of the inbox.
pub fn inbox(words: &Words, page: &InboxView) -> impl IntoView + use<> {
    let today = page.today;
    let of = |group: Group| page.rows.iter().filter(move |row| row.course.group(today) == group);
    let idle = page.asked.is_empty()
        && page.locked.is_empty()
        && page.unread == 0
        && (page.reads || page.knocks.iter().all(|one| one.name.is_some()))
        // Whoever is owed an answer waits for it, though it was set aside.
        && page.rows.iter().all(|row| !row.course.owes());
    let section = |group: Group| {
        let cards: Vec<_> = of(group).map(|row| card(words, row, today)).collect();
        (!cards.is_empty()).then(|| {
            let text = heading(words, &format!("desk-group-{}", group.as_str()), cards.len());
            view! { {text} {cards} }
        })
    };
    let asked: Vec<_> = page.asked.iter().map(|one| offer(words, one)).collect();
    let asked = (!asked.is_empty()).then(|| {
        let text = heading(words, "desk-asked", asked.len());
        view! { {text} {asked} }
    });
    let shut: Vec<_> = page.shut.iter().map(|one| closed(words, one)).collect();
    let locked: Vec<_> = page.locked.iter().map(|one| unread(words, one)).collect();
    let knocks: Vec<_> = page.knocks.iter().map(|one| knock(words, one)).collect();
    view! {
        <h1 tabindex="-1">{words.get("desk-inbox")}</h1>
        <p class="lead">{words.fill("desk-signed-in", &[("name", &page.name)])}</p>
        {shut}
        {knocks}
        {locked}
        {damaged(words, page.unread)}
        {idle.then(|| {
            // Whoever reads nowhere, or leads where others read, sees nobody wait: that says nothing of whether somebody does.
            let id = match (page.reads, page.leads) {
                (true, false) => "desk-inbox-empty",
                (true, true) => "desk-inbox-empty.both",
                (false, true) => "desk-inbox-empty.lead",
                (false, false) => "desk-inbox-empty.none",
            };
            view! { <p class="calm">{words.get(id)}</p> }
        })}
        {section(Group::New)}
        {section(Group::Owed)}
        {asked}
        {section(Group::Waiting)}
        {section(Group::Coordination)}
        {section(Group::Answered)}
        {section(Group::Ended)}
    }
}

/// That a branch takes no messages now, what holds for those who have written, and where to see what is missing.
fn closed(words: &Words, one: &Shut) -> impl IntoView + use<> {
    let to = one.to.as_deref().map(|to| {
        view! { <a href=path(words, to)>{words.get("desk-inbox-shut-go")}</a> }
    });
    view! {
        <div class="note">
            <p>{words.fill("desk-inbox-shut", &[("place", &one.place)])}</p>
            <p>{words.get("desk-inbox-shut.lead")} " " {to}</p>
        </div>
    }
}

/// That somebody waits to be let in, and where it is done.
fn knock(words: &Words, one: &Knock) -> impl IntoView + use<> {
    let waits = if let Some(name) = &one.name {
        words.fill("desk-inbox-knock", &[("name", name), ("place", &one.place)])
    } else {
        let id = match one.door {
            Door::Readers => "desk-inbox-knock.self",
            Door::Lead => "desk-inbox-knock.self-lead",
            Door::Nobody => "desk-inbox-knock.self-alone",
        };
        words.fill(id, &[("place", &one.place), ("names", &one.readers.join(", "))])
    };
    view! {
        <div class="note">
            <p>{waits} " " <a href=path(words, &one.to)>{words.get("desk-inbox-knock-go")}</a></p>
        </div>
    }
}

/// That others wait in threads without a key, and who can give one.
fn unread(words: &Words, one: &Locked) -> impl IntoView + use<> {
    let text = words.fill("desk-inbox-locked", &[("number", &one.number.to_string()), ("place", &one.place)]);
    let lost = one.lost.to_string();
    view! {
        <div class="note">
            <p>{text}</p>
            {(one.reads && one.number > one.lost).then(|| view! { <p>{words.get("desk-inbox-locked.lead")}</p> })}
            {(one.reads && one.lost > 0).then(|| view! { <p>{words.fill("desk-inbox-locked.lost", &[("number", &lost)])}</p> })}
        </div>
    }
}

/// That something of theirs cannot be read, and how much: the rest is there as ever.
pub(super) fn damaged(words: &Words, number: usize) -> impl IntoView + use<> {
    (number > 0).then(|| {
        let text = words.fill("desk-inbox-unread", &[("number", &number.to_string())]);
        view! {
            <div class="note">
                <p>{text}</p>
                <p>{words.get("desk-inbox-unread.lead")}</p>
            </div>
        }
    })
}

fn heading(words: &Words, id: &str, count: usize) -> impl IntoView + use<> {
    view! {
        <h2 class="above">{words.get(id)} " " <small>{format!("({count})")}</small></h2>
    }
}

/// One thread as a card.
pub(super) fn card(words: &Words, row: &Row, today: Date) -> impl IntoView + use<> {
    let course = &row.course;
    let late = course.late(today);
    let mut state = vec![words.get(&format!("desk-state-{}", course.state.as_str())).to_string()];
    if course.owes() {
        let id = if late { "desk-overdue" } else { "desk-answer-by" };
        state.push(words.fill(id, &[("day", &named(words, course.answer_by))]));
    }
    state.extend(course.waits(today).map(|day| words.fill("desk-waits-until", &[("day", &named(words, day))])));
    let mut marks: Vec<Arc<str>> = Vec::new();
    let mut mark = |set: bool, id: &str| {
        if set {
            marks.push(words.get(id));
        }
    };
    mark(row.danger, "desk-danger");
    mark(row.closed, "desk-unreadable");
    mark(row.anew, "desk-anew");
    mark(course.facts.coordination.as_ref().is_some_and(|one| one.planned.is_none()), "desk-card-coordinate");
    mark(course.facts.concern.is_some_and(|one| one.reported.is_none()), "desk-worry-waits");
    mark(course.offered, "desk-offered");
    let language = row.language.as_deref();
    marks.extend(language.map(|name| Arc::from(words.fill("desk-shown-in", &[("language", name)]))));
    let marks: Vec<_> = marks.into_iter().map(|text| view! { <span class="tag">{text}</span> " " }).collect();
    let began = words.fill("desk-began", &[("day", &named(words, row.began))]);
    let holder = row
        .holder
        .clone()
        .map(|holder| view! { <p class="small">{words.fill("desk-held-by", &[("name", &holder)])}</p> });
    view! {
        <article class="card">
            <h3>
                <a href=path(words, &format!("/trad/{}", row.id))>{row.name.clone()}</a>
            </h3>
            <p>{row.lane.clone()}" · "{row.beginning.clone()}</p>
            <p class=if late { "fault" } else { "open" }>{state.join(" · ")}</p>
            {marks}
            <p class="small">{began}</p>
            {holder}
        </article>
    }
}

fn offer(words: &Words, one: &Asked) -> impl IntoView + use<> {
    let text = words.fill("desk-asked-by", &[("name", &one.name), ("place", &one.place)]);
    view! {
        <article class="card">
            <h3>
                <a href=path(words, &format!("/erbjudande/{}", one.id))>{text}</a>
            </h3>
            <p class="small">{named(words, one.day)}</p>
        </article>
    }
}
