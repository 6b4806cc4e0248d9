//! Words: Fluent messages of every language, looked up by id, with Swedish where a language lacks one.

pub mod pattern;

use std::collections::HashMap;
use std::sync::Arc;

use domain::guide::Voice;
use domain::guide::text::unbroken;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The language everything is written in first, and that others fall back to.
pub const SOURCE: &str = "sv";

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    tag: String,
    /// Finished texts by `id` or `id.attribute`; resolved once, because most pages need no arguments.
    texts: HashMap<String, Arc<str>>,
    bundle: FluentBundle<Arc<FluentResource>>,
    source: Option<Words>,
}

/// The words of every language, Swedish first.
#[derive(Clone)]
pub struct Book(Arc<Vec<Words>>);

/// A text that is laid over the one in a language's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Over {
    /// The language.
    pub language: String,
    /// `id` or `id.attribute`.
    pub id: String,
    /// The text, as [`pattern::read`] takes it.
    pub text: String,
}

/// A language folder that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadWords {
    /// The language.
    pub language: String,
    /// What is wrong.
    pub cause: String,
}

impl Book {
    /// Reads every language from `(language, text of a .ftl file)` pairs.
    ///
    /// # Errors
    /// [`BadWords`] when a file is no Fluent, an id stands twice, or Swedish is missing.
    pub fn read(files: &[(String, String)]) -> Result<Self, BadWords> {
        Self::read_over(files, &[])
    }

    /// The same, with texts laid over those of the files.
    ///
    /// # Errors
    /// As [`Book::read`], or when a text is no Fluent.
    pub fn read_over(files: &[(String, String)], over: &[Over]) -> Result<Self, BadWords> {
        let mut tags: Vec<&str> = files.iter().map(|(tag, _)| tag.as_str()).collect();
        tags.sort_unstable();
        tags.dedup();
        // Swedish first, then its easy form, then the rest as in the footer.
        tags.sort_by_key(|tag| (*tag != SOURCE, !tag.starts_with(SOURCE), *tag != "en"));
        let mut book: Vec<Words> = Vec::new();
        for tag in tags {
            let texts = files.iter().filter(|(owner, _)| owner == tag).map(|(_, text)| text);
            let source = book.first().cloned();
            if source.is_none() && tag != SOURCE {
                return Err(BadWords { language: SOURCE.to_owned(), cause: "is missing".to_owned() });
            }
            book.push(Words::read(tag, texts, over, source)?);
        }
        Ok(Self(Arc::new(book)))
    }

    /// The words of a language; `None` when there is no such folder.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Words> {
        self.0.iter().find(|words| words.tag() == tag)
    }

    /// Every language, Swedish first.
    pub fn languages(&self) -> impl Iterator<Item = &Words> {
        self.0.iter()
    }

    /// Swedish.
    ///
    /// # Panics
    /// Never: [`Book::read`] does not return a book without a language.
    #[must_use]
    pub fn source(&self) -> &Words {
        &self.0[0]
    }
}

