//! Works out an expression, step by counted step.

use std::cell::Cell;

use super::function::Function;
use super::scalar::{LONGEST_TEXT, Scalar};
use super::state::Core;
use super::tree::{Node, Operator};
use super::{dates, shuffle};
use crate::survey::decimal;
use crate::survey::outline::What;
use crate::survey::questionnaire::{Choice, Kind};

/// Where an expression stands while it is worked out.
#[derive(Clone, Copy)]
pub(super) struct Scope<'x, 'a> {
    pub core: &'x Core<'a>,
    /// The row it stands in.
    pub row: Option<usize>,
    /// The round of the repeat; 0 outside.
    pub round: u8,
    /// The choice that is looked at.
    pub choice: Option<&'x Choice>,
    /// How many steps are left.
    pub steps: &'x Cell<u32>,
}

impl Scope<'_, '_> {
    /// Pays for a step; no when there are none left.
    pub(super) fn pay(&self, steps: usize) -> bool {
        let left = self.steps.get().checked_sub(u32::try_from(steps).unwrap_or(u32::MAX));
        self.steps.set(left.unwrap_or_default());
        left.is_some()
    }

    /// The round in which a row is looked at from here: one's own within the same repeat, the first from outside.
    fn round_of(&self, row: usize) -> u8 {
        match self.core.outline.rows()[row].repeat {
            None => 0,
            Some(_) if self.inside(row) => self.round,
            Some(_) => 1,
        }
    }

    /// Whether a row stands in the repeat that we stand in.
    fn inside(&self, row: usize) -> bool {
        let rows = self.core.outline.rows();
        self.round > 0 && self.row.is_some_and(|here| rows[here].repeat == rows[row].repeat)
    }
}

/// What a part comes to.
pub(super) fn eval(node: &Node, scope: &Scope) -> Scalar {
    if !scope.pay(1) {
        return Scalar::empty();
    }
    match node {
        Node::Text(text) => Scalar::Text(text.clone()),
        Node::Number(number) => Scalar::Number(*number),
        Node::Own => own(scope),
        Node::Round => Scalar::empty(),
        Node::Answer(name) => answer(name.as_str(), scope),
        Node::Column(name) => scope.choice.map_or_else(Scalar::empty, |choice| column(choice, name, scope)),
        Node::Choices { .. } => set(node, scope).into_iter().next().unwrap_or_else(Scalar::empty),
        Node::Chain(first, rest) => chain(first, rest, scope),
        Node::Negative(node) => Scalar::Number(-eval(node, scope).number()),
        Node::Call(function, values) => super::function::call(*function, values, scope),
        Node::Matches(node, pattern) => {
            let text = eval(node, scope).text();
            // Matching takes a text's length times the pattern's size, so it costs more than a step.
            Scalar::Truth(text.len() <= LONGEST_TEXT && scope.pay(text.len()) && pattern.is_match(&text))
        }
        Node::ChoiceName(node, of) => choice_name(&eval(node, scope).text(), of.as_str(), scope),
    }
}

/// Every value of a part: all rounds of an answer seen from outside its repeat, all choices of a list.
pub(super) fn set(node: &Node, scope: &Scope) -> Vec<Scalar> {
    match node {
        Node::Answer(name) => match scope.core.outline.find(name.as_str()) {
            Some(row) => rounds(row, scope),
            None => Vec::new(),
        },
        Node::Choices { list, only, column: name } => {
            let lists = &scope.core.outline.questionnaire().lists;
            let Some(choices) = lists.iter().find(|(known, _)| known.as_str() == list).map(|(_, choices)| choices)
            else {
                return Vec::new();
            };
            let fits = |choice: &&Choice| {
                let inner = Scope { choice: Some(choice), ..*scope };
                scope.pay(1) && only.iter().all(|only| eval(only, &inner).truth())
            };
            choices.iter().filter(fits).map(|choice| column(choice, name, scope)).collect()
        }
        Node::Call(Function::Randomize, values) => randomized(values, scope),
        _ => vec![eval(node, scope)],
    }
}

/// The values of a part in random order.
pub(super) fn randomized(values: &[Node], scope: &Scope) -> Vec<Scalar> {
    let mut found = values.first().map(|node| set(node, scope)).unwrap_or_default();
    let seed = values.get(1).map_or(scope.core.seed, |seed| shuffle::seed(eval(seed, scope).number()));
    shuffle::shuffle(&mut found, seed);
    found
}

fn rounds(row: usize, scope: &Scope) -> Vec<Scalar> {
    let core = scope.core;
    if let What::Group(group) = core.outline.rows()[row].what
        && group.repeat.is_some()
    {
        return vec![Scalar::empty(); core.states[row].rounds.into()];
    }
    let Some(repeat) = core.outline.rows()[row].repeat.filter(|_| !scope.inside(row)) else {
        return core.slot(row, scope.round_of(row)).map(|slot| slot.value.clone()).into_iter().collect();
    };
    let all = core.states[row].slots.iter().take(core.states[repeat].rounds.into());
    all.take_while(|_| scope.pay(1)).map(|slot| slot.value.clone()).collect()
}

