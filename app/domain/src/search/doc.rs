//! What can be found, and what a search gives back.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The three kinds of thing the guide can find.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DocKind {
    /// One of the guide's topics.
    Topic,
    /// A question with an answer.
    Ask,
    /// A service one can turn to.
    Service,
}

impl DocKind {
    fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Ask => "ask",
            Self::Service => "service",
        }
    }
}

/// Names one findable thing; written `topic:somn`, `ask:…` or `service:…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DocId {
    /// What kind of thing it is.
    pub kind: DocKind,
    /// The id within its kind.
    pub id: String,
}

impl DocId {
    /// The topic with this id.
    pub fn topic(id: impl Into<String>) -> Self {
        Self { kind: DocKind::Topic, id: id.into() }
    }

    /// The question with this id.
    pub fn ask(id: impl Into<String>) -> Self {
        Self { kind: DocKind::Ask, id: id.into() }
    }

    /// The service with this id.
    pub fn service(id: impl Into<String>) -> Self {
        Self { kind: DocKind::Service, id: id.into() }
    }
}

impl fmt::Display for DocId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.name(), self.id)
    }
}

/// The text was not `topic:…`, `ask:…` or `service:…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseDocIdError;

impl fmt::Display for ParseDocIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a findable id begins with topic:, ask: or service:")
    }
}

impl std::error::Error for ParseDocIdError {}

impl FromStr for DocId {
    type Err = ParseDocIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once(':') {
            Some((_, "")) | None => Err(ParseDocIdError),
            Some(("topic", id)) => Ok(Self::topic(id)),
            Some(("ask", id)) => Ok(Self::ask(id)),
            Some(("service", id)) => Ok(Self::service(id)),
            Some(_) => Err(ParseDocIdError),
        }
    }
}

impl TryFrom<String> for DocId {
    type Error = ParseDocIdError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<DocId> for String {
    fn from(id: DocId) -> Self {
        id.to_string()
    }
}

/// One findable thing with the words it shows. The same id may be given more than once; its words are joined.
#[derive(Debug, Clone, PartialEq)]
pub struct Doc {
    /// Which thing it is.
    pub id: DocId,
    /// Its name: weighs most.
    pub title: String,
    /// Its running text: weighs least.
    pub body: String,
    /// Words it should be found by although they are not shown.
    pub keywords: Vec<String>,
    /// Multiplies the whole score; 1 is ordinary, 0 or less is never found.
    pub boost: f32,
}

/// One answer to a search.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What was found.
    pub doc: DocId,
    /// How well it fits; comparable only within one search.
    pub score: f32,
}
