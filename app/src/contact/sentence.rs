//! A sentence with names in it: each stands apart, so that a Swedish title is read as Swedish inside an Arabic sentence.

use leptos::prelude::*;

use crate::words::Words;

/// What is filled into a sentence.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    /// Words in the page's own language.
    Plain(&'a str),
    /// Somebody's name: in a direction of its own, in no known language.
    Name(&'a str),
    /// Swedish words, such as a title.
    Swedish(&'a str),
}

/// The first of the signs that stand for a part while Fluent fills the sentence: of the private use area, in no text of ours.
const FIRST: u32 = 0xE000;

/// The text of `id` with its parts filled in and marked.
#[must_use]
pub fn sentence(words: &Words, id: &str, parts: &[(&'static str, Part<'_>)]) -> Vec<AnyView> {
    let signs: Vec<String> =
        (FIRST..).take(parts.len()).filter_map(char::from_u32).map(|sign| sign.to_string()).collect();
    let values: Vec<(&'static str, &str)> =
        parts.iter().zip(&signs).map(|((name, _), sign)| (*name, sign.as_str())).collect();
    let text = words.fill(id, &values);
    let (mut views, mut plain) = (Vec::new(), String::new());
    for letter in text.chars() {
        let part = u32::from(letter).checked_sub(FIRST).and_then(|at| parts.get(usize::try_from(at).ok()?));
        match part.map(|(_, part)| *part) {
            None => plain.push(letter),
            Some(Part::Plain(value)) => plain.push_str(value),
            Some(Part::Name(value)) => {
                let value = value.to_owned();
                views.extend([text_view(&mut plain), view! { <bdi>{value}</bdi> }.into_any()]);
            }
            Some(Part::Swedish(value)) => {
                let value = value.to_owned();
                views.extend([text_view(&mut plain), view! { <bdi lang="sv">{value}</bdi> }.into_any()]);
            }
        }
    }
    views.push(text_view(&mut plain));
    views
}

fn text_view(plain: &mut String) -> AnyView {
    std::mem::take(plain).into_any()
}
