//! Numbers in words: as a sentence says them, and an interval as people speak of it. Only what a release shows gets here.

use domain::mapping::release::{CellRef, Finding, Form, Number, Part, Release, parts};
use domain::statistics::{Interval, Of, Says, Share, Within};
use domain::survey::questionnaire::Text;

use crate::words::{Book, SOURCE, Words};

/// A text, and the language it is in: where a translation is missing, Swedish stands in and is marked as such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// A text of a release in a language, else in Swedish.
#[must_use]
pub fn text(tag: &str, text: &Text) -> Said {
    match text.in_language(tag) {
        Some(own) => Said { text: own.to_owned(), lang: None },
        None => Said {
            text: text.best(SOURCE, &[]).to_owned(),
            // Easy Swedish is Swedish.
            lang: (!tag.starts_with(SOURCE)).then_some(SOURCE),
        },
    }
}

/// A sentence of a finding with its numbers in their places, in the words of the language that it is in.
#[must_use]
pub fn sentence(book: &Book, tag: &str, release: &Release, finding: &Finding, sentence: &Text) -> Said {
    let raw = text(tag, sentence);
    let own = raw.lang.unwrap_or(tag);
    let words = book.language(own).unwrap_or_else(|| book.source());
    let text = parts(&raw.text)
        .into_iter()
        .map(|part| match part {
            Part::Words(words) => words.to_owned(),
            Part::Number(name) => finding
                .numbers
                .iter()
                .find(|one| one.name == name)
                .map(|one| self::number(words, release, finding, one))
                .unwrap_or_default(),
        })
        .collect();
    Said { text, lang: raw.lang }
}

/// A number as a sentence says it; "för få svar" where it is hidden, which the check of a release forbids in sentences.
#[must_use]
pub fn number(words: &Words, release: &Release, finding: &Finding, number: &Number) -> String {
    let Some(share) = release.share(&number.cell) else { return words.get("mapping-few").to_string() };
    match number.form {
        Form::Tenth => about(words, share, of(release, finding)),
        Form::Percent => percent(words, share),
        Form::Count => whole(share.hits()),
        Form::Answered => whole(share.of()),
    }
}

/// Of how many a finding's shares are said: of a hundred where the nearest of ten would lie outside of what is likely for any of them,
/// so that one and the one before can be held against each other.
#[must_use]
pub fn of(release: &Release, finding: &Finding) -> Of {
    let cells = finding.numbers.iter().filter(|one| one.form == Form::Tenth).map(|one| &one.cell);
    let nearest = |cell: &CellRef| {
        let share = release.share(cell)?;
        Some(Of::nearest(share, share.wilson(release.effect(&cell.key.wave))))
    };
    cells.chain([&finding.about]).filter_map(nearest).max().unwrap_or(Of::Ten)
}

/// "4 av 10", or "6 av 100".
#[must_use]
pub fn about(words: &Words, share: Share, of: Of) -> String {
    let id = if of == Of::Ten { "mapping-tenth" } else { "mapping-hundredth" };
    words.fill(id, &[("number", &of.about(share).to_string())])
}

/// "40 %".
#[must_use]
pub fn percent(words: &Words, share: Share) -> String {
    words.fill("mapping-percent", &[("number", &share.percent().to_string())])
}

/// An interval in words: "mellan 6 och 8 av 10". Rounded outwards, so never narrower than what is known.
#[must_use]
pub fn interval(words: &Words, interval: Interval) -> String {
    let within = Within::new(interval, Of::fitting(interval));
    let of = within.of.number().to_string();
    let (low, high) = (within.low.to_string(), within.high.to_string());
    match within.says() {
        Says::Between(..) => words.fill("mapping-between", &[("low", &low), ("high", &high), ("of", &of)]),
        Says::AtMost(_) => words.fill("mapping-at-most", &[("high", &high), ("of", &of)]),
        Says::AtLeast(_) => words.fill("mapping-at-least", &[("low", &low), ("of", &of)]),
        Says::Nothing => words.get("mapping-anything").to_string(),
    }
}

/// A whole number in groups of three, with spaces that do not break ("1 500").
#[must_use]
pub fn whole(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn groups_of_three() {
        let all = [0, 612, 1_500, 24_000, 1_000_000].map(whole);
        assert_eq!(all, ["0", "612", "1\u{a0}500", "24\u{a0}000", "1\u{a0}000\u{a0}000"]);
    }
}
