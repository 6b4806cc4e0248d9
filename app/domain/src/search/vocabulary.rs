//! Every known word, and how a typed word finds its way to one.

use std::collections::{HashMap, HashSet};

use super::compound::{self, Part};
use super::lexicon::Lexicon;
use super::normalise::{fold, sound, squeeze, stem, words};
use super::typo::{self, Letters};

/// A meaning: a lemma, or a word that is its own.
pub type Term = u32;

/// One reading of a typed word: a meaning, and how sure it is (1 is certain).
pub type Reading = (Term, f32);

#[derive(Debug)]
struct Word {
    folded: String,
    letters: usize,
    set: u64,
    term: Term,
}

/// How sure a reading by sound alone is, in a word that is also known as written.
const BY_SOUND: f32 = 0.85;
/// Shorter words are not stemmed: *bran* is no form of *bra*.
const STEMMED: usize = 5;

/// The known words under each way of looking them up.
#[derive(Debug, Default)]
pub struct Vocabulary {
    terms: HashMap<String, Term>,
    words: Vec<Word>,
    known: HashSet<(String, Term)>,
    exact: HashMap<String, Vec<Term>>,
    folded: HashMap<String, Vec<Term>>,
    squeezed: HashMap<String, Vec<Term>>,
    sounds: HashMap<String, Vec<Term>>,
    stems: HashMap<String, Vec<Term>>,
    parts: HashMap<String, Part>,
    stop: HashSet<String>,
    bare_stop: HashSet<String>,
    fillers: HashSet<String>,
}

impl Vocabulary {
    /// The lexicon's lemmas, parts, stop words and fillers.
    pub fn new(lexicon: &Lexicon) -> Self {
        let mut vocabulary = Self {
            stop: lexicon.stop.iter().cloned().collect(),
            bare_stop: lexicon.stop.iter().map(|word| fold(word)).collect(),
            fillers: lexicon.fillers.iter().map(|word| fold(word)).collect(),
            ..Self::default()
        };
        for (lemma, forms) in &lexicon.lemmas {
            let term = vocabulary.term(lemma);
            for form in std::iter::once(lemma).chain(forms) {
                for word in words(form) {
                    vocabulary.add(&word, term);
                    vocabulary.part(&word, term);
                }
            }
        }
        for (part, lemma) in &lexicon.parts {
            let term = vocabulary.term(lemma);
            vocabulary.parts.insert(fold(part), Part { term, first_only: true });
        }
        vocabulary
    }

    fn term(&mut self, lemma: &str) -> Term {
        let next = Term::try_from(self.terms.len()).unwrap_or(Term::MAX);
        *self.terms.entry(lemma.to_lowercase()).or_insert(next)
    }

    fn add(&mut self, word: &str, term: Term) {
        if !self.known.insert((word.to_owned(), term)) {
            return;
        }
        let folded = fold(word);
        let heard = sound(word);
        push(&mut self.exact, word.to_owned(), term);
        push(&mut self.squeezed, squeeze(&folded), term);
        push(&mut self.stems, stem(&folded).to_owned(), term);
        push(&mut self.folded, folded.clone(), term);
        push(&mut self.sounds, heard.clone(), term);
        if self.stop.contains(word) {
            return;
        }
        let also_heard = (heard != folded).then_some(heard);
        for spelling in std::iter::once(folded).chain(also_heard) {
            let (letters, set) = Letters::new(&spelling).counts();
            self.words.push(Word { folded: spelling, letters, set, term });
        }
    }

    fn part(&mut self, word: &str, term: Term) {
        let folded = fold(word);
        if folded.chars().count() >= compound::SHORTEST && !self.stop.contains(word) {
            self.parts.entry(folded).or_insert(Part { term, first_only: false });
        }
    }

