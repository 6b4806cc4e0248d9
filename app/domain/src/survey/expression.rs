//! Expressions of a form: the subset of ODK XForms that workbooks for citizens use, the same on server and in the browser.
//!
//! What is read here always ends: length, nesting, steps and the size of texts are bounded. Where the subset bends from ODK:
//! a sum, least, most or join passes over what was not answered, since skipping is always allowed; a pattern of `regex` is
//! written out in the form, never put together from answers; nothing tells the time of day, the device or chance.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::questionnaire::Name;

mod context;
mod dates;
mod eval;
mod fault;
mod function;
mod held;
mod lexer;
mod own;
mod parser;
mod pattern;
mod scalar;
mod shuffle;
mod state;
mod tree;
mod turns;
mod waits;
mod ways;
mod wire;

#[cfg(test)]
pub(super) mod tests;

pub use context::Context;
pub use fault::{ParseFault, ParseKind};
#[cfg(target_arch = "wasm32")]
pub use pattern::read_with;
pub use scalar::Scalar;
pub use waits::Given;
pub use ways::{Hangs, Open, Way};

use tree::Node;

/// An expression that can be read, kept as it was written.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Expression {
    source: String,
    tree: Node,
}

impl Expression {
    /// The most characters of an expression.
    pub const LONGEST: usize = 4096;
    /// The deepest nesting of brackets and functions.
    pub const DEEPEST: usize = 40;

    /// An expression, as somebody wrote it.
    ///
    /// # Errors
    /// [`ParseFault`], with the character at which it stops being one of the subset.
    pub fn parse(text: &str) -> Result<Self, ParseFault> {
        Ok(Self { source: text.to_owned(), tree: parser::parse(text)? })
    }

    /// `true()`: always.
    #[must_use]
    pub fn always() -> Self {
        Self { source: "true()".to_owned(), tree: Node::always() }
    }

    /// As it was written.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What it comes to. Empty text where a name is unknown, an answer is missing, or it takes more steps than an expression may.
    #[must_use]
    pub fn eval(&self, context: &Context) -> Scalar {
        context.eval(&self.tree)
    }

    /// Whether it holds.
    #[must_use]
    pub fn holds(&self, context: &Context) -> bool {
        self.eval(context).truth()
    }

    /// The questions and groups it names.
    #[must_use]
    pub fn names(&self) -> BTreeSet<Name> {
        let mut names = BTreeSet::new();
        self.tree.each(&mut |node| match node {
            Node::Answer(name) | Node::ChoiceName(_, name) => {
                names.insert(name.clone());
            }
            _ => {}
        });
        names
    }

    /// The questions and groups whose value it reads. A name that only says whose choices are meant is none.
    #[must_use]
    pub fn answers(&self) -> BTreeSet<Name> {
        let mut names = BTreeSet::new();
        self.each_answer(&mut |name| {
            names.insert(name.clone());
        });
        names
    }

    /// The same one by one, as often as it reads them.
    pub(super) fn each_answer(&self, see: &mut dyn FnMut(&Name)) {
        self.tree.each(&mut |node| {
            if let Node::Answer(name) = node {
                see(name);
            }
        });
    }

    /// The choice lists it looks into with `instance()`.
    #[must_use]
    pub fn lists(&self) -> BTreeSet<String> {
        let mut lists = BTreeSet::new();
        self.tree.each(&mut |node| {
            if let Node::Choices { list, .. } = node {
                lists.insert(list.clone());
            }
        });
        lists
    }

    /// The columns of a choice that it names without `instance()`. They mean something in a choice filter alone; elsewhere
    /// somebody forgot `${` and `}`, or the brackets of a function.
    #[must_use]
    pub fn columns(&self) -> BTreeSet<String> {
        let mut columns = BTreeSet::new();
        self.tree.each_here(&mut |node| {
            if let Node::Column(name) = node {
                columns.insert(name.clone());
            }
        });
        columns
    }
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Expression {}

impl fmt::Debug for Expression {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Expression({:?})", self.source)
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.source)
    }
}

impl std::str::FromStr for Expression {
    type Err = ParseFault;

    fn from_str(text: &str) -> Result<Self, ParseFault> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Expression {
    type Error = ParseFault;

    fn try_from(source: String) -> Result<Self, ParseFault> {
        let tree = parser::parse(&source)?;
        Ok(Self { source, tree })
    }
}

impl From<Expression> for String {
    fn from(expression: Expression) -> Self {
        expression.source
    }
}
