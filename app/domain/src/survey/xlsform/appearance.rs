//! The appearances that a page or the way through it knows what to do with. Every other one is left out, with a warning by its name.

use super::notice::{Report, Spot};
use super::table::shortened;
use super::what::What;

/// Appearances that are drawn; `columns-2` and the like beside them. Others that XLSForm has are not here, since nothing comes of
/// them: `field-list` (children are asked one question at a time, and a grown-up's section is one page anyhow), `quick` (nothing goes
/// on by itself), `label` and `list-nolabel` (each row is asked in words of its own), `rating` (a short range is a row of numbers).
pub const DRAWN: [&str; 14] = [
    "likert",
    "good-high",
    "good-low",
    "minimal",
    "autocomplete",
    "columns",
    "columns-pack",
    "horizontal",
    "horizontal-compact",
    "multiline",
    "table-list",
    "year",
    "month-year",
    "columns-2",
];

/// The appearances of a cell; others are left out with a warning each.
pub(super) fn read(text: &str, spot: &Spot, report: &mut Report) -> Vec<String> {
    let mut kept = Vec::new();
    for word in text.split(|sign: char| sign.is_whitespace() || sign == ',').filter(|word| !word.is_empty()) {
        let small = word.to_lowercase();
        // `columns-3` is so many columns; `w2` belongs to a grid for paper, of which a phone has no use.
        let number = |start: &str| {
            small.strip_prefix(start).is_some_and(|rest| matches!(rest.parse::<u8>(), Ok(1..=12)) && rest.len() <= 2)
        };
        if DRAWN.contains(&small.as_str()) || number("columns-") {
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
