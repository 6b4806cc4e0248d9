//! What a condition waits for, where it can be said in words: which choice of which question.

use super::Expression;
use super::function::Function;
use super::tree::{Node, Operator};
use crate::survey::questionnaire::Name;

/// The most lines, and the most choices of a line: with more, nobody who reads it knows whether it holds for them.
const MOST: usize = 4;

/// That a question was answered with a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The question.
    pub question: Name,
    /// The choice's value.
    pub value: String,
    /// Whether nothing else may be chosen beside it (`=`, not `selected()`).
    pub alone: bool,
}

impl Expression {
    /// The choices it waits for: it holds when of every line one was chosen. None where it asks for anything else, or for more
    /// than can be followed with a pen.
    #[must_use]
    pub fn waits_for(&self) -> Option<Vec<Vec<Given>>> {
        lines(&self.tree)
    }
}

fn lines(node: &Node) -> Option<Vec<Vec<Given>>> {
    if let Some(given) = given(node) {
        return Some(vec![vec![given]]);
    }
    let Node::Chain(first, rest) = node else { return None };
    let parts: Vec<&Node> = std::iter::once(first.as_ref()).chain(rest.iter().map(|(_, part)| part)).collect();
    let are = |wanted: Operator| rest.iter().all(|(operator, _)| *operator == wanted);
    let mut all: Vec<Vec<Given>> = Vec::new();
    if are(Operator::And) {
        for part in parts {
            all.extend(lines(part)?);
        }
    } else if are(Operator::Or) {
        // Either all of these or all of those: then of each pair of lines one.
        all.push(Vec::new());
        for part in parts {
            let more = lines(part)?;
            all = all
                .iter()
                .flat_map(|one| more.iter().map(move |other| [one.as_slice(), other.as_slice()].concat()))
                .collect();
            if !is_short(&all) {
                return None;
            }
        }
    } else {
        return None;
    }
    is_short(&all).then_some(all)
}

fn is_short(lines: &[Vec<Given>]) -> bool {
    lines.len() <= MOST && lines.iter().all(|line| line.len() <= MOST)
}

fn given(node: &Node) -> Option<Given> {
    let (question, value, alone) = match node {
        Node::Call(Function::Selected, parts) => match parts.as_slice() {
            [Node::Answer(name), value] => (name, value, false),
            _ => return None,
        },
        Node::Chain(first, rest) => {
            let [(Operator::Same, second)] = rest.as_slice() else { return None };
            match (first.as_ref(), second) {
                (Node::Answer(name), value) | (value, Node::Answer(name)) => (name, value, true),
                _ => return None,
            }
        }
        _ => return None,
    };
    let value = match value {
        Node::Text(text) => text.trim().to_owned(),
        // A list may number its choices, and a condition then compares with a number.
        Node::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(Given { question: question.clone(), value, alone })
}

#[cfg(test)]
mod tests {
    use super::super::tests::expression;

    fn said(source: &str) -> Option<String> {
        let lines = expression(source).waits_for()?;
        let one = |line: &Vec<super::Given>| {
            let all =
                line.iter().map(|one| format!("{}={}{}", one.question, one.value, if one.alone { "." } else { "" }));
            all.collect::<Vec<_>>().join("|")
        };
        Some(lines.iter().map(one).collect::<Vec<_>>().join(" & "))
    }

    #[test]
    fn choices_are_said_and_so_is_what_joins_them() {
        for (source, wanted) in [
            ("${a} = 'ja'", "a=ja."),
            ("'ja' = ${a}", "a=ja."),
            ("${a} = 2", "a=2."),
            ("selected(${a}, 'ja')", "a=ja"),
            ("(selected(${a}, 'x'))", "a=x"),
            ("${a} = 'x' or ${a} = 'y'", "a=x.|a=y."),
            ("${a} = 'x' and selected(${b}, 'y')", "a=x. & b=y"),
            ("(${a} = 'x' or ${a} = 'y') and ${b} = 'z'", "a=x.|a=y. & b=z."),
            ("${a} = 'x' and ${b} = 'y' or ${c} = 'z'", "a=x.|c=z. & b=y.|c=z."),
        ] {
            assert_eq!(said(source).as_deref(), Some(wanted), "{source}");
        }
    }

    #[test]
    fn anything_else_is_not_guessed_at() {
        for source in [
            "${a} != 'ja'",
            "not(selected(${a}, 'ja'))",
            "${a} > 3",
            "${a} = ${b}",
            "true()",
            "${a} = 'x' and ${b} > 3",
            "count-selected(${a}) = 2",
            "${a} = 1 or ${a} = 2 or ${a} = 3 or ${a} = 4 or ${a} = 5",
        ] {
            assert_eq!(said(source), None, "{source}");
        }
    }
}
