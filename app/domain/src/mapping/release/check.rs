//! What must hold of every release before anybody is asked to approve it. The last line behind the protector and apart from
//! it: whatever went wrong before, a count under the limit, or a number nobody can trace, does not get past here.

mod after;
mod informants;
mod numbers;
mod words;

use super::book::{ALL, Axis, Code};
use super::{Release, is_plain};

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A name that cannot be one, or that stands twice.
    Name,
    /// It names something that is not there.
    Unknown,
    /// Cells are not all there, or not in the order of the code book.
    Cells,
    /// Counts that cannot all be true.
    Sum,
    /// A count that has to be hidden.
    Small,
    /// A verdict that the published counts do not give.
    Verdict,
    /// A text is missing in Swedish, or its numbers differ between languages.
    Text,
    /// A number in a text that comes from no cell, or from a hidden one.
    Number,
    /// A finding without a decision, or a decision whose days do not fit.
    Decision,
    /// An answer that was promised before the wave closed.
    Clock,
    /// Words that tell who somebody is, or how to reach them.
    Personal,
    /// What is drawn from another release is not what stands there, or may not stand beside this one's.
    Elsewhere,
}

impl Fault {
    /// Its stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Unknown => "unknown",
            Self::Cells => "cells",
            Self::Sum => "sum",
            Self::Small => "small",
            Self::Verdict => "verdict",
            Self::Text => "text",
            Self::Number => "number",
            Self::Decision => "decision",
            Self::Clock => "clock",
            Self::Personal => "personal",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// Something wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Broken {
    /// Where: `tables/q1`, `findings/f1`.
    pub at: String,
    /// What.
    pub fault: Fault,
}

/// What is wrong, as it is gathered.
struct Found(Vec<Broken>);

impl Found {
    fn unless(&mut self, holds: bool, at: &str, fault: Fault) {
        if !holds {
            self.0.push(Broken { at: at.to_owned(), fault });
        }
    }
}

impl Release {
    /// Everything that is wrong with the numbers: what can be asked before anything is worded.
    #[must_use]
    pub fn numbers_broken(&self) -> Vec<Broken> {
        let mut found = Found(Vec::new());
        self.names(&mut found);
        self.counts(&mut found);
        sorted(found)
    }

    /// Everything that is wrong. Nothing is published unless this is empty.
    #[must_use]
    pub fn broken(&self) -> Vec<Broken> {
        let mut found = Found(self.numbers_broken());
        self.texts(&mut found);
        sorted(found)
    }

    fn names(&self, found: &mut Found) {
        let hash = self.plan.len() == 64 && self.plan.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        found.unless(hash, "plan", Fault::Name);
        found.unless(!self.earlier.contains(&self.id), "earlier", Fault::Name);
        for axis in Axis::EVERY {
            let codes = self.book.axis(axis);
            check_codes(found, &format!("codes/{}", axis.as_str()), codes);
            let whole = axis == Axis::Wave || codes.iter().any(|one| one.code == ALL);
            found.unless(whole, &format!("codes/{}", axis.as_str()), Fault::Unknown);
        }
        for wave in &self.waves {
            let at = format!("waves/{}", wave.code);
            found.unless(self.book.code(Axis::Wave, &wave.code).is_some(), &at, Fault::Unknown);
            found.unless(wave.clock.promised >= wave.clock.closed, &at, Fault::Clock);
        }
        found.unless(once(self.questions.iter().map(|one| one.id.as_str())), "questions", Fault::Name);
        for question in &self.questions {
            let at = format!("questions/{}", question.id);
            found.unless(question.id.split('/').all(is_code) && !question.id.is_empty(), &at, Fault::Name);
            found.unless(once(question.groupings.iter().map(|one| one.id.as_str())), &at, Fault::Name);
            for grouping in &question.groupings {
                check_codes(found, &at, &grouping.answers);
                let last = grouping.answers.last().is_some_and(|last| last.code == ALL);
                found.unless(last && is_code(&grouping.id), &at, Fault::Unknown);
            }
        }
        let files = self.tables.iter().map(|one| one.id.as_str());
        found.unless(once(files.clone()) && files.clone().all(is_file), "tables", Fault::Name);
        found.unless(once(self.findings.iter().map(|one| one.id.as_str())), "findings", Fault::Name);
        for finding in &self.findings {
            let plain = is_plain(&finding.id) && !finding.id.is_empty();
            found.unless(plain, &format!("findings/{}", finding.id), Fault::Name);
        }
    }
}

fn sorted(mut found: Found) -> Vec<Broken> {
    found.0.sort();
    found.0.dedup();
    found.0
}

fn check_codes(found: &mut Found, at: &str, codes: &[Code]) {
    let named = codes.iter().all(|one| is_code(&one.code) && !one.members.is_empty());
    found.unless(!codes.is_empty() && named && once(codes.iter().map(|one| one.code.as_str())), at, Fault::Name);
}

/// Whether a code can stand in every file as it is: no separator, no quote, and nothing a spreadsheet takes for a formula.
fn is_code(code: &str) -> bool {
    let letters = code.chars().all(|letter| letter.is_alphanumeric() || "-_.+".contains(letter));
    let formula = code.starts_with(['+', '-']) && code.parse::<f64>().is_err();
    code == ALL || ((1..=64).contains(&code.len()) && letters && !formula)
}

/// Whether a name can be that of a file everywhere, also where capitals count for nothing.
fn is_file(name: &str) -> bool {
    let letters = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.'));
    (1..=96).contains(&name.len()) && letters && !name.starts_with(['.', '-'])
}

fn once<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    let mut all: Vec<&str> = names.collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    all.len() == count
}
