//! One's own account: the passphrase one signs in with, and the phrase that opens what is written.

use leptos::prelude::*;

use super::fields::{chosen, known};
use super::path;
use super::sign_in::out;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// Which of the two a fault is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The passphrase typed as the present one.
    OldPassphrase,
    /// The new passphrase.
    NewPassphrase,
    /// The phrase typed as the present one.
    OldPhrase,
    /// The new phrase.
    NewPhrase,
    /// The new phrase, typed again.
    AgainPhrase,
}

/// What the page shows.
pub struct AccountView {
    /// Whose.
    pub name: String,
    /// What they are and where, in words.
    pub grants: Vec<String>,
    /// Whether they sign in with a passphrase here.
    pub local: bool,
    /// Whether they have a key.
    pub key: bool,
    /// What is wrong, and with what.
    pub fault: Option<(About, String)>,
    /// What was done.
    pub done: Option<String>,
}

/// The page of one's own account.
pub fn account(words: &Words, page: AccountView) -> impl IntoView + use<> {
    let fault = |about: About| page.fault.as_ref().filter(|(which, _)| *which == about).map(|(_, text)| text.clone());
    let passphrase = page.local.then(|| {
        view! {
            <article class="card">
                <h2>{words.get("desk-passphrase")}</h2>
                <form method="post" action=path(words, "/mitt/losenfras") class="write">
                    {known("losenfras", words.get("desk-passphrase-now"), "current-password", fault(About::OldPassphrase))}
                    {chosen(words, "ny", words.get("desk-passphrase-new"), fault(About::NewPassphrase))}
                    <p class="small">{words.get("desk-choose-passphrase.how")}</p>
                    <button class="reach">{words.get("desk-passphrase-go")}</button>
                </form>
                <p class="small">{words.get("desk-lost-phone")}</p>
            </article>
        }
    });
    let phrase = page.key.then(|| {
        view! {
            <article class="card">
                <h2>{words.get("desk-phrase")}</h2>
                <form method="post" action=path(words, "/mitt/fras") class="write">
                    {known("fras", words.get("desk-phrase-now"), "off", fault(About::OldPhrase))}
                    {chosen(words, "ny", words.get("desk-phrase-new"), fault(About::NewPhrase))}
                    {chosen(words, "igen", words.get("desk-phrase-again"), fault(About::AgainPhrase))}
                    <button class="reach">{words.get("desk-phrase-go")}</button>
                </form>
            </article>
        }
    });
    let grants: Vec<_> = page.grants.iter().map(|grant| view! { <li>{grant.clone()}</li> }).collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-mine")}</h1>
        <p class="lead">{words.fill("desk-signed-in", &[("name", &page.name)])}</p>
        {page.done.map(|done| view! { <p class="calm" role="status">{done}</p> })}
        <ul>{grants}</ul>
        {passphrase}
        {phrase}
        <div class="more">{out(words)}</div>
    }
}

/// A reader's first phrase. `ready`: the two holders of the escrow are in place; without them nobody can read.
pub fn first_phrase(words: &Words, name: &str, ready: bool, fault: Option<(About, String)>) -> impl IntoView + use<> {
    let at = |about: About| fault.as_ref().filter(|(which, _)| *which == about).map(|(_, text)| text.clone());
    let form = ready.then(|| {
        view! {
            <p>{words.get("desk-first-phrase.lost")}</p>
            <form method="post" action=path(words, "/ny-fras") class="write">
                {chosen(words, "ny", words.get("desk-phrase-new"), at(About::NewPhrase))}
                <p class="small">{words.get("desk-choose-passphrase.how")}</p>
                {chosen(words, "igen", words.get("desk-phrase-again"), at(About::AgainPhrase))}
                <button class="go">{words.get("desk-first-phrase.go")}</button>
            </form>
        }
    });
    view! {
        <h1 tabindex="-1">{words.fill("desk-unlock", &[("name", name)])}</h1>
        <p class="lead">{words.get("desk-first-phrase.lead")}</p>
        {(!ready).then(|| view! { <p class="note">{words.get("desk-first-phrase.missing")}</p> })}
        {form}
        {out(words)}
    }
}
