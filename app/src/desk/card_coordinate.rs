//! *Behöver samordning*: whose efforts, whether the child agrees, and the day a plan was agreed on.

use domain::contact::course::Coordination;
use domain::contact::event::{Cleared, Consent, Principal};
use leptos::prelude::*;

use super::card::Around;
use crate::contact::day::named;

pub(super) fn card(around: &Around<'_>) -> AnyView {
    let inner = match &around.page.course.facts.coordination {
        None => need(around),
        Some(coordination) => standing(around, coordination),
    };
    around.card("desk-card-coordinate", &["samordna", "plan", "samordnat"], inner)
}

fn need(around: &Around<'_>) -> AnyView {
    let principals = around.choices("desk-principal-", Principal::ALL.iter().map(|one| one.as_str()));
    let principals = around.any_of("samordna", "vilka", "desk-coordinate-who", principals);
    let consent = around.choices("desk-consent-", Consent::ALL.iter().map(|one| one.as_str()));
    let consent = around.one_of("samordna", "lov", "desk-coordinate-consent", consent);
    let lead = view! { <p>{around.words.get("desk-coordinate.lead")}</p> };
    around.form("samordna", "reach", "desk-coordinate-go", view! { {lead} {principals} {consent} }.into_any())
}

fn standing(around: &Around<'_>, coordination: &Coordination) -> AnyView {
    let words = around.words;
    let who: Vec<_> = coordination
        .principals
        .iter()
        .map(|one| view! { <li>{words.get(&format!("desk-principal-{}", one.as_str()))}</li> })
        .collect();
    let consent = words.get(&format!("desk-consent-{}", coordination.consent.as_str()));
    let today = around.page.today;
    let plan = if let Some(day) = coordination.planned {
        view! { <p>{words.fill("desk-planned", &[("day", &named(words, day))])}</p> }.into_any()
    } else {
        let target = coordination.target();
        let text = words.fill("desk-plan-target", &[("day", &named(words, target))]);
        let class = if target < today { "fault" } else { "small" };
        let day = around.day("plan", "desk-plan", Some(today), (None, Some(today)));
        let form = around.form("plan", "reach", "desk-plan-go", day);
        view! { <p class=class>{text}</p> {form} }.into_any()
    };
    let why = around.choices("desk-cleared-", Cleared::ALL.iter().map(|one| one.as_str()));
    let why = around.one_of("samordnat", "vad", "desk-clear-why", why);
    let clear = around.form("samordnat", "reach", "desk-clear-go", why);
    view! {
        <ul class="before">{who}</ul>
        <p>{words.get("desk-coordinate-consent")}" "{consent}</p>
        {plan}
        <details open=around.wrong("samordnat")>
            <summary>{words.get("desk-clear")}</summary>
            {clear}
        </details>
    }
    .into_any()
}
