//! A release's page: what was heard, how sure it is, what is done about it, and what readers thought of the answer.

use domain::mapping::pulse::{Asked, Felt};
use domain::mapping::release::{Release, Standing, Why};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{Answer, Version, after, downloads, finding, print, say};
use crate::contact::day::dated;
use crate::frame::{Icon, icon};
use crate::words::{Book, Words};

/// What the page shows beside the release itself.
pub struct AnswerView<'a> {
    /// The release.
    pub answer: &'a Answer,
    /// For whom.
    pub version: Version,
    /// How many answered the pulse, as it may be shown.
    pub pulse: &'a [Heard],
    /// Whether the pulse was sent without a choice.
    pub unchosen: bool,
}

/// How many gave an answer to the pulse: whole tens, none under ten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// Which question.
    pub asked: Asked,
    /// Which answer.
    pub felt: Felt,
    /// How many at least.
    pub least: Option<u32>,
}

/// The main part.
pub fn answer(words: &Words, book: &Book, view: &AnswerView<'_>) -> impl IntoView + use<> {
    let (release, version) = (&view.answer.release, view.version);
    let title = say::text(words.tag(), &release.title);
    let afterwords = view.answer.afterwords.as_slice();
    let shown = finding::Shown { book, words, release, version, afterwords, images: true, open: false };
    let findings: Vec<_> = release.findings.iter().map(|one| finding::finding(&shown, one)).collect();
    view! {
        <a class="back" href=super::path(words, "")>{icon(Icon::Back)} {words.get("mapping-all")}</a>
        <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
        <p class="lead">{came(words, release, view.answer.published)}</p>
        {after::cards(&shown, Why::Erratum, None)}
        {after::ways(&shown)}
        {versions(words, release, version)}
        {findings}
        {after::cards(&shown, Why::FollowUp, None)}
        {proof(words)}
        {downloads::downloads(words, release)}
        {print::ways(words, view.answer)}
        {pulse(words, view)}
    }
}

/// A release as it is drafted, on a page of the desk: as it will stand, without what is there only once it is out.
pub fn draft(words: &Words, book: &Book, release: &Release, version: Version) -> impl IntoView + use<> {
    let title = say::text(words.tag(), &release.title);
    let shown = finding::Shown { book, words, release, version, afterwords: &[], images: false, open: false };
    let findings: Vec<_> = release.findings.iter().map(|one| finding::finding(&shown, one)).collect();
    view! {
        <h2 lang=title.lang>{title.text}</h2>
        {findings}
        {proof(words)}
    }
}

/// When it came, and how late if it was.
pub(super) fn came(words: &Words, release: &Release, published: Date) -> String {
    let came = words.fill("mapping-published", &[("day", &dated(words, published))]);
    let late = release
        .waves
        .iter()
        .filter_map(|wave| match wave.clock.standing(published, Some(published)) {
            Standing::Answered { late } if late > 0 => Some(late),
            _ => None,
        })
        .max();
    match late {
        Some(days) => {
            format!("{came}. {}", words.fill("mapping-published-late", &[("days", &days.to_string())]))
        }
        None => format!("{came}."),
    }
}

fn versions(words: &Words, release: &Release, shown: Version) -> AnyView {
    let links: Vec<_> = [(Version::Child, "mapping-child", ""), (Version::Adult, "mapping-adult", "/vuxen")]
        .into_iter()
        .map(|(version, id, end)| {
            let to = super::path(words, &format!("/{}{end}", release.id));
            view! { <a href=to aria-current=(version == shown).then_some("true")>{words.get(id)}</a> }
        })
        .collect();
    view! { <nav class="voices" aria-label=words.get("mapping-version")>{links}</nav> }.into_any()
}

fn proof(words: &Words) -> AnyView {
    view! {
        <section class="calm">
            <h2>{words.get("mapping-proof")}</h2>
            <p>{words.get("mapping-proof.text")}</p>
        </section>
    }
    .into_any()
}

/// Two questions about the answer itself. Nothing is asked of who answers, and nothing is kept but a count.
fn pulse(words: &Words, view: &AnswerView<'_>) -> AnyView {
    let questions: Vec<_> = Asked::ALL.into_iter().map(|asked| question(words, asked)).collect();
    let fault = view.unchosen.then(|| {
        view! {
            <p class="fault" role="alert" id="fault">
                <a href="#understood-yes">{words.get("mapping-pulse-choose")}</a>
            </p>
        }
    });
    // It stands last on a long page: what is wrong is what is seen then.
    view! {
        <section id="puls" class="pulse noprint">
            <h2>{words.get("mapping-pulse")}</h2>
            <p class="small">{words.get("mapping-pulse.text")}</p>
            <form method="post" action=super::path(words, &format!("/{}/puls#fault", view.answer.release.id))>
                {fault} {questions}
                <button class="go">{words.get("mapping-pulse-send")}</button>
            </form>
            {so_far(words, view.pulse)}
        </section>
    }
    .into_any()
}

fn question(words: &Words, asked: Asked) -> AnyView {
    let choices: Vec<_> = Felt::ALL
        .into_iter()
        .map(|felt| {
            let id = format!("{}-{}", asked.as_str(), felt.as_str());
            view! {
                <li>
                    <input type="radio" name=asked.as_str() id=id.clone() value=felt.as_str()/>
                    <label for=id>{words.get(&format!("mapping-pulse-{}", felt.as_str()))}</label>
                </li>
            }
        })
        .collect();
    view! {
        <fieldset>
            <legend>{words.get(&format!("mapping-pulse-{}", asked.as_str()))}</legend>
            <ul class="felt">{choices}</ul>
        </fieldset>
    }
    .into_any()
}

/// What others answered, once ten have given any one answer.
fn so_far(words: &Words, heard: &[Heard]) -> Option<impl IntoView + use<>> {
    heard.iter().any(|one| one.least.is_some()).then(|| {
        let rows: Vec<_> = Asked::ALL
            .into_iter()
            .map(|asked| {
                let cells: Vec<_> = Felt::ALL
                    .into_iter()
                    .map(|felt| {
                        let least = heard.iter().find(|one| (one.asked, one.felt) == (asked, felt));
                        let said = match least.and_then(|one| one.least) {
                            Some(count) => words.fill("mapping-pulse-count", &[("n", &say::whole(count))]),
                            None => words.get("mapping-pulse-few").to_string(),
                        };
                        view! { <td>{said}</td> }
                    })
                    .collect();
                let label = words.get(&format!("mapping-pulse-{}", asked.as_str()));
                view! {
                    <tr>
                        <th scope="row">{label}</th>
                        {cells}
                    </tr>
                }
            })
            .collect();
        let heads: Vec<_> = Felt::ALL
            .into_iter()
            .map(|felt| view! { <th scope="col">{words.get(&format!("mapping-pulse-{}", felt.as_str()))}</th> })
            .collect();
        let label = words.get("mapping-pulse-so-far");
        view! {
            <h3>{label.clone()}</h3>
            <div class="sheet" role="region" tabindex="0" aria-label=label>
                <table>
                    <thead>
                        <tr>
                            <td></td>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    })
}
