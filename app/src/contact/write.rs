//! Writing: what must be told, then the words; then the code and the day of the answer.

use domain::contact::band::Band;
use domain::contact::thread::{Beginning, Lane};
use domain::contact::unit::Branch;
use jiff::civil::Date;
use leptos::prelude::*;

use super::card::Person;
use super::choose::{back, reachable};
use super::day::named;
use super::questions::{Chosen, questions};
use super::reach::{Fields, fields, said_again};
use super::step::{Carried, action, go};
use super::told::{Names, before};
use crate::frame::{Icon, at_top, hidden, icon, kept as safe};
use crate::guide::crisis_card;
use crate::words::Words;

/// What must be told before somebody writes, and the form.
pub struct WriteView {
    /// Whose lane.
    pub lane: Lane,
    /// How it begins.
    pub beginning: Beginning,
    /// To which branch.
    pub branch: Branch,
    /// In whose words it is told.
    pub band: Band,
    /// Who reads.
    pub reader: Person,
    /// Who reads if they are away.
    pub cover: Option<Person>,
    /// By which day an answer comes.
    pub answer_by: Date,
    /// What was typed, to be kept.
    pub typed: String,
    /// What is wrong with it.
    pub fault: Option<String>,
    /// How to be reached, where a call is asked for.
    pub reach: Fields,
    /// What is wrong with the number.
    pub reach_fault: Option<String>,
    /// What was answered to the questions one may skip.
    pub chosen: Chosen,
    /// What the form carries on: where, who, the code, its own number.
    pub carried: Carried,
    /// What leads one step back.
    pub back: Carried,
    /// Whether this is a demo, where nobody reads.
    pub demo: bool,
}

/// The guardian's attribute of an id, where there is one.
pub(super) fn voiced(words: &Words, id: &str, lane: Lane) -> String {
    let guardian = format!("{id}.guardian");
    if lane == Lane::Guardian && words.find(&guardian).is_some() { guardian } else { id.to_owned() }
}

/// The page of the form.
pub fn write(words: &Words, page: WriteView) -> impl IntoView + use<> {
    let day = named(words, page.answer_by);
    let names = Names {
        name: &page.reader.name,
        title: &page.reader.title,
        cover: page.cover.as_ref().map(|cover| cover.name.as_str()),
        day: &day,
    };
    let lines = before(words, (page.branch, page.band), &names);
    let call = page.beginning == Beginning::CallMe;
    let told = (page.fault.clone(), page.reach_fault.clone());
    let reach = call.then(|| {
        let again = said_again(words, (page.branch, page.band), &names);
        view! { {again} {fields(words, &page.reach, page.reach_fault)} }
    });
    let questions = questions(words, &page.chosen);
    let title = match page.beginning {
        Beginning::Write => words.fill("contact-write", &[("name", &page.reader.name)]),
        Beginning::CallMe => words.get("contact-call-me").to_string(),
        Beginning::Coordinate => words.get(&voiced(words, "contact-coordinate", page.lane)).to_string(),
    };
    let how = words.get(&voiced(words, &format!("contact-how-{}", page.beginning.as_str()), page.lane));
    let carried: Vec<_> = page.carried.iter().map(|(name, value)| hidden(name, value.clone())).collect();
    let wrong = page.fault.is_some();
    let described = if wrong { "fel hur" } else { "hur" };
    view! {
        {back(words, &page.back)}
        <h1 tabindex="-1">{title}</h1>
        {at_top("#nummer", told.1)}
        {at_top("#text", told.0)}
        {page.demo.then(|| view! { <p class="fault">{words.get(&voiced(words, "contact-demo", page.lane))}</p> })}
        {lines}
        <form method="post" data-swap="1" action=action(words) autocomplete="off" class="write" data-lost=words.get("contact-lost")>
            {carried}
            {reach}
            <label for="text">{words.get("contact-text")}</label>
            {page.fault.map(|fault| view! { <p id="fel" class="fault">{fault}</p> })}
            <p id="hur" class="small">{how}</p>
            <textarea id="text" name="text" rows=if call { "4" } else { "8" } dir="auto" autocomplete="off" aria-describedby=described aria-invalid=wrong.then_some("true") inner_html=safe(&page.typed)></textarea>
            {questions}
            <button class="go" name="do" value="skicka">
                {words.get("contact-send")}
            </button>
        </form>
    }
}

