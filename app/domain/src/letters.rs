//! Letters that nobody sees.

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
