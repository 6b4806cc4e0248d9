//! What stands beside a finding's number: two or three quotes, a voice that says otherwise, and what talks added.

use domain::mapping::release::{Finding, Release};
use domain::mapping::words::joint::Joint;
use domain::survey::questionnaire::Text;
use leptos::prelude::*;

use super::say;
use crate::words::Words;

/// The joint view of a finding; nothing where the release carries only its number.
pub(super) fn joint(words: &Words, release: &Release, finding: &Finding) -> Option<impl IntoView + use<>> {
    let joint = Joint::of(release, finding)?;
    let all: Vec<_> = joint.quotes.iter().map(|text| quote(words, text)).collect();
    let some = !all.is_empty();
    let counter = joint.counter.map(|text| {
        view! {
            <h4>{words.get("mapping-counter")}</h4>
            {quote(words, text)}
        }
    });
    let quotes = (some || counter.is_some()).then(|| {
        view! {
            <section class="card">
                <h3 class="name">{words.get("mapping-quotes")}</h3>
                <p class="small">{words.get("mapping-quotes.text")}</p>
                {all}
                {counter}
            </section>
        }
    });
    let talks = joint.talks.map(|text| {
        let said = say::text(words.tag(), text);
        view! {
            <section class="card">
                <h3 class="name">{words.get("mapping-talks")}</h3>
                <p lang=said.lang>{said.text}</p>
            </section>
        }
    });
    Some(view! { {quotes} {talks} })
}

fn quote(words: &Words, text: &Text) -> impl IntoView + use<> {
    let said = say::text(words.tag(), text);
    view! { <blockquote lang=said.lang>{said.text}</blockquote> }
}
