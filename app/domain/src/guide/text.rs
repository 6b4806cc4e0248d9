//! Rules for a text that citizens see: how easy it is, and which numbers may stand in it.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// How easy a text is to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ease {
    /// LIX (Björnsson 1968), rounded: words a sentence plus the percentage of words over six letters.
    pub lix: u32,
    /// Words.
    pub words: usize,
    /// The LIX it should keep to: 30 for children, 40 for guardians.
    pub bound: u32,
}

/// Under so many words LIX says little: one long word in a short label is no hard text.
const ENOUGH: usize = 30;
/// As many words as a screen should have of one text.
const SCREEN: usize = 60;

impl Ease {
    /// The ease of a text; `guardian` when it speaks to one.
    #[must_use]
    pub fn of(text: &str, guardian: bool) -> Self {
        let all: Vec<&str> = words(text).collect();
        let sentences = text.split(['.', '?', ':', '\n']).filter(|one| one.chars().any(char::is_alphabetic)).count();
        let long = all.iter().filter(|word| word.chars().count() > 6).count();
        let (count, sentences) = (all.len().max(1), sentences.max(1));
        // words/sentences + 100·long/words as one fraction, rounded to the nearest whole number.
        let (over, under) = (count * count + 100 * long * sentences, sentences * count);
        let lix = u32::try_from((2 * over + under) / (2 * under)).unwrap_or(u32::MAX);
        Self { lix, words: all.len(), bound: if guardian { 40 } else { 30 } }
    }

    /// Whether it is harder or longer than it should be.
    #[must_use]
    pub fn hard(&self) -> bool {
        self.words > SCREEN || (self.words >= ENOUGH && self.lix > self.bound)
    }
}

/// Letters in a row, with hyphens.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic() && letter != '-')
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// The numbers in a text as somebody would call them: digits, whatever spaces or hyphens stand between, in European
/// digits also where the text writes Arabic ones. Two numbers apart stay apart.
#[must_use]
pub fn numbers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut now = String::new();
    let mut gap = 0_usize;
    for letter in text.chars().chain(['.']) {
        match digit(letter) {
            Some(digit) => {
                now.push(digit);
                gap = 0;
            }
            // "116 111" is one number; "116, 111" are two.
            None if matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '-' | '–') && gap == 0 && !now.is_empty() => {
                gap = 1;
            }
            // Marks of direction do not show.
            None if matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}') => {}
            None => {
                if !now.is_empty() {
                    found.insert(std::mem::take(&mut now));
                }
                gap = 0;
            }
        }
    }
    found
}

/// A text whose numbers hold together: half a number at the end of a line is read as a whole one.
#[must_use]
pub fn unbroken(text: &str) -> Cow<'_, str> {
    let mut held = Cow::Borrowed(text);
    let between = |(at, _): &(usize, &str)| {
        let (before, after) = (text.get(..*at)?.chars().next_back()?, text.get(at + 1..)?.chars().next()?);
        digit(before).and(digit(after))
    };
    let gaps = text.match_indices(' ').filter(|gap| between(gap).is_some());
    // From the last on, so that the places of the others stay what they are.
    for (at, _) in gaps.collect::<Vec<_>>().into_iter().rev() {
        held.to_mut().replace_range(at..=at, "\u{a0}");
    }
    held
}

/// Arabic-Indic and Persian digits as European ones.
fn digit(letter: char) -> Option<char> {
    let value = match letter {
        '0'..='9' => return Some(letter),
        '\u{660}'..='\u{669}' => u32::from(letter) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(letter) - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Whether a number is one that somebody could call: long enough, or known to the directory.
#[must_use]
pub fn callable(number: &str, known: &BTreeSet<String>) -> bool {
    number.len() >= 5 || known.contains(number)
}

/// Whether a text carries signs of HTML or signs that do not show.
#[must_use]
pub fn marked_up(text: &str) -> bool {
    let entity = text.split('&').skip(1).any(|rest| {
        let name: String = rest.chars().take_while(|one| one.is_ascii_alphanumeric() || *one == '#').collect();
        !name.is_empty() && rest.chars().nth(name.len()) == Some(';')
    });
    // Overrides of direction can make a number read backwards.
    let hidden = |one: char| (one.is_control() && one != '\n') || matches!(one, '\u{202a}'..='\u{202e}');
    entity || text.contains(['<', '>']) || text.chars().any(hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ease_is_lix_as_bjornsson_counts_it() {
        // 10 words in 2 sentences, one of them over six letters: 10/2 + 100·1/10.
        let text = "Du kan ringa hit. Någon svarar alltid snabbt och vänligast.";
        let ease = Ease::of(text, false);
        assert_eq!((ease.words, ease.lix, ease.bound), (10, 5 + 10, 30));
        assert_eq!(Ease::of(text, true).bound, 40);
        assert_eq!((Ease::of("", false).words, Ease::of("", false).hard()), (0, false));
        // A short label with one long word is not hard; a long text of such words is, and so is one that fills a screen.
        assert!(!Ease::of("Ungdomsmottagningen", false).hard());
        assert!(Ease::of(&"ungdomsmottagningen ".repeat(30), false).hard());
        assert!(Ease::of(&"du. ".repeat(61), false).hard());
        assert!(!Ease::of(&"du. ".repeat(60), false).hard());
    }

    #[test]
    fn numbers_are_found_however_they_are_written() {
        let found = |text: &str| numbers(text).into_iter().collect::<Vec<_>>();
        assert_eq!(found("Ring 116 111, eller 020-50 50 50."), ["020505050", "116111"]);
        assert_eq!(found("116\u{a0}111 ١١٦ ١١١ ۱۱۲"), ["116111116111112"], "nothing but gaps between: one number");
        assert_eq!(found("١١٢؟ (\u{200e}116\u{200e} 111)"), ["112", "116111"]);
        assert_eq!(found("Du är 13. Eller 14, lag 2018:1937"), ["13", "14", "1937", "2018"]);
        assert_eq!(found("inga"), <[&str; 0]>::default());
        let known = BTreeSet::from(["112".to_owned()]);
        assert!(callable("112", &known) && callable("01000", &known) && !callable("2018", &known));
    }

    #[test]
    fn a_number_in_a_sentence_holds_together_and_nothing_else_does() {
        assert_eq!(
            unbroken("Ring 116 111 eller 90 1 01. Var 13 år."),
            "Ring 116\u{a0}111 eller 90\u{a0}1\u{a0}01. Var 13 år."
        );
        assert_eq!(
            unbroken("\u{661}\u{661}\u{666} \u{661}\u{661}\u{661}"),
            "\u{661}\u{661}\u{666}\u{a0}\u{661}\u{661}\u{661}"
        );
        for whole in ["", " ", "1 ", " 1", "116\u{a0}111", "112, 116", "den 21 november 2026"] {
            assert!(matches!(unbroken(whole), Cow::Borrowed(text) if text == whole), "{whole}");
        }
    }

    #[test]
    fn code_and_hidden_signs_are_seen_and_plain_text_is_not_taken_for_them() {
        for text in ["<b>x", "a > b", "&nbsp;", "&#112;", "a\tb", "\u{202e}112", "\u{0}"] {
            assert!(marked_up(text), "{text:?}");
        }
        for text in ["Q & A; x", "mor&far", "rad ett\nrad två", "\u{200f}مرحبا", "”citat” – 100 %"] {
            assert!(!marked_up(text), "{text:?}");
        }
    }
}
