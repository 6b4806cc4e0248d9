//! Mending words of a survey that is open: every text of it, and what has been mended. Never what is asked, nor of whom.

use domain::survey::questionnaire::{Questionnaire, Text};
use domain::survey::spot::{Of, Spot};
use leptos::prelude::*;

use super::contract::spoken;
use super::fields::{Texts, texts};
use super::lacks::called;
use super::{Told, language, path, told};
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// Words that were mended.
pub struct Line {
    /// When, in words.
    pub day: String,
    /// Who.
    pub name: String,
    /// In which language.
    pub language: String,
    /// What they were; empty where there were none.
    pub was: String,
    /// What they became.
    pub became: String,
}

/// What the page shows.
pub struct MendView<'a> {
    /// The wave's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is asked.
    pub asked: &'a Questionnaire,
    /// The version of its questions that is looked at.
    pub version: i64,
    /// Whether words may be mended still.
    pub open: bool,
    /// What was mended, the latest first.
    pub past: Vec<Line>,
    /// Fields of a form that was not taken, as they were typed.
    pub typed: Vec<(String, String)>,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page.
pub fn mend(words: &Words, page: &MendView<'_>) -> impl IntoView + use<> {
    let wave = path(words, &format!("/insamling/{}", page.id));
    let form = page.open.then(|| {
        let spots = page.asked.spots().into_iter().filter(|(_, text)| !text.is_empty());
        let fields: Vec<_> = spots.map(|(spot, text)| field(words, page, &spot, text)).collect();
        view! {
            <p>{words.get("desk-survey-mend.about")}</p>
            <p class="small">{words.get("desk-survey-mend.again")}</p>
            <form method="post" action=format!("{wave}/ord") class="write">
                {hidden("v", page.version.to_string())}
                {fields}
                <button class="go">{words.get("desk-survey-mend.save")}</button>
            </form>
        }
    });
    let shut = (!page.open).then(|| view! { <p class="note">{words.get("desk-survey-mend-shut")}</p> });
    let lines: Vec<_> = page.past.iter().map(|line| view! { <li>{past(words, line)}</li> }).collect();
    let past = (!lines.is_empty()).then(|| {
        view! {
            <h2 class="above">{words.get("desk-survey-mend-past")}</h2>
            <ul class="checks small">{lines}</ul>
        }
    });
    view! {
        <a class="back" href=wave.clone()>{icon(Icon::Back)} {page.title.clone()}</a>
        <h1 tabindex="-1">{words.get("desk-survey-mend")}</h1>
        {told(&page.told)}
        {shut}
        {form}
        {past}
    }
}

fn past(words: &Words, line: &Line) -> String {
    let tongue = language(words, &line.language);
    let values = [
        ("day", line.day.as_str()),
        ("name", line.name.as_str()),
        ("language", tongue.as_str()),
        ("was", line.was.as_str()),
        ("became", line.became.as_str()),
    ];
    words.fill(if line.was.is_empty() { "desk-survey-mend-added" } else { "desk-survey-mend-line" }, &values)
}

fn field(words: &Words, page: &MendView<'_>, spot: &Spot, text: &Text) -> AnyView {
    let mut said = spoken(text, &page.asked.languages);
    for (tag, words) in &mut said {
        let name = format!("w|{spot}|{tag}");
        if let Some((_, typed)) = page.typed.iter().find(|(field, _)| *field == name) {
            words.clone_from(typed);
        }
    }
    let shown = Texts {
        name: format!("w|{spot}"),
        label: label(words, page.asked, spot, text),
        about: None,
        words: said,
        rows: if matches!(spot, Spot::Choice(..) | Spot::Title) { "1" } else { "2" },
        locked: page.asked.locked_at(spot).is_some(),
    };
    texts(words, shown).into_any()
}

/// What a text is, and to what it belongs.
fn label(words: &Words, asked: &Questionnaire, spot: &Spot, text: &Text) -> String {
    let (what, item) = match spot {
        Spot::Title => return words.get("desk-survey-title").to_string(),
        Spot::Group(name, Of::Label) => (words.get("desk-survey-mend-heading"), called(asked, name)),
        Spot::Question(name, of) | Spot::Group(name, of) => {
            (words.get(&format!("desk-survey-of-{}", of.as_str())), called(asked, name))
        }
        Spot::Choice(..) => (words.get("desk-survey-mend-choice"), text.best("", &asked.languages).to_owned()),
    };
    words.fill("desk-survey-mend-text", &[("what", &what), ("item", &item)])
}
