//! With a receipt: change one's answer, or take it back.

use leptos::prelude::*;

use super::step::{button, form};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// What one can do with an answer that is found. The receipt is carried on.
pub fn found(words: &Words, receipt: &str) -> impl IntoView + use<> {
    let inner = view! {
        {hidden("kvitto", receipt.to_owned())}
        {button("go", "andra", words.get("survey-receipt-change"))}
        {button("reach", "ta-tillbaka", words.get("survey-receipt-withdraw"))}
    };
    view! {
        <a class="back" href=format!("/{}/tyck", words.tag())>{icon(Icon::Back)} {words.get("survey-back")}</a>
        <h1 tabindex="-1">{words.get("survey-receipt-found")}</h1>
        <p>{words.get("survey-receipt-found.text")}</p>
        {form(words, None, inner)}
    }
}

/// What happens when an answer is taken back: nothing is gone before this page is answered.
pub fn sure(words: &Words, receipt: &str) -> impl IntoView + use<> {
    let inner = view! {
        {hidden("kvitto", receipt.to_owned())}
        {button("go", "ta-tillbaka-ja", words.get("survey-withdraw-yes"))}
        {button("reach", "kvitto", words.get("survey-withdraw-no"))}
    };
    view! {
        <a class="back" href=format!("/{}/tyck", words.tag())>{icon(Icon::Back)} {words.get("survey-back")}</a>
        <h1 tabindex="-1">{words.get("survey-withdraw-sure")}</h1>
        <p>{words.get("survey-withdraw-sure.text")}</p>
        {form(words, None, inner)}
    }
}
