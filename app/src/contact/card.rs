//! A grown-up's card: who reads, who reads instead, how they are found in person, and the ways to reach them.

use std::sync::Arc;

use domain::contact::typed::spans;
use domain::contact::unit::Branch;
use domain::guide::Voice;
use domain::hours::{Day, Hours};
use jiff::civil::Date;
use leptos::prelude::*;

use super::choose::reachable;
use super::day::{named, weekday};
use super::step::{Carried, go_to};
use crate::frame::{Icon, icon};
use crate::guide::unbroken;
use crate::words::Words;

/// Someone who reads, as the child meets them. What was not assured by somebody within a year is not here.
pub struct Person {
    /// Their name.
    pub name: String,
    /// What they are.
    pub title: String,
    /// How they are found in person.
    pub found: Option<Found>,
}

/// How somebody is found in person.
pub struct Found {
    /// Their work phone.
    pub phone: Option<String>,
    /// Their room.
    pub room: Option<String>,
    /// When one may come by.
    pub drop_in: Hours,
    /// The day somebody checked all of it.
    pub assured: Date,
}

/// Somebody is away, and who reads meanwhile.
pub struct Away {
    /// Who is away.
    pub name: String,
    /// The last day of it.
    pub until: Date,
    /// Who reads instead.
    pub by: String,
}

/// What is shown of one grown-up of a unit.
pub struct GrownUp {
    /// Which branch they are.
    pub branch: Branch,
    /// Who reads now; nobody where the branch takes no messages.
    pub reader: Option<Person>,
    /// Who reads if they are away.
    pub cover: Option<Person>,
    /// Who would read, but is away.
    pub away: Option<Away>,
    /// By which day an answer comes.
    pub answer_by: Option<Date>,
}

/// The card, for a voice and whether somebody said that they are eighteen or over.
pub(super) fn card(
    words: &Words,
    (voice, grown): (Voice, bool),
    one: GrownUp,
    carried: &Carried,
) -> impl IntoView + use<> {
    let id = one.branch.id();
    let keeps = keeps(words, (voice, grown), one.branch);
    let mut carried = carried.clone();
    carried.push(("g", id.to_owned()));
    let inner = match (one.reader, one.answer_by) {
        (Some(reader), Some(day)) => {
            let cover = one.cover.filter(|_| one.away.is_none());
            let cover = cover.map(|cover| {
                let text = words.fill("contact-cover", &[("name", &reader.name), ("cover", &cover.name)]);
                view! { <p class="small">{text}</p> }
            });
            let title = (!reader.title.is_empty()).then(|| view! { ", "<bdi lang="sv">{reader.title.clone()}</bdi> });
            view! {
                <p><b><bdi lang="sv">{reader.name.clone()}</bdi></b>{title}</p>
                {one.away.map(|away| view! { <p class="note">{away_text(words, &away)}</p> })}
                <p class="open yes">{words.fill("contact-answers-by", &[("day", &named(words, day))])}</p>
                {cover}
                {buttons(words, voice, &reader, &carried)}
                {reader.found.map(|found| in_person(words, found))}
            }
            .into_any()
        }
        _ => view! { <p>{words.say("contact-closed-here", voice)}</p> }.into_any(),
    };
    view! {
        <article class="card">
            <h2>{words.say(&format!("contact-branch-{id}"), voice)}</h2>
            <p>{words.say(&format!("contact-branch-{id}.about"), voice)}</p>
            {inner}
            <details>
                <summary>{words.get("contact-keeps")}</summary>
                <p>{keeps}</p>
            </details>
        </article>
    }
}

/// What a branch may keep to themselves, for a voice and whether somebody said that they are eighteen or over.
pub(super) fn keeps(words: &Words, (voice, grown): (Voice, bool), branch: Branch) -> Arc<str> {
    // Nobody has to be told of a worry for a grown-up (SoL (2025:400) 19 kap.), and parents have no say any more.
    let keeps = format!("contact-branch-{}.keeps", branch.id());
    let own = words.find(&format!("{keeps}-grown")).filter(|_| grown && voice == Voice::Child);
    own.unwrap_or_else(|| words.say(&keeps, voice))
}

/// *Anna är borta till och med torsdag 12 mars. Omar läser i stället.*
#[must_use]
pub fn away_text(words: &Words, away: &Away) -> String {
    let day = named(words, away.until);
    words.fill("contact-away", &[("name", &away.name), ("day", &day), ("cover", &away.by)])
}

/// The ways to reach them. Several cards stand on one page, so each button tells a screen reader whose it is.
fn buttons(words: &Words, voice: Voice, reader: &Person, carried: &Carried) -> impl IntoView + use<> {
    let name = [("name", reader.name.as_str())];
    let kept = |b: &str| {
        let mut carried = carried.clone();
        carried.push(("b", b.to_owned()));
        carried
    };
    let coordinate = match voice {
        Voice::Child => "contact-coordinate-by",
        Voice::Guardian => "contact-coordinate-by.guardian",
    };
    let [write, call, coordinate] =
        ["contact-write-by", "contact-call-me-by", coordinate].map(|id| words.fill(id, &name));
    let phone = reader.found.as_ref().and_then(|found| found.phone.clone()).map(|number| {
        let href = format!("tel:{}", number.replace([' ', '-'], ""));
        view! {
            <a class="reach" href=href>{icon(Icon::Phone)} <span>{unbroken(&words.fill("guide-call", &[("number", &number)]), Some(&number))}</span></a>
        }
    });
    view! {
        <div class="buttons">
            {go_to(words, "skriv", &kept("write"), "go", write, view! { {icon(Icon::Chat)} <span>{words.get("contact-write-go")}</span> })}
            {go_to(words, "skriv", &kept("call-me"), "reach", call, view! { {icon(Icon::Phone)} <span>{words.get("contact-call-me")}</span> })}
            {phone}
            {go_to(words, "skriv", &kept("coordinate"), "reach", coordinate, view! { {icon(Icon::Friends)} <span>{words.say("contact-coordinate", voice)}</span> })}
        </div>
    }
}

fn in_person(words: &Words, found: Found) -> impl IntoView + use<> {
    let days: Vec<_> = Day::ALL
        .into_iter()
        .zip(1..)
        .filter_map(|(day, number)| {
            let spans = spans(&found.drop_in, day);
            let times: Vec<String> = spans.iter().map(|(opens, closes)| format!("{opens}–{closes}")).collect();
            let text = [("weekday", &*weekday(words, number)), ("times", &*times.join(", "))];
            (!times.is_empty()).then(|| view! { <li>{words.fill("contact-drop-in-day", &text)}</li> })
        })
        .collect();
    let drop_in = (!days.is_empty()).then(|| {
        view! {
            <p>{words.get("contact-drop-in")}</p>
            <ul>{days}</ul>
        }
    });
    view! {
        {found.room.map(|room| view! { <p>{icon(Icon::Place)} " " {words.fill("contact-room", &[("room", &room)])}</p> })}
        {drop_in}
        <p class="small">{words.fill("contact-assured", &[("day", &named(words, found.assured))])}</p>
    }
}

/// Nobody can be said to read: plain words, and the guide's first contact, drawn.
pub(super) fn nobody_reads(words: &Words, voice: Voice, first: Option<AnyView>) -> impl IntoView + use<> {
    view! {
        <p class="fault">{words.say("contact-reads-nobody", voice)}</p>
        {first.map(|first| reachable(words, voice, first))}
    }
}
