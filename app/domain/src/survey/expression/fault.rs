//! What can be wrong with an expression: closed kinds with the character at which each stands, and what mends it.

use std::fmt;

/// Where an expression stops being one, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFault {
    /// The character, counted from 1.
    pub at: usize,
    /// Why.
    pub kind: ParseKind,
}

/// Why an expression is none of the subset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParseKind {
    /// Nothing is written.
    Empty,
    /// More than [`super::Expression::LONGEST`] characters.
    TooLong,
    /// Deeper than [`super::Expression::DEEPEST`].
    TooDeep,
    /// A curly quotation mark, as word processors make them.
    CurlyQuote,
    /// A text whose quotation mark is never closed.
    OpenText,
    /// A `${` that is never closed.
    OpenName,
    /// What stands in `${…}` is no name.
    NoName(String),
    /// A sign that means something in other languages; the second is how it is written here.
    Foreign(&'static str, &'static str),
    /// A sign that means nothing here.
    Sign(char),
    /// It ends too early.
    Ends,
    /// Something else is wanted here than what stands there.
    Unexpected(String),
    /// A bracket that is never closed.
    OpenBracket,
    /// A function that does not exist; the second is one of a similar name.
    UnknownFunction(String, Option<&'static str>),
    /// A function of ODK that is not used here: it tells the time of day, the device, chance, or a file outside of the form.
    Barred(String),
    /// A function with too few or too many arguments; how many it takes.
    Arguments(&'static str, usize, Option<usize>),
    /// An argument that must be written out as a text in quotation marks.
    Literal(&'static str),
    /// An argument that must be a name such as `${children}`.
    Reference(&'static str),
    /// A pattern of `regex` that cannot be read, or is too large.
    Pattern,
    /// A format of a date with a part that is not known; the part.
    Format(String),
    /// A path into the form that is more than a name.
    Path,
    /// A path into a list that is not `instance('list')/root/item[…]/column`.
    Instance,
}

impl ParseKind {
    /// Its name in Fluent and JSON.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::TooDeep => "too-deep",
            Self::CurlyQuote => "curly-quote",
            Self::OpenText => "open-text",
            Self::OpenName => "open-name",
            Self::NoName(_) => "no-name",
            Self::Foreign(..) => "foreign",
            Self::Sign(_) => "sign",
            Self::Ends => "ends",
            Self::Unexpected(_) => "unexpected",
            Self::OpenBracket => "open-bracket",
            Self::UnknownFunction(_, None) => "unknown-function",
            Self::UnknownFunction(_, Some(_)) => "misspelt-function",
            Self::Barred(_) => "barred",
            Self::Arguments(..) => "arguments",
            Self::Literal(_) => "literal",
            Self::Reference(_) => "reference",
            Self::Pattern => "pattern",
            Self::Format(_) => "format",
            Self::Path => "path",
            Self::Instance => "instance",
        }
    }

    /// What stands there, and what should stand there instead; empty where the kind has neither.
    #[must_use]
    pub fn parts(&self) -> (String, String) {
        match self {
            Self::NoName(text) | Self::Unexpected(text) | Self::Barred(text) | Self::Format(text) => {
                (text.clone(), String::new())
            }
            Self::Foreign(found, wanted) => ((*found).to_owned(), (*wanted).to_owned()),
            Self::Sign(sign) => (sign.to_string(), String::new()),
            Self::UnknownFunction(name, near) => (name.clone(), near.unwrap_or_default().to_owned()),
            Self::Arguments(name, least, most) => ((*name).to_owned(), span(*least, *most)),
            Self::Literal(name) | Self::Reference(name) => ((*name).to_owned(), String::new()),
            _ => (String::new(), String::new()),
        }
    }
}

/// How many arguments, as digits alone.
fn span(least: usize, most: Option<usize>) -> String {
    match most {
        Some(most) if most == least => least.to_string(),
        Some(most) => format!("{least}–{most}"),
        None => format!("{least}+"),
    }
}

impl fmt::Display for ParseKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (found, wanted) = self.parts();
        match self {
            Self::Empty => write!(out, "nothing is written"),
            Self::TooLong => write!(
                out,
                "it is longer than {} characters: put parts into calculate rows",
                super::Expression::LONGEST
            ),
            Self::TooDeep => {
                write!(out, "brackets nest deeper than {}: put parts into calculate rows", super::Expression::DEEPEST)
            }
            Self::CurlyQuote => write!(out, "a curly quotation mark: write ' or \" instead"),
            Self::OpenText => write!(out, "a text has no closing quotation mark"),
            Self::OpenName => write!(out, "a ${{ has no closing }}"),
            Self::NoName(_) => write!(out, "“{found}” between ${{ and }} is no name of a question"),
            Self::Foreign(..) => write!(out, "“{found}” is not used here: write {wanted}"),
            Self::Sign(_) => write!(out, "“{found}” means nothing here"),
            Self::Ends => write!(out, "it ends too early: something is missing after it"),
            Self::Unexpected(_) => {
                write!(out, "“{found}” does not fit here: an operator, a comma or a bracket is missing before it")
            }
            Self::OpenBracket => write!(out, "a bracket is never closed"),
            Self::UnknownFunction(_, None) => write!(out, "there is no function {found}()"),
            Self::UnknownFunction(_, Some(_)) => write!(out, "there is no function {found}(): perhaps {wanted}()"),
            Self::Barred(_) => write!(
                out,
                "{found}() is not used here: it tells the time of day, the device, chance, or a file outside of the workbook"
            ),
            Self::Arguments(..) => write!(out, "{found}() takes {wanted} values between its brackets"),
            Self::Literal(_) => write!(out, "{found}() wants this written out as a text in quotation marks"),
            Self::Reference(_) => write!(out, "{found}() wants a question here, such as ${{name}}"),
            Self::Pattern => write!(
                out,
                "the pattern of regex() cannot be read here: keep to letters, digits, [ ], ( ), |, . and the counts ? * + {{n,m}}"
            ),
            Self::Format(_) => write!(out, "“{found}” is no part of a date here: use %Y, %y, %m, %n, %d, %e and %j"),
            Self::Path => write!(out, "a path into the form: write the question's name as ${{name}}"),
            Self::Instance => {
                write!(out, "a look into a list is written instance('list')/root/item[name = ${{question}}]/label")
            }
        }
    }
}

impl fmt::Display for ParseFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "at character {}: {}", self.at, self.kind)
    }
}

impl std::error::Error for ParseFault {}
