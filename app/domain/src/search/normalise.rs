//! Makes words comparable: case, diacritics, punctuation and repeated letters no longer tell them apart.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// How much of a text is read at most, in bytes; a query longer than this is a pasted diary, not a search.
pub const MAX_BYTES: usize = 2_000;
/// How many words are read at most.
pub const MAX_WORDS: usize = 32;
/// How many letters of one word are read at most.
pub const MAX_LETTERS: usize = 40;

/// The words of a query: lower case, composed, without punctuation, at most [`MAX_WORDS`] of them.
#[must_use]
pub fn query_words(text: &str) -> Vec<String> {
    words(head(text, MAX_BYTES)).take(MAX_WORDS).collect()
}

/// The first `max` bytes of a text, cut between two characters.
#[must_use]
pub fn head(text: &str, max: usize) -> &str {
    let mut end = text.len().min(max);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// The words of any text: lower case, composed, without punctuation or emoji.
///
/// An apostrophe or an invisible joiner does not part a word (*don't* is `dont`); everything else that is not a letter or
/// a digit does. A letter written three times or more is kept twice.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let mut letters = text.nfkc().flat_map(char::to_lowercase).nfc();
    std::iter::from_fn(move || {
        let mut word = String::new();
        let mut count = 0;
        let mut run = (' ', 0_u8);
        for letter in letters.by_ref() {
            if is_silent(letter) {
                continue;
            }
            if !letter.is_alphanumeric() {
                if word.is_empty() {
                    continue;
                }
                return Some(word);
            }
            run = if run.0 == letter { (letter, run.1.saturating_add(1)) } else { (letter, 1) };
            let repeated = run.1 > 2 && !letter.is_numeric();
            if !repeated && count < MAX_LETTERS {
                word.push(letter);
                count += 1;
            }
        }
        (!word.is_empty()).then_some(word)
    })
}

/// Signs inside a word that carry nothing for a search: apostrophes, joiners, vowel signs that did not compose.
fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '\u{2019}' | '\u{2018}' | '\u{b4}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{640}'
    ) || (is_combining_mark(letter) && canonical_combining_class(letter) != 0)
}

/// The word without diacritics, so that å, ä and ö meet `a a o` and `aa ae oe`.
///
/// Arabic loses the marks over its alef and the article; its two ways to write a final *h* and *y* become one.
#[must_use]
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for letter in word.nfd() {
        match letter {
            'ø' => out.push('o'),
            'æ' => out.push('a'),
            'ß' => out.push_str("ss"),
            'ة' => out.push('ه'),
            'ى' => out.push('ي'),
            'a' | 'e' if out.ends_with('a') => {}
            'e' if out.ends_with('o') => {}
            mark if is_combining_mark(mark) => {}
            plain => out.push(plain),
        }
    }
    match out.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 3 => rest.to_owned(),
        _ => out,
    }
}

/// The folded word with every doubled letter written once: *mobad* meets *mobbad*.
#[must_use]
pub fn squeeze(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for letter in folded.chars() {
        if !out.ends_with(letter) {
            out.push(letter);
        }
    }
    out
}

/// Roughly how a word sounds in Swedish: *ongest* meets *ångest*, *våltekt* comes near *våldtäkt*.
#[must_use]
pub fn sound(word: &str) -> String {
    let mut heard = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'å' => heard.push('o'),
            'ä' | 'æ' => heard.push('e'),
            'c' | 'q' => heard.push('k'),
            'w' => heard.push('v'),
            'z' => heard.push('s'),
            'x' => heard.push_str("ks"),
            other => heard.push(other),
        }
    }
    squeeze(&fold(&heard))
}

/// Swedish endings, longest first; what is left must keep three letters.
const ENDINGS: [&str; 31] = [
    "arnas", "ernas", "ornas", "heten", "arna", "erna", "orna", "ande", "ende", "aste", "ades", "ade", "are", "ens",
    "ets", "het", "ar", "er", "or", "en", "et", "an", "as", "es", "ad", "at", "a", "e", "n", "t", "s",
];

/// A folded Swedish word without its ending; a light stem for words the lexicon does not list.
#[must_use]
pub fn stem(folded: &str) -> &str {
    ENDINGS
        .iter()
        .filter_map(|ending| folded.strip_suffix(ending))
        .find(|rest| rest.chars().count() >= 3)
        .unwrap_or(folded)
}
