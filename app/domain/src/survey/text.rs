//! A text of a questionnaire, in every language it is asked in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text in the questionnaire's languages, by language tag (`sv`, `sv-x-latt`, `ar`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub BTreeMap<String, String>);

impl Text {
    /// The text in one language.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Option<&str> {
        self.0.get(tag).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// The text in one language, else in the first of `others` that has it; empty where none does.
    #[must_use]
    pub fn best<'a>(&'a self, tag: &str, others: &[String]) -> &'a str {
        self.in_language(tag).or_else(|| others.iter().find_map(|tag| self.in_language(tag))).unwrap_or_default()
    }

    /// Whether it says nothing in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use super::Text;

    fn text(words: &[(&str, &str)]) -> Text {
        Text(words.iter().map(|(tag, words)| ((*tag).to_owned(), (*words).to_owned())).collect())
    }

    #[test]
    fn the_asked_language_comes_first_then_the_others_in_their_order() {
        let greeting = text(&[("sv", "Hej"), ("ar", "مرحبا"), ("fi", "")]);
        let others = ["fi".to_owned(), "sv".to_owned()];
        assert_eq!(greeting.in_language("ar"), Some("مرحبا"));
        assert_eq!(greeting.best("ar", &others), "مرحبا");
        assert_eq!(greeting.in_language("fi"), None, "an empty text is none");
        assert_eq!(greeting.best("fi", &others), "Hej");
        assert_eq!(greeting.best("so", &["en".to_owned()]), "", "a language nobody named is not guessed");
    }

    #[test]
    fn it_is_empty_when_it_says_nothing_in_any_language() {
        assert!(Text::default().is_empty());
        assert!(text(&[("sv", ""), ("en", "")]).is_empty());
        assert!(!text(&[("sv", ""), ("en", "Hi")]).is_empty());
    }

    #[test]
    fn it_is_written_as_its_languages_alone() {
        let json = serde_json::to_string(&text(&[("sv", "Hej")])).unwrap();
        assert_eq!(json, r#"{"sv":"Hej"}"#);
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text(&[("sv", "Hej")]));
    }
}
