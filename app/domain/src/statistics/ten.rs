//! An interval in words ("mellan 6 och 8 av 10"): rounded outwards only, so that the words never promise more than the numbers.

use super::share::{Interval, Share};

/// Out of how many one says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// Of ten: what everybody sees before them.
    Ten,
    /// Of a hundred: where ten would say much less than is known.
    Hundred,
}

impl Of {
    /// Ten or a hundred.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Ten => 10,
            Self::Hundred => 100,
        }
    }

    /// The one that fits an interval: of a hundred where it is narrower than an eighth.
    #[must_use]
    pub fn fitting(interval: Interval) -> Self {
        if interval.high - interval.low < 0.125 { Self::Hundred } else { Self::Ten }
    }

    /// Ten where the nearest of ten lies within the interval, else a hundred, which is half a hundredth off at most: a headline must
    /// not say what the line under it rules out.
    #[must_use]
    pub fn nearest(share: Share, interval: Interval) -> Self {
        let ten = self::share(Self::Ten.about(share), 10);
        if (interval.low..=interval.high).contains(&ten) { Self::Ten } else { Self::Hundred }
    }

    /// A share as the nearest number of so many, for "ungefär 4 av 10"; a half rounded up.
    #[must_use]
    pub fn about(self, share: Share) -> u8 {
        let (hits, of, number) = (u64::from(share.hits()), u64::from(share.of()), u64::from(self.number()));
        u8::try_from((2 * hits * number + of) / (2 * of)).unwrap_or(self.number())
    }
}

/// An interval in whole numbers of ten or a hundred, never narrower than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Within {
    /// The least.
    pub low: u8,
    /// The most.
    pub high: u8,
    /// Of so many.
    pub of: Of,
}

/// How it is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// Between two.
    Between(u8, u8),
    /// So many at most.
    AtMost(u8),
    /// So many at least.
    AtLeast(u8),
    /// Anything is possible.
    Nothing,
}

impl Within {
    /// The interval, rounded outwards.
    #[must_use]
    pub fn new(interval: Interval, of: Of) -> Self {
        let number = of.number();
        let all = 0..=number;
        // Compared and not computed: a float multiplied can land on the wrong side of a whole number.
        let low = all.clone().rev().find(|at| share(*at, number) <= interval.low).unwrap_or(0);
        let high = all.clone().find(|at| share(*at, number) >= interval.high).unwrap_or(number);
        Self { low, high, of }
    }

    /// In the words that fit.
    #[must_use]
    pub fn says(self) -> Says {
        match (self.low, self.high) {
            (0, high) if high == self.of.number() => Says::Nothing,
            (0, high) => Says::AtMost(high),
            (low, high) if high == self.of.number() => Says::AtLeast(low),
            (low, high) => Says::Between(low, high),
        }
    }
}

fn share(at: u8, number: u8) -> f64 {
    f64::from(at) / f64::from(number)
}
