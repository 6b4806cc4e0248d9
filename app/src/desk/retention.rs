//! *Bevarande och gallring*: which decision holds, what it takes next, what it took, and entering another one.

use domain::desk::retention::{Bad, LONGEST, Rule, WORDS, What};
use jiff::civil::Date;
use leptos::prelude::*;

use super::inputs::{self, Field, field, tick};
use super::path;
use crate::frame::{Icon, hidden, icon};
use crate::words::Words;

/// What was typed, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Number of the decision.
    pub decision: String,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: String,
    /// From which day it holds.
    pub valid_from: String,
    /// How many days.
    pub keep_days: String,
    /// Whether everything is kept for good.
    pub for_good: bool,
}

/// What was destroyed in one night.
pub struct Night {
    /// The day.
    pub day: Date,
    /// The number of the decision.
    pub decision: String,
    /// How many threads.
    pub threads: u64,
    /// How many messages in them.
    pub messages: u64,
}

/// What one organisation decides about one kind of thing.
pub struct Keeps {
    /// The organisation's id.
    pub organisation: String,
    /// What it is about.
    pub what: What,
    /// Of what several share: who has no decision that holds today.
    pub lack: Vec<String>,
    /// What tells its form from others on the page.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The rule that holds.
    pub rule: Option<Rule>,
    /// Every rule that was entered, last first.
    pub all: Vec<Rule>,
    /// How many there are.
    pub threads: usize,
    /// How many the next night takes.
    pub takes: usize,
    /// What was destroyed, last first.
    pub nights: Vec<Night>,
    /// What was typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub bad: Vec<Bad>,
    /// What was typed is in order and would take so many threads in its first night: asked once.
    pub ask: Option<usize>,
}

/// The page.
pub fn retention(words: &Words, organisations: Vec<Keeps>) -> impl IntoView + use<> {
    let all: Vec<_> = organisations.iter().map(|one| organisation(words, one)).collect();
    view! {
        <a class="back" href=path(words, "")>{icon(Icon::Back)} {words.get("desk-inbox")}</a>
        <h1 tabindex="-1">{words.get("desk-keeping")}</h1>
        <p class="lead">{words.get("desk-keeping-lead")}</p>
        <p class="small">{words.get("desk-keeping-about")}</p>
        {all}
    }
}

fn organisation(words: &Words, one: &Keeps) -> impl IntoView + use<> {
    let now = match &one.rule {
        None if !one.lack.is_empty() => {
            let who = one.lack.join(", ");
            view! { <p class="calm">{words.fill("desk-keeping-lack", &[("who", &who)])}</p> }.into_any()
        }
        None => view! { <p class="calm">{words.get("desk-keeping-none")}</p> }.into_any(),
        Some(rule) => {
            let next = words.fill(
                &id(one.what, "next"),
                &[("takes", &one.takes.to_string()), ("threads", &one.threads.to_string())],
            );
            view! {
                <p class="open">{said(words, rule)}</p>
                <p>{next}</p>
            }
            .into_any()
        }
    };
    let rules: Vec<_> = one.all.iter().map(|rule| view! { <li>{said(words, rule)}</li> }).collect();
    let nights: Vec<_> = one.nights.iter().map(|night| view! { <li>{gone(words, one.what, night)}</li> }).collect();
    let form = match one.ask {
        Some(takes) => confirm(words, one, takes).into_any(),
        None => enter(words, one).into_any(),
    };
    view! {
        <article class="card">
            <h2>{one.name.clone()}</h2>
            <p><b>{words.get(&format!("desk-keeping-what-{}", one.what.as_str()))}</b></p>
            {now}
            {(!nights.is_empty())
                .then(|| view! { <h3>{words.get("desk-keeping-gone")}</h3><ul>{nights}</ul> })}
            {(!rules.is_empty())
                .then(|| view! { <h3>{words.get("desk-keeping-all")}</h3><ol reversed>{rules}</ol> })}
            {form}
        </article>
    }
}

/// The id of words about a kind of thing.
fn id(what: What, word: &str) -> String {
    match what {
        What::Thread => format!("desk-keeping-{word}"),
        What::SignUp | What::Proposal => format!("desk-keeping-{word}-{}", what.as_str()),
    }
}

/// A rule in one sentence.
fn said(words: &Words, rule: &Rule) -> String {
    let (decided_on, valid_from) = (rule.decided_on.to_string(), rule.valid_from.to_string());
    let days = rule.keep_days.map(|days| days.to_string()).unwrap_or_default();
    let values = [
        ("decision", rule.decision.as_str()),
        ("who", rule.decided_by.as_str()),
        ("day", &decided_on),
        ("from", &valid_from),
        ("days", &days),
    ];
    if rule.keep_days.is_none() {
        return words.fill("desk-keeping-for-good", &values);
    }
    words.fill(&id(rule.what, "rule"), &values)
}

