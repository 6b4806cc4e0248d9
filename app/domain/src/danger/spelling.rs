//! When a written word is the word of a pattern, however it is spelt or masked.

use crate::search::normalise::{fold, sound, squeeze, words};

/// From this many letters one slip is forgiven; shorter Swedish words lie too close (*hänga*, *hända*).
const SLIP_FROM: usize = 6;
/// From this many letters a word is known by its sound alone: *då* and *dö* sound alike as they are reckoned.
const HEARD_FROM: usize = 3;
/// A letter that nobody writes: it stands for one that was hidden (*självm\*rd*).
const HIDDEN: char = '\u{a66e}';

/// A word in the ways it is compared; in a pattern, perhaps only how it begins.
#[derive(Debug, PartialEq, Eq)]
pub struct Spelling {
    folded: String,
    squeezed: String,
    heard: String,
    begins: bool,
}

impl Spelling {
    /// Takes a word of a text, or of a pattern where a last `*` means *begins so*.
    pub fn new(text: &str) -> Self {
        let begins = text.ends_with('*');
        let word: String = words(text).collect();
        let folded = fold(&word);
        Self { squeezed: squeeze(&folded), heard: sound(&word), folded, begins }
    }

    /// The word without diacritics, unless it only says how one begins.
    pub fn whole(&self) -> Option<&str> {
        (!self.begins).then_some(self.folded.as_str())
    }

    /// The word without diacritics.
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// Whether a word of a text may be this word of a pattern.
    pub fn fits(&self, word: &Self) -> bool {
        if self.folded.is_empty() {
            return false;
        }
        if self.hidden_in(word) {
            return true;
        }
        if self.begins {
            return word.folded.starts_with(&self.folded) || word.squeezed.starts_with(&self.squeezed);
        }
        self.folded == word.folded || self.squeezed == word.squeezed || self.sounds(word) || self.slipped(word)
    }

    fn sounds(&self, word: &Self) -> bool {
        self.heard == word.heard && self.heard.chars().count() >= HEARD_FROM
    }

    /// Whether they are the same but for letters that were hidden.
    fn hidden_in(&self, word: &Self) -> bool {
        let mut letters = word.folded.chars();
        word.folded.contains(HIDDEN)
            && self.folded.chars().all(|own| letters.next().is_some_and(|letter| letter == own || letter == HIDDEN))
            && (self.begins || letters.next().is_none())
    }

    fn slipped(&self, word: &Self) -> bool {
        let letters = self.folded.chars().count();
        letters >= SLIP_FROM
            && letters.abs_diff(word.folded.chars().count()) <= 1
            && self.folded.chars().next() == word.folded.chars().next()
            && strsim::damerau_levenshtein(&self.folded, &word.folded) <= 1
    }
}

/// Letters written one by one (*k y s*) become a word.
pub fn unspaced(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut letters: Vec<String> = Vec::new();
    let end = |letters: &mut Vec<String>, out: &mut Vec<String>| {
        if letters.len() >= 3 {
            out.push(letters.concat());
            letters.clear();
        }
        out.append(letters);
    };
    for word in words {
        if word.chars().count() == 1 {
            letters.push(word);
        } else {
            end(&mut letters, &mut out);
            out.push(word);
        }
    }
    end(&mut letters, &mut out);
    out
}

/// Signs that stand for letters (*v@ldtog*, *su!cide*) become letters, and those that hide one inside a word a letter of their own.
pub fn unsigned(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let follows = signs.peek().is_some_and(|next| next.is_alphanumeric());
        let within = follows && before.is_some_and(char::is_alphanumeric);
        out.push(match sign {
            '@' if follows => 'a',
            '$' if follows => 's',
            '€' if follows => 'e',
            '!' if within => 'i',
            '*' | '#' if within => HIDDEN,
            other => other,
        });
        before = Some(sign);
    }
    out
}

/// What a word may be: digits inside it stand for letters (*sj4lvm0rd*), and a one looks like two of them.
pub fn readings(word: &str) -> Vec<String> {
    let mixed = word.chars().any(char::is_alphabetic) && word.chars().any(|letter| letter.is_ascii_digit());
    let letter = |sign: char| match sign {
        '0' => 'o',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        other => other,
    };
    if !mixed {
        return vec![word.to_owned()];
    }
    let read: String = word.chars().map(letter).collect();
    if read.contains('1') { vec![read.replace('1', "i"), read.replace('1', "l")] } else { vec![read] }
}
