//! Splits Swedish compounds (*skol|frånvaro*, *ätstörnings|enhet*) into words the lexicon knows.

use std::collections::HashMap;

use super::vocabulary::Term;

/// The shortest part that counts as a word.
pub const SHORTEST: usize = 3;
/// More parts than this is noise.
const MOST_PARTS: usize = 4;

/// A word that may stand in a compound.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// What it means.
    pub term: Term,
    /// A joining form such as `skol`, never last.
    pub first_only: bool,
}

/// The meanings of all parts if the whole folded word decomposes, the longest first parts preferred.
pub fn split(word: &str, parts: &HashMap<String, Part>) -> Option<Vec<Term>> {
    let mut found = Vec::new();
    (go(word, parts, &mut found) && found.len() > 1).then_some(found)
}

fn go(rest: &str, parts: &HashMap<String, Part>, found: &mut Vec<Term>) -> bool {
    if !found.is_empty()
        && let Some(part) = parts.get(rest)
        && !part.first_only
    {
        found.push(part.term);
        return true;
    }
    if found.len() + 1 >= MOST_PARTS {
        return false;
    }
    for (head, tail) in cuts(rest) {
        let Some(part) = parts.get(head) else { continue };
        found.push(part.term);
        // The joining s belongs to neither part.
        if go(tail, parts, found) || tail.strip_prefix('s').is_some_and(|tail| go(tail, parts, found)) {
            return true;
        }
        found.pop();
    }
    false
}

/// The meaning of the one known part, first or last, of at least four letters, when the other part is unknown.
pub fn half(word: &str, parts: &HashMap<String, Part>) -> Option<Term> {
    let long = |text: &str| text.chars().count() > SHORTEST;
    let first = cuts(word).find_map(|(head, _)| parts.get(head).filter(|_| long(head)));
    let last = || {
        let mut tails: Vec<_> = cuts(word).map(|(_, tail)| tail).collect();
        tails.sort_by_key(|tail| std::cmp::Reverse(tail.len()));
        tails.into_iter().find_map(|tail| parts.get(tail).filter(|part| long(tail) && !part.first_only))
    };
    first.or_else(last).map(|part| part.term)
}

/// Every way to cut a word in two, longest head first, both at least [`SHORTEST`] letters.
fn cuts(word: &str) -> impl Iterator<Item = (&str, &str)> {
    let places: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    let last = places.len().saturating_sub(SHORTEST - 1);
    let middle = places.get(SHORTEST..last).unwrap_or_default().to_vec();
    middle.into_iter().rev().filter_map(|at| word.split_at_checked(at))
}
