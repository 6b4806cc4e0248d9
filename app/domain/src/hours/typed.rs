//! School terms as somebody types them, a line each, and what is wrong with a line. What is not typed stays unknown.

use jiff::civil::Date;

use super::holidays::covers;
use super::school::{SchoolYear, Term, days_between};

/// The longest term, in days: a school year in one piece is about three hundred.
const LONGEST_TERM: i32 = 320;
/// The longest break within a term, in days. Longer is a slip: a summer lies between terms and is not typed.
const LONGEST_BREAK: i32 = 45;
/// How many lines a field takes: ten school years.
const MOST: usize = 100;
/// The longest source of terms, in letters.
const LONGEST_SOURCE: usize = 300;

/// Which field a fault is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermField {
    /// The terms.
    Terms,
    /// The breaks within them.
    Breaks,
}

/// What is wrong with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadTerm {
    /// It is not a first and a last day.
    Unreadable,
    /// One of its days is none, or is not written as year, month and day.
    Day,
    /// It ends before it begins.
    Backwards,
    /// It lies outside the years that holidays are known for.
    Year,
    /// It is longer than any school has.
    Long,
    /// It overlaps a term above.
    Overlap,
    /// A break that lies in no term. Between two terms school is out anyway.
    Outside,
    /// More lines than a field takes.
    Many,
}

impl BadTerm {
    /// Every fault.
    pub const ALL: &[Self] = &[
        Self::Unreadable,
        Self::Day,
        Self::Backwards,
        Self::Year,
        Self::Long,
        Self::Overlap,
        Self::Outside,
        Self::Many,
    ];

    /// The end of its id among the words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Day => "day",
            Self::Backwards => "backwards",
            Self::Year => "year",
            Self::Long => "long",
            Self::Overlap => "overlap",
            Self::Outside => "outside",
            Self::Many => "many",
        }
    }
}

/// A line that cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TermFault {
    /// Its field.
    pub field: TermField,
    /// Which line of it, from 1; empty ones count.
    pub line: usize,
    /// What is wrong.
    pub bad: BadTerm,
}

/// Terms with where they were read, in one line; `None` where that is too long, or missing though there is a term.
#[must_use]
pub fn sourced(year: SchoolYear, source: &str) -> Option<SchoolYear> {
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let missing = source.is_empty() && !year.terms.is_empty();
    let long = source.chars().count() > LONGEST_SOURCE;
    (!missing && !long).then_some(SchoolYear { source, ..year })
}

/// A municipality's terms and breaks from two fields: a line each, `2026-08-18 – 2026-12-18`; a free day may stand alone.
/// Nothing typed is nothing known.
///
/// # Errors
/// Every line that cannot be taken, the terms' first.
pub fn read_terms(municipality: &str, terms: &str, breaks: &str) -> Result<SchoolYear, Vec<TermFault>> {
    let mut faults = Vec::new();
    let typed = lines(TermField::Terms, terms, &mut faults);
    let mut year = SchoolYear {
        municipality: municipality.to_owned(),
        terms: Vec::new(),
        breaks: Vec::new(),
        source: String::new(),
    };
    for (line, term) in typed {
        if year.terms.iter().any(|other| term.from <= other.to && other.from <= term.to) {
            faults.push(TermFault { field: TermField::Terms, line, bad: BadTerm::Overlap });
        }
        year.terms.push(term);
    }
    // Where a term could not be read, a break in it is not the next thing to mend.
    let whole = faults.is_empty();
    for (line, pause) in lines(TermField::Breaks, breaks, &mut faults) {
        if whole && !year.terms.iter().any(|term| term.contains(pause.from) && term.contains(pause.to)) {
            faults.push(TermFault { field: TermField::Breaks, line, bad: BadTerm::Outside });
        }
        year.breaks.push(pause);
    }
    year.terms.sort_by_key(|term| term.from);
    year.breaks.sort_by_key(|pause| pause.from);
    if faults.is_empty() { Ok(year) } else { Err(faults) }
}

/// Terms or breaks as [`read_terms`] takes them.
#[must_use]
pub fn terms_typed(all: &[Term]) -> String {
    let line = |term: &Term| {
        if term.from == term.to { term.from.to_string() } else { format!("{} – {}", term.from, term.to) }
    };
    all.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn lines(field: TermField, text: &str, faults: &mut Vec<TermFault>) -> Vec<(usize, Term)> {
    let mut found = Vec::new();
    for (line, text) in text.lines().enumerate().map(|(index, text)| (index + 1, text.trim())) {
        if text.is_empty() {
            continue;
        }
        let read = if found.len() == MOST { Err(BadTerm::Many) } else { span(field, text) };
        match read {
            Ok(term) => found.push((line, term)),
            Err(bad) => faults.push(TermFault { field, line, bad }),
        }
        if read == Err(BadTerm::Many) {
            break;
        }
    }
    found
}

fn span(field: TermField, text: &str) -> Result<Term, BadTerm> {
    let parts: Vec<&str> = text
        .split(|sign: char| sign.is_whitespace() || "–—".contains(sign))
        .filter(|part| !["", "-", "till", "to"].contains(part))
        .collect();
    let day = |part: &&str| -> Option<Date> { if part.len() == 10 { part.parse().ok() } else { None } };
    let days: Option<Vec<Date>> = parts.iter().map(day).collect();
    let meant = |part: &&str| part.contains(|sign: char| sign.is_ascii_digit()) && day(part).is_none();
    let term = match (days.as_deref(), field) {
        (Some([from, to]), _) => Term { from: *from, to: *to },
        (Some([day]), TermField::Breaks) => Term { from: *day, to: *day },
        _ => return Err(if parts.iter().any(meant) { BadTerm::Day } else { BadTerm::Unreadable }),
    };
    let longest = match field {
        TermField::Terms => LONGEST_TERM,
        TermField::Breaks => LONGEST_BREAK,
    };
    if term.to < term.from {
        Err(BadTerm::Backwards)
    } else if !covers(term.from) || !covers(term.to) {
        Err(BadTerm::Year)
    } else if days_between(term.from, term.to) >= longest {
        Err(BadTerm::Long)
    } else {
        Ok(term)
    }
}
