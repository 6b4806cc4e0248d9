//! Who is mine: place, stage, unit, grown-up; one question a screen, and always another way.

use std::sync::Arc;

use domain::contact::ladder::Rung;
use domain::contact::unit::{Branch, Standing, Unit};
use domain::guide::{Voice, municipalities_by_name};
use leptos::prelude::*;

use super::card::{GrownUp, card, keeps};
use super::step::{Carried, action, go};
use crate::frame::{Icon, hidden, icon, kept as safe};
use crate::words::Words;

/// The room's front page.
pub fn start(
    words: &Words,
    voice: Voice,
    code: &str,
    fault: Option<String>,
    number: &Carried,
) -> impl IntoView + use<> {
    let r = ("r", mark(voice));
    let places: Vec<_> = municipalities_by_name()
        .into_iter()
        .map(|(place, name)| {
            let carried = [r.clone(), ("k", place.to_owned())];
            view! { <li>{go(words, "vem", &carried, "", view! { <bdi>{name}</bdi> })}</li> }
        })
        .collect();
    let other = match voice {
        Voice::Child => Voice::Guardian,
        Voice::Guardian => Voice::Child,
    };
    view! {
        <a class="back" href=format!("/{}", words.tag())>{icon(Icon::Back)} {words.get("guide-from-start")}</a>
        <h1 tabindex="-1">{words.get("contact")}</h1>
        <p class="lead">{words.say("contact-lead", voice)}</p>
        {code_form(words, code, fault, number)}
        <h2 class="above">{words.say("contact-where", voice)}</h2>
        <ul class="choices">{places}</ul>
        <div class="more">{go(words, "borja", &[("r", mark(other))], "plain", words.say("contact-other-voice", voice))}</div>
    }
}

/// *Jag har en kod*. The form's own number lets it open once: a reload after closing opens nothing.
pub fn code_form(words: &Words, typed: &str, fault: Option<String>, number: &Carried) -> impl IntoView + use<> {
    let number: Vec<_> = number.iter().map(|(name, value)| hidden(name, value.clone())).collect();
    let open = !typed.is_empty() || fault.is_some();
    let described = if fault.is_some() { "kodfel kodhur" } else { "kodhur" };
    let wrong = fault.is_some();
    view! {
        <details class="card" open=open>
            <summary>{words.get("contact-have-code")}</summary>
            <form method="post" data-swap="1" action=action(words) autocomplete="off" class="write" data-lost=words.get("contact-not-sent")>
                {number}
                <label for="kod">{words.get("contact-code")}</label>
                {fault.map(|fault| view! { <p id="kodfel" class="fault" role="alert">{fault}</p> })}
                <p id="kodhur" class="small">{words.get("contact-code-how")}</p>
                <textarea
                    id="kod"
                    name="kod"
                    rows="3"
                    maxlength="400"
                    spellcheck="false"
                    autocapitalize="none"
                    autocomplete="off"
                    aria-describedby=described
                    aria-invalid=wrong.then_some("true")
                 inner_html=safe(typed)></textarea>
                <button class="go" name="do" value="oppna">
                    {words.get("contact-code-go")}
                </button>
            </form>
            <p class="small">{words.get("contact-code-lost")}</p>
        </details>
    }
}

/// What stage of life somebody is in: those that fit what was told, and beside them the others. `age` is the gentle question of
/// [`super::band::ages`].
pub fn stages(
    words: &Words,
    voice: Voice,
    (rungs, others): (&[&Rung], &[&Rung]),
    carried: &Carried,
    age: AnyView,
) -> impl IntoView + use<> {
    view! {
        {back(words, carried)}
        <h1 tabindex="-1">{words.say("contact-stage", voice)}</h1>
        {age}
        <ul class="choices">{rungs.iter().map(|rung| stage(words, voice, rung, carried)).collect_view()}</ul>
        {other_stages(words, voice, others, carried)}
    }
}

fn stage(words: &Words, voice: Voice, rung: &Rung, carried: &Carried) -> impl IntoView + use<> {
    let mut carried = carried.clone();
    carried.push(("s", rung.stage.id().to_owned()));
    let label = words.say(&format!("contact-stage-{}", rung.stage.id().replace('_', "-")), voice);
    view! { <li>{go(words, "vem", &carried, "", label)}</li> }
}

/// The stages that an age left out: nobody is kept from what is theirs by a guess.
fn other_stages(words: &Words, voice: Voice, others: &[&Rung], carried: &Carried) -> Option<AnyView> {
    (!others.is_empty()).then(|| {
        view! {
            <h2 class="above">{words.say("contact-other-stage", voice)}</h2>
            <ul class="choices">{others.iter().map(|rung| stage(words, voice, rung, carried)).collect_view()}</ul>
        }
        .into_any()
    })
}

/// What a page carries: what was told, for the way back, and what it goes on with.
pub struct Told<'a> {
    /// What was told.
    pub told: &'a Carried,
    /// The same, with the stage and the unit that follow from it.
    pub on: &'a Carried,
    /// The stages that an age left out, where it was the age that chose.
    pub others: &'a [&'a Rung],
    /// The way into the guide, with what was told.
    pub guide: &'a str,
}

