//! A text in every language: Swedish first, the others folded below it.

use domain::survey::questionnaire::Text;
use leptos::prelude::*;

use crate::desk::inputs::{Field, Typed, field, lines};
use crate::words::{Book, SOURCE, Words};

/// How much room a text gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::desk) enum Room {
    /// A line.
    Line,
    /// Several.
    Lines,
}

/// The name of a field for a text in a language.
#[must_use]
pub fn asked_for(name: &str, tag: &str) -> String {
    format!("{name}|{tag}")
}

/// What was typed in each language; languages without a word are left out.
#[must_use]
pub fn typed_text(book: &Book, name: &str, get: impl Fn(&str) -> String) -> Text {
    let all =
        book.languages().map(|words| (words.tag().to_owned(), get(&asked_for(name, words.tag())).trim().to_owned()));
    Text(all.filter(|(_, text)| !text.is_empty()).collect())
}

/// Fields for texts: Swedish, and the other languages in a fold. Each text is its field's name, its label, what stands there and
/// its room.
pub(in crate::desk) fn tongues(
    words: &Words,
    book: &Book,
    typed: &Typed,
    form: &str,
    texts: &[(&str, &str, &Text, Room)],
) -> AnyView {
    let one = |(name, label, text, room): &(&str, &str, &Text, Room), tag: &str| {
        let name = asked_for(name, tag);
        let shown = if tag == SOURCE {
            words.get(label).to_string()
        } else {
            format!("{} ({})", words.get(label), crate::desk::survey::language(words, tag))
        };
        let own = text.in_language(tag).unwrap_or_default();
        let box_ = Field::new(form, &name, shown).value(own);
        match room {
            Room::Line => field(typed, box_.longest(160)),
            Room::Lines => lines(typed, box_, "3", Some(tag.to_owned())),
        }
    };
    let first: Vec<_> = texts.iter().map(|text| one(text, SOURCE)).collect();
    let others: Vec<_> = book
        .languages()
        .filter(|other| other.tag() != SOURCE)
        .map(|other| texts.iter().map(|text| one(text, other.tag())).collect::<Vec<_>>())
        .collect();
    // Only a finding's sentences, and what is said of one afterwards, have numbers by name.
    let numbers =
        [super::finding::FORM, super::after::FORM].contains(&form).then(|| words.get("desk-release-languages.numbers"));
    let source = format!("|{SOURCE}");
    let wrong = typed.form == form && typed.fields.iter().any(|field| field.contains('|') && !field.ends_with(&source));
    view! {
        {first}
        <details class="fold" open=wrong>
            <summary>{words.get("desk-release-languages")}</summary>
            <p class="small">{words.get("desk-release-languages.about")} " " {numbers}</p>
            {others}
        </details>
    }
    .into_any()
}
