//! Rules for a text that citizens see: how easy it is, and which numbers may stand in it.

use std::collections::BTreeSet;

/// How easy a text is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ease {
    /// LIX (Björnsson 1968), rounded: words a sentence plus the percentage of words over six letters.
    pub lix: u32,
    /// Words.
    pub words: usize,
    /// The LIX it should keep to: 30 for children, 40 for guardians.
    pub bound: u32,
}

/// Under so many words LIX says little: one long word in a short label is no hard text.
const ENOUGH: usize = 30;
/// As many words as a screen should have of one text.
const SCREEN: usize = 60;

impl Ease {
    /// The ease of a text; `guardian` when it speaks to one.
    #[must_use]
    pub fn of(text: &str, guardian: bool) -> Self {
        let all: Vec<&str> = words(text).collect();
        let sentences = text.split(['.', '?', ':', '\n']).filter(|one| one.chars().any(char::is_alphabetic)).count();
        let long = all.iter().filter(|word| word.chars().count() > 6).count();
        let (count, sentences) = (all.len().max(1), sentences.max(1));
        // words/sentences + 100·long/words as one fraction, rounded to the nearest whole number.
        let (over, under) = (count * count + 100 * long * sentences, sentences * count);
        let lix = u32::try_from((2 * over + under) / (2 * under)).unwrap_or(u32::MAX);
        Self { lix, words: all.len(), bound: if guardian { 40 } else { 30 } }
    }

    /// Whether it is harder or longer than it should be.
    #[must_use]
    pub fn hard(&self) -> bool {
        self.words > SCREEN || (self.words >= ENOUGH && self.lix > self.bound)
    }
}

/// Letters in a row, with hyphens.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic() && letter != '-')
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// The numbers in a text as somebody would call them: digits, whatever spaces or hyphens stand between, in European
/// digits also where the text writes Arabic ones. Two numbers apart stay apart.
#[must_use]
pub fn numbers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut now = String::new();
    let mut gap = 0_usize;
    for letter in text.chars().chain(['.']) {
        match digit(letter) {
            Some(digit) => {
                now.push(digit);
                gap = 0;
            }
            // "116 111" is one number; "116, 111" are two.
            None if matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '-' | '–') && gap == 0 && !now.is_empty() => {
                gap = 1;
            }
            // Marks of direction do not show.
            None if matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}') => {}
            None => {
                if !now.is_empty() {
                    found.insert(std::mem::take(&mut now));
                }
                gap = 0;
            }
        }
    }
    found
}

/// Arabic-Indic and Persian digits as European ones.
fn digit(letter: char) -> Option<char> {
    let value = match letter {
        '0'..='9' => return Some(letter),
        '\u{660}'..='\u{669}' => u32::from(letter) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(letter) - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Whether a number is one that somebody could call: long enough, or known to the directory.
#[must_use]
pub fn callable(number: &str, known: &BTreeSet<String>) -> bool {
    number.len() >= 5 || known.contains(number)
}

/// Whether a text carries signs of HTML or signs that do not show.
#[must_use]
pub fn marked_up(text: &str) -> bool {
    let entity = text.split('&').skip(1).any(|rest| {
        let name: String = rest.chars().take_while(|one| one.is_ascii_alphanumeric() || *one == '#').collect();
        !name.is_empty() && rest.chars().nth(name.len()) == Some(';')
    });
    // Overrides of direction can make a number read backwards.
    let hidden = |one: char| (one.is_control() && one != '\n') || matches!(one, '\u{202a}'..='\u{202e}');
    entity || text.contains(['<', '>']) || text.chars().any(hidden)
}
