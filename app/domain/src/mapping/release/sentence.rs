//! Sentences with numbers in them: every number is a name in braces that a cell fills, so none can be typed by hand.

/// A part of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// Words.
    Words(&'a str),
    /// The name of a number.
    Number(&'a str),
}

/// Words that are numbers, in the languages that findings are first written in. "En" and "ett" are articles too, and "sex" is
/// a subject.
const NUMBER_WORDS: [&str; 45] = [
    "två",
    "tre",
    "fyra",
    "fem",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tjugo",
    "trettio",
    "fyrtio",
    "femtio",
    "hundra",
    "tusen",
    "hälften",
    "halva",
    "tredjedel",
    "tredjedelar",
    "fjärdedel",
    "fjärdedelar",
    "femtedel",
    "tiondel",
    "dubbelt",
    "dubbla",
    "procent",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "twenty",
    "fifty",
    "hundred",
    "thousand",
    "half",
    "third",
    "quarter",
    "twice",
    "percent",
];

/// The parts of a sentence. A brace that is not closed is words.
#[must_use]
pub fn parts(sentence: &str) -> Vec<Part<'_>> {
    let (mut found, mut rest) = (Vec::new(), sentence);
    while let Some((before, inside, after)) = rest
        .split_once('{')
        .and_then(|(before, after)| after.split_once('}').map(|(name, after)| (before, name, after)))
    {
        if !before.is_empty() {
            found.push(Part::Words(before));
        }
        found.push(Part::Number(inside));
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Part::Words(rest));
    }
    found
}

/// A number that somebody wrote instead of taking it from a cell; none where there is none. Digits of every script count.
pub(super) fn typed_number(sentence: &str) -> Option<String> {
    parts(sentence).into_iter().find_map(|part| {
        let Part::Words(words) = part else { return None };
        if words.contains(['{', '}', '%']) {
            return Some(words.trim().to_owned());
        }
        words
            .split(|letter: char| !letter.is_alphanumeric())
            .find(|word| {
                let small = word.to_lowercase();
                word.chars().any(char::is_numeric) || NUMBER_WORDS.contains(&small.as_str())
            })
            .map(str::to_owned)
    })
}

/// Words for those who answered: a number before one of them says how many they were.
const PEOPLE: [&str; 18] = [
    "barn", "barnen", "elev", "elever", "eleverna", "unga", "ungdomar", "svar", "svarade", "flickor", "pojkar",
    "tjejer", "killar", "av", "personer", "children", "pupils", "answers",
];

/// A number of people in words that are about other things: what is done, or how a group read it. Years, hours and phone
/// numbers may stand there; "3 barn i Borgholm" may not.
pub(super) fn typed_count(text: &str) -> Option<String> {
    if let Some(at) = text.find('%') {
        return Some(text[..=at].rsplit(' ').next().unwrap_or_default().to_owned());
    }
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let number = word.chars().all(char::is_numeric) || NUMBER_WORDS.contains(&word.as_str());
        let of = words.iter().skip(at + 1).take(2).any(|next| PEOPLE.contains(&next.as_str()));
        // "År 2027 ska barnen …": a year is no number of children.
        let year = word.len() == 4 && (word.starts_with("20") || word.starts_with("19"));
        (number && of && !year).then(|| word.clone())
    })
}
