//! What an expression comes to: text, a number or a truth, and how each is read as the others, as XPath 1.0 and ODK do.

use super::dates;
use crate::survey::answer::Value;
use crate::survey::decimal;

/// The most bytes of a text that an expression makes.
pub(super) const LONGEST_TEXT: usize = 16 * 1024;

/// What an expression comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Scalar {
    /// Text; empty for an answer that is missing.
    Text(String),
    /// A number, perhaps none (`NaN`).
    Number(f64),
    /// Whether something holds.
    Truth(bool),
}

impl Scalar {
    /// Nothing: what a missing answer is.
    #[must_use]
    pub fn empty() -> Self {
        Self::Text(String::new())
    }

    /// Text, cut where it is longer than an expression may make.
    pub(super) fn of(mut text: String) -> Self {
        if text.len() > LONGEST_TEXT {
            let end = (0..=LONGEST_TEXT).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
            text.truncate(end);
        }
        Self::Text(text)
    }

    /// An answer.
    pub(super) fn from_value(value: &Value) -> Self {
        match value {
            Value::Text(text) | Value::Date(text) | Value::One(text) => Self::of(text.clone()),
            Value::Number(number) => Self::Number(*number),
            Value::Many(values) => Self::of(values.join(" ")),
        }
    }

    /// Whether it is a missing answer. A number that is none is not: something was counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    /// As text.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) if number.is_nan() => "NaN".to_owned(),
            Self::Number(number) if number.is_infinite() => {
                if *number > 0.0 {
                    "Infinity".to_owned()
                } else {
                    "-Infinity".to_owned()
                }
            }
            // Zero has no sign in XPath.
            Self::Number(number) => decimal::written(number + 0.0),
            Self::Truth(truth) => truth.to_string(),
        }
    }

    /// As a number. A date is its day from 1 January 1970, as in ODK; other text that is no number is `NaN`.
    #[must_use]
    pub fn number(&self) -> f64 {
        match self {
            Self::Number(number) => *number,
            Self::Truth(truth) => f64::from(u8::from(*truth)),
            Self::Text(text) => {
                let text = text.trim();
                let plain = text.strip_prefix('-').unwrap_or(text);
                if plain.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.') {
                    decimal::read(text).unwrap_or(f64::NAN)
                } else {
                    dates::day(text).map_or(f64::NAN, dates::number)
                }
            }
        }
    }

    /// As a truth: a number other than nought, text that is not empty.
    #[must_use]
    pub fn truth(&self) -> bool {
        match self {
            Self::Truth(truth) => *truth,
            Self::Number(number) => *number != 0.0 && !number.is_nan(),
            Self::Text(text) => !text.is_empty(),
        }
    }

    /// Whether two are the same. A truth beside `'false'` or `'0'` is compared as what is written: a computed truth is often
    /// compared with its own text.
    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Truth(truth), Self::Text(text)) | (Self::Text(text), Self::Truth(truth)) => {
                *truth == !matches!(text.as_str(), "" | "false" | "0")
            }
            (Self::Truth(_), _) | (_, Self::Truth(_)) => self.truth() == other.truth(),
            #[expect(clippy::float_cmp, reason = "XPath compares numbers exactly")]
            (Self::Number(_), _) | (_, Self::Number(_)) => self.number() == other.number(),
            (Self::Text(one), Self::Text(two)) => one == two,
        }
    }
}