/// Which unit.
pub fn units(words: &Words, voice: Voice, units: &[&Unit], carried: &Told<'_>) -> impl IntoView + use<> {
    let mut unsure = false;
    let choices: Vec<_> = units
        .iter()
        .map(|unit| {
            let mut carried = carried.on.clone();
            carried.push(("u", unit.id.as_str().to_owned()));
            let star = matches!(unit.standing, Standing::Unconfirmed { .. });
            unsure |= star;
            let name = unit.name.as_str().to_owned();
            let inner = view! {
                <bdi lang="sv">{name}</bdi>
                {star.then_some(" *")}
            };
            view! { <li>{go(words, "vem", &carried, "", inner)}</li> }
        })
        .collect();
    view! {
        {back(words, carried.told)}
        <h1 tabindex="-1">{words.say("contact-unit", voice)}</h1>
        <ul class="choices">{choices}</ul>
        {unsure.then(|| view! { <p class="small">{words.get("contact-unit-unsure")}</p> })}
        {other_stages(words, voice, carried.others, carried.told)}
        {elsewhere(words, voice, carried.guide)}
    }
}

/// Which grown-up; each says whether they can be written to. `band` is the gentle question of [`super::band::ask`], and whether it was
/// answered with eighteen or over; `first` is the guide's first contact, drawn, where one of them cannot be written to, and which of
/// them it already is.
pub fn grown_ups(
    words: &Words,
    voice: Voice,
    unit: &Unit,
    all: Vec<GrownUp>,
    carried: &Told<'_>,
    band: (Option<AnyView>, bool),
    first: Option<(AnyView, Vec<Branch>)>,
) -> impl IntoView + use<> {
    let (band, grown) = band;
    // Where nobody can be written to, whom one can reach comes before them, and whom that names has no card of their own.
    let nobody = all.iter().all(|one| one.reader.is_none());
    let (first, called) = first.map_or((None, Vec::new()), |(first, names)| (Some(first), names));
    let (named, all): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| nobody && called.contains(&one.branch));
    // Of several in one fold each says whose it is.
    let several = named.len() > 1;
    let keep: Vec<_> = named
        .iter()
        .map(|one| {
            let whose = words.say(&format!("contact-branch-{}", one.branch.id()), voice);
            let whose = several.then(|| view! { <b>{whose}</b> <br /> });
            view! { <p>{whose} {keeps(words, (voice, grown), one.branch)}</p> }
        })
        .collect();
    let keep = (!keep.is_empty()).then(|| {
        view! {
            <details class="card">
                <summary>{words.get("contact-keeps")}</summary>
                {keep}
            </details>
        }
    });
    let cards: Vec<_> = all.into_iter().map(|one| card(words, (voice, grown), one, carried.on)).collect();
    let name = unit.name.as_str().to_owned();
    let first = first.map(|first| reachable(words, voice, first));
    let (before, after) = if nobody { (first, None) } else { (None, first) };
    view! {
        {back(words, carried.told)}
        <h1 tabindex="-1">{words.say("contact-who", voice)}</h1>
        <p class="lead"><bdi lang="sv">{name}</bdi></p>
        {nobody.then(|| view! { <p class="note">{words.say("contact-unit-closed", voice)}</p> })}
        {before}
        {keep}
        {band}
        {cards}
        {after}
        {other_stages(words, voice, carried.others, carried.told)}
        <p class="calm">{words.say("contact-free", voice)}</p>
        {elsewhere(words, voice, carried.guide)}
    }
}

/// Nobody here yet: the guide's first contact, drawn. `unread` says that whoever is theirs has a number that nobody could read anywhere.
pub fn nobody(
    words: &Words,
    voice: Voice,
    carried: &Told<'_>,
    unread: bool,
    first: Option<AnyView>,
) -> impl IntoView + use<> {
    view! {
        {back(words, carried.told)}
        <h1 tabindex="-1">{words.say("contact-nobody", voice)}</h1>
        <p>{words.say("contact-nobody.lead", voice)}</p>
        {unread.then(|| view! { <p class="note">{words.get("contact-number-unread")}</p> })}
        {first}
        {other_stages(words, voice, carried.others, carried.told)}
        {elsewhere(words, voice, carried.guide)}
    }
}

/// Whom one can reach now, under a heading of its own.
pub(super) fn reachable(words: &Words, voice: Voice, first: AnyView) -> AnyView {
    view! {
        <h2 class="above">{words.say("contact-reachable", voice)}</h2>
        {first}
    }
    .into_any()
}

/// *Jag vill ha någon annan*: choosing one's grown-up is a right, and no reason is asked.
fn elsewhere(words: &Words, voice: Voice, guide: &str) -> impl IntoView + use<> {
    view! {
        <h2 class="above">{words.say("contact-someone-else", voice)}</h2>
        {go(words, "borja", &[("r", mark(voice))], "reach", words.get("contact-choose-again"))}
        <a class="reach" href=guide.to_owned()>{words.get("contact-guide")}</a>
    }
}

/// One step back: the last thing told is taken away.
pub(super) fn back(words: &Words, carried: &Carried) -> AnyView {
    let mut carried = carried.clone();
    let last = carried.pop().map(|(name, _)| name);
    let step = if matches!(last, None | Some("r" | "k")) { "borja" } else { "vem" };
    if step == "borja" {
        carried.retain(|(name, _)| *name == "r");
    }
    go(words, step, &carried, "back", view! { {icon(Icon::Back)} {words.get("guide-back")} })
}

/// The voice as forms carry it.
#[must_use]
pub fn mark(voice: Voice) -> String {
    match voice {
        Voice::Child => "c".to_owned(),
        Voice::Guardian => "g".to_owned(),
    }
}

/// The name of a branch, in a sentence.
#[must_use]
pub fn branch(words: &Words, branch: Branch, voice: Voice) -> Arc<str> {
    words.say(&format!("contact-branch-{}", branch.id()), voice)
}
