//! The answers to a question that conditions tell apart, and what a condition says of the choices of a list.

use std::collections::BTreeSet;

use crate::survey::answer::{Place, Value};
use crate::survey::decimal;
use crate::survey::expression::{Context, Hangs};
use crate::survey::questionnaire::{Grain, Kind, Name, Question, Questionnaire};
use crate::survey::walk::read::ACKNOWLEDGED;
use crate::survey::wheel;

/// The most choices of a list whose every selection is tried.
const TRIED: usize = 12;
/// The most steps of a range.
const STEPS: usize = 1001;
/// The longest list that is ranked in every order.
const RANKED: usize = 5;
/// The years of a date.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// Something that whoever fulfils a condition on a list has in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// They made one of these choices. Of none: nobody fulfils it.
    Any(Vec<String>),
    /// They answered, and did not make this choice.
    Not(String),
}

/// Answers that conditions tell apart, and that somebody can give: none that the question's own constraint refuses. None where they
/// cannot be listed.
#[must_use]
pub fn possible(question: &Question, asked: &Questionnaire, hangs: &[&Hangs], context: &Context) -> Option<Vec<Value>> {
    let own = question.constraint.as_ref().and_then(|one| one.must.of_own(&question.name));
    let Some(own) = own else { return values(question, asked, hangs, context) };
    let all: Vec<&Hangs> = hangs.iter().copied().chain([&own]).collect();
    if let Some(values) = values(question, asked, &all, context) {
        return Some(values.into_iter().filter(|value| own.on(Some(value), context)).collect());
    }
    // Where conditions look only at whether it was answered, it is all one with what.
    let any = hangs.iter().all(|one| !one.names_something() && !one.counts());
    if any { values(question, asked, hangs, context) } else { None }
}

/// Answers of which some condition may take one and not another; none where they cannot be listed.
fn values(question: &Question, asked: &Questionnaire, hangs: &[&Hangs], context: &Context) -> Option<Vec<Value>> {
    // What stands there before anybody answers may be anything.
    if question.calculation.is_some() {
        return None;
    }
    let offered = offered(question, asked, context);
    let choices = |list: &Name| {
        let all = asked.lists.get(list)?.iter().map(|one| one.value.clone());
        Some(all.filter(|value| offered.as_ref().is_none_or(|offered| offered.contains(value))).collect::<Vec<_>>())
    };
    let values: Vec<Value> = match &question.kind {
        Kind::One(list) => return Some(choices(list)?.into_iter().map(Value::One).collect()),
        Kind::Wheel => return Some(wheel::PARTS.map(|part| Value::One(part.to_owned())).into()),
        Kind::Acknowledge => vec![Value::One(ACKNOWLEDGED.to_owned())],
        Kind::Range { start, end, step } if *step > 0.0 => {
            decimal::steps(*start, *end, *step, STEPS).into_iter().map(Value::Number).collect()
        }
        Kind::Integer => numbers(hangs, true, context)?,
        Kind::Decimal => numbers(hangs, false, context)?,
        Kind::Text => texts(hangs)?,
        Kind::Date(Grain::Year) => YEARS.map(|year| Value::Date(format!("{year:04}"))).collect(),
        Kind::Date(Grain::Month) => {
            YEARS.flat_map(|year| (1..=12).map(move |month| Value::Date(format!("{year:04}-{month:02}")))).collect()
        }
        Kind::Many(list) => selections(&choices(list)?, hangs)?.into_iter().map(Value::Many).collect(),
        Kind::Rank(list) if question.choice_filter.is_none() || offered.is_some() => {
            ranks(&choices(list)?, hangs)?.into_iter().map(Value::Many).collect()
        }
        _ => return None,
    };
    // Of answers that no condition tells apart one stands for all.
    let mut seen = BTreeSet::new();
    let told = |value: &Value| hangs.iter().map(|one| one.on(Some(value), context)).collect::<Vec<_>>();
    Some(values.into_iter().filter(|value| seen.insert(told(value))).collect())
}

