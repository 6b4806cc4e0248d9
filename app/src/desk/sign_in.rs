//! Signing in, and unlocking one's own key: the first says who somebody is, the second opens what is theirs.

use leptos::prelude::*;

use super::inputs::{Field, Typed, given_back, known};
use super::path;
use crate::words::Words;

/// A one-time link was followed: signing in takes a press, so that no preview uses it up.
pub fn link(words: &Words, token: &str, name: &str) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("desk")}</h1>
        <form method="post" action=path(words, &format!("/in/{token}"))>
            <button class="go">{words.fill("desk-sign-in-as", &[("name", name)])}</button>
        </form>
        <p class="small">{words.get("desk-once")}</p>
    }
}

/// A link that does not work any more, and the way in for whoever has come in before.
pub fn used(words: &Words, demo: bool) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("desk-used")}</h1>
        <p class="lead">{words.get("desk-used.lead")}</p>
        {demo.then(|| view! { <p class="note">{words.get("desk-used.demo")}</p> })}
        <p class="more">
            <a href=path(words, "")>{words.get("desk-sign-in")}</a>
        </p>
    }
}

/// The unlock phrase. `shown` is the demo's, said openly.
pub fn unlock(words: &Words, name: &str, wrong: bool, shown: Option<&'static str>) -> impl IntoView + use<> {
    let typed = Typed::wrong("las-upp", [("fras", wrong.then(|| words.get("desk-wrong-phrase").to_string()))]);
    let phrase = Field::new("las-upp", "fras", words.get("desk-phrase")).complete("current-password");
    view! {
        <h1 tabindex="-1">{words.fill("desk-unlock", &[("name", name)])}</h1>
        <p class="lead">{words.get("desk-unlock-lead")}</p>
        {shown.map(|phrase| view! { <p class="note">{words.fill("desk-unlock-demo", &[("phrase", phrase)])}</p> })}
        <form method="post" action=path(words, "/las-upp") class="write">
            {known(&typed, phrase)}
            <button class="go">{words.get("desk-unlock-go")}</button>
        </form>
        <p class="small">{words.get("desk-phrase.lost")}</p>
        {out(words)}
    }
}

/// What somebody wrote before their session or their key was closed: it is theirs to copy.
pub fn unsent(words: &Words, typed: &str) -> impl IntoView + use<> {
    (!typed.is_empty()).then(|| given_back(words, "desk-unsent", typed))
}

/// *Logga ut*.
pub fn out(words: &Words) -> impl IntoView + use<> {
    view! {
        <form method="post" action=path(words, "/ut")>
            <button class="plain">{words.get("desk-sign-out")}</button>
        </form>
        <form method="post" action=path(words, "/ut/overallt")>
            <button class="plain">{words.get("desk-sign-out-everywhere")}</button>
        </form>
    }
}
