//! Faults and warnings of an import in words: where, what, why, and what mends it. The same on a page and in a shell.

use domain::survey::xlsform::{Notice, Spot, What};

use crate::words::Words;

/// A fault or warning in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Whether it refuses the workbook.
    pub fault: bool,
    /// Where it is.
    pub place: String,
    /// What it is.
    pub cause: String,
    /// Why something is left out; empty for anything else.
    pub why: String,
    /// What mends it.
    pub mend: String,
}

/// A notice in words.
#[must_use]
pub fn told(words: &Words, notice: &Notice) -> Told {
    let parts = notice.what.parts();
    let values: Vec<(&'static str, &str)> = parts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let id = format!("desk-survey-import-{}", notice.what.as_str());
    let (cause, mend) = match &notice.what {
        // An expression has two causes: that it cannot be read, and at what it stops.
        What::Expression(fault) => {
            let inner = format!("desk-survey-import-expression-{}", fault.kind.as_str());
            let (cause, mend) = (words.fill(&inner, &values), words.fill(&format!("{inner}.mend"), &values));
            (format!("{} {cause}", words.fill(&id, &values)), mend)
        }
        _ => (words.fill(&id, &values), words.fill(&format!("{id}.mend"), &values)),
    };
    let why = notice.what.why().map(|why| words.get(&format!("desk-survey-import-why-{}", why.as_str())).to_string());
    Told { fault: notice.what.is_fault(), place: place(words, &notice.at), cause, why: why.unwrap_or_default(), mend }
}

/// Where something is, as precisely as it is known.
fn place(words: &Words, at: &Spot) -> String {
    let (row, column) = (at.row.map(|row| row.to_string()).unwrap_or_default(), at.letters());
    let values = [
        ("sheet", at.sheet.as_str()),
        ("row", row.as_str()),
        ("column", column.as_str()),
        ("header", at.header.as_str()),
    ];
    let id = match (at.sheet.is_empty(), at.row, at.column) {
        (true, ..) => "desk-survey-import-at-file",
        (_, None, _) => "desk-survey-import-at-sheet",
        (_, Some(_), None) => "desk-survey-import-at-row",
        _ if at.header.is_empty() => "desk-survey-import-at-cell",
        _ => "desk-survey-import-at-headed-cell",
    };
    words.fill(id, &values)
}
