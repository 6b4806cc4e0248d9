//! The appearances that a page knows what to do with.

use super::notice::{Report, Spot};
use super::table::shortened;
use super::what::What;

/// Appearances of questions and groups that are kept.
const KEPT: [&str; 27] = [
    "likert",
    "good-high",
    "good-low",
    "minimal",
    "horizontal",
    "horizontal-compact",
    "compact",
    "columns",
    "columns-pack",
    "quick",
    "quickcompact",
    "field-list",
    "label",
    "list",
    "list-nolabel",
    "table-list",
    "multiline",
    "rating",
    "vertical",
    "no-ticks",
    "picker",
    "autocomplete",
    "month-year",
    "year",
    "numbers",
    "thousands-sep",
    "no-calendar",
];

/// The appearances of a cell; unknown ones are left out with a warning each.
pub(super) fn read(text: &str, spot: &Spot, report: &mut Report) -> Vec<String> {
    let mut kept = Vec::new();
    for word in text.split(|sign: char| sign.is_whitespace() || sign == ',').filter(|word| !word.is_empty()) {
        let small = word.to_lowercase();
        // `columns-3` is so many columns; `w2` belongs to a grid for paper, of which a phone has no use.
        let number = |start: &str| {
            small.strip_prefix(start).is_some_and(|rest| matches!(rest.parse::<u8>(), Ok(1..=12)) && rest.len() <= 2)
        };
        if KEPT.contains(&small.as_str()) || number("columns-") {
            kept.push(small);
        } else if !number("w") {
            report.say(spot.clone(), What::LeftOutAppearance { found: shortened(word) });
        }
    }
    kept.dedup();
    kept
}

/// Whether an appearance fetches choices from a file: `search('fruits')`.
pub(super) fn searches(text: &str) -> bool {
    let text = text.to_lowercase();
    text.trim_start().starts_with("search(") || text.contains(" search(")
}
