//! Letters that nobody sees.

/// What nobody sees in a text: signs that turn the direction of what follows, by which a name or an address would look like
/// another, those that hide in a word, by which a number's word would stand in no list, and what steers a terminal; a line's
/// end is none of them.
pub(crate) fn unseen(letter: char) -> bool {
    let hides =
        matches!(letter, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2065}' | '\u{feff}');
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    hides || turns || (letter.is_control() && letter != '\n')
}
