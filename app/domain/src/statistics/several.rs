//! Many questions at once: of twenty differences that are none, one looks like one. These make up for it.

/// Holm's adjusted p (1979), in the order given: under 5 % means that it stands although so many were looked at.
#[must_use]
pub fn holm(all: &[f64]) -> Vec<f64> {
    let order = sorted(all);
    let mut adjusted = vec![1.0; all.len()];
    let mut least = 0.0_f64;
    for (rank, (at, p)) in order.iter().enumerate() {
        least = least.max((p * count(all.len() - rank)).min(1.0));
        if let Some(slot) = adjusted.get_mut(*at) {
            *slot = least;
        }
    }
    adjusted
}

/// Benjamini and Hochberg's adjusted p (1995): the share of false finds among those below it. For looking around, never for
/// *säkert*.
#[must_use]
pub fn benjamini_hochberg(all: &[f64]) -> Vec<f64> {
    let order = sorted(all);
    let mut adjusted = vec![1.0; all.len()];
    let mut most = 1.0_f64;
    for (rank, (at, p)) in order.iter().enumerate().rev() {
        most = most.min(p * count(all.len()) / count(rank + 1));
        if let Some(slot) = adjusted.get_mut(*at) {
            *slot = most;
        }
    }
    adjusted
}

/// Places and values, the smallest first.
fn sorted(all: &[f64]) -> Vec<(usize, f64)> {
    let mut order: Vec<(usize, f64)> = all.iter().copied().enumerate().collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    order
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}
