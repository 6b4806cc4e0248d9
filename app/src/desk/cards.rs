//! What can be done beside answering, each on a card that stays folded until it is needed.

use domain::contact::course::{LONGEST_WAIT, OWED_WAIT};
use domain::contact::event::{Ending, Help, Reason, Spoken};
use domain::contact::thread::State;
use jiff::Span;
use jiff::civil::Date;
use leptos::prelude::*;

use super::card::{Around, Choice};
use super::inputs::{Field, lines};
use super::path;
use super::{card_coordinate, card_hand_over, card_worry};
use crate::contact::day::named;

/// Every card that has a place as the thread stands.
pub(super) fn cards(around: &Around<'_>) -> Vec<AnyView> {
    let open = around.page.course.state != State::Closed;
    let mut all = vec![note(around)];
    if open {
        all.extend([wait(around), card_hand_over::card(around), card_coordinate::card(around)]);
    }
    all.push(card_worry::card(around));
    if open {
        all.extend([spoke(around), help(around), end(around)]);
    }
    all.push(take_out(around));
    all
}

fn later(day: Date, days: i64) -> Option<Date> {
    day.checked_add(Span::new().try_days(days).ok()?).ok()
}

fn note(around: &Around<'_>) -> AnyView {
    let note = Field::new("anteckna", "note", around.words.get("desk-note"));
    let fields = view! {
        {lines(&around.page.typed, note, "5", None)}
        <p class="small">{around.words.get("desk-note.lead")}</p>
    };
    let form = around.form("anteckna", "reach", "desk-note-go", fields.into_any());
    around.card("desk-card-note", &["anteckna"], form)
}

fn wait(around: &Around<'_>) -> AnyView {
    let (words, course, today) = (around.words, &around.page.course, around.page.today);
    if let Some(until) = course.waits(today) {
        let text = words.fill("desk-waits-until", &[("day", &named(words, until))]);
        let form = around.form("fortsatt", "reach", "desk-resume", ().into_any());
        return around.card("desk-card-wait", &["fortsatt"], view! { <p>{text}</p> {form} }.into_any());
    }
    let longest = if course.owes() { OWED_WAIT } else { LONGEST_WAIT };
    let moved = course.owes().then(|| {
        let day = named(words, course.answer_by);
        view! { <p class="small">{words.fill("desk-wait-told", &[("day", &day)])}</p> }
    });
    let day = around.day("vanta", "desk-wait", None, (later(today, 1), later(today, longest)));
    let form = around.form("vanta", "reach", "desk-wait-go", view! { {day} {moved} }.into_any());
    around.card("desk-card-wait", &["vanta"], form)
}

fn spoke(around: &Around<'_>) -> AnyView {
    let today = around.page.today;
    let how = around.choices("desk-spoken-", Spoken::ALL.iter().map(|one| one.as_str()));
    let how = around.one_of("pratat", "hur", "desk-spoke-how", how);
    let day = around.day("pratat", "desk-spoke-day", Some(today), (None, Some(today)));
    let told = view! { <p class="small">{around.words.get("desk-spoke-told")}</p> };
    let form = around.form("pratat", "reach", "desk-spoke-go", view! { {how} {day} {told} }.into_any());
    around.card("desk-card-spoke", &["pratat"], form)
}

fn help(around: &Around<'_>) -> AnyView {
    let words = around.words;
    let last = around.page.course.facts.help.map(|help| {
        let what = words.get(&format!("desk-help-{}", help.as_str()));
        view! { <p class="small">{words.fill("desk-help-last", &[("what", &what)])}</p> }
    });
    let what = around.choices("desk-help-", Help::ALL.iter().map(|one| one.as_str()));
    let what = around.one_of("hjalp", "vad", "desk-help-what", what);
    let form = around.form("hjalp", "reach", "desk-help-go", view! { {last} {what} }.into_any());
    around.card("desk-card-help", &["hjalp"], form)
}

fn end(around: &Around<'_>) -> AnyView {
    let words = around.words;
    let why = around.choices("desk-ending-", Ending::ALL.iter().map(|one| one.as_str()));
    let why = around.one_of("avsluta", "vad", "desk-end-why", why);
    let reason: Vec<Choice> = around.choices("desk-reason-", Reason::ALL.iter().map(|one| one.as_str()));
    let reason = around.list("avsluta", "orsak", "desk-end-reason", reason);
    let owed = around.page.course.owes().then(|| view! { <p class="fault">{words.get("desk-end-owed")}</p> });
    let told = view! { <p class="small">{words.get("desk-end-told")}</p> };
    let fields = view! { {owed} {why} {reason} {told} };
    let form = around.form("avsluta", "reach", "desk-end-go", fields.into_any());
    around.card("desk-card-end", &["avsluta"], form)
}

fn take_out(around: &Around<'_>) -> AnyView {
    let words = around.words;
    let to = path(words, &format!("/trad/{}/ut", around.page.id));
    let inner = view! {
        <p>{words.get("desk-out.lead")}</p>
        <a class="reach" href=to>
            {words.get("desk-out")}
        </a>
    };
    around.card("desk-card-out", &[], inner.into_any())
}