impl Words {
    fn read<'a>(
        tag: &str,
        texts: impl Iterator<Item = &'a String>,
        over: &[Over],
        source: Option<Self>,
    ) -> Result<Self, BadWords> {
        let bad = |cause: String| BadWords { language: tag.to_owned(), cause };
        // `sv-x-latt` is no identifier that Fluent takes; plural rules and numbers are those of `sv`.
        let plain = tag.split("-x-").next().unwrap_or(tag);
        let id: LanguageIdentifier = plain.parse().map_err(|error| bad(format!("{error}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_transform(Some(unbroken));
        let mut resolved = HashMap::new();
        let mut resources = Vec::new();
        for text in texts {
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, faults)| bad(format!("{faults:?}")))?;
            let resource = Arc::new(resource);
            bundle.add_resource(Arc::clone(&resource)).map_err(|faults| bad(format!("{faults:?}")))?;
            resources.push(resource);
        }
        let own = over.iter().filter(|one| one.language == tag);
        if let Some(text) =
            pattern::laid_over(&resources, own).map_err(|()| bad("a text laid over is no Fluent".to_owned()))?
        {
            let resource = FluentResource::try_new(text).map_err(|(_, faults)| bad(format!("{faults:?}")))?;
            bundle.add_resource_overriding(Arc::new(resource));
        }
        for resource in &resources {
            for entry in resource.entries() {
                let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
                let Some(found) = bundle.get_message(message.id.name) else { continue };
                let value = found.value().map(|pattern| (message.id.name.to_owned(), pattern));
                let attributes =
                    found.attributes().map(|one| (format!("{}.{}", message.id.name, one.id()), one.value()));
                for (key, pattern) in value.into_iter().chain(attributes) {
                    let mut faults = Vec::new();
                    let text = bundle.format_pattern(pattern, None, &mut faults);
                    // A fault means it wants arguments; those are formatted when asked for.
                    let text = if faults.is_empty() { Arc::from(text.as_ref()) } else { Arc::from("") };
                    resolved.insert(key, text);
                }
            }
        }
        Ok(Self(Arc::new(Inner { tag: tag.to_owned(), texts: resolved, bundle, source })))
    }

    /// The language tag: the folder's name, the path's first part and the `lang` attribute.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0.tag
    }

    /// Every id and attribute this language has, in no order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.texts.keys().map(String::as_str)
    }

    /// The text of `id` or `id.attribute` in this language, else in Swedish; `None` when neither has it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Arc<str>> {
        self.0.texts.get(id).cloned().or_else(|| self.0.source.as_ref().and_then(|source| source.find(id)))
    }

    /// The text of `id`. A missing one shows its id, which a test forbids.
    #[must_use]
    pub fn get(&self, id: &str) -> Arc<str> {
        self.find(id).unwrap_or_else(|| Arc::from(id))
    }

    /// The text of `id` in a voice: the guardian's is its `.guardian` attribute, where there is one.
    #[must_use]
    pub fn say(&self, id: &str, voice: Voice) -> Arc<str> {
        match voice {
            Voice::Child => self.get(id),
            Voice::Guardian if id.contains('.') => self.find(&format!("{id}-guardian")).unwrap_or_else(|| self.get(id)),
            Voice::Guardian => self.find(&format!("{id}.guardian")).unwrap_or_else(|| self.get(id)),
        }
    }

    /// The text of `id` as it stands in its file, arguments by name: what a version of a text is known by.
    #[must_use]
    pub fn template(&self, id: &str) -> String {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let found = self.0.bundle.get_message(name).and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|one| one.value()),
            None => message.value(),
        });
        match found {
            Some(found) => pattern::plain(found),
            None => self.0.source.as_ref().map(|source| source.template(id)).unwrap_or_default(),
        }
    }

    /// The text of `id` as somebody edits it; `None` when this language itself lacks it.
    #[must_use]
    pub fn written(&self, id: &str) -> Option<String> {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let message = self.0.bundle.get_message(name)?;
        let found = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|one| one.value()),
            None => message.value(),
        };
        found.map(pattern::written)
    }

    /// The text of `id` with its arguments filled in.
    #[must_use]
    pub fn fill(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        let (name, attribute) = id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let found = self.0.bundle.get_message(name).and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|one| one.value()),
            None => message.value(),
        });
        let Some(pattern) = found else {
            return self.0.source.as_ref().map_or_else(|| id.to_owned(), |source| source.fill(id, values));
        };
        // Only a sentence that chooses its words by a number needs one. Everything else is shown as it was given.
        let value = if pattern::chooses(pattern) { counted } else { given };
        let args: FluentArgs<'_> = values.iter().map(|(name, text)| (*name, value(text))).collect();
        self.0.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Whether this language is written from right to left.
    #[must_use]
    pub fn right_to_left(&self) -> bool {
        self.get("frame-direction").as_ref() == "rtl"
    }

    /// Whether a human has reviewed this language.
    #[must_use]
    pub fn reviewed(&self) -> bool {
        self.get("frame-reviewed").as_ref() == "yes"
    }
}

fn given(value: &str) -> FluentValue<'_> {
    FluentValue::from(value)
}

/// A number where it is written as one, by which a language chooses among its plurals; else the value as it was given.
fn counted(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => given(value),
    }
}
