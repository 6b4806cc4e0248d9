//! The quotes of a theme on their way: what each says, which rules do not hold yet, and a second person's yes or no.

use domain::mapping::words::evidence::Evidence;
use domain::mapping::words::quote::{Band, Lack, Reason, Voice};
use leptos::prelude::*;

use super::theme::ThemeView;
use super::{kind, path};
use crate::desk::inputs::{Typed, choice, tick};
use crate::frame::hidden;
use crate::words::Words;

/// A quote on its way.
pub struct QuoteLine {
    /// Its id.
    pub id: String,
    /// What it says.
    pub words: String,
    /// Where it comes from.
    pub kind: Evidence,
    /// Whether it says what most say.
    pub voice: Voice,
    /// How old, roughly.
    pub band: Option<Band>,
    /// Who wrote it.
    pub by: String,
    /// Whether whoever looks wrote it.
    pub own: bool,
    /// What whoever looks said of it: approved, or why not.
    pub judged: Option<Option<Reason>>,
    /// The rules that do not hold.
    pub lacks: Vec<Lack>,
}

/// The part of the page.
pub(super) fn quotes(words: &Words, page: &ThemeView) -> impl IntoView + use<> {
    let cards: Vec<_> = page.quotes.iter().map(|one| card(words, page, one)).collect();
    let none = cards.is_empty().then(|| view! { <p class="calm">{words.get("desk-words-no-quotes")}</p> });
    view! {
        <h2 class="above">{words.get("desk-words-quotes")}</h2>
        <p class="small">{words.get("desk-words-quotes.how")}</p>
        {none}
        {cards}
    }
}

/// What a lack says.
#[must_use]
pub fn lack(words: &Words, lack: Lack) -> String {
    let id = format!("desk-words-lack-{}", lack.as_str());
    match lack {
        Lack::Texts(count) | Lack::Sources(count) | Lack::Schools(count) | Lack::Long(count) | Lack::People(count) => {
            words.fill(&id, &[("count", &count.to_string())])
        }
        Lack::Rejected(reason) => {
            let what = words.get(&format!("desk-words-why-{}", reason.as_str()));
            words.fill(&id, &[("what", &what)])
        }
        Lack::Suspect(kind) => {
            let what = words.get(&format!("desk-words-mark-{}", kind.as_str()));
            words.fill(&id, &[("what", &what)])
        }
        _ => words.get(&id).to_string(),
    }
}

/// An age band in words.
pub(super) fn band(words: &Words, band: Band) -> String {
    words.get(&format!("desk-words-band-{}", band.as_str())).to_string()
}

fn card(words: &Words, page: &ThemeView, one: &QuoteLine) -> impl IntoView + use<> {
    let lacks: Vec<_> = one.lacks.iter().map(|rule| view! { <li class="lacks">{lack(words, *rule)}</li> }).collect();
    let standing = if lacks.is_empty() {
        view! { <p class="note">{words.get("desk-words-ready")}</p> }.into_any()
    } else {
        view! { <p><b>{words.get("desk-words-not-ready")}</b></p> <ul class="checks">{lacks}</ul> }.into_any()
    };
    let voice = words.get(&format!("desk-words-voice-{}", one.voice.as_str()));
    let band = one.band.map(|own| format!(" · {}", band(words, own)));
    let to = path(words, &format!("/{}/tema/{}", page.wave, page.id));
    let drop = one.own.then(|| {
        view! {
            <form method="post" action=to.clone()>
                {hidden("citat", one.id.clone())}
                <button class="reach" name="do" value="bort">{words.get("desk-words-drop")}</button>
            </form>
        }
    });
    let judge = (page.may_judge && !one.own).then(|| judge(words, page, one, &to));
    view! {
        <article class="card first">
            <blockquote class="own" dir="auto">{one.words.clone()}</blockquote>
            <p class="small">{kind(words, one.kind)} " · " {voice} {band}</p>
            <p class="small">{words.fill("desk-words-written", &[("name", &one.by)])}</p>
            {standing}
            {judge}
            {drop}
        </article>
    }
}

fn judge(words: &Words, page: &ThemeView, one: &QuoteLine, to: &str) -> impl IntoView + use<> {
    let none = Typed::default();
    // A page has several quotes: what was typed belongs to one of them.
    let typed = if page.typed.value(&page.typed.form, "citat") == Some(one.id.as_str()) { &page.typed } else { &none };
    let mut reasons = vec![(String::new(), words.get("desk-words-refuse-choose").to_string())];
    reasons.extend(
        Reason::ALL
            .map(|why| (why.as_str().to_owned(), words.get(&format!("desk-words-why-{}", why.as_str())).to_string())),
    );
    let refuse = format!("nej-{}", one.id);
    let said = one.judged == Some(None);
    let approve = if said {
        view! { <p class="calm">{words.get("desk-words-approved")}</p> }.into_any()
    } else {
        let ticked = tick(typed, ("ja", "last"), "1", words.get("desk-words-approve.how").to_string(), false);
        view! {
            <form method="post" action=to.to_owned() class="write">
                {hidden("citat", one.id.clone())}
                {typed.fault("ja")}
                {ticked}
                <button class="go" name="do" value="ja">{words.get("desk-words-approve")}</button>
            </form>
        }
        .into_any()
    };
    view! {
        {approve}
        <details class="fold" open=typed.form == refuse>
            <summary>{words.get("desk-words-refuse")}</summary>
            <form method="post" action=to.to_owned() class="write">
                {hidden("citat", one.id.clone())}
                {typed.fault(&refuse)}
                {choice(typed, (refuse.as_str(), "skal"), words.get("desk-words-refuse-why"), "", reasons)}
                <button class="reach" name="do" value="nej">{words.get("desk-words-refuse")}</button>
            </form>
        </details>
    }
}
