//! Texts that the desk changed, laid over the built-in ones: which may be, which hold, and which translations are reviewed.

use std::collections::{BTreeMap, BTreeSet};

use app::words::pattern::{self, Text};
use app::words::{Book, Over, SOURCE};
use domain::guide::text::{callable, marked_up, numbers};
use domain::guide::{ChannelKind, Directory};
use sha2::{Digest, Sha256};

use super::store::edit::{Content, TextChange};
use crate::token::hex;

/// Says whether a language is reviewed; made here of the marks, and never typed.
const REVIEWED: &str = "frame-reviewed";
/// No texts, but what the program asks the language.
const TECHNICAL: [&str; 2] = [REVIEWED, "frame-direction"];
/// The longest text, in letters: the longest built in has half.
const LONGEST: usize = 1500;

/// Whether the desk may change this text: everything a citizen sees.
#[must_use]
pub fn editable(id: &str) -> bool {
    !TECHNICAL.contains(&id) && !id.starts_with("desk")
}

/// The texts that citizens see, by id, in the order of the alphabet.
#[must_use]
pub fn ids(base: &Book) -> BTreeSet<String> {
    base.source().ids().filter(|id| editable(id)).map(str::to_owned).collect()
}

/// What is wrong with a typed text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadText {
    /// Nothing is written.
    Empty,
    /// More than a page can carry.
    TooLong,
    /// Fluent cannot read it.
    Syntax,
    /// It refers to another text or a function.
    Reference,
    /// A name that the sentence is filled with is gone.
    Lost(String),
    /// A name that nothing is filled in for.
    Strange(String),
    /// HTML, or signs that do not show.
    Markup,
    /// A telephone number of its own: numbers come from the contacts.
    Number,
    /// A number that everybody knows, such as 112, is gone.
    LostNumber(String),
}

impl BadText {
    /// The end of its id among the words.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLong => "too-long",
            Self::Syntax => "syntax",
            Self::Reference => "reference",
            Self::Lost(_) => "lost",
            Self::Strange(_) => "strange",
            Self::Markup => "markup",
            Self::Number => "number",
            Self::LostNumber(_) => "lost-number",
        }
    }

    /// The name or number it is about.
    #[must_use]
    pub fn about(&self) -> &str {
        match self {
            Self::Lost(name) | Self::Strange(name) | Self::LostNumber(name) => name,
            _ => "",
        }
    }
}

/// The telephone numbers that the directory has, as digits.
#[must_use]
pub fn known_numbers(directory: &Directory) -> BTreeSet<String> {
    let channels = directory.services.iter().flat_map(|service| &service.channels);
    channels
        .filter(|channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms))
        .filter_map(|channel| channel.value.as_deref())
        .map(|value| value.chars().filter(char::is_ascii_digit).collect())
        .collect()
}

/// What can be shown without breaking a page: it can be read, and is filled with what its sentence is filled with.
fn sound(base: &Book, language: &str, id: &str, typed: &str) -> Result<Text, BadText> {
    if typed.chars().count() > LONGEST {
        return Err(BadText::TooLong);
    }
    // The arrow after a number by which a text chooses its words is Fluent's own sign.
    if marked_up(&typed.replace("\r\n", "\n").replace("->\n", "\n")) {
        return Err(BadText::Markup);
    }
    let text = pattern::read(typed).map_err(|bad| match bad {
        pattern::BadText::Empty => BadText::Empty,
        pattern::BadText::Syntax => BadText::Syntax,
        pattern::BadText::Reference => BadText::Reference,
    })?;
    // The built-in translation may leave a name out that its grammar does not need.
    let built_in = base.language(language).and_then(|words| words.written(id));
    let names = |written: Option<String>| {
        written.and_then(|text| pattern::read(&text).ok()).map(|text| text.variables).unwrap_or_default()
    };
    let (own, source) = (names(built_in), names(base.source().written(id)));
    if let Some(name) = own.difference(&text.variables).next() {
        return Err(BadText::Lost(name.clone()));
    }
    if let Some(name) = text.variables.iter().find(|name| !own.contains(*name) && !source.contains(*name)) {
        return Err(BadText::Strange(name.clone()));
    }
    Ok(text)
}

