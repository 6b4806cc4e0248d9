//! How much two shares differ, and whether that could be chance.

use super::normal::{Z, two_sided};
use super::share::{Interval, Share};

/// Newcombe's hybrid score interval (1998, method 10) of `one` minus `other`, 95 %; `effect` as in [`Share::wilson`].
#[must_use]
pub fn newcombe(one: Share, other: Share, effect: f64) -> Interval {
    let (p, q) = (one.value(), other.value());
    let (first, second) = (one.wilson(effect), other.wilson(effect));
    let down = (p - first.low).hypot(second.high - q);
    let up = (first.high - p).hypot(q - second.low);
    Interval { low: (p - q - down).max(-1.0), high: (p - q + up).min(1.0) }
}

/// The two-sided score test of two shares being the same (Pearson's chi-square without correction); `effect` widens it as
/// Rao and Scott's first-order correction does.
#[must_use]
pub fn score_test(one: Share, other: Share, effect: f64) -> f64 {
    z_score(one, other, effect).map_or(1.0, two_sided)
}

/// Whether the score test is below 5 %.
pub(super) fn score_differs(one: Share, other: Share, effect: f64) -> bool {
    z_score(one, other, effect).is_some_and(|z| z.abs() >= Z)
}

/// None when everybody, or nobody, is in both: then there is no spread to measure by.
fn z_score(one: Share, other: Share, effect: f64) -> Option<f64> {
    let all = Share::new(one.hits() + other.hits(), one.of() + other.of())?.value();
    let spread = all * (1.0 - all) * (1.0 / f64::from(one.of()) + 1.0 / f64::from(other.of())) * effect.max(1.0);
    (spread > 0.0).then(|| (one.value() - other.value()) / spread.sqrt())
}

/// The least count that would be expected in the two-by-two table if both shares were the same.
pub(super) fn least_expected(one: Share, other: Share) -> f64 {
    let (of, hits) = (f64::from(one.of()) + f64::from(other.of()), f64::from(one.hits()) + f64::from(other.hits()));
    f64::from(one.of().min(other.of())) * hits.min(of - hits) / of
}
