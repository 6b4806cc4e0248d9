//! An expression on its way to the browser: its tree, so that the browser needs nothing that reads what somebody wrote.

use super::Expression;
use super::function::{BY_PLACE, Function};
use super::pattern::Pattern;
use super::tree::{Node, Operator};
use crate::survey::wire::{Wire, number, put_number};

impl Wire for Expression {
    fn put(&self, out: &mut String) {
        self.tree.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(Self { source: String::new(), tree: Wire::take(from)? })
    }
}

impl Wire for Node {
    fn put(&self, out: &mut String) {
        let mut kind = |number| put_number(number, out);
        match self {
            Self::Text(text) => {
                kind(0);
                text.put(out);
            }
            Self::Number(number) => {
                kind(1);
                number.put(out);
            }
            Self::Own => kind(2),
            Self::Round => kind(3),
            Self::Answer(name) => {
                kind(4);
                name.put(out);
            }
            Self::Column(name) => {
                kind(5);
                name.put(out);
            }
            Self::Choices { list, only, column } => {
                kind(6);
                list.put(out);
                only.put(out);
                column.put(out);
            }
            Self::Chain(first, rest) => {
                kind(7);
                first.put(out);
                rest.put(out);
            }
            Self::Negative(node) => {
                kind(8);
                node.put(out);
            }
            Self::Call(function, nodes) => {
                kind(9);
                function.put(out);
                nodes.put(out);
            }
            Self::Matches(node, pattern) => {
                kind(10);
                node.put(out);
                pattern.source().to_owned().put(out);
            }
            Self::ChoiceName(node, name) => {
                kind(11);
                node.put(out);
                name.put(out);
            }
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        Some(match number(from)? {
            0 => Self::Text(Wire::take(from)?),
            1 => Self::Number(Wire::take(from)?),
            2 => Self::Own,
            3 => Self::Round,
            4 => Self::Answer(Wire::take(from)?),
            5 => Self::Column(Wire::take(from)?),
            6 => Self::Choices { list: Wire::take(from)?, only: Wire::take(from)?, column: Wire::take(from)? },
            7 => Self::Chain(Wire::take(from)?, Wire::take(from)?),
            8 => Self::Negative(Wire::take(from)?),
            9 => Self::Call(Wire::take(from)?, Wire::take(from)?),
            10 => Self::Matches(Wire::take(from)?, Pattern::read(&String::take(from)?)?),
            11 => Self::ChoiceName(Wire::take(from)?, Wire::take(from)?),
            _ => return None,
        })
    }
}

/// By its place in the list: both ends are built from one source, and nothing of it is kept.
impl Wire for Function {
    fn put(&self, out: &mut String) {
        let at = BY_PLACE.iter().position(|known| known == self);
        at.unwrap_or(BY_PLACE.len()).put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        BY_PLACE.get(usize::take(from)?).copied()
    }
}

impl Wire for Operator {
    fn put(&self, out: &mut String) {
        let at = Self::RANKS.iter().copied().flatten().position(|(_, known)| known == self);
        at.unwrap_or(usize::MAX).put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        let at = usize::take(from)?;
        Self::RANKS.iter().copied().flatten().nth(at).map(|(_, operator)| *operator)
    }
}
