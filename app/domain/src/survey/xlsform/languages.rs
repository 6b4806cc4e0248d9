//! Languages as workbooks name them: `label::Svenska (sv)`, `label::sv`, `label:English`.

use super::MOST_LANGUAGES;

/// Names of languages, small letters, and their tags.
const KNOWN: [(&str, &str); 58] = [
    ("svenska", "sv"),
    ("swedish", "sv"),
    ("lätt svenska", "sv-x-latt"),
    ("lättläst svenska", "sv-x-latt"),
    ("enkel svenska", "sv-x-latt"),
    ("english", "en"),
    ("engelska", "en"),
    ("arabiska", "ar"),
    ("arabic", "ar"),
    ("العربية", "ar"),
    ("somaliska", "so"),
    ("somali", "so"),
    ("soomaali", "so"),
    ("finska", "fi"),
    ("finnish", "fi"),
    ("suomi", "fi"),
    ("persiska", "fa"),
    ("persian", "fa"),
    ("farsi", "fa"),
    ("dari", "prs"),
    ("tigrinja", "ti"),
    ("tigrinska", "ti"),
    ("tigrinya", "ti"),
    ("ukrainska", "uk"),
    ("ukrainian", "uk"),
    ("ryska", "ru"),
    ("russian", "ru"),
    ("spanska", "es"),
    ("spanish", "es"),
    ("español", "es"),
    ("espanol", "es"),
    ("franska", "fr"),
    ("french", "fr"),
    ("français", "fr"),
    ("francais", "fr"),
    ("tyska", "de"),
    ("german", "de"),
    ("deutsch", "de"),
    ("polska", "pl"),
    ("polish", "pl"),
    ("turkiska", "tr"),
    ("turkish", "tr"),
    ("kurdiska", "ku"),
    ("kurmanji", "kmr"),
    ("sorani", "ckb"),
    ("bosniska", "bs"),
    ("danska", "da"),
    ("norska", "nb"),
    ("thailändska", "th"),
    ("thai", "th"),
    ("kinesiska", "zh"),
    ("chinese", "zh"),
    ("swahili", "sw"),
    ("portugisiska", "pt"),
    ("portuguese", "pt"),
    ("romani", "rom"),
    ("nepali", "ne"),
    ("samiska", "se"),
];

/// A language as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Language {
    /// Its tag, small letters.
    pub tag: String,
    /// Whether the tag was made up, because nothing said which language it is.
    pub made: bool,
}

/// The language of a header or setting.
pub(super) fn read(text: &str) -> Language {
    let text = text.trim().to_lowercase();
    let bracket = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map(|(_, tag)| tag.trim());
    if let Some(tag) = bracket.filter(|tag| is_tag(tag)) {
        return Language { tag: tag.to_owned(), made: false };
    }
    let name = text.split('(').next().unwrap_or_default().trim();
    if let Some((_, tag)) = KNOWN.iter().find(|(known, _)| *known == name) {
        return Language { tag: (*tag).to_owned(), made: false };
    }
    if is_tag(&text) {
        return Language { tag: text, made: false };
    }
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let letters = if letters.is_empty() { "okand".to_owned() } else { letters };
    Language { tag: format!("x-{letters}"), made: true }
}

/// Whether a text is a language tag: two or three letters, and parts of up to eight behind them.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let letters = (2..=3).contains(&first.len()) && first.bytes().all(|letter| letter.is_ascii_lowercase());
    let part = |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|sign| sign.is_ascii_alphanumeric());
    letters && text.len() <= 35 && parts.all(part)
}

/// The languages of a workbook, in the order in which they are met.
#[derive(Debug, Default)]
pub(super) struct Languages {
    tags: Vec<String>,
    /// Whether some column of words names no language.
    pub plain: bool,
}

impl Languages {
    /// Takes in a language; no when there are too many.
    pub fn meet(&mut self, tag: &str) -> bool {
        if !self.tags.iter().any(|known| known == tag) {
            self.tags.push(tag.to_owned());
        }
        self.tags.len() <= MOST_LANGUAGES
    }

    pub fn has(&self, tag: &str) -> bool {
        self.tags.iter().any(|known| known == tag)
    }

    /// The languages met so far.
    pub fn tags(&self) -> &[String] {
        &self.tags
    }

    /// All of them, the default first.
    pub fn in_order(&self, default: &str) -> Vec<String> {
        let others = self.tags.iter().filter(|tag| *tag != default).cloned();
        std::iter::once(default.to_owned()).chain(others).collect()
    }
}
