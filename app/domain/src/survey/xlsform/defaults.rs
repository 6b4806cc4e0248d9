//! What stands in a question before it is answered: an expression, or words that are meant as they are.

use crate::survey::expression::{Expression, ParseFault};
use crate::survey::questionnaire::Kind;

/// What a `default` cell means.
pub(super) enum Default {
    /// This.
    Is(Expression),
    /// An expression that cannot be read.
    Fault(ParseFault),
    /// Nothing that this kind of question can hold.
    Unfit,
}

/// Reads a `default` cell for a kind of question; `values` are those of its list.
pub(super) fn read(text: &str, kind: &Kind, values: Option<&[&str]>) -> Default {
    if is_dynamic(text) {
        return match Expression::parse(text) {
            Ok(expression) => Default::Is(expression),
            Err(fault) => Default::Fault(fault),
        };
    }
    let fits = match kind {
        Kind::Integer => text.parse::<i64>().is_ok(),
        Kind::Decimal | Kind::Range { .. } => text.parse::<f64>().is_ok_and(f64::is_finite),
        Kind::One(_) => values.is_some_and(|values| values.contains(&text)),
        Kind::Many(_) => values.is_some_and(|values| text.split_whitespace().all(|one| values.contains(&one))),
        Kind::Text | Kind::Calculate => true,
        Kind::Date(_) => text.len() >= 4 && text.bytes().all(|sign| sign.is_ascii_digit() || sign == b'-'),
        Kind::Rank(_) | Kind::Wheel | Kind::Note | Kind::Acknowledge => false,
    };
    let number = matches!(kind, Kind::Integer | Kind::Decimal | Kind::Range { .. });
    let source = if number { text.to_owned() } else { quoted(text) };
    match Expression::parse(&source) {
        Ok(expression) if fits => Default::Is(expression),
        _ => Default::Unfit,
    }
}

/// Whether a default is worked out: it names a question or calls a function. `2026-03-12`, `a-b` and `(x)` are meant as they are.
fn is_dynamic(text: &str) -> bool {
    let call = |(at, _): (usize, &str)| {
        text[..at].chars().next_back().is_some_and(|before| before.is_ascii_lowercase())
            && text[..at]
                .chars()
                .all(|sign| sign.is_ascii() && (sign.is_alphanumeric() || "-_:.()'\" ,+*".contains(sign)))
            && text.trim_end().ends_with(')')
    };
    text.contains("${") || text.match_indices('(').next().is_some_and(call)
}

/// A text as an expression that comes to it.
fn quoted(text: &str) -> String {
    match (text.contains('\''), text.contains('"')) {
        (false, _) => format!("'{text}'"),
        (true, false) => format!("\"{text}\""),
        (true, true) => {
            let parts: Vec<_> = text.split('\'').map(|part| format!("'{part}'")).collect();
            format!("concat({})", parts.join(", \"'\", "))
        }
    }
}
