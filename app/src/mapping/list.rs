//! *Det här sa ni, det här gör vi*: answers that have come, and those on their way or late, with who owes them.

use domain::mapping::release::{Axis, Clock, Release, Standing, Wave, Why};
use domain::survey::questionnaire::{Area, Text};
use jiff::civil::Date;
use leptos::prelude::*;

use super::finding::{self, Shown};
use super::{AREAS, Answer, Version, after, area_id, area_name, say, slug};
use crate::contact::day::dated;
use crate::words::{Book, Words};

/// A wave that is closed and not yet answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// What the survey is called.
    pub title: Text,
    /// By when the answer was promised, and who owes it.
    pub clock: Clock,
}

/// The main part. `answers`: the newest first; `waiting`: the most late first.
pub fn list(
    words: &Words,
    book: &Book,
    answers: &[&Answer],
    waiting: &[Waiting],
    today: Date,
) -> impl IntoView + use<> {
    let empty = (answers.is_empty() && waiting.is_empty()).then(|| {
        view! {
            <section class="calm">
                <h2>{words.get("mapping-empty")}</h2>
                <p>{words.get("mapping-empty.text")}</p>
            </section>
        }
    });
    let come: Vec<_> = answers.iter().map(|one| card(words, book, one)).collect();
    let come = (!come.is_empty()).then(|| {
        view! {
            <h2 class="above">{words.get("mapping-answers")}</h2>
            {come}
        }
    });
    let owed: Vec<_> = waiting.iter().map(|one| owed(words, one, today)).collect();
    let owed = (!owed.is_empty()).then(|| {
        view! {
            <h2 class="above">{words.get("mapping-waiting")}</h2>
            {owed}
        }
    });
    view! {
        <h1 tabindex="-1">{words.get("mapping")}</h1>
        <p class="lead">{words.get("mapping-lead")}</p>
        {empty}
        {come}
        {owed}
        {areas(words)}
        <a class="reach" href=super::together::path(words)>{words.get("mapping-together")}</a>
        <p class="more">
            <a href=super::path(words, "/flode")>{words.get("mapping-feed")}</a>
        </p>
    }
}

fn card(words: &Words, book: &Book, answer: &Answer) -> AnyView {
    let release = &answer.release;
    let title = say::text(words.tag(), &release.title);
    let (version, afterwords) = (Version::Child, answer.afterwords.as_slice());
    let shown = Shown { book, words, release, version, afterwords, images: false, open: false };
    let first = release.findings.first().map(|one| finding::sentence(&shown, one));
    let first = first.map(|said| view! { <p lang=said.lang>{said.text}</p> });
    let to = super::path(words, &format!("/{}", release.id));
    let since = |why, id: &str, class: &'static str| {
        let said = after::last(answer, why).map(|day| words.fill(id, &[("day", &dated(words, day))]));
        said.map(|said| view! { <p class=class>{said}</p> })
    };
    view! {
        <section class="card first">
            {since(Why::Erratum, "mapping-after-corrected", "tag late")}
            {since(Why::FollowUp, "mapping-after-news", "tag")}
            <h3 class="name" lang=title.lang>{title.text.clone()}</h3>
            <p class="small">{super::answer::came(words, release, answer.published)} " " {about(words, release)}</p>
            {first}
            <a class="go" href=to>{words.get("mapping-read")}<span class="sr" lang=title.lang>": "{title.text}</span></a>
        </section>
    }
    .into_any()
}

/// What tells an answer from others to the same survey: when it was asked, and which areas it is about.
fn about(words: &Words, release: &Release) -> String {
    let label = |wave: &Wave| {
        let code = release.book.code(Axis::Wave, &wave.code).map(|(_, code)| &code.label);
        code.map(|label| say::text(words.tag(), label).text).filter(|text| !text.is_empty())
    };
    let waves: Vec<String> = release.waves.iter().filter_map(label).collect();
    let has = |area: &Area| release.findings.iter().any(|one| one.area == *area);
    let areas: Vec<String> =
        AREAS.into_iter().filter(has).map(|area| area_name(words, area, Version::Child).to_string()).collect();
    let said = |all: &[String], id: &str, name: &'static str| {
        (!all.is_empty()).then(|| words.fill(id, &[(name, &all.join(", "))]))
    };
    let lines = [said(&waves, "mapping-card-waves", "waves"), said(&areas, "mapping-card-areas", "areas")];
    lines.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn owed(words: &Words, waiting: &Waiting, today: Date) -> AnyView {
    let title = say::text(words.tag(), &waiting.title);
    let owes = say::text(words.tag(), &waiting.clock.owes).text;
    let late = matches!(waiting.clock.standing(today, None), Standing::Late { .. });
    let id = if late { "mapping-late-since" } else { "mapping-waiting-by" };
    let text = words.fill(id, &[("day", &dated(words, waiting.clock.promised)), ("owes", &owes)]);
    let closed = words.fill("mapping-card-closed", &[("day", &dated(words, waiting.clock.closed))]);
    view! {
        <section class="card">
            {late.then(|| view! { <p class="tag late">{words.get("mapping-late")}</p> })}
            <h3 class="name" lang=title.lang>{title.text}</h3>
            <p>{text}</p>
            <p class="small">{closed}</p>
        </section>
    }
    .into_any()
}

/// Ways to the four areas of the mapping.
pub(super) fn areas(words: &Words) -> AnyView {
    let links: Vec<_> = AREAS
        .into_iter()
        .map(|area| {
            let id = format!("mapping-area-{}", area_id(area));
            let to = super::path(words, &format!("/del/{}", slug(area)));
            let about = words.get(&format!("{id}.text"));
            view! {
                <li>
                    <a class="reach" href=to>
                        <span>{words.get(&id)} <small>{about}</small></span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <h2 class="above">{words.get("mapping-areas")}</h2>
        <ul>{links}</ul>
    }
    .into_any()
}
