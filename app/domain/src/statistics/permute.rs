//! Permutation tests over whole schools: what would chance alone have done, if a school is one voice and not three hundred.

use super::cluster::Cluster;

/// How likely schools dealt at random into two heaps of these sizes differ as much in their shares, two-sided. All ways to
/// deal are tried where there are at most `rounds`, else so many at random from `seed`. `None` where a heap is empty.
#[must_use]
pub fn dealt(one: &[Cluster], other: &[Cluster], seed: u64, rounds: u32) -> Option<f64> {
    let all: Vec<Cluster> = one.iter().chain(other).copied().collect();
    let observed = apart(&all, |at| at < one.len())?;
    let as_far = |first: &[bool]| {
        apart(&all, |at| first.get(at).copied().unwrap_or(false)).is_some_and(|far| far >= observed - SLACK)
    };
    if ways(all.len(), one.len()).is_some_and(|ways| ways <= u64::from(rounds)) {
        let (mut hits, mut tried) = (0_u32, 0_u32);
        let mut first: Vec<bool> = (0..all.len()).map(|at| at < one.len()).collect();
        loop {
            tried += 1;
            hits += u32::from(as_far(&first));
            if !next_way(&mut first) {
                return Some(f64::from(hits) / f64::from(tried));
            }
        }
    }
    let (mut seed, mut hits) = (seed, 0_u32);
    let mut first: Vec<bool> = (0..all.len()).map(|at| at < one.len()).collect();
    for _ in 0..rounds {
        for at in (1..first.len()).rev() {
            first.swap(at, below(&mut seed, at + 1));
        }
        hits += u32::from(as_far(&first));
    }
    Some(f64::from(hits + 1) / f64::from(rounds + 1))
}

/// The same where each school took part in both waves: which wave is which is dealt within each school.
#[must_use]
pub fn swapped(schools: &[(Cluster, Cluster)], seed: u64, rounds: u32) -> Option<f64> {
    let all: Vec<Cluster> = schools.iter().flat_map(|(one, other)| [*one, *other]).collect();
    let observed = apart(&all, |at| at % 2 == 0)?;
    let as_far = |swap: &dyn Fn(usize) -> bool| {
        apart(&all, |at| (at % 2 == 0) != swap(at / 2)).is_some_and(|far| far >= observed - SLACK)
    };
    if schools.len() < 31 && (1_u64 << schools.len()) <= u64::from(rounds) {
        let ways = 1_u32 << schools.len();
        let hits = (0..ways).filter(|way| as_far(&|school| (way >> school) & 1 == 1)).count();
        return u32::try_from(hits).ok().map(|hits| f64::from(hits) / f64::from(ways));
    }
    let (mut seed, mut hits) = (seed, 0_u32);
    for _ in 0..rounds {
        let swaps: Vec<bool> = schools.iter().map(|_| below(&mut seed, 2) == 1).collect();
        hits += u32::from(as_far(&|school| swaps.get(school).copied().unwrap_or(false)));
    }
    Some(f64::from(hits + 1) / f64::from(rounds + 1))
}

/// Two ways that differ by the last bits of a float are as far apart.
const SLACK: f64 = 1e-12;

/// How far the share of the first heap is from that of the rest. `None` when nobody answered in one.
fn apart(all: &[Cluster], first: impl Fn(usize) -> bool) -> Option<f64> {
    let (mut one, mut other) = ((0_u32, 0_u32), (0_u32, 0_u32));
    for (at, school) in all.iter().enumerate() {
        let heap = if first(at) { &mut one } else { &mut other };
        *heap = (heap.0 + school.hits.min(school.of), heap.1 + school.of);
    }
    let share = |(hits, of): (u32, u32)| (of > 0).then(|| f64::from(hits) / f64::from(of));
    Some((share(one)? - share(other)?).abs())
}

/// How many ways there are to choose `k` of `n`; `None` where there are too many to count.
fn ways(n: usize, k: usize) -> Option<u64> {
    let (n, k) = (u64::try_from(n).ok()?, u64::try_from(k).ok()?);
    (0..k.min(n - k)).try_fold(1_u64, |ways, at| ways.checked_mul(n - at).map(|ways| ways / (at + 1)))
}

/// The next way to choose as many, in order; `false` after the last.
fn next_way(chosen: &mut [bool]) -> bool {
    // The last chosen one with room after it moves one on, and those after it close up behind it.
    let Some(at) = (1..chosen.len()).rev().find(|at| chosen[at - 1] && !chosen[*at]) else { return false };
    chosen.swap(at - 1, at);
    chosen[at + 1..].sort_unstable_by(|one, other| other.cmp(one));
    true
}

/// A number below `most`, from SplitMix64 (Steele, Lea and Flood 2014).
fn below(seed: &mut u64, most: usize) -> usize {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    let mixed = u128::from(mixed ^ (mixed >> 31));
    usize::try_from((mixed * u128::try_from(most).unwrap_or(1)) >> 64).unwrap_or_default()
}
