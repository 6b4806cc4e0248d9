//! Fields of the desk's forms: what was typed stays, what is wrong stands beside it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::words::Words;

/// A form that was sent and not taken: every word of it, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// Which form of the page; empty for none.
    pub form: String,
    /// Names and values.
    pub values: Vec<(String, String)>,
    /// What is wrong, as words.
    pub fault: Option<String>,
    /// The fields it is about.
    pub fields: Vec<String>,
}

impl Typed {
    /// What was typed into a field of a form, if that form was sent.
    #[must_use]
    pub fn value(&self, form: &str, name: &str) -> Option<&str> {
        let sent = self.form == form;
        self.values.iter().find(|(field, _)| sent && field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked; `None` when that form was not sent.
    #[must_use]
    pub fn ticked(&self, form: &str, name: &str, value: &str) -> Option<bool> {
        (self.form == form).then(|| self.values.iter().any(|(field, own)| field == name && own == value))
    }

    /// The fault at the top of the page: it may be about a form that is not there any more.
    pub fn alert(&self) -> impl IntoView + use<> {
        self.fault.clone().map(|text| view! { <p class="fault" role="alert">{text}</p> })
    }

    /// The fault of a form once more, beside what it is about.
    pub fn fault(&self, form: &str) -> impl IntoView + use<> {
        let text = self.fault.clone().filter(|_| self.form == form);
        text.map(|text| view! { <p id="fel" class="fault">{text}</p> })
    }
}

/// A field of a form, as it is drawn.
pub(crate) struct Field<'a> {
    pub(crate) form: &'a str,
    pub(crate) name: &'a str,
    /// The id in the page, where several forms have a field of the same name.
    pub(crate) id: String,
    pub(crate) label: Arc<str>,
    /// `text`, `date`, `tel` or `number`.
    pub(crate) kind: &'static str,
    /// What stands there when the form was not sent.
    pub(crate) value: String,
}

/// A labelled field with what was typed.
pub(crate) fn field(typed: &Typed, one: Field<'_>) -> impl IntoView + use<> {
    let wrong = typed.form == one.form && typed.fields.iter().any(|name| name == one.name);
    let value = typed.value(one.form, one.name).map_or(one.value, str::to_owned);
    view! {
        <label for=one.id.clone()>{one.label}</label>
        <input
            id=one.id
            name=one.name.to_owned()
            type=one.kind
            value=value
            autocomplete="off"
            aria-invalid=wrong.then_some("true")
            aria-describedby=wrong.then_some("fel")
        />
    }
}

/// *Från* and *till*.
pub(crate) fn span(words: &Words, typed: &Typed, form: &'static str) -> impl IntoView + use<> {
    let day = |name: &'static str, label| Field {
        form,
        name,
        id: format!("{form}-{name}"),
        label: words.get(label),
        kind: "date",
        value: String::new(),
    };
    view! {
        <div class="pair">
            <div>{field(typed, day("fran", "desk-from-day"))}</div>
            <div>{field(typed, day("till", "desk-to-day"))}</div>
        </div>
    }
}

/// A choice of one out of several: values and their words.
pub(crate) fn choice(
    typed: &Typed,
    (form, name): (&str, &str),
    label: Arc<str>,
    now: &str,
    options: Vec<(String, String)>,
) -> impl IntoView + use<> {
    let chosen = typed.value(form, name).unwrap_or(now).to_owned();
    let id = format!("{form}-{name}");
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect();
    view! {
        <label for=id.clone()>{label}</label>
        <select id=id name=name.to_owned()>{options}</select>
    }
}

/// Boxes to tick: values, words, and whether each is ticked when the form was not sent.
pub(crate) fn boxes(
    typed: &Typed,
    (form, name): (&str, &str),
    label: Arc<str>,
    all: Vec<(String, String, bool)>,
) -> impl IntoView + use<> {
    let boxes: Vec<_> = all
        .into_iter()
        .map(|(value, words, now)| {
            let ticked = typed.ticked(form, name, &value).unwrap_or(now);
            view! {
                <label class="tick">
                    <input type="checkbox" name=name.to_owned() value=value checked=ticked/>
                    <span>{words}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset>
            <legend>{label}</legend>
            {boxes}
        </fieldset>
    }
}

/// *Sparat*, after a form was taken.
pub(crate) fn saved(words: &Words, saved: bool) -> impl IntoView + use<> {
    saved.then(|| view! { <p class="note" role="status">{words.get("desk-saved")}</p> })
}

/// A span of days in words; one day alone is one day.
pub(crate) fn days(words: &Words, range: domain::contact::reading::DateRange) -> String {
    let day = |day| crate::contact::day::named(words, day);
    if range.from() == range.to() {
        return day(range.from());
    }
    words.fill("desk-days", &[("from", &day(range.from())), ("to", &day(range.to()))])
}
