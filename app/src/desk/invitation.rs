//! Taking up an invitation: a passphrase, then a second factor; or the provider's button alone.

use leptos::prelude::*;

use super::inputs::{Field, Typed, chosen, code};
use super::path;
use crate::words::Words;

/// What an invitation's first page shows.
pub struct Welcome {
    /// The link's token: it stands in the address already.
    pub token: String,
    /// Who is invited.
    pub name: String,
    /// The address they will sign in with.
    pub mail: String,
    /// What staff call the provider, where there is one.
    pub provider: Option<String>,
    /// Whether an account here can be chosen.
    pub local: bool,
    /// What is wrong.
    pub fault: Option<String>,
}

/// The first page of an invitation.
pub fn welcome(words: &Words, page: Welcome) -> impl IntoView + use<> {
    let beside = page.provider.is_some();
    let provider = page.provider.map(|name| {
        view! {
            <p>{words.fill("desk-invited-with", &[("name", &name)])}</p>
            <a class="go" href=path(words, &format!("/in/{}/oidc", page.token)) rel="nofollow">
                {words.fill("desk-with", &[("name", &name)])}
            </a>
        }
    });
    let typed = Typed::wrong("losenfras", [("ny", page.fault)]);
    let form = page.local.then(|| {
        view! {
            <p>{words.fill("desk-invited-mail", &[("mail", &page.mail)])}</p>
            <form method="post" action=path(words, &format!("/in/{}/losenfras", page.token)) class="write">
                // A password manager keeps the new passphrase beside this.
                <input type="text" value=page.mail autocomplete="username" readonly hidden/>
                {chosen(words, &typed, &Field::new("losenfras", "ny", words.get("desk-choose-passphrase")))}
                <p class="small">{words.get("desk-choose-passphrase.how")}</p>
                <button class=if beside { "reach" } else { "go" }>{words.get("desk-go-on")}</button>
            </form>
        }
    });
    view! {
        <h1 tabindex="-1">{words.fill("desk-invited", &[("name", &page.name)])}</h1>
        <p class="lead">{words.get("desk-invited-lead")}</p>
        {provider}
        {form}
    }
}

/// The provider's account is a colleague's already.
pub fn taken(words: &Words) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("desk-provider-taken")}</h1>
        <p class="lead">{words.get("desk-provider-taken.lead")}</p>
    }
}

/// The second factor: a picture to scan, the same in letters, and the first code.
pub fn scan(
    words: &Words,
    token: &str,
    picture: String,
    letters: String,
    fault: Option<String>,
) -> impl IntoView + use<> {
    let typed = Typed::wrong("in", [("kod", fault)]);
    view! {
        <h1 tabindex="-1">{words.get("desk-scan")}</h1>
        <p class="lead">{words.get("desk-scan.lead")}</p>
        <div class="scan" role="img" aria-label=words.get("desk-scan.picture") inner_html=picture></div>
        <details>
            <summary>{words.get("desk-scan.letters")}</summary>
            <p class="letters">{letters}</p>
        </details>
        <form method="post" action=path(words, &format!("/in/{token}/kod")) class="write">
            {code(words, &typed, "in")}
            <button class="go">{words.get("desk-scan.go")}</button>
        </form>
    }
}
