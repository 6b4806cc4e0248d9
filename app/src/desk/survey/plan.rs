//! The publication plan as a form: what will be shown, how sensitive each question is, and what gives way first.

use domain::survey::forecast::{Forecast, leaves};
use domain::survey::plan::{Background, Breakdown, Gap, Plan, Role, Step};
use domain::survey::power::{Seen, power, seen};
use domain::survey::questionnaire::{Name, Questionnaire};
use domain::survey::reach;
use leptos::prelude::*;

use super::lacks::called;
use super::plan_ahead::ahead;
use super::plan_parts::{breakdowns, classes, ladder, schools};
use super::{Told, back, survey_path, told};
use crate::frame::hidden;
use crate::words::Words;

/// How many schools of an age group a municipality has, as far as the list of units knows: a hint, no judgement.
pub struct Schools {
    /// The municipality's code.
    pub value: String,
    /// How many.
    pub count: usize,
}

/// What the page shows.
pub struct PlanView<'a> {
    /// The survey's id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What is asked.
    pub asked: &'a Questionnaire,
    /// The plan.
    pub plan: &'a Plan,
    /// What it lacks, in words, each with what it is.
    pub gaps: Vec<(Gap, String)>,
    /// What each municipality will be able to see.
    pub forecast: Vec<Forecast>,
    /// Schools by municipality.
    pub schools: Vec<Schools>,
    /// What was typed where a number belongs and is none, by the field's name: it stands there until it is mended.
    pub mistyped: Vec<(String, String)>,
    /// The version that is looked at.
    pub version: i64,
    /// What was done, or what stood in the way.
    pub told: Told,
}

/// The page.
pub fn plan(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let to = survey_path(words, &page.id, "/plan");
    let version = || hidden("v", page.version.to_string());
    let gaps: Vec<_> = page.gaps.iter().map(|(_, line)| view! { <li class="lacks">{line.clone()}</li> }).collect();
    let gaps = (!gaps.is_empty()).then(|| view! { <ul class="checks">{gaps}</ul> });
    let empty = page.plan.measures.is_empty() && page.plan.breakdowns.is_empty();
    let suggest = {
        let id = if empty { "desk-survey-suggest" } else { "desk-survey-suggest-rest" };
        let class = if empty { "go" } else { "reach" };
        let gone = page
            .gaps
            .iter()
            .any(|(gap, _)| matches!(gap, Gap::Class(_) | Gap::Gone(_) | Gap::Ladder | Gap::Breakdowns));
        let about = words.get("desk-survey-suggest.about");
        gone.then(|| {
            view! {
                <form method="post" action=to.clone()>
                    {version()} <p>{about}</p>
                    <button class=class name="do" value="foresla">{words.get(id)}</button>
                </form>
            }
        })
    };
    view! {
        {back(words, &page.id, &page.title)}
        <h1 tabindex="-1">{words.get("desk-survey-plan")}</h1>
        <p class="lead">{words.get("desk-survey-plan.lead")}</p>
        {told(&page.told)}
        {gaps}
        {suggest}
        {ahead(words, page)}
        <form method="post" action=to class="write">
            {version()}
            {expected(words, page)}
            {breakdowns(words, page)}
            {classes(words, page)}
            {schools(words, page)}
            {ladder(words, page)}
            <button class="go" name="do" value="spara">{words.get("desk-save")}</button>
        </form>
    }
}

/// What two groups of a size can show, in words; the sentence the process leader needs before anybody is asked.
pub(super) fn power_line(words: &Words, answers: u32) -> String {
    let word = seen(answers, answers);
    let points = |points: f64| format!("{points:.0}");
    let (smallest, likely) =
        power(answers, answers).map(|power| (points(power.smallest), points(power.likely))).unwrap_or_default();
    let values = [("answers", answers.to_string()), ("smallest", smallest), ("likely", likely)];
    let id = if word == Seen::Nothing {
        "desk-survey-seen-nothing".to_owned()
    } else {
        format!("desk-survey-seen-{}", word.as_str())
    };
    words.fill(&id, &values.each_ref().map(|(name, value)| (*name, value.as_str())))
}

