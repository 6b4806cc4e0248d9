//! With a receipt: change one's answer, or take it back.

use leptos::prelude::*;

use super::step::{button, form};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// A way on: the class and the step of its button, and the id of its words.
type Way = (&'static str, &'static str, &'static str);

/// What one can do with an answer that is found. The receipt is carried on.
pub fn found(words: &Words, receipt: &str) -> impl IntoView + use<> {
    let ways = [("go", "andra", "survey-receipt-change"), ("reach", "ta-tillbaka", "survey-receipt-withdraw")];
    asked(words, receipt, "survey-receipt-found", ways)
}

/// What happens when an answer is taken back: nothing is gone before this page is answered.
pub fn sure(words: &Words, receipt: &str) -> impl IntoView + use<> {
    let ways = [("go", "ta-tillbaka-ja", "survey-withdraw-yes"), ("reach", "kvitto", "survey-withdraw-no")];
    asked(words, receipt, "survey-withdraw-sure", ways)
}

/// A page about a receipt: what it is about, and two ways on.
fn asked(words: &Words, receipt: &str, id: &str, ways: [Way; 2]) -> impl IntoView + use<> {
    let buttons: Vec<_> = ways.into_iter().map(|(class, step, label)| button(class, step, words.get(label))).collect();
    let inner = view! {
        {hidden("kvitto", receipt.to_owned())}
        {buttons}
    };
    view! {
        <a class="back" href=format!("/{}/tyck", words.tag())>{icon(Icon::Back)} {words.get("survey-back")}</a>
        <h1 tabindex="-1">{words.get(id)}</h1>
        <p>{words.get(&format!("{id}.text"))}</p>
        {form(words, None, inner)}
    }
}
