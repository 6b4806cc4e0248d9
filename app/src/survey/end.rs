//! After the last question: sending, thanks with the receipt and what happens next; and what is said when it could not be.

use domain::survey::questionnaire::Audience;
use jiff::civil::Date;
use leptos::prelude::*;

use super::step::{button, form};
use super::support::{Why, support};
use super::tongue::Said;
use crate::contact::day::named;
use crate::frame::{Icon, hidden, icon, kept as safe};
use crate::words::Words;

/// Before sending.
pub struct EndView {
    /// How many questions have an answer.
    pub given: usize,
    /// How many were asked.
    pub asked: usize,
    /// Whom it is for.
    pub audience: Audience,
    /// A card with where to turn, from the screen before.
    pub support: Option<Why>,
    /// What went wrong the last time.
    pub fault: Option<String>,
    /// The sealed answers.
    pub carried: String,
}

/// *Klar?*
pub fn end(words: &Words, page: EndView) -> impl IntoView + use<> {
    let count = words.fill("survey-end.text", &[("given", &page.given.to_string()), ("all", &page.asked.to_string())]);
    let inner = view! {
        {button("back", "tillbaka", view! { {icon(Icon::Back)} {words.get("survey-back")} })}
        {page.support.map(|why| support(words, page.audience, why))}
        <h1 tabindex="-1">{words.get("survey-end")}</h1>
        {page.fault.map(|fault| view! { <p class="fault" role="alert">{fault}</p> })}
        <p class="lead">{count}</p>
        {button("go", "skicka", words.get("survey-send"))}
        <p class="small">{words.get("survey-send.note")}</p>
    };
    form(words, Some(&page.carried), inner)
}

/// Thanks.
pub struct SentView {
    /// Whom it is for.
    pub audience: Audience,
    /// The receipt, as letters; none when it took another's place, whose receipt still holds.
    pub receipt: Option<String>,
    /// Whether the words told of danger.
    pub danger: bool,
    /// The wave's last day.
    pub closes_on: Date,
    /// The day by which they are answered, and where.
    pub answer: Option<(Date, Said)>,
    /// Whether this is a demo, where nobody reads.
    pub demo: bool,
}

/// *Tack*: the receipt, what happens next, and where to turn.
pub fn sent(words: &Words, page: SentView) -> impl IntoView + use<> {
    let code = match page.receipt {
        Some(letters) => receipt(words, letters),
        // Who answered anew wonders whether the code they have still holds.
        None => view! { <p class="calm">{words.get("survey-your-receipt.same")}</p> }.into_any(),
    };
    let opened = words.fill("survey-sent-opened", &[("day", &named(words, page.closes_on))]);
    let answer = page.answer.map(|(day, place)| {
        let by = words.fill("survey-answer-by", &[("day", &named(words, day))]);
        let then = words.get(if page.audience.is_child() { "survey-sent-answer" } else { "survey-sent-answer.grown" });
        view! { <li>{then} " " {by} " " {place.view()}</li> }
    });
    let why = if page.danger { Why::Danger } else { Why::Always };
    view! {
        {page.danger.then(|| support(words, page.audience, why))}
        <h1 tabindex="-1">{words.get("survey-sent")}</h1>
        {page.demo.then(|| view! { <p class="fault">{words.get("survey-demo")}</p> })}
        <h2>{words.get("survey-sent-next")}</h2>
        <ul class="before">
            <li>{opened}</li>
            {answer}
        </ul>
        {code}
        {(!page.danger).then(|| support(words, page.audience, why))}
        <a class="reach" href=format!("/{}", words.tag())>{icon(Icon::Back)} <span>{words.get("survey-close")}</span></a>
    }
}

/// A form that was in before, and may say something else now.
pub struct StandsView {
    /// Whom it is for.
    pub audience: Audience,
    /// The receipt, as letters.
    pub receipt: String,
    /// Whether the words told of danger.
    pub danger: bool,
    /// What they wrote now.
    pub written: Vec<String>,
}

