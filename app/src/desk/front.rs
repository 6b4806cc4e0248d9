//! The way in: a provider's button, or address and passphrase and then a code.

use leptos::prelude::*;

use super::inputs::{Field, Typed, code, field, known};
use super::path;
use crate::words::Words;

/// What the way in shows.
#[derive(Default)]
pub struct FrontView {
    /// Whether this is a demo.
    pub demo: bool,
    /// What staff call the provider, where there is one.
    pub provider: Option<String>,
    /// Whether an address and a passphrase are taken.
    pub local: bool,
    /// The address that was typed, to be kept.
    pub mail: String,
    /// What is wrong.
    pub fault: Option<String>,
}

/// Nobody is signed in.
pub fn front(words: &Words, page: FrontView) -> impl IntoView + use<> {
    let text = words.get(if page.demo { "desk-nobody.demo" } else { "desk-nobody.lead" });
    let beside = page.provider.is_some();
    let provider = page.provider.map(|name| {
        view! {
            <a class="go" href=path(words, "/oidc") rel="nofollow">
                {words.fill("desk-with", &[("name", &name)])}
            </a>
        }
    });
    // A fault of the provider stands above its button; one of the form stands at its first field.
    let (above, at_field) = if page.local && !page.mail.is_empty() { (None, page.fault) } else { (page.fault, None) };
    let typed = Typed::wrong("in", [("mejl", at_field)]);
    let form = page.local.then(|| {
        let mail = Field::new("in", "mejl", words.get("desk-mail")).kind("email").complete("username").value(page.mail);
        let passphrase = Field::new("in", "losenfras", words.get("desk-passphrase")).complete("current-password");
        view! {
            <form method="post" action=path(words, "/logga-in") class="write">
                {field(&typed, mail)}
                {known(&typed, passphrase)}
                <button class=if beside { "reach" } else { "go" }>{words.get("desk-sign-in")}</button>
            </form>
        }
    });
    view! {
        <h1 tabindex="-1">{words.get("desk")}</h1>
        <p class="lead">{text}</p>
        {above.map(|fault| view! { <p class="fault" role="alert">{fault}</p> })}
        {provider}
        {form}
        <p class="more">
            <a href=format!("/{}", words.tag())>{words.get("guide-from-start")}</a>
        </p>
    }
}

/// The passphrase was right: the code is asked for.
pub fn second(words: &Words, fault: Option<String>) -> impl IntoView + use<> {
    let typed = Typed::wrong("in", [("kod", fault)]);
    view! {
        <h1 tabindex="-1">{words.get("desk-second")}</h1>
        <p class="lead">{words.get("desk-second.lead")}</p>
        <form method="post" action=path(words, "/kod") class="write">
            {code(words, &typed, "in")}
            <button class="go">{words.get("desk-sign-in")}</button>
        </form>
        <p class="more">
            <a href=path(words, "")>{words.get("desk-again")}</a>
        </p>
    }
}

/// Somebody came back from the provider. A press (or the browser by itself) leads on: the session's cookie is not sent along
/// a way that began on another site.
pub fn arrived(words: &Words) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("desk-arrived")}</h1>
        <a class="go" href=path(words, "")>{words.get("desk-go-on")}</a>
    }
}

/// Signed in, or vouched for by the provider, but with nothing to do here. `name`: as whom, so that somebody with two
/// accounts sees which one it was.
pub fn uninvited(words: &Words, name: Option<&str>) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("desk-uninvited")}</h1>
        {name.map(|name| view! { <p>{words.fill("desk-signed-in", &[("name", name)])}</p> })}
        <p class="lead">{words.get("desk-uninvited.lead")}</p>
        <p class="more">
            <a href=format!("/{}", words.tag())>{words.get("guide-from-start")}</a>
        </p>
    }
}
