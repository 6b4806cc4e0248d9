//! What two groups of a size can show at all, said before anybody looks for it.

use super::difference::score_differs;
use super::share::Share;

/// The smallest difference around a half that would be *säkerställd* between groups of these sizes, in whole percentage
/// points, rounded up; `None` when not even nobody against everybody would be. `effect` as in [`Share::wilson`].
#[must_use]
pub fn visible(one: u32, other: u32, effect: f64) -> Option<u32> {
    let middle = Share::new(one / 2, one)?;
    let found = (0..=other)
        .filter_map(|hits| Share::new(hits, other))
        .find(|share| share.value() > middle.value() && score_differs(*share, middle, effect))?;
    let points = (found.value() - middle.value()) * 100.0;
    Some(super::share::whole((points - 1e-9).ceil()))
}
