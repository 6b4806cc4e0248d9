//! Finds the danger patterns in a text.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::glued::Glued;
use super::spelling::{Spelling, readings, unsigned, unspaced};
use super::words::{DangerKind, DangerWords};
use crate::search::normalise::{fold, head, words};

/// How much of a text is read, in bytes; far more than any form accepts.
const MAX_BYTES: usize = 32_768;
/// Words a `~` may pass over.
const GAP: usize = 4;
/// Fillers that may stand between two words.
const MOST_FILLERS: usize = 2;

/// A text speaks of danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Danger {
    /// The most urgent kind found.
    pub kind: DangerKind,
}

/// Finds danger in free text. Built once; reading it needs nothing else.
#[derive(Debug)]
pub struct Detector {
    spellings: Vec<Spelling>,
    fillers: HashSet<String>,
    /// Chat spellings, folded, and the words they are.
    meant: HashMap<String, String>,
    glued: Glued,
    dangers: Vec<(DangerKind, Pattern)>,
    safe: Vec<Pattern>,
    cross: Vec<Pattern>,
    earnest: Vec<Pattern>,
}

type SpellingId = usize;
type Pattern = Vec<Step>;

#[derive(Debug)]
enum Step {
    Gap,
    Word(Vec<SpellingId>),
}

/// A word of the text: which spellings it fits, whether it may be passed over, whether a safe phrase covers it.
#[derive(Debug, Clone)]
struct Seen {
    fits: Rc<HashSet<SpellingId>>,
    filler: bool,
    covered: bool,
}

impl Detector {
    /// Makes a detector of the words. An empty pattern never matches.
    #[must_use]
    pub fn new(words: &DangerWords) -> Self {
        let mut spellings = Vec::new();
        let mut known = HashMap::new();
        let mut pattern = |text: &String| -> Pattern {
            text.split_whitespace().map(|step| compile(step, &mut spellings, &mut known)).collect()
        };
        let safe = words.safe.iter().map(&mut pattern).collect();
        let cross = words.cross.iter().map(&mut pattern).collect();
        let earnest = words.earnest.iter().map(&mut pattern).collect();
        let listed = words.kinds.iter().flat_map(|(kind, texts)| texts.iter().map(|text| (*kind, text)));
        let dangers = listed.map(|(kind, text)| (kind, pattern(text))).collect();
        let fillers: HashSet<String> = words.fillers.iter().map(|word| fold(word)).collect();
        let chat = words.spellings.iter().flat_map(|(word, all)| all.iter().map(move |one| (fold(one), word.clone())));
        let meant: HashMap<String, String> = chat.collect();
        let listed = spellings.iter().filter_map(|one| one.whole().map(str::to_owned));
        let glued = Glued::of(listed.chain(fillers.iter().cloned()).chain(meant.keys().cloned()));
        Self { spellings, fillers, meant, glued, dangers, safe, cross, earnest }
    }

    /// The most urgent danger a text speaks of, if any.
    #[must_use]
    pub fn assess(&self, text: &str) -> Option<Danger> {
        self.kinds(text).into_iter().next().map(|kind| Danger { kind })
    }

    /// Every kind of danger a text speaks of, the most urgent first.
    #[must_use]
    pub fn kinds(&self, text: &str) -> BTreeSet<DangerKind> {
        let mut seen = self.read(text);
        // Whoever is afraid of what others say in jest does not jest.
        let said = |pattern: &Pattern| (0..seen.len()).any(|at| follow(pattern, &seen, at).is_some());
        let cross: &[Pattern] = if self.earnest.iter().any(said) { &[] } else { &self.cross };
        for pattern in self.safe.iter().chain(cross) {
            for at in 0..seen.len() {
                if let Some(end) = follow(pattern, &seen, at) {
                    for word in seen.iter_mut().take(end).skip(at) {
                        word.covered = true;
                    }
                }
            }
        }
        let found = self.dangers.iter().flat_map(|(kind, pattern)| {
            let seen = &seen;
            (0..seen.len()).filter_map(move |at| Some((*kind, at, follow(pattern, seen, at)?)))
        });
        let mut found: Vec<_> = found.collect();
        // Within a longer finding a shorter one means something else: *slår mig själv* is not *slår mig*.
        // Sorted so that what may hold others comes first, one sweep is enough however long the text.
        found.sort_by_key(|(_, from, to)| (*from, Reverse(*to)));
        let mut kinds = BTreeSet::new();
        let mut widest = (0, 0);
        for (kind, from, to) in found {
            if to > widest.1 || (from, to) == widest {
                kinds.insert(kind);
                widest = (from, to);
            }
        }
        kinds
    }

    fn read(&self, text: &str) -> Vec<Seen> {
        let mut met: HashMap<String, Vec<Seen>> = HashMap::new();
        let mut all = Vec::new();
        for word in unspaced(words(&unsigned(head(text, MAX_BYTES)))) {
            all.extend_from_slice(met.entry(word).or_insert_with_key(|word| self.see(word)));
        }
        all
    }

    /// A word, or the words that were written together in it.
    fn see(&self, word: &str) -> Vec<Seen> {
        let readings = readings(word);
        let seen = self.look(&readings);
        if seen.filler || !seen.fits.is_empty() {
            return vec![seen];
        }
        match readings.iter().find_map(|reading| self.glued.apart(&fold(reading))) {
            Some(parts) => parts.into_iter().map(|part| self.look(&[part])).collect(),
            None => vec![seen],
        }
    }

    fn look(&self, readings: &[String]) -> Seen {
        let meant = readings.iter().filter_map(|reading| self.meant.get(&fold(reading)));
        let (mut fits, mut filler) = (HashSet::new(), false);
        for word in readings.iter().chain(meant) {
            let spelling = Spelling::new(word);
            fits.extend((0..).zip(&self.spellings).filter(|(_, known)| known.fits(&spelling)).map(|(id, _)| id));
            filler |= self.fillers.contains(spelling.folded());
        }
        Seen { fits: Rc::new(fits), filler, covered: false }
    }
}

/// Where a pattern that begins at `at` ends, if it fits there.
fn follow(pattern: &[Step], seen: &[Seen], at: usize) -> Option<usize> {
    match pattern.split_first()? {
        (Step::Gap, []) => Some(at),
        (Step::Gap, rest) => (at..=at.saturating_add(GAP)).find_map(|from| follow(rest, seen, from)),
        (Step::Word(spellings), rest) => {
            let word = seen.get(at).filter(|word| !word.covered)?;
            if !spellings.iter().any(|spelling| word.fits.contains(spelling)) {
                return None;
            }
            if rest.is_empty() {
                return Some(at + 1);
            }
            let passed = |skip: &usize| seen.iter().skip(at + 1).take(*skip).all(|word| word.filler && !word.covered);
            (0..=MOST_FILLERS).take_while(passed).find_map(|skip| follow(rest, seen, at + 1 + skip))
        }
    }
}

fn compile(step: &str, spellings: &mut Vec<Spelling>, known: &mut HashMap<String, SpellingId>) -> Step {
    if step == "~" {
        return Step::Gap;
    }
    let ids = step.split('|').map(|word| {
        *known.entry(word.to_owned()).or_insert_with(|| {
            spellings.push(Spelling::new(word));
            spellings.len() - 1
        })
    });
    Step::Word(ids.collect())
}
