//! The question mark's part of an address: which parameters a list knows, and what their values mean.

use serde::Serialize;

/// The longest query that is read, in bytes.
const LONGEST: usize = 2000;

/// Parameters that may stand several times: each narrows further.
const REPEATABLE: [&str; 3] = ["search", "taxonomy_term_id", "taxonomy_id"];

/// An answer that is no: what is wrong, where, and what to do.
#[derive(Debug, Serialize)]
pub(super) struct Refusal {
    #[serde(skip)]
    pub(super) status: u16,
    error: String,
    parameter: Option<String>,
    mend: String,
}

impl Refusal {
    /// 400: the caller can mend it.
    pub(super) fn bad(parameter: &str, error: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { status: 400, error: error.into(), parameter: Some(parameter.to_owned()), mend: mend.into() }
    }

    /// 500: ours to mend.
    pub(super) fn ours(error: &serde_json::Error) -> Self {
        let mend = "Ask for less at a time, and tell those who run the feed.".to_owned();
        Self { status: 500, error: format!("the record cannot be written: {error}"), parameter: None, mend }
    }

    /// 405: the feed is read, never written to.
    pub(super) fn method() -> Self {
        let mend = "Ask with GET. What is wrong in a record is mended at the desk.".to_owned();
        Self { status: 405, error: "the feed is for reading alone".to_owned(), parameter: None, mend }
    }

    /// 404: nothing has that address.
    pub(super) fn missing(parameter: Option<&str>, error: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { status: 404, error: error.into(), parameter: parameter.map(str::to_owned), mend: mend.into() }
    }
}

/// Parameters that are all known to the list that was asked.
#[derive(Debug)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads a query; one unknown name or broken sign refuses all of it.
    pub(super) fn read(query: &str, allowed: &[&str]) -> Result<Self, Refusal> {
        if query.len() > LONGEST {
            let error = format!("the query is longer than {LONGEST} bytes");
            return Err(Refusal::bad("", error, "Ask for less at a time."));
        }
        let mut pairs: Vec<(String, String)> = Vec::new();
        for part in query.split('&').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let broken = || {
                Refusal::bad(
                    &shown(name),
                    "is not percent-encoded UTF-8",
                    "Write every sign outside a–z as %XX of its UTF-8.",
                )
            };
            let name = decode(name).ok_or_else(broken)?;
            let value = decode(value).ok_or_else(broken)?;
            if !allowed.contains(&name.as_str()) {
                let mend = match allowed {
                    [] => "This address takes no parameters.".to_owned(),
                    _ => format!("This address knows {}.", allowed.join(", ")),
                };
                return Err(Refusal::bad(&shown(&name), "is not a parameter of this address", mend));
            }
            if !REPEATABLE.contains(&name.as_str()) && pairs.iter().any(|(known, _)| *known == name) {
                return Err(Refusal::bad(&name, "stands twice", "Give it once."));
            }
            pairs.push((name, value));
        }
        Ok(Self(pairs))
    }

    /// The value of a parameter that stands once at most.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a parameter.
    pub(super) fn all(&self, name: &'static str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A whole number within bounds, both included.
    pub(super) fn number(&self, name: &str, from: usize, to: usize) -> Result<Option<usize>, Refusal> {
        let Some(value) = self.one(name) else { return Ok(None) };
        let digits = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        let number = value.parse().ok().filter(|number| digits && (from..=to).contains(number));
        number.map(Some).ok_or_else(|| {
            Refusal::bad(name, "is no number this list takes", format!("Give a whole number from {from} to {to}."))
        })
    }

    /// `true` or `false`; left out is `false`.
    pub(super) fn flag(&self, name: &str) -> Result<bool, Refusal> {
        match self.one(name) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(Refusal::bad(name, "is neither true nor false", "Write true or false.")),
        }
    }
}

/// A name as it may stand in an answer: short.
fn shown(name: &str) -> String {
    name.chars().take(60).collect()
}

/// Percent-decoding with `+` as a space; `None` for half an escape or broken UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => hex(rest.next()?)? << 4 | hex(rest.next()?)?,
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
