//! One's own account: the passphrase one signs in with, and the phrase that opens what is written.

use leptos::prelude::*;

use super::inputs::{Field, Typed, chosen, known};
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

impl About {
    /// The form and the field it is about.
    const fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::OldPassphrase => ("losenfras", "losenfras"),
            Self::NewPassphrase => ("losenfras", "ny"),
            Self::OldPhrase => ("fras", "fras"),
            Self::NewPhrase => ("fras", "ny"),
            Self::AgainPhrase => ("fras", "igen"),
        }
    }
}

/// The form with what is wrong in it.
fn typed(fault: Option<(About, String)>) -> Typed {
    let Some((about, text)) = fault else { return Typed::default() };
    let (form, name) = about.place();
    Typed::wrong(form, [(name, Some(text))])
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
    let typed = typed(page.fault);
    let new = |form: &str, name: &str, id: &str| chosen(words, &typed, &Field::new(form, name, words.get(id)));
    let old = |name: &str, complete: &'static str, id: &str| {
        known(&typed, Field::new(name, name, words.get(id)).complete(complete))
    };
    let passphrase = page.local.then(|| {
        view! {
            <article class="card">
                <h2>{words.get("desk-passphrase")}</h2>
                <form method="post" action=path(words, "/mitt/losenfras") class="write">
                    {old("losenfras", "current-password", "desk-passphrase-now")}
                    {new("losenfras", "ny", "desk-passphrase-new")}
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
                    {old("fras", "off", "desk-phrase-now")}
                    {new("fras", "ny", "desk-phrase-new")}
                    {new("fras", "igen", "desk-phrase-again")}
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
    let typed = typed(fault);
    let new = |name: &str, id: &str| chosen(words, &typed, &Field::new("fras", name, words.get(id)));
    let form = ready.then(|| {
        view! {
            <p>{words.get("desk-first-phrase.lost")}</p>
            <form method="post" action=path(words, "/ny-fras") class="write">
                {new("ny", "desk-phrase-new")}
                <p class="small">{words.get("desk-choose-passphrase.how")}</p>
                {new("igen", "desk-phrase-again")}
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
