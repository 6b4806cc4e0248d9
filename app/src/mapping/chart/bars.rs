//! One bar a row: its label above, the share beside, and from where to where it likely lies.

use super::svg::{Svg, WIDTH, along, wrapped};
use super::{Figure, Value};
use crate::mapping::say;
use crate::words::Words;

/// Height of a line of words, of a bar, and the room for the number beside it.
const LINE: i32 = 19;
const BAR: i32 = 24;
const NUMBER: i32 = 54;
/// Letters that fit beside each other.
const LETTERS: usize = 36;

/// Draws it; its height.
pub(super) fn draw(out: &mut Svg, words: &Words, figure: &Figure, few: &str) -> i32 {
    let wide = WIDTH - NUMBER;
    let mut y = 0;
    for row in &figure.rows {
        for line in wrapped(&row.label.text, LETTERS) {
            y += LINE;
            out.text(0, y - 4, "start", "", &line);
        }
        match row.values.first() {
            Some(Value::Is(share, interval)) => {
                out.rect(0, y, (wide, BAR), "track");
                out.rect(0, y, (along(share.value(), wide), BAR), "bar");
                out.likely(0, y + BAR / 2, wide, *interval);
                out.text(WIDTH, y + 18, "end", "strong", &say::percent(words, *share));
            }
            _ => hidden(out, (0, y), (WIDTH, BAR), few),
        }
        y += BAR + 12;
    }
    y
}

/// A hidden number, with its words on a ground that can be read.
pub(super) fn hidden(out: &mut Svg, at: (i32, i32), size: (i32, i32), few: &str) {
    out.few(at.0, at.1, size);
    let letters = i32::try_from(few.chars().count()).unwrap_or(20);
    let wide = (letters * 8 + 12).min(size.0 - 8);
    out.rect(at.0 + (size.0 - wide) / 2, at.1 + 2, (wide, size.1 - 4), "paper");
    out.text(at.0 + size.0 / 2, at.1 + size.1 / 2 + 5, "middle", "small", few);
}
