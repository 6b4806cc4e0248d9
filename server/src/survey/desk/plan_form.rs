//! The plan's form, read into the plan: classes, tables, backgrounds, expected answers, schools, the ladder.

use app::desk::survey::plan::{ROLES, role_word};
use domain::survey::forecast::leaves;
use domain::survey::plan::{Axis, Breakdown, Known, Measure, Plan, Role, Sensitivity};
use domain::survey::questionnaire::{Kind, Name, Questionnaire};

use super::load::name;
use crate::desk::fields::Fields;

/// The most people or answers that anybody types for a municipality.
const MOST: u32 = 1_000_000;

/// Lays a form over a plan; the ids of what is wrong.
pub(super) fn read(asked: &Questionnaire, plan: &mut Plan, fields: &Fields) -> Vec<&'static str> {
    let mut wrong = Vec::new();
    let numbers = [known(asked, plan, fields), people(asked, plan, fields)];
    wrong.extend(numbers.into_iter().find_map(Result::err));
    let chosen = fields.all("tabell");
    plan.breakdowns.retain(|one| chosen.iter().any(|name| name == one.name.as_str()));
    backgrounds(asked, plan, fields);
    classes(asked, plan, fields);
    if fields.0.iter().any(|(name, _)| name == "provat" || name == "ensam") {
        plan.judge_schools(Some(fields.all("ensam")));
    } else {
        plan.judge_schools(None);
    }
    let act = fields.get("do");
    let (act, place) = act.split_once(':').unwrap_or((act, ""));
    let place: Option<usize> = place.parse().ok().filter(|place| *place < plan.ladder.len());
    match (act, place) {
        ("steg-upp", Some(place @ 1..)) => plan.ladder.swap(place, place - 1),
        ("steg-ner", Some(place)) if place + 1 < plan.ladder.len() => plan.ladder.swap(place, place + 1),
        ("steg-bort", Some(place)) => {
            plan.ladder.remove(place);
        }
        ("tabell", _) => wrong.extend(table(plan, fields).err()),
        _ => {}
    }
    wrong
}

fn backgrounds(asked: &Questionnaire, plan: &mut Plan, fields: &Fields) {
    let questions = asked.questions();
    for (_, question) in questions.iter().filter(|(_, question)| matches!(question.kind, Kind::One(_))) {
        let field = format!("bak|{}", question.name);
        if fields.0.iter().any(|(name, _)| *name == field) {
            let word = fields.get(&field);
            let role = ROLES.into_iter().find(|role| role_word(*role) == word);
            plan.set_role(asked, &question.name, role);
        }
    }
}

fn classes(asked: &Questionnaire, plan: &mut Plan, fields: &Fields) {
    for (_, question) in asked.questions() {
        let field = format!("klass|{}", question.name);
        if plan.background(&question.name).is_some() || !fields.0.iter().any(|(name, _)| *name == field) {
            continue;
        }
        let class = Sensitivity::parse(fields.get(&field));
        let now = plan.measures.iter_mut().find(|one| one.question == question.name);
        match (class, now) {
            (Some(class), Some(measure)) => measure.class = class,
            (Some(class), None) => plan.measures.push(Measure {
                question: question.name.clone(),
                class,
                groupings: Vec::new(),
                favourable: Vec::new(),
            }),
            (None, _) => plan.measures.retain(|one| one.question != question.name),
        }
    }
}

fn known(asked: &Questionnaire, plan: &mut Plan, fields: &Fields) -> Result<(), &'static str> {
    let Some(place) = plan.of_role(Role::Municipality) else { return Ok(()) };
    let (question, values) = (place.question.clone(), leaves(asked, place));
    let (mut wrong, mut all) = (false, Vec::new());
    for value in values {
        let (answers, people) = (number(fields, &format!("svar|{value}")), number(fields, &format!("folk|{value}")));
        wrong |= answers.is_err() || people.is_err();
        let (answers, people) = (answers.unwrap_or_default(), people.unwrap_or_default());
        if answers.is_some() || people.is_some() {
            all.push(Known { question: question.clone(), value, people, answers });
        }
    }
    plan.known.retain(|one| one.question != question);
    plan.known.extend(all);
    plan.known_from = fields.get("kalla").chars().take(300).collect();
    if wrong { Err("desk-survey-bad-number") } else { Ok(()) }
}

/// How many there are of the groups of every other background: who is missing is told by each of them.
fn people(asked: &Questionnaire, plan: &mut Plan, fields: &Fields) -> Result<(), &'static str> {
    let mut wrong = false;
    let others: Vec<_> = plan.backgrounds.iter().filter(|one| one.role != Role::Municipality).cloned().collect();
    for background in others {
        let begin = format!("folk|{}|", background.question);
        // A form that does not ask about a background leaves it as it is.
        if !fields.0.iter().any(|(name, _)| name.starts_with(&begin)) {
            continue;
        }
        plan.known.retain(|one| one.question != background.question);
        for value in leaves(asked, &background) {
            let people = number(fields, &format!("{begin}{value}"));
            wrong |= people.is_err();
            if let Ok(Some(people)) = people {
                let question = background.question.clone();
                plan.known.push(Known { question, value, people: Some(people), answers: None });
            }
        }
    }
    if wrong { Err("desk-survey-bad-number") } else { Ok(()) }
}

/// What stands where a number belongs and is none, by the field's name.
pub(super) fn mistyped(fields: &Fields) -> Vec<(String, String)> {
    let counts = |name: &str| name.starts_with("svar|") || name.starts_with("folk|");
    let wrong = fields.0.iter().filter(|(name, _)| counts(name) && number(fields, name).is_err());
    wrong.map(|(name, typed)| (name.clone(), typed.chars().take(20).collect())).collect()
}

/// A number as somebody typed it, none where nothing stands.
fn number(fields: &Fields, name: &str) -> Result<Option<u32>, ()> {
    let typed: String = fields.get(name).chars().filter(|sign| !sign.is_whitespace()).collect();
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().ok().filter(|number| *number <= MOST).map(Some).ok_or(())
}

/// A new table of up to three axes.
fn table(plan: &mut Plan, fields: &Fields) -> Result<(), &'static str> {
    let axes: Option<Vec<Axis>> = ["axel1", "axel2", "axel3"]
        .into_iter()
        .map(|field| fields.get(field))
        .filter(|chosen| !chosen.is_empty())
        .map(|chosen| {
            let (question, level) = chosen.split_once('|').map_or((chosen, None), |(one, other)| (one, Some(other)));
            Some(Axis {
                question: name(question)?,
                level: level.map(name).map_or(Some(None), |level| level.map(Some))?,
            })
        })
        .collect();
    let by = axes.filter(|axes| !axes.is_empty()).ok_or("desk-survey-bad-table")?;
    if plan.breakdowns.iter().any(|one| one.by == by) {
        return Err("desk-survey-table-there");
    }
    let free = |number: u32| Name::parse(&format!("tabell_{number}")).ok();
    let name = (1..=u32::MAX).filter_map(free).find(|name| plan.breakdowns.iter().all(|one| one.name != *name));
    plan.breakdowns.push(Breakdown { name: name.ok_or("desk-survey-bad-table")?, by });
    Ok(())
}
