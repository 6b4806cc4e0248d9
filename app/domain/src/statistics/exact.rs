//! Exact tests for small numbers: Fisher's, and its mid-P, which is less timid.

use super::share::Share;

/// Fisher's exact test, two-sided: the sum of all tables with the same margins that are as unlikely or more so.
#[must_use]
pub fn fisher(one: Share, other: Share) -> f64 {
    both(one, other).0.min(1.0)
}

/// The mid-P of Fisher's test (Lancaster 1961): half of the observed table's own probability taken away.
#[must_use]
pub fn mid_p(one: Share, other: Share) -> f64 {
    let (all, own) = both(one, other);
    (all - own / 2.0).clamp(0.0, 1.0)
}

/// Fisher's probability, and that of the observed table alone.
fn both(one: Share, other: Share) -> (f64, f64) {
    let (rows, hits, total) = (one.of(), one.hits() + other.hits(), one.of() + other.of());
    let logs = logs(total);
    let log = |n: u32| logs.get(usize::try_from(n).unwrap_or(usize::MAX)).copied().unwrap_or_default();
    let choose = |n: u32, k: u32| log(n) - log(k) - log(n - k);
    let chance = |at: u32| (choose(rows, at) + choose(other.of(), hits - at) - choose(total, hits)).exp();
    let own = chance(one.hits());
    // Tables that are exactly as likely must count, whatever the last bits say.
    let most = own * (1.0 + 1e-7);
    let all = (hits.saturating_sub(other.of())..=rows.min(hits)).map(chance).filter(|one| *one <= most).sum();
    (all, own)
}

/// The logarithms of 0! up to n!.
fn logs(n: u32) -> Vec<f64> {
    let sums = (1..=n).scan(0.0, |sum, next| {
        *sum += f64::from(next).ln();
        Some(*sum)
    });
    std::iter::once(0.0).chain(sums).collect()
}
