//! Class slips: a code each, to be cut apart, mixed and drawn. They are shown once, when they are made.

use leptos::prelude::*;

use super::{Invitation, Sheet};

/// The slips' document.
#[must_use]
pub fn slips(page: &Invitation<'_>, codes: &[String]) -> String {
    let title = page.said(&page.asked.title);
    let slips: Vec<_> = codes
        .iter()
        .map(|code| {
            let spoken = code.clone();
            view! {
                <article>
                    <div class="qr" aria-hidden="true" inner_html=page.code.clone()></div>
                    <div>
                        <h2>{title.clone()}</h2>
                        <p><bdi dir="ltr">{page.address.clone()}</bdi></p>
                        <p>{page.word("survey-print-code")} " " <b class="code" dir="ltr">{spoken}</b></p>
                        <p class="small">{page.word("survey-print-code-how")}</p>
                    </div>
                </article>
            }
        })
        .collect();
    page.document(Sheet::Slips, view! { <h1 class="sr">{page.word("survey-print-slips")}</h1> {slips} })
}
