//! Waves, or informants, beside each other in each row; each bar says in words which it is.

use super::bars::hidden;
use super::svg::{Svg, WIDTH, along, wrapped};
use super::{Figure, Value};
use crate::mapping::say;
use crate::words::Words;

const LINE: i32 = 19;
const BAR: i32 = 20;
const NUMBER: i32 = 54;
/// Letters that fit beside each other: bold ones of a broad type; small ones; and small ones beside a bar.
const LETTERS: usize = 34;
const SMALL: usize = 42;
const BESIDE: usize = 15;

/// Draws it; its height.
pub(super) fn draw(out: &mut Svg, words: &Words, figure: &Figure, few: &str) -> i32 {
    let longest = figure.series.iter().map(|one| one.text.chars().count()).max().unwrap_or_default();
    // A name that does not fit beside its bar stands above it.
    let above = longest > BESIDE;
    let names = if above { 0 } else { (i32::try_from(longest).unwrap_or(12) * 8 + 8).max(40) };
    let wide = WIDTH - names - NUMBER;
    let last = figure.series.len().saturating_sub(1);
    let mut y = 0;
    for row in &figure.rows {
        for line in wrapped(&row.label.text, LETTERS) {
            y += LINE;
            out.text(0, y - 4, "start", "strong", &line);
        }
        for (at, (value, name)) in row.values.iter().zip(&figure.series).enumerate() {
            if above {
                for line in wrapped(&name.text, SMALL) {
                    y += LINE;
                    out.text(0, y - 4, "start", "small", &line);
                }
            } else {
                out.text(0, y + 15, "start", "small", &name.text);
            }
            match value {
                Value::Is(share, interval) => {
                    out.rect(names, y, (wide, BAR), "track");
                    // What one speaks of stands last and is filled; what it is compared with is pale.
                    out.rect(names, y, (along(share.value(), wide), BAR), if at == last { "bar" } else { "before" });
                    out.likely(names, y + BAR / 2, wide, *interval);
                    out.text(WIDTH, y + 15, "end", "strong", &say::percent(words, *share));
                }
                Value::Few => hidden(out, (names, y), (WIDTH - names, BAR), few),
            }
            y += BAR + 4;
        }
        y += 12;
    }
    y
}
