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

    /// Whether a gap of a template is still to be filled in, in any language: what stands between `[…` and `]`. It counts as
    /// if nothing were said, so that no child is asked about a gap.
    #[must_use]
    pub fn has_gap(&self) -> bool {
        self.0.values().any(|words| words.split_once("[…").is_some_and(|(_, rest)| rest.contains(']')))
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
    fn a_gap_of_a_template_is_seen_and_other_brackets_are_words() {
        assert!(text(&[("sv", "Hur gick det med [… huskur 1]?"), ("en", "How?")]).has_gap());
        for whole in ["Hur gick det [i går]?", "Vänta […", "] […", ""] {
            assert!(!text(&[("sv", whole)]).has_gap(), "{whole}");
        }
    }

    #[test]
    fn it_is_written_as_its_languages_alone() {
        let json = serde_json::to_string(&text(&[("sv", "Hej")])).unwrap();
        assert_eq!(json, r#"{"sv":"Hej"}"#);
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text(&[("sv", "Hej")]));
    }
}
