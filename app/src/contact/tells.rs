//! What the site tells in a thread, in the reader's own language.

use domain::contact::told::Told;

use super::day::named;
use crate::words::Words;

/// The sentence for what was told; `None` when what lies there was not written by this site.
#[must_use]
pub fn said(words: &Words, text: &str) -> Option<String> {
    let told = Told::parse(text)?;
    let day = told.day.map(|day| named(words, day)).unwrap_or_default();
    let values = [
        ("name", told.name.as_str()),
        ("other", &told.other),
        ("title", &told.title),
        ("place", &told.place),
        ("day", &day),
    ];
    Some(words.fill(&format!("contact-told-{}", told.tell.as_str()), &values))
}
