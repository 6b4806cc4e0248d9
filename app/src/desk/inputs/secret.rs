//! Secrets that are typed: none of them ever comes back in a page.

use leptos::prelude::*;

use super::{Field, Typed, field};
use crate::words::Words;

/// A passphrase or phrase that is known already. Pasting is allowed.
pub(crate) fn known(typed: &Typed, one: Field<'_>) -> AnyView {
    field(typed, one.kind("password"))
}

/// A new passphrase or phrase, with a tick that shows what is typed: it works by style alone, and a passphrase that can be
/// seen needs no second typing (NIST SP 800-63B-4 §3.1.1.2).
pub(crate) fn chosen(words: &Words, typed: &Typed, one: &Field<'_>) -> AnyView {
    let (id, told) = (one.id(), one.told(typed));
    let shown = format!("{id}-visa");
    view! {
        <label for=id.clone()>{one.label()}</label>
        {told.said}
        <div class="secret">
            <input id=shown.clone() type="checkbox"/>
            <label for=shown>{words.get("desk-show")}</label>
            <input
                id=id
                name=one.name()
                type="text"
                autocomplete="new-password"
                autocapitalize="off"
                spellcheck="false"
                aria-invalid=told.wrong
                aria-describedby=told.by
            />
        </div>
    }
    .into_any()
}

/// Six digits of an authenticator app.
pub(crate) fn code(words: &Words, typed: &Typed, form: &str) -> AnyView {
    let one = Field::new(form, "kod", words.get("desk-code"));
    let (id, told) = (one.id(), one.told(typed));
    view! {
        <label for=id.clone()>{one.label()}</label>
        {told.said}
        <input
            id=id
            name="kod"
            type="text"
            inputmode="numeric"
            maxlength="9"
            autocomplete="one-time-code"
            aria-invalid=told.wrong
            aria-describedby=told.by
        />
    }
    .into_any()
}
