//! The youth space: what others propose, *Jag vill också fråga om det här*, a proposal of one's own, and what came of those that are not shown.

use std::sync::Arc;

use domain::guide::Voice;
use domain::survey::youth::{Kind, Reason, Support, TOLD};
use leptos::prelude::*;

use crate::frame::{Icon, at_top, hidden, icon, kept};
use crate::guide::crisis_card;
use crate::words::Words;

/// A proposal that everybody sees.
pub struct Shown {
    /// Its id.
    pub id: String,
    /// What is proposed.
    pub kind: Kind,
    /// Its words.
    pub words: String,
    /// Whether spelling was mended.
    pub edited: bool,
    /// How much support is told.
    pub support: Support,
    /// Whether a survey asks about it by now.
    pub asked: bool,
    /// Whether it was supported just now.
    pub supported: bool,
}

/// A proposal that is not shown: what came of it.
pub struct Told {
    /// The mark that its writer was given.
    pub mark: String,
    /// Why.
    pub reason: Reason,
    /// Own words beside the reason; may be empty.
    pub own: String,
}

/// What stands in the form.
pub struct Typed {
    /// Topic or question.
    pub kind: Kind,
    /// The words.
    pub text: String,
}

/// What was done just now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A proposal was supported: its id.
    Supported(String),
}