/// *Dina svar var redan framme*: what is in stands, and this is how it is changed.
pub fn stands(words: &Words, page: StandsView) -> impl IntoView + use<> {
    let why = if page.danger { Why::Danger } else { Why::Always };
    let anew = view! {
        {hidden("kvitto", page.receipt.clone())}
        {button("go", "andra", words.get("survey-receipt-change"))}
    };
    view! {
        {page.danger.then(|| support(words, page.audience, why))}
        <h1 tabindex="-1">{words.get("survey-stands")}</h1>
        <p>{words.get("survey-stands.text")}</p>
        {receipt(words, page.receipt)}
        {form(words, None, anew)}
        {kept(words, &page.written)}
        {(!page.danger).then(|| support(words, page.audience, why))}
        <a class="reach" href=format!("/{}", words.tag())>{icon(Icon::Back)} <span>{words.get("survey-close")}</span></a>
    }
}

/// The receipt on its card.
fn receipt(words: &Words, letters: String) -> AnyView {
    view! {
        <section class="card first">
            <h2>{words.get("survey-your-receipt")}</h2>
            <p class="letters" dir="ltr" translate="no">{letters}</p>
            <p class="small">{words.get("survey-your-receipt.how")}</p>
        </section>
    }
    .into_any()
}

/// A survey that takes no answers any more.
pub struct ClosedView {
    /// What it is called.
    pub title: Said,
    /// Whom it is for.
    pub audience: Audience,
    /// The day by which those who answered are answered, and where.
    pub answer: Option<(Date, Said)>,
    /// What somebody wrote who came too late.
    pub written: Vec<String>,
}

/// *Frågorna har stängt*: which, when and where the answer comes, and every word that was written too late.
pub fn closed(words: &Words, page: ClosedView) -> impl IntoView + use<> {
    let text = if page.audience.is_child() { "survey-closed.text" } else { "survey-closed.grown" };
    let answer = page.answer.map(|(day, place)| {
        let by = words.fill("survey-answer-by", &[("day", &named(words, day))]);
        view! { <p><b>{words.get("survey-answer")}</b> " " {by} " " {place.view()}</p> }
    });
    view! {
        <h1 tabindex="-1">{words.get("survey-closed")}</h1>
        <p class="lead">{page.title.view()}</p>
        <p>{words.get(text)}</p>
        {answer}
        {kept(words, &page.written)}
        <a class="go" href=format!("/{}/sagt", words.tag())>{words.get("mapping-tile")}</a>
        <a class="reach" href=format!("/{}/tyck", words.tag())>{words.get("survey-to-list")}</a>
    }
}

/// Every word that was written, to be copied.
fn kept(words: &Words, written: &[String]) -> impl IntoView + use<> {
    let kept = (!written.is_empty()).then(|| {
        let all = written.join("\n\n");
        view! {
            <label for="kvar">{words.get("survey-kept")}</label>
            <textarea id="kvar" rows="6" dir="auto" readonly inner_html=safe(&all)></textarea>
        }
    });
    view! { <div class="write">{kept}</div> }
}

/// Answers that were sent before: what came since is given back, after the card with where to turn when it tells of danger.
pub fn sent_before(
    words: &Words,
    danger: Option<Audience>,
    text: String,
    written: Vec<String>,
) -> impl IntoView + use<> {
    view! {
        {danger.map(|audience| support(words, audience, Why::Danger))}
        {stopped(words, "survey-sent-before", text, written)}
    }
}

/// What could not be done: a heading, what to do, and every word that was written, so that none is lost.
pub fn stopped(words: &Words, id: &'static str, text: String, written: Vec<String>) -> impl IntoView + use<> {
    view! {
        <h1 tabindex="-1">{words.get(id)}</h1>
        <p>{text}</p>
        {kept(words, &written)}
        <a class="go" href=format!("/{}/tyck", words.tag())>{words.get("survey-to-list")}</a>
    }
}
