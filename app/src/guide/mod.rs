//! The guide's pages: a question a screen, an answer with one place to begin, and what stands around them.

#[cfg(feature = "ssr")]
pub mod about;
#[cfg(feature = "ssr")]
pub mod answer;
#[cfg(feature = "ssr")]
pub mod ask;
#[cfg(feature = "ssr")]
pub mod card;
#[cfg(feature = "ssr")]
mod contact;
#[cfg(feature = "ssr")]
pub mod first;
pub mod island;
#[cfg(feature = "ssr")]
pub mod kept;
#[cfg(feature = "ssr")]
pub mod note;
#[cfg(feature = "ssr")]
pub mod offline;
#[cfg(feature = "ssr")]
pub mod question;
#[cfg(feature = "ssr")]
mod reach;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
mod time;
#[cfg(feature = "ssr")]
mod way;

#[cfg(feature = "ssr")]
pub use contact::{ContactView, contact_view};
#[cfg(feature = "ssr")]
pub use reach::Label;
#[cfg(feature = "ssr")]
pub(crate) use reach::unbroken;
#[cfg(feature = "ssr")]
pub use search::{crisis_card, crisis_path};
#[cfg(feature = "ssr")]
pub use time::School;
#[cfg(feature = "ssr")]
pub use way::{Way, Ways};

/// Thanks for a report made on a page about danger or harm: the way back is posted.
#[cfg(feature = "ssr")]
pub fn thanks_posted(words: &crate::words::Words, action: String, code: String) -> impl leptos::IntoView + use<> {
    use leptos::prelude::*;
    let label = words.get("guide-wrong-back");
    view! {
        <h1 tabindex="-1">{words.get("guide-wrong-thanks")}</h1>
        <p>{words.get("guide-wrong-thanks.text")}</p>
        {way::go(Way::Post { action, code }, "go", false, label)}
    }
}
