//! Fields to type in, and a choice that unfolds.

use std::sync::Arc;

use jiff::civil::Date;
use leptos::prelude::*;

use super::{Told, Typed};
use crate::frame::kept;
use crate::words::Words;

/// A field of a form, as it is drawn: a line of text unless something else is said.
pub(crate) struct Field<'a> {
    form: &'a str,
    name: &'a str,
    label: Arc<str>,
    value: String,
    kind: &'static str,
    complete: &'static str,
    longest: Option<usize>,
    between: [Option<Date>; 2],
}

impl<'a> Field<'a> {
    /// An empty line of text. `form` tells apart the forms of a page, and fields of one name in them.
    pub(crate) fn new(form: &'a str, name: &'a str, label: impl Into<Arc<str>>) -> Self {
        Self {
            form,
            name,
            label: label.into(),
            value: String::new(),
            kind: "text",
            complete: "off",
            longest: None,
            between: [None, None],
        }
    }

    /// What stands there when the form was not sent.
    pub(crate) fn value(self, value: impl Into<String>) -> Self {
        Self { value: value.into(), ..self }
    }

    /// The type of its `input`: `date`, `tel`, `number`, `email`, `search`, `url`, `password`.
    pub(crate) fn kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    /// What a password manager or browser may put there; nothing unless said.
    pub(crate) fn complete(self, complete: &'static str) -> Self {
        Self { complete, ..self }
    }

    /// How many characters fit at most.
    pub(crate) fn longest(self, longest: usize) -> Self {
        Self { longest: Some(longest), ..self }
    }

    /// A day, not before the one and not after the other.
    pub(crate) fn between(self, first: Option<Date>, last: Option<Date>) -> Self {
        Self { kind: "date", between: [first, last], ..self }
    }

    pub(super) fn id(&self) -> String {
        format!("{}-{}", self.form, self.name)
    }

    pub(super) fn told(&self, typed: &Typed) -> Told {
        typed.told(self.form, self.name, &self.id())
    }

    pub(super) fn label(&self) -> Arc<str> {
        Arc::clone(&self.label)
    }

    pub(super) fn name(&self) -> String {
        self.name.to_owned()
    }

    /// What stands there now. A secret never comes back in a page.
    fn now(&self, typed: &Typed) -> String {
        let typed = typed.value(self.form, self.name).filter(|_| self.kind != "password");
        typed.map_or_else(|| self.value.clone(), str::to_owned)
    }
}

/// A labelled line with what was typed.
pub(crate) fn field(typed: &Typed, one: Field<'_>) -> AnyView {
    let (id, told, value) = (one.id(), one.told(typed), one.now(typed));
    let [min, max] = one.between.map(|day| day.map(|day| day.to_string()));
    view! {
        <label for=id.clone()>{one.label()}</label>
        {told.said}
        <input
            id=id
            name=one.name()
            type=one.kind
            value=value
            min=min
            max=max
            maxlength=one.longest
            autocomplete=one.complete
            aria-invalid=told.wrong
            aria-describedby=told.by
        />
    }
    .into_any()
}

/// Several lines. `language`: of what is written there, where it is not the page's.
pub(crate) fn lines(typed: &Typed, one: Field<'_>, rows: &'static str, language: Option<String>) -> AnyView {
    let (id, told, value) = (one.id(), one.told(typed), one.now(typed));
    view! {
        <label for=id.clone()>{one.label()}</label>
        {told.said}
        <textarea
            id=id
            name=one.name()
            rows=rows
            dir="auto"
            lang=language
            autocomplete="off"
            aria-invalid=told.wrong
            aria-describedby=told.by
            inner_html=kept(&value)
        ></textarea>
    }
    .into_any()
}

/// A choice of one out of several: values and their words.
pub(crate) fn choice(
    typed: &Typed,
    (form, name): (&str, &str),
    label: impl Into<Arc<str>>,
    now: &str,
    options: Vec<(String, String)>,
) -> AnyView {
    let one = Field::new(form, name, label).value(now);
    let (id, told, chosen) = (one.id(), one.told(typed), one.now(typed));
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect();
    view! {
        <label for=id.clone()>{one.label()}</label>
        {told.said}
        <select id=id name=one.name() aria-invalid=told.wrong aria-describedby=told.by>{options}</select>
    }
    .into_any()
}

/// *Från* and *till*.
pub(crate) fn span(words: &Words, typed: &Typed, form: &str) -> AnyView {
    let day = |name, label| field(typed, Field::new(form, name, words.get(label)).kind("date"));
    view! {
        <div class="pair">
            <div>{day("fran", "desk-from-day")}</div>
            <div>{day("till", "desk-to-day")}</div>
        </div>
    }
    .into_any()
}
