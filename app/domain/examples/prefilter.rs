//! Measures the pre-filter on made-up texts whose names it does not know: texts a second, and how many leak.
//!
//!     cargo run --release -p domain --example prefilter [texts]
//!
//! Prints figures and asserts none.

use std::collections::BTreeMap;
use std::time::Instant;

use domain::mapping::words::prefilter::{Lexicon, marks};
use domain::mapping::words::synthetic::{HARMLESS, Made, Maker};

fn main() {
    let count = std::env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(100_000_usize);
    let lexicon = Lexicon::new(["Jenny Nyströmsskolan"], []);
    let mut maker = Maker::new(2026);
    let texts: Vec<Made> = (0..count).map(|_| maker.text()).collect();
    let begun = Instant::now();
    let found: Vec<_> = texts.iter().map(|made| marks(&lexicon, &made.text)).collect();
    let spent = begun.elapsed().as_secs_f64();
    let (mut leaking, mut by_kind) = (0_usize, BTreeMap::new());
    for (made, marks) in texts.iter().zip(&found) {
        let mut leaks = false;
        for (from, to, kind) in &made.told {
            let bare = made.text.get(*from..*to).unwrap_or_default().char_indices().any(|(at, letter)| {
                letter.is_alphanumeric() && !marks.iter().any(|mark| mark.from <= from + at && from + at < mark.to)
            });
            let (missed, all) = by_kind.entry(kind.as_str()).or_insert((0_usize, 0_usize));
            *all += 1;
            *missed += usize::from(bare);
            leaks |= bare;
        }
        leaking += usize::from(leaks);
    }
    #[expect(clippy::cast_precision_loss, reason = "a share of at most millions")]
    let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    #[expect(clippy::cast_precision_loss, reason = "a count of at most millions")]
    let speed = count as f64 / spent;
    println!("{count} texts in {spent:.2} s: {speed:.0} texts a second");
    println!("{leaking} leak: {:.2} %", percent(leaking, count));
    for (kind, (missed, all)) in by_kind {
        println!("  {kind:<14}{missed:>7} of {all:>7}: {:.2} %", percent(missed, all));
    }
    let marked = HARMLESS.iter().filter(|text| !marks(&lexicon, text).is_empty()).count();
    println!("harmless sentences with a mark: {marked} of {}", HARMLESS.len());
}
