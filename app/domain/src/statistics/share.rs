//! A share of those who answered, and how sure it is.

use super::normal::Z;

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    hits: u32,
    of: u32,
}

/// From one share to another, both between 0 and 1 (or, of a difference, between -1 and 1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The least.
    pub low: f64,
    /// The most.
    pub high: f64,
}

impl Share {
    /// `hits` of `of`; `None` when nobody answered or more are said to have than did.
    #[must_use]
    pub fn new(hits: u32, of: u32) -> Option<Self> {
        (of > 0 && hits <= of).then_some(Self { hits, of })
    }

    /// How many.
    #[must_use]
    pub fn hits(self) -> u32 {
        self.hits
    }

    /// Of how many.
    #[must_use]
    pub fn of(self) -> u32 {
        self.of
    }

    /// Between 0 and 1.
    #[must_use]
    pub fn value(self) -> f64 {
        f64::from(self.hits) / f64::from(self.of)
    }

    /// Whole percent, a half rounded up, as in the published files.
    #[must_use]
    pub fn percent(self) -> u32 {
        let (hits, of) = (u64::from(self.hits), u64::from(self.of));
        u32::try_from((200 * hits + of) / (2 * of)).unwrap_or(100)
    }

    /// Wilson's 95 % interval. `effect`: the design effect, by which answers from the same school count for less; 1 where
    /// everybody answered for themselves.
    #[must_use]
    pub fn wilson(self, effect: f64) -> Interval {
        let (p, n) = (self.value(), f64::from(self.of) / effect.max(1.0));
        let (z2, middle) = (Z * Z / n, p + Z * Z / (2.0 * n));
        let reach = Z * (p * (1.0 - p) / n + z2 / (4.0 * n)).sqrt();
        // At the ends the formula is exact and a float is not.
        let low = if self.hits == 0 { 0.0 } else { (middle - reach) / (1.0 + z2) };
        let high = if self.hits == self.of { 1.0 } else { (middle + reach) / (1.0 + z2) };
        Interval { low: low.clamp(0.0, 1.0), high: high.clamp(0.0, 1.0) }
    }

    /// As if only `1 / effect` of them had answered, in whole numbers and never more than before: for tests that count.
    #[must_use]
    pub(super) fn shrunk(self, effect: f64) -> Option<Self> {
        if effect <= 1.0 {
            return Some(self);
        }
        let of = whole((f64::from(self.of) / effect).floor());
        Self::new(whole((f64::from(self.hits) / effect).round()).min(of), of)
    }
}

/// A float that holds a whole number no larger than a count.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a count can hold")]
pub(super) fn whole(number: f64) -> u32 {
    number.clamp(0.0, f64::from(u32::MAX)) as u32
}
