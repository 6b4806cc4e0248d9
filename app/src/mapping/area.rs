//! A page for each area of the mapping: every finding of every release in it, with the cells its numbers come from; beside them what is
//! counted in the contact room and the guide; and two pages of the newest findings, for a meeting.

use std::sync::Arc;

use domain::mapping::release::{Chart, Finding};
use domain::survey::questionnaire::{Area, Text};
use leptos::prelude::*;

use super::beside::{Counted, beside};
use super::finding::{self, Shown};
use super::trace::trace;
use super::{Answer, Version, after, area_id, say, slug, together};
use crate::contact::day::dated;
use crate::frame::{Icon, icon};
use crate::words::{Book, Words};

mod paper;

use paper::{Need, plan};

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
            <p class="kick">{finding::kick(&shown, finding)}</p>
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

/// Two pages for paper or a slide: the newest findings that fit, each with its first chart, and its others as far as there is room, the
/// table open beside each, and what is done in a line each. What did not fit is told, and where it is.
pub fn brief(words: &Words, book: &Book, area: Area, answers: &[&Answer]) -> impl IntoView + use<> {
    let id = format!("mapping-area-{}", area_id(area));
    let all: Vec<_> = within(area, answers).collect();
    let needs: Vec<_> = all.iter().map(|(answer, finding)| need(&on_paper(words, book, answer), finding)).collect();
    let shown = all.iter().zip(plan(&needs));
    let found: Vec<_> = shown.map(|((answer, finding), charts)| sheet(words, book, answer, finding, charts)).collect();
    let where_all = super::path(words, &format!("/del/{}", slug(area)));
    let rest = (all.len() > found.len()).then(|| elsewhere(words.get("mapping-brief-rest"), where_all.clone()));
    let empty = found.is_empty().then(|| view! { <p class="calm">{words.get("mapping-area-empty")}</p> });
    view! {
        <a class="back noprint" href=where_all>
            {icon(Icon::Back)}
            {words.get(&id)}
        </a>
        <h1 tabindex="-1">{words.get("mapping")}": "{words.get(&id)}</h1>
        <p class="lead">{words.get(&format!("{id}.text"))}</p>
        <p class="small noprint">{words.get("mapping-brief-print")}</p>
        {empty}
        <div class="brief">{found} {rest}</div>
    }
}

/// What did not fit, and the address at which it is: on paper it has to be read.
fn elsewhere(what: Arc<str>, to: String) -> AnyView {
    let shown = to.clone();
    view! {
        <p class="small">
            {what} " "
            <a href=to dir="ltr">{shown}</a>
        </p>
    }
    .into_any()
}

fn on_paper<'a>(words: &'a Words, book: &'a Book, answer: &'a Answer) -> Shown<'a> {
    let (release, afterwords) = (&answer.release, answer.afterwords.as_slice());
    Shown { book, words, release, version: Version::Adult, afterwords, images: false, open: true }
}

/// What a finding would take room for on paper.
fn need(shown: &Shown<'_>, finding: &Finding) -> Need {
    // Letters of a row's label, or of what is done, that begin another line.
    const LABEL: usize = 30;
    let letters = |text: &Text| say::text(shown.words.tag(), text).text.chars().count();
    let done = finding.decisions.iter().map(|one| LABEL + letters(&one.heading) + letters(&one.owner));
    let said = [Some(finding), None].into_iter().flat_map(|about| after::letters(shown, about));
    let table = |chart: &Chart| -> usize {
        // Of several informants it is told under the table how they may be read.
        let told = if chart.others.is_empty() { 0 } else { 3 };
        told + chart.rows.iter().map(|row| 1 + letters(&row.label) / LABEL).sum::<usize>()
    };
    Need {
        title: finding::sentence(shown, finding).text.chars().count(),
        lines: done.chain(said).collect(),
        tables: finding.charts.iter().map(table).collect(),
    }
}

fn sheet(words: &Words, book: &Book, answer: &Answer, finding: &Finding, charts: usize) -> AnyView {
    let release = &answer.release;
    let shown = on_paper(words, book, answer);
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
    let drawn: Vec<_> = (0..charts).map(|at| finding::chart(&shown, finding, at)).collect();
    let more = (finding.charts.len() > charts).then(|| {
        let to = super::path(words, &format!("/{}/vuxen#{}", release.id, finding.id));
        elsewhere(words.get("mapping-brief-charts"), to)
    });
    let trend = release.trend(&finding.about).map(|trend| finding::verdict(words, trend.verdict));
    let source = format!("{} · {} · /data/{}/release.json", release.id, dated(words, answer.published), release.id);
    view! {
        <article class="finding">
            <p class="kick">{finding::kick(&shown, finding)}</p>
            <h2 lang=title.lang>{title.text}</h2>
            {after::lines(&shown, Some(finding))}
            {after::lines(&shown, None)}
            {finding::numbers(words, release, finding)}
            {trend.map(|trend| view! { <p class="verdict">{trend}</p> })}
            {drawn}
            {more}
            <ul class="dots">{decisions}</ul>
            <p class="small">{source}</p>
        </article>
    }
    .into_any()
}
