//! Where else at the desk somebody may go, under the inbox.

use leptos::prelude::*;

use super::path;
use crate::words::Words;

/// What somebody may see beside the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ways {
    /// Receptions: hours, holidays, readers.
    pub receptions: bool,
    /// When they are away themselves.
    pub away: bool,
    /// The list of units.
    pub units: bool,
}

/// Links, or nothing.
pub fn ways(words: &Words, ways: Ways) -> impl IntoView + use<> {
    let all = [
        (ways.away, "/borta", "desk-away"),
        (ways.receptions, "/mottagning", "desk-receptions"),
        (ways.units, "/enheter", "desk-units"),
    ];
    let links: Vec<_> = all
        .into_iter()
        .filter(|(may, ..)| *may)
        .map(|(_, to, id)| view! { <li><a class="reach" href=path(words, to)>{words.get(id)}</a></li> })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <nav class="more" aria-label=words.get("desk-ways")>
                <ul>{links}</ul>
            </nav>
        }
    })
}
