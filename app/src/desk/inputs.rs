//! Forms of the desk: what was typed stays, what is wrong stands at the top and beside what it is about. Every field of every
//! page at the desk is drawn here.

mod field;
mod pick;
mod secret;

pub(crate) use field::{Field, choice, field, lines, span};
pub(crate) use pick::{boxes, picks, tick};
pub(crate) use secret::{chosen, code, known};

use leptos::prelude::*;

use crate::frame::kept;
use crate::words::Words;

/// A form that was sent and not taken: every word of it, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// Which form of the page; empty for none.
    pub form: String,
    /// Names and values.
    pub values: Vec<(String, String)>,
    /// What is wrong with the form, as words.
    pub fault: Option<String>,
    /// The fields that is about.
    pub fields: Vec<String>,
    /// What is wrong with single fields: name and words.
    pub faults: Vec<(String, String)>,
}

/// How a field is tied to what is wrong with it.
struct Told {
    /// The id of what says so.
    by: Option<String>,
    /// `aria-invalid`.
    wrong: Option<&'static str>,
    /// What stands right above the field.
    said: Option<AnyView>,
}

impl Typed {
    /// A form of which single fields may be wrong. What stands in them comes with each field.
    #[must_use]
    pub fn wrong<'a>(form: &str, faults: impl IntoIterator<Item = (&'a str, Option<String>)>) -> Self {
        let faults = faults.into_iter().filter_map(|(name, fault)| Some((name.to_owned(), fault?))).collect();
        Self { form: form.to_owned(), faults, ..Self::default() }
    }

    /// What was typed into a field of a form, if that form was sent.
    #[must_use]
    pub fn value(&self, form: &str, name: &str) -> Option<&str> {
        let sent = self.form == form;
        self.values.iter().find(|(field, _)| sent && field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked; `None` when that form was not sent.
    #[must_use]
    pub fn ticked(&self, form: &str, name: &str, value: &str) -> Option<bool> {
        let sent = self.form == form && !self.values.is_empty();
        sent.then(|| self.values.iter().any(|(field, own)| field == name && own == value))
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

    /// What is wrong with a field: in its own words right above it, or in those that stand at the form's top. Where nothing at
    /// the top of the page says so, the field's own words are read out.
    fn told(&self, form: &str, name: &str, id: &str) -> Told {
        let sent = self.form == form;
        let own = self.faults.iter().find(|(field, _)| sent && field == name).map(|(_, fault)| fault.clone());
        let shared = sent && self.fields.iter().any(|field| field == name);
        let id = format!("{id}-fel");
        let by = own.as_ref().map(|_| id.clone()).or_else(|| shared.then(|| "fel".to_owned()));
        let role = self.fault.is_none().then_some("alert");
        let said = own.map(|fault| view! { <p id=id class="fault" role=role>{fault}</p> }.into_any());
        Told { wrong: by.as_ref().map(|_| "true"), by, said }
    }
}

/// *Sparat*, after a form was taken.
pub(crate) fn saved(words: &Words, saved: bool) -> impl IntoView + use<> {
    saved.then(|| view! { <p class="note" role="status">{words.get("desk-saved")}</p> })
}

/// What somebody wrote that could not be taken, to copy.
pub(crate) fn given_back(words: &Words, label: &str, typed: &str) -> impl IntoView + use<> {
    let (label, typed) = (words.get(label), kept(typed));
    view! {
        <section class="write">
            <label for="kvar">{label}</label>
            <textarea id="kvar" rows="8" dir="auto" readonly inner_html=typed></textarea>
        </section>
    }
}

/// A span of days in words; one day alone is one day.
pub(crate) fn days(words: &Words, range: domain::contact::reading::DateRange) -> String {
    let day = |day| crate::contact::day::named(words, day);
    if range.from() == range.to() {
        return day(range.from());
    }
    words.fill("desk-days", &[("from", &day(range.from())), ("to", &day(range.to()))])
}
