//! A page for each area of the mapping: every finding of every release in it, with the cells its numbers come from; beside them what is
//! counted in the contact room and the guide; and two pages of the newest findings, for a meeting.

use domain::mapping::release::Finding;
use domain::survey::questionnaire::Area;
use leptos::prelude::*;

use super::beside::{Counted, beside};
use super::finding::{self, Shown};
use super::trace::trace;
use super::{Answer, Version, after, area_id, say, slug, together};
use crate::contact::day::dated;
use crate::frame::{Icon, icon};
use crate::words::{Book, Words};

/// So many findings fit on two pages.
const ON_PAPER: usize = 4;

/// The page of an area; its findings as a list of ways to each.
pub fn area(words: &Words, book: &Book, area: Area, answers: &[&Answer], counted: &Counted) -> impl IntoView + use<> {
    let id = format!("mapping-area-{}", area_id(area));
    let found: Vec<_> = within(area, answers).map(|(answer, finding)| card(words, book, answer, finding)).collect();
    let empty = found.is_empty().then(|| view! { <p class="calm">{words.get("mapping-area-empty")}</p> });
    let brief = (!found.is_empty()).then(|| {
        let to = super::path(words, &format!("/del/{}/blad", slug(area)));
        view! { <a class="reach" href=to>{words.get("mapping-brief")}</a> }
    });
    view! {
        <a class="back" href=super::path(words, "")>{icon(Icon::Back)} {words.get("mapping-all")}</a>
        <h1 tabindex="-1">{words.get(&id)}</h1>
        <p class="lead">{words.get(&format!("{id}.text"))}</p>
        {empty}
        {found}
        {brief}
        {beside(words, area, counted)}
        <a class="reach" href=together::path(words)>{words.get("mapping-together")}</a>
    }
}

fn within<'a>(area: Area, answers: &'a [&'a Answer]) -> impl Iterator<Item = (&'a Answer, &'a Finding)> {
    answers.iter().flat_map(move |answer| {
        answer.release.findings.iter().filter(move |one| one.area == area).map(move |finding| (*answer, finding))
    })
}

fn card(words: &Words, book: &Book, answer: &Answer, finding: &Finding) -> AnyView {
    let release = &answer.release;
    let (version, afterwords) = (Version::Child, answer.afterwords.as_slice());
    let shown = Shown { book, words, release, version, afterwords, images: false, open: false };
    let title = finding::sentence(&shown, finding);
    let to = super::path(words, &format!("/{}#{}", release.id, finding.id));
    view! {
        <section class="card">
            <p class="kick">{finding::kick(words, release, finding)}</p>
            <h2 lang=title.lang>{title.text}</h2>
            {after::lines(&shown, Some(finding))}
            {after::lines(&shown, None)}
            {finding::numbers(words, release, finding)}
            {trace(words, answer, finding)}
            <a class="reach" href=to>{words.get("mapping-read")}</a>
        </section>
    }
    .into_any()
}

/// Two pages for paper or a slide: the newest findings, each with its first chart, the table open beside it, and what is
/// done in a line each.
pub fn brief(words: &Words, book: &Book, area: Area, answers: &[&Answer]) -> impl IntoView + use<> {
    let id = format!("mapping-area-{}", area_id(area));
    let found: Vec<_> =
        within(area, answers).take(ON_PAPER).map(|(answer, finding)| sheet(words, book, answer, finding)).collect();
    let empty = found.is_empty().then(|| view! { <p class="calm">{words.get("mapping-area-empty")}</p> });
    view! {
        <a class="back noprint" href=super::path(words, &format!("/del/{}", slug(area)))>
            {icon(Icon::Back)}
            {words.get(&id)}
        </a>
        <h1 tabindex="-1">{words.get("mapping")}": "{words.get(&id)}</h1>
        <p class="lead">{words.get(&format!("{id}.text"))}</p>
        <p class="small noprint">{words.get("mapping-brief-print")}</p>
        {empty}
        <div class="brief">{found}</div>
    }
}

fn sheet(words: &Words, book: &Book, answer: &Answer, finding: &Finding) -> AnyView {
    let release = &answer.release;
    let (version, afterwords) = (Version::Adult, answer.afterwords.as_slice());
    let shown = Shown { book, words, release, version, afterwords, images: false, open: true };
    let title = finding::sentence(&shown, finding);
    let decisions: Vec<_> = finding
        .decisions
        .iter()
        .map(|one| {
            let (heading, owner) = (say::text(words.tag(), &one.heading), say::text(words.tag(), &one.owner));
            let id = finding::tag(one.what);
            view! {
                <li>
                    <b>{words.get(id)}": "</b>
                    <span lang=heading.lang>{heading.text}</span>
                    ". "
                    {words.fill("mapping-owner", &[("owner", &owner.text)])}
                </li>
            }
        })
        .collect();
    let trend = release.trend(&finding.about).map(|trend| finding::verdict(words, trend.verdict));
    let source = format!("{} · {} · /data/{}/release.json", release.id, dated(words, answer.published), release.id);
    view! {
        <article class="finding">
            <p class="kick">{finding::kick(words, release, finding)}</p>
            <h2 lang=title.lang>{title.text}</h2>
            {after::lines(&shown, Some(finding))}
            {after::lines(&shown, None)}
            {finding::numbers(words, release, finding)}
            {trend.map(|trend| view! { <p class="verdict">{trend}</p> })}
            {finding::chart(&shown, finding, 0)}
            <ul class="dots">{decisions}</ul>
            <p class="small">{source}</p>
        </article>
    }
    .into_any()
}
