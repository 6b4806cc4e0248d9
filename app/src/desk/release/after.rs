//! What is said once an answer is out: written by one, read and approved by another, and shown beside the answer.

use domain::mapping::release::{Said, Why};
use domain::survey::questionnaire::Text;
use leptos::prelude::*;

use super::finding::names;
use super::tongues::{Room, tongues};
use super::{back, release_path};
use crate::desk::inputs::{Typed, choice, given_back, picks};
use crate::desk::survey::language;
use crate::desk::words::{Piece, text};
use crate::frame::hidden;
use crate::words::{Book, Words};

/// The form's name, for what was typed into it.
pub const FORM: &str = "efterat";

/// Where new words are written, in place of a name.
pub const NEW: &str = "ny";

/// What stands on the release's own page once it is out.
pub struct After {
    /// What was said and what waits: its name, a line, and how it stands in words.
    pub lines: Vec<(String, String, String)>,
    /// Decisions whose day has come without a word on how it went: their finding, and the day with their heading.
    pub due: Vec<(String, String)>,
}

/// A finding that words can be about.
pub struct About {
    /// Its name.
    pub id: String,
    /// Its sentence.
    pub said: String,
    /// Names of its numbers, and what each says.
    pub numbers: Vec<(String, String)>,
}

/// What somebody may do with the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an act of its own")]
pub struct May {
    /// Write, change and remove them.
    pub write: bool,
    /// Say yes: in another seat than who wrote them, and never having written at them.
    pub approve: bool,
    /// Would say yes, had they not written them or sat in the same seat.
    pub own: bool,
    /// Take them away, now that they are out.
    pub take_away: bool,
}

/// The words in one language, as they will stand.
pub struct Stands {
    /// The language's tag.
    pub tag: String,
    /// For a child, with what could tell who somebody is marked.
    pub child: Vec<Piece>,
    /// For a grown-up.
    pub adult: Vec<Piece>,
}

/// What the page shows.
pub struct AfterView {
    /// The release.
    pub release: String,
    /// What the release is about.
    pub title: String,
    /// Their name; none for new ones.
    pub id: Option<String>,
    /// Why; none while nobody chose.
    pub why: Option<Why>,
    /// The finding they are about; empty for all of the release.
    pub finding: String,
    /// The words.
    pub said: Said,
    /// The words in every language they were written in; empty for new ones.
    pub stands: Vec<Stands>,
    /// Who wrote them and how they stand, in words.
    pub state: String,
    /// The version that is looked at.
    pub version: i64,
    /// What they can be about.
    pub findings: Vec<About>,
    /// What may be done.
    pub may: May,
    /// Whether somebody pressed a button that cannot be undone, and is asked once more.
    pub asking: bool,
    /// A form that was not taken.
    pub typed: Typed,
}

/// The word of a reason in the form.
#[must_use]
pub const fn word(why: Why) -> &'static str {
    match why {
        Why::Erratum => "rattelse",
        Why::FollowUp => "gick",
    }
}

/// The id of what a reason is called at the desk.
const fn kind(why: Why) -> &'static str {
    match why {
        Why::Erratum => "desk-release-after-erratum",
        Why::FollowUp => "desk-release-after-follow-up",
    }
}

/// The part of the release's own page.
pub(super) fn section(words: &Words, release: &str, after: &After, may_write: bool) -> impl IntoView + use<> {
    let to = |rest: &str| release_path(words, release, &format!("/efterat/{rest}"));
    let lines: Vec<_> = after
        .lines
        .iter()
        .map(|(id, said, state)| {
            view! {
                <article class="card">
                    <h3>
                        <a href=to(id)>{said.clone()}</a>
                    </h3>
                    <p class="small">{state.clone()}</p>
                </article>
            }
        })
        .collect();
    let due: Vec<_> = after
        .due
        .iter()
        .filter(|_| may_write)
        .map(|(finding, what)| {
            let to = to(&format!("{NEW}?om={}&fynd={finding}", word(Why::FollowUp)));
            view! {
                <p class="note">
                    <a href=to>{words.fill("desk-release-after-due", &[("what", what)])}</a>
                </p>
            }
        })
        .collect();
    let new = may_write.then(|| {
        view! {
            <p>
                <a class="reach" href=to(NEW)>{words.get("desk-release-after-new")}</a>
            </p>
        }
    });
    view! {
        <h2 class="above" id="efterat">{words.get("desk-release-after")}</h2>
        <p class="small">{words.get("desk-release-after.about")}</p>
        {due}
        {lines}
        {new}
    }
}

/// The page.
pub fn after(words: &Words, book: &Book, page: &AfterView) -> impl IntoView + use<> {
    let to = release_path(words, &page.release, &format!("/efterat/{}", page.id.as_deref().unwrap_or(NEW)));
    let own = page.may.own.then(|| view! { <p class="note">{words.get("desk-release-after-own")}</p> });
    // Where there is no form to write in, what was typed can still be copied.
    let typed: Vec<&str> = page
        .typed
        .values
        .iter()
        .filter(|(name, value)| name.contains('|') && !value.is_empty())
        .map(|(_, value)| value.as_str())
        .collect();
    let left =
        (!page.may.write && !typed.is_empty()).then(|| given_back(words, "desk-gone.typed", &typed.join("\n\n")));
    view! {
        {back(words, &page.release, &page.title)}
        <h1 tabindex="-1">{words.get("desk-release-after")}</h1>
        <p class="lead">{page.state.clone()}</p>
        {page.typed.alert()}
        {left}
        {stands(words, book, page)}
        {page.may.approve.then(|| yes(words, page, to.clone()))}
        {own}
        {page.may.take_away.then(|| take_away(words, page, to.clone()))}
        {page.may.write.then(|| form(words, book, page, to))}
    }
}

