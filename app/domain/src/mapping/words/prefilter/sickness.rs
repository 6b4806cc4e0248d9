//! Diagnoses, disabilities and medicines: with a municipality beside them one can be enough to know whom a text is about.

use super::lexicon::Lexicon;
use super::token::Token;
use super::{Kind, Marks};

/// Beginnings of words, long enough to stand a slip of the pen.
const STEMS: &[&str] = &[
    "autis",
    "asperger",
    "tourette",
    "bipolär",
    "schizofren",
    "psykos",
    "anorexi",
    "anorektik",
    "bulimi",
    "ätstörning",
    "diabet",
    "epilep",
    "cancer",
    "leukemi",
    "dyslexi",
    "dyskalkyl",
    "språkstörning",
    "depression",
    "deprimera",
    "panikångest",
    "ångestsyndrom",
    "tvångssyndrom",
    "tvångstank",
    "utmattning",
    "borderline",
    "fibromyalg",
    "celiaki",
    "glutenintoleran",
    "laktosintoleran",
    "narkolep",
    "migrän",
    "mutism",
    "hypermobil",
    "hörselska",
    "hörselned",
    "synska",
    "synned",
    "rörelsehind",
    "utvecklingsstör",
    "förståndshand",
    "intellektuell",
    "rullstol",
    "muskeldystrof",
    "reumat",
    "psoriasis",
    "hjärtfel",
    "njursjuk",
    "concerta",
    "ritalin",
    "medikinet",
    "elvanse",
    "sertralin",
    "fluoxetin",
    "melatonin",
    "atarax",
    "lergigan",
    "insulin",
    "antidepressiv",
];
/// Whole words; short ones would begin too many others.
const WORDS: &[&str] = &[
    "adhd",
    "add",
    "asd",
    "ocd",
    "ptsd",
    "gad",
    "npf",
    "cp",
    "eds",
    "ms",
    "hiv",
    "tourettes",
    "downs",
    "downssyndrom",
    "crohns",
    "ibs",
    "cva",
    "döv",
    "blind",
    "stammar",
    "stammade",
    "stamning",
    "gravid",
    "abort",
    "aborten",
    "astma",
    "eksem",
    "bulimiker",
    "diagnosen",
    "ad",
    "adhdn",
    "damp",
];
/// Two words that are one.
const PAIRS: &[(&str, &str)] = &[
    ("downs", "syndrom"),
    ("cp", "skadad"),
    ("ad", "hd"),
    ("a", "dhd"),
    ("selektiv", "mutism"),
    ("lindrig", "autism"),
    ("drag", "av"),
];

pub(super) fn mark(lexicon: &Lexicon, all: &[Token<'_>], found: &mut Marks) {
    for (at, one) in all.iter().enumerate().filter(|(_, one)| one.is_word()) {
        let word = one.small.as_str();
        let whole = |word: &str| WORDS.contains(&word) && word != "ad";
        let own = whole(word)
            || word.strip_suffix('s').is_some_and(whole)
            || word.split_once('-').is_some_and(|(first, _)| whole(first));
        if own || STEMS.iter().any(|stem| word.starts_with(stem)) || (!lexicon.is_known(word) && slips(word)) {
            found.put(at, Kind::Health);
        }
        let next = all.get(at + 1).map(|next| if next.is_mark("-") { at + 2 } else { at + 1 });
        if let Some((next, other)) = next.and_then(|next| Some((next, all.get(next)?)))
            && PAIRS.iter().any(|(first, second)| word == *first && other.small.starts_with(second))
        {
            found.span(at, next, Kind::Health);
        }
    }
}

/// Whether its beginning is one slip from a long stem: "asberger", "anorixi".
fn slips(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    STEMS.iter().any(|stem| {
        let count = stem.chars().count();
        if count < 6 || letters.len() + 1 < count {
            return false;
        }
        let same = letters.first().zip(stem.chars().next()).is_some_and(|(one, other)| *one == other);
        same && (count.saturating_sub(1)..=count + 1).any(|take| {
            let head: String = letters.iter().take(take).collect();
            strsim::osa_distance(&head, stem) <= 1
        })
    })
}
