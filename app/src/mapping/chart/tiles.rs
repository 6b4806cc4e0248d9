//! The twelve municipalities as tiles, about where they lie: no map data, and the small ones are as large as the large.

use domain::guide::MUNICIPALITIES;

use super::bars::hidden;
use super::svg::{Svg, along};
use super::{Figure, Value};
use crate::mapping::say;
use crate::words::Words;

/// Code, column from the inland to Öland, row from north to south.
const PLACES: [(&str, i32, i32); 12] = [
    ("0884", 0, 0),
    ("0883", 1, 0),
    ("0860", 0, 1),
    ("0882", 1, 1),
    ("0821", 0, 2),
    ("0861", 1, 2),
    ("0885", 2, 2),
    ("0881", 0, 3),
    ("0880", 1, 3),
    ("0840", 2, 3),
    ("0862", 0, 4),
    ("0834", 1, 4),
];

const WIDE: i32 = 104;
const HIGH: i32 = 76;
const STEP: (i32, i32) = (108, 82);

/// Draws it; its height. What is no municipality has no tile and stands in the table alone.
pub(super) fn draw(out: &mut Svg, words: &Words, figure: &Figure, few: &str) -> i32 {
    for (code, column, line) in PLACES {
        let (x, y) = (column * STEP.0, line * STEP.1);
        let name = MUNICIPALITIES.iter().find(|(one, _)| *one == code).map_or(code, |(_, name)| *name);
        // West stays on the left, also where one reads from the right.
        let x = out.fixed(x, WIDE);
        out.rect(x, y, (WIDE, HIGH), "tile");
        let shown = figure.rows.iter().find(|row| row.place == code).and_then(|row| row.values.first());
        if let Some(Value::Is(share, _)) = shown {
            out.text(x + WIDE / 2, y + 42, "middle", "strong", &say::percent(words, *share));
            out.rect(x + 8, y + 54, (WIDE - 16, 12), "track");
            out.rect(x + 8, y + 54, (along(share.value(), WIDE - 16), 12), "bar");
        } else {
            hidden(out, (x + 4, y + 28), (WIDE - 8, HIGH - 34), few);
        }
        out.text(x + WIDE / 2, y + 20, "middle", "small", name);
    }
    STEP.1 * 5
}