fn own(scope: &Scope) -> Scalar {
    let slot = scope.row.and_then(|row| scope.core.slot(row, scope.round));
    slot.map_or_else(Scalar::empty, |slot| slot.value.clone())
}

/// The answer to a question, in the round that is looked at from here.
pub(super) fn answer(name: &str, scope: &Scope) -> Scalar {
    let Some(row) = scope.core.outline.find(name) else { return Scalar::empty() };
    at_round(row, scope.round_of(row), scope)
}

/// A row's value in a round.
pub(super) fn at_round(row: usize, round: u8, scope: &Scope) -> Scalar {
    scope.core.slot(row, round).map_or_else(Scalar::empty, |slot| slot.value.clone())
}

fn column(choice: &Choice, name: &str, scope: &Scope) -> Scalar {
    Scalar::of(match name {
        "name" | "value" => choice.value.clone(),
        "label" => label(choice, scope).to_owned(),
        _ => choice.columns.get(name).cloned().unwrap_or_default(),
    })
}

fn label<'x>(choice: &'x Choice, scope: &Scope) -> &'x str {
    choice.label.best(scope.core.language, &scope.core.outline.questionnaire().languages)
}

/// The words of a choice, by its value and the question whose list it is in; the value itself where there are none.
pub(super) fn choice_name(value: &str, of: &str, scope: &Scope) -> Scalar {
    let core = scope.core;
    let row = core.outline.find(of).map(|row| core.outline.rows()[row].what);
    let list = match row {
        Some(What::Question(question)) => match &question.kind {
            Kind::One(list) | Kind::Many(list) | Kind::Rank(list) => core.outline.questionnaire().lists.get(list),
            _ => None,
        },
        _ => None,
    };
    let found = list.and_then(|list| list.iter().find(|choice| choice.value == value));
    scope.pay(list.map_or(0, Vec::len) / 16);
    Scalar::of(found.map_or(value, |choice| label(choice, scope)).to_owned())
}

fn chain(first: &Node, rest: &[(Operator, Node)], scope: &Scope) -> Scalar {
    match rest {
        [(Operator::Or, _), ..] => {
            Scalar::Truth(eval(first, scope).truth() || rest.iter().any(|(_, node)| eval(node, scope).truth()))
        }
        [(Operator::And, _), ..] => {
            Scalar::Truth(eval(first, scope).truth() && rest.iter().all(|(_, node)| eval(node, scope).truth()))
        }
        [(operator, node)] if compares(*operator) => {
            // A part with several values fits when one of them does, as in XPath.
            let (left, right) = (several(first, scope), several(node, scope));
            let any = |one: &Scalar| right.iter().any(|two| scope.pay(1) && compare(one, *operator, two));
            Scalar::Truth(left.iter().any(any))
        }
        _ => rest.iter().fold(eval(first, scope), |left, (operator, node)| {
            let right = eval(node, scope);
            if compares(*operator) {
                return Scalar::Truth(compare(&left, *operator, &right));
            }
            let (left, right) = (left.number(), right.number());
            Scalar::Number(match operator {
                Operator::Plus => left + right,
                Operator::Minus => left - right,
                Operator::Times => left * right,
                Operator::Div => left / right,
                _ => decimal::rest(left, right),
            })
        }),
    }
}

fn several(node: &Node, scope: &Scope) -> Vec<Scalar> {
    if matches!(node, Node::Answer(_) | Node::Choices { .. }) {
        let all = set(node, scope);
        if all.len() > 1 {
            return all;
        }
    }
    vec![eval(node, scope)]
}

pub(super) fn compares(operator: Operator) -> bool {
    use Operator::{AtLeast, AtMost, Less, More, Other, Same};
    matches!(operator, Same | Other | Less | AtMost | More | AtLeast)
}

fn compare(left: &Scalar, operator: Operator, right: &Scalar) -> bool {
    match operator {
        Operator::Same => left.same(right),
        Operator::Other => !left.same(right),
        Operator::Less => left.number() < right.number(),
        Operator::AtMost => left.number() <= right.number(),
        Operator::More => left.number() > right.number(),
        _ => left.number() >= right.number(),
    }
}

/// The day a value names: a date as text, or days from 1970 as a number.
pub(super) fn day(value: &Scalar) -> Option<jiff::civil::Date> {
    match value {
        Scalar::Text(text) => dates::day(text.trim()).or_else(|| dates::from_number(value.number())),
        _ => dates::from_number(value.number()),
    }
}
