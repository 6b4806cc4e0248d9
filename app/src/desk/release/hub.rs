//! One release's own page: how far it has come from numbers to an answer that is out, and what is next.

use leptos::prelude::*;

use super::after::{After, section};
use super::numbers::{Made, numbers};
use super::{path, release_path};
use crate::desk::survey::{Told, told};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// Work that goes on in the background.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work {
    /// None.
    None,
    /// It waits for other work.
    Waiting,
    /// So many parts are done, of so many.
    Going(usize, usize),
    /// It was stopped, and can be gone on with.
    Stopped,
    /// It could not be done; why, in words.
    Hindered(String),
}

/// A finding of the page.
pub struct Line {
    /// Its name.
    pub id: String,
    /// Its sentence for a child, with its numbers.
    pub said: String,
    /// How many decisions stand with it.
    pub decisions: usize,
}

/// What the check said.
pub struct Checked {
    /// Whether nothing was recovered.
    pub passed: bool,
    /// In words, a line each.
    pub lines: Vec<String>,
}

/// What somebody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an act of its own")]
pub struct May {
    /// Count, protect, check, remove.
    pub prepare: bool,
    /// Word findings and decisions.
    pub word: bool,
    /// Approve the files as they are, which they have not done yet.
    pub approve: bool,
    /// Publish.
    pub publish: bool,
}

/// What the page shows.
pub struct HubView {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What its waves are called.
    pub waves: Vec<String>,
    /// The version that is looked at.
    pub version: i64,
    /// SHA-256 of the files as they are; empty before they are written.
    pub digest: String,
    /// Protecting, as it goes on.
    pub protecting: Work,
    /// The numbers, once they are protected.
    pub made: Option<Made>,
    /// Findings.
    pub findings: Vec<Line>,
    /// What is still missing before it can be tried, in words.
    pub lacks: Vec<String>,
    /// How groups of young people read it: what they said, a line each; and how many links nobody has answered.
    pub readings: (Vec<String>, usize),
    /// A link that was just made.
    pub link: Option<String>,
    /// Writing and trying the files, as it goes on.
    pub checking: Work,
    /// What the check said of the files as they are.
    pub check: Option<Checked>,
    /// Who approved the files as they are, in words.
    pub approvals: Vec<String>,
    /// The day it was published, in words.
    pub published: Option<String>,
    /// What was said since it is out.
    pub after: Option<After>,
    /// Whether somebody pressed *remove* and is asked once more.
    pub removing: bool,
    /// What the reader of the page may do.
    pub may: May,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page.
pub fn hub(words: &Words, page: &HubView) -> impl IntoView + use<> {
    let waves = page.waves.join(", ");
    let out = page.published.clone().map(|day| {
        view! {
            <section class="calm">
                <p>{words.fill("desk-release-is-out", &[("day", &day)])}</p>
                <p>
                    <a class="reach" href=format!("/{}/sagt/{}", words.tag(), page.id)>{words.get("desk-release-see-out")}</a>
                </p>
            </section>
        }
    });
    let steps = page.made.is_some().then(|| {
        view! {
            {findings(words, page)}
            {check(words, page)}
            {reading(words, page)}
            {approve(words, page)}
        }
    });
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-release")}</a>
        <h1 tabindex="-1">{page.title.clone()}</h1>
        <p class="lead">{waves}</p>
        {told(&page.told)}
        {out}
        {page.after.as_ref().map(|after| section(words, &page.id, after, page.may.word))}
        {first(words, page)}
        {steps}
        {remove(words, page)}
    }
}

