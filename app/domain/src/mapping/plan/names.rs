//! Names of tables, that are names of files and stand in addresses.

use unicode_normalization::UnicodeNormalization;

use crate::survey::plan::Axis;

/// A crossing in the name of a table.
pub(super) fn named(axes: &[Axis]) -> String {
    let one = |axis: &Axis| match &axis.level {
        Some(level) => format!("{}-{level}", axis.question),
        None => axis.question.to_string(),
    };
    if axes.is_empty() { "total".to_owned() } else { axes.iter().map(one).collect::<Vec<_>>().join("-") }
}

/// The most characters of a table's name; the names of its files are a little longer.
const LONGEST: usize = 72;

/// As it can stand in the name of a file everywhere: `Trygghet_på_väg/ja` is `trygghet-pa-vag-ja`.
pub(super) fn plain(name: &str) -> String {
    let bare = name.to_lowercase().nfd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect::<String>();
    let plain = bare.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' });
    let plain: String = plain.skip_while(|letter| *letter == '-').take(LONGEST).collect();
    if plain.is_empty() { "tabell".to_owned() } else { plain }
}

/// The name, or the first with a number behind it that is not taken.
pub(super) fn unlike(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let (mut free, mut number) = (name.to_owned(), 2);
    while is_taken(&free) {
        free = format!("{name}.{number}");
        number += 1;
    }
    free
}

#[cfg(test)]
mod tests {
    use super::{plain, unlike};

    #[test]
    fn names_are_plain_everywhere() {
        assert_eq!(plain("Trygghet_på_väg/ja-each-total"), "trygghet-pa-vag-ja-each-total");
        assert_eq!(plain("_x"), "x");
        assert_eq!(plain("سؤال"), "tabell");
        assert_eq!(plain(&"a".repeat(200)).len(), 72);
    }

    #[test]
    fn two_that_become_alike_are_told_apart() {
        let taken = ["vag", "vag.2"];
        assert_eq!(unlike("vag", |name| taken.contains(&name)), "vag.3");
        assert_eq!(unlike("annan", |name| taken.contains(&name)), "annan");
    }
}
