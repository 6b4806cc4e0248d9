//! Reading what a person typed: making it plain, dropping what is around the code, and telling words from letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

use super::letters::LETTERS;
use super::{BadCode, Code, WORD_BITS, WORDS, letters, words};
use crate::letters::western;

/// The longest text that is read as a code, in characters. Eight numbered words with everything around them stay below
/// 150; more is a mistake or an attack, and no work is spent on it.
pub const LONGEST: usize = 400;

/// What people write in front of a code: "koden är", "min kod:", "my code is", in every language of the pages. None of them is in
/// the list.
pub(super) const LABELS: [&str; 23] = [
    "min",
    "mitt",
    "din",
    "kod",
    "koden",
    "ar",
    "ord",
    "my",
    "your",
    "the",
    "code",
    "is",
    "رمزي",
    "رمزك",
    "الرمز",
    "رمز",
    "هو",
    "koodi",
    "koodini",
    "koodisi",
    "on",
    "koodhka",
    "koodhkaaga",
];

/// Reads a code; see [`Code::parse`].
pub(super) fn read(typed: &str) -> Result<Code, BadCode> {
    if typed.chars().nth(LONGEST).is_some() {
        return Err(BadCode::TooLong);
    }
    let plain = plain(typed);
    let all: Vec<&str> = plain.split_ascii_whitespace().collect();
    let label = all.iter().take_while(|token| LABELS.contains(token)).count();
    let bare = all.get(label..).unwrap_or_default();
    if bare.is_empty() {
        return Err(BadCode::Empty);
    }
    // With what looks like a label too: a group of letters may happen to read CODE when someone groups by four.
    let as_letters = letters::read(&joined(bare));
    if let Ok(code) = as_letters.clone().or_else(|_| letters::read(&joined(&all))) {
        return Ok(code);
    }
    let unnumbered = without_numbers(bare);
    let known = unnumbered.iter().any(|token| words::place(token).is_some() || words::split(token).is_some());
    let digit = unnumbered.iter().any(|token| token.contains(|letter: char| letter.is_numeric()));
    let twenty = joined(bare).chars().count() == LETTERS;
    if !known && (digit || twenty || unnumbered.is_empty()) {
        return as_letters;
    }
    read_words(&unnumbered)
}

/// Eight words as a code.
fn read_words(tokens: &[&str]) -> Result<Code, BadCode> {
    let mut places: Vec<Option<usize>> = Vec::with_capacity(2 * tokens.len());
    for token in tokens {
        match (words::place(token), words::split(token)) {
            (None, Some((first, second))) => places.extend([Some(first), Some(second)]),
            (place, _) => places.push(place),
        }
    }
    if places.len() != WORDS {
        return Err(BadCode::Count { found: places.len() });
    }
    let mut number = 0_u128;
    let mut whole = true;
    for place in &places {
        whole &= place.is_some();
        number = (number << WORD_BITS) | u128::try_from(place.unwrap_or_default()).unwrap_or_default();
    }
    if whole { Ok(Code::from_number(number)) } else { Err(BadCode::Unknown { words: unknown(tokens) }) }
}

/// The words that are not in the list, with their places among the eight: a split word counts as two.
fn unknown(tokens: &[&str]) -> Vec<(usize, Option<&'static str>)> {
    let mut at = 0;
    let mut found = Vec::new();
    for token in tokens {
        at += 1;
        if words::place(token).is_none() {
            if words::split(token).is_some() {
                at += 1;
            } else {
                found.push((at, words::nearest(token)));
            }
        }
    }
    found
}

/// The tokens without the numbers in front of words ("1. måne 2. båt", "1måne"). Only 1, 2, 3 … in order are numbers: any
/// other digit belongs to letters.
fn without_numbers<'a>(tokens: &[&'a str]) -> Vec<&'a str> {
    let mut next = 1;
    let mut kept = Vec::with_capacity(tokens.len());
    for token in tokens {
        let rest = token.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let number = token.strip_suffix(rest).unwrap_or_default();
        if number.parse() == Ok(next) {
            next += 1;
            kept.extend(Some(rest).filter(|rest| !rest.is_empty()));
        } else {
            kept.push(*token);
        }
    }
    kept
}

/// The text with small letters and digits only, a space for whatever else stood between. Normalised by compatibility
/// (full-width letters, ligatures, circled numbers) in the decomposed form, NFKD: it sees what NFKC sees, and rings, dots
/// and accents fall off. A keyboard's æ and ø count as ä and ö. What cannot be seen is dropped, not taken for a space: it was pasted along, not meant.
fn plain(typed: &str) -> Zeroizing<String> {
    // Room for nearly every text: growing would leave a copy behind that nobody wipes.
    let mut text = Zeroizing::new(String::with_capacity(4 * typed.len()));
    let letters = typed.nfkd().flat_map(char::to_lowercase);
    for letter in letters.filter(|letter| !is_combining_mark(*letter) && !unseen(*letter)) {
        match letter {
            'æ' => text.push('a'),
            'ø' => text.push('o'),
            // The letters are for who does not read Swedish, and may be typed on a keyboard of theirs.
            _ if letter.is_alphanumeric() => text.push(western(letter)),
            _ => text.push(' '),
        }
    }
    text
}

/// Characters that leave no mark: zero-width, soft hyphen, direction, byte order.
fn unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

fn joined(tokens: &[&str]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(tokens.iter().map(|token| token.len()).sum()));
    for token in tokens {
        text.push_str(token);
    }
    text
}