/// A button that does something to the release.
fn act(words: &Words, page: &HubView, (act, id): (&'static str, &str), class: &'static str) -> impl IntoView + use<> {
    view! {
        <form method="post" action=release_path(words, &page.id, "") class="more">
            {hidden("v", page.version.to_string())}
            {hidden("d", page.digest.clone())}
            <button class=class name="do" value=act>{words.get(id)}</button>
        </form>
    }
}

/// How far work has come, a way to look again, and one to stop it.
fn going(words: &Words, page: &HubView, (done, of): (usize, usize)) -> impl IntoView + use<> {
    let text = words.fill("desk-release-progress", &[("done", &done.to_string()), ("of", &of.to_string())]);
    let stop = page.may.prepare.then(|| act(words, page, ("stoppa", "desk-release-stop"), "reach"));
    view! {
        <p role="status">{text.clone()}</p>
        <progress max=of.to_string() value=done.to_string() aria-label=text></progress>
        <p>
            <a class="go" href=release_path(words, &page.id, "")>{words.get("desk-release-look")}</a>
        </p>
        {stop}
    }
}

/// Work as a page shows it; `None` when there is none to show.
fn work(words: &Words, page: &HubView, work: &Work) -> Option<AnyView> {
    match work {
        Work::None => None,
        Work::Waiting => Some(
            view! {
                <p role="status">{words.get("desk-release-waits")}</p>
                <p>
                    <a class="go" href=release_path(words, &page.id, "")>{words.get("desk-release-look")}</a>
                </p>
            }
            .into_any(),
        ),
        Work::Going(done, of) => Some(going(words, page, (*done, *of)).into_any()),
        Work::Stopped => {
            Some(view! { <p class="note" role="status">{words.get("desk-release-stopped")}</p> }.into_any())
        }
        Work::Hindered(why) => Some(view! { <p class="fault" role="alert">{why.clone()}</p> }.into_any()),
    }
}

fn first(words: &Words, page: &HubView) -> impl IntoView + use<> {
    let idle = !matches!(page.protecting, Work::Waiting | Work::Going(..)) && page.published.is_none();
    let begin = (idle && page.made.is_none() && page.may.prepare).then(|| {
        let id = if page.protecting == Work::Stopped { "desk-release-go-on" } else { "desk-release-protect" };
        act(words, page, ("skydda", id), "go")
    });
    let anew = (idle && page.made.is_some() && page.may.prepare).then(|| {
        view! {
            <details class="fold">
                <summary>{words.get("desk-release-anew")}</summary>
                <p class="small">{words.get("desk-release-anew.about")}</p>
                {act(words, page, ("skydda", "desk-release-anew-go"), "reach")}
            </details>
        }
    });
    let made = page.made.as_ref().map(|made| numbers(words, made));
    view! {
        <h2 class="above">{words.get("desk-release-step-numbers")}</h2>
        {page.made.is_none().then(|| view! { <p>{words.get("desk-release-step-numbers.about")}</p> })}
        {work(words, page, &page.protecting)}
        {made}
        {begin}
        {anew}
    }
}

fn findings(words: &Words, page: &HubView) -> impl IntoView + use<> {
    let open = page.published.is_none() && page.may.word;
    let cards: Vec<_> = page
        .findings
        .iter()
        .map(|one| {
            let decisions = match one.decisions {
                0 => words.get("desk-release-no-decision").to_string(),
                count => words.fill("desk-release-decisions", &[("count", &count.to_string())]),
            };
            let title = if open {
                let to = release_path(words, &page.id, &format!("/fynd/{}", one.id));
                view! { <a href=to>{one.said.clone()}</a> }.into_any()
            } else {
                one.said.clone().into_any()
            };
            view! {
                <article class="card">
                    <h3>{title}</h3>
                    <p class="small">{decisions}</p>
                </article>
            }
        })
        .collect();
    let none = cards.is_empty().then(|| view! { <p>{words.get("desk-release-step-findings.about")}</p> });
    let new = open.then(|| {
        view! {
            <p>
                <a class="go" href=release_path(words, &page.id, "/fynd")>{words.get("desk-release-new-finding")}</a>
            </p>
        }
    });
    let see = (!page.findings.is_empty() && page.published.is_none()).then(|| {
        view! {
            <p>
                <a class="reach" href=release_path(words, &page.id, "/visa")>{words.get("desk-release-see")}</a>
            </p>
        }
    });
    view! {
        <h2 class="above">{words.get("desk-release-step-findings")}</h2>
        {none}
        {cards}
        {new}
        {see}
    }
}

fn reading(words: &Words, page: &HubView) -> impl IntoView + use<> {
    let (said, waiting) = &page.readings;
    let lines: Vec<_> = said.iter().map(|line| view! { <blockquote>{line.clone()}</blockquote> }).collect();
    let waiting = (*waiting > 0).then(|| {
        view! { <p class="small">{words.fill("desk-release-readings-wait", &[("count", &waiting.to_string())])}</p> }
    });
    let link = page.link.clone().map(|link| {
        view! {
            <div class="note" role="status">
                <p>{words.get("desk-release-link-made")}</p>
                <p>
                    <bdi class="letters">{link}</bdi>
                </p>
            </div>
        }
    });
    let passed = page.check.as_ref().is_some_and(|check| check.passed);
    let new = (page.published.is_none() && page.may.word && passed).then(|| {
        view! {
            <p class="small">{words.get("desk-release-link-counts")}</p>
            {act(words, page, ("lank", "desk-release-link"), "reach")}
        }
    });
    view! {
        <h2 class="above">{words.get("desk-release-step-reading")}</h2>
        <p class="small">{words.get("desk-release-step-reading.about")}</p>
        {link}
        {lines}
        {waiting}
        {new}
    }
}

fn check(words: &Words, page: &HubView) -> impl IntoView + use<> {
    let idle = !matches!(page.checking, Work::Waiting | Work::Going(..));
    let lacks: Vec<_> = page.lacks.iter().map(|line| view! { <li class="lacks">{line.clone()}</li> }).collect();
    let ready = lacks.is_empty();
    let missing = (!ready).then(|| {
        view! {
            <p>{words.get("desk-release-lacks")}</p>
            <ul class="checks">{lacks}</ul>
        }
    });
    let result = page.check.as_ref().map(|check| {
        let lines: Vec<_> = check.lines.iter().map(|line| view! { <li>{line.clone()}</li> }).collect();
        let (class, id) =
            if check.passed { ("calm", "desk-release-check-passed") } else { ("fault", "desk-release-check-failed") };
        view! {
            <section class=class>
                <p>
                    <b>{words.get(id)}</b>
                </p>
                <ul class="dots">{lines}</ul>
            </section>
        }
    });
    let passed = page.check.as_ref().is_some_and(|check| check.passed);
    let go = (idle && ready && !passed && page.may.prepare && page.published.is_none())
        .then(|| act(words, page, ("prova", "desk-release-try"), "go"));
    view! {
        <h2 class="above">{words.get("desk-release-step-check")}</h2>
        <p class="small">{words.get("desk-release-step-check.about")}</p>
        {missing}
        {work(words, page, &page.checking)}
        {result}
        {go}
    }
}

fn approve(words: &Words, page: &HubView) -> impl IntoView + use<> {
    let passed = page.check.as_ref().is_some_and(|check| check.passed);
    let lines: Vec<_> = page.approvals.iter().map(|line| view! { <li class="done">{line.clone()}</li> }).collect();
    let form = (passed && page.may.approve && page.published.is_none()).then(|| {
        view! {
            <form method="post" action=release_path(words, &page.id, "") class="write">
                {hidden("v", page.version.to_string())}
                {hidden("d", page.digest.clone())}
                <label class="pick">
                    <input type="checkbox" name="last" value="ja" required/>
                    <span>{words.get("desk-release-have-read")}</span>
                </label>
                <button class="go" name="do" value="godkann">{words.get("desk-release-approve")}</button>
            </form>
        }
    });
    let publish = (page.may.publish && page.published.is_none()).then(|| {
        view! {
            <p>{words.get("desk-release-publish.about")}</p>
            {act(words, page, ("ge-ut", "desk-release-publish"), "go")}
        }
    });
    view! {
        <h2 class="above">{words.get("desk-release-step-approve")}</h2>
        <p class="small">{words.get("desk-release-step-approve.about")}</p>
        <ul class="checks">{lines}</ul>
        {form}
        {publish}
    }
}

fn remove(words: &Words, page: &HubView) -> impl IntoView + use<> {
    (page.may.prepare && page.published.is_none()).then(|| {
        let (do_, id, class) = if page.removing {
            ("ta-bort-ja", "desk-release-remove-yes", "go")
        } else {
            ("ta-bort", "desk-release-remove", "reach")
        };
        let about = page.removing.then(|| view! { <p class="fault">{words.get("desk-release-remove.about")}</p> });
        view! { {about} {act(words, page, (do_, id), class)} }
    })
}