/// The choices that a filter which hangs on nothing lets through, for everybody alike; none where it leaves out nothing.
pub(super) fn offered(question: &Question, asked: &Questionnaire, context: &Context) -> Option<BTreeSet<String>> {
    let filter = question.choice_filter.as_ref()?;
    let (Kind::One(list) | Kind::Many(list) | Kind::Rank(list)) = &question.kind else { return None };
    if !filter.hangs_on_answers_alone() || !filter.names().is_empty() {
        return None;
    }
    let place = Place::of(question.name.clone());
    let offered: BTreeSet<String> = context.offered(&place).into_iter().map(|one| one.value.clone()).collect();
    (offered.len() < asked.lists.get(list)?.len()).then_some(offered)
}

/// Every number at which a condition turns, and one between each two.
fn numbers(hangs: &[&Hangs], whole: bool, context: &Context) -> Option<Vec<Value>> {
    let turns: Option<Vec<Vec<f64>>> = hangs.iter().map(|one| one.turns(whole, context)).collect();
    let mut turns = turns?.concat();
    turns.push(0.0);
    // What was reckoned is off by the last digit.
    turns.iter_mut().filter(|at| (**at - at.round()).abs() < 1e-9).for_each(|at| *at = at.round());
    turns.sort_by(f64::total_cmp);
    let near: Vec<f64> = if whole {
        turns.iter().flat_map(|at| [-1.0, 0.0, 1.0].map(|by| at.floor() + by)).collect()
    } else {
        let ends = [turns.first().map(|at| at - 1.0), turns.last().map(|at| at + 1.0)];
        let between = turns.windows(2).map(|pair| f64::midpoint(pair[0], pair[1]));
        turns.iter().copied().chain(between).chain(ends.into_iter().flatten()).collect()
    };
    Some(near.into_iter().map(Value::Number).collect())
}

/// The words that are looked for, and others; none where conditions look at what is in a text.
fn texts(hangs: &[&Hangs]) -> Option<Vec<Value>> {
    // Both of two words may stand in one text.
    if hangs.iter().any(|one| one.counts() || one.looks_into()) {
        return None;
    }
    let (mut words, mut numbers) = (BTreeSet::new(), BTreeSet::new());
    for (texts, found) in hangs.iter().map(|one| one.constants()) {
        words.extend(texts.into_iter().filter(|text| !text.is_empty()));
        numbers.extend(found.iter().map(f64::to_string));
    }
    let other = "…".to_owned();
    Some(words.into_iter().chain(numbers).chain([other]).map(Value::Text).collect())
}

/// Every order of a list; none where it is too long for that and orders are told apart.
fn ranks(choices: &[String], hangs: &[&Hangs]) -> Option<Vec<Vec<String>>> {
    if choices.len() > RANKED {
        let told_apart = hangs.iter().any(|one| one.counts() || one.names_something());
        return (!told_apart).then(|| vec![choices.to_vec()]);
    }
    let mut all: Vec<Vec<String>> = vec![Vec::new()];
    for choice in choices {
        let places = |order: Vec<String>| {
            (0..=order.len()).map(move |at| [&order[..at], std::slice::from_ref(choice), &order[at..]].concat())
        };
        all = all.into_iter().flat_map(places).collect();
    }
    Some(all)
}

/// The choices of a list of which conditions ask no more than whether each was made, or whether any was; none of any other question.
pub(super) fn each(question: &Question, asked: &Questionnaire, hangs: &[&Hangs]) -> Option<Vec<String>> {
    let Kind::Many(list) = &question.kind else { return None };
    let simple = question.calculation.is_none() && hangs.iter().all(|one| one.of_list().is_some());
    if !simple {
        return None;
    }
    Some(asked.lists.get(list)?.iter().map(|choice| choice.value.clone()).collect())
}

