//! Waiting-room screens: slides that play by themselves, by style alone. Whoever asks for less motion sees them under another.

use leptos::prelude::*;

use super::{Invitation, Sheet};

/// The slides' document.
#[must_use]
pub fn screen(page: &Invitation<'_>, sheet: Sheet) -> String {
    let promise: Vec<_> =
        page.promise().into_iter().map(|(label, said)| view! { <div><dt>{label}</dt><dd>{said}</dd></div> }).collect();
    // The way in stands on every slide: somebody looks up once.
    let main = view! {
        <div class="slides">
            <section>
                <h1>{page.said(&page.asked.title)}</h1>
                <p>{page.word("survey.lead")}</p>
            </section>
            <section>
                <dl>{promise}</dl>
            </section>
            <section>
                <p>{page.honest()}</p>
                <p>{page.free()}</p>
                <p>{page.until()}</p>
            </section>
        </div>
        <aside>
            <h2>{page.word("survey-print-scan")}</h2>
            {page.scan()}
        </aside>
    };
    page.document(sheet, main)
}
