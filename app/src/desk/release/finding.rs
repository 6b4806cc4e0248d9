//! A finding as it is worded: its numbers by name, its sentences, its charts, how the young read it, and what is decided.

use domain::mapping::release::{Decision, Finding, What};
use domain::survey::questionnaire::Text;
use leptos::prelude::*;

use super::tongues::{Room, tongues};
use super::{back, release_path};
use crate::contact::day::dated;
use crate::desk::inputs::{Typed, boxes, choice, saved};
use crate::frame::hidden;
use crate::mapping::say;
use crate::words::{Book, Words};

/// The form's name, for what was typed into it.
pub const FORM: &str = "fynd";

/// What the page shows.
pub struct FindingView<'a> {
    /// The release.
    pub release: String,
    /// What the release is about.
    pub title: String,
    /// The version that is looked at.
    pub version: i64,
    /// The finding.
    pub finding: &'a Finding,
    /// The question it is about.
    pub question: String,
    /// Names of numbers, and what each says now.
    pub numbers: Vec<(String, String)>,
    /// The verdict of the comparison with the wave before, where there is one.
    pub verdict: Option<String>,
    /// Charts that can be drawn: value in the form, words, and whether it is drawn.
    pub charts: Vec<(String, String, bool)>,
    /// People of answers that are out who can stand beside its own, in the same way.
    pub beside: Vec<(String, String, bool)>,
    /// How groups of young people read it.
    pub readings: Vec<String>,
    /// Quotes that may leave now: value in the form, words, and whether each stands beside the finding.
    pub quotes: Vec<(String, String, bool)>,
    /// Counter-voices, in the same way.
    pub counters: Vec<(String, String, bool)>,
    /// Whether somebody just saved it.
    pub saved: bool,
    /// A form that was not taken.
    pub typed: Typed,
}

/// What numbers are called in a sentence, and what each says now.
pub(super) fn names(numbers: &[(String, String)]) -> impl IntoView + use<> {
    let lines = numbers.iter().map(|(name, now)| {
        view! {
            <li>
                <code>{format!("{{{name}}}")}</code>
                " = "
                {now.clone()}
            </li>
        }
    });
    view! { <ul class="dots">{lines.collect::<Vec<_>>()}</ul> }
}

/// The page.
pub fn finding(words: &Words, book: &Book, page: &FindingView<'_>) -> impl IntoView + use<> {
    let typed = &page.typed;
    let readings: Vec<_> = page.readings.iter().map(|line| view! { <blockquote>{line.clone()}</blockquote> }).collect();
    let readings = (!readings.is_empty()).then(|| {
        view! {
            <h3>{words.get("desk-release-they-said")}</h3>
            {readings}
        }
    });
    let finding = page.finding;
    let texts: [(&str, &str, &Text, Room); 4] = [
        ("barn", "desk-release-child", &finding.child, Room::Lines),
        ("vuxen", "desk-release-adult", &finding.adult, Room::Lines),
        ("lasning", "desk-release-reading", &finding.reading, Room::Lines),
        ("samtal", "desk-release-talks", &finding.talks, Room::Lines),
    ];
    let to = release_path(words, &page.release, &format!("/fynd/{}", finding.id));
    let decisions: Vec<_> =
        finding.decisions.iter().enumerate().map(|(at, one)| decision(words, page, at, one)).collect();
    view! {
        {back(words, &page.release, &page.title)}
        <h1 tabindex="-1">{words.get("desk-release-finding")}</h1>
        <p class="lead">{page.question.clone()}</p>
        {saved(words, page.saved)}
        {typed.alert()}
        {page.verdict.clone().map(|verdict| view! { <p>{verdict}</p> })}
        <form method="post" action=to.clone() class="write">
            {hidden("v", page.version.to_string())}
            {typed.fault(FORM)}
            <p>{words.get("desk-release-numbers-are")}</p>
            {names(&page.numbers)}
            {readings}
            {tongues(words, book, typed, FORM, &texts)}
            {boxes(typed, (FORM, "diagram"), words.get("desk-release-charts"), page.charts.clone())}
            {beside(words, page)}
            {voices(words, page)}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
        </form>
        <h2 class="above">{words.get("desk-release-decided")}</h2>
        <p class="small">{words.get("desk-release-decided.about")}</p>
        {decisions}
        <p>
            <a class="reach" href=format!("{to}/beslut/ny")>{words.get("desk-release-new-decision")}</a>
        </p>
        <form method="post" action=to class="more">
            {hidden("v", page.version.to_string())}
            <button class="reach" name="do" value="upp">{words.get("desk-release-up")}</button>
            <button class="reach" name="do" value="ta-bort">{words.get("desk-release-drop-finding")}</button>
        </form>
    }
}

/// Who can stand beside in a radar of the same questions; nothing where nobody can.
fn beside(words: &Words, page: &FindingView<'_>) -> Option<AnyView> {
    (!page.beside.is_empty()).then(|| {
        view! {
            {boxes(&page.typed, (FORM, "bredvid"), words.get("desk-release-beside"), page.beside.clone())}
            <p class="small">{words.get("desk-release-beside.about")}</p>
        }
        .into_any()
    })
}

/// Quotes to choose from; where there are none, the way to where they are written.
fn voices(words: &Words, page: &FindingView<'_>) -> AnyView {
    if page.quotes.is_empty() && page.counters.is_empty() {
        return view! {
            <p class="small">
                {words.get("desk-release-no-quotes")} " "
                <a href=crate::desk::path(words, "/ord")>{words.get("desk-words")}</a>
            </p>
        }
        .into_any();
    }
    let typed = &page.typed;
    let none = (String::new(), words.get("desk-release-no-counter").to_string());
    let counters = [none].into_iter().chain(page.counters.iter().map(|(id, said, _)| (id.clone(), said.clone())));
    let now = page.counters.iter().find(|(_, _, stands)| *stands).map(|(id, ..)| id.clone()).unwrap_or_default();
    view! {
        {boxes(typed, (FORM, "citat"), words.get("desk-release-quotes"), page.quotes.clone())}
        {choice(typed, (FORM, "motrost"), words.get("desk-release-counter"), &now, counters.collect())}
    }
    .into_any()
}

fn decision(words: &Words, page: &FindingView<'_>, at: usize, one: &Decision) -> impl IntoView + use<> {
    let kind = words.get(match one.what {
        What::Do => "mapping-do",
        What::Will(_) => "mapping-will",
        What::Cannot => "mapping-cannot",
    });
    let day = words.fill("mapping-decided", &[("day", &dated(words, one.day))]);
    let to = release_path(words, &page.release, &format!("/fynd/{}/beslut/{at}", page.finding.id));
    view! {
        <article class="card">
            <p class="tag">{kind}</p>
            <h3>
                <a href=to>{say::text(words.tag(), &one.heading).text}</a>
            </h3>
            <p class="small">{day}</p>
        </article>
    }
}
