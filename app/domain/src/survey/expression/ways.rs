//! What must have been answered for a condition to hold: parts that all must, each with the ways of which one is enough.

use std::collections::BTreeSet;

use super::function::Function;
use super::tree::{Node, Operator};
use super::{Context, Expression};
use crate::survey::answer::Value;
use crate::survey::questionnaire::{Kind, Name, Questionnaire};

/// The most parts that a condition is written out into. No form that somebody answers has so many; what is longer is taken to say
/// nothing of anybody.
const MOST: usize = 256;
/// How deep computed values are looked into.
const DEEP: usize = 8;

/// One way to fulfil a part of a condition.
#[derive(Debug, Clone)]
pub enum Way {
    /// It always does, or never.
    Fixed(bool),
    /// It hangs on one answer alone.
    Answer(Hangs),
    /// It hangs on something else, or on several answers at once: who does is not known.
    Open,
}

/// What hangs on one answer alone.
#[derive(Debug, Clone)]
pub struct Hangs {
    /// The question.
    pub question: Name,
    node: Node,
    wanted: bool,
}

impl Hangs {
    /// Whether this answer, or none, fulfils it.
    #[must_use]
    pub fn on(&self, value: Option<&Value>, context: &Context) -> bool {
        let given = match value {
            Some(Value::Number(number)) => Node::Number(*number),
            Some(Value::Text(text) | Value::Date(text) | Value::One(text)) => Node::Text(text.clone()),
            Some(Value::Many(values)) => Node::Text(values.join(" ")),
            None => Node::Text(String::new()),
        };
        let node = replaced(&self.node, &|name| (*name == self.question).then(|| given.clone()));
        context.eval(&node).truth() == self.wanted
    }
}

impl Expression {
    /// The parts of the condition: it holds only if every part is fulfilled in one of its ways. Values that a form computes are
    /// looked through.
    #[must_use]
    pub fn ways(&self, asked: &Questionnaire, context: &Context) -> Vec<Vec<Way>> {
        parts(&computed(&self.tree, asked, DEEP), true, context)
    }
}

/// The same with what is computed in place of its name.
fn computed(node: &Node, asked: &Questionnaire, deep: usize) -> Node {
    let Some(deeper) = deep.checked_sub(1) else { return node.clone() };
    replaced(node, &|name| {
        let question = asked.question(name).filter(|question| question.kind == Kind::Calculate)?;
        let value = computed(&question.calculation.as_ref()?.tree, asked, deeper);
        Some(match &question.relevant {
            Some(relevant) => {
                let holds = computed(&relevant.tree, asked, deeper);
                Node::Call(Function::If, vec![holds, value, Node::Text(String::new())])
            }
            None => value,
        })
    })
}

/// The same with other nodes in place of some answers.
fn replaced(node: &Node, by: &dyn Fn(&Name) -> Option<Node>) -> Node {
    let again = |node: &Node| replaced(node, by);
    match node {
        Node::Answer(name) => by(name).unwrap_or_else(|| node.clone()),
        Node::Chain(first, rest) => {
            Node::Chain(Box::new(again(first)), rest.iter().map(|(operator, part)| (*operator, again(part))).collect())
        }
        Node::Negative(part) => Node::Negative(Box::new(again(part))),
        Node::Call(function, parts) => Node::Call(*function, parts.iter().map(again).collect()),
        Node::Matches(part, pattern) => Node::Matches(Box::new(again(part)), pattern.clone()),
        _ => node.clone(),
    }
}

fn parts(node: &Node, wanted: bool, context: &Context) -> Vec<Vec<Way>> {
    match node {
        Node::Call(Function::Not, inner) if inner.len() == 1 => parts(&inner[0], !wanted, context),
        Node::Chain(first, rest) if rest.iter().all(|(operator, _)| is_joint(*operator)) => {
            let all = std::iter::once(first.as_ref()).chain(rest.iter().map(|(_, part)| part));
            let each = all.map(|part| parts(part, wanted, context));
            // Parts of one rank: all of them `and`, or all of them `or`.
            let every = rest.iter().any(|(operator, _)| *operator == Operator::And);
            if every == wanted { each.flatten().collect() } else { each.reduce(either).unwrap_or_default() }
        }
        _ => vec![vec![way(node, wanted, context)]],
    }
}

