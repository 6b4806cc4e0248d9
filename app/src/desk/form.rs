//! Fields of the desk's forms: a label, what is wrong right above the field, and what was typed in it.

use leptos::prelude::*;

use crate::frame::kept;

/// A field's name, its words, what stands in it and what is wrong with it.
pub(super) struct Field {
    /// Its name in the form; also its id on the page.
    pub(super) name: String,
    /// What it is called.
    pub(super) label: String,
    /// What stands in it.
    pub(super) value: String,
    /// What is wrong.
    pub(super) fault: Option<String>,
}

impl Field {
    fn told(&self) -> (Option<String>, Option<&'static str>, AnyView) {
        let id = format!("{}-fel", self.name);
        let said = self.fault.clone().map(|fault| view! { <p id=id.clone() class="fault">{fault}</p> });
        (self.fault.as_ref().map(|_| id.clone()), self.fault.as_ref().map(|_| "true"), said.into_any())
    }

    /// One line.
    pub(super) fn line(self, kind: &'static str) -> AnyView {
        let (by, wrong, said) = self.told();
        view! {
            <label for=self.name.clone()>{self.label}</label>
            {said}
            <input id=self.name.clone() name=self.name type=kind value=self.value autocomplete="off" aria-describedby=by aria-invalid=wrong/>
        }
        .into_any()
    }

    /// Several lines.
    pub(super) fn lines(self, rows: &'static str, language: Option<String>) -> AnyView {
        let (by, wrong, said) = self.told();
        view! {
            <label for=self.name.clone()>{self.label}</label>
            {said}
            <textarea id=self.name.clone() name=self.name rows=rows dir="auto" lang=language autocomplete="off" aria-describedby=by aria-invalid=wrong inner_html=kept(&self.value)></textarea>
        }
        .into_any()
    }

    /// One of several.
    pub(super) fn choice(self, options: Vec<(String, String)>) -> AnyView {
        let (by, wrong, said) = self.told();
        let chosen = self.value;
        let options: Vec<_> = options
            .into_iter()
            .map(|(value, label)| {
                let is = value == chosen;
                view! { <option value=value selected=is>{label}</option> }
            })
            .collect();
        view! {
            <label for=self.name.clone()>{self.label}</label>
            {said}
            <select id=self.name.clone() name=self.name aria-describedby=by aria-invalid=wrong>{options}</select>
        }
        .into_any()
    }
}
