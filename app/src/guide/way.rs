//! Ways from one step to another: a link with a short code, or a post when the answers tell of danger or harm.

use std::sync::Arc;

use domain::guide::{Answers, Flow, Voice};
use leptos::prelude::*;

/// How to get to a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// A plain link.
    Link(String),
    /// A post that carries the answers in its body.
    Post {
        /// Where to.
        action: String,
        /// The code of the answers, with a question to ask again after a dot.
        code: String,
    },
}

/// Makes ways in one language.
#[derive(Clone, Copy)]
pub struct Ways<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// The language tag.
    pub tag: &'a str,
}

impl Ways<'_> {
    /// To the step these answers lead to.
    #[must_use]
    pub fn to(&self, answers: &Answers) -> Way {
        let code = self.flow.encode(answers);
        if self.flow.walk(answers).sensitive {
            Way::Post { action: self.path("/vart"), code }
        } else if *answers == Answers::none(Voice::Child) {
            Way::Link(self.path(""))
        } else {
            Way::Link(self.path(&format!("/vart/{code}")))
        }
    }

    /// To the question of a slot, to answer it anew; the other answers are kept.
    #[must_use]
    pub fn again(&self, answers: &Answers, slot: usize) -> Way {
        let code = self.flow.encode(answers);
        if self.flow.walk(answers).sensitive {
            Way::Post { action: self.path("/vart"), code: format!("{code}.{slot}") }
        } else {
            Way::Link(self.path(&format!("/vart/{code}/{slot}")))
        }
    }

    /// A path of this language.
    #[must_use]
    pub fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.tag)
    }
}

/// Draws a way as a link or a button that look alike.
pub(super) fn go(way: Way, class: &'static str, current: bool, inner: impl IntoView + 'static) -> AnyView {
    let inner = inner.into_any();
    match way {
        Way::Link(href) => view! {
            <a class=class href=href aria-current=current.then_some("true")>
                {inner}
            </a>
        }
        .into_any(),
        Way::Post { action, code } => view! {
            <form method="post" action=action data-swap="1">
                <button class=class name="c" value=code aria-current=current.then_some("true")>
                    {inner}
                </button>
            </form>
        }
        .into_any(),
    }
}

/// What was answered so far, each a way to change it. The words say so; a pen alone is not understood.
pub(super) struct Chip {
    /// The answer.
    pub label: Arc<str>,
    /// For who cannot see the pen: "Ändra: Högsby".
    pub change: String,
    /// Where it is changed.
    pub way: Way,
}

pub(super) fn chips(label: Arc<str>, chips: Vec<Chip>) -> impl IntoView + use<> {
    (!chips.is_empty()).then(|| {
        let items: Vec<_> = chips
            .into_iter()
            .map(|chip| {
                let inner = view! {
                    <span aria-hidden="true">{chip.label} " ✎"</span>
                    <span class="sr">{chip.change}</span>
                };
                view! { <li>{go(chip.way, "chip", false, inner)}</li> }
            })
            .collect();
        view! { <ul class="chips" aria-label=label>{items}</ul> }
    })
}

impl Ways<'_> {
    /// To the note (*Min lapp*) of an answer.
    #[must_use]
    pub fn note(&self, answers: &Answers) -> Way {
        let code = self.flow.encode(answers);
        if self.flow.walk(answers).sensitive {
            Way::Post { action: self.path("/lapp"), code }
        } else {
            Way::Link(self.path(&format!("/lapp/{code}")))
        }
    }
}