/// Judges a typed text: whether it may stand in the place of the built-in one.
///
/// # Errors
/// [`BadText`] names the first thing to mend.
pub fn judge(base: &Book, known: &BTreeSet<String>, language: &str, id: &str, typed: &str) -> Result<Text, BadText> {
    let text = sound(base, language, id, typed)?;
    let calls = |written: &str| -> BTreeSet<String> {
        numbers(written).into_iter().filter(|number| callable(number, known)).collect()
    };
    let own = base.language(language).and_then(|words| words.written(id)).unwrap_or_default();
    let (own, source) = (calls(&own), calls(&base.source().written(id).unwrap_or_default()));
    let now = calls(&text.written);
    if let Some(number) = own.difference(&now).next() {
        return Err(BadText::LostNumber(number.clone()));
    }
    if now.iter().any(|number| !own.contains(number) && !source.contains(number)) {
        return Err(BadText::Number);
    }
    Ok(text)
}

/// The texts laid over the built-in ones, by language and id. One that no longer fits its sentence (a later program asks for
/// other names) rests, and the built-in one shows.
#[must_use]
pub fn over(base: &Book, changes: &[TextChange]) -> BTreeMap<(String, String), String> {
    let holds = changes.iter().filter(|change| editable(&change.id) && base.source().written(&change.id).is_some());
    holds
        .filter_map(|change| {
            let text = sound(base, &change.language, &change.id, change.text.as_deref()?).ok()?;
            Some(((change.language.clone(), change.id.clone()), text.written))
        })
        .collect()
}

/// What stands in a language for an id, as somebody edits it, built-in or laid over.
#[must_use]
pub fn standing(base: &Book, over: &BTreeMap<(String, String), String>, language: &str, id: &str) -> String {
    let laid = over.get(&(language.to_owned(), id.to_owned())).cloned();
    laid.or_else(|| base.language(language)?.written(id)).unwrap_or_default()
}

/// The hash by which a text is known.
#[must_use]
pub fn hash(text: &str) -> String {
    hex(&Sha256::digest(text)[..16])
}

/// The hash by which a pair of source and translation is known, each with its length in front.
#[must_use]
pub fn pair_hash(language: &str, id: &str, source: &str, translation: &str) -> String {
    let mut hash = Sha256::new();
    for part in [language, id, source, translation] {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hex(&hash.finalize()[..16])
}

/// The texts of a language whose mark of review still holds: neither side has changed since.
#[must_use]
pub fn reviewed(
    base: &Book,
    over: &BTreeMap<(String, String), String>,
    content: &Content,
    language: &str,
) -> BTreeSet<String> {
    let marks = content.reviews.iter().filter(|review| review.language == language);
    let holds = marks.filter(|review| {
        let source = standing(base, over, SOURCE, &review.id);
        review.pair_hash == pair_hash(language, &review.id, &source, &standing(base, over, language, &review.id))
    });
    holds.map(|review| review.id.clone()).collect()
}

/// Everything that is laid over the files, with what the marks of review say of each language: it is reviewed when all its
/// texts are, or when its file says so and nothing that was changed since lacks a mark.
#[must_use]
pub fn all_over(base: &Book, content: &Content) -> Vec<Over> {
    let over = self::over(base, &content.texts);
    let all = ids(base);
    let mut laid: Vec<Over> = over
        .iter()
        .map(|((language, id), text)| Over { language: language.clone(), id: id.clone(), text: text.clone() })
        .collect();
    for words in base.languages().filter(|words| words.tag() != SOURCE) {
        let marked = reviewed(base, &over, content, words.tag());
        let changed = |id: &String| {
            [SOURCE, words.tag()].iter().any(|language| over.contains_key(&((*language).to_owned(), id.clone())))
        };
        let now = if words.reviewed() {
            all.iter().all(|id| !changed(id) || marked.contains(id))
        } else {
            all.is_subset(&marked)
        };
        if now != words.reviewed() {
            let text = if now { "yes" } else { "no" };
            laid.push(Over { language: words.tag().to_owned(), id: REVIEWED.to_owned(), text: text.to_owned() });
        }
    }
    laid
}