/// Every selection of a list's choices, as far as conditions tell them apart; none where these are too many.
fn selections(choices: &[String], hangs: &[&Hangs]) -> Option<Vec<Vec<String>>> {
    let tried = tried(choices, hangs)?;
    let selection = |mask: usize| {
        let made = tried.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
        made.map(|(_, choice)| (*choice).clone()).collect()
    };
    Some((1..1_usize << tried.len()).map(selection).collect())
}

/// Choices that conditions name, and two that stand for all others: of these one is like the next.
fn tried<'a>(choices: &'a [String], hangs: &[&Hangs]) -> Option<Vec<&'a String>> {
    let named = named(hangs);
    let others = if hangs.iter().any(|one| one.counts()) { choices.len() } else { 2 };
    let mut left = others;
    let mut tried = Vec::new();
    for choice in choices {
        if named.contains(choice) {
            tried.push(choice);
        } else if left > 0 {
            left -= 1;
            tried.push(choice);
        }
    }
    (tried.len() <= TRIED).then_some(tried)
}

/// The words of which conditions speak.
fn named(hangs: &[&Hangs]) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    for one in hangs {
        let (texts, numbers) = one.constants();
        named.extend(texts.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned));
        named.extend(numbers.iter().map(f64::to_string));
    }
    named
}

/// What whoever fulfils a condition on a list has in common, so that all who have it fulfil it: none where that cannot be said so.
/// Empty where answering is enough. Those who chose nothing do not fulfil it.
#[must_use]
pub fn selection(choices: &[String], hangs: &[&Hangs], fits: &dyn Fn(Option<&Value>) -> bool) -> Option<Vec<Part>> {
    let all = selections(choices, hangs)?;
    let fits = |made: &Vec<String>| fits(Some(&Value::Many(made.clone())));
    let (good, bad): (Vec<_>, Vec<_>) = all.into_iter().partition(fits);
    if good.is_empty() {
        return Some(vec![Part::Any(Vec::new())]);
    }
    let known = tried(choices, hangs)?;
    let named = named(hangs);
    let counts = hangs.iter().any(|one| one.counts());
    let stands_for_others = |choice: &String| !counts && !named.contains(choice);
    let mut parts = Vec::new();
    for choice in &known {
        if good.iter().all(|made| made.contains(choice)) {
            parts.push(Part::Any(vec![(*choice).clone()]));
        } else if good.iter().all(|made| !made.contains(choice)) {
            parts.push(Part::Not((*choice).clone()));
        }
    }
    if bad.iter().any(|made| all_hold(&parts, made)) {
        let enough: Vec<String> = good.iter().filter(|made| made.len() == 1).flatten().cloned().collect();
        parts.push(Part::Any(enough));
        if good.iter().any(|made| !all_hold(&parts, made)) || bad.iter().any(|made| all_hold(&parts, made)) {
            return None;
        }
    }
    // What holds of one that stands for others holds of these.
    let like = |choice: &String| -> Vec<String> {
        let others = choices.iter().filter(|other| stands_for_others(choice) && stands_for_others(other));
        std::iter::once(choice).chain(others.filter(|other| *other != choice)).cloned().collect()
    };
    let mut said: Vec<Part> = Vec::new();
    for part in parts {
        let all: Vec<Part> = match part {
            Part::Not(choice) => like(&choice).into_iter().map(Part::Not).collect(),
            Part::Any(some) => {
                let any: BTreeSet<String> = some.iter().flat_map(like).collect();
                vec![Part::Any(choices.iter().filter(|choice| any.contains(*choice)).cloned().collect())]
            }
        };
        for part in all {
            if !said.contains(&part) {
                said.push(part);
            }
        }
    }
    Some(said)
}

fn all_hold(parts: &[Part], made: &[String]) -> bool {
    parts.iter().all(|part| match part {
        Part::Any(one) => one.iter().any(|choice| made.contains(choice)),
        Part::Not(choice) => !made.contains(choice),
    })
}
