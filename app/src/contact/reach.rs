//! Saying who one is, if one wants to, and how to be reached; what that changes is said again beside it.

use domain::contact::band::Band;
use domain::contact::reach::{Message, Others};
use domain::contact::unit::Branch;
use leptos::prelude::*;

use super::soon::soon;
use super::step::{Carried, action, choice, go};
use super::told::{Names, fact, facts};
use crate::frame::{at_top, hidden};
use crate::words::Words;

/// What was typed, to be kept when the form is shown again.
#[derive(Clone, Default)]
pub struct Fields {
    /// A name.
    pub name: String,
    /// A number.
    pub phone: String,
    /// When it is good to call.
    pub times: String,
    /// Whether a message may be left.
    pub message: String,
    /// What to do if somebody else answers.
    pub others: String,
}

/// The fields: name, number, times, a message, if somebody else answers. `fault` belongs to the number.
pub fn fields(words: &Words, typed: &Fields, fault: Option<String>) -> impl IntoView + use<> {
    let wrong = fault.is_some();
    let message = Message::ALL.iter().map(|one| {
        let id = match one {
            Message::Yes => "contact-reach-yes",
            Message::No => "contact-reach-no",
        };
        (one.as_str(), words.get(id))
    });
    let others = Others::ALL.iter().map(|one| {
        let id = match one {
            Others::HangUp => "contact-reach-hang-up",
            Others::FirstName => "contact-reach-first-name",
            Others::Openly => "contact-reach-openly",
        };
        (one.as_str(), words.get(id))
    });
    view! {
        <label for="namn">{words.get("contact-reach-name")}</label>
        <input id="namn" name="namn" dir="auto" autocomplete="off" value=typed.name.clone()/>
        <label for="nummer">{words.get("contact-reach-phone")}</label>
        {fault.map(|fault| view! { <p id="nrfel" class="fault">{fault}</p> })}
        <input
            id="nummer"
            name="nummer"
            type="tel"
            dir="ltr"
            autocomplete="off"
            aria-describedby=wrong.then_some("nrfel")
            aria-invalid=wrong.then_some("true")
            value=typed.phone.clone()
        />
        <label for="tider">{words.get("contact-reach-times")}</label>
        <input id="tider" name="tider" dir="auto" autocomplete="off" value=typed.times.clone()/>
        {choice(words, "besked", "contact-reach-message", message, &typed.message)}
        {choice(words, "andra", "contact-reach-others", others, &typed.others)}
    }
}

/// What the page shows on which somebody says who they are.
pub struct SayView<'a> {
    /// Who reads, and in whose words.
    pub of: (Branch, Band),
    /// Whom the facts name.
    pub names: Names<'a>,
    /// What was typed.
    pub typed: Fields,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// The token of the opened thread.
    pub token: Carried,
    /// The form's own number.
    pub number: String,
}

/// What a name changes, said again where one is typed: what is written elsewhere, and what parents get to know.
pub(super) fn said_again(words: &Words, of: (Branch, Band), names: &Names<'_>) -> impl IntoView + use<> {
    let again = |id: &&str| id.ends_with("journal") || id.ends_with("school") || id.ends_with("parents");
    let told: Vec<_> =
        facts(of.0, of.1).all().filter(again).map(|id| view! { <li>{fact(words, id, of, names)}</li> }).collect();
    view! { <ul class="before">{told}</ul> }
}

/// *Säg vem du är, om du vill*: nothing is asked that is not wanted, and journal and parents are said again here.
pub fn say(words: &Words, page: &SayView<'_>) -> impl IntoView + use<> {
    let carried: Vec<_> = page.token.iter().map(|(name, value)| hidden(name, value.clone())).collect();
    view! {
        <h1 tabindex="-1">{words.get("contact-say")}</h1>
        {at_top("#nummer", page.fault.clone())}
        <p class="lead">{words.get("contact-say.lead")}</p>
        {said_again(words, page.of, &page.names)}
        <form method="post" data-swap="1" action=action(words) autocomplete="off" class="write" data-lost=words.get("contact-lost")>
            {carried}
            {hidden("n", page.number.clone())}
            {fields(words, &page.typed, page.fault.clone())}
            <button class="go" name="do" value="jag-skicka">
                {words.get("contact-send")}
            </button>
        </form>
        {go(words, "trad", &page.token, "reach", words.get("contact-thread"))}
        {go(words, "stang", &page.token, "reach", words.get("contact-close"))}
        {soon(words)}
    }
}
