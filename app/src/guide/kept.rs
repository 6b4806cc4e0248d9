//! Finished parts of pages: cards of contacts, kept until what they say of hours and days could change, and a survey's questions.
//!
//! A card is most of the work of an answer, and the same for everybody in a language and a voice. What belongs to one person's way, the code
//! to come back with and what one can say, is put in afterwards: a kept card tells nothing of who asked or about what. A card that says
//! *open now* is kept until somebody opens or closes, and never past midnight, because cards say "i dag" and "i morgon".

use std::sync::Arc;

use domain::guide::{Channel, Pick, Service, Voice, at_school};
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::{Card, Here, contact, contact_view, next_change};
use super::reach::line;

/// Where finished cards are kept.
pub trait Keep: Send + Sync {
    /// The card kept under a key, if it says what holds at this moment.
    fn get(&self, key: &str, now: Timestamp) -> Option<Arc<Drawn>>;

    /// Keeps a card that holds from a moment until another, if there is one.
    fn put(&self, key: String, drawn: Arc<Drawn>, from: Timestamp, until: Option<Timestamp>);
}

/// Keeps nothing: for those who draw a card once.
pub struct Nothing;

impl Keep for Nothing {
    fn get(&self, _: &str, _: Timestamp) -> Option<Arc<Drawn>> {
        None
    }

    fn put(&self, _: String, _: Arc<Drawn>, _: Timestamp, _: Option<Timestamp>) {}
}

/// Stand in a card that is drawn to be kept, where somebody's code and words go. Of a block of signs that no text has.
pub(crate) const CODE: &str = "\u{e000}c\u{e000}";
pub(crate) const SAY: &str = "\u{e000}s\u{e000}";
/// The same, where other HTML goes.
pub(crate) const REST: &str = "\u{e000}r\u{e000}";

/// Finished HTML, cut where somebody's code and words go: every second part is one of the marks.
pub struct Drawn(Vec<Box<str>>);

impl Drawn {
    /// HTML into which nothing is put.
    #[must_use]
    pub fn whole(html: String) -> Self {
        Self(vec![html.into()])
    }

    /// Cuts HTML at its marks.
    pub(crate) fn cut(html: &str) -> Self {
        let (mut parts, mut rest) = (Vec::new(), html);
        let next = |rest: &str| [CODE, SAY, REST].into_iter().filter_map(|mark| Some((rest.find(mark)?, mark))).min();
        while let Some((at, mark)) = next(rest) {
            let (before, after) = rest.split_at(at);
            parts.extend([before.into(), mark.into()]);
            rest = after.strip_prefix(mark).unwrap_or_default();
        }
        parts.push(rest.into());
        Self(parts)
    }

    /// Its size, in bytes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.0.iter().map(|part| part.len()).sum()
    }

    /// The whole, with a code and what one can say, which is HTML.
    #[must_use]
    pub fn filled(&self, code: &str, say: &str) -> String {
        self.around(code, say, "")
    }

    /// The same, with other HTML in its place.
    #[must_use]
    pub(crate) fn around(&self, code: &str, say: &str, rest: &str) -> String {
        let mut html = String::with_capacity(self.size() + self.0.len() / 2 * code.len() + say.len() + rest.len());
        for (at, part) in self.0.iter().enumerate() {
            html.push_str(match (at % 2, &**part) {
                (0, text) => text,
                (_, CODE) => code,
                (_, SAY) => say,
                _ => rest,
            });
        }
        html
    }
}

