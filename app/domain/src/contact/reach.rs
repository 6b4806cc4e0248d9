//! How somebody wants to be reached, if they say so: name, number, times, and what may be said if somebody else answers.
//!
//! It is part of the talk: sealed like every other word, never a column of its own.

use std::fmt;

use super::names::words;
use crate::letters::western;

/// Digits a number has at least: the shortest of Sweden's subscriber numbers has five without its area code.
const DIGITS: usize = 5;
/// Letters a line may have.
const LINE: usize = 200;

words! {
    /// Whether a message may be left.
    Message {
        /// Yes.
        Yes = "yes"
        /// No.
        No = "no"
    }

    /// What to do if somebody else answers.
    Others {
        /// Hang up.
        HangUp = "hang-up"
        /// Say a first name and nothing more.
        FirstName = "first-name"
        /// Say where the call comes from.
        Openly = "openly"
    }
}

/// What was typed, field by field.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    /// A name.
    pub name: &'a str,
    /// A number.
    pub phone: &'a str,
    /// When it is good to call.
    pub times: &'a str,
    /// Whether a message may be left.
    pub message: &'a str,
    /// What to do if somebody else answers.
    pub others: &'a str,
}

/// How to reach somebody. What was left empty is not there.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Reach {
    /// Their name, as they want to be called.
    pub name: Option<String>,
    /// Their number, with digits everybody can dial.
    pub phone: Option<String>,
    /// When it is good to call.
    pub times: Option<String>,
    /// Whether a message may be left.
    pub message: Option<Message>,
    /// What to do if somebody else answers.
    pub others: Option<Others>,
}

/// Why it is not taken; everything typed stays in the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadReach {
    /// Too few digits to be called.
    Short,
    /// A line is longer than anybody needs.
    Long,
}

impl Reach {
    /// Takes what was typed, as forgivingly as a grown-up who reads a note: blanks, hyphens, brackets and words around a
    /// number stay; only what nobody could dial is asked about. Choices that are none of the words count as not made.
    ///
    /// # Errors
    /// [`BadReach`] when a number has too few digits, or a line is too long.
    pub fn parse(typed: &Typed<'_>) -> Result<Self, BadReach> {
        let phone = line(typed.phone)?.map(|phone| phone.chars().map(western).collect::<String>());
        if phone.as_ref().is_some_and(|phone| phone.chars().filter(char::is_ascii_digit).count() < DIGITS) {
            return Err(BadReach::Short);
        }
        Ok(Self {
            name: line(typed.name)?,
            phone,
            times: line(typed.times)?,
            message: Message::parse(typed.message),
            others: Others::parse(typed.others),
        })
    }

    /// Whether nothing was said that helps to reach anybody: choices alone do not.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.name.is_none() && self.phone.is_none() && self.times.is_none()
    }
}

impl fmt::Debug for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reach(…)")
    }
}

impl fmt::Debug for Typed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// One line, of what can be seen.
fn line(typed: &str) -> Result<Option<String>, BadReach> {
    if typed.len() > 4 * LINE {
        return Err(BadReach::Long);
    }
    let line = crate::letters::line(typed);
    if line.chars().count() > LINE {
        return Err(BadReach::Long);
    }
    Ok(line.chars().any(char::is_alphanumeric).then_some(line))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BadReach, Message, Others, Reach, Typed};

    fn phone(typed: &str) -> Result<Option<String>, BadReach> {
        Reach::parse(&Typed { phone: typed, ..Typed::default() }).map(|reach| reach.phone)
    }

    #[test]
    fn a_number_is_taken_as_people_write_it() {
        for typed in
            ["070-123 45 67", "+46 (0)70 123 45 67", "0701234567 (mammas)", "12345", "ring 0480-12345 efter tre"]
        {
            assert_eq!(phone(typed), Ok(Some(typed.to_owned())), "{typed}");
        }
        assert_eq!(phone("٠٧٠ ١٢٣ ٤٥ ٦٧"), Ok(Some("070 123 45 67".to_owned())));
        assert_eq!(phone("۰۷۰۱۲۳۴۵"), Ok(Some("07012345".to_owned())));
        assert_eq!(phone(" \u{200b}\n "), Ok(None));
    }

    #[test]
    fn what_nobody_could_dial_is_asked_about() {
        for typed in ["070", "1234", "noll sju noll", "x"] {
            assert_eq!(phone(typed), Err(BadReach::Short), "{typed}");
        }
        assert_eq!(phone(&"1".repeat(201)), Err(BadReach::Long));
        assert_eq!(phone(&"å".repeat(100_000)), Err(BadReach::Long));
    }

    #[test]
    fn a_line_cannot_be_made_to_look_like_another() {
        let typed = Typed {
            name: "Elsa\nTelefonnummer: 112\u{202e}x\0",
            message: "yes",
            others: "hang-up",
            ..Typed::default()
        };
        let reach = Reach::parse(&typed).unwrap();
        assert_eq!(reach.name.as_deref(), Some("Elsa Telefonnummer: 112x"));
        assert_eq!((reach.message, reach.others), (Some(Message::Yes), Some(Others::HangUp)));
        assert_eq!(format!("{reach:?} {typed:?}"), "Reach(…) Typed(…)");
    }

    proptest! {
        #[test]
        fn what_is_taken_is_one_line_and_taking_it_again_changes_nothing(name in any::<String>(), number in any::<String>()) {
            if let Ok(reach) = Reach::parse(&Typed { name: &name, phone: &number, ..Typed::default() }) {
                for line in [&reach.name, &reach.phone].into_iter().flatten() {
                    prop_assert!(!line.chars().any(char::is_control) && line.chars().count() <= 200);
                }
                let (name, number) = (reach.name.clone().unwrap_or_default(), reach.phone.clone().unwrap_or_default());
                prop_assert_eq!(Reach::parse(&Typed { name: &name, phone: &number, ..Typed::default() }), Ok(reach));
            }
        }
    }
}
