//! Nothing can be kept just now: said before anybody has written, with the numbers to call. And what is left where no other page
//! can be shown.

use domain::contact::thread::Lane;
use leptos::prelude::*;

use super::step::{Carried, action};
use super::write::{kept, voiced};
use crate::frame::hidden;
use crate::words::Words;

/// The page. What was typed meanwhile is given back, to be saved; `guide` is the way to others who can help.
pub fn full(words: &Words, lane: Lane, typed: &str, guide: String) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("contact-nobody")}</h1>
        <p class="fault" role="alert">{words.get(&voiced(words, "contact-full", lane))}</p>
        {kept(words, typed)}
        <a class="reach" href=guide>{words.get("contact-guide")}</a>
    }
}

/// Something broke: what was typed, in a form that sends the very same once more. `sends` is the step and all it carried.
pub fn broke(words: &Words, why: &str, typed: &str, sends: (String, Carried), guide: String) -> impl IntoView + use<> {
    let (step, carried) = sends;
    let carried: Vec<_> = carried.into_iter().map(|(name, value)| hidden(name, value)).collect();
    view! {
        <h1 tabindex="-1">{words.get("frame-broken")}</h1>
        <p class="fault" role="alert">{why.to_owned()}</p>
        <form method="post" action=action(words) autocomplete="off" class="write">
            {carried}
            {kept(words, typed)}
            <button class="go" name="do" value=step>
                {words.get("contact-send")}
            </button>
        </form>
        <a class="reach" href=guide>{words.get("contact-guide")}</a>
    }
}
