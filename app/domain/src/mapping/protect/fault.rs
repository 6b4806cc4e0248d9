//! Why there is no release.

use std::fmt;

/// Why there is no release. Never holds a count of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A name that stands twice.
    Twice(String),
    /// A code (second) of a variable (first) that names leaves which are not there.
    Code(String, String),
    /// A grouping (second) of a question (first) that does not hold every answer once.
    Grouping(String, String),
    /// A table that names a question, grouping or code which is not in the plan.
    Table(String),
    /// No table at all.
    NoTables,
    /// Bounds of the rules that protect nobody.
    Rules,
    /// An answer record that does not fit the variables and questions.
    Record,
    /// Nobody answered in a wave that is to be shown.
    EmptyWave(String),
    /// More leaf cells than can be held: a question.
    TooFine(String),
    /// Questions of one family (named) that not the same people answered.
    Family(String),
    /// A question that waits for what is not there, or for itself, or was answered where it was not asked.
    Asked(String),
    /// A question of which it cannot be followed who is asked it: so nobody knows what its counts tell.
    Unfollowed(String),
    /// Questions that exclude each other, the first of them, in more ways than can be protected or checked.
    Excluding(String),
    /// A question whose constraint, choice filter or calculation says what nobody can answer, so that its counts, or those of others,
    /// tell more than they say.
    Bound(String),
    /// A statement of an earlier release speaks of leaves that are not known: its release.
    UnknownLeaf(String),
    /// What an earlier release (named) shows is not what is counted now: its answers must be taken as they were frozen (R13).
    Changed(String),
    /// What is to be protected now, an earlier release already shows: the question.
    AlreadyShown(String),
    /// Nothing that can be hidden would protect a cell of this question.
    Unprotectable(String),
    /// The solver failed, and no release is made of what it left.
    Solver(String),
    /// The work that was allowed is used up.
    Budget,
    /// A witness that does not agree with what would be published, or proves too little: a fault of this program.
    Proof,
    /// The plan is not the one that was fixed before fieldwork.
    PlanChanged,
    /// Numbers that no release may hold, and where: a fault of this program.
    Broken(String),
    /// The saved state belongs to other inputs.
    State,
    /// Another release was published meanwhile: protect anew.
    LedgerMoved,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice(name) => write!(out, "“{name}” stands twice: give each its own name"),
            Self::Code(variable, code) => write!(out, "code “{code}” of {variable} names values that are not there"),
            Self::Grouping(question, grouping) => {
                write!(out, "grouping “{grouping}” of {question} must hold every answer exactly once")
            }
            Self::Table(table) => write!(out, "table {table} is not in the publication plan"),
            Self::NoTables => write!(out, "the plan has no table to publish"),
            Self::Rules => write!(out, "cells under 2 and groups smaller than cells protect nobody"),
            Self::Record => write!(out, "an answer does not fit the questionnaire: read the wave anew"),
            Self::EmptyWave(wave) => write!(out, "nobody answered in wave {wave}: leave it out"),
            Self::TooFine(question) => write!(out, "{question} has too many leaf cells: use coarser values"),
            Self::Family(family) => {
                write!(
                    out,
                    "not the same people answered every choice of {family}, or some made none or what cannot be made together"
                )
            }
            Self::Asked(question) => write!(out, "{question} was answered by others than those who were asked it"),
            Self::Unfollowed(question) => write!(
                out,
                "who is asked {question} hangs on several answers held against each other: let it hang on one answer at a time"
            ),
            Self::Excluding(question) => write!(
                out,
                "{question} and others of which nobody is asked both are more than can be checked: ask less of so many ways"
            ),
            Self::Bound(question) => write!(
                out,
                "what can be answered to {question} is held to a constraint, a choice filter or a calculation: take it away, \
                 so that its numbers tell no more than they say"
            ),
            Self::UnknownLeaf(release) => {
                write!(
                    out,
                    "release {release} speaks of values that are no longer known: keep the leaf codes as they were"
                )
            }
            Self::Changed(release) => {
                write!(out, "the answers are not those of release {release}: use its frozen counts")
            }
            Self::AlreadyShown(question) => {
                write!(out, "an earlier release shows a cell of {question} that would now be protected")
            }
            Self::Unprotectable(question) => {
                write!(out, "{question} cannot be protected with these tables: take some out of the plan")
            }
            Self::Solver(why) => write!(out, "the solver failed ({why}): nothing is released"),
            Self::Budget => write!(out, "the work allowed is used up: nothing is released"),
            Self::Proof => write!(out, "a witness does not hold: nothing is released"),
            Self::PlanChanged => {
                write!(out, "the plan was changed since it was fixed: take the one with which the wave was opened")
            }
            Self::Broken(at) => write!(out, "the numbers of {at} are not what a release may hold: nothing is released"),
            Self::State => write!(out, "the saved state belongs to other answers or another plan: begin anew"),
            Self::LedgerMoved => write!(out, "another release was published meanwhile: protect anew"),
        }
    }
}

impl std::error::Error for Fault {}
