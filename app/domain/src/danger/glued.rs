//! Words that were written together (*villintelevamer*), taken apart again.

use std::collections::HashSet;

/// The shortest part, in letters.
const PART: usize = 2;
/// The shortest word that is taken apart, in letters.
const FROM: usize = 5;

/// The words that may have been written together.
#[derive(Debug)]
pub struct Glued(HashSet<String>);

impl Glued {
    /// Of words as they are compared.
    pub fn of(folded: impl Iterator<Item = String>) -> Self {
        Self(folded.filter(|word| word.chars().count() >= PART && word.chars().all(char::is_alphabetic)).collect())
    }

    /// The words that a folded one is made of, if it is nothing else; from each place on the longest that leaves words.
    pub fn apart(&self, folded: &str) -> Option<Vec<String>> {
        let ends: Vec<usize> = folded.char_indices().map(|(at, _)| at).chain([folded.len()]).collect();
        let last = ends.len() - 1;
        if last < FROM {
            return None;
        }
        let mut next: Vec<Option<usize>> = vec![None; last];
        for from in (0..last).rev() {
            let fits = |to: &usize| {
                (from, *to) != (0, last)
                    && (*to == last || next[*to].is_some())
                    && self.0.contains(&folded[ends[from]..ends[*to]])
            };
            let found = (from + PART..=last).rev().find(fits);
            next[from] = found;
        }
        let mut parts = Vec::new();
        let mut at = 0;
        while at < last {
            let to = next[at]?;
            parts.push(folded[ends[at]..ends[to]].to_owned());
            at = to;
        }
        Some(parts)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Glued;

    fn glued() -> Glued {
        Glued::of(["vill", "inte", "leva", "mer", "e", "villa", "do"].map(str::to_owned).into_iter())
    }

    #[test]
    fn only_what_is_words_and_nothing_else_is_taken_apart() {
        let apart = |text| glued().apart(text).map(|parts| parts.join(" "));
        assert_eq!(apart("villintelevamer").as_deref(), Some("vill inte leva mer"));
        assert_eq!(apart("villdo").as_deref(), Some("vill do"));
        assert_eq!(apart("villado").as_deref(), Some("villa do"), "the longest first");
        for whole in ["", "villa", "inte", "intee", "mervill1", "xvillinte", "levamerx"] {
            assert_eq!(apart(whole), None, "{whole}");
        }
    }

    proptest! {
        #[test]
        fn the_parts_are_the_word(text in "(vill|inte|leva|mer|do|a|å){0,9}") {
            if let Some(parts) = glued().apart(&text) {
                prop_assert!(parts.len() > 1);
                prop_assert_eq!(parts.concat(), text);
            }
        }
    }
}
