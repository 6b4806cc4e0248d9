//! The field of a question, by its kind.

use domain::survey::answer::{Answers, Place, Value};
use domain::survey::expression::Context;
use domain::survey::questionnaire::{Audience, Grain, Kind};
use domain::survey::walk::Shown;
use domain::survey::walk::read::Fields;
use leptos::prelude::*;

use super::choice::{acknowledge, cards, rank, shown, wheel};
use super::tongue::Tongue;
use crate::frame::kept as safe;
use crate::words::Words;

/// A scale of no more steps is shown as a row of them: a slider has an answer before anybody gave one.
const STEPS: f64 = 11.0;

/// What a field shows: what was typed, else what was answered.
#[derive(Clone, Copy)]
pub(super) struct Kept<'a> {
    pub(super) answers: &'a Answers,
    /// What was typed last, where it has to be shown again.
    pub(super) typed: Option<&'a Fields>,
}

impl Kept<'_> {
    /// The values under a field's name.
    pub(super) fn values(self, part: &str, place: &Place) -> Vec<String> {
        if let Some(typed) = self.typed {
            let name = format!("{part}.{}", String::from(place.clone()));
            return typed.iter().filter(|(field, _)| *field == name).map(|(_, value)| value.clone()).collect();
        }
        match self.answers.at(place) {
            Some(Value::Date(date)) => {
                let at = ["a", "m", "d"].iter().position(|one| *one == part).unwrap_or_default();
                date.split('-').nth(at).map(|part| part.trim_start_matches('0').to_owned()).into_iter().collect()
            }
            Some(Value::Text(text) | Value::One(text)) => vec![text.clone()],
            Some(Value::Number(number)) => vec![number.to_string()],
            Some(Value::Many(values)) => values.clone(),
            None => Vec::new(),
        }
    }
}

/// What stands around a field.
pub(super) struct Around<'a> {
    pub(super) words: &'a Words,
    pub(super) tongue: &'a Tongue,
    pub(super) context: &'a Context<'a>,
    pub(super) audience: Audience,
    pub(super) locked: bool,
    /// The id of the first control; others follow from it.
    pub(super) id: String,
    /// The ids of what describes it.
    pub(super) described: Option<String>,
    pub(super) wrong: bool,
}

/// Whether a kind has one control, whose label is the question; else it is a group, whose legend is.
pub(super) fn is_single(item: &Shown<'_>) -> bool {
    match &item.question.kind {
        Kind::Text | Kind::Integer | Kind::Decimal | Kind::Date(Grain::Year) => true,
        Kind::Range { start, end, step } => !is_row(*start, *end, *step),
        _ => false,
    }
}

fn is_row(start: f64, end: f64, step: f64) -> bool {
    ((end - start) / step).abs() < STEPS
}

/// The field.
pub(super) fn field(around: &Around<'_>, item: &Shown<'_>, kept: Kept<'_>) -> AnyView {
    let (words, place, question) = (around.words, &item.place, item.question);
    let (id, name) = (around.id.as_str(), format!("a.{}", String::from(place.clone())));
    let values = kept.values("a", place);
    let first = || values.first().cloned().unwrap_or_default();
    let choices = |order: &[String]| {
        let mut offered = around.context.offered(place);
        // A list that was put in order is shown in it.
        offered.sort_by_key(|choice| order.iter().position(|value| *value == choice.value).unwrap_or(usize::MAX));
        shown(around.tongue, question, &offered, &values, around.audience, around.locked)
    };
    match &question.kind {
        Kind::Text => text(around, &name, &first(), question.appearance.iter().any(|word| word == "multiline")),
        Kind::Integer => line(around, "a", place, first(), "numeric"),
        Kind::Decimal => line(around, "a", place, first(), "decimal"),
        Kind::Range { start, end, step } if is_row(*start, *end, *step) => {
            steps(id, &name, (*start, *end, *step), &first())
        }
        Kind::Range { start, end, .. } => {
            let how = words.fill("survey-range", &[("least", &start.to_string()), ("most", &end.to_string())]);
            view! { <p class="small">{how}</p> {line(around, "a", place, first(), "decimal")} }.into_any()
        }
        Kind::Date(grain) => date(around, place, kept, *grain),
        Kind::One(_) => cards(words, id, &name, question, choices(&[])),
        Kind::Many(_) => {
            view! { <p class="small">{words.get("survey-many")}</p> {cards(words, id, &name, question, choices(&[]))} }
                .into_any()
        }
        Kind::Rank(_) => rank(words, place, !values.is_empty(), choices(&values)),
        Kind::Wheel => wheel(words, id, &name, &values),
        Kind::Acknowledge => acknowledge(words, id, &name, !values.is_empty()),
        Kind::Note | Kind::Calculate => ().into_any(),
    }
}

