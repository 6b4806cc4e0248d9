//! Numbers and dates as XLSForm writes them: `1` and not `1.0`, a day as `2026-03-12`.

use jiff::civil::Date;

/// The day from which a workbook counts its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Epoch {
    /// 1 January 1900 is day 1, and there is a 29 February 1900, as in Lotus 1-2-3.
    #[default]
    Lotus,
    /// 1 January 1904 is day 0.
    Mac,
}

/// A number as text.
pub(super) fn plain(number: f64) -> String {
    if number.is_finite() { (number + 0.0).to_string() } else { String::new() }
}

/// A count of days as a date; with a part of a day as a moment; less than a day as a time. A number that is no such count stays one.
pub(super) fn date(days: f64, epoch: Epoch) -> String {
    if !(0.0..2_958_466.0).contains(&days) {
        return plain(days);
    }
    #[expect(clippy::cast_possible_truncation, reason = "it lies between 0 and 2,958,466")]
    let (mut whole, mut seconds) = (days.floor() as i64, ((days - days.floor()) * 86_400.0).round() as i64);
    if seconds >= 86_400 {
        (whole, seconds) = (whole + 1, 0);
    }
    let clock = format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if whole == 0 && seconds > 0 {
        return clock;
    }
    let (first, after) = match epoch {
        Epoch::Mac => (Date::constant(1904, 1, 1), whole),
        // Day 60 is the day that never was: days before it are counted from a day later.
        Epoch::Lotus if whole < 60 => (Date::constant(1899, 12, 31), whole),
        Epoch::Lotus => (Date::constant(1899, 12, 30), whole),
    };
    let day = jiff::Span::new().try_days(after).ok().and_then(|span| first.checked_add(span).ok());
    match day {
        Some(day) if seconds == 0 => day.to_string(),
        Some(day) => format!("{day}T{clock}"),
        None => plain(days),
    }
}

/// Whether a format of numbers shows a date or a time: it has parts of a date outside of quotes and brackets.
pub(super) fn is_date_format(format: &str) -> bool {
    let mut signs = format.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => {
                signs.by_ref().find(|sign| *sign == '"');
            }
            '\\' | '_' | '*' => {
                signs.next();
            }
            '[' => {
                let inside: String = signs.by_ref().take_while(|sign| *sign != ']').collect();
                if matches!(inside.to_ascii_lowercase().as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss") {
                    return true;
                }
            }
            'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' => return true,
            // Only what comes first counts, and `General` has no part of a date.
            ';' | 'G' | 'g' => return false,
            _ => {}
        }
    }
    false
}

/// Whether a built-in format shows a date or a time.
pub(super) fn is_built_in_date(id: u32) -> bool {
    matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58)
}
