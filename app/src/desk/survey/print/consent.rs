//! Research on paper: what each age is told, and the sheet on which guardians answer. It goes to those who do the research; nothing
//! of it is entered here.

use domain::survey::contract::Band;
use domain::survey::questionnaire::Text;
use leptos::prelude::*;

use super::{Invitation, Sheet};

/// What each age is told, with the age over it where there are several. Empty where it is no research.
pub(super) fn told(page: &Invitation<'_>) -> Vec<AnyView> {
    let Some(research) = page.contract.research() else { return Vec::new() };
    let bands = Band::of(page.asked.audience);
    let one = |band: &Band| {
        let age = (bands.len() > 1).then(|| view! { <h3>{page.word(&format!("survey-age-{}", band.as_str()))}</h3> });
        view! { {age} {paragraphs(page, research.consent.page(*band))} }.into_any()
    };
    bands.iter().map(one).collect()
}

/// Words for those whose guardians must have said yes; none where nobody is that young.
pub(super) fn young(page: &Invitation<'_>, id: &str) -> Option<impl IntoView + use<>> {
    asks_guardians(page).then(|| view! { <p>{page.word(id)}</p> })
}

fn asks_guardians(page: &Invitation<'_>) -> bool {
    Band::of(page.asked.audience).iter().any(|band| band.needs_guardians())
}

/// The sheet for guardians; none where nobody needs their yes.
#[must_use]
pub fn consent(page: &Invitation<'_>) -> Option<String> {
    let research = page.contract.research()?;
    if !asks_guardians(page) {
        return None;
    }
    let line = |id: &str| view! { <p class="small">{page.word(id)}</p> <div class="line"></div> };
    let sign = |_| {
        view! {
            <section class="question">
                <ul class="boxes">
                    <li>{page.word("survey-print-consent-yes")}</li>
                    <li>{page.word("survey-print-consent-no")}</li>
                </ul>
                {line("survey-print-consent-sign")}
            </section>
        }
    };
    let main = view! {
        <h1>{page.word("survey-print-consent")}</h1>
        <h2>{page.said(&page.asked.title)}</h2>
        {paragraphs(page, &research.consent.guardians)}
        <p>{page.word("survey-print-consent-both")}</p>
        <p class="small">{page.words.fill("survey-consent-dnr", &[("dnr", &research.dnr)])}</p>
        {line("survey-print-consent-name")}
        {(0..2).map(sign).collect::<Vec<_>>()}
        <section class="support">
            <p>{page.word("survey-print-consent-kept")}</p>
        </section>
    };
    Some(page.document(Sheet::Consent, main))
}

/// A longer text, a paragraph a line.
fn paragraphs(page: &Invitation<'_>, text: &Text) -> Vec<AnyView> {
    let said = page.said(text);
    let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }.into_any()).collect()
}