/// The card of a pick, as [`contact`] draws it. `line` names the line that answers until somebody else does.
pub(super) fn card(
    kept: &dyn Keep,
    pick: &Pick<'_>,
    (here, line): (&Here<'_>, &str),
    card: Card,
    say: Option<&str>,
) -> AnyView {
    let key = key(pick, (here, line), card, say.is_some());
    let drawn = kept.get(&key, here.now).unwrap_or_else(|| {
        let bare = Here { code: CODE, ..*here };
        let drawn = contact(contact_view(pick, &bare), &bare, card, say.map(|_| Arc::from(SAY))).to_html();
        let drawn = Arc::new(Drawn::cut(inside(&drawn)));
        kept.put(key, Arc::clone(&drawn), here.now, until(pick, here.now));
        drawn
    });
    let inner = drawn.filled(here.code, &say.map(|say| say.to_owned().to_html()).unwrap_or_default());
    let class = if card == Card::Begin { "card first" } else { "card" };
    view! { <article class=class inner_html=inner></article> }.into_any()
}

/// The line that ends an answer, as [`line`] draws it.
pub(super) fn ending(kept: &dyn Keep, staffed: (&Service, &Channel), here: &Here<'_>, said: bool) -> AnyView {
    let key = format!("{} l{} {} {}{}", here.words.tag(), staffed.0.id, staffed.1.id, voice(here), u8::from(said));
    let drawn = kept.get(&key, here.now).unwrap_or_else(|| {
        let bare = Here { code: CODE, ..*here };
        let drawn = Arc::new(Drawn::cut(inside(&line(staffed, &bare, said).to_html())));
        kept.put(key, Arc::clone(&drawn), here.now, until(&Pick::Service(staffed.0), here.now));
        drawn
    });
    view! { <section class="line" inner_html=drawn.filled(here.code, "")></section> }.into_any()
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
    // Terms are each municipality's own.
    let school = here.school.filter(|_| matches!(pick, Pick::Direction(id) if at_school(id)));
    // Only the first card names the line.
    let line = if card == Card::Begin { line } else { "" };
    let card = match card {
        Card::Begin => 'b',
        Card::Beside => 'n',
        Card::Under => 'u',
    };
    format!(
        "{} {kind}{id} {card}{}{}{} {line} {}",
        here.words.tag(),
        voice(here),
        u8::from(here.facts.age.is_some()),
        u8::from(says),
        school.map(|opens| format!("{opens:?}")).unwrap_or_default()
    )
}

fn voice(here: &Here<'_>) -> char {
    if here.facts.voice == Voice::Guardian { 'g' } else { 'c' }
}

/// Until when a card says what holds: until somebody opens or closes, and until midnight at the latest.
pub(super) fn until(pick: &Pick<'_>, now: Timestamp) -> Option<Timestamp> {
    let midnight = now.to_zoned(domain::hours::stockholm().clone()).tomorrow().and_then(|day| day.start_of_day());
    let change = next_change(std::slice::from_ref(pick), now);
    [change, midnight.ok().map(|day| day.timestamp())].into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{CODE, Drawn, REST, SAY};

    proptest! {
        #[test]
        fn what_is_put_in_stands_where_its_mark_stood_and_nothing_else_changes(
            texts in proptest::collection::vec("[a-zå<>]{0,9}", 1..9),
            marks in proptest::collection::vec(any::<bool>(), 8),
        ) {
            let join = |code: &str, say: &str| {
                let mut html = String::new();
                for (text, mark) in texts.iter().zip(&marks) {
                    html.push_str(text);
                    html.push_str(if *mark { code } else { say });
                }
                html
            };
            let drawn = Drawn::cut(&join(CODE, SAY));
            prop_assert_eq!(drawn.filled("7q2k", "<b>hej</b>"), join("7q2k", "<b>hej</b>"));
        }
    }

    #[test]
    fn each_mark_is_another_place() {
        let drawn = Drawn::cut(&format!("<i>{CODE}</i>{SAY}{REST}<b>"));
        assert_eq!(drawn.around("7q2k", "hej", "<p>"), "<i>7q2k</i>hej<p><b>");
        assert_eq!(drawn.filled("7q2k", "hej"), "<i>7q2k</i>hej<b>");
    }

    #[test]
    fn a_lone_sign_of_a_mark_is_text() {
        let text = "a\u{e000}b\u{e000}c";
        assert_eq!(Drawn::cut(text).filled("x", "y"), text);
        assert_eq!(Drawn::whole(format!("{text}{CODE}")).filled("x", "y"), format!("{text}{CODE}"));
    }
}
