//! Statistics that hold for small groups: shares and their intervals, what two waves can say of each other, and in which words.
//!
//! Every figure comes from whole counts, so whoever has the published counts comes to the same. Sources: Wilson 1927,
//! Newcombe 1998 (method 10), Lancaster 1961 (mid-P), Holm 1979, Benjamini and Hochberg 1995, Kish 1965 (design effect).

pub mod cluster;
pub mod difference;
pub mod exact;
mod normal;
pub mod permute;
pub mod power;
pub mod several;
pub mod share;
pub mod ten;
pub mod verdict;

#[cfg(test)]
mod tests;

pub use cluster::{Cluster, design_effect};
pub use difference::{newcombe, score_test};
pub use exact::{fisher, mid_p};
pub use share::{Interval, Share};
pub use ten::{Of, Says, Within};
pub use verdict::{Judged, Limits, Pair, Schools, Verdict, Way, judge};
