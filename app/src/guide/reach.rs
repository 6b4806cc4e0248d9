//! A way in to a contact: its button, how it came to be known, and the line that ends every answer.

use std::sync::Arc;

use domain::guide::{Channel, ChannelKind, Cost, Freshness, Service, freshness};
use domain::hours::Hours;
use jiff::Timestamp;
use leptos::prelude::*;

use super::contact::Here;
use super::time;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// One way in: a button and what is known about it.
pub struct Button {
    kind: ChannelKind,
    label: String,
    value: String,
    href: Option<String>,
    known: String,
    /// That a number may have changed, where its reading is old: beside the number, because folds are not opened in a hurry.
    aged: Option<Arc<str>>,
    source: Option<String>,
    channel: String,
}

/// A way in as it stands here; `None` when it is not shown to citizens.
pub(super) fn button(channel: &Channel, here: &Here<'_>) -> Option<Button> {
    let words = here.words;
    let today = here.now.to_zoned(domain::hours::stockholm().clone()).date();
    let fresh = freshness(channel, today)?;
    let value = channel.value.clone().unwrap_or_default();
    let place = channel.address.as_ref().map(|address| format!("{}, {}", address.street, address.city));
    let label = match channel.kind {
        ChannelKind::Phone => words.fill("guide-call", &[("number", &value)]),
        ChannelKind::Sms => words.fill("guide-text", &[("number", &value)]),
        ChannelKind::Chat => words.get("guide-chat").to_string(),
        ChannelKind::Web => words.get("guide-web").to_string(),
        ChannelKind::Email => words.get("guide-mail").to_string(),
        ChannelKind::Visit => words.fill("guide-visit", &[("place", place.as_deref().unwrap_or(&value))]),
    };
    let from = channel.reading.source.as_deref().map(host).unwrap_or_default();
    let known = match &fresh {
        Freshness::Assured(day) => words.fill("guide-known-assured", &[("date", &time::date(words, &day.to_string()))]),
        Freshness::Read(Some(day)) => {
            words.fill("guide-known-read", &[("site", from), ("date", &time::date(words, day))])
        }
        Freshness::Read(None) => words.fill("guide-known-read-undated", &[("site", from)]),
        Freshness::MayHaveChanged(Some(day)) => {
            words.fill("guide-known-old", &[("site", from), ("date", &time::date(words, day))])
        }
        Freshness::MayHaveChanged(None) => words.fill("guide-known-old-undated", &[("site", from)]),
    };
    let aged = aged(words, channel, here.now);
    let shown = match channel.kind {
        ChannelKind::Chat | ChannelKind::Web => host(&value).to_owned(),
        _ => value,
    };
    let source = channel.reading.source.clone();
    Some(Button {
        kind: channel.kind,
        label,
        value: shown,
        href: channel.href(),
        known,
        aged,
        source,
        channel: channel.id.clone(),
    })
}

/// That a number may have changed, where its reading is old: said wherever the number stands.
pub(super) fn aged(words: &Words, channel: &Channel, now: Timestamp) -> Option<Arc<str>> {
    let today = now.to_zoned(domain::hours::stockholm().clone()).date();
    let number = matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms);
    let old = matches!(freshness(channel, today), Some(Freshness::MayHaveChanged(_)));
    (number && old).then(|| words.get("guide-may-have-changed"))
}

/// The same in brackets, behind a number that stands in a line.
pub(super) fn aged_beside(words: &Words, channel: &Channel, now: Timestamp) -> Option<AnyView> {
    aged(words, channel, now).map(|said| view! { " "<small>{format!("({said})")}</small> }.into_any())
}

/// The site of an address, as one says it.
pub(super) fn host(address: &str) -> &str {
    let rest = address.trim_start_matches("https://").trim_start_matches("http://");
    let host = rest.split('/').next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// Draws the button; the first contact's first is the page's main one.
pub(super) fn draw(button: Button, main: bool) -> impl IntoView + use<> {
    let shape = match button.kind {
        ChannelKind::Phone | ChannelKind::Sms => Icon::Phone,
        ChannelKind::Chat => Icon::Chat,
        ChannelKind::Web | ChannelKind::Email => Icon::Link,
        ChannelKind::Visit => Icon::Place,
    };
    let class = if main { "go" } else { "reach" };
    let number = matches!(button.kind, ChannelKind::Phone | ChannelKind::Sms).then_some(button.value.as_str());
    let label = unbroken(&button.label, number);
    let beside = matches!(button.kind, ChannelKind::Chat | ChannelKind::Web | ChannelKind::Email)
        .then(|| view! { <small><bdi>{button.value}</bdi></small> });
    let aged = button.aged.map(|said| view! { <small>{said}</small> });
    let inner = view! { {icon(shape)} <span>{label} {beside} {aged}</span> };
    match button.href {
        Some(href) => view! { <a class=class href=href rel="noreferrer">{inner}</a> }.into_any(),
        None => view! { <p class="reach">{inner}</p> }.into_any(),
    }
}

/// A label in which a number never breaks over two lines: half a number is read as a whole one. A name may hold it too, and so may what is
/// said of no number; in words of the files they hold together by themselves.
pub(crate) fn unbroken(label: &str, number: Option<&str>) -> AnyView {
    let Some(number) = number.filter(|number| !number.is_empty() && label.contains(number)) else {
        return domain::guide::text::unbroken(label).into_owned().into_any();
    };
    let mut parts = label.split(number).map(str::to_owned);
    let before = parts.next().unwrap_or_default();
    // On a line of its own in a button its halves would change places where one reads from the right.
    let rest: Vec<_> =
        parts.map(|after| view! { <span class="number" dir="ltr">{number.to_owned()}</span> {after} }).collect();
    // One piece: where a button lays its parts side by side, pieces of a sentence would not wrap.
    view! { <span>{before} {rest}</span> }.into_any()
}

/// Words of a way in, and the number among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// A Swedish name before the words, which keeps its language and direction.
    pub name: Option<String>,
    /// The words.
    pub words: String,
    /// The number that stands in them, where one does.
    pub number: Option<String>,
}

