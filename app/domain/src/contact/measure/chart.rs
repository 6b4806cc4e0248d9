//! Bars for a page to draw as SVG: where each stands and how long it is; few is drawn hatched and always of one length.

use super::Cell;

/// The drawing's width in its own units; it grows with the page.
const WIDTH: u32 = 320;
/// A bar with its words above it.
const STEP: u32 = 44;
/// A bar's height.
const THICK: u32 = 16;
/// Where the words stand above the bar.
const WORDS: u32 = 16;
/// Room to the right of the longest bar for its number.
const NUMBER: u32 = 56;
/// The length of what is too few: the same whatever it hides.
const FEW: u32 = 24;

/// What a bar shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// In words.
    pub label: String,
    /// How many.
    pub value: Cell,
}

/// A drawing: bars below each other, as a narrow phone has room for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// For `viewBox`.
    pub width: u32,
    /// For `viewBox`.
    pub height: u32,
    /// How thick bars are.
    pub thick: u32,
    /// The bars, from above.
    pub bars: Vec<Drawn>,
}

/// A bar, placed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// In words.
    pub label: String,
    /// The words' base line.
    pub words: u32,
    /// The bar's upper edge.
    pub top: u32,
    /// How long it is.
    pub long: u32,
    /// How many; `None` is too few, and hatched.
    pub count: Option<u32>,
}

/// Places the bars, the longest as long as there is room.
#[must_use]
pub fn chart(bars: Vec<Bar>) -> Chart {
    let most = bars.iter().filter_map(|bar| count(bar.value)).max().unwrap_or_default().max(1);
    let height = u32::try_from(bars.len()).unwrap_or(u32::MAX).saturating_mul(STEP);
    let drawn = bars.into_iter().zip((0..u32::MAX).map(|at| at.saturating_mul(STEP))).map(|(bar, at)| {
        let count = count(bar.value);
        let room = u64::from(WIDTH - NUMBER);
        let long = count.map_or(FEW, |count| u32::try_from(room * u64::from(count) / u64::from(most)).unwrap_or(FEW));
        Drawn { label: bar.label, words: at + WORDS, top: at + WORDS + 6, long, count }
    });
    Chart { width: WIDTH, height, thick: THICK, bars: drawn.collect() }
}

fn count(cell: Cell) -> Option<u32> {
    match cell {
        Cell::Count(count) => Some(count),
        Cell::Few => None,
    }
}
