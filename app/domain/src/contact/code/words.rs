//! The list of 2,048 Swedish words, and finding a typed word in it.
//!
//! The list was made for this project: concrete, friendly words of three to seven letters that a ten-year-old can spell.
//! It is machine-checked (see the tests: order, length, distance, unpleasant stems; spelling against a Swedish dictionary)
//! and not yet reviewed by a human. **It is a format**: a word's place is eleven bits of every code that was ever handed
//! out, so after the first real code no word may change. A test holds its fingerprint.
//!
//! Words are compared plain, with å and ä as a and ö as o, because phones without a Swedish keyboard type them so. The list
//! stays unique under that, with at least two edits between any two words, and stands in that order.

use std::sync::LazyLock;

/// The list as it stands in its file, a word a line.
pub(super) const LIST: &str = include_str!("../words.txt");

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| LIST.lines().collect());

/// The word at a place below 2,048.
pub(super) fn word(place: usize) -> &'static str {
    WORDS.get(place).copied().unwrap_or_default()
}

/// The place of a word typed plain (small letters, without rings and dots).
pub(super) fn place(plain: &str) -> Option<usize> {
    WORDS.binary_search_by(|word| word.chars().map(bare).cmp(plain.chars())).ok()
}

/// The two words this is when the space between them is missing, if there is exactly one way to read it so.
pub(super) fn split(plain: &str) -> Option<(usize, usize)> {
    let mut ways = plain.char_indices().skip(1).filter_map(|(cut, _)| {
        let (first, second) = plain.split_at_checked(cut)?;
        Some((place(first)?, place(second)?))
    });
    let only = ways.next()?;
    ways.next().is_none().then_some(only)
}

/// The one word of the list that a single typo made into this; none when there is none, or more than one.
pub(super) fn nearest(plain: &str) -> Option<&'static str> {
    let typed: Vec<char> = plain.chars().collect();
    let mut near = WORDS.iter().filter(|word| {
        let known: Vec<char> = word.chars().map(bare).collect();
        one_typo(&typed, &known)
    });
    let only = near.next()?;
    near.next().is_none().then_some(*only)
}

/// A letter of the list without its ring or dots.
pub(super) fn bare(letter: char) -> char {
    match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        other => other,
    }
}

/// Whether one letter too many, too few or wrong, or two neighbours that changed places, is all the difference: a
/// Damerau–Levenshtein distance of exactly one. Found by what is left between the common start and the common end, since
/// the full table would be filled 2,048 times a word.
fn one_typo(typed: &[char], known: &[char]) -> bool {
    let start = typed.iter().zip(known).take_while(|(a, b)| a == b).count();
    let (typed, known) = (typed.get(start..).unwrap_or_default(), known.get(start..).unwrap_or_default());
    let end = typed.iter().rev().zip(known.iter().rev()).take_while(|(a, b)| a == b).count();
    let typed = typed.get(..typed.len() - end).unwrap_or_default();
    let known = known.get(..known.len() - end).unwrap_or_default();
    match (typed, known) {
        ([_], [_] | []) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}
