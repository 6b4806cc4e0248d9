//! Signing up for an interview or a group talk: who reads it, how it is kept apart, and the form.

use domain::guide::{Voice, municipalities_by_name};
use domain::survey::signup::{Way, Who};
use leptos::prelude::*;

use crate::frame::{Icon, hidden, icon, kept};
use crate::guide::crisis_card;
use crate::words::Words;

/// Where something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// How they are reached, or their name.
    Reach,
    /// The wish.
    Wish,
    /// The whole form.
    Form,
}

/// What the page of the form shows.
pub struct FormView {
    /// What was typed: names of fields and values.
    pub typed: Vec<(&'static str, String)>,
    /// What is wrong, and where.
    pub fault: Option<(Field, String)>,
    /// The form's number and its sign.
    pub number: Vec<(&'static str, String)>,
    /// Whether anything can be kept now, and somebody could read it.
    pub keeps: bool,
}

impl FormView {
    fn value(&self, name: &str) -> String {
        self.typed.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn fault_at(&self, field: Field) -> Option<String> {
        self.fault.as_ref().filter(|(at, _)| *at == field).map(|(_, told)| told.clone())
    }
}

/// The address, in a language.
fn action(words: &Words) -> String {
    format!("/{}/tyck/samtal", words.tag())
}

/// The way here from a page of answers: a plain link that carries nothing, and does not tell where it was pressed.
pub fn way(words: &Words) -> impl IntoView + use<> {
    view! { <a class="reach" href=action(words) rel="noreferrer">{icon(Icon::Friends)} <span>{words.get("survey-signup")}</span></a> }
}

/// The page of the form.
pub fn form(words: &Words, page: FormView) -> impl IntoView + use<> {
    let top = page.fault.clone().map(|(at, told)| {
        let to = match at {
            Field::Reach => "#nar",
            Field::Wish => "#onskan",
            Field::Form => "#skicka",
        };
        view! { <p class="fault" role="alert"><a href=to>{told}</a></p> }
    });
    view! {
        <a class="back" href=format!("/{}", words.tag())>{icon(Icon::Back)} {words.get("guide-from-start")}</a>
        <h1 tabindex="-1">{words.get("survey-signup")}</h1>
        <p class="lead">{words.get("survey-signup.lead")}</p>
        {top}
        <ul class="before calm">
            <li>{words.get("survey-signup-who-reads")}</li>
            <li>{words.get("survey-signup-apart")}</li>
            <li>{words.get("survey-signup-free")}</li>
            <li>{words.get("survey-signup-gone")}</li>
        </ul>
        {if page.keeps {
            fields(words, &page).into_any()
        } else {
            view! { <p class="fault" id="skicka">{words.get("survey-signup-full")}</p> }.into_any()
        }}
    }
}

fn fields(words: &Words, page: &FormView) -> impl IntoView + use<> {
    let number = page.number.iter().map(|(name, value)| hidden(name, value.clone())).collect_view();
    let (reach, wish) = (page.fault_at(Field::Reach), page.fault_at(Field::Wish));
    let (reach_wrong, wish_wrong) = (reach.is_some(), wish.is_some());
    let chosen = Way::parse(&page.value("hur")).unwrap_or(Way::Either);
    let ways: Vec<_> = Way::ALL
        .iter()
        .map(|way| {
            let on = *way == chosen;
            view! {
                <label class="choice">
                    <input type="radio" name="hur" value=way.as_str() checked=on/>
                    <span>{words.get(&format!("survey-signup-way-{}", way.as_str()))}</span>
                </label>
            }
        })
        .collect();
    let who = Who::ALL
        .iter()
        .map(|who| (who.as_str().to_owned(), words.get(&format!("survey-signup-who-{}", who.as_str())).to_string()));
    let places = municipalities_by_name().into_iter().map(|(code, name)| (code.to_owned(), name.to_owned()));
    view! {
        <form method="post" data-swap="1" action=action(words) class="write" autocomplete="off" data-lost=words.get("survey-signup-lost")>
            {number}
            <fieldset>
                <legend>{words.get("survey-signup-way")}</legend>
                {ways}
            </fieldset>
            <label for="namn">{words.get("survey-signup-name")}</label>
            <input id="namn" name="namn" type="text" dir="auto" autocomplete="off" value=page.value("namn")/>
            <label for="nar">{words.get("survey-signup-reach")}</label>
            {reach.map(|told| view! { <p id="nar-fel" class="fault">{told}</p> })}
            <p id="nar-hur" class="small">{words.get("survey-signup-reach.how")}</p>
            <input id="nar" name="nar" type="text" dir="auto" autocomplete="off" value=page.value("nar") aria-describedby=if reach_wrong { "nar-fel nar-hur" } else { "nar-hur" } aria-invalid=reach_wrong.then_some("true")/>
            {choice(words, "vem", "survey-signup-who", who.collect(), &page.value("vem"))}
            {choice(words, "kommun", "survey-signup-place", places.collect(), &page.value("kommun"))}
            <label for="onskan">{words.get("survey-signup-wish")}</label>
            {wish.map(|told| view! { <p id="onskan-fel" class="fault">{told}</p> })}
            <p id="onskan-hur" class="small">{words.get("survey-signup-wish.how")}</p>
            <textarea id="onskan" name="onskan" rows="3" dir="auto" autocomplete="off" aria-describedby=if wish_wrong { "onskan-fel onskan-hur" } else { "onskan-hur" } aria-invalid=wish_wrong.then_some("true") inner_html=kept(&page.value("onskan"))></textarea>
            <p class="small">{words.get("survey-signup-young")}</p>
            <button id="skicka" class="go" name="do" value="skicka">{words.get("survey-signup-send")}</button>
        </form>
    }
}

/// A list to choose from, skipped unless something is chosen.
fn choice(
    words: &Words,
    name: &'static str,
    question: &'static str,
    options: Vec<(String, String)>,
    chosen: &str,
) -> impl IntoView + use<> {
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, label)| {
            let on = value == chosen;
            view! { <option value=value selected=on>{label}</option> }
        })
        .collect();
    view! {
        <label for=name>{words.get(question)}</label>
        <select id=name name=name autocomplete="off">
            <option value="">{words.get("survey-signup-skip")}</option>
            {options}
        </select>
    }
}

/// It has come in.
pub fn thanks(words: &Words, danger: bool) -> impl IntoView + use<> {
    view! {
        {danger.then(|| view! { {crisis_card(words, Voice::Child)} <p>{words.get("survey-youth-danger")}</p> })}
        <h1 tabindex="-1">{words.get("survey-signup-sent")}</h1>
        <p class="lead">{words.get("survey-signup-sent.lead")}</p>
        <a class="reach" href=format!("/{}", words.tag())>{icon(Icon::Back)} <span>{words.get("guide-from-start")}</span></a>
    }
}
