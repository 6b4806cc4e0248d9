//! A thread between a person and their named person: who writes in it, how it began, where it stands, what fits in it.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::names::words;
use crate::guide::Voice;
use crate::letters::{joins, shows_nothing};

/// The longest message, in bytes of UTF-8 after normalising: 16 KiB, some 2,500 words.
pub const LONGEST: usize = 16 * 1024;

words! {
    /// Whose lane: a guardian writes in a lane of their own and never opens a child's thread.
    Lane {
        /// A child or a young person.
        Child = "child"
        /// A guardian.
        Guardian = "guardian"
    }

    /// How a thread begins.
    Beginning {
        /// By writing.
        Write = "write"
        /// By asking to be called back.
        CallMe = "call-me"
        /// "We are sent from one to the next": asks somebody to hold it together (SIP, SoL (2025:400) and HSL (2017:30)),
        /// without having to tell everything again.
        Coordinate = "coordinate"
    }

    /// Where a thread stands.
    State {
        /// Nobody has taken it in.
        New = "new"
        /// Somebody has taken it in and owes an answer.
        Open = "open"
        /// Answered; the other may write again.
        Answered = "answered"
        /// Ended, together. It can always be opened again by writing.
        Closed = "closed"
    }
}

impl Lane {
    /// In which voice whoever writes in it is spoken to.
    #[must_use]
    pub const fn voice(self) -> Voice {
        match self {
            Self::Child => Voice::Child,
            Self::Guardian => Voice::Guardian,
        }
    }
}

/// What somebody wrote: never empty, never longer than [`LONGEST`], never cut.
#[derive(Clone, PartialEq, Eq)]
pub struct Text(String);

/// Why a text is not taken. The words themselves stay in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadText {
    /// Nothing that can be seen.
    Empty,
    /// Longer than [`LONGEST`].
    TooLong {
        /// How many letters at the end are too many.
        over: usize,
    },
}

impl Text {
    /// Takes what was typed: line ends made one kind (a browser sends CRLF), NFC, no NUL and no other control signs than line
    /// ends and tabs. Marks that turn the direction of writing are kept: Arabic needs them, and pages isolate each message.
    ///
    /// # Errors
    /// [`BadText`] when nothing visible is left, or too much.
    pub fn parse(typed: &str) -> Result<Self, BadText> {
        // Before normalising, which could be made to work on ten megabytes.
        if typed.len() > 4 * LONGEST {
            return Err(BadText::TooLong { over: over(typed) });
        }
        let plain: String = typed
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .nfc()
            .filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'))
            .collect();
        let text =
            plain.trim_matches(|letter: char| letter.is_whitespace() || (shows_nothing(letter) && !joins(letter)));
        // A mark that stands over no letter shows nothing that somebody could have meant.
        let empty = |letter: char| letter.is_whitespace() || shows_nothing(letter) || is_combining_mark(letter);
        if text.chars().all(empty) {
            return Err(BadText::Empty);
        }
        match over(text) {
            0 => Ok(Self(text.to_owned())),
            over => Err(BadText::TooLong { over }),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Text(…)")
    }
}

/// How many letters have to go from the end until the rest fits: what a person can count, for å and ش take two bytes.
fn over(text: &str) -> usize {
    let mut bytes = text.len();
    let gone = text.chars().rev().take_while(|letter| {
        let too_long = bytes > LONGEST;
        bytes -= letter.len_utf8();
        too_long
    });
    gone.count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BadText, LONGEST, Text};

    #[test]
    fn what_shows_nothing_is_empty() {
        for typed in [
            "",
            " ",
            "\r\n\t",
            "\u{200b}\u{feff}",
            "\0\0",
            "\u{202e} \u{2066}",
            "\u{3164}",
            "\u{301}",
            " \u{301}\u{20dd}\u{200d}\u{fe0f}\u{e0101}",
        ] {
            assert_eq!(Text::parse(typed), Err(BadText::Empty), "{typed:?}");
        }
    }

    #[test]
    fn exactly_so_much_fits_and_one_byte_more_does_not() {
        assert!(Text::parse(&"a".repeat(LONGEST)).is_ok());
        assert_eq!(Text::parse(&"a".repeat(LONGEST + 1)), Err(BadText::TooLong { over: 1 }));
        assert_eq!(Text::parse(&"å".repeat(9000)), Err(BadText::TooLong { over: 808 }), "letters, not bytes");
        assert_eq!(Text::parse(&"å".repeat(10 * LONGEST)), Err(BadText::TooLong { over: 19 * LONGEST / 2 }));
    }

    #[test]
    fn odd_words_stay_as_they_are() {
        for typed in
            ["=cmd()", "<script>", "{{7*7}}", "' OR 1=1 --", "👨‍👩‍👧", "a\nb", "jävla skit", "19990101-1234", "שלום"]
        {
            assert_eq!(Text::parse(typed).map(|text| text.as_str().to_owned()).as_deref(), Ok(typed));
        }
        assert_eq!(Text::parse("rad\r\nrad\rrad").unwrap().as_str(), "rad\nrad\nrad");
        assert_eq!(Text::parse("a\u{30a}").unwrap().as_str(), "å");
    }

    proptest! {
        #[test]
        fn taking_twice_changes_nothing(typed in any::<String>()) {
            if let Ok(text) = Text::parse(&typed) {
                prop_assert_eq!(Text::parse(text.as_str()), Ok(text.clone()));
                prop_assert!(text.as_str().len() <= LONGEST);
            }
        }

        #[test]
        fn nothing_visible_is_ever_cut(typed in "[a-zåäö .,!?0-9\n]{1,400}") {
            if let Ok(text) = Text::parse(&typed) {
                prop_assert_eq!(text.as_str(), typed.trim());
            }
        }
    }
}
