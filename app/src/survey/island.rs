//! What makes answering easier where scripts run: the next question also without a net; answers kept on one's own phone, only when
//! asked to; a finished answer that waits for the net; the browser's Back as the form's own; a question before what is answered is
//! lost; and listening to one question of several.
//!
//! With a net steps in place are not its work: the page's small script swaps them for every room. It stands outside of the main part,
//! so that a swap leaves it awake, and has no props: its words stand on the element around it.

use leptos::prelude::*;

#[cfg(not(feature = "ssr"))]
mod back;
#[cfg(not(feature = "ssr"))]
mod browser;
#[cfg(any(not(feature = "ssr"), test))]
mod draft;
#[cfg(not(feature = "ssr"))]
mod ear;
#[cfg(not(feature = "ssr"))]
mod lose;
#[cfg(not(feature = "ssr"))]
mod phone;
#[cfg(not(feature = "ssr"))]
mod tongue;

/// What it offers.
#[cfg_attr(feature = "ssr", expect(dead_code, reason = "only a browser has anything to offer"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Offer {
    /// Nothing.
    Nothing,
    /// To keep what is answered.
    Save,
    /// To drop what is kept, which follows what is answered.
    Kept,
    /// To go on from what was kept, or drop it.
    Found,
}

/// The island. Until it wakes in the browser nothing of it is seen.
#[island]
pub fn Stay() -> impl IntoView {
    let (offer, said) = (RwSignal::new(Offer::Nothing), RwSignal::new(""));
    browser::start(offer, said);
    let about = move || match (said.get(), offer.get()) {
        ("", Offer::Nothing) => String::new(),
        ("", Offer::Save) => browser::word("about"),
        ("", Offer::Kept) => browser::word("kept"),
        ("", Offer::Found) => browser::word("found"),
        (said, _) => browser::word(said),
    };
    let label = move || match offer.get() {
        Offer::Nothing => String::new(),
        Offer::Save => browser::word("save"),
        Offer::Kept | Offer::Found => browser::word("drop"),
    };
    let resume = move || if offer.get() == Offer::Found { browser::word("resume") } else { String::new() };
    view! {
        <div>
            <p role="status">{about}</p>
            <button type="button" class="go" hidden=move || offer.get() != Offer::Found on:click=move |_| browser::resume(said)>
                {resume}
            </button>
            <button
                type="button"
                class="reach"
                hidden=move || offer.get() == Offer::Nothing
                on:click=move |_| browser::press(offer, said)
            >
                {label}
            </button>
        </div>
    }
}

/// On the server there is no phone to keep anything on.
#[cfg(feature = "ssr")]
mod browser {
    use leptos::prelude::RwSignal;

    use super::Offer;

    pub(super) fn start(_offer: RwSignal<Offer>, _said: RwSignal<&'static str>) {}
    pub(super) fn press(_offer: RwSignal<Offer>, _said: RwSignal<&'static str>) {}
    pub(super) fn resume(_said: RwSignal<&'static str>) {}
    pub(super) fn word(_name: &str) -> String {
        String::new()
    }
}