/// Every word as everybody will read it, in every language, under what it is about.
fn stands(words: &Words, book: &Book, page: &AfterView) -> Option<AnyView> {
    let why = page.why.filter(|_| page.id.is_some())?;
    let about = page.findings.iter().find(|one| one.id == page.finding).map(|one| one.said.clone());
    let each: Vec<_> = page
        .stands
        .iter()
        .map(|one| {
            let rtl = book.language(&one.tag).is_some_and(Words::right_to_left);
            let dir = if rtl { "rtl" } else { "ltr" };
            let said = |label: &str, pieces: &[Piece]| {
                (!pieces.is_empty()).then(|| {
                    view! {
                        <p class="small">{words.get(label)}</p>
                        <div lang=one.tag.clone() dir=dir>{text(words, pieces)}</div>
                    }
                })
            };
            view! {
                <h3>{language(words, &one.tag)}</h3>
                {said("desk-release-child", &one.child)}
                {said("desk-release-adult", &one.adult)}
            }
        })
        .collect();
    Some(
        view! {
            <section class="calm">
                <h2>{words.get("desk-release-after-read")}</h2>
                <p><b>{words.get(kind(why))}</b></p>
                <p>{about.unwrap_or_else(|| words.get("desk-release-after-all").to_string())}</p>
                {each}
            </section>
        }
        .into_any(),
    )
}

fn yes(words: &Words, page: &AfterView, to: String) -> impl IntoView + use<> {
    view! {
        <form method="post" action=to class="write">
            {hidden("v", page.version.to_string())}
            <label class="pick">
                <input type="checkbox" name="last" value="ja" required/>
                <span>{words.get("desk-release-after-have-read")}</span>
            </label>
            <button class="go" name="do" value="ja">{words.get("desk-release-after-yes")}</button>
        </form>
    }
}

/// What is out and should never have stood there is gone after two presses; that something stood there is still told.
fn take_away(words: &Words, page: &AfterView, to: String) -> impl IntoView + use<> {
    let (value, id, class) = if page.asking {
        ("ta-bort-ja", "desk-release-after-away-yes", "go")
    } else {
        ("ta-bort", "desk-release-after-away", "reach")
    };
    let about =
        page.asking.then(|| view! { <p class="fault" role="alert">{words.get("desk-release-after-away.about")}</p> });
    view! {
        <form method="post" action=to class="more">
            {hidden("v", page.version.to_string())}
            {about}
            <button class=class name="do" value=value>{words.get(id)}</button>
        </form>
    }
}

fn form(words: &Words, book: &Book, page: &AfterView, to: String) -> AnyView {
    let typed = &page.typed;
    let reasons = Why::ALL.map(|why| (word(why).to_owned(), words.get(kind(why)).to_string())).to_vec();
    let all = [(String::new(), words.get("desk-release-after-all").to_string())];
    let findings = all.into_iter().chain(page.findings.iter().map(|one| (one.id.clone(), one.said.clone()))).collect();
    let texts: [(&str, &str, &Text, Room); 2] = [
        ("barn", "desk-release-child", &page.said.child, Room::Lines),
        ("vuxen", "desk-release-adult", &page.said.adult, Room::Lines),
    ];
    let now = page.why.map_or("", word);
    let (value, id) = if page.asking {
        ("ta-bort-ja", "desk-release-after-drop-yes")
    } else {
        ("ta-bort", "desk-release-after-drop")
    };
    let drop = page.id.as_ref().map(|_| view! { <button class="reach" name="do" value=value>{words.get(id)}</button> });
    view! {
        <form method="post" action=to class="write">
            {hidden("v", page.version.to_string())}
            {typed.fault(FORM)}
            {picks(typed, (FORM, "om"), words.get("desk-release-after-why"), now, reasons)}
            {choice(typed, (FORM, "fynd"), words.get("desk-release-after-about"), &page.finding, findings)}
            <p class="small">{words.get("desk-release-after-words")}</p>
            {numbers(words, page)}
            {tongues(words, book, typed, FORM, &texts)}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
            {drop}
        </form>
    }
    .into_any()
}

/// What each finding's numbers are called.
fn numbers(words: &Words, page: &AfterView) -> AnyView {
    let each: Vec<_> = page
        .findings
        .iter()
        .filter(|one| !one.numbers.is_empty())
        .map(|one| {
            view! {
                <p class="small">{one.said.clone()}</p>
                {names(&one.numbers)}
            }
        })
        .collect();
    view! {
        <details class="fold">
            <summary>{words.get("desk-release-numbers-are")}</summary>
            {each}
        </details>
    }
    .into_any()
}

/// Words as they will stand, in a line.
#[must_use]
pub fn in_a_line(words: &Words, why: Why, text: &str) -> String {
    let short: String = text.chars().take(80).collect();
    let end = if short.len() < text.len() { "…" } else { "" };
    format!("{}: {short}{end}", words.get(crate::mapping::after::id(why)))
}
