//! In which language a survey's own words are said: the page's where it has them, else the nearest, marked as such.

use domain::survey::expression::Context;
use domain::survey::questionnaire::{Questionnaire, Text};
use leptos::prelude::*;

use crate::words::Words;

/// The page's language and the survey's.
#[derive(Debug, Clone)]
pub struct Tongue {
    page: String,
    /// Languages to look for words in, the best first.
    order: Vec<String>,
}

/// Words, and their language where it is not the page's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub text: String,
    /// Their language, where it is another.
    pub lang: Option<String>,
}

/// What a language calls itself: the same whatever the page's language. Those that a survey can be in; of others the tag.
#[must_use]
pub fn own_name(tag: &str) -> &str {
    match tag {
        "sv" => "Svenska",
        "sv-x-latt" => "Lätt svenska",
        "en" => "English",
        "ar" => "العربية",
        "so" => "Soomaali",
        "fi" => "Suomi",
        "ti" => "ትግርኛ",
        "prs" => "دری",
        "fa" => "فارسی",
        "uk" => "Українська",
        other => other,
    }
}

impl Tongue {
    /// For a page in this language.
    #[must_use]
    pub fn of(words: &Words, questionnaire: &Questionnaire) -> Self {
        let page = words.tag().to_owned();
        let mut order = vec![page.clone()];
        // Easy Swedish is Swedish.
        order.extend(page.split_once('-').map(|(plain, _)| plain.to_owned()));
        order.extend(questionnaire.languages.iter().cloned());
        Self { page, order }
    }

    /// Words in a language that the page may not have, as far as the survey speaks it: for looking at a survey.
    #[must_use]
    pub fn showing(tag: &str, words: &Words, questionnaire: &Questionnaire) -> Self {
        let mut tongue = Self::of(words, questionnaire);
        tongue.order.insert(0, tag.to_owned());
        tongue
    }

    /// The language in which expressions find words of choices.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.order.iter().find(|tag| self.order.iter().skip(1).any(|own| own == *tag)).map_or("sv", String::as_str)
    }

    /// A text's words; empty where it has none.
    #[must_use]
    pub fn said(&self, text: &Text) -> Said {
        let found = self.order.iter().find_map(|tag| text.in_language(tag).map(|words| (tag, words)));
        found.map_or(Said { text: String::new(), lang: None }, |(tag, words)| Said {
            text: words.to_owned(),
            lang: (*tag != self.page).then(|| tag.clone()),
        })
    }

    /// A text's words with earlier answers filled in.
    #[must_use]
    pub fn filled(&self, context: &Context<'_>, text: &Text) -> Said {
        let said = self.said(text);
        Said { text: context.fill(&said.text), ..said }
    }

    /// Whether the survey speaks the page's language.
    #[must_use]
    pub fn is_spoken(&self) -> bool {
        self.order.iter().skip(1).any(|tag| *tag == self.page || self.page.starts_with(&format!("{tag}-")))
    }
}

impl Said {
    /// Whether there are no words.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The words, with their language and direction where it is another.
    pub fn view(&self) -> AnyView {
        match &self.lang {
            Some(lang) => view! { <span lang=lang.clone() dir="auto">{self.text.clone()}</span> }.into_any(),
            None => self.text.clone().into_any(),
        }
    }
}
