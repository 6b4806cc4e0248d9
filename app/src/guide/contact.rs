//! A contact as a person meets it: who, open now, how to reach it, what it costs, who gets to know, how we know.

use std::sync::Arc;

use domain::guide::{ChannelKind, Cost, Facts, Kind, OLDEST, Pick, Scope, Service, Voice, at_school};
use domain::hours::school_next_change;
use jiff::Timestamp;
use leptos::prelude::*;

use super::reach::{Button, button, draw, known, name, source, unbroken};
use super::time::{self, School};
use crate::words::Words;

/// A contact, ready to be shown.
pub struct ContactView {
    /// Its name.
    pub name: Arc<str>,
    /// Whether the name is Swedish whatever the page's language.
    pub swedish_name: bool,
    /// Who it is, in one sentence.
    pub about: Arc<str>,
    /// Whether the sentence is Swedish for want of a translation.
    pub swedish_about: bool,
    /// For which ages it is, where nobody said theirs and it is not for all.
    pub ages: Option<String>,
    /// Open now, in words, and whether somebody answers.
    pub open: Option<(String, Option<bool>)>,
    /// Where the terms were read by which a school is said to be shut, and the page where it is one.
    pub terms: Option<(String, Option<String>)>,
    /// Whether it is a number nearby, which may be shut when nobody knows its hours.
    pub local_phone: bool,
    /// Cost, anonymity.
    pub facts: Vec<Arc<str>>,
    /// What nobody has read about cost and anonymity, and what holds for the kind meanwhile.
    pub doubts: Vec<Arc<str>>,
    /// Ways in.
    pub buttons: Vec<Button>,
    /// What happens when you get in touch.
    pub happens: Option<Arc<str>>,
    /// Who gets to know.
    pub knows: Option<Arc<str>>,
}

/// Where a contact stands: who speaks, when, and what a report about it should carry back.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// The page's words.
    pub words: &'a Words,
    /// What the person told.
    pub facts: &'a Facts,
    /// The moment.
    pub now: Timestamp,
    /// Code to come back with, after *Numret stämmer inte*.
    pub code: &'a str,
    /// When somebody can be met at school again, where nobody can now.
    pub school: Option<School<'a>>,
    /// What to say of the line that answers until somebody else does, and its number.
    pub until_then: Option<(&'a str, &'a str)>,
}

/// Makes a contact of a pick.
#[must_use]
pub fn contact_view(pick: &Pick<'_>, here: &Here<'_>) -> ContactView {
    match pick {
        Pick::Direction(id) => direction(id, here),
        Pick::Service(service) => of_service(service, here),
    }
}

fn direction(id: &str, here: &Here<'_>) -> ContactView {
    let (words, voice) = (here.words, here.facts.voice);
    let school = here.school.filter(|_| at_school(id));
    ContactView {
        name: words.say(&format!("guide-direction-{id}"), voice),
        swedish_name: false,
        about: words.say(&format!("guide-direction-{id}.about"), voice),
        swedish_about: false,
        ages: None,
        open: school.map(|school| (time::school(words, school.opens, here.now), Some(false))),
        terms: school.and_then(|school| time::terms(words, school)),
        local_phone: false,
        facts: Vec::new(),
        doubts: Vec::new(),
        buttons: Vec::new(),
        // A meeting with everybody is asked for, not gone to.
        happens: (id != "sip").then(|| words.say("guide-direction-happens", voice)),
        knows: Some(words.say("guide-direction-knows", voice)),
    }
}

