//! Cuts an expression into its words, each with the character at which it begins.

use super::Expression;
use super::fault::{ParseFault, ParseKind};

/// A word of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Number(f64),
    Text(String),
    /// A function, an operator in letters, or a column.
    Name(String),
    /// `${name}`.
    Answer(String),
    /// A sign, or two that belong together.
    Sign(&'static str),
}

impl Token {
    /// As it is shown in a fault.
    pub fn shown(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => format!("'{text}'"),
            Self::Name(name) => name.clone(),
            Self::Answer(name) => format!("${{{name}}}"),
            Self::Sign(sign) => (*sign).to_owned(),
        }
    }
}

/// Signs, the longer first.
const SIGNS: [&str; 21] =
    ["!=", "<=", ">=", "..", "//", "=", "<", ">", "+", "-", "*", "(", ")", "[", "]", ",", "/", ".", "|", "@", "::"];
/// Signs of other languages, and what they are here.
const FOREIGN: [(&str, &str); 15] = [
    ("==", "="),
    ("<>", "!="),
    ("=>", ">="),
    ("=<", "<="),
    ("&&", "and"),
    ("||", "or"),
    ("≤", "<="),
    ("≥", ">="),
    ("≠", "!="),
    ("–", "-"),
    ("−", "-"),
    ("&", "and"),
    ("!", "not( )"),
    ("÷", "div"),
    (";", ","),
];

/// The words of an expression.
pub(super) fn tokens(text: &str) -> Result<Vec<(usize, Token)>, ParseFault> {
    if text.chars().count() > Expression::LONGEST {
        return Err(ParseFault { at: Expression::LONGEST + 1, kind: ParseKind::TooLong });
    }
    let mut reader = Reader { rest: text, at: 1 };
    let mut found = Vec::new();
    loop {
        reader.take_while(|sign| sign.is_whitespace() || sign == '\u{feff}' || sign == '\u{200b}');
        if reader.rest.is_empty() {
            return Ok(found);
        }
        let at = reader.at;
        found.push((at, reader.token().map_err(|kind| ParseFault { at, kind })?));
    }
}

struct Reader<'a> {
    rest: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn skip(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.at += taken.chars().count();
        self.rest = rest;
        taken
    }

    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|sign| !fits(sign)).unwrap_or(self.rest.len());
        self.skip(end)
    }

    fn token(&mut self) -> Result<Token, ParseKind> {
        let rest = self.rest;
        let mut signs = rest.chars();
        let (first, second) = (signs.next().unwrap_or_default(), signs.next().unwrap_or_default());
        if first == '$' {
            return self.answer();
        }
        if first == '\'' || first == '"' {
            let Some(end) = rest[1..].find(first) else { return Err(ParseKind::OpenText) };
            return Ok(Token::Text(self.skip(end + 2)[1..=end].to_owned()));
        }
        if first.is_ascii_digit() || (first == '.' && second.is_ascii_digit()) {
            return self.number();
        }
        if first.is_alphabetic() || first == '_' {
            return Ok(Token::Name(self.name().to_owned()));
        }
        if matches!(first, '‘' | '’' | '“' | '”' | '„' | '´' | '`' | '«' | '»') {
            return Err(ParseKind::CurlyQuote);
        }
        // `//` and `::` are read so that a path is told as one fault, not as two signs.
        let foreign = FOREIGN.iter().find(|(foreign, _)| rest.starts_with(foreign) && !rest.starts_with("!="));
        if let Some((foreign, here)) = foreign {
            return Err(ParseKind::Foreign(foreign, here));
        }
        let Some(sign) = SIGNS.into_iter().find(|sign| rest.starts_with(sign)) else {
            return Err(ParseKind::Sign(first));
        };
        self.skip(sign.len());
        Ok(Token::Sign(sign))
    }

    fn answer(&mut self) -> Result<Token, ParseKind> {
        if !self.rest.starts_with("${") {
            return Err(ParseKind::Sign('$'));
        }
        let Some(end) = self.rest.find('}') else { return Err(ParseKind::OpenName) };
        Ok(Token::Answer(self.skip(end + 1)[2..end].trim().to_owned()))
    }

    /// Digits with at most one point.
    fn number(&mut self) -> Result<Token, ParseKind> {
        let start = self.rest;
        let mut length = self.take_while(|sign| sign.is_ascii_digit()).len();
        if self.rest.starts_with('.') && !self.rest.starts_with("..") {
            self.skip(1);
            length += 1 + self.take_while(|sign| sign.is_ascii_digit()).len();
        }
        let text = &start[..length];
        text.parse().map(Token::Number).map_err(|_| ParseKind::Unexpected(text.to_owned()))
    }

    /// An XML name; a single colon parts a prefix (`jr:choice-name`).
    fn name(&mut self) -> &'a str {
        let start = self.rest;
        let part = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '-' | '.');
        let mut length = self.take_while(part).len();
        let mut after = self.rest.chars();
        if after.next() == Some(':') && after.next().is_some_and(|sign| sign.is_alphabetic() || sign == '_') {
            self.skip(1);
            length += 1 + self.take_while(part).len();
        }
        &start[..length]
    }
}
