//! Days as XPath counts them (from 1 January 1970), and how a date is written.

use jiff::SignedDuration;
use jiff::civil::Date;

/// The day a text names: `2026-03-12`, a month `2026-03`, or either with a time after `T`, which is passed over.
pub(super) fn day(text: &str) -> Option<Date> {
    let day = text.split_once('T').map_or(text, |(day, _)| day);
    let mut parts = day.split('-');
    let mut part = |digits: usize| -> Option<i16> {
        let part = parts.next()?;
        let fits = part.len() == digits && part.bytes().all(|digit| digit.is_ascii_digit());
        if fits { part.parse().ok() } else { None }
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2));
    let rest = parts.next();
    if rest.is_some() || (day.is_none() && text.len() != 7) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day.unwrap_or(1)).ok()?).ok()
}

/// Days from 1 January 1970.
pub(super) fn number(day: Date) -> f64 {
    let days = day.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24;
    i32::try_from(days).map_or(f64::NAN, f64::from)
}

/// The day that many days from 1 January 1970; parts of a day are dropped.
pub(super) fn from_number(days: f64) -> Option<Date> {
    if !days.is_finite() || days.abs() > 4_000_000.0 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "bounded above, and the fraction is meant to go")]
    let days = days.floor() as i64;
    Date::constant(1970, 1, 1).checked_add(SignedDuration::from_hours(days * 24)).ok()
}

/// The first part of a format that is not known. Names of months and weekdays and times of day are none: the first depend on a
/// language, the second tell too much.
pub(super) fn unknown_part(format: &str) -> Option<String> {
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        if sign == '%' {
            match signs.next() {
                Some('Y' | 'y' | 'm' | 'n' | 'd' | 'e' | 'j' | '%') => {}
                Some(other) => return Some(format!("%{other}")),
                None => return Some("%".to_owned()),
            }
        }
    }
    None
}

/// A day as its format says.
pub(super) fn format(day: Date, format: &str) -> String {
    let mut out = String::new();
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        if sign != '%' {
            out.push(sign);
            continue;
        }
        let part = match signs.next() {
            Some('Y') => format!("{:04}", day.year()),
            Some('y') => format!("{:02}", day.year().rem_euclid(100)),
            Some('m') => format!("{:02}", day.month()),
            Some('n') => day.month().to_string(),
            Some('d') => format!("{:02}", day.day()),
            Some('e') => day.day().to_string(),
            Some('j') => format!("{:03}", day.day_of_year()),
            other => other.map(String::from).unwrap_or_default(),
        };
        out.push_str(&part);
    }
    out
}
