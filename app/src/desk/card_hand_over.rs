//! *Lämna över*: to another branch, which must accept it, or a key for a colleague of the same one.

use domain::contact::event::Why;
use leptos::prelude::*;

use super::card::Around;

pub(super) fn card(around: &Around<'_>) -> AnyView {
    let (words, page) = (around.words, around.page);
    let acts = ["lamna", "angra", "slapp-in"];
    let over = match &page.offered {
        Some(to) => {
            let text = words.fill("desk-offered-to", &[("place", to)]);
            let form = around.form("angra", "reach", "desk-withdraw", ().into_any());
            view! { <p>{text}</p> {form} }.into_any()
        }
        None if page.branches.is_empty() => view! { <p>{words.get("desk-no-branch")}</p> }.into_any(),
        None => offer(around),
    };
    let colleague = (!page.colleagues.is_empty()).then(|| {
        let who = around.one_of("slapp-in", "till", "desk-colleague", page.colleagues.clone());
        let told = view! { <p class="small">{words.get("desk-colleague-told")}</p> };
        around.form("slapp-in", "reach", "desk-colleague-go", view! { {who} {told} }.into_any())
    });
    around.card("desk-card-hand-over", &acts, view! { {over} {colleague} }.into_any())
}

fn offer(around: &Around<'_>) -> AnyView {
    let words = around.words;
    let to = around.one_of("lamna", "till", "desk-offer-to", around.page.branches.clone());
    let why = around.choices("desk-why-", Why::ALL.iter().map(|one| one.as_str()));
    let why = around.one_of("lamna", "varfor", "desk-offer-why", why);
    let leave = around.any_of(
        "lamna",
        "lov",
        "desk-offer-leave",
        vec![("ja".to_owned(), words.get("desk-offer-leave-yes").to_string())],
    );
    let fields = view! {
        {to}
        {why}
        {leave}
        <ul class="before">
            <li>{words.get("desk-offer-told")}</li>
            <li>{words.get("desk-offer-keys")}</li>
            <li>{words.get("desk-offer-until")}</li>
        </ul>
    };
    around.form("lamna", "reach", "desk-offer-go", fields.into_any())
}
