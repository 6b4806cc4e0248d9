//! The end of a thread, for whoever began it: ending it oneself, and two questions that may be left unanswered.

use domain::contact::event::Reply;
use leptos::prelude::*;

use super::step::{Carried, action, go};
use crate::frame::hidden;
use crate::words::Words;

/// What is still to be asked of the two questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// *Fick du hjälp?*
    pub help: bool,
    /// *Fick du vara med och bestämma?*
    pub part: bool,
    /// Whether one was answered just now.
    pub thanked: bool,
}

/// *Vi är klara*, folded: nobody ends by a slip.
pub(super) fn done(words: &Words, carried: &Carried) -> impl IntoView + use<> {
    view! {
        <details class="card fold">
            <summary>{words.get("contact-end")}</summary>
            <p>{words.get("contact-end.lead")}</p>
            {go(words, "klar", carried, "reach", words.get("contact-end-go"))}
        </details>
    }
}

/// It has ended: that one can always write again, and what is still to be asked.
pub(super) fn ended(words: &Words, asked: Asked, carried: &Carried) -> impl IntoView + use<> {
    let Asked { help, part, thanked } = asked;
    let questions = (help || part).then(|| {
        let fields: Vec<_> = carried.iter().map(|(name, value)| hidden(name, value.clone())).collect();
        view! {
            <form method="post" data-swap="1" action=action(words)>
                {fields}
                {help.then(|| question(words, "hjalp", "contact-asked-help"))}
                {part.then(|| question(words, "med", "contact-asked-part"))}
                <p class="small">{words.get("contact-asked-why")}</p>
                <button class="reach" name="do" value="sag">
                    {words.get("contact-asked-go")}
                </button>
            </form>
        }
    });
    view! {
        <section class="card">
            <h2>{words.get("contact-ended")}</h2>
            <p>{words.get("contact-ended.lead")}</p>
            {thanked.then(|| view! { <p class="note" role="status">{words.get("contact-asked-thanks")}</p> })}
            {questions}
        </section>
    }
}

fn question(words: &Words, name: &'static str, id: &'static str) -> impl IntoView + use<> {
    let replies: Vec<_> = Reply::ALL
        .iter()
        .map(|reply| {
            let text = words.get(&format!("contact-reply-{}", reply.as_str()));
            view! {
                <label class="pick">
                    <input type="radio" name=name value=reply.as_str()/>
                    " "
                    {text}
                </label>
            }
        })
        .collect();
    view! {
        <fieldset>
            <legend>{words.get(id)}</legend>
            {replies}
        </fieldset>
    }
}
