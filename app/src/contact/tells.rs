//! What the site tells in a thread, in the reader's own language.

use std::sync::Arc;

use domain::contact::told::{Tell, Told};

use super::day::named;
use crate::words::Words;

/// The sentence for what was told; `None` when what lies there was not written by this site. Whoever has no name or title any more
/// leaves no gap in it, and of somebody without a name nothing is said twice.
#[must_use]
pub fn said(words: &Words, text: &str) -> Option<String> {
    let told = Told::parse(text)?;
    let day = told.day.map(|day| named(words, day)).unwrap_or_default();
    let (someone, colleague) = (words.get("contact-told-someone"), words.get("contact-told-colleague"));
    let values = [
        ("name", or(&told.name, &someone)),
        ("other", or(&told.other, &colleague)),
        ("title", or(&told.title, &colleague)),
        ("place", told.place.as_str()),
        ("day", day.as_str()),
    ];
    let unnamed = told.other.trim().is_empty();
    let id = match told.tell {
        Tell::Stays if told.name.trim().is_empty() => "contact-told-stays.nobody".to_owned(),
        Tell::InheritedLater if told.day.is_some() => {
            let attribute = if unnamed { "someone-back" } else { "back" };
            format!("contact-told-inherited-later.{attribute}")
        }
        Tell::Offered | Tell::Accepted | Tell::Reads | Tell::Inherited | Tell::InheritedLater | Tell::Again
            if unnamed =>
        {
            format!("contact-told-{}.someone", told.tell.as_str())
        }
        tell => format!("contact-told-{}", tell.as_str()),
    };
    Some(words.fill(&id, &values))
}

fn or<'a>(text: &'a str, otherwise: &'a Arc<str>) -> &'a str {
    if text.trim().is_empty() { otherwise } else { text }
}
