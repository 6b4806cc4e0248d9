//! Names of questions, groups and choice lists.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The name of a question, group or choice list: an XML name without colon, as XLSForm demands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// A name that is no name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameFault(pub String);

impl fmt::Display for NameFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is no name: it begins with a letter or _ and holds letters, digits, - _ and . alone", self.0)
    }
}

impl Name {
    /// The most characters of a name.
    pub const LONGEST: usize = 64;

    /// A name, as somebody wrote it.
    ///
    /// # Errors
    /// [`NameFault`] when it is empty, too long, or holds what a name cannot.
    pub fn parse(text: &str) -> Result<Self, NameFault> {
        let mut letters = text.chars();
        let first = letters.next().is_some_and(|sign| letter(sign) || sign == '_');
        let rest = letters.all(|sign| letter(sign) || digit(sign) || matches!(sign, '-' | '_' | '.'));
        let short = text.chars().count() <= Self::LONGEST;
        if first && rest && short { Ok(Self(text.to_owned())) } else { Err(NameFault(text.to_owned())) }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn letter(sign: char) -> bool {
    sign.is_alphabetic()
}

#[cfg(not(target_arch = "wasm32"))]
fn digit(sign: char) -> bool {
    sign.is_numeric()
}

/// A phone gets names that the server looked at: it needs no tables of all letters there are. Another name is none of the survey's.
#[cfg(target_arch = "wasm32")]
fn letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || !sign.is_ascii()
}

#[cfg(target_arch = "wasm32")]
fn digit(sign: char) -> bool {
    sign.is_ascii_digit()
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl TryFrom<String> for Name {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).map_err(|fault| fault.to_string())
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Name;

    #[test]
    fn names_are_xml_names_without_a_colon() {
        for name in ["a", "_", "trygg_i_skolan", "q1", "A-1.b", "ålder", &"x".repeat(Name::LONGEST)] {
            assert_eq!(Name::parse(name).unwrap().as_str(), name);
        }
        let long = "x".repeat(Name::LONGEST + 1);
        for name in ["", " ", "1a", "-a", ".a", "a b", "a:b", "a/b", "a*2", "${a}", "a\n", "a\u{202e}", &long] {
            assert!(Name::parse(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_name_that_is_none_does_not_come_in_through_json() {
        assert!(serde_json::from_str::<Name>("\"a b\"").is_err());
        assert_eq!(serde_json::from_str::<Name>("\"ab\"").unwrap().to_string(), "ab");
    }

    proptest! {
        #[test]
        fn a_name_is_written_and_read_as_itself(text in "\\PC{0,70}") {
            if let Ok(name) = Name::parse(&text) {
                let json = serde_json::to_string(&name).unwrap();
                prop_assert_eq!(serde_json::from_str::<Name>(&json).unwrap(), name);
                let forbidden = ['*', ' ', '/', ':', '"', '\'', '$', '{', '}', '<', '>'];
                prop_assert!(!text.contains(forbidden));
            }
        }
    }
}