fn text(around: &Around<'_>, name: &str, value: &str, large: bool) -> AnyView {
    view! {
        <textarea
            id=around.id.clone()
            name=name.to_owned()
            rows=if large { "6" } else { "3" }
            dir="auto"
            autocomplete="off"
            aria-describedby=around.described.clone()
            aria-invalid=around.wrong.then_some("true")
            inner_html=safe(value)
        ></textarea>
    }
    .into_any()
}

/// A line to type in: `a`, `m` or `d` of a place.
fn line(around: &Around<'_>, part: &str, place: &Place, value: String, mode: &'static str) -> AnyView {
    let name = format!("{part}.{}", String::from(place.clone()));
    let id = if part == "a" { around.id.clone() } else { format!("{}-{part}", around.id) };
    view! {
        <input
            id=id
            name=name
            value=value
            inputmode=mode
            maxlength="20"
            autocomplete="off"
            aria-describedby=around.described.clone()
            aria-invalid=around.wrong.then_some("true")
        />
    }
    .into_any()
}

fn steps(id: &str, name: &str, (start, end, step): (f64, f64, f64), value: &str) -> AnyView {
    let count = ((end - start) / step).abs().round();
    let items: Vec<_> = (0..=u8::MAX)
        .take_while(|at| f64::from(*at) <= count)
        .map(|at| {
            // Tenths are written as tenths, whatever adding them comes to.
            let number = ((start + f64::from(at) * step.abs() * (end - start).signum()) * 1e6).round() / 1e6;
            let (shown, input, name) = (number.to_string(), format!("{id}-{at}"), name.to_owned());
            let chosen = shown == value;
            view! {
                <li>
                    <label class="opt">
                        <input type="radio" id=input name=name value=shown.clone() checked=chosen/>
                        <span>{shown}</span>
                    </label>
                </li>
            }
        })
        .collect();
    view! { <ul class="opts steps">{items}</ul> }.into_any()
}

fn date(around: &Around<'_>, place: &Place, kept: Kept<'_>, grain: Grain) -> AnyView {
    let words = around.words;
    let value = |part: &str| kept.values(part, place).into_iter().next().unwrap_or_default();
    let year = line(around, "a", place, value("a"), "numeric");
    if grain == Grain::Year {
        return year;
    }
    let chosen = value("m");
    let months: Vec<_> = (1..=12)
        .map(|month| {
            let number = month.to_string();
            let is = number == chosen;
            view! { <option value=number selected=is>{words.get(&format!("frame-month-{month}"))}</option> }
        })
        .collect();
    let day = (grain == Grain::Day).then(|| {
        view! {
            <label for=format!("{}-d", around.id)>{words.get("survey-day")}</label>
            {line(around, "d", place, value("d"), "numeric")}
        }
    });
    let (id, month) = (around.id.clone(), format!("{}-m", around.id));
    view! {
        {day}
        <label for=month.clone()>{words.get("survey-month")}</label>
        <select id=month name=format!("m.{}", String::from(place.clone())) autocomplete="off">
            <option value="">{words.get("survey-choose")}</option>
            {months}
        </select>
        <label for=id>{words.get("survey-year")}</label>
        {year}
    }
    .into_any()
}
