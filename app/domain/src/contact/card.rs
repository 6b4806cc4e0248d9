//! What a reader's card says beside the name: phone, room and drop-in hours, as long as somebody has checked them.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::hours::Hours;

/// What somebody has said of how a reader is reached in person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Their work phone.
    pub phone: Option<String>,
    /// Their room, as the sign on the door has it.
    pub room: Option<String>,
    /// When one may come by without an appointment; [`Hours::Unknown`] where nobody has said.
    pub drop_in: Hours,
    /// The day somebody last said that all of it is right.
    pub assured: Option<Date>,
}

impl Card {
    /// The card as a child may see it on a day: nothing of it unless somebody assured it within a year. Staff change at the
    /// turn of the school year, and a number that leads to a stranger is worse than none.
    #[must_use]
    pub fn shown(&self, today: Date) -> Option<&Self> {
        let assured = self.assured?;
        let young = assured <= today && today.checked_sub(1.year()).is_ok_and(|limit| assured >= limit);
        let says = self.phone.is_some() || self.room.is_some() || matches!(self.drop_in, Hours::Weekly(_));
        (young && says).then_some(self)
    }
}

/// A work phone as somebody typed it: digits, spaces, hyphens and a plus at the front, 5–15 digits (ITU-T E.164 allows
/// no more); `None` for anything else.
#[must_use]
pub fn phone(typed: &str) -> Option<String> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let rest = text.strip_prefix('+').unwrap_or(&text);
    let plain = rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'));
    (plain && (5..=15).contains(&digits) && rest.starts_with(|c: char| c.is_ascii_digit())).then_some(text)
}

/// A short line that staff write and children read: 1–60 characters, at least one letter or digit, nothing that ends a line,
/// hides or turns the reading direction.
#[must_use]
pub fn line(typed: &str) -> Option<String> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let bad = |c: char| {
        c.is_control()
            || matches!(c, '<' | '>' | '\u{FFFD}' | '\u{FEFF}')
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
    };
    let fits = (1..=60).contains(&text.chars().count()) && text.chars().any(char::is_alphanumeric);
    (fits && !text.chars().any(bad)).then_some(text)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn card(assured: Option<Date>) -> Card {
        Card { phone: None, room: Some("B12".into()), drop_in: Hours::Unknown, assured }
    }

    #[test]
    fn a_card_is_shown_for_a_year_and_never_unassured() {
        let today = date(2026, 3, 10);
        for (assured, shown) in [
            (None, false),
            (Some(today), true),
            (Some(date(2025, 3, 10)), true),
            (Some(date(2025, 3, 9)), false),
            (Some(date(2026, 3, 11)), false),
        ] {
            assert_eq!(card(assured).shown(today).is_some(), shown, "{assured:?}");
        }
        let empty = Card { room: None, ..card(Some(today)) };
        assert_eq!(empty.shown(today), None);
    }

    #[test]
    fn a_phone_is_digits_and_little_else() {
        for good in ["0480-45 39 00", "+46 480 453900", "  073  123 45 67 ", "11 313"] {
            assert!(phone(good).is_some(), "{good}");
        }
        assert_eq!(phone(" 073  123 45 67 ").as_deref(), Some("073 123 45 67"));
        for bad in ["", "12", "ring mig", "0480/453900", "+", "=1+1234567", "0480-45 39 00 eller 01", "-0480453900"] {
            assert_eq!(phone(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_line_is_short_and_plain() {
        assert_eq!(line("  Rum  B12, plan 2 ").as_deref(), Some("Rum B12, plan 2"));
        let long = "x".repeat(61);
        for bad in ["", "  ", "<b>x", "a\u{202E}b", "--", "\u{0}x", long.as_str()] {
            assert_eq!(line(bad), None, "{bad:?}");
        }
    }
}
