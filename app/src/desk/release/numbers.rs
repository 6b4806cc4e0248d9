//! What the protector made of the answers: how much can be shown, what had to give way, and what each step would give.

use leptos::prelude::*;

use crate::words::Words;

/// What a step of the ladder gives.
pub struct Step {
    /// The step, in words.
    pub name: String,
    /// Cells of single municipalities.
    pub local: usize,
    /// Of these, hidden.
    pub hidden: usize,
    /// Whether it is the one that is shown.
    pub taken: bool,
}

/// A question, and the steps that were tried for it.
pub struct Tried {
    /// The question.
    pub question: String,
    /// Steps, the finest first.
    pub steps: Vec<Step>,
}

/// The protected numbers at a glance.
pub struct Made {
    /// Cells of all tables.
    pub cells: usize,
    /// Of these, hidden.
    pub hidden: usize,
    /// Answers of the last wave, if they may be told.
    pub answered: Option<u32>,
    /// Questions and steps.
    pub tried: Vec<Tried>,
}

/// The part of the page.
pub(super) fn numbers(words: &Words, made: &Made) -> impl IntoView + use<> {
    let shown =
        words.fill("desk-release-numbers", &[("cells", &made.cells.to_string()), ("hidden", &made.hidden.to_string())]);
    let rows: Vec<_> = made
        .tried
        .iter()
        .flat_map(|tried| tried.steps.iter().map(|step| (tried.question.clone(), step)))
        .map(|(question, step)| {
            let share = words.fill(
                "desk-release-step-hidden",
                &[("hidden", &step.hidden.to_string()), ("local", &step.local.to_string())],
            );
            let taken = step.taken.then(|| words.get("desk-release-step-taken"));
            view! {
                <tr>
                    <th scope="row">{question}</th>
                    <td>{step.name.clone()}</td>
                    <td>{share}</td>
                    <td>{taken}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <p>{shown}</p>
        <details class="fold">
            <summary>{words.get("desk-release-ladder")}</summary>
            <p class="small">{words.get("desk-release-ladder.about")}</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.get("desk-release-question")}</th>
                        <th scope="col">{words.get("desk-release-step")}</th>
                        <th scope="col">{words.get("desk-release-hidden")}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}
