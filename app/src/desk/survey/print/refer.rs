//! What a sheet says of other questions: their numbers, for whom a question is, and an answer that nobody has given yet.

use std::collections::HashMap;

use domain::survey::expression::{Expression, Given};
use domain::survey::questionnaire::{Kind, Question, Questionnaire, Text};
use leptos::prelude::*;

use super::Invitation;

/// What stands for something that a form computes, or that is not on the sheet.
const BLANK: &str = "________";

/// The numbers of the questions, by name. A question that is asked several times has one number.
pub(super) struct Numbers<'a>(HashMap<&'a str, usize>);

impl<'a> Numbers<'a> {
    /// Of a questionnaire, as it is read from the first page to the last.
    pub(super) fn of(asked: &'a Questionnaire) -> Self {
        let questions = asked.questions().into_iter().map(|(_, question)| question);
        let asks = questions.filter(|question| !matches!(question.kind, Kind::Note | Kind::Calculate));
        Self(asks.zip(1..).map(|(question, number)| (question.name.as_str(), number)).collect())
    }

    /// The number and the words over a question.
    pub(super) fn heading(&self, page: &Invitation<'_>, question: &Question) -> String {
        let label = self.said(page, &question.label);
        match self.0.get(question.name.as_str()) {
            Some(number) => format!("{number}. {label}"),
            None => label,
        }
    }

    /// A text; where it holds the answer of a question, it says of which.
    pub(super) fn said(&self, page: &Invitation<'_>, text: &Text) -> String {
        let whole = page.said(text);
        let (mut said, mut rest) = (String::new(), whole.as_str());
        while let Some((before, after)) = rest.split_once("${") {
            let Some((name, behind)) = after.split_once('}') else { break };
            said.push_str(before);
            match self.0.get(name.trim()) {
                Some(number) => {
                    said.push_str(&page.words.fill("survey-print-your-answer", &[("number", &number.to_string())]));
                }
                None => said.push_str(BLANK),
            }
            rest = behind;
        }
        said.push_str(rest);
        said
    }

    /// For whom a question or a part is: by the choices it waits for; where those are not all that it waits for, in general.
    pub(super) fn for_whom(&self, page: &Invitation<'_>, when: Option<&Expression>) -> AnyView {
        let Some(when) = when else { return ().into_any() };
        let lines = when.waits_for().unwrap_or_default();
        let said: Option<Vec<AnyView>> = lines.iter().map(|line| self.line(page, line)).collect();
        match said.filter(|said| !said.is_empty()) {
            Some(said) => view! { {said} }.into_any(),
            None => view! { <p class="small">{page.word("survey-print-some")}</p> }.into_any(),
        }
    }

    /// Choices of which one must have been made.
    fn line(&self, page: &Invitation<'_>, line: &[Given]) -> Option<AnyView> {
        let choices: Option<Vec<(String, String)>> = line.iter().map(|given| self.choice(page, given)).collect();
        let choices = choices?;
        let say = |id: &str, (answer, number): &(String, String)| {
            page.words.fill(id, &[("answer", answer), ("number", number)])
        };
        if let [only] = choices.as_slice() {
            return Some(view! { <p class="small">{say("survey-print-if", only)}</p> }.into_any());
        }
        let items: Vec<_> = choices.iter().map(|one| view! { <li>{say("survey-print-if-one", one)}</li> }).collect();
        let shown = view! {
            <p class="small">{page.word("survey-print-if-any")}</p>
            <ul class="small any">{items}</ul>
        };
        Some(shown.into_any())
    }

    /// The words of a choice, and the number of its question; none where the sheet does not show it so.
    fn choice(&self, page: &Invitation<'_>, given: &Given) -> Option<(String, String)> {
        let list = match &page.asked.question(&given.question)?.kind {
            Kind::One(list) => list,
            Kind::Many(list) if !given.alone => list,
            _ => return None,
        };
        let choice = page.asked.lists.get(list)?.iter().find(|choice| choice.value == given.value)?;
        Some((self.said(page, &choice.label), self.0.get(given.question.as_str())?.to_string()))
    }
}
