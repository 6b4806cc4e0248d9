//! What the linter of children's questions says, beside what it is about. It stops nobody: whoever writes may know better.

use domain::survey::edit::list_of;
use domain::survey::lint::{MOST_WORDS, Remark};
use domain::survey::questionnaire::{Item, Name, Questionnaire};
use domain::survey::spot::Spot;
use leptos::prelude::*;

use super::language;
use crate::words::Words;

/// How many remarks there are, once for the whole list.
pub(super) fn count(words: &Words, all: &[Remark]) -> impl IntoView + use<> {
    (!all.is_empty()).then(|| {
        view! { <p class="note">{words.fill("desk-survey-remarks", &[("count", &all.len().to_string())])}</p> }
    })
}

/// The remarks on a question, its choices, or a section.
pub(super) fn on(words: &Words, asked: &Questionnaire, all: &[Remark], name: &Name) -> impl IntoView + use<> {
    let several = asked.languages.len() > 1;
    let lines: Vec<_> = all
        .iter()
        .filter(|remark| belongs(asked, &remark.spot, name))
        .map(|remark| {
            let most = MOST_WORDS.to_string();
            let values = [("found", remark.found.as_str()), ("most", most.as_str())];
            let said = words.fill(&format!("desk-survey-lint-{}", remark.fault.as_str()), &values);
            let tag = (several && !remark.language.is_empty())
                .then(|| view! { <span class="tag">{language(words, &remark.language)}</span> " " });
            view! { <li class="lacks">{tag} {said}</li> }
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <ul class="checks small">{lines}</ul> })
}

/// Whether a remark stands beside this item. One on a list of choices stands beside the first question that uses it.
fn belongs(asked: &Questionnaire, spot: &Spot, name: &Name) -> bool {
    match spot {
        Spot::Title => false,
        Spot::Question(own, _) | Spot::Group(own, _) => own == name,
        Spot::Choice(list, _) => {
            let first = asked.questions().into_iter().find(|(_, question)| list_of(&question.kind) == Some(list));
            first.is_some_and(|(_, question)| question.name == *name)
                && matches!(asked.item(name), Some(Item::Question(_)))
        }
    }
}