    /// The meanings of a word written in the lexicon or a text, which is thereby known.
    pub fn learn(&mut self, word: &str, is_part: bool) -> Vec<Term> {
        if let Some(terms) = self.exact.get(word) {
            return terms.clone();
        }
        let term = self.term(word);
        self.add(word, term);
        if is_part {
            self.part(word, term);
        }
        vec![term]
    }

    /// The meanings of a word of a text: an inflection of a known word is that word.
    pub fn learn_text(&mut self, word: &str) -> Vec<Term> {
        let folded = fold(word);
        if !self.exact.contains_key(word)
            && folded.chars().count() >= STEMMED
            && let Some(terms) = self.stems.get(stem(&folded))
        {
            return terms.clone();
        }
        self.learn(word, false)
    }

    /// Whether the word means nothing alone.
    pub fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word) || (!self.exact.contains_key(word) && self.bare_stop.contains(&fold(word)))
    }

    /// Whether the word may stand inside a phrase.
    pub fn is_filler(&self, word: &str) -> bool {
        self.fillers.contains(&fold(word))
    }

    /// The sure readings of a word: as written, without diacritics, without doubled letters, without its ending.
    pub fn sure(&self, word: &str) -> Vec<Reading> {
        let folded = fold(word);
        let mut found = Vec::new();
        extend(&mut found, self.exact.get(word), 1.0);
        let bare = if found.is_empty() { 0.97 } else { 0.9 };
        extend(&mut found, self.folded.get(&folded), bare);
        if found.is_empty() {
            extend(&mut found, self.squeezed.get(&squeeze(&folded)), 0.92);
        }
        extend(&mut found, self.sounds.get(&sound(word)), BY_SOUND);
        if found.is_empty() && folded.chars().count() >= STEMMED {
            extend(&mut found, self.stems.get(stem(&folded)), 0.88);
            extend(&mut found, self.stems.get(&folded), 0.86);
        }
        found
    }

    /// The known words that a typed word may have been meant as.
    pub fn guesses(&self, word: &str) -> Vec<Reading> {
        let (folded, heard) = (fold(word), sound(word));
        let mut found = Vec::new();
        for typed in [Letters::new(&folded), Letters::new(&heard)] {
            for known in &self.words {
                let letters = Letters::counted(&known.folded, known.letters, known.set);
                let sure = match typo::slips(&typed, &letters) {
                    Some(0 | 1) => 0.8,
                    Some(_) => 0.65,
                    None => continue,
                };
                put(&mut found, known.term, sure);
            }
        }
        let best = found.iter().map(|reading| reading.1).fold(0.0, f32::max);
        found.retain(|reading| reading.1 >= best);
        found
    }

    /// The known words that begin with this one, for a word not yet typed to its end.
    pub fn begun(&self, word: &str) -> Vec<Reading> {
        let folded = fold(word);
        let mut found = Vec::new();
        if folded.chars().count() >= 4 {
            for known in self.words.iter().filter(|known| known.folded.starts_with(&folded)) {
                put(&mut found, known.term, 0.6);
            }
        }
        found
    }

    /// The parts of a compound, each a known word, or nothing.
    pub fn split(&self, word: &str) -> Option<Vec<Term>> {
        compound::split(&fold(word), &self.parts)
    }

    /// One known word at an end of a compound whose other part is unknown.
    pub fn half(&self, word: &str) -> Option<Term> {
        compound::half(&fold(word), &self.parts)
    }
}

fn push(map: &mut HashMap<String, Vec<Term>>, key: String, term: Term) {
    let terms = map.entry(key).or_default();
    if !terms.contains(&term) {
        terms.push(term);
    }
}

fn extend(found: &mut Vec<Reading>, terms: Option<&Vec<Term>>, sure: f32) {
    for term in terms.into_iter().flatten() {
        put(found, *term, sure);
    }
}

fn put(found: &mut Vec<Reading>, term: Term, sure: f32) {
    match found.iter_mut().find(|reading| reading.0 == term) {
        Some(reading) => reading.1 = reading.1.max(sure),
        None => found.push((term, sure)),
    }
}
