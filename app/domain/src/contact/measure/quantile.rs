//! Medians and other quantiles, with and without those who still wait.

use std::collections::BTreeSet;

use super::ENOUGH;

/// How long one waited: minutes, and whether the wait had ended by then. One that had not is a wait of that length *at
/// least*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wait {
    pub(super) minutes: u32,
    pub(super) over: bool,
    /// Whose it was.
    pub(super) contact: usize,
}

/// A quantile as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantile {
    /// So many minutes. At least [`ENOUGH`] contacts waited as long or longer, and for as many it was over by then: it is
    /// nobody's own.
    At(u32),
    /// Later than anybody's wait that is over: too many still wait.
    Beyond,
    /// Too few.
    Few,
}

/// The shortest time by which `part` in `of` of those whose wait is over had it over (nearest rank).
pub(super) fn of_done(waits: &[Wait], part: usize, of: usize) -> Quantile {
    let done: Vec<Wait> = waits.iter().copied().filter(|wait| wait.over).collect();
    with_waiting(&done, part, of)
}

/// The shortest time by which `part` in `of` of all are reckoned to have it over, by the product-limit estimate of Kaplan
/// and Meier (1958): who still waits counts as long as they have waited. Another child who waits never makes it shorter.
pub(super) fn with_waiting(waits: &[Wait], part: usize, of: usize) -> Quantile {
    let mut sorted = waits.to_vec();
    sorted.sort_unstable();
    // Exact while nobody is censored; the slack only evens out the last bits of a product of fractions.
    let limit = 1.0 - exact(part) / exact(of) + 1e-9;
    let (mut still, mut at) = (1.0_f64, 0);
    for chunk in sorted.chunk_by(|one, other| one.minutes == other.minutes) {
        let done = chunk.iter().filter(|wait| wait.over).count();
        let left = sorted.len() - at;
        still *= 1.0 - exact(done) / exact(left);
        at += chunk.len();
        if done > 0 && still <= limit {
            let minutes = chunk.first().map_or(0, |wait| wait.minutes);
            let (before, after) = (sorted.iter().take(at), sorted.iter().skip(at - chunk.len()));
            let enough = several(before.filter(|wait| wait.over)) && several(after);
            return if enough { Quantile::At(minutes) } else { Quantile::Few };
        }
    }
    if several(sorted.iter()) { Quantile::Beyond } else { Quantile::Few }
}

/// Whether waits are of enough different contacts.
fn several<'a>(waits: impl Iterator<Item = &'a Wait>) -> bool {
    u32::try_from(waits.map(|wait| wait.contact).collect::<BTreeSet<_>>().len()).is_ok_and(|count| count >= ENOUGH)
}

/// Whole numbers of this size are exact in a float.
fn exact(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}
