//! A radar: up to three informants around the same questions. Lines differ in dash and points in shape, not in colour alone.

use std::f64::consts::TAU;

use super::svg::{Svg, WIDTH, units, wrapped};
use super::{Figure, Value};

const MIDDLE: (i32, i32) = (160, 140);
const REACH: i32 = 108;
const LINE: i32 = 20;
/// Letters that fit beside the line of a series.
const LETTERS: usize = 30;

/// Draws it, its series and its questions under it; its height.
pub(super) fn draw(out: &mut Svg, figure: &Figure, few: &str) -> i32 {
    let axes = figure.rows.len();
    for ring in [25, 50, 75, 100] {
        let round: Vec<(i32, i32)> = (0..axes).map(|at| point(at, axes, f64::from(ring) / 100.0)).collect();
        out.path("ring", &round, true);
    }
    for at in 0..axes {
        out.path("ring", &[MIDDLE, point(at, axes, 1.0)], false);
        let (x, y) = point(at, axes, 1.14);
        let x = out.fixed(x, 0);
        out.text(x, y + 5, "middle", "strong", &(at + 1).to_string());
    }
    for series in 0..figure.series.len().min(3) {
        shape(out, figure, series);
    }
    let mut y = MIDDLE.1 + REACH + 44;
    for (series, name) in figure.series.iter().enumerate().take(3) {
        let (from, to) = if out.turned() { (WIDTH - 44, WIDTH) } else { (0, 44) };
        out.path(&format!("series{series}"), &[(from, y - 5), (to, y - 5)], false);
        out.dot(series, i32::midpoint(from, to), y - 5);
        for line in wrapped(&name.text, LETTERS) {
            out.text(54, y, "start", "", &line);
            y += LINE;
        }
        y += 4;
    }
    for (at, row) in figure.rows.iter().enumerate() {
        y += 4;
        let hidden = row.values.iter().zip(&figure.series).filter(|(value, _)| **value == Value::Few);
        let hidden: Vec<&str> = hidden.map(|(_, name)| name.text.as_str()).collect();
        let mut label = row.label.text.clone();
        if !hidden.is_empty() {
            label = format!("{label} ({}: {few})", hidden.join(", "));
        }
        for (first, line) in wrapped(&label, 36).iter().enumerate() {
            if first == 0 {
                out.text(0, y, "start", "strong", &(at + 1).to_string());
            }
            out.text(24, y, "start", "small", line);
            y += LINE - 2;
        }
    }
    y
}

/// A series: joined where neighbours are shown; a hidden one leaves a gap, never a guess.
fn shape(out: &mut Svg, figure: &Figure, series: usize) {
    let axes = figure.rows.len();
    let points: Vec<Option<(i32, i32)>> = figure
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| match row.values.get(series) {
            Some(Value::Is(share, _)) => Some(point(at, axes, share.value())),
            _ => None,
        })
        .collect();
    let class = format!("series{series}");
    for at in 0..axes {
        if let (Some(Some(one)), Some(Some(other))) = (points.get(at), points.get((at + 1) % axes)) {
            out.path(&class, &[*one, *other], false);
        }
    }
    for (x, y) in points.into_iter().flatten() {
        out.dot(series, x, y);
    }
}

/// Where a share of a question lies: the first straight up, then clockwise.
fn point(at: usize, axes: usize, share: f64) -> (i32, i32) {
    let turn = f64::from(u32::try_from(at).unwrap_or(0)) / f64::from(u32::try_from(axes).unwrap_or(1).max(1)) * TAU;
    let far = |part: f64| units(part * share * f64::from(REACH));
    (MIDDLE.0 + far(turn.sin()), MIDDLE.1 - far(turn.cos()))
}