/// What is shown once it is sent.
pub struct SentView {
    /// Whose lane.
    pub lane: Lane,
    /// Who reads.
    pub reader: Person,
    /// By which day an answer comes.
    pub answer_by: Date,
    /// The code as eight words.
    pub code: [&'static str; 8],
    /// The same code as letters and digits.
    pub letters: String,
    /// Whether the words signalled danger.
    pub danger: bool,
    /// Whether this is a demo, where nobody reads.
    pub demo: bool,
    /// What lets this page be had in another language, and lead on, without a second sending.
    pub receipt: Carried,
}

/// *Skickat*: the day, and the code.
pub fn sent(words: &Words, page: &SentView) -> impl IntoView + use<> {
    let day = named(words, page.answer_by);
    view! {
        {page.danger.then(|| crisis_card(words, page.lane.voice()))}
        <h1 tabindex="-1">{words.get("contact-sent")}</h1>
        <p class="lead">{words.fill("contact-sent-by", &[("name", &page.reader.name), ("day", &day)])}</p>
        {page.demo.then(|| view! { <p class="fault">{words.get(&voiced(words, "contact-demo", page.lane))}</p> })}
        {code(words, page.code, &page.letters)}
        <p>{words.get(&voiced(words, "contact-sent-next", page.lane))}</p>
        {go(words, "jag", &page.receipt, "reach", words.get("contact-say"))}
        {go(words, "stang", &page.receipt, "reach", words.get("contact-close"))}
    }
}

/// The code, to be written down.
pub(super) fn code(words: &Words, code: [&'static str; 8], letters: &str) -> impl IntoView + use<> {
    let list: Vec<_> = code.into_iter().map(|word| view! { <li>{word}</li> }).collect();
    view! {
        <section class="card first">
            <h2>{words.get("contact-your-code")}</h2>
            <ol class="code" lang="sv" dir="ltr" translate="no">{list}</ol>
            <p>{words.get("contact-code-keep")}</p>
            <p class="small">{words.get("contact-letters")}</p>
            <p class="letters" dir="ltr" translate="no">{letters.to_owned()}</p>
        </section>
    }
}

/// After closing.
pub fn closed(words: &Words) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("contact-closed")}</h1>
        <p>{words.get("contact-closed.lead")}</p>
        <a class="reach" href=format!("/{}", words.tag())>{icon(Icon::Back)} <span>{words.get("guide-from-start")}</span></a>
    }
}

/// Nobody takes messages any more: the words are given back, to be saved. `first` is the guide's first contact, drawn.
pub fn stopped(words: &Words, lane: Lane, typed: &str, first: Option<AnyView>) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get("contact-nobody")}</h1>
        <p class="fault" role="alert">{words.get(&voiced(words, "contact-stopped", lane))}</p>
        {kept(words, typed)}
        {first.map(|first| reachable(words, lane.voice(), first))}
    }
}

/// The code is asked for (again), and what was written is carried along. `why` says what happened.
pub fn again(words: &Words, why: &str, code: &str, typed: &str, number: &Carried) -> impl IntoView + use<> {
    let code = code.to_owned();
    let number: Vec<_> = number.iter().map(|(name, value)| hidden(name, value.clone())).collect();
    view! {
        <h1 tabindex="-1">{words.get("contact-code")}</h1>
        <p id="kodfel" class="fault" role="alert">{why.to_owned()}</p>
        <form method="post" data-swap="1" action=action(words) autocomplete="off" class="write" data-lost=words.get("contact-not-sent")>
            {number}
            <label for="kod">{words.get("contact-code")}</label>
            <p id="kodhur" class="small">{words.get("contact-code-how")}</p>
            <textarea id="kod" name="kod" rows="3" maxlength="400" spellcheck="false" autocapitalize="none" autocomplete="off" aria-describedby="kodfel kodhur" inner_html=safe(&code)></textarea>
            {kept(words, typed)}
            <button class="go" name="do" value="oppna">
                {words.get("contact-code-go")}
            </button>
        </form>
    }
}

pub(super) fn kept(words: &Words, typed: &str) -> impl IntoView + use<> {
    let typed = typed.to_owned();
    (!typed.is_empty()).then(|| {
        view! {
            <label for="text">{words.get("contact-over-kept")}</label>
            <textarea id="text" name="text" rows="6" dir="auto" autocomplete="off" inner_html=safe(&typed)></textarea>
        }
    })
}
