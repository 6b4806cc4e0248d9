//! The influence contract as a form: what is promised to those who are asked.

use domain::survey::contract::{Contract, Level, Part, Purpose};
use domain::survey::questionnaire::{Audience, Text};
use leptos::prelude::*;

use super::fields::{Texts, texts};
use super::{Told, back, survey_path, told};
use crate::desk::inputs::{Field, Typed, choice, field};
use crate::frame::hidden;
use crate::words::Words;

/// The form's name, for what was typed into it.
pub const FORM: &str = "kontrakt";

/// Parts whose words may be the same in every language: names of organisations and of roles.
pub const NAMES: [Part; 2] = [Part::Asks, Part::Decides];

/// What the page shows.
pub struct ContractView {
    /// The survey's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its languages.
    pub languages: Vec<String>,
    /// Whom it is for.
    pub audience: Audience,
    /// The contract, as it is or as it was typed.
    pub contract: Contract,
    /// What is not filled in.
    pub missing: Vec<Part>,
    /// The version that is looked at.
    pub version: i64,
    /// A form that was not taken.
    pub typed: Typed,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page.
pub fn contract(words: &Words, page: &ContractView) -> impl IntoView + use<> {
    let to = survey_path(words, &page.id, "/kontrakt");
    let contract = &page.contract;
    let part = |part: Part, text: &Text, rows: &'static str| {
        let about = words.find(&format!("desk-survey-part-{}.about", part.as_str()));
        let shown = Texts {
            name: part.as_str().to_owned(),
            label: words.get(&format!("desk-survey-part-{}", part.as_str())).to_string(),
            about: about.map(|about| about.to_string()),
            words: spoken(text, &page.languages),
            rows,
            locked: false,
        };
        let same = (NAMES.contains(&part) && page.languages.len() > 1).then(|| {
            view! {
                <label class="pick">
                    <input type="checkbox" name="samma" value=part.as_str()/>
                    <span>{words.get("desk-survey-same")}</span>
                </label>
            }
        });
        view! { <div>{texts(words, shown)} {same}</div> }
    };
    let missing: Vec<String> =
        page.missing.iter().map(|part| words.get(&format!("desk-survey-part-{}", part.as_str())).to_string()).collect();
    let missing = (!missing.is_empty())
        .then(|| words.fill("desk-survey-contract-lacks", &[("what", &missing.join(", "))]))
        .map(|text| view! { <p class="open">{text}</p> });
    let levels = std::iter::once((String::new(), words.get("desk-survey-choose").to_string()))
        .chain(Level::ALL.map(|level| {
            let word = level.as_str();
            (word.to_owned(), words.get(&format!("desk-survey-level-{word}")).to_string())
        }))
        .collect();
    let purposes = ["", "participation", "quality-follow-up", "research"]
        .map(|word| {
            let id =
                if word.is_empty() { "desk-survey-choose".to_owned() } else { format!("desk-survey-purpose-{word}") };
            (word.to_owned(), words.get(&id).to_string())
        })
        .to_vec();
    let label = |part: Part| words.get(&format!("desk-survey-part-{}", part.as_str()));
    let answer = contract.answer_on.map(|day| day.to_string()).unwrap_or_default();
    let day = Field::new(FORM, Part::AnswerOn.as_str(), label(Part::AnswerOn)).kind("date").value(answer);
    let level = contract.level.map_or("", Level::as_str);
    let purpose = contract.purpose.as_ref().map_or("", Purpose::as_str);
    view! {
        {back(words, &page.id, &page.title)}
        <h1 tabindex="-1">{words.get("desk-survey-contract")}</h1>
        <p class="lead">{words.get("desk-survey-contract.lead")}</p>
        {told(&page.told)}
        {page.typed.alert()}
        {missing}
        <form method="post" action=to class="write">
            {hidden("v", page.version.to_string())}
            {part(Part::Asks, &contract.asks, "1")}
            {part(Part::Decides, &contract.decides, "1")}
            {part(Part::CanChange, &contract.can_change, "2")}
            {part(Part::CannotChange, &contract.cannot_change, "2")}
            {part(Part::CannotBecause, &contract.cannot_because, "2")}
            {field(&page.typed, day)}
            {part(Part::AnswerWhere, &contract.answer_where, "1")}
            {part(Part::Known, &contract.known, "2")}
            {part(Part::Time, &contract.time, "2")}
            {choice(&page.typed, (FORM, Part::Level.as_str()), label(Part::Level), level, levels)}
            {choice(&page.typed, (FORM, Part::Purpose.as_str()), label(Part::Purpose), purpose, purposes)}
            {research(words, page)}
            <button class="go">{words.get("desk-save")}</button>
        </form>
    }
}

/// What research asks for: shown once it is chosen, and saved.
fn research(words: &Words, page: &ContractView) -> impl IntoView + use<> {
    let Some(research) = page.contract.research() else { return ().into_any() };
    let label = |part: Part| words.get(&format!("desk-survey-part-{}", part.as_str()));
    let dnr = Field::new(FORM, Part::Dnr.as_str(), label(Part::Dnr)).value(research.dnr.clone());
    let pages: Vec<_> = page
        .contract
        .texts(page.audience)
        .into_iter()
        .filter(|(part, _)| part.as_str().starts_with("consent"))
        .map(|(part, text)| {
            let shown = Texts {
                name: part.as_str().to_owned(),
                label: label(part).to_string(),
                about: None,
                words: spoken(text, &page.languages),
                rows: "6",
                locked: false,
            };
            texts(words, shown)
        })
        .collect();
    view! {
        <p class="note">{words.get("desk-survey-research")}</p>
        <p class="small">{words.get("desk-survey-research.gaps")}</p>
        {field(&page.typed, dnr)}
        {pages}
    }
    .into_any()
}

/// A text in each language, empty where it says nothing.
#[must_use]
pub fn spoken(text: &Text, languages: &[String]) -> Vec<(String, String)> {
    languages.iter().map(|tag| (tag.clone(), text.0.get(tag).cloned().unwrap_or_default())).collect()
}
