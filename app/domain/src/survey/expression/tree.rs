//! An expression as a tree: the only things it can say.

use super::function::Function;
use super::pattern::Pattern;
use crate::survey::questionnaire::Name;

/// A part of an expression.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Text(String),
    Number(f64),
    /// `.`: the answer at the place where the expression stands.
    Own,
    /// `..`: the round of the repeat in which it stands. Only `position` reads it.
    Round,
    /// `${name}`: a question, or a group.
    Answer(Name),
    /// A column of the choice that is looked at.
    Column(String),
    /// `instance('list')/root/item[…]/column`.
    Choices {
        list: String,
        only: Vec<Node>,
        column: String,
    },
    /// Operators of one rank, from left to right.
    Chain(Box<Node>, Vec<(Operator, Node)>),
    Negative(Box<Node>),
    Call(Function, Vec<Node>),
    /// `regex(text, 'pattern')`: the whole text must fit.
    Matches(Box<Node>, Pattern),
    /// `jr:choice-name(value, '${question}')`.
    ChoiceName(Box<Node>, Name),
}

/// What stands between two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Same,
    Other,
    Less,
    AtMost,
    More,
    AtLeast,
    Plus,
    Minus,
    Times,
    Div,
    Mod,
}

impl Operator {
    /// From the one that binds least.
    pub const RANKS: [&[(&str, Operator)]; 6] = [
        &[("or", Self::Or)],
        &[("and", Self::And)],
        &[("=", Self::Same), ("!=", Self::Other)],
        &[("<", Self::Less), ("<=", Self::AtMost), (">", Self::More), (">=", Self::AtLeast)],
        &[("+", Self::Plus), ("-", Self::Minus)],
        &[("*", Self::Times), ("div", Self::Div), ("mod", Self::Mod)],
    ];
}

impl Node {
    /// `true()`.
    pub fn always() -> Self {
        Self::Call(Function::True, Vec::new())
    }

    /// Every part, this one first.
    pub fn each(&self, see: &mut dyn FnMut(&Node)) {
        self.walk(true, see);
    }

    /// Every part that stands outside of the brackets of an `instance()`.
    pub fn each_here(&self, see: &mut dyn FnMut(&Node)) {
        self.walk(false, see);
    }

    fn walk(&self, into_lists: bool, see: &mut dyn FnMut(&Node)) {
        see(self);
        match self {
            Self::Choices { only, .. } => {
                if into_lists {
                    for node in only {
                        node.walk(into_lists, see);
                    }
                }
            }
            Self::Chain(first, rest) => {
                first.walk(into_lists, see);
                for (_, node) in rest {
                    node.walk(into_lists, see);
                }
            }
            Self::Negative(node) | Self::Matches(node, _) | Self::ChoiceName(node, _) => node.walk(into_lists, see),
            Self::Call(_, nodes) => {
                for node in nodes {
                    node.walk(into_lists, see);
                }
            }
            Self::Text(_) | Self::Number(_) | Self::Own | Self::Round | Self::Answer(_) | Self::Column(_) => {}
        }
    }
}
