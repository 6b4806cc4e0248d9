//! Finds the lexicon's words and phrases in a laid-out query, longest first.

use std::collections::HashMap;

use super::lattice::Edge;
use super::vocabulary::{Term, Vocabulary};

/// At most this many fillers between two words of a phrase.
const MOST_FILLERS: usize = 2;

/// A phrase as meanings, and the group it belongs to.
#[derive(Debug)]
struct Phrase {
    rest: Vec<Vec<Term>>,
    group: usize,
}

/// All phrases, by their first word.
#[derive(Debug, Default)]
pub struct Phrases {
    by_first: HashMap<Term, Vec<Phrase>>,
}

/// A phrase found in a query.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// Which group said it.
    pub group: usize,
    /// How many words it has.
    pub words: usize,
    /// How sure the reading is.
    pub sure: f32,
    from: usize,
    to: usize,
}

impl Phrases {
    /// Learns one phrase of a group.
    pub fn add(&mut self, phrase: &str, group: usize, vocabulary: &mut Vocabulary) {
        let words: Vec<String> = super::normalise::words(phrase).collect();
        let alone = words.len() == 1;
        let mut terms = words.iter().map(|word| vocabulary.learn(word, alone)).collect::<Vec<_>>().into_iter();
        let Some(firsts) = terms.next() else { return };
        let rest: Vec<Vec<Term>> = terms.collect();
        for first in firsts {
            self.by_first.entry(first).or_default().push(Phrase { rest: rest.clone(), group });
        }
    }

    /// The phrases that explain the query best: longer before shorter, sure before unsure, none over another.
    pub fn find(&self, edges: &[Edge]) -> Vec<Found> {
        let mut by_start: HashMap<usize, Vec<&Edge>> = HashMap::new();
        for edge in edges {
            by_start.entry(edge.from).or_default().push(edge);
        }
        let mut all = Vec::new();
        for edge in edges {
            for (term, sure) in &edge.readings {
                for phrase in self.by_first.get(term).into_iter().flatten() {
                    if phrase.rest.is_empty() && edge.stop {
                        continue;
                    }
                    if let Some((to, sure)) = follow(&phrase.rest, edge.to, *sure, 0, &by_start) {
                        let words = phrase.rest.len() + 1;
                        all.push(Found { group: phrase.group, words, sure, from: edge.from, to });
                    }
                }
            }
        }
        all.sort_by(|a, b| {
            let weight = |found: &Found| f32::from(u8::try_from(found.words).unwrap_or(u8::MAX)) * found.sure;
            weight(b).total_cmp(&weight(a)).then(a.from.cmp(&b.from)).then(a.group.cmp(&b.group))
        });
        let mut kept: Vec<Found> = Vec::new();
        for found in all {
            let clashes = |other: &Found| {
                let overlaps = other.from < found.to && found.from < other.to;
                let same = other.from == found.from && other.to == found.to && other.words == found.words;
                // A reading as sure as the kept one may stand beside it: the word leads to both.
                overlaps && !(same && found.sure >= other.sure - 0.05)
            };
            if !kept.iter().any(clashes) {
                kept.push(found);
            }
        }
        kept
    }
}

/// Follows the rest of a phrase from a place in the query: where it ends, and how sure it is.
fn follow(
    rest: &[Vec<Term>],
    at: usize,
    sure: f32,
    fillers: usize,
    by_start: &HashMap<usize, Vec<&Edge>>,
) -> Option<(usize, f32)> {
    let Some((next, later)) = rest.split_first() else {
        return Some((at, sure));
    };
    let mut best: Option<(usize, f32)> = None;
    for edge in by_start.get(&at).into_iter().flatten() {
        let read = edge.readings.iter().filter(|(term, _)| next.contains(term)).map(|reading| reading.1);
        let taken = read.reduce(f32::max).and_then(|reading| follow(later, edge.to, sure.min(reading), 0, by_start));
        let passed = (edge.filler && fillers < MOST_FILLERS)
            .then(|| follow(rest, edge.to, sure * 0.98, fillers + 1, by_start))
            .flatten();
        for way in [taken, passed].into_iter().flatten() {
            if best.is_none_or(|so_far| way.1 > so_far.1) {
                best = Some(way);
            }
        }
    }
    best
}
