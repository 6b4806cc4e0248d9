//! A gentle question on the way: which year, or eighteen or not. Nothing waits for the answer.

use domain::contact::band::Band;
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
    let choices: Vec<_> = offered
        .iter()
        .map(|band| {
            let text = words.get(label(*band));
            if chosen == Some(*band) {
                return view! { <li><span class="pill" aria-current="true">"✓ "{text}</span></li> }.into_any();
            }
            let mut carried = carried.clone();
            carried.push(("a", band.as_str().to_owned()));
            view! { <li>{go(words, "vem", &carried, "pill", text)}</li> }.into_any()
        })
        .collect();
    let question = words.get(if at_school { "contact-band-years" } else { "contact-band-age" });
    (!offered.is_empty()).then(|| {
        view! {
            <section class="calm">
                <p>{question}</p>
                <ul class="pills">{choices}</ul>
            </section>
        }
        .into_any()
    })
}