impl Label {
    /// Words without a number.
    #[must_use]
    pub fn plain(words: &str) -> Self {
        Self { name: None, words: words.to_owned(), number: None }
    }

    /// A Swedish name alone.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { name: Some(name.to_owned()), words: String::new(), number: None }
    }

    /// As it stands on a page.
    pub(super) fn drawn(&self) -> AnyView {
        let number = self.number.as_deref();
        let words = unbroken(&self.words, number);
        match &self.name {
            Some(name) => {
                let name = unbroken(name, number);
                view! { <span><bdi lang="sv" dir="ltr">{name}</bdi> {words}</span> }.into_any()
            }
            None => words,
        }
    }
}

/// The name of a service; the number in it, where one stands there, holds together.
pub(super) fn name(service: &Service) -> String {
    domain::guide::text::unbroken(&service.name).into_owned()
}

/// The way to the page where something was read.
pub(super) fn source(words: &Words, href: String) -> impl IntoView + use<> {
    view! {
        " "
        <a href=href rel="noreferrer">{words.get("guide-known-source")}</a>
    }
}

/// How a way in came to be known, and one tap to say it is wrong.
pub(super) fn known(words: &Words, button: &Button, here: &Here<'_>) -> impl IntoView + use<> {
    let (text, value) = (button.known.clone(), button.value.clone());
    let source = button.source.clone().map(|href| source(words, href));
    let number = matches!(button.kind, ChannelKind::Phone | ChannelKind::Sms);
    let wrong = if number { "guide-wrong" } else { "guide-wrong-address" };
    view! {
        <p><b><bdi class=number.then_some("number") dir="ltr">{value}</bdi></b>" "{text}{source}</p>
        <form method="post" action=format!("/{}/stammer-inte", words.tag())>
            {hidden("k", button.channel.clone())}
            {hidden("c", here.code.to_owned())}
            <button class="reach small">{words.get(wrong)}</button>
        </form>
    }
}

/// The line for children; everybody else is given 1177.
const BRIS: &str = "bris-barn";

/// What to say of the line beside somebody who does not answer now, with its number.
pub(super) fn until_then<'a>(words: &Words, line: (&Service, &'a Channel)) -> Option<(String, &'a str)> {
    let (service, channel) = line;
    let number = channel.value.as_deref()?;
    let id = if service.id == BRIS { "guide-line-bris.until-then" } else { "guide-line-1177.until-then" };
    Some((words.fill(id, &[("number", number)]), number))
}

/// The line that ends every answer: staffed now, what it costs, and what to do if nobody answers. Where it is already one
/// of the contacts (`said`) only the last is left to say.
pub fn line(line: (&Service, &Channel), here: &Here<'_>, said: bool) -> AnyView {
    let (words, (service, channel)) = (here.words, line);
    let voice = here.facts.voice;
    let silent = view! { <p>{words.say("guide-line-silent", voice)}</p> };
    if said {
        return view! { <section class="line">{silent}</section> }.into_any();
    }
    let number = channel.value.clone().unwrap_or_default();
    let cost = words.get(if service.cost == Cost::Free { "guide-cost-free" } else { "guide-cost-call" });
    debug_assert!(channel.hours == Hours::Always, "the proof holds lines to the round-the-clock ones");
    view! {
        <section class="line">
            <h2>{words.say("guide-line", voice)}</h2>
            <p>{words.say(if service.id == BRIS { "guide-line-bris" } else { "guide-line-1177" }, voice)}</p>
            <a class="reach" href=channel.href()>
                {icon(Icon::Phone)}
                <span>{unbroken(&words.fill("guide-call", &[("number", &number)]), Some(&number))} <small>{cost}</small></span>
            </a>
            {silent}
            {button(channel, here)
                .map(|one| {
                    view! {
                        <details class="known">
                            <summary>{words.get("guide-known-number")}<span class="sr number">": " {number.clone()}</span></summary>
                            {known(words, &one, here)}
                        </details>
                    }
                })}
        </section>
    }
    .into_any()
}
