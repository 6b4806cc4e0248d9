//! The poster: the question first, then how to answer, then what is promised. It hangs where children wait.

use leptos::prelude::*;

use super::{Invitation, Sheet};

/// The poster's document.
#[must_use]
pub fn poster(page: &Invitation<'_>, sheet: Sheet) -> String {
    let promise: Vec<_> =
        page.promise().into_iter().map(|(label, said)| view! { <div><dt>{label}</dt><dd>{said}</dd></div> }).collect();
    let main = view! {
        <header>
            <svg viewBox="0 0 64 40" aria-hidden="true" inner_html=LANTERN></svg>
            <p>{page.word("survey")}</p>
        </header>
        <h1>{page.said(&page.asked.title)}</h1>
        <section class="scan">
            <h2>{page.word("survey-print-scan")}</h2>
            {page.scan()}
        </section>
        <dl>{promise}</dl>
        <p>{page.honest()}</p>
        <p>{page.free()}</p>
        <footer>
            <p>{page.until()}</p>
        </footer>
    };
    page.document(sheet, main)
}

/// A lantern over the sound.
const LANTERN: &str = "<path d='M32 12 21 30h22Z' fill='#0f2f3d'/><circle cx='32' cy='11' r='8' fill='#ffc53d'/>\
<path d='M6 35q6.5-5 13 0t13 0 13 0 13-3' fill='none' stroke='#0f2f3d' stroke-width='4' stroke-linecap='round'/>";
