//! The ledger: every statement ever published about sets of respondents. It only grows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::book::Role;
use super::fault::Fault;
use super::outline::Outline;

/// Everything ever published, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Ledger {
    releases: Vec<Published>,
}

/// What one release said: sums over leaf cells. Leaves stand as codes, so that it can be read under any later code book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The release's name.
    pub id: String,
    /// Names of its questions.
    questions: Vec<String>,
    /// Its sets of leaves: the variable's name, and leaf codes.
    sets: Vec<(String, Vec<String>)>,
    /// Its sets of leaf answers.
    answers: Vec<Vec<String>>,
    /// Everything it said, and every cell it hid.
    statements: Vec<Statement>,
}

/// Something said of a set of respondents to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Statement {
    question: usize,
    /// For each variable a set.
    group: Vec<usize>,
    answers: usize,
    says: Says,
}

/// What a statement says of its sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// The count.
    Count(u32),
    /// That there is a cell, and it is hidden.
    Hidden,
    /// The count is at most this: a head count, or a counter shown before closing.
    AtMost(u32),
    /// A mean, as what it says of the sum of scores: one for each of the answers, and between which sums.
    Scores {
        /// What each of the answers counts.
        scores: Vec<i32>,
        /// The least sum that rounds to the mean.
        least: i64,
        /// The largest.
        most: i64,
    },
}

/// A statement in places of leaves of an outline.
pub(super) struct Placed<'a> {
    /// Place of the question.
    pub question: usize,
    /// For each variable, places of leaves.
    pub members: Vec<Vec<usize>>,
    /// Places of answers.
    pub answers: Vec<usize>,
    /// What is said.
    pub says: &'a Says,
}

impl Ledger {
    /// The releases, oldest first.
    #[must_use]
    pub fn releases(&self) -> &[Published] {
        &self.releases
    }

    /// Adds what was just published.
    ///
    /// # Errors
    /// [`Fault::LedgerMoved`] when it does not hold exactly `after` releases, as it did when they were protected:
    /// of two releases made at once, the second must be protected anew. [`Fault::Twice`] when the name was given before.
    pub fn append(&mut self, published: Published, after: usize) -> Result<(), Fault> {
        if self.releases.len() != after {
            return Err(Fault::LedgerMoved);
        }
        if self.releases.iter().any(|one| one.id == published.id) {
            return Err(Fault::Twice(published.id));
        }
        self.releases.push(published);
        Ok(())
    }
}

/// Puts together what a release says.
#[derive(Debug)]
pub struct Saying {
    published: Published,
    known: BTreeMap<(String, Vec<String>), usize>,
}

impl Saying {
    /// Nothing said yet.
    #[must_use]
    pub fn new(id: &str) -> Self {
        let (questions, sets, answers, statements) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let published = Published { id: id.to_owned(), questions, sets, answers, statements };
        Self { published, known: BTreeMap::new() }
    }

    /// Says something of the respondents to a question in the sets of leaves `group` (for each variable its name and leaf
    /// codes), and of these leaf answers: all of them for a margin.
    pub fn say(&mut self, question: &str, group: &[(String, Vec<String>)], answers: &[String], says: Says) {
        let published = &mut self.published;
        let question = place(&mut published.questions, question.to_owned());
        let mut sets = Vec::new();
        for set in group {
            let next = published.sets.len();
            let at = *self.known.entry(set.clone()).or_insert(next);
            if at == next {
                published.sets.push(set.clone());
            }
            sets.push(at);
        }
        let answers = place(&mut published.answers, answers.to_vec());
        published.statements.push(Statement { question, group: sets, answers, says });
    }

    /// All that was said.
    #[must_use]
    pub fn done(self) -> Published {
        self.published
    }
}

fn place<T: PartialEq>(all: &mut Vec<T>, one: T) -> usize {
    if let Some(at) = all.iter().position(|other| *other == one) {
        return at;
    }
    all.push(one);
    all.len() - 1
}

impl Published {
    /// How many statements there are, hidden cells among them.
    #[must_use]
    pub fn len(&self) -> usize {
        self.statements.len()
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// Its statements about some questions in places of an outline. Left out are those about other waves alone: their
    /// respondents are others, and nothing said of them bears on these.
    pub(super) fn placed(&self, outline: &Outline, questions: &[usize]) -> Result<Vec<Placed<'_>>, Fault> {
        let unknown = || Fault::UnknownLeaf(self.id.clone());
        let asked: Vec<Option<usize>> = (self.questions.iter())
            .map(|id| outline.questions.iter().position(|one| one.id == *id).filter(|at| questions.contains(at)))
            .collect();
        let mut placed = Vec::new();
        for statement in &self.statements {
            let Some(question) = *asked.get(statement.question).ok_or_else(unknown)? else { continue };
            let sets = statement.group.iter().map(|set| self.sets.get(*set).ok_or_else(unknown));
            let sets = sets.collect::<Result<Vec<_>, Fault>>()?;
            let Some(members) = members(outline, &sets).ok_or_else(unknown)? else { continue };
            let leaves = &outline.questions[question].answers;
            let place = |answer: &String| leaves.iter().position(|one| one == answer);
            let answers = self.answers.get(statement.answers).ok_or_else(unknown)?;
            let answers = answers.iter().map(place).collect::<Option<Vec<usize>>>().ok_or_else(unknown)?;
            placed.push(Placed { question, members, answers, says: &statement.says });
        }
        Ok(placed)
    }
}

/// Sets in places of leaves: the inner none where they are of other waves alone, the outer none where one is not known.
#[expect(clippy::option_option, reason = "not known and not of these are different, and both are ordinary")]
fn members(outline: &Outline, sets: &[&(String, Vec<String>)]) -> Option<Option<Vec<Vec<usize>>>> {
    // First, for another survey may ask about other backgrounds, and its answers are other people's all the same.
    let wave = outline.variables.iter().find(|one| one.role == Role::Wave)?;
    let (_, waves) = sets.iter().find(|(name, _)| *name == wave.name)?;
    if waves.iter().all(|code| wave.leaf(code).is_none()) {
        return Some(None);
    }
    if sets.len() != outline.variables.len() {
        return None;
    }
    let mut members = Vec::new();
    for (variable, (name, codes)) in outline.variables.iter().zip(sets) {
        let mut known: Vec<usize> = codes.iter().filter_map(|code| variable.leaf(code)).collect();
        if variable.name != *name || known.len() != codes.len() {
            return None;
        }
        known.sort_unstable();
        members.push(known);
    }
    Some(Some(members))
}
