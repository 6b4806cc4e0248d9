//! The fields of the desk's forms, each with its fault beside it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::words::Words;

/// A line of text. What was typed stands in it again.
pub(super) fn line(
    id: &'static str,
    label: Arc<str>,
    typed: &str,
    kind: &'static str,
    autocomplete: &'static str,
    fault: Option<String>,
) -> impl IntoView + use<> {
    let typed = typed.to_owned();
    let (wrong, described) = (fault.is_some(), format!("{id}-fel"));
    view! {
        <label for=id>{label}</label>
        {fault.map(|fault| view! { <p id=described.clone() class="fault" role="alert">{fault}</p> })}
        <input id=id name=id type=kind value=typed autocomplete=autocomplete autocapitalize="off" spellcheck="false" aria-describedby=wrong.then_some(described) aria-invalid=wrong.then_some("true")/>
    }
}

/// A passphrase or phrase that is known already. Pasting is allowed; what was typed never comes back.
pub(super) fn known(
    id: &'static str,
    label: Arc<str>,
    autocomplete: &'static str,
    fault: Option<String>,
) -> impl IntoView + use<> {
    line(id, label, "", "password", autocomplete, fault)
}

/// A new passphrase or phrase, with a tick that shows what is typed: it works by style alone, and a passphrase that can be
/// seen needs no second typing (NIST SP 800-63B-4 §3.1.1.2).
pub(super) fn chosen(words: &Words, id: &'static str, label: Arc<str>, fault: Option<String>) -> impl IntoView + use<> {
    let (wrong, described, shown) = (fault.is_some(), format!("{id}-fel"), format!("{id}-visa"));
    view! {
        <label for=id>{label}</label>
        {fault.map(|fault| view! { <p id=described.clone() class="fault" role="alert">{fault}</p> })}
        <div class="secret">
            <input id=shown.clone() type="checkbox"/>
            <label for=shown>{words.get("desk-show")}</label>
            <input id=id name=id type="text" autocomplete="new-password" autocapitalize="off" spellcheck="false" aria-describedby=wrong.then_some(described) aria-invalid=wrong.then_some("true")/>
        </div>
    }
}

/// Six digits of an authenticator app.
pub(super) fn code(words: &Words, fault: Option<String>) -> impl IntoView + use<> {
    let wrong = fault.is_some();
    view! {
        <label for="kod">{words.get("desk-code")}</label>
        {fault.map(|fault| view! { <p id="kod-fel" class="fault" role="alert">{fault}</p> })}
        <input id="kod" name="kod" type="text" inputmode="numeric" maxlength="9" autocomplete="one-time-code" aria-describedby=wrong.then_some("kod-fel") aria-invalid=wrong.then_some("true")/>
    }
}
