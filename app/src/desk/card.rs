//! The folded cards beside a thread and the small fields in them. Each card is one act with a form of its own.

use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{Field, boxes, choice, field, picks};
use super::thread::ThreadView;
use crate::frame::hidden;
use crate::words::Words;

/// What every card of a thread's page needs.
pub(super) struct Around<'a> {
    pub(super) words: &'a Words,
    pub(super) page: &'a ThreadView,
    /// Where the forms post to.
    pub(super) to: String,
}

/// A choice: its stable value and how it reads.
pub(super) type Choice = (String, String);

impl Around<'_> {
    /// Whether what was wrong was on this act.
    pub(super) fn wrong(&self, act: &str) -> bool {
        self.page.typed.form == act
    }

    /// A folded card; open when something on it was wrong.
    pub(super) fn card(&self, title: &str, acts: &[&str], inner: AnyView) -> AnyView {
        let open = acts.iter().any(|act| self.wrong(act));
        view! {
            <details class="card fold" open=open>
                <summary>{self.words.get(title)}</summary>
                {inner}
            </details>
        }
        .into_any()
    }

    /// The form of one act, with the thread's version and the form's own number.
    pub(super) fn form(&self, act: &'static str, class: &'static str, button: &str, fields: AnyView) -> AnyView {
        view! {
            <form method="post" action=self.to.clone() class="write">
                {self.carried()}
                {self.page.typed.fault(act)}
                {fields}
                <button class=class name="do" value=act>
                    {self.words.get(button)}
                </button>
            </form>
        }
        .into_any()
    }

    pub(super) fn carried(&self) -> impl IntoView + use<> {
        [hidden("v", self.page.version.to_string()).into_any(), hidden("n", self.page.number.clone()).into_any()]
    }

    /// The choices of a closed list: ids of words made of a beginning and each stable name.
    pub(super) fn choices(&self, start: &str, names: impl Iterator<Item = &'static str>) -> Vec<Choice> {
        names.map(|name| (name.to_owned(), self.words.get(&format!("{start}{name}")).to_string())).collect()
    }

    /// One of several; nothing is chosen beforehand.
    pub(super) fn one_of(&self, act: &str, name: &str, legend: &str, choices: Vec<Choice>) -> AnyView {
        picks(&self.page.typed, (act, name), self.words.get(legend), "", choices)
    }

    /// Any of several; each has a field of its own.
    pub(super) fn any_of(&self, act: &str, name: &str, legend: &str, choices: Vec<Choice>) -> AnyView {
        let choices = choices.into_iter().map(|(value, text)| (value, text, false)).collect();
        boxes(&self.page.typed, (act, name), self.words.get(legend), choices)
    }

    /// One of many, as a list that unfolds; nothing is chosen beforehand.
    pub(super) fn list(&self, act: &str, name: &str, label: &str, mut choices: Vec<Choice>) -> AnyView {
        choices.insert(0, (String::new(), self.words.get("desk-choose-none").to_string()));
        choice(&self.page.typed, (act, name), self.words.get(label), "", choices)
    }

    /// A day between two.
    pub(super) fn day(
        &self,
        act: &str,
        label: &str,
        value: Option<Date>,
        (first, last): (Option<Date>, Option<Date>),
    ) -> AnyView {
        let value = value.map(|day| day.to_string()).unwrap_or_default();
        field(&self.page.typed, Field::new(act, "dag", self.words.get(label)).value(value).between(first, last))
    }
}
