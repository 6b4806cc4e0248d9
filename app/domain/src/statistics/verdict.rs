//! What may be said of a difference between two waves or groups: four words, and what limits them.
//!
//! It is made of counts that are published and of a design effect that the plan fixed before fieldwork, so anybody can check
//! it and it tells of nobody what the counts do not.

use serde::{Deserialize, Serialize};

use super::cluster;
use super::difference::{least_expected, newcombe, score_test};
use super::exact::mid_p;
use super::power::visible;
use super::several::holm;
use super::share::{Interval, Share};

/// Which way it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// More than before.
    More,
    /// Fewer than before.
    Fewer,
}

/// The words. There are no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// *Säkert fler*: holds although so many questions were compared, and with schools as they are.
    Surely(Way),
    /// *Troligen fler, men kan vara slump*.
    Probably(Way),
    /// *Ingen säkerställd skillnad*. Not: no difference.
    NoneSure,
    /// *För få svar*: hidden, or too few to compare.
    TooFew,
}

/// The same answer in two waves, or two groups; none where it is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Before, or the group compared with.
    pub before: Option<Share>,
    /// After, or the group one speaks of.
    pub after: Option<Share>,
}

/// Whose answers they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Schools {
    /// How many schools or units took part, in the smaller of the two; none where people answered one by one.
    pub count: Option<u32>,
    /// The design effect of the plan; 1 where people answered one by one.
    pub effect: f64,
    /// Whether the same people may have answered both times without their answers being tied together.
    pub same_people: bool,
}

/// What a reader has to know beside the word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Fewer than ten schools: nothing is called sure.
    pub few_schools: bool,
    /// Some may have answered twice.
    pub same_people: bool,
    /// The smallest difference that could have been seen, in percentage points; none where none could.
    pub visible: Option<u32>,
}

/// A comparison, judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judged {
    /// The word.
    pub verdict: Verdict,
    /// After minus before, 95 %; none where there are too few.
    pub difference: Option<Interval>,
    /// By itself; 1 where there are too few.
    pub p: f64,
    /// Made up for the whole list.
    pub adjusted: f64,
    /// What limits it.
    pub limits: Limits,
}

/// Answers a group, after the design effect, under which nothing is compared. The gate of a published group.
const ENOUGH: f64 = 10.0;
const LEVEL: f64 = 0.05;

/// Judges a fixed list of comparisons together: each one more makes all of them harder to call sure, also one with too few.
#[must_use]
pub fn judge(list: &[Pair], schools: Schools) -> Vec<Judged> {
    let effect = schools.effect.max(1.0);
    let ready: Vec<Option<(Share, Share)>> = list.iter().map(|pair| comparable(*pair, effect)).collect();
    let alone: Vec<f64> =
        ready.iter().map(|pair| pair.map_or(1.0, |(before, after)| p(before, after, effect))).collect();
    let few_schools = schools.count.is_some_and(|count| count < cluster::ENOUGH);
    let judged = ready.iter().zip(&alone).zip(holm(&alone));
    judged
        .map(|((pair, p), adjusted)| {
            let difference = pair.map(|(before, after)| newcombe(after, before, effect));
            let visible = pair.and_then(|(before, after)| visible(before.of(), after.of(), effect));
            let limits = Limits { few_schools, same_people: schools.same_people, visible };
            let verdict = difference.map_or(Verdict::TooFew, |found| word(found, *p, adjusted, few_schools));
            Judged { verdict, difference, p: *p, adjusted, limits }
        })
        .collect()
}

/// Both must say it, the test and the interval: near the limit they differ by a hair, and the page shows the interval.
fn word(difference: Interval, p: f64, adjusted: f64, few_schools: bool) -> Verdict {
    let way = match difference {
        Interval { low, .. } if low > 0.0 => Way::More,
        Interval { high, .. } if high < 0.0 => Way::Fewer,
        Interval { .. } => return Verdict::NoneSure,
    };
    match (p < LEVEL, adjusted < LEVEL && !few_schools) {
        (true, true) => Verdict::Surely(way),
        (true, false) => Verdict::Probably(way),
        (false, _) => Verdict::NoneSure,
    }
}

fn comparable(pair: Pair, effect: f64) -> Option<(Share, Share)> {
    let enough = |share: &Share| f64::from(share.of()) / effect >= ENOUGH;
    pair.before.filter(enough).zip(pair.after.filter(enough))
}

/// The score test, or mid-P where fewer than five are expected in a cell.
fn p(before: Share, after: Share, effect: f64) -> f64 {
    match (before.shrunk(effect), after.shrunk(effect)) {
        (Some(one), Some(other)) if least_expected(one, other) < 5.0 => mid_p(other, one),
        _ => score_test(after, before, effect),
    }
}
