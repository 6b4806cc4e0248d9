//! What a step comes to: where it leads, and what is wrong with what was answered. The server and the phone ask the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::read::{Fault, Fields};
use super::{Screen, Walk};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::questionnaire::{Constraint, Question};

/// Where somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum At {
    /// Before the first question.
    #[serde(rename = "f")]
    First,
    /// At the screen with this place.
    #[serde(rename = "q")]
    Screen(Place),
    /// After the last question, before sending.
    #[serde(rename = "e")]
    End,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Wrong<'q> {
    /// It cannot be read.
    Typed(Fault),
    /// It breaks this.
    Constraint(&'q Constraint),
    /// All texts together are so many bytes too long.
    Much(usize),
}

/// What an answered screen comes to.
#[derive(Debug)]
pub struct Verdict<'q> {
    /// What is wrong, and where: then nobody goes on. Nothing stands twice.
    pub wrong: Vec<(Place, Wrong<'q>)>,
    /// Whether it asks something more now.
    pub grown: bool,
    /// The first question that is wanted and has no answer, where there is one.
    pub wanted: Option<&'q Question>,
}

/// Judges a screen that was answered. `typed`: what could not be read; `after`: the walk with the answers; `long`: how many bytes too
/// long all texts are together.
#[must_use]
pub fn verdict<'q>(
    screen: &Screen<'_>,
    typed: &BTreeMap<Place, Fault>,
    answers: &Answers,
    after: &Walk<'q>,
    long: usize,
) -> Verdict<'q> {
    let mut wrong = Vec::new();
    for item in screen.items.iter().filter(|item| item.asks()) {
        let one = if long > 0 && matches!(answers.at(&item.place), Some(Value::Text(_))) {
            Some(Wrong::Much(long))
        } else if let Some(broken) = after.context().broken(&item.place) {
            Some(Wrong::Constraint(broken))
        } else {
            typed.get(&item.place).map(|fault| Wrong::Typed(*fault))
        };
        wrong.extend(one.map(|one| (item.place.clone(), one)));
    }
    let now = screen.place().and_then(|place| Some((place, after.screens().get(after.at(place)?)?)));
    let grown = now.is_some_and(|(place, now)| {
        now.has(place) && now.items.iter().any(|item| item.asks() && !screen.has(&item.place))
    });
    let wanted = after.wanted(screen).into_iter().next();
    let wanted = wanted.and_then(|place| after.context().outline().questionnaire().question(&place.name));
    Verdict { wrong, grown, wanted }
}

/// The first of so many screens with something wrong on it, of answers that did not come screen by screen.
#[must_use]
pub fn first_wrong<'q>(
    walk: &Walk<'q>,
    typed: &BTreeMap<Place, Fault>,
    answers: &Answers,
    long: usize,
    until: usize,
) -> Option<(Place, Vec<(Place, Wrong<'q>)>)> {
    walk.screens().iter().take(until).find_map(|screen| {
        let here = typed.iter().filter(|(place, _)| screen.has(place));
        let here = here.map(|(place, fault)| (place.clone(), *fault)).collect();
        let wrong = verdict(screen, &here, answers, walk, long).wrong;
        if wrong.is_empty() { None } else { screen.place().map(|place| (place.clone(), wrong)) }
    })
}

/// The screen after a place; from nowhere the first.
#[must_use]
pub fn onward(walk: &Walk<'_>, from: Option<&Place>) -> At {
    let next = match from {
        None => Some(0),
        // What one stood on may not be asked any more: then the next that is.
        Some(place) => {
            walk.at(place).map(|at| at + usize::from(walk.screens().get(at).is_some_and(|one| one.has(place))))
        }
    };
    let next = next.and_then(|at| walk.screens().get(at)).and_then(Screen::place);
    next.map_or(At::End, |place| At::Screen(place.clone()))
}

/// The screen before a place; from the end the last.
#[must_use]
pub fn backward(walk: &Walk<'_>, from: Option<&Place>) -> At {
    let at = from.and_then(|place| walk.at(place)).unwrap_or(walk.screens().len());
    let before = at.checked_sub(1).and_then(|at| walk.screens().get(at)).and_then(Screen::place);
    before.map_or(At::First, |place| At::Screen(place.clone()))
}

/// Whether orders of lists that were only shown are answers: where a list stands alone and one goes on from it, or moves a part of it.
#[must_use]
pub fn takes_orders(screen: &Screen<'_>, step: &str) -> bool {
    match step {
        "nasta" => screen.items.iter().filter(|item| item.asks()).count() == 1,
        step => is_turn(step),
    }
}

/// Whether a step moves a part of a list.
#[must_use]
pub fn is_turn(step: &str) -> bool {
    step.starts_with("upp.") || step.starts_with("ned.")
}

/// The fields, with orders that were only shown taken as answers or left out. A move takes the list it moves in alone.
#[must_use]
pub fn ordered(fields: &Fields, taken: bool, step: &str) -> Vec<(String, String)> {
    let moved = step.split_once('.').and_then(|(_, rest)| rest.rsplit_once('.')).map(|(place, _)| place);
    let mut all = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        match name.strip_prefix("o.") {
            Some(place) if taken && moved.is_none_or(|moved| moved == place) => {
                all.push((format!("a.{place}"), value.clone()));
            }
            Some(_) => {}
            None => all.push((name.clone(), value.clone())),
        }
    }
    all
}

/// The fields with two choices of a rank changed, as `upp.place.2` or `ned.place.0` say.
#[must_use]
pub fn turned(fields: &Fields, turn: &str) -> Vec<(String, String)> {
    let mut all = fields.to_vec();
    let parts = turn.split_once('.').and_then(|(way, rest)| Some((way, rest.rsplit_once('.')?)));
    let Some((way, (place, at))) = parts else { return all };
    let name = format!("a.{place}");
    let places: Vec<usize> =
        (0..all.len()).filter(|at| all.get(*at).is_some_and(|(field, _)| *field == name)).collect();
    let here: Option<usize> = at.parse().ok();
    let there = here.and_then(|at| if way == "upp" { at.checked_sub(1) } else { at.checked_add(1) });
    if let (Some(one), Some(other)) = (here.and_then(|at| places.get(at)), there.and_then(|at| places.get(at))) {
        all.swap(*one, *other);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{ordered, turned};

    #[test]
    fn an_order_that_was_only_shown_is_taken_or_left_out() {
        let fields = vec![("o.r".to_owned(), "1".to_owned()), ("o.t".to_owned(), "2".to_owned())];
        let names =
            |taken, step: &str| ordered(&fields, taken, step).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(names(true, "nasta"), ["a.r", "a.t"]);
        assert_eq!(names(true, "upp.t.0"), ["a.t"]);
        assert!(names(false, "tillbaka").is_empty());
    }

    #[test]
    fn choices_change_places_and_nothing_else_does() {
        let fields: Vec<(String, String)> = [("a.q", "x"), ("a.r.s", "1"), ("a.r.s", "2"), ("a.r.s", "3")]
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let order =
            |turn: &str| turned(&fields, turn).iter().map(|(_, value)| value.clone()).collect::<Vec<_>>().concat();
        assert_eq!((order("upp.r.s.2"), order("ned.r.s.0")), ("x132".to_owned(), "x213".to_owned()));
        for odd in ["upp.r.s.0", "ned.r.s.2", "ned.r.s.9", "upp.r.s.-1", "upp", "upp.", "sprak", "ned.z.0"] {
            assert_eq!(order(odd), "x123", "{odd}");
        }
    }
}
