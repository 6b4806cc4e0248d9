//! Boxes to tick and choices of which one is picked.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Field, Typed};

/// One of several; what was chosen when the form was not sent, if anything was.
pub(crate) fn picks(
    typed: &Typed,
    (form, name): (&str, &str),
    legend: impl Into<Arc<str>>,
    now: &str,
    all: Vec<(String, String)>,
) -> AnyView {
    let chosen = typed.value(form, name).unwrap_or(now).to_owned();
    let all = all.into_iter().map(|(value, words)| one("radio", name, value == chosen, value, words)).collect();
    group(typed, &Field::new(form, name, legend), all)
}

/// Boxes to tick: values, words, and whether each is ticked when the form was not sent.
pub(crate) fn boxes(
    typed: &Typed,
    (form, name): (&str, &str),
    legend: impl Into<Arc<str>>,
    all: Vec<(String, String, bool)>,
) -> AnyView {
    let all = all
        .into_iter()
        .map(|(value, words, now)| {
            let ticked = typed.ticked(form, name, &value).unwrap_or(now);
            one("checkbox", name, ticked, value, words)
        })
        .collect();
    group(typed, &Field::new(form, name, legend), all)
}

/// One box alone.
pub(crate) fn tick(
    typed: &Typed,
    (form, name): (&str, &str),
    value: impl Into<String>,
    words: impl Into<String>,
    now: bool,
) -> AnyView {
    let value = value.into();
    let ticked = typed.ticked(form, name, &value).unwrap_or(now);
    one("checkbox", name, ticked, value, words.into())
}

fn group(typed: &Typed, field: &Field<'_>, all: Vec<AnyView>) -> AnyView {
    let told = field.told(typed);
    view! {
        <fieldset aria-describedby=told.by>
            <legend>{field.label()}</legend>
            {told.said}
            {all}
        </fieldset>
    }
    .into_any()
}

fn one(kind: &'static str, name: &str, checked: bool, value: String, words: String) -> AnyView {
    view! {
        <label class="pick">
            <input type=kind name=name.to_owned() value=value checked=checked/>
            <span>{words}</span>
        </label>
    }
    .into_any()
}
