//! What can be seen at all: the smallest difference that two groups of a size can show. It is said before anybody is asked.
//!
//! The test is the score test of two shares (pooled, two-sided, 5 %), around one half, where it sees least, and with whole
//! answers: with 25 in a group nobody can differ by less than 4 percentage points, so a formula without them promises too much.

#[cfg(test)]
mod tests;

/// The square of the two-sided 5 % quantile of the normal distribution (1.959964²).
const SIGNIFICANT: f64 = 3.841_458_820_694_124;
/// The same, not squared.
const QUANTILE: f64 = 1.959_963_984_540_054;
/// The 80 % quantile.
const POWER: f64 = 0.841_621_233_572_914_3;

/// What two groups can show, in percentage points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Power {
    /// The smallest difference that would count as assured if it were seen.
    pub smallest: f64,
    /// The difference that would be seen as assured in four surveys of five, if it is really there. It is larger: a true
    /// difference of just the smallest size is missed every second time.
    pub likely: f64,
}

/// How large a difference must be to be seen, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// Also small ones: up to 5 percentage points.
    Small,
    /// Middling ones: up to 10.
    Middling,
    /// Large ones: up to 20.
    Large,
    /// Very large ones alone: more.
    VeryLarge,
    /// None: the groups are too small for any.
    Nothing,
}

impl Seen {
    /// The stable name, the end of its words' id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Middling => "middling",
            Self::Large => "large",
            Self::VeryLarge => "very-large",
            Self::Nothing => "nothing",
        }
    }
}

/// What two groups of these sizes can show; none when not even all against nobody counts.
#[must_use]
pub fn power(one: u32, other: u32) -> Option<Power> {
    Some(Power { smallest: smallest(one, other)? * 100.0, likely: likely(one, other)? * 100.0 })
}

/// The words for what two groups of these sizes can show.
#[must_use]
pub fn seen(one: u32, other: u32) -> Seen {
    match power(one, other).map(|power| power.smallest) {
        None => Seen::Nothing,
        Some(points) if points <= 5.0 => Seen::Small,
        Some(points) if points <= 10.0 => Seen::Middling,
        Some(points) if points <= 20.0 => Seen::Large,
        Some(_) => Seen::VeryLarge,
    }
}

/// By how much the variance grows because answers come in clusters of `size`, whose members are alike by `icc`:
/// 1 + (m − 1) · ICC. A difference must then be its square root times as large.
#[must_use]
pub fn design_effect(size: u32, icc: f64) -> f64 {
    1.0 + (f64::from(size) - 1.0).max(0.0) * icc
}

/// The smallest assured difference: one group as near one half as whole answers allow, the other ever further away.
fn smallest(one: u32, other: u32) -> Option<f64> {
    let halves = [one / 2, one.div_ceil(2)];
    let found = halves.into_iter().flat_map(|half| {
        let middle = f64::from(half) / f64::from(one.max(1)) * f64::from(other);
        let assured = |count: &u32| is_assured((half, one), (*count, other));
        let fewer = (0..=other).rev().find(|count| f64::from(*count) <= middle && assured(count));
        let more = (0..=other).find(|count| f64::from(*count) >= middle && assured(count));
        let apart = move |count: u32| (f64::from(half) / f64::from(one) - f64::from(count) / f64::from(other)).abs();
        [fewer.map(apart), more.map(apart)]
    });
    found.flatten().min_by(f64::total_cmp)
}

/// The score test of two shares: whether they differ, two-sided, at 5 %.
fn is_assured((count, of): (u32, u32), (other_count, other_of): (u32, u32)) -> bool {
    if of == 0 || other_of == 0 {
        return false;
    }
    let (n, m) = (f64::from(of), f64::from(other_of));
    let (x, y) = (f64::from(count), f64::from(other_count));
    let pooled = (x + y) / (n + m);
    let variance = pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m);
    variance > 0.0 && (x / n - y / m).powi(2) / variance >= SIGNIFICANT
}

/// The difference around one half that is found in four of five: the sample size formula of two shares turned around, by halving.
fn likely(one: u32, other: u32) -> Option<f64> {
    if one == 0 || other == 0 {
        return None;
    }
    let (n, m) = (f64::from(one), f64::from(other));
    let lacks = |apart: f64| {
        let (p, q) = (0.5 + apart / 2.0, 0.5 - apart / 2.0);
        let pooled = (n * p + m * q) / (n + m);
        let none = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
        let some = (p * (1.0 - p) / n + q * (1.0 - q) / m).sqrt();
        apart < QUANTILE * none + POWER * some
    };
    if lacks(1.0) {
        return None;
    }
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if lacks(middle) { low = middle } else { high = middle }
    }
    Some(high)
}
