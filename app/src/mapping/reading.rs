//! *Ni läser först*: a group of young people reads numbers and draft words before they are settled, and says how they read them.

use domain::mapping::release::{Finding, Release};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{Version, finding, say};
use crate::contact::day::dated;
use crate::frame::kept;
use crate::words::{Book, Words};

/// What the page shows.
pub struct ReadingView<'a> {
    /// The release, as it is drafted.
    pub release: &'a Release,
    /// Where the form is sent.
    pub to: String,
    /// The last day the link opens.
    pub until: Date,
    /// What was said before, or just typed: a finding's name and words.
    pub said: Vec<(String, String)>,
    /// Whether it was just kept.
    pub saved: bool,
    /// Whether nothing at all was written.
    pub empty: bool,
}

/// Why a link opens nothing.
pub enum Ended {
    /// The answer is out: the release's name.
    Out(String),
    /// Something is changed just now.
    Pause,
    /// Its time is over, or what it opened is no longer what will come out.
    Over,
}

/// The longest reading of a finding, in characters.
pub const LONGEST: usize = 1000;

/// The main part.
pub fn reading(words: &Words, book: &Book, page: &ReadingView<'_>) -> impl IntoView + use<> {
    let title = say::text(words.tag(), &page.release.title);
    let findings: Vec<_> = page.release.findings.iter().map(|one| asked(words, book, page, one)).collect();
    let saved = page.saved.then(|| {
        view! {
            <section class="calm" role="status">
                <h2>{words.get("mapping-reading-thanks")}</h2>
                <p>{words.get("mapping-reading-thanks.text")}</p>
            </section>
        }
    });
    let empty = page.empty.then(|| {
        view! { <p class="fault" role="alert">{words.get("mapping-reading-empty")}</p> }
    });
    let until = words.fill("mapping-reading-until", &[("day", &dated(words, page.until))]);
    view! {
        <h1 tabindex="-1">{words.get("mapping-reading-title")}</h1>
        <p class="lead" lang=title.lang>{title.text}</p>
        {saved}
        {empty}
        <section class="calm">
            <p>{words.get("mapping-reading-about")}</p>
            <p class="small">{words.get("mapping-reading-names")} " " {until}</p>
        </section>
        <form method="post" action=page.to.clone() class="write">
            {findings}
            <button class="go">{words.get("mapping-reading-send")}</button>
        </form>
    }
}

/// The main part where a link opens nothing.
pub fn ended(words: &Words, why: &Ended) -> impl IntoView + use<> {
    let (title, text) = match why {
        Ended::Out(_) => (words.get("mapping-reading-ended"), words.get("mapping-reading-ended-out")),
        Ended::Pause => (words.get("mapping-reading-pause"), words.get("mapping-reading-pause.text")),
        Ended::Over => (words.get("mapping-reading-ended"), words.get("mapping-reading-ended.text")),
    };
    let read = match why {
        Ended::Out(id) => {
            let to = super::path(words, &format!("/{id}"));
            view! { <p><a class="go" href=to>{words.get("mapping-reading-ended-read")}</a></p> }.into_any()
        }
        Ended::Pause | Ended::Over => {
            view! { <p class="more"><a href=super::path(words, "")>{words.get("mapping-all")}</a></p> }.into_any()
        }
    };
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p class="lead">{text}</p>
        {read}
    }
}

fn asked(words: &Words, book: &Book, page: &ReadingView<'_>, one: &Finding) -> AnyView {
    let release = page.release;
    let version = Version::Child;
    let shown = finding::Shown { book, words, release, version, afterwords: &[], images: false, open: false };
    let said = finding::sentence(&shown, one);
    let charts: Vec<_> = (0..one.charts.len()).map(|at| finding::chart(&shown, one, at)).collect();
    let id = format!("las-{}", one.id);
    let now = page.said.iter().find(|(name, _)| *name == one.id).map(|(_, text)| text.as_str()).unwrap_or_default();
    view! {
        <article class="finding">
            <p class="kick">{finding::kick(&shown, one)}</p>
            <h2 class="said" lang=said.lang>{said.text}</h2>
            {finding::numbers(words, release, one)}
            {charts}
            <label for=id.clone()>{words.get("mapping-reading-how")}</label>
            <textarea
                id=id
                name=one.id.clone()
                rows="3"
                dir="auto"
                maxlength=LONGEST
                autocomplete="off"
                inner_html=kept(now)
            ></textarea>
        </article>
    }
    .into_any()
}
