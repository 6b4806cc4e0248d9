//! What the pre-filter knows: common words, given names, and the names of schools and places that are handed in.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::people::never;

/// Words that children and young people use, a word a line; made for this project out of its own texts.
static KNOWN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| include_str!("known.txt").lines().collect());
/// Common given names, a name a line.
static GIVEN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| include_str!("given.txt").lines().collect());

/// Endings of nouns, verbs and adjectives; what is left has to be a known word.
const ENDINGS: &[&str] = &[
    "s", "n", "en", "et", "t", "na", "r", "ar", "er", "or", "arna", "erna", "orna", "arnas", "ernas", "ens", "ets",
    "rna", "a", "an", "ans", "as", "e", "de", "te", "dde", "ade", "ades", "at", "ats", "ad", "d", "it", "are", "aren",
    "arens", "ast", "aste", "ande", "ende", "ig", "igt", "iga", "ligt", "liga", "het", "heten", "ning",
];
/// Beginnings that make a new word of a known one.
const BEGINNINGS: &[&str] =
    &["o", "jätte", "super", "skit", "mega", "as", "för", "be", "miss", "åter", "om", "över", "sär", "halv"];
/// Endings of family names and nothing else, where the word is not a known one.
const FAMILY: &[&str] = &[
    "sson", "sdotter", "ström", "berg", "gren", "kvist", "qvist", "lund", "dahl", "ander", "stedt", "stein", "elius",
    "enius", "holm", "hult", "mark", "bäck", "fors", "blad", "blom", "wall", "vall", "wik", "vik", "ovic", "ović",
    "oglu", "zadeh", "pour", "ell",
];
/// How short a piece of a compound may be.
const PIECE: usize = 3;

/// What is known. Built once; names of schools and places are the county's own.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Names of units, by their first word: the words that follow.
    units: HashMap<String, Vec<Vec<String>>>,
    places: HashSet<String>,
    more: HashSet<String>,
}

impl Lexicon {
    /// A lexicon with the names of schools and other units, and of places.
    #[must_use]
    pub fn new<'a>(units: impl IntoIterator<Item = &'a str>, places: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for unit in units {
            let mut words = words(unit);
            // A single common word ("Skolan") is no name of anybody's school.
            if words.is_empty() || (words.len() == 1 && KNOWN.contains(words[0].as_str())) {
                continue;
            }
            let first = words.remove(0);
            known.entry(first).or_default().push(words);
        }
        for rest in known.values_mut() {
            rest.sort_by_key(|words| std::cmp::Reverse(words.len()));
        }
        let places = places.into_iter().flat_map(words).filter(|word| word.chars().count() > 2);
        let places = places.filter(|word| !KNOWN.contains(word.as_str()) && !ordinary(word)).collect();
        Self { units: known, places, more: HashSet::new() }
    }

    /// The same with more common words: those that a site itself uses are no names.
    #[must_use]
    pub fn knowing<'a>(mut self, words: impl IntoIterator<Item = &'a str>) -> Self {
        self.more.extend(words.into_iter().map(str::to_lowercase));
        self
    }

    /// How many words from here on are the name of a unit.
    pub(super) fn unit(&self, small: &[&str]) -> Option<usize> {
        let (first, rest) = small.split_first()?;
        let own = |word: &str| self.units.get(word);
        let known = own(first).or_else(|| own(first.strip_suffix('s')?))?;
        let fits = |words: &&Vec<String>| {
            words.len() <= rest.len()
                && words.iter().zip(rest).all(|(word, said)| word == said || said.strip_suffix('s') == Some(word))
        };
        known.iter().find(fits).map(|words| words.len() + 1)
    }

    /// Whether it is a place, also "of a place".
    pub(super) fn is_place(&self, small: &str) -> bool {
        let own = |word: &str| self.places.contains(word) || PLACES.contains(&word);
        own(small) || small.strip_suffix('s').is_some_and(own)
    }

    /// Whether it is a common word, as it stands.
    pub(super) fn is_word(&self, small: &str) -> bool {
        KNOWN.contains(small) || self.more.contains(small)
    }

    /// Whether it is a common word, a form of one, or made of two.
    pub(super) fn is_known(&self, small: &str) -> bool {
        if self.is_word(small) {
            return true;
        }
        // A family name is made of words too: what ends as one has to be in the list itself.
        if is_family(small) {
            return false;
        }
        if self.form(small)
            || BEGINNINGS.iter().any(|start| small.strip_prefix(start).is_some_and(|rest| self.is_word(rest)))
        {
            return true;
        }
        self.compound(small)
    }

    /// A known word with an ending.
    fn form(&self, small: &str) -> bool {
        ENDINGS.iter().any(|ending| {
            let Some(base) = small.strip_suffix(ending).filter(|base| base.chars().count() >= PIECE) else {
                return false;
            };
            // Of a short word nearly any ending makes another word, or a name: "mans", "linder".
            let short = base.chars().count() < 4
                && !matches!(*ending, "en" | "et" | "arna" | "erna" | "na" | "ar" | "er" | "or");
            // What bends not makes no other word: "baran" is none of "bara".
            !short
                && !never(base)
                && (self.is_word(base) || ["a", "e"].iter().any(|vowel| self.is_word(&format!("{base}{vowel}"))))
        })
    }

    /// Two known words in one, with or without an s between.
    fn compound(&self, small: &str) -> bool {
        let cuts = small.char_indices().map(|(at, _)| at).skip(PIECE + 1);
        cuts.into_iter().any(|cut| {
            let Some((first, rest)) = small.split_at_checked(cut) else { return false };
            let whole = |word: &str| word.chars().count() > PIECE && self.is_word(word);
            let first = whole(first) || first.strip_suffix('s').is_some_and(whole) || whole(&format!("{first}a"));
            first && rest.chars().count() > PIECE && (self.is_word(rest) || self.form(rest))
        })
    }
}

