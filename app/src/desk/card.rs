//! The folded cards beside a thread and the small fields in them. Each card is one act with a form of its own.

use jiff::civil::Date;
use leptos::prelude::*;

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
    pub(super) fn wrong(&self, act: &str) -> Option<String> {
        self.page.fault.as_ref().filter(|(at, _)| at == act).map(|(_, text)| text.clone())
    }

    /// What was typed or chosen in a field when something was wrong.
    pub(super) fn kept(&self, act: &str, name: &str) -> Option<String> {
        self.wrong(act)?;
        self.page.kept.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone())
    }

    /// A folded card; open when something on it was wrong.
    pub(super) fn card(&self, title: &str, acts: &[&str], inner: AnyView) -> AnyView {
        let open = acts.iter().any(|act| self.wrong(act).is_some());
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
        let fault = self.wrong(act).map(|fault| view! { <p class="fault" role="alert">{fault}</p> });
        view! {
            <form method="post" action=self.to.clone() class="write">
                {self.carried()}
                {fault}
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

    /// One of several.
    pub(super) fn one_of(
        &self,
        act: &str,
        name: &'static str,
        legend: &str,
        choices: Vec<Choice>,
    ) -> impl IntoView + use<> {
        let kept = self.kept(act, name);
        let picks: Vec<_> = choices
            .into_iter()
            .map(|(value, text)| {
                let checked = kept.as_ref() == Some(&value);
                pick("radio", name, value, text, checked)
            })
            .collect();
        view! {
            <fieldset>
                <legend>{self.words.get(legend)}</legend>
                {picks}
            </fieldset>
        }
    }

    /// Any of several; each has a field of its own.
    pub(super) fn any_of(
        &self,
        act: &str,
        name: &'static str,
        legend: &str,
        choices: Vec<Choice>,
    ) -> impl IntoView + use<> {
        let wrong = self.wrong(act).is_some();
        let picks: Vec<_> = choices
            .into_iter()
            .map(|(value, text)| {
                let kept = self.page.kept.iter().any(|(field, kept)| field == name && *kept == value);
                pick("checkbox", name, value, text, wrong && kept)
            })
            .collect();
        view! {
            <fieldset>
                <legend>{self.words.get(legend)}</legend>
                {picks}
            </fieldset>
        }
    }

    /// One of many, as a list that unfolds; nothing is chosen beforehand.
    pub(super) fn list(
        &self,
        act: &'static str,
        name: &'static str,
        label: &str,
        choices: Vec<Choice>,
    ) -> impl IntoView + use<> {
        let kept = self.kept(act, name);
        let id = format!("{act}-{name}");
        let options: Vec<_> = choices
            .into_iter()
            .map(|(value, text)| {
                let selected = kept.as_ref() == Some(&value);
                view! {
                    <option value=value selected=selected>
                        {text}
                    </option>
                }
            })
            .collect();
        view! {
            <label for=id.clone()>{self.words.get(label)}</label>
            <select id=id name=name>
                <option value="">{self.words.get("desk-choose-none")}</option>
                {options}
            </select>
        }
    }

    /// A day between two.
    pub(super) fn day(
        &self,
        act: &'static str,
        label: &str,
        value: Option<Date>,
        span: (Option<Date>, Option<Date>),
    ) -> impl IntoView + use<> {
        let id = format!("{act}-dag");
        let value = self.kept(act, "dag").or_else(|| value.map(|day| day.to_string()));
        let [min, max] = [span.0, span.1].map(|day| day.map(|day| day.to_string()));
        view! {
            <label for=id.clone()>{self.words.get(label)}</label>
            <input id=id type="date" name="dag" value=value min=min max=max/>
        }
    }
}

fn pick(kind: &'static str, name: &'static str, value: String, text: String, checked: bool) -> impl IntoView {
    view! {
        <label class="pick">
            <input type=kind name=name value=value checked=checked/>
            " "
            {text}
        </label>
    }
}
