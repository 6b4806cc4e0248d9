//! A text as tokens: words, runs of digits and single marks, each with its place.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Letters.
    Word,
    /// Digits.
    Digits,
    /// One mark.
    Mark,
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub(super) struct Token<'a> {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) form: Form,
    /// As it was written.
    pub(super) text: &'a str,
    /// In small letters.
    pub(super) small: String,
    /// Whether a sentence begins with it.
    pub(super) first: bool,
    /// Whether it follows the one before without a space.
    pub(super) close: bool,
    /// How many sentences came before.
    pub(super) sentence: usize,
}

impl Token<'_> {
    pub(super) fn is_word(&self) -> bool {
        self.form == Form::Word
    }

    pub(super) fn is_digits(&self) -> bool {
        self.form == Form::Digits
    }

    pub(super) fn is_mark(&self, mark: &str) -> bool {
        self.form == Form::Mark && self.text == mark
    }

    pub(super) fn capital(&self) -> bool {
        self.form == Form::Word && self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// How many letters or digits.
    pub(super) fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// Whether all its letters are capitals, and there are several.
    pub(super) fn shouted(&self) -> bool {
        self.letters() > 1 && self.text.chars().all(|letter| !letter.is_lowercase())
    }
}

/// Letters that join on: an accent that is written apart belongs to its letter.
fn joins(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '\u{300}'..='\u{36f}' | '\u{200d}')
}

fn form(letter: char) -> Option<Form> {
    if letter.is_whitespace() || letter.is_control() || letter == '\u{feff}' {
        None
    } else if letter.is_numeric() {
        Some(Form::Digits)
    } else if joins(letter) {
        Some(Form::Word)
    } else {
        Some(Form::Mark)
    }
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let mut letters = text.char_indices().peekable();
    let (mut first, mut sentence) = (true, 0);
    while let Some((from, letter)) = letters.next() {
        let Some(form) = form(letter) else {
            if letter == '\n' && !first {
                first = true;
                sentence += 1;
            }
            continue;
        };
        let mut to = from + letter.len_utf8();
        if form != Form::Mark {
            while let Some((at, next)) = letters.next_if(|(_, next)| self::form(*next) == Some(form)) {
                to = at + next.len_utf8();
            }
        }
        let word = text.get(from..to).unwrap_or_default();
        let close = found.last().is_some_and(|last| last.to == from);
        // A full stop within a number or an address ends no sentence: what ends one has a space after it.
        found.push(Token { from, to, form, text: word, small: word.to_lowercase(), first, close, sentence });
        let ends = matches!(word, "." | "!" | "?" | ":") || (form == Form::Mark && !word.is_ascii() && letter != '’');
        let spaced = text.get(to..).and_then(|rest| rest.chars().next()).is_none_or(char::is_whitespace);
        if ends && spaced {
            first = true;
            sentence += usize::from(word != ":");
        } else if form != Form::Mark {
            first = false;
        }
    }
    found
}
