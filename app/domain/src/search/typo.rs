//! Forgives typing slips, by length: none under four letters, one up to seven, two from eight.

/// How many slips a word of this many letters may hold.
pub fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The slips between two folded words if they are few enough, else nothing. A wrong first letter counts twice.
pub fn slips(typed: &Letters<'_>, known: &Letters<'_>) -> Option<usize> {
    let max = allowed(typed.count);
    if max == 0 || typed.count.abs_diff(known.count) > max {
        return None;
    }
    // Each slip changes at most two bits of the letter sets, so most pairs end here without a table.
    if (typed.set ^ known.set).count_ones() as usize > 2 * max {
        return None;
    }
    let first = usize::from(typed.word.chars().next() != known.word.chars().next());
    let found = strsim::damerau_levenshtein(typed.word, known.word) + first;
    (found <= max).then_some(found)
}

/// A word with its length and the set of its letters, counted once.
#[derive(Debug, Clone, Copy)]
pub struct Letters<'a> {
    word: &'a str,
    count: usize,
    set: u64,
}

impl<'a> Letters<'a> {
    /// Counts a folded word.
    pub fn new(word: &'a str) -> Self {
        let mut count = 0;
        let mut set = 0_u64;
        for letter in word.chars() {
            count += 1;
            set |= 1 << (u32::from(letter) % 64);
        }
        Self { word, count, set }
    }

    /// A word counted before.
    pub fn counted(word: &'a str, count: usize, set: u64) -> Self {
        Self { word, count, set }
    }

    /// Its number of letters and the set of them.
    pub fn counts(&self) -> (usize, u64) {
        (self.count, self.set)
    }
}
