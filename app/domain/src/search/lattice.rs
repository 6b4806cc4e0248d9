//! The readings of a query laid out side by side: words, joined words, split compounds, guesses.

use super::normalise::query_words;
use super::vocabulary::{Reading, Vocabulary};

/// Room between two words for the parts of a compound.
const STEP: usize = 8;

/// One reading of a stretch of the query.
#[derive(Debug)]
pub struct Edge {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What it may mean.
    pub readings: Vec<Reading>,
    /// It may be passed over inside a phrase.
    pub filler: bool,
    /// It means nothing alone.
    pub stop: bool,
}

/// Lays out a query: every way to read each of its words and each pair of them.
pub fn lay(query: &str, vocabulary: &Vocabulary) -> Vec<Edge> {
    let words = query_words(query);
    let mut edges = Vec::new();
    let last = words.len().saturating_sub(1);
    for (at, word) in words.iter().enumerate() {
        let (from, to) = (at * STEP, (at + 1) * STEP);
        let (filler, stop) = (vocabulary.is_filler(word), vocabulary.is_stop(word));
        let mut readings = vocabulary.sure(word);
        if readings.is_empty() && !stop {
            let guesses = vocabulary.guesses(word);
            let sure = guesses.first().map_or(0.0, |guess| guess.1);
            match vocabulary.split(word) {
                Some(parts) if sure < 0.8 => spread(&mut edges, from, to, &parts),
                _ => {}
            }
            readings = guesses;
            if readings.is_empty() && at == last {
                readings = vocabulary.begun(word);
            }
            if readings.is_empty() {
                readings.extend(vocabulary.half(word).map(|term| (term, 0.55)));
            }
        }
        edges.push(Edge { from, to, readings, filler, stop });
        if let Some(next) = words.get(at + 1) {
            let readings = joined(word, next, vocabulary);
            if !readings.is_empty() {
                edges.push(Edge { from, to: to + STEP, readings, filler: false, stop: false });
            }
        }
    }
    edges
}

/// Two words that should have been written as one (*oros anmälan*), unless a short one makes it a guess.
fn joined(word: &str, next: &str, vocabulary: &Vocabulary) -> Vec<Reading> {
    let whole = format!("{word}{next}");
    let mut readings = vocabulary.sure(&whole);
    if readings.is_empty() && word.chars().count() > 2 && next.chars().count() > 2 && !vocabulary.is_stop(next) {
        readings = vocabulary.guesses(&whole);
    }
    for reading in &mut readings {
        reading.1 *= 0.95;
    }
    readings
}

fn spread(edges: &mut Vec<Edge>, from: usize, to: usize, parts: &[u32]) {
    let last = parts.len().saturating_sub(1);
    for (at, term) in parts.iter().enumerate() {
        let end = if at == last { to } else { from + at + 1 };
        edges.push(Edge { from: from + at, to: end, readings: vec![(*term, 0.8)], filler: false, stop: false });
    }
}
