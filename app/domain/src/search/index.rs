//! The index: built once from the lexicon and the guide's texts, then only read.

use std::collections::{BTreeMap, HashMap};

use super::doc::{Doc, DocId, DocKind, Hit};
use super::lattice::{self, Edge};
use super::lexicon::Lexicon;
use super::normalise::words;
use super::phrase::Phrases;
use super::vocabulary::{Reading, Term, Vocabulary};

/// A phrase of two words says this much more than one word, and so on.
const LONGER_SAYS_MORE: f32 = 0.35;
/// Hits weaker than this share of the best are noise.
const WORTH_SHOWING: f32 = 0.1;

/// How much a word found in each field weighs; the lexicon's pointers weigh about ten.
const TITLE: f32 = 1.0;
const KEYWORD: f32 = 0.7;
const BODY: f32 = 0.2;

/// A word read less surely than this was not typed to its end, or holds another one: no name was said.
const MEANT: f32 = 0.65;

/// A searchable index.
#[derive(Debug)]
pub struct Index {
    vocabulary: Vocabulary,
    phrases: Phrases,
    points: Vec<Vec<(usize, f32)>>,
    postings: HashMap<Term, Vec<(usize, f32)>>,
    docs: Vec<(DocId, f32)>,
}

impl Index {
    /// Builds the index. A pointer of the lexicon to a document that is not given is passed over.
    pub fn build(lexicon: &Lexicon, docs: impl IntoIterator<Item = Doc>) -> Self {
        let mut vocabulary = Vocabulary::new(lexicon);
        let mut phrases = Phrases::default();
        for (group, says) in lexicon.groups.iter().enumerate().flat_map(|(at, g)| g.says.iter().map(move |s| (at, s))) {
            phrases.add(says, group, &mut vocabulary);
        }
        let mut places: BTreeMap<DocId, usize> = BTreeMap::new();
        let mut known = Vec::new();
        let mut weights: HashMap<Term, BTreeMap<usize, f32>> = HashMap::new();
        for doc in docs {
            let place = *places.entry(doc.id.clone()).or_insert(known.len());
            if place == known.len() {
                known.push((doc.id, doc.boost));
            }
            let keywords = doc.keywords.join(" ");
            for (text, weight) in [(&doc.title, TITLE), (&keywords, KEYWORD), (&doc.body, BODY)] {
                for word in words(text).filter(|word| !vocabulary.is_stop(word)).collect::<Vec<_>>() {
                    for term in vocabulary.learn_text(&word) {
                        let so_far = weights.entry(term).or_default().entry(place).or_insert(0.0);
                        *so_far = so_far.max(weight);
                    }
                }
            }
        }
        let points = lexicon
            .groups
            .iter()
            .map(|group| group.points.iter().filter_map(|(id, weight)| Some((*places.get(id)?, *weight))).collect());
        Self {
            points: points.collect(),
            postings: weights.into_iter().map(|(term, docs)| (term, rare_first(&docs, known.len()))).collect(),
            vocabulary,
            phrases,
            docs: known,
        }
    }

    /// The best answers to a person's words, best first, at most `limit`. Nothing to go by gives nothing.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let edges = lattice::lay(query, &self.vocabulary);
        let mut scores: BTreeMap<usize, f32> = BTreeMap::new();
        self.add_meaning(&edges, &mut scores);
        self.add_texts(&edges, &mut scores);
        let mut hits: Vec<Hit> = scores
            .into_iter()
            .filter_map(|(place, score)| {
                let (doc, boost) = self.docs.get(place)?;
                Some(Hit { doc: doc.clone(), score: score * boost })
            })
            .filter(|hit| hit.score > 0.0)
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.doc.cmp(&b.doc)));
        let worth = hits.first().map_or(0.0, |best| best.score * WORTH_SHOWING);
        hits.retain(|hit| hit.score >= worth);
        hits.truncate(limit);
        hits
    }

    /// Whether a person's words are a name and nothing beside it: each means a word of this name, and one its first.
    #[must_use]
    pub fn names(&self, query: &str, name: &str) -> bool {
        let mut said = words(name).map(|word| self.vocabulary.sure(&word));
        let Some(first) = said.next() else { return false };
        let rest: Vec<Reading> = said.flatten().collect();
        let means = |edge: &Edge, named: &[Reading]| {
            edge.readings.iter().any(|(term, sure)| *sure >= MEANT && named.iter().any(|one| one.0 == *term))
        };
        let edges = lattice::lay(query, &self.vocabulary);
        edges.iter().any(|edge| means(edge, &first))
            && edges.iter().all(|edge| means(edge, &first) || means(edge, &rest))
    }

    /// Adds where the lexicon points: each group once, by its best reading.
    fn add_meaning(&self, edges: &[Edge], scores: &mut BTreeMap<usize, f32>) {
        let mut groups: BTreeMap<usize, f32> = BTreeMap::new();
        for found in self.phrases.find(edges) {
            let words = f32::from(u8::try_from(found.words).unwrap_or(u8::MAX));
            let weight = found.sure * found.sure * (1.0 + LONGER_SAYS_MORE * (words - 1.0));
            let so_far = groups.entry(found.group).or_insert(0.0);
            *so_far = so_far.max(weight);
        }
        for (group, weight) in groups {
            for (place, points) in self.points.get(group).into_iter().flatten() {
                *scores.entry(*place).or_insert(0.0) += weight * points;
            }
        }
    }

    /// Adds the documents whose own texts hold the words, rare words more.
    fn add_texts(&self, edges: &[Edge], scores: &mut BTreeMap<usize, f32>) {
        let mut best: BTreeMap<(Term, usize), f32> = BTreeMap::new();
        for (term, sure) in edges.iter().filter(|edge| !edge.stop).flat_map(|edge| &edge.readings) {
            for (place, weight) in self.postings.get(term).into_iter().flatten() {
                let so_far = best.entry((*term, *place)).or_insert(0.0);
                *so_far = so_far.max(weight * sure * sure);
            }
        }
        for ((_, place), weight) in best {
            let asks = self.docs.get(place).is_some_and(|(id, _)| id.kind == DocKind::Ask);
            *scores.entry(place).or_insert(0.0) += if asks { weight * 1.2 } else { weight };
        }
    }
}

/// Weighs a word's documents by how few they are.
fn rare_first(docs: &BTreeMap<usize, f32>, all: usize) -> Vec<(usize, f32)> {
    let count = |n: usize| f32::from(u16::try_from(n).unwrap_or(u16::MAX));
    let rare = (1.0 + count(all) / count(docs.len().max(1))).ln();
    docs.iter().map(|(place, weight)| (*place, weight * rare)).collect()
}
