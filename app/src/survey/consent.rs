//! Before the first question of research: how old somebody is, what they are told, and a yes and a no that are equally easy.

use domain::survey::contract::Band;
use leptos::prelude::*;

use super::step::{button, form};
use super::tongue::Said;
use crate::frame::{Icon, icon};
use crate::words::Words;

/// What the page shows.
pub struct ConsentView {
    /// The ages that are asked.
    pub bands: &'static [Band],
    /// How old somebody said they are; none before they did.
    pub band: Option<Band>,
    /// Whether somebody of that age can take part by this way of answering.
    pub may: bool,
    /// What that age is told, in the survey's words.
    pub text: Said,
    /// What guardians were told, for those who need their yes.
    pub guardians: Option<Said>,
    /// The number of the ethics approval.
    pub dnr: String,
    /// The sealed answers.
    pub carried: String,
}

/// The main part of the page.
pub fn consent(words: &Words, page: ConsentView) -> AnyView {
    let back = button("back", "tillbaka", view! { {icon(Icon::Back)} {words.get("survey-back")} });
    let carried = page.carried.clone();
    let inner = match page.band {
        None => view! { {back} {ages(words, page.bands)} }.into_any(),
        Some(_) if !page.may => view! { {back} {slip(words)} }.into_any(),
        Some(band) => view! { {back} {asked(words, band, &page)} }.into_any(),
    };
    form(words, Some(&carried), inner)
}

fn ages(words: &Words, bands: &[Band]) -> impl IntoView + use<> {
    let choices: Vec<_> = bands
        .iter()
        .map(|band| {
            let step = format!("alder.{}", band.as_str());
            view! {
                <button class="reach" name="do" value=step>{words.get(&format!("survey-age-{}", band.as_str()))}</button>
            }
        })
        .collect();
    view! {
        <h1 tabindex="-1">{words.get("survey-age")}</h1>
        <p>{words.get("survey-age.why")}</p>
        {choices}
    }
}

/// Somebody under 15 came by an open link: whether their guardians said yes cannot be seen there.
fn slip(words: &Words) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("survey-consent-slip")}</h1>
        <p>{words.get("survey-consent-slip.text")}</p>
        <a class="reach" href=format!("/{}/tyck", words.tag())>{words.get("survey-to-list")}</a>
    }
}

fn asked(words: &Words, band: Band, page: &ConsentView) -> impl IntoView + use<> {
    let young = band.needs_guardians();
    let guardians = page.guardians.as_ref().map(|said| {
        view! {
            <details class="why">
                <summary>{words.get("survey-consent-guardians")}</summary>
                {paragraphs(said)}
            </details>
        }
    });
    let free = if band == Band::Adult { "survey-consent-free-grown" } else { "survey-consent-free" };
    view! {
        <h1 tabindex="-1">{words.get("survey-consent")}</h1>
        <div class="card first">{paragraphs(&page.text)}</div>
        {young.then(|| view! { <p>{words.get("survey-consent-asked")}</p> })}
        <p>{words.get(free)}</p>
        <p class="small">{words.get("survey-consent-sent")}</p>
        <div class="yesno">
            {button("reach", "ja", words.get("survey-consent-yes"))}
            {button("reach", "nej", words.get("survey-consent-no"))}
        </div>
        {guardians}
        <p class="small">{words.fill("survey-consent-dnr", &[("dnr", &page.dnr)])}</p>
    }
}

/// A longer text, a paragraph a line.
fn paragraphs(said: &Said) -> Vec<AnyView> {
    let lines = said.text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            let one = Said { text: line.trim().to_owned(), lang: said.lang.clone() };
            view! { <p>{one.view()}</p> }.into_any()
        })
        .collect()
}
