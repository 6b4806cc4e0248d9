//! *Så jobbar vi tillsammans*: the county's own work in five steps, where it is now, meetings, decisions and documents; and the
//! feed of its decisions.

use std::fmt::Write;

use domain::mapping::together::{Entry, Kind, Standing, Work};
use domain::survey::questionnaire::Text;
use jiff::civil::Date;
use leptos::prelude::*;

use super::feed::{escaped, moment};
use super::say;
use crate::contact::day::dated;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// So many meetings that were stand open; the others are folded.
const OPEN: usize = 3;

/// The page's address in a language.
#[must_use]
pub fn path(words: &Words) -> String {
    format!("/{}/tillsammans", words.tag())
}

/// The main part, on a day.
pub fn page(words: &Words, work: &Work, today: Date) -> impl IntoView + use<> {
    let empty = work.is_empty().then(|| {
        view! {
            <section class="calm">
                <h2>{words.get("mapping-together-empty")}</h2>
                <p>{words.get("mapping-together-empty.text")}</p>
            </section>
        }
    });
    let swedish =
        only_swedish(words, work).then(|| view! { <p class="note small">{words.get("mapping-together-swedish")}</p> });
    let feed = (!work.is_empty()).then(|| {
        view! { <p class="more"><a href=format!("{}/flode", path(words))>{words.get("mapping-together-feed")}</a></p> }
    });
    view! {
        <h1 tabindex="-1">{words.get("mapping-together")}</h1>
        <p class="lead">{words.get("mapping-together-lead")}</p>
        {swedish}
        {empty}
        {steps(words, work)}
        {meetings(words, work, today)}
        {decisions(words, work, today)}
        {documents(words, work)}
        <a class="reach" href=super::path(words, "")>{icon(Icon::Heard)} <span>{words.get("mapping")}</span></a>
        <a class="reach" href=format!("/{}/tyck", words.tag())>{icon(Icon::Voice)} <span>{words.get("survey")}</span></a>
        {feed}
    }
}

/// Whether some text stands on the page in Swedish although the page is in another language.
fn only_swedish(words: &Words, work: &Work) -> bool {
    let phases = work.phases.iter().flat_map(|phase| [&phase.name, &phase.about]);
    let entries = work.entries.iter().flat_map(|one| [&one.title, &one.text, &one.owner]);
    phases.chain(entries).any(|text| !text.is_empty() && say::text(words.tag(), text).lang.is_some())
}

/// The five steps, one below the other, the one it is in marked in words, by a sign and to those who listen.
fn steps(words: &Words, work: &Work) -> Option<AnyView> {
    if work.phases.is_empty() {
        return None;
    }
    let now = work.now.map_or(0, usize::from);
    let steps: Vec<_> = work
        .phases
        .iter()
        .zip(1_usize..)
        .map(|(phase, number)| {
            let (name, about) = (say::text(words.tag(), &phase.name), paragraphs(words, &phase.about));
            let class = if number < now { "past" } else { "" };
            let current = (number == now).then_some("step");
            let here = (number == now).then(|| view! { <p class="tag">{words.get("mapping-together-now")}</p> });
            view! {
                <li class=class aria-current=current>
                    <h3 class="name" lang=name.lang>{name.text}</h3>
                    {here}
                    {about}
                </li>
            }
        })
        .collect();
    Some(
        view! {
            <h2 class="above">{words.get("mapping-together-steps")}</h2>
            <ol class="steps">{steps}</ol>
        }
        .into_any(),
    )
}

fn meetings(words: &Words, work: &Work, today: Date) -> Option<AnyView> {
    let (ahead, past) = work.meetings(today);
    if ahead.is_empty() && past.is_empty() {
        return None;
    }
    let cards = |all: &[&Entry]| all.iter().map(|one| meeting(words, one, today)).collect::<Vec<_>>();
    let (open, rest) = past.split_at(past.len().min(OPEN));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words.get("mapping-together-earlier")}</summary>
                {cards(rest)}
            </details>
        }
    });
    Some(
        view! {
            <h2 class="above">{words.get("mapping-together-meetings")}</h2>
            {cards(&ahead)}
            {cards(open)}
            {rest}
        }
        .into_any(),
    )
}

fn meeting(words: &Words, one: &Entry, today: Date) -> AnyView {
    let title = say::text(words.tag(), &one.title);
    let ahead = (one.day >= today).then(|| view! { <p class="tag">{words.get("mapping-together-ahead")}</p> });
    view! {
        <article class="card" id=one.id.clone()>
            {ahead}
            <h3 class="name" lang=title.lang>{title.text}</h3>
            <p class="small">{dated(words, one.day)}</p>
            {paragraphs(words, &one.text)}
        </article>
    }
    .into_any()
}

