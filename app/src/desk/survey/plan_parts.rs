//! The parts of the plan's form: tables and backgrounds, classes, where a group is one school, the ladder.

use domain::survey::forecast::leaves;
use domain::survey::plan::{Gap, Role, Sensitivity};
use domain::survey::questionnaire::Kind;
use leptos::prelude::*;

use super::lacks::called;
use super::plan::{PlanView, ROLES, breakdown_called, level_called, role_word, step_called, value_called};
use crate::words::Words;

pub(super) fn breakdowns(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let rows: Vec<_> = page
        .plan
        .breakdowns
        .iter()
        .map(|one| {
            let name = breakdown_called(words, page.asked, page.plan, one);
            view! {
                <label class="pick">
                    <input type="checkbox" name="tabell" value=one.name.to_string() checked/>
                    <span>{name}</span>
                </label>
            }
        })
        .collect();
    let axis = |number: u8| {
        let mut options = vec![view! { <option value="">{words.get("desk-survey-no-axis")}</option> }.into_any()];
        for background in &page.plan.backgrounds {
            let called = called(page.asked, &background.question);
            let own = background.question.to_string();
            options.push(view! { <option value=own.clone()>{called.clone()}</option> }.into_any());
            for level in &background.levels {
                let name = format!("{called}: {}", level_called(page.asked, level));
                options.push(view! { <option value=format!("{own}|{}", level.name)>{name}</option> }.into_any());
            }
        }
        let id = format!("axel{number}");
        view! {
            <label for=id.clone()>{words.fill("desk-survey-axis", &[("number", &number.to_string())])}</label>
            <select id=id.clone() name=id>{options}</select>
        }
    };
    let add = (!page.plan.backgrounds.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{words.get("desk-survey-add-table")}</summary>
                {axis(1)}
                {axis(2)}
                {axis(3)}
                <button class="reach" name="do" value="tabell">{words.get("desk-survey-add-table")}</button>
            </details>
        }
    });
    view! {
        <fieldset>
            <legend>{words.get("desk-survey-tables")}</legend>
            <p class="small">{words.get("desk-survey-tables.about")}</p>
            {rows}
            {add}
        </fieldset>
        {backgrounds(words, page)}
    }
}

/// Which questions are background questions: those with one choice of a list can be.
fn backgrounds(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let rows: Vec<_> = page
        .asked
        .questions()
        .into_iter()
        .filter(|(_, question)| matches!(question.kind, Kind::One(_)))
        .map(|(_, question)| {
            let now = page.plan.background(&question.name).map(|one| one.role);
            let id = format!("bak|{}", question.name);
            let options: Vec<_> =
                std::iter::once(view! { <option value="">{words.get("desk-survey-role-none")}</option> }.into_any())
                    .chain(ROLES.map(|role| {
                        let word = role_word(role);
                        let label = words.get(&format!("desk-survey-role-{word}"));
                        view! { <option value=word selected=now == Some(role)>{label}</option> }.into_any()
                    }))
                    .collect();
            view! {
                <label for=id.clone()>{called(page.asked, &question.name)}</label>
                <select id=id.clone() name=id>{options}</select>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="fold" open=page.plan.backgrounds.is_empty()>
                <summary>{words.get("desk-survey-backgrounds")}</summary>
                <p class="small">{words.get("desk-survey-backgrounds.about")}</p>
                {rows}
            </details>
        }
    })
}

pub(super) fn classes(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let rows: Vec<_> = page
        .asked
        .questions()
        .into_iter()
        .filter(|(_, question)| question.kind.is_shown() && page.plan.background(&question.name).is_none())
        .map(|(_, question)| {
            let now = page.plan.measure(&question.name).map(|one| one.class);
            let id = format!("klass|{}", question.name);
            let options: Vec<_> =
                std::iter::once(view! { <option value="">{words.get("desk-survey-choose")}</option> }.into_any())
                    .chain(Sensitivity::ALL.map(|class| {
                        let label = words.get(&format!("desk-survey-class-{}", class.as_str()));
                        view! { <option value=class.as_str() selected=now == Some(class)>{label}</option> }.into_any()
                    }))
                    .collect();
            let groupings: Vec<String> = page
                .plan
                .measure(&question.name)
                .into_iter()
                .flat_map(|one| one.groupings.iter().map(|grouping| level_called(page.asked, grouping)))
                .collect();
            let groupings = (!groupings.is_empty())
                .then(|| words.fill("desk-survey-merged-as", &[("what", &groupings.join(", "))]))
                .map(|text| view! { <p class="small">{text}</p> });
            view! {
                <label for=id.clone()>{called(page.asked, &question.name)}</label>
                <select id=id.clone() name=id>{options}</select>
                {groupings}
            }
        })
        .collect();
    view! {
        <details class="fold" open=page.gaps.iter().any(|(gap, _)| matches!(gap, Gap::Class(_) | Gap::TooMild(_)))>
            <summary>{words.get("desk-survey-classes")}</summary>
            <p class="small">{words.get("desk-survey-classes.about")}</p>
            {rows}
        </details>
    }
}

/// Where an age group is one school: ticked by a person, with the count of the list of units as a hint.
pub(super) fn schools(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let place = page.plan.of_role(Role::Municipality)?;
    let into = place.levels.first()?;
    let judged = page.plan.single_school.as_ref();
    let rows: Vec<_> = leaves(page.asked, place)
        .into_iter()
        .filter(|value| !place.unshown.contains(value))
        .map(|value| {
            let ticked = judged.is_some_and(|one| one.values.contains(&value));
            let count = page.schools.iter().find(|one| one.value == value).map(|one| one.count);
            let hint = count.map(|count| words.fill("desk-survey-schools-count", &[("count", &count.to_string())]));
            view! {
                <label class="pick">
                    <input type="checkbox" name="ensam" value=value.clone() checked=ticked/>
                    <span>{value_called(page.asked, &place.question, &value)} " " <small>{hint}</small></span>
                </label>
            }
        })
        .collect();
    let about = words.fill("desk-survey-schools.about", &[("level", &level_called(page.asked, into))]);
    Some(view! {
        <fieldset>
            <legend>{words.get("desk-survey-schools")}</legend>
            <p class="small">{about}</p>
            <label class="pick">
                <input type="checkbox" name="provat" value="ja" checked=judged.is_some()/>
                <span>{words.get("desk-survey-schools-judged")}</span>
            </label>
            {rows}
        </fieldset>
    })
}

pub(super) fn ladder(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let rows: Vec<_> = page
        .plan
        .ladder
        .iter()
        .enumerate()
        .map(|(place, step)| {
            let told = step_called(words, page.asked, page.plan, step);
            let button = |act: &str, id: &str| {
                let label = words.fill(&format!("{id}.what"), &[("what", &told)]);
                view! {
                    <button class="plain" name="do" value=format!("{act}:{place}") aria-label=label>
                        {words.get(id)}
                    </button>
                }
            };
            view! {
                <li>
                    {told.clone()}
                    <p class="ways">
                        {button("steg-upp", "desk-survey-up")} {button("steg-ner", "desk-survey-down")}
                        {button("steg-bort", "desk-survey-remove")}
                    </p>
                </li>
            }
        })
        .collect();
    view! {
        <fieldset>
            <legend>{words.get("desk-survey-ladder")}</legend>
            <p class="small">{words.get("desk-survey-ladder.about")}</p>
            <ol class="items">{rows}</ol>
        </fieldset>
    }
}
