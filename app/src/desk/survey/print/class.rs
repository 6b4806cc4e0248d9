//! The survey for a whole room: one question on the screen at a time, read aloud by a grown-up; each answers on paper or a phone.
//!
//! Nothing is answered here, so that nobody's answer is ever on the wall. It goes on by links within the page, without a script.

use domain::survey::questionnaire::{Item, Kind, Question, Text};
use leptos::prelude::*;

use super::consent::{told, young};
use super::paper::one;
use super::refer::Numbers;
use super::{Invitation, Sheet};

/// The document.
#[must_use]
pub fn class(page: &Invitation<'_>) -> String {
    let mut questions = Vec::new();
    flatten(&page.asked.items, None, false, &mut questions);
    let last = questions.len();
    let numbers = Numbers::of(page.asked);
    let screens: Vec<_> = questions
        .iter()
        .enumerate()
        .map(|(at, (part, question, locked))| {
            let heading = part.map(|part| view! { <h2>{numbers.said(page, part)}</h2> });
            let shown = one(page, question, *locked, &numbers);
            view! { <section id=id(at + 1)>{heading} {shown} {ways(page, at + 1, last)}</section> }
        })
        .collect();
    let promise: Vec<_> =
        page.promise().into_iter().map(|(label, said)| view! { <li><b>{label}</b> " " {said}</li> }).collect();
    // Chosen by each for themselves, on paper or a phone: on the wall stands only what is told.
    let told = told(page);
    let first = if told.is_empty() { ways(page, 0, last).into_any() } else { begin(page).into_any() };
    let consent = (!told.is_empty()).then(|| {
        view! {
            <section id="samtycke">
                <h2>{page.word("survey-consent")}</h2>
                {told}
                <p>{page.word("survey-print-consent-aloud")}</p>
                {young(page, "survey-print-consent-class-young")}
                <p>{page.word("survey-print-consent-each")}</p>
                <nav>
                    <a href=format!("#{}", id(0))>{page.word("survey-back")}</a>
                    <a class="go" href=format!("#{}", id(1))>{page.word("survey-next")}</a>
                </nav>
            </section>
        }
    });
    let main = view! {
        <section id=id(0)>
            <h1>{page.said(&page.asked.title)}</h1>
            <ul class="promise">{promise}</ul>
            <p>{page.word("survey-print-class")}</p>
            <p>{page.free()}</p>
            {first}
        </section>
        {consent}
        {screens}
        <section id=id(last + 1)>
            <h2>{page.word("survey-print-thanks")}</h2>
            <p>{page.word("survey-print-support")}</p>
            {ways(page, last + 1, last)}
        </section>
    };
    page.document(Sheet::Class, main)
}

fn id(at: usize) -> String {
    format!("s{at}")
}

/// The heading of the part that a question begins, the question, and whether it stands in a locked instrument.
type Asked<'a> = (Option<&'a Text>, &'a Question, bool);

/// Every question in order, with the heading of the part that it begins.
fn flatten<'a>(items: &'a [Item], part: Option<&'a Text>, locked: bool, found: &mut Vec<Asked<'a>>) {
    let mut part = part;
    for item in items {
        match item {
            Item::Question(question) if question.kind == Kind::Calculate => {}
            Item::Question(question) => found.push((part.take(), question, locked)),
            Item::Group(group) => {
                let label = Some(&group.label).filter(|label| !label.is_empty());
                flatten(&group.items, label, locked || group.lock.is_some(), found);
            }
        }
    }
}

/// On to what research tells first.
fn begin(page: &Invitation<'_>) -> impl IntoView + use<> {
    view! { <nav><a class="go" href="#samtycke">{page.word("survey-next")}</a></nav> }
}

/// On and back.
fn ways(page: &Invitation<'_>, at: usize, last: usize) -> impl IntoView + use<> {
    let back = at.checked_sub(1).map(|to| view! { <a href=format!("#{}", id(to))>{page.word("survey-back")}</a> });
    let next =
        (at <= last).then(|| view! { <a class="go" href=format!("#{}", id(at + 1))>{page.word("survey-next")}</a> });
    view! { <nav>{back} {next}</nav> }
}
