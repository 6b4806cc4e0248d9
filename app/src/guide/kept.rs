//! Finished cards of contacts, kept until what they say of hours and days could change.
//!
//! A card is most of the work of an answer, and the same for everybody in a language and a voice. What belongs to one person's way, the code
//! to come back with and what one can say, is put in afterwards: a kept card tells nothing of who asked or about what. A card that says
//! *open now* is kept until somebody opens or closes, and never past midnight, because cards say "i dag" and "i morgon".

use std::sync::Arc;

use domain::guide::{Pick, Voice};
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::{Card, Here, contact, contact_view, next_change};

/// Where finished cards are kept.
pub trait Keep: Send + Sync {
    /// The card kept under a key, if it says what holds at this moment.
    fn get(&self, key: &str, now: Timestamp) -> Option<Arc<str>>;

    /// Keeps a card that holds from a moment until another, if there is one.
    fn put(&self, key: String, html: Arc<str>, from: Timestamp, until: Option<Timestamp>);
}

/// Keeps nothing: for those who draw a card once.
pub struct Nothing;

impl Keep for Nothing {
    fn get(&self, _: &str, _: Timestamp) -> Option<Arc<str>> {
        None
    }

    fn put(&self, _: String, _: Arc<str>, _: Timestamp, _: Option<Timestamp>) {}
}

/// Stand in a kept card where somebody's code and words go. Of a block of signs that no text has.
const CODE: &str = "\u{e000}c\u{e000}";
const SAY: &str = "\u{e000}s\u{e000}";

/// The card of a pick, as [`contact`] draws it. `line` names the line that answers until somebody else does.
pub(super) fn card(
    kept: &dyn Keep,
    pick: &Pick<'_>,
    (here, line): (&Here<'_>, &str),
    card: Card,
    say: Option<&str>,
) -> AnyView {
    let key = key(pick, (here, line), card, say.is_some());
    let inner = kept.get(&key, here.now).unwrap_or_else(|| {
        let bare = Here { code: CODE, ..*here };
        let drawn = contact(contact_view(pick, &bare), &bare, card, say.map(|_| Arc::from(SAY))).to_html();
        let inner: Arc<str> = inside(&drawn).into();
        kept.put(key, Arc::clone(&inner), here.now, until(pick, here.now));
        inner
    });
    let mut inner = inner.replace(CODE, here.code);
    if let Some(say) = say {
        inner = inner.replace(SAY, &say.to_owned().to_html());
    }
    let class = if card == Card::Begin { "card first" } else { "card" };
    view! { <article class=class inner_html=inner></article> }.into_any()
}

/// What stands between an element's own tags.
fn inside(element: &str) -> &str {
    let from = element.find('>').map_or(0, |end| end + 1);
    element.get(from..).and_then(|rest| rest.rfind("</").and_then(|end| rest.get(..end))).unwrap_or(element)
}

/// Everything a card depends on beside the moment; the content is the one it is kept beside.
fn key(pick: &Pick<'_>, (here, line): (&Here<'_>, &str), card: Card, says: bool) -> String {
    let (kind, id) = match pick {
        Pick::Direction(id) => ('d', *id),
        Pick::Service(service) => ('s', service.id.as_str()),
    };
    let voice = if here.facts.voice == Voice::Guardian { 'g' } else { 'c' };
    // Only the first card names the line.
    let line = if card == Card::Begin { line } else { "" };
    let card = match card {
        Card::Begin => 'b',
        Card::Beside => 'n',
        Card::Under => 'u',
    };
    format!(
        "{} {kind}{id} {card}{voice}{}{} {line}",
        here.words.tag(),
        u8::from(here.facts.school_shut),
        u8::from(says)
    )
}

/// Until when a card says what holds: until somebody opens or closes, and until midnight at the latest.
pub(super) fn until(pick: &Pick<'_>, now: Timestamp) -> Option<Timestamp> {
    let midnight = now.to_zoned(domain::hours::stockholm().clone()).tomorrow().and_then(|day| day.start_of_day());
    let change = next_change(std::slice::from_ref(pick), now);
    [change, midnight.ok().map(|day| day.timestamp())].into_iter().flatten().min()
}