fn of_service(service: &Service, here: &Here<'_>) -> ContactView {
    let (words, voice) = (here.words, here.facts.voice);
    let kind = service.kind.id().replace('_', "-");
    let translated = words.find(&format!("service-{}", service.id)).is_some();
    let about = if translated {
        words.say(&format!("service-{}", service.id), voice)
    } else {
        Arc::from(service.description.as_str())
    };
    // A doubt about cost or hours must never keep anyone from calling 112; elsewhere a doubt is said, in the fold.
    let urgent = service.kind == Kind::Emergency;
    let (cost, anonymous) = (service.cost, service.anonymous);
    let facts = [
        (cost == Cost::Free).then_some("guide-cost-free"),
        (cost == Cost::CallRate).then_some("guide-cost-call"),
        (anonymous == Some(true)).then_some("guide-anonymous-yes"),
        (anonymous == Some(false)).then_some("guide-anonymous-no"),
    ];
    // What holds for everybody of a kind is no doubt, and what is known of this one goes before it.
    let nameless = match service.kind {
        Kind::Police => "guide-kind-police.nameless",
        Kind::SocialServices => "guide-kind-social-services.nameless",
        _ => "guide-anonymous-unknown",
    };
    let doubts = [
        (cost == Cost::Unknown && !urgent).then_some("guide-cost-unknown"),
        (anonymous.is_none() && !urgent).then_some(nameless),
    ];
    let said = |ids: &[Option<&str>]| ids.iter().flatten().map(|id| words.say(id, voice)).collect();
    ContactView {
        name: Arc::from(name(service)),
        swedish_name: words.tag() != "sv",
        about,
        swedish_about: !translated && words.tag() != "sv",
        ages: ages(service, here),
        open: service
            .staffed()
            .filter(|_| !urgent)
            .map(|channel| time::open(words, &channel.state(here.now), here.now)),
        terms: None,
        local_phone: service.scope != Scope::National
            && service.staffed().is_some_and(|channel| channel.kind == ChannelKind::Phone),
        facts: said(&facts),
        doubts: said(&doubts),
        buttons: service.shown().filter_map(|channel| button(channel, here)).collect(),
        happens: Some(words.say(&format!("guide-kind-{kind}.happens"), voice)),
        knows: Some(words.say(&format!("guide-kind-{kind}.knows"), voice)),
    }
}

/// Who asks for themselves reads; nobody below this age does.
const READS: u8 = 6;

/// From which age on a service is, said to whoever did not tell theirs; `None` where it is for all they could be, as far as that goes: up to
/// which age one is, its name or its sentence says. A guardian is grown up.
fn ages(service: &Service, here: &Here<'_>) -> Option<String> {
    let guardian = here.facts.voice == Voice::Guardian;
    let (least, most) = (service.minimum_age, service.maximum_age.filter(|most| *most < OLDEST));
    let (youngest, theirs) = (if guardian { 1 } else { READS }, guardian && least >= 18);
    if here.facts.age.is_some() || theirs || least <= youngest {
        return None;
    }
    let from = least.to_string();
    Some(match most.map(|most| most.to_string()) {
        Some(to) => here.words.fill("guide-ages-between", &[("from", from.as_str()), ("to", to.as_str())]),
        None => here.words.fill("guide-ages-from", &[("from", from.as_str())]),
    })
}

/// When what is said about these picks' hours could next change, so that a kept page is not kept too long.
#[must_use]
pub fn next_change(picks: &[Pick<'_>], now: Timestamp) -> Option<Timestamp> {
    let change = |pick: &Pick<'_>| match pick {
        Pick::Service(service) => service.staffed()?.hours.next_change(now),
        Pick::Direction(id) if at_school(id) => school_next_change(&now.to_zoned(domain::hours::stockholm().clone())),
        Pick::Direction(_) => None,
    };
    picks.iter().filter_map(change).min()
}

/// Where a contact's card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Card {
    /// *Börja här*.
    Begin,
    /// Straight under the page's title.
    Beside,
    /// Under a heading of its own, which its name stands one level below.
    Under,
}

