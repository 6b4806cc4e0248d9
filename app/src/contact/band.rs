//! A gentle question on the way: how old, which year, or eighteen or not. Nothing waits for the answer.

use std::sync::Arc;

use domain::contact::band::Band;
use domain::contact::ladder::AgeSpan;
use domain::guide::Voice;
use leptos::prelude::*;

use super::step::{Carried, go};
use crate::words::Words;

/// The question, where there is something to choose; `chosen` is told by a mark and not by a colour.
#[must_use]
pub fn ask(words: &Words, offered: &[Band], chosen: Option<Band>, carried: &Carried) -> Option<AnyView> {
    let at_school = offered.contains(&Band::SixToNine);
    let label = |band: Band| match band {
        Band::SixToNine => "contact-band-low",
        Band::TenToTwelve => "contact-band-middle",
        Band::ThirteenToSeventeen if at_school => "contact-band-high",
        Band::EighteenToTwenty => "contact-band-over",
        Band::ThirteenToSeventeen | Band::Guardian => "contact-band-under",
    };
    let choices = offered.iter().map(|band| (band.as_str(), words.get(label(*band)), chosen == Some(*band)));
    let question = words.get(if at_school { "contact-band-years" } else { "contact-band-age" });
    (!offered.is_empty()).then(|| pills(words, question, choices, carried))
}

/// How old somebody is, before anything is known of where they go: then what fits them stands first. A guardian may ask for a child who is
/// too small to ask.
#[must_use]
pub fn ages(words: &Words, voice: Voice, chosen: &str, carried: &Carried) -> AnyView {
    let choices = AgeSpan::ASKED.into_iter().zip(AGES);
    let choices = choices.filter(|((_, span), _)| voice == Voice::Guardian || span.from >= 6);
    let choices = choices.map(|((id, _), label)| (id, words.get(label), chosen == id));
    pills(words, words.say("contact-age", voice), choices, carried)
}

/// The words of [`AgeSpan::ASKED`].
const AGES: [&str; 5] =
    ["contact-age-small", "contact-age-six", "contact-age-ten", "contact-age-thirteen", "contact-age-eighteen"];

/// A question with its answers: what a form carries, its words, and whether it is the one that was given. Another takes its place.
fn pills<'a>(
    words: &Words,
    question: Arc<str>,
    choices: impl Iterator<Item = (&'a str, Arc<str>, bool)>,
    carried: &Carried,
) -> AnyView {
    let choices: Vec<_> = choices
        .map(|(value, text, chosen)| {
            if chosen {
                return view! { <li><span class="pill" aria-current="true">"✓ "{text}</span></li> }.into_any();
            }
            let mut carried: Carried = carried.iter().filter(|(name, _)| *name != "a").cloned().collect();
            carried.push(("a", value.to_owned()));
            view! { <li>{go(words, "alder", &carried, "pill", text)}</li> }.into_any()
        })
        .collect();
    view! {
        <section class="calm">
            <p>{question}</p>
            <ul class="pills">{choices}</ul>
        </section>
    }
    .into_any()
}
