//! Choices: large cards with radios or ticks, faces for a child's scale, a long list, and a list to put in order.

use domain::survey::answer::Place;
use domain::survey::questionnaire::{Audience, Choice, Kind, Question};
use domain::survey::scale::{Good, steps};
use leptos::prelude::*;

use super::face::{face, moods};
use super::tongue::{Said, Tongue};
use crate::words::Words;

/// Longer lists than this are chosen from a menu.
const CARDS: usize = 14;

/// A choice as it is shown.
pub(super) struct Shown {
    value: String,
    said: Said,
    /// Beside the scale: *vet inte*, *vill inte svara*.
    apart: bool,
    chosen: bool,
    mood: Option<usize>,
}

/// The choices of a question as they are shown, with faces where it is a child's scale.
pub(super) fn shown(
    tongue: &Tongue,
    question: &Question,
    offered: &[&Choice],
    chosen: &[String],
    audience: Audience,
    locked: bool,
) -> Vec<Shown> {
    offered
        .iter()
        .zip(faces(question, offered, audience, locked))
        .map(|(choice, mood)| Shown {
            value: choice.value.clone(),
            said: tongue.said(&choice.label),
            apart: choice.is_apart(),
            chosen: chosen.contains(&choice.value),
            mood,
        })
        .collect()
}

/// The face of each choice, where it has one.
pub(crate) fn faces(question: &Question, offered: &[&Choice], audience: Audience, locked: bool) -> Vec<Option<usize>> {
    let small = matches!(audience, Audience::Young | Audience::Child);
    // Faces belong to a scale of children of which it was said where its good end is; a locked instrument has no pictures but its own.
    let scale = Good::of(question).filter(|_| small && !locked).zip(steps(offered.iter().copied()));
    let mood = |choice: &Choice| {
        let (good, steps) = scale.as_ref()?;
        moods(steps.len())?.get(good.worse(steps, choice.step()?)).copied()
    };
    offered.iter().map(|choice| mood(choice)).collect()
}

/// How the cards of a question lie where there is room, and its boxes on paper. More than three beside each other do not fit into a line that is read well.
pub(crate) fn laid(question: &Question) -> &'static str {
    let side = |word: &String| match word.as_str() {
        "columns" | "columns-pack" | "horizontal" | "horizontal-compact" => Some("opts side"),
        "columns-1" => None,
        "columns-2" => Some("opts side two"),
        word => word.starts_with("columns-").then_some("opts side"),
    };
    question.appearance.iter().find_map(side).unwrap_or("opts")
}

/// One of a list, or any of it.
pub(super) fn cards(words: &Words, id: &str, name: &str, question: &Question, choices: Vec<Shown>) -> AnyView {
    let many = matches!(question.kind, Kind::Many(_));
    let minimal = question.appearance.iter().any(|word| matches!(word.as_str(), "minimal" | "autocomplete"));
    if !many && (minimal || choices.len() > CARDS) {
        return menu(words, id, name, choices);
    }
    let kind = if many { "checkbox" } else { "radio" };
    let faces = choices.iter().any(|choice| choice.mood.is_some());
    let items: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| {
            let (input, name) = (format!("{id}-{at}"), name.to_owned());
            view! {
                <li class=choice.apart.then_some("apart")>
                    <label class="opt">
                        <input type=kind id=input name=name value=choice.value checked=choice.chosen/>
                        {choice.mood.map(face)}
                        <span>{choice.said.view()}</span>
                    </label>
                </li>
            }
        })
        .collect();
    view! { <ul class=if faces { "opts faces" } else { laid(question) }>{items}</ul> }.into_any()
}

/// A menu: it has its name from the question that stands over it.
fn menu(words: &Words, id: &str, name: &str, choices: Vec<Shown>) -> AnyView {
    let options: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            view! { <option value=choice.value selected=choice.chosen lang=choice.said.lang>{choice.said.text}</option> }
        })
        .collect();
    view! {
        <select id=id.to_owned() name=name.to_owned() autocomplete="off" aria-labelledby=format!("{id}-l")>
            <option value="">{words.get("survey-choose")}</option>
            {options}
        </select>
    }
    .into_any()
}

/// A list in an order, each with buttons to move it: nothing has to be dragged.
///
/// An order that was only shown stands in fields of another name (`o.`): whether it is an answer is the step's to say.
pub(super) fn rank(words: &Words, place: &Place, touched: bool, choices: Vec<Shown>) -> AnyView {
    let (last, place) = (choices.len().saturating_sub(1), String::from(place.clone()));
    let name = format!("{}.{place}", if touched { "a" } else { "o" });
    let items: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| {
            let turn = |id: &str, sign: &'static str, way: &str, stays: bool| {
                let label = words.fill(id, &[("what", &choice.said.text)]);
                let value = format!("{way}.{place}.{at}");
                view! {
                    <button class="pill" name="do" value=value aria-label=label disabled=stays>
                        {sign}
                    </button>
                }
            };
            let (up, down) =
                (turn("survey-rank-up", "↑", "upp", at == 0), turn("survey-rank-down", "↓", "ned", at == last));
            view! {
                <li>
                    {carried(&name, choice.value)}
                    <span>{choice.said.view()}</span>
                    {up}
                    {down}
                </li>
            }
        })
        .collect();
    view! {
        <p class="small">{words.get("survey-rank-how")}</p>
        <ol class="rank">{items}</ol>
    }
    .into_any()
}

fn carried(name: &str, value: String) -> impl IntoView + use<> {
    let name = name.to_owned();
    view! { <input type="hidden" name=name value=value/> }
}

/// Eight parts of a good life; the same ring as the guide's.
pub(super) fn wheel(words: &Words, id: &str, name: &str, chosen: &[String]) -> AnyView {
    let parts: Vec<_> = domain::survey::wheel::PARTS
        .into_iter()
        .enumerate()
        .map(|(at, part)| {
            let (input, name) = (format!("{id}-{at}"), name.to_owned());
            let word = format!("guide-part-{part}");
            view! {
                <li>
                    <input type="radio" name=name id=input.clone() value=part checked=chosen.iter().any(|one| one == part)/>
                    <label for=input>
                        <b>{words.get(&word)}</b>
                        <small>{words.get(&format!("{word}.hint"))}</small>
                    </label>
                </li>
            }
        })
        .collect();
    view! { <ul class="wheel">{parts}</ul> }.into_any()
}

/// "I have read this."
pub(super) fn acknowledge(words: &Words, id: &str, name: &str, chosen: bool) -> AnyView {
    let value = domain::survey::walk::read::ACKNOWLEDGED;
    view! {
        <ul class="opts">
            <li>
                <label class="opt">
                    <input type="checkbox" id=id.to_owned() name=name.to_owned() value=value checked=chosen/>
                    <span>{words.get("survey-acknowledge")}</span>
                </label>
            </li>
        </ul>
    }
    .into_any()
}