/// How many are thought to answer, and how many there are.
fn expected(words: &Words, page: &PlanView<'_>) -> impl IntoView + use<> {
    let place = page.plan.of_role(Role::Municipality);
    let rows: Vec<_> = place
        .into_iter()
        .flat_map(|place| leaves(page.asked, place).into_iter().map(move |value| (place, value)))
        .filter(|(place, value)| !place.unshown.contains(value))
        .map(|(place, value)| {
            let known = page.plan.known(&place.question, &value);
            let name = value_called(page.asked, &place.question, &value);
            let number = |begin: &str, id: &str, now: Option<u32>| {
                amount(page, format!("{begin}|{value}"), words.fill(id, &[("what", &name)]), now)
            };
            view! {
                <tr>
                    <th scope="row">{name.clone()}</th>
                    <td data-is=words.get("desk-survey-hoped").to_string()>
                        {number("svar", "desk-survey-known-answers", known.and_then(|one| one.answers))}
                    </td>
                    <td data-is=words.get("desk-survey-people").to_string()>
                        {number("folk", "desk-survey-known-people", known.and_then(|one| one.people))}
                    </td>
                </tr>
            }
        })
        .collect();
    let others: Vec<AnyView> = others(words, page);
    let table = (!rows.is_empty()).then(|| {
        view! {
            <p class="small">{words.get("desk-survey-known.about")}</p>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{words.get("desk-survey-municipality")}</th>
                        <th scope="col">{words.get("desk-survey-hoped")}</th>
                        <th scope="col">{words.get("desk-survey-people")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
    });
    (table.is_some() || !others.is_empty()).then(|| {
        view! {
            <details class="fold" open=page.plan.known.is_empty() || !page.mistyped.is_empty()>
                <summary>{words.get("desk-survey-known")}</summary>
                {table}
                {(!others.is_empty()).then(|| view! { <p class="small">{words.get("desk-survey-known-others")}</p> })}
                {others}
                {unasked(words, &reach::unasked(page.asked.audience, page.plan))}
                <label for="kalla">{words.get("desk-survey-known-from")}</label>
                <input id="kalla" name="kalla" type="text" value=page.plan.known_from.clone() autocomplete="off"/>
            </details>
        }
    })
}

/// A field for how many. What was typed there and is no number stays, and is marked.
fn amount(page: &PlanView<'_>, field: String, label: String, now: Option<u32>) -> impl IntoView + use<> {
    let mistyped = page.mistyped.iter().find(|(name, _)| *name == field).map(|(_, typed)| typed.clone());
    let wrong = mistyped.is_some().then_some("true");
    let now = mistyped.or(now.map(|now| now.to_string())).unwrap_or_default();
    view! {
        <input id=field.clone() name=field type="text" inputmode="numeric" maxlength="7" value=now autocomplete="off" aria-label=label aria-invalid=wrong/>
    }
}

/// By what nobody can be told to be missing.
pub(super) fn unasked(words: &Words, roles: &[Role]) -> impl IntoView + use<> {
    let said = roles.iter().filter_map(|role| match role {
        Role::Municipality => Some(words.get("desk-survey-unasked-municipality")),
        Role::Age => Some(words.get("desk-survey-unasked-age")),
        Role::Language => Some(words.get("desk-survey-unasked-language")),
        Role::Gender | Role::Other => None,
    });
    said.map(|said| view! { <p class="small">{said}</p> }).collect_view()
}

/// How many there are of the groups of every other background: by them too it is told who is not heard.
fn others(words: &Words, page: &PlanView<'_>) -> Vec<AnyView> {
    let table = |background: &Background| {
        let values = leaves(page.asked, background).into_iter().filter(|value| !background.unshown.contains(value));
        let rows: Vec<_> = values
            .map(|value| {
                let name = value_called(page.asked, &background.question, &value);
                let field = format!("folk|{}|{value}", background.question);
                let label = words.fill("desk-survey-known-people", &[("what", &name)]);
                let known = page.plan.known(&background.question, &value).and_then(|known| known.people);
                view! {
                    <tr>
                        <th scope="row">{name}</th>
                        <td data-is=words.get("desk-survey-people").to_string()>{amount(page, field, label, known)}</td>
                    </tr>
                }
            })
            .collect();
        view! {
            <table>
                <thead>
                    <tr>
                        <th scope="col">{called(page.asked, &background.question)}</th>
                        <th scope="col">{words.get("desk-survey-people")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    };
    page.plan.backgrounds.iter().filter(|one| one.role != Role::Municipality).map(table).collect()
}

/// A step of the ladder, in words.
pub(super) fn step_called(words: &Words, asked: &Questionnaire, plan: &Plan, step: &Step) -> String {
    let level = |question: &Name, name: &Name| {
        let level = plan.background(question).and_then(|one| one.level(name));
        level.map_or_else(|| name.to_string(), |level| level_called(asked, level))
    };
    match step {
        Step::MergeAnswers(name) => {
            let grouping = plan.measures.iter().flat_map(|one| &one.groupings).find(|one| one.name == *name);
            let called = grouping.map_or_else(|| name.to_string(), |one| level_called(asked, one));
            words.fill("desk-survey-step-merge", &[("what", &called)])
        }
        Step::Coarsen { question, level: name } => words
            .fill("desk-survey-step-coarsen", &[("what", &called(asked, question)), ("level", &level(question, name))]),
        Step::Drop { question, beside } => words
            .fill("desk-survey-step-drop", &[("what", &called(asked, question)), ("beside", &called(asked, beside))]),
    }
}

/// A breakdown, in words: its axes.
pub(super) fn breakdown_called(words: &Words, asked: &Questionnaire, plan: &Plan, one: &Breakdown) -> String {
    let axes: Vec<String> = one
        .by
        .iter()
        .map(|axis| {
            let own = called(asked, &axis.question);
            let level = axis.level.as_ref().and_then(|level| plan.background(&axis.question)?.level(level));
            level.map_or(own, |level| level_called(asked, level))
        })
        .collect();
    axes.join(&format!(" {} ", words.get("desk-survey-crossed")))
}

pub(super) fn level_called(asked: &Questionnaire, level: &domain::survey::plan::Grouping) -> String {
    let said = level.label.best("", &asked.languages);
    if said.is_empty() { level.name.to_string() } else { said.to_owned() }
}

/// A value of a question, in its words.
#[must_use]
pub fn value_called(asked: &Questionnaire, question: &Name, value: &str) -> String {
    let list = asked.question(question).and_then(|one| domain::survey::edit::list_of(&one.kind));
    let choice = list.and_then(|list| asked.lists.get(list)?.iter().find(|choice| choice.value == value));
    let said = choice.map(|choice| choice.label.best("", &asked.languages)).unwrap_or_default();
    if said.is_empty() { value.to_owned() } else { said.to_owned() }
}

/// The value of a background at a level, in its words.
pub(super) fn level_value_called(asked: &Questionnaire, background: &Background, value: &str) -> String {
    let merged = background.levels.iter().flat_map(|level| &level.groups).find(|group| group.value == value);
    let said = merged.map(|group| group.label.best("", &asked.languages)).unwrap_or_default();
    if said.is_empty() { value_called(asked, &background.question, value) } else { said.to_owned() }
}

/// Every role of a background, in the order they are offered.
pub const ROLES: [Role; 5] = [Role::Municipality, Role::Age, Role::Gender, Role::Language, Role::Other];

/// The stable word of a role, for forms and ids of words.
#[must_use]
pub const fn role_word(role: Role) -> &'static str {
    match role {
        Role::Municipality => "municipality",
        Role::Age => "age",
        Role::Gender => "gender",
        Role::Language => "language",
        Role::Other => "other",
    }
}