/// What the page shows.
pub struct YouthView {
    /// What everybody sees, in order.
    pub shown: Vec<Shown>,
    /// What is not shown, and why.
    pub told: Vec<Told>,
    /// What stands in the form.
    pub typed: Typed,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// What was done just now.
    pub notice: Option<Notice>,
    /// The forms' number and its sign.
    pub number: Vec<(&'static str, String)>,
    /// Whether anything can be kept now.
    pub keeps: bool,
}

/// The address, in a language.
fn action(words: &Words) -> String {
    format!("/{}/tyck/forslag", words.tag())
}

/// The page.
pub fn space(words: &Words, page: YouthView) -> impl IntoView + use<> {
    let wrong = page.fault.clone();
    let notice = page.notice.is_some();
    let cards: Vec<_> = page.shown.iter().map(|one| card(words, one, &page.number, page.keeps)).collect();
    let none = cards.is_empty();
    view! {
        <a class="back" href=format!("/{}", words.tag())>{icon(Icon::Back)} {words.get("guide-from-start")}</a>
        <h1 tabindex="-1">{words.get("survey-youth")}</h1>
        <p class="lead">{words.get("survey-youth.lead")}</p>
        {at_top("#text", wrong)}
        {notice.then(|| view! { <p class="note" role="status">{words.get("survey-youth-thanks-support")}</p> })}
        {not_help(words)}
        <h2 class="above">{words.get("survey-youth-others")}</h2>
        {none.then(|| view! { <p class="calm">{words.get("survey-youth-none")}</p> })}
        {cards}
        {(!none).then(|| view! { <p class="small">{words.get("survey-youth-honest")}</p> })}
        <h2 class="above">{words.get("survey-youth-own")}</h2>
        {if page.keeps { form(words, &page).into_any() } else { view! { <p class="fault">{words.get("survey-youth-full")}</p> }.into_any() }}
        {told(words, &page.told)}
    }
}

/// Nobody helps here at once: said before anybody writes, with the way to somebody who does.
fn not_help(words: &Words) -> impl IntoView + use<> {
    view! {
        <div class="calm">
            <p>{words.get("survey-youth-not-help")}</p>
            <a class="reach" href=format!("/{}/akut", words.tag())>{icon(Icon::Phone)} <span>{words.get("frame-urgent-more")}</span></a>
        </div>
    }
}

fn card(words: &Words, one: &Shown, number: &[(&'static str, String)], keeps: bool) -> impl IntoView + use<> {
    let kind = words.get(&format!("survey-youth-kind-{}", one.kind.as_str()));
    let support = match one.support {
        Support::Few => words.get("survey-youth-few").to_string(),
        Support::AtLeast(least) => words.fill("survey-youth-least", &[("count", &least.to_string())]),
    };
    let label = words.get("survey-youth-support");
    let whole = format!("{label}: {}", one.words);
    let fields = number.iter().map(|(name, value)| hidden(name, value.clone())).collect_view();
    let button = if one.supported {
        view! { <p class="reach">{icon(Icon::Heart)} <span>{words.get("survey-youth-supported")}</span></p> }.into_any()
    } else {
        view! {
            <form method="post" data-swap="1" action=action(words)>
                {fields}
                {hidden("id", one.id.clone())}
                <button class="reach" name="do" value="stod" aria-label=whole>{icon(Icon::Heart)} <span>{label}</span></button>
            </form>
        }
        .into_any()
    };
    view! {
        <article class="card">
            <p class="small">{kind}</p>
            <p class="said" dir="auto"><strong>{one.words.clone()}</strong></p>
            {one.edited.then(|| view! { <p class="small">{words.get("survey-youth-edited")}</p> })}
            {one.asked.then(|| view! { <p><span class="tag">{words.get("survey-youth-asked")}</span></p> })}
            <p class="soft">{support}</p>
            {(keeps || one.supported).then_some(button)}
        </article>
    }
}

fn form(words: &Words, page: &YouthView) -> impl IntoView + use<> {
    let wrong = page.fault.is_some();
    let described = if wrong { "fel hur" } else { "hur" };
    let fields = page.number.iter().map(|(name, value)| hidden(name, value.clone())).collect_view();
    let kinds: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| {
            let chosen = *kind == page.typed.kind;
            view! {
                <label class="choice">
                    <input type="radio" name="slag" value=kind.as_str() checked=chosen/>
                    <span>{words.get(&format!("survey-youth-kind-{}", kind.as_str()))}</span>
                </label>
            }
        })
        .collect();
    let fault = page.fault.clone().map(|fault| view! { <p id="fel" class="fault">{fault}</p> });
    view! {
        <form method="post" data-swap="1" action=action(words) class="write" autocomplete="off" data-lost=words.get("survey-youth-lost")>
            {fields}
            <fieldset>
                <legend>{words.get("survey-youth-kind")}</legend>
                {kinds}
            </fieldset>
            <label for="text">{words.get("survey-youth-text")}</label>
            {fault}
            <p id="hur" class="small">{words.get("survey-youth-how")}</p>
            <textarea id="text" name="text" rows="4" dir="auto" autocomplete="off" aria-describedby=described aria-invalid=wrong.then_some("true") inner_html=kept(&page.typed.text)></textarea>
            <button class="go" name="do" value="skicka">{words.get("survey-youth-send")}</button>
        </form>
        <details>
            <summary>{words.get("survey-youth-then")}</summary>
            <p>{words.get("survey-youth-then.read")}</p>
            <p>{words.get("survey-youth-then.shown")}</p>
            <p>{words.get("survey-youth-then.kept")}</p>
        </details>
    }
}

/// What is not shown, and why, by the mark that its writer has.
fn told(words: &Words, all: &[Told]) -> impl IntoView + use<> {
    let rows: Vec<_> = all
        .iter()
        .map(|one| {
            let own = (!one.own.is_empty()).then(|| view! { <p class="said" dir="auto">{one.own.clone()}</p> });
            view! {
                <li>
                    <p><strong dir="ltr" translate="no">{one.mark.clone()}</strong> " " {reason(words, one.reason)}</p>
                    {own}
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="calm">
                <summary>{words.get("survey-youth-declined")}</summary>
                <p>{words.fill("survey-youth-declined.lead", &[("days", &TOLD.to_string())])}</p>
                <ul class="before">{rows}</ul>
            </details>
        }
    })
}

/// A reason, as the young person reads it.
#[must_use]
pub fn reason(words: &Words, reason: Reason) -> Arc<str> {
    words.get(&format!("survey-youth-reason-{}", reason.as_str()))
}

/// A proposal has come in.
pub fn thanks(words: &Words, mark: &str, danger: bool) -> impl IntoView + use<> {
    view! {
        {danger.then(|| view! { {crisis_card(words, Voice::Child)} <p>{words.get("survey-youth-danger")}</p> })}
        <h1 tabindex="-1">{words.get("survey-youth-sent")}</h1>
        <p class="lead">{words.get("survey-youth-sent.lead")}</p>
        <section class="card first">
            <h2>{words.get("survey-youth-mark")}</h2>
            <p class="letters" dir="ltr" translate="no">{mark.to_owned()}</p>
            <p>{words.get("survey-youth-mark.how")}</p>
        </section>
        <a class="reach" href=action(words)>{icon(Icon::Back)} <span>{words.get("survey-youth-back")}</span></a>
        {not_help(words)}
    }
}