/// One night in one sentence.
fn gone(words: &Words, what: What, night: &Night) -> String {
    let (day, threads, messages) = (night.day.to_string(), night.threads.to_string(), night.messages.to_string());
    let values = [("day", day.as_str()), ("threads", &threads), ("messages", &messages), ("decision", &night.decision)];
    words.fill(&id(what, "night"), &values)
}

/// The field that a fault is about.
const fn name(bad: Bad) -> &'static str {
    match bad {
        Bad::Decision => "beslut",
        Bad::DecidedBy => "vem",
        Bad::DecidedOn => "dag",
        Bad::ValidFrom => "fran",
        Bad::KeepDays => "dagar",
    }
}

/// The form; what was typed stays when something is wrong.
fn enter(words: &Words, one: &Keeps) -> impl IntoView + use<> {
    let typed = &one.typed;
    let fault = |bad: &Bad| Some(words.get(&format!("desk-keeping-bad-{}", bad.as_str())).to_string());
    let wrong = inputs::Typed::wrong(&one.id, one.bad.iter().map(|bad| (name(*bad), fault(bad))));
    let line = |kind: &'static str, bad: Bad, value: &str| {
        let longest = if kind == "number" { LONGEST.to_string().len() } else { WORDS };
        let label = match bad {
            Bad::KeepDays => words.get(&self::id(one.what, bad.as_str())),
            _ => words.get(&format!("desk-keeping-{}", bad.as_str())),
        };
        field(&wrong, Field::new(&one.id, name(bad), label).kind(kind).value(value).longest(longest))
    };
    let for_good = tick(&wrong, (&one.id, "alltid"), "1", &*words.get("desk-keeping-tick"), typed.for_good);
    view! {
        <details open=!one.bad.is_empty()>
            <summary>{words.get("desk-keeping-enter")}</summary>
            <form method="post" action=path(words, "/bevarande") class="write">
                {hidden("org", one.organisation.clone())}
                {hidden("vad", one.what.as_str().to_owned())}
                {line("text", Bad::Decision, &typed.decision)}
                {line("text", Bad::DecidedBy, &typed.decided_by)}
                {line("date", Bad::DecidedOn, &typed.decided_on)}
                {line("date", Bad::ValidFrom, &typed.valid_from)}
                {line("number", Bad::KeepDays, &typed.keep_days)}
                {for_good}
                <button class="reach">{words.get("desk-keeping-look")}</button>
            </form>
        </details>
    }
}

/// What was typed, once more, before it holds.
fn confirm(words: &Words, one: &Keeps, takes: usize) -> impl IntoView + use<> {
    let typed = &one.typed;
    let (takes, threads) = (takes.to_string(), one.threads.to_string());
    let days = typed.keep_days.clone();
    let values = [
        ("decision", typed.decision.as_str()),
        ("who", typed.decided_by.as_str()),
        ("day", &typed.decided_on),
        ("from", &typed.valid_from),
        ("days", &days),
    ];
    let rule = if typed.for_good {
        words.fill("desk-keeping-for-good", &values)
    } else {
        words.fill(&id(one.what, "rule"), &values)
    };
    let would = words.fill(&id(one.what, "would"), &[("takes", &takes), ("threads", &threads)]);
    let carried = [
        ("org", one.organisation.clone()),
        ("vad", one.what.as_str().to_owned()),
        ("beslut", typed.decision.clone()),
        ("vem", typed.decided_by.clone()),
        ("dag", typed.decided_on.clone()),
        ("fran", typed.valid_from.clone()),
        ("dagar", typed.keep_days.clone()),
        ("alltid", if typed.for_good { "1".to_owned() } else { String::new() }),
    ];
    let carried: Vec<_> = carried.into_iter().map(|(name, value)| hidden(name, value)).collect();
    view! {
        <section class="calm">
            <h3>{words.get("desk-keeping-sure")}</h3>
            <p>{rule}</p>
            <p>{would}</p>
            <p class="small">{words.get("desk-keeping-night-off")}</p>
            <form method="post" action=path(words, "/bevarande")>
                {carried}
                <button class="go" name="ja" value="1">
                    {words.get("desk-keeping-save")}
                </button>
            </form>
            <p class="more">
                <a href=path(words, "/bevarande")>{words.get("desk-keeping-leave")}</a>
            </p>
        </section>
    }
}
