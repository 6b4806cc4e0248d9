//! *Orosanmälan*: seen, made, answered; and whether the child was told first. What was reported is no part of it.

use domain::contact::event::{Calmed, Warned};
use leptos::prelude::*;

use super::card::Around;
use crate::contact::day::named;

pub(super) fn card(around: &Around<'_>) -> AnyView {
    let words = around.words;
    let concern = around.page.course.facts.concern;
    let seen = concern.map(|concern| {
        let day = named(words, concern.seen);
        view! { <p>{words.fill("desk-worry-seen", &[("day", &day)])}</p> }
    });
    let reported = concern.and_then(|concern| concern.reported).map(|(day, warned)| {
        let how = words.get(&format!("desk-warned-{}", warned.as_str()));
        view! { <p>{words.fill("desk-worry-reported", &[("day", &named(words, day))])}" "{how}</p> }
    });
    let answered = concern.and_then(|concern| concern.answered).map(|day| {
        view! { <p>{words.fill("desk-worry-answered", &[("day", &named(words, day))])}</p> }
    });
    let waits = concern.is_some_and(|concern| concern.reported.is_none());
    let unanswered = concern.is_some_and(|concern| concern.reported.is_some() && concern.answered.is_none());
    let forms = if unanswered {
        around.form("aterkoppling", "reach", "desk-worry-feedback", ().into_any())
    } else {
        let warned = around.choices("desk-warned-", Warned::ALL.iter().map(|one| one.as_str()));
        let warned = around.one_of("anmald", "vad", "desk-worry-warned", warned);
        let report = around.form("anmald", "reach", "desk-worry-report", warned);
        let see = (!waits).then(|| around.form("oro", "reach", "desk-worry-see", ().into_any()));
        let calm = waits.then(|| {
            let why = around.choices("desk-calmed-", Calmed::ALL.iter().map(|one| one.as_str()));
            let why = around.one_of("ingen-oro", "vad", "desk-worry-calm-why", why);
            let form = around.form("ingen-oro", "reach", "desk-worry-calm-go", why);
            let open = around.wrong("ingen-oro");
            view! {
                <details open=open>
                    <summary>{words.get("desk-worry-calm")}</summary>
                    {form}
                </details>
            }
        });
        view! { {see} {report} {calm} }.into_any()
    };
    let inner = view! {
        <p class="small">{words.get("desk-worry.lead")}</p>
        {seen}
        {reported}
        {answered}
        {forms}
    };
    around.card("desk-card-worry", &["oro", "anmald", "ingen-oro", "aterkoppling"], inner.into_any())
}
