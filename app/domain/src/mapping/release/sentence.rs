//! Sentences with numbers in them: every number is a name in braces that a cell fills, so none can be typed by hand.

mod foreign;

pub(super) use foreign::{number as foreign_number, some as foreign_some};

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
const NUMBER_WORDS: [&str; 78] = [
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
    "noll",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
    "sextio",
    "sjuttio",
    "åttio",
    "nittio",
    "miljon",
    "varannan",
    "dussin",
    "zero",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "thirty",
    "forty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "million",
    "dozen",
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

/// Tens that other numbers are joined to: "tjugofem".
const TENS: [&str; 8] = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/// Whether a word in small letters is a number's, also of two joined and of hundreds.
fn is_number(word: &str) -> bool {
    let listed = |word: &str| NUMBER_WORDS.contains(&word) || matches!(word, "ett" | "en" | "sex");
    let joined = TENS.iter().any(|tens| word.strip_prefix(tens).is_some_and(listed));
    let of = |end: &str| word.strip_suffix(end).is_some_and(listed);
    NUMBER_WORDS.contains(&word) || joined || ["hundra", "tusen", "hundred"].into_iter().any(of)
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
                word.chars().any(char::is_numeric) || is_number(&small)
            })
            .map(str::to_owned)
    })
}

/// Words for those who answered: a number before one of them says how many they were.
const PEOPLE: [&str; 33] = [
    "barn",
    "barnen",
    "elev",
    "elever",
    "eleverna",
    "unga",
    "ungdomar",
    "svar",
    "svarade",
    "flickor",
    "pojkar",
    "tjejer",
    "killar",
    "av",
    "personer",
    "children",
    "pupils",
    "answers",
    "flickorna",
    "pojkarna",
    "tjejerna",
    "killarna",
    "ungdomarna",
    "tonåringar",
    "girls",
    "boys",
    "students",
    "teenagers",
    "kids",
    "youths",
    "young",
    "people",
    "persons",
];

/// A number of people in words that are about other things: what is done, or how a group read it. Years, hours and phone
/// numbers may stand there; "3 barn i Borgholm" may not.
pub(crate) fn typed_count(text: &str) -> Option<String> {
    if let Some(at) = text.find('%') {
        return Some(text[..=at].rsplit(' ').next().unwrap_or_default().to_owned());
    }
    if text.contains('٪') {
        return Some("٪".to_owned());
    }
    let words = small(text);
    let known = words.iter().enumerate().find_map(|(at, word)| {
        let number = word.chars().all(char::is_numeric) || is_number(word);
        let of = words.iter().skip(at + 1).take(2).any(|next| PEOPLE.contains(&next.as_str()));
        // "År 2027 ska barnen …": a year is no number of children.
        let year = word.len() == 4 && (word.starts_with("20") || word.starts_with("19"));
        (number && of && !year).then(|| word.clone())
    });
    known.or_else(|| foreign::counted(&words).and_then(|at| words.get(at).cloned()))
}

/// Whether a sentence of a finding says in words of Finnish, Somali or Arabic how many people: what a name stands for comes from
/// a cell, and number words of Swedish and English are found wherever they stand ([`typed_number`]).
pub(super) fn typed_people(sentence: &str) -> bool {
    parts(sentence).into_iter().any(|part| match part {
        Part::Words(words) => foreign::counted(&small(words)).is_some(),
        Part::Number(_) => false,
    })
}

/// The words of a text, in small letters.
fn small(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// None of a group, all of it, or one: each tells what a hidden number is (R4). "En", "ett" and "sex" are other words too, so they
/// count only where people and a place stand by them.
const WHOLE: [&str; 18] = [
    "en", "ett", "one", "sex", "ingen", "inga", "alla", "samtliga", "varenda", "båda", "bägge", "enda", "noll", "none",
    "all", "both", "nobody", "only",
];

/// How words for those who answered begin.
const PERSONS: [&str; 16] = [
    "barn", "elev", "unga", "ungdom", "flick", "pojk", "tjej", "kill", "person", "svar", "child", "pupil", "girl",
    "boy", "young", "answer",
];

/// Whether a sentence says how many people: a number with people or a place in any order, or none or all of those of a place.
/// A year is no number of people where no place stands by it.
pub(super) fn counts_people(sentence: &str, somewhere: bool) -> bool {
    let words = small(sentence);
    let year = |word: &str| word.len() == 4 && (word.starts_with("20") || word.starts_with("19"));
    let numeric = |word: &str| word.chars().all(char::is_numeric);
    let people = words.iter().any(|word| PERSONS.iter().any(|start| word.starts_with(start)));
    let number = words.iter().any(|word| (numeric(word) && !year(word)) || is_number(word));
    let whole = words.iter().any(|word| WHOLE.contains(&word.as_str()));
    (number && (people || somewhere)) || (whole && people && somewhere)
}

/// Whether a sentence says one, none or all of some people ("en elev", "ingen flicka"), save as a whole that others are a part of
/// ("av alla unga").
pub(super) fn tells_some(sentence: &str) -> bool {
    let small = sentence.to_lowercase();
    let words: Vec<&str> =
        small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(2).enumerate().any(|(at, pair)| {
        let [one, people] = pair else { return false };
        let part =
            at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|word| ["av", "of"].contains(word));
        !part && WHOLE.contains(one) && PERSONS.iter().any(|start| people.starts_with(start))
    })
}