/// Whether it is a common given name, also "of" it, or with a slip of the pen.
pub(super) fn is_given(small: &str) -> bool {
    GIVEN.contains(small) || small.strip_suffix('s').is_some_and(|base| GIVEN.contains(base))
}

/// Whether it is one slip from a common given name.
pub(super) fn nearly_given(small: &str) -> bool {
    let count = small.chars().count();
    if count < 5 {
        return false;
    }
    let base = small.strip_suffix('s').unwrap_or(small);
    GIVEN.iter().any(|name| name.chars().count().abs_diff(count) <= 2 && strsim::osa_distance(name, base) <= 1)
}

/// Whether it ends as family names do.
pub(super) fn is_family(small: &str) -> bool {
    let base = small.strip_suffix('s').unwrap_or(small);
    small.chars().count() >= 6 && FAMILY.iter().any(|end| base.ends_with(end) || small.ends_with(end))
}

/// Words of the names of places that are ordinary words.
fn ordinary(word: &str) -> bool {
    ["kommun", "län", "stora", "lilla", "norra", "södra", "östra", "västra", "och", "den"].contains(&word)
}

/// The words of a name.
fn words(name: &str) -> Vec<String> {
    let pieces = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    pieces.map(str::to_lowercase).collect()
}

/// The county's municipalities and larger places, and those that children in it often name.
const PLACES: &[&str] = &[
    "kalmar",
    "nybro",
    "oskarshamn",
    "västervik",
    "vimmerby",
    "hultsfred",
    "högsby",
    "mönsterås",
    "emmaboda",
    "torsås",
    "mörbylånga",
    "borgholm",
    "öland",
    "färjestaden",
    "lindsdal",
    "smedby",
    "rinkabyholm",
    "trekanten",
    "ljungbyholm",
    "påryd",
    "tvärskog",
    "hagby",
    "halltorp",
    "läckeby",
    "rockneby",
    "blomstermåla",
    "timmernabben",
    "fliseryd",
    "ålem",
    "ruda",
    "berga",
    "fågelfors",
    "virserum",
    "målilla",
    "mörlunda",
    "silverdalen",
    "vena",
    "storebro",
    "tobo",
    "gullringen",
    "tuna",
    "frödinge",
    "ankarsrum",
    "gamleby",
    "överum",
    "loftahammar",
    "gunnebo",
    "kristdala",
    "figeholm",
    "påskallavik",
    "bockara",
    "orrefors",
    "alsterbro",
    "flygsfors",
    "bergkvara",
    "söderåkra",
    "gullabo",
    "vissefjärda",
    "boda",
    "eriksmåla",
    "långasjö",
    "lindås",
    "degerhamn",
    "skogsby",
    "algutsrum",
    "glömminge",
    "köpingsvik",
    "löttorp",
    "rälla",
    "småland",
];
