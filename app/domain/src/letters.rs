//! Letters that nobody sees.

use unicode_normalization::UnicodeNormalization;

/// Signs that turn the direction of what follows: a name or an address would look like another.
fn turns(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Signs that show nothing by themselves but belong to how others are written: joiners in Arabic words and in pictures of
/// several signs, and what chooses between two looks of one sign.
pub(crate) fn joins(letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Signs that show nothing (Unicode's Default_Ignorable_Code_Point, and fillers that count as letters): with one in it a
/// number's word would stand in no list, and a name of nothing else would be a name.
pub(crate) fn shows_nothing(letter: char) -> bool {
    let fills =
        matches!(letter, '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{2800}' | '\u{3164}' | '\u{ffa0}');
    let ignored = matches!(letter, '\u{ad}' | '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    fills || ignored || turns(letter) || joins(letter)
}

/// What nobody sees in a text: the above, and what steers a terminal; a line's end is none of them.
pub(crate) fn unseen(letter: char) -> bool {
    shows_nothing(letter) || (letter.is_control() && letter != '\n')
}

/// What was typed, on one line (NFC): what ends a line or steers becomes a blank, and so does the blank of braille; whatever else
/// shows nothing is left out, so that no line can be made to look like another, save for joiners, which belong to how others are
/// written.
pub(crate) fn line(typed: &str) -> String {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{2800}');
    let plain: String = typed
        .chars()
        .map(|letter| if breaks(letter) { ' ' } else { letter })
        .filter(|letter| joins(*letter) || !shows_nothing(*letter))
        .nfc()
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Arabic and Persian digits as the ones on a phone's keys.
pub(crate) fn western(letter: char) -> char {
    let digit = match letter {
        '\u{660}'..='\u{669}' => u32::from(letter) - 0x660,
        '\u{6f0}'..='\u{6f9}' => u32::from(letter) - 0x6f0,
        _ => return letter,
    };
    char::from_digit(digit, 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{joins, line, unseen};

    #[test]
    fn a_line_is_what_one_sees_of_what_was_typed() {
        assert_eq!(line(" Elsa\r\nA\u{2068}n\u{34f}na\u{2069},\0 \u{feff}🧑\u{200d}🚀 "), "Elsa Anna, 🧑\u{200d}🚀");
        assert_eq!(line("a\u{2028}b\u{30a}⠓\u{2800}⠑"), "a b\u{30a}⠓ ⠑");
        assert_eq!(line("\u{200b}\u{3164}\u{2066}\n"), "");
    }

    proptest! {
        #[test]
        fn a_line_has_nothing_unseen_and_taking_it_again_changes_nothing(typed in any::<String>()) {
            let one = line(&typed);
            prop_assert!(one.chars().all(|letter| joins(letter) || !(unseen(letter) || letter == '\n')));
            prop_assert_eq!(line(&one), one);
        }
    }
}