/// Draws a contact. Its folds are named after it for those who hear the page, who may come to one out of order.
pub fn contact(view: ContactView, here: &Here<'_>, card: Card, say: Option<Arc<str>>) -> AnyView {
    let begin = card == Card::Begin;
    let words = here.words;
    let name = view.name;
    let sv = |swedish: bool| swedish.then_some("sv");
    // Among the others an unknown opening is said in the fold, save for a local number, which may well be shut.
    let (open, unsure) = match view.open {
        Some((text, None)) if !begin && !view.local_phone => (None, Some(text)),
        open => (open, None),
    };
    let open = open.map(|(text, now)| {
        let class = match now {
            Some(true) => "open yes",
            Some(false) => "open later",
            None => "open",
        };
        // Who waits needs to know whom to turn to meanwhile; the line itself has no meanwhile.
        let meanwhile = here
            .until_then
            .filter(|_| begin && now != Some(true))
            .map(|(text, number)| view! { <p class="meanwhile">{unbroken(text, Some(number))}</p> });
        view! {
            <p class=class>{text}</p>
            {meanwhile}
        }
    });
    let facts = (!view.facts.is_empty())
        .then(|| view! { <ul class="facts">{view.facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view()}</ul> });
    let known = how_known(&view.buttons, view.terms, (&name, view.swedish_name), (here, begin));
    let buttons: Vec<_> =
        view.buttons.into_iter().enumerate().map(|(place, one)| draw(one, begin && place == 0)).collect();
    let whose = || view! { <span class="sr">": " {called(&name, view.swedish_name)}</span> };
    let fold = |id: &'static str, text: Option<Arc<str>>, doubts: Vec<Arc<str>>| {
        text.filter(|text| !text.is_empty()).map(|text| {
            view! {
                <details>
                    <summary>{words.say(id, here.facts.voice)} {whose()}</summary>
                    <p>{text}</p>
                    {doubts.into_iter().map(|doubt| view! { <p>{doubt}"."</p> }).collect_view()}
                </details>
            }
        })
    };
    let about = view! {
        {unsure.map(|text| view! { <p class="open">{text}</p> })}
        <p lang=sv(view.swedish_about)>{view.about}</p>
        {facts}
    };
    let more = view! {
        {fold("guide-happens", view.happens, Vec::new())}
        {fold("guide-knows", view.knows, view.doubts)}
        {known}
    };
    let heading = called(&name, view.swedish_name);
    let ages = view.ages.map(|text| view! { <p class="soft">{text}</p> });
    // Paper lies on tables, and this tells what was told; Min lapp has a beginning that tells nothing.
    let say = say.map(|say| {
        view! {
            <h3 class="noprint">{words.say("guide-say", here.facts.voice)}</h3>
            <blockquote class="noprint">{say}</blockquote>
        }
    });
    let buttons = (!buttons.is_empty()).then(|| view! { <div class="buttons">{buttons}</div> });
    if begin {
        view! {
            <article class="card first">
                <p class="tag">{words.get("guide-begin")}</p>
                <h2>{heading}</h2>
                {ages}
                {open}
                {about}
                {buttons}
                {say}
                {more}
            </article>
        }
        .into_any()
    } else {
        // The rest is folded: what one needs to see is who it is and how to reach them.
        let heading = match card {
            Card::Under => view! { <h3 class="name">{heading}</h3> }.into_any(),
            _ => view! { <h2>{heading}</h2> }.into_any(),
        };
        view! {
            <article class="card">
                {heading}
                {ages}
                {open}
                {buttons}
                <details>
                    <summary>
                        {words.get("guide-more")} {whose()}
                    </summary>
                    {about}
                    {more}
                </details>
            </article>
        }
        .into_any()
    }
}

/// How the ways in to a contact of this name came to be known, and the terms of a school. That a number is wrong should be told of in one tap: what is behind a
/// fold already has no second one around it.
fn how_known(
    buttons: &[Button],
    terms: Option<(String, Option<String>)>,
    name: (&Arc<str>, bool),
    (here, fold): (&Here<'_>, bool),
) -> Option<AnyView> {
    let listed: Vec<_> = buttons.iter().map(|one| known(here.words, one, here)).collect();
    if listed.is_empty() && terms.is_none() {
        return None;
    }
    let terms = terms.map(|(said, page)| view! { <p>{said} {page.map(|page| source(here.words, page))}</p> });
    let listed = view! { {listed} {terms} };
    if !fold {
        return Some(view! { <div class="known">{listed}</div> }.into_any());
    }
    let told = view! {
        <details class="known">
            <summary>{here.words.get("guide-known")} <span class="sr">": " {called(name.0, name.1)}</span></summary>
            {listed}
        </details>
    };
    Some(told.into_any())
}

/// A Swedish name keeps its own direction: "1177 – råd om vård" must not turn round in Arabic.
fn called(name: &Arc<str>, swedish: bool) -> impl IntoView + use<> {
    let name = name.clone();
    view! { <bdi lang=swedish.then_some("sv") dir=swedish.then_some("ltr")>{name}</bdi> }
}
