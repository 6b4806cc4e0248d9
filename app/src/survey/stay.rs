//! The place of the island on the room's pages, with its words; hidden until it wakes.

use leptos::prelude::*;

use super::island::Stay;
use super::step::action;
use crate::words::Words;

/// What the island is told about the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The survey's word; empty on a page of all of them.
    pub link: String,
    /// Whether answers may be kept on the phone: not where it is shared, as one is that takes codes of slips.
    pub may: bool,
    /// Whether there is nothing to go on with any more.
    pub over: bool,
}

/// The island and the element around it, beside the main part: steps that are swapped in leave it awake.
#[must_use]
pub fn stay(words: &Words, about: About) -> String {
    let word = |name: &str| words.get(&format!("survey-stay-{name}"));
    let view = view! {
        <aside
            id="stay"
            class="stay"
            hidden
            aria-label=word("label")
            data-link=about.link
            data-may=if about.may { "1" } else { "" }
            data-over=if about.over { "1" } else { "" }
            data-action=action(words)
            data-lost=words.get("survey-lost-maybe")
            data-about=word("about")
            data-save=word("save")
            data-kept=word("kept")
            data-drop=word("drop")
            data-found=word("found")
            data-resume=word("resume")
            data-dropped=word("dropped")
            data-failed=word("failed")
            data-waiting=word("waiting")
            data-fetching=word("fetching")
            data-languages=word("languages")
            data-listen=words.get("frame-listen")
        >
            <Stay/>
        </aside>
    };
    view.to_html()
}