fn decisions(words: &Words, work: &Work, today: Date) -> Option<AnyView> {
    let cards: Vec<_> = work.of(Kind::Decision).into_iter().map(|one| decision(words, one, today)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <h2 class="above">{words.get("mapping-together-decisions")}</h2>
            {cards}
        }
        .into_any()
    })
}

fn decision(words: &Words, one: &Entry, today: Date) -> AnyView {
    let (title, owner) = (say::text(words.tag(), &one.title), say::text(words.tag(), &one.owner));
    let by = one.by.map(|by| dated(words, by)).unwrap_or_default();
    let (class, told) = match one.standing(today) {
        Standing::Done => ("tag", words.get("mapping-together-done").to_string()),
        Standing::Waits => ("tag", words.fill("mapping-will-by", &[("day", &by)])),
        Standing::Late => ("tag late", words.fill("mapping-together-late", &[("day", &by)])),
    };
    let owner = words.fill("mapping-owner", &[("owner", &owner.text)]);
    let decided = words.fill("mapping-decided", &[("day", &dated(words, one.day))]);
    view! {
        <article class="card first" id=one.id.clone()>
            <p class=class>{told}</p>
            <h3 class="name" lang=title.lang>{title.text}</h3>
            {paragraphs(words, &one.text)}
            <p class="small">{owner} " " {decided}</p>
        </article>
    }
    .into_any()
}

fn documents(words: &Words, work: &Work) -> Option<AnyView> {
    let cards: Vec<_> = work.of(Kind::Document).into_iter().map(|one| document(words, one)).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <h2 class="above">{words.get("mapping-together-documents")}</h2>
            {cards}
        }
        .into_any()
    })
}

fn document(words: &Words, one: &Entry) -> AnyView {
    let title = say::text(words.tag(), &one.title);
    let link = one.link.as_ref().map(|link| {
        let to = words.fill("mapping-together-leads", &[("host", link.host())]);
        view! {
            <a class="reach" href=link.as_str().to_owned() rel="noopener noreferrer external">
                {icon(Icon::Link)}
                <span>{to} <span class="sr" lang=title.lang>": " {title.text.clone()}</span></span>
            </a>
        }
    });
    view! {
        <article class="card" id=one.id.clone()>
            <h3 class="name" lang=title.lang>{title.text.clone()}</h3>
            <p class="small">{dated(words, one.day)}</p>
            {paragraphs(words, &one.text)}
            {link}
        </article>
    }
    .into_any()
}

/// A text as paragraphs, in its own language.
fn paragraphs(words: &Words, text: &Text) -> Vec<AnyView> {
    let said = say::text(words.tag(), text);
    let parts = said.text.split("\n\n").filter(|part| !part.is_empty());
    parts.map(|part| view! { <p class="own" lang=said.lang>{part.to_owned()}</p> }.into_any()).collect()
}

/// The feed of decisions (Atom) in a language; `origin` is the site's public address, `made` the day it stands for when it is
/// empty. An entry keeps its id whatever is changed, in every language.
#[must_use]
pub fn feed(words: &Words, work: &Work, origin: &str, made: Date) -> String {
    let here = format!("{origin}{}", path(words));
    let all = work.of(Kind::Decision);
    let newest = all.iter().map(|one| one.changed).max().unwrap_or(made);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">\n\
         <id>{here}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{here}/flode\"/>\n<link href=\"{here}\"/>\n",
        escaped(&words.get("mapping-together-decisions")),
        moment(newest),
        escaped(&words.get("frame-name")),
        tag = words.tag(),
    );
    for one in all {
        let (title, owner) = (say::text(words.tag(), &one.title), say::text(words.tag(), &one.owner));
        let lang = |lang: Option<&str>| lang.map(|tag| format!(" xml:lang=\"{tag}\"")).unwrap_or_default();
        let by = one.by.map(|by| words.fill("mapping-will-by", &[("day", &dated(words, by))]));
        let done = one.done.then(|| words.get("mapping-together-done").to_string());
        let owner = words.fill("mapping-owner", &[("owner", &owner.text)]);
        let told: Vec<String> = [done.or(by), Some(owner)].into_iter().flatten().collect();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "<entry><id>urn:uuid:{id}</id><title{}>{}</title><updated>{}</updated><published>{}</published>\
             <link href=\"{here}#{id}\"/><summary>{}</summary></entry>",
            lang(title.lang),
            escaped(&title.text),
            moment(one.changed),
            moment(one.day),
            escaped(&told.join(" ")),
            id = one.id,
        );
    }
    out.push_str("</feed>\n");
    out
}