const fn is_joint(operator: Operator) -> bool {
    matches!(operator, Operator::And | Operator::Or)
}

/// All parts of the one, or all of the other.
fn either(one: Vec<Vec<Way>>, other: Vec<Vec<Way>>) -> Vec<Vec<Way>> {
    if one.len() * other.len() > MOST {
        return Vec::new();
    }
    one.iter().flat_map(|ways| other.iter().map(move |more| [ways.as_slice(), more.as_slice()].concat())).collect()
}

fn way(node: &Node, wanted: bool, context: &Context) -> Way {
    let (mut names, mut plain) = (BTreeSet::new(), true);
    node.each(&mut |part| match part {
        Node::Answer(name) => {
            names.insert(name.clone());
        }
        Node::Own | Node::Round | Node::Column(_) | Node::Choices { .. } | Node::ChoiceName(..) => plain = false,
        Node::Call(function, _) => plain &= !hangs_on_more(*function),
        _ => {}
    });
    let mut names = names.into_iter();
    match (plain, names.next(), names.next()) {
        (true, None, _) => Way::Fixed(context.eval(node).truth() == wanted),
        (true, Some(question), None) => Way::Answer(Hangs { question, node: node.clone(), wanted }),
        _ => Way::Open,
    }
}

/// Functions that hang on the day, on the round or on what was said before.
const fn hangs_on_more(function: Function) -> bool {
    matches!(
        function,
        Function::Position
            | Function::IndexedRepeat
            | Function::Once
            | Function::Today
            | Function::Randomize
            | Function::Sum
            | Function::Count
            | Function::CountNonEmpty
            | Function::Join
            | Function::Min
            | Function::Max
    )
}

#[cfg(test)]
mod tests {
    use super::super::tests::{TODAY, ask, expression, question, questionnaire};
    use super::Way;
    use crate::survey::answer::{Answers, Value};
    use crate::survey::expression::Context;
    use crate::survey::questionnaire::Kind;

    /// The ways of each part, as which of `ja`, `nej` and no answer fulfil it.
    fn said(source: &str) -> String {
        let mut computed = question("c", Kind::Calculate);
        computed.calculation = Some(expression("if(${a} = 'ja', 1, 0)"));
        let asked = questionnaire(vec![ask(computed)]);
        let answers = Answers::default();
        let context = Context::new(&asked, &answers, "sv", TODAY, 0);
        let one = |way: &Way| match way {
            Way::Fixed(holds) => holds.to_string(),
            Way::Open => "?".to_owned(),
            Way::Answer(hangs) => {
                let values = ["ja", "nej"].map(|value| Some(Value::One(value.to_owned())));
                let fits = values.iter().chain([&None]).filter(|value| hangs.on(value.as_ref(), &context));
                let fits = fits.map(|value| match value {
                    Some(Value::One(value)) => value.as_str(),
                    _ => "-",
                });
                format!("{}:{}", hangs.question, fits.collect::<Vec<_>>().join("+"))
            }
        };
        let parts = expression(source).ways(&asked, &context);
        parts.iter().map(|ways| ways.iter().map(one).collect::<Vec<_>>().join(" | ")).collect::<Vec<_>>().join(" & ")
    }

    #[test]
    fn a_condition_says_which_answers_fulfil_it() {
        for (source, wanted) in [
            ("${a} = 'ja'", "a:ja"),
            ("${a} != 'ja'", "a:nej+-"),
            ("not(${a} = 'ja')", "a:nej+-"),
            ("selected(${a}, 'ja')", "a:ja"),
            ("${a} = 'ja' and ${b} != ''", "a:ja & b:ja+nej"),
            ("${a} = 'ja' or ${b} = 'nej'", "a:ja | b:nej"),
            ("not(${a} = 'ja' or ${b} = 'nej')", "a:nej+- & b:ja+-"),
            ("(${a} = 'ja' and ${b} = 'ja') or ${d} = 'nej'", "a:ja | d:nej & b:ja | d:nej"),
            ("${c} = 1", "a:ja"),
            ("${a} = ${b}", "?"),
            ("${a} = 'ja' and today() > date('2026-01-01')", "a:ja & ?"),
            ("true()", "true"),
            ("1 = 2", "false"),
        ] {
            assert_eq!(said(source), wanted, "{source}");
        }
    }
}
