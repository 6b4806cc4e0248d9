//! The small parts of a unit that parse at the edge: id, register code, name, place.

use core::fmt;

/// A point in Sweden, WGS 84, decimal degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

impl Place {
    /// A point; `None` outside a box round Sweden, so also with latitude and longitude swapped.
    #[must_use]
    pub fn new(lat: f64, lon: f64) -> Option<Self> {
        ((55.0..=69.1).contains(&lat) && (10.5..=24.2).contains(&lon)).then_some(Self { lat, lon })
    }

    /// Whether it lies in a box round Kalmar län. The register has had schools of the county near Stockholm.
    #[must_use]
    pub fn near(self) -> bool {
        (56.1..=58.2).contains(&self.lat) && (14.9..=17.5).contains(&self.lon)
    }
}

/// A unit's id: 2–40 of `a`–`z`, `0`–`9` and single hyphens between them. It may stand in an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(String);

impl UnitId {
    /// An id from text; `None` when it breaks the rule.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letters =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
        ((2..=40).contains(&text.len()) && text.split('-').all(letters)).then(|| Self(text.to_owned()))
    }

    /// The id of the source of what was added at the desk.
    #[must_use]
    pub fn desk() -> Self {
        Self("skrivbordet".to_owned())
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Skolverket's school unit code (skolenhetskod): eight digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegisterCode(String);

impl RegisterCode {
    /// A code from text; `None` unless it is eight digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| Self(text.to_owned()))
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A unit's name: 2–90 characters on one line with at least one letter, single spaces, no markup.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitName(String);

impl UnitName {
    /// A name from text, with runs of white space made one space; `None` when it breaks the rule. Characters that turn
    /// the reading direction are refused: they make one name look like another. So is a sign at the front that makes a
    /// spreadsheet take the name for a formula (OWASP, CSV injection): lists are opened in one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let bad = |c: char| {
            c.is_control()
                || matches!(c, '<' | '>' | '{' | '}' | '\u{FFFD}' | '\u{FEFF}')
                || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        };
        let fits = (2..=90).contains(&name.chars().count()) && name.chars().any(char::is_alphabetic);
        let formula = name.starts_with(['=', '+', '-', '@']);
        (fits && !formula && !name.chars().any(bad)).then_some(Self(name))
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A key that sorts as Swedes do: case apart, å ä ö after z in that order.
    #[must_use]
    pub fn sort_key(&self) -> String {
        let letter = |c: char| match c {
            'å' => '{',
            'ä' | 'æ' => '|',
            'ö' | 'ø' => '}',
            'é' | 'è' => 'e',
            'ü' => 'y',
            other => other,
        };
        self.0.to_lowercase().chars().map(letter).collect()
    }
}
