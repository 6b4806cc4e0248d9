//! The guide's library: content in memory, read when the program starts and anew whenever the desk changes it.

use std::collections::HashMap;

use app::words::{Book, Over, Words};
use domain::contact::reading::date_of;
use domain::danger::{DangerWords, Detector};
use domain::guide::{Answers, Ask, Directory, Flow, Outcomes, Service, Status, Voice};
use domain::hours::SchoolYear;
use domain::search::{Doc, DocId, Index, Lexicon};
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use super::cards::Cards;
use super::folds::Folds;
use super::store::edit::{Content, TermsChange};
use super::texts;
use crate::content;
use crate::token::hex;

/// Everything a guide page is made of.
pub struct Library {
    /// Words of every language, as citizens see them.
    pub book: Book,
    /// Words of every language, as they are built in.
    pub base: Book,
    /// The flow.
    pub flow: Flow,
    /// Where topics lead.
    pub outcomes: Outcomes,
    /// Questions from the young.
    pub asks: Vec<Ask>,
    /// Whom one can turn to.
    pub directory: Directory,
    /// School terms by municipality, as far as somebody has read them.
    pub terms: Vec<SchoolYear>,
    /// The day the terms of a municipality were typed at the desk.
    pub terms_on: HashMap<String, Date>,
    /// Free words.
    pub index: Index,
    /// Words that signal danger.
    pub danger: Detector,
    /// Finished cards of this content.
    pub cards: Cards,
    /// Questions beside answers, drawn, of this content.
    pub folds: Folds,
    /// The shortest answers to every topic and need, by voice: looked for once, because it takes seventy walks.
    shortest: HashMap<(String, Voice), Answers>,
    /// Changes with the content: part of every cache key.
    pub version: String,
    /// The state of the content in the database; 0 for what is built in.
    pub number: i64,
}

/// Content that cannot be used; names the file.
#[derive(Debug, thiserror::Error)]
pub enum BadContent {
    /// A file is not there or not as it should be.
    #[error("{file}: {cause}")]
    File {
        /// Which.
        file: &'static str,
        /// Why.
        cause: String,
    },
    /// A language cannot be read.
    #[error("locales/{}: {}", .0.language, .0.cause)]
    Words(app::words::BadWords),
}

impl Library {
    /// The library of the built-in content around a directory.
    ///
    /// # Errors
    /// [`BadContent`] names the file that cannot be used.
    pub fn with(directory: Directory) -> Result<Self, BadContent> {
        let (contacts, texts, reviews, terms) = <_>::default();
        Self::of(&Content { number: 0, directory, contacts, texts, reviews, terms })
    }

    /// The library of the content in the database: its directory, and its texts over the built-in ones.
    ///
    /// # Errors
    /// [`BadContent`] names the file that cannot be used.
    pub fn of(content: &Content) -> Result<Self, BadContent> {
        let base = content::book().map_err(BadContent::Words)?;
        let over = texts::all_over(&base, content);
        let book = content::book_over(&over).map_err(BadContent::Words)?;
        let directory = content.directory.clone();
        let flow: Flow = read("guide/flow.json")?;
        let outcomes: Outcomes = read("guide/outcomes.json")?;
        let asks: Vec<Ask> = read("guide/asks.json")?;
        let mut terms: Vec<SchoolYear> = read("guide/terms.json")?;
        // What the desk says of a municipality stands in the place of what is built in.
        terms.retain(|year| content.terms.iter().all(|one| one.year.municipality != year.municipality));
        terms.extend(content.terms.iter().map(|one| one.year.clone()));
        let typed = |one: &TermsChange| (one.year.municipality.clone(), date_of(one.at));
        let terms_on = content.terms.iter().map(typed).collect();
        let lexicon: Lexicon = read("guide/lexicon.json")?;
        let danger: DangerWords = read("guide/danger.json")?;
        let index = index(&lexicon, &book, &outcomes, &asks, &directory);
        let version = version(&directory, &terms, &over);
        let danger = Detector::new(&danger);
        let shortest = shortest(&flow, &outcomes);
        let (cards, folds) = (Cards::default(), Folds::default());
        let mut library = Self {
            book,
            base,
            flow,
            outcomes,
            asks,
            directory,
            terms,
            terms_on,
            index,
            danger,
            cards,
            folds,
            shortest,
            version,
            number: 0,
        };
        library.stamp(content.number);
        Ok(library)
    }

    /// Says of which state of the content this is. It is part of the version: what was rendered of a state is never shown for
    /// a later one, not even when that says the same again.
    pub fn stamp(&mut self, number: i64) {
        let hash = self.version.split('-').next().unwrap_or_default();
        self.version = format!("{hash}-{number}");
        self.number = number;
    }

    /// The library as it is built in, for checks and tests.
    ///
    /// # Errors
    /// [`BadContent`] names the file that cannot be used.
    pub fn built_in() -> Result<Self, BadContent> {
        Self::with(seed()?)
    }

    /// Answers that lead to a topic, or to a need, by the shortest way; see [`Flow::answers_for`].
    #[must_use]
    pub fn answers_for(&self, id: &str, voice: Voice) -> Option<Answers> {
        self.shortest.get(&(id.to_owned(), voice)).copied()
    }

    /// The question with this id.
    #[must_use]
    pub fn ask(&self, id: &str) -> Option<&Ask> {
        self.asks.iter().find(|ask| ask.id == id)
    }
}

/// The shortest way to everything that a page can lead to by name.
fn shortest(flow: &Flow, outcomes: &Outcomes) -> HashMap<(String, Voice), Answers> {
    let topics = outcomes.topics.iter().map(|topic| topic.id.clone());
    let offers = flow.questions.iter().flat_map(|question| question.options.iter().map(|offer| offer.id.clone()));
    let ids: std::collections::BTreeSet<String> = topics.chain(offers).collect();
    let both = ids.into_iter().flat_map(|id| Voice::ALL.map(|voice| (id.clone(), voice)));
    both.filter_map(|(id, voice)| Some((flow.answers_for(&id, voice)?, id, voice)))
        .map(|(answers, id, voice)| ((id, voice), answers))
        .collect()
}

/// The directory that an empty database starts with.
///
/// # Errors
/// [`BadContent`] when the content file is not as it should be.
pub fn seed() -> Result<Directory, BadContent> {
    read("guide/directory.json")
}

fn read<T: DeserializeOwned>(file: &'static str) -> Result<T, BadContent> {
    let bad = |cause: String| BadContent::File { file, cause };
    let bytes = content::file(file).ok_or_else(|| bad("is missing".to_owned()))?;
    serde_json::from_slice(&bytes).map_err(|error| bad(error.to_string()))
}

/// One index for all languages: a child may write in any of them on any page.
fn index(lexicon: &Lexicon, book: &Book, outcomes: &Outcomes, asks: &[Ask], directory: &Directory) -> Index {
    // Who is looked for by name is found, though they have no way in of their own.
    let named = |service: &Service| service.status == Status::Active && outcomes.named.contains_key(&service.id);
    let shown = |service: &Service| service.public() || named(service);
    let known = |doc: &Doc| match doc.id.kind {
        domain::search::DocKind::Service => directory.service(&doc.id.id).is_some_and(shown),
        _ => true,
    };
    let topics = outcomes.topics.iter().flat_map(|topic| {
        book.languages().flat_map(move |words| {
            Voice::ALL
                .map(|voice| text(DocId::topic(&topic.id), words, &format!("guide-topic-{}", topic.id), None, voice))
        })
    });
    let asks = asks.iter().flat_map(|ask| {
        book.languages().map(move |words| {
            let id = format!("ask-{}", ask.id);
            text(DocId::ask(&ask.id), words, &id, Some(format!("{id}.answer")), Voice::Child)
        })
    });
    let services = directory.services.iter().map(|service| Doc {
        id: DocId::service(&service.id),
        title: service.name.clone(),
        body: service.description.clone(),
        keywords: Vec::new(),
        boost: 1.0,
    });
    Index::build(lexicon, lexicon.docs().chain(topics).chain(asks).chain(services).filter(known))
}

fn text(id: DocId, words: &Words, title: &str, body: Option<String>, voice: Voice) -> Doc {
    let body = body.map(|body| words.get(&body).to_string()).unwrap_or_default();
    Doc { id, title: words.say(title, voice).to_string(), body, keywords: Vec::new(), boost: 1.0 }
}

/// A short hash of everything a page can show.
fn version(directory: &Directory, terms: &[SchoolYear], over: &[Over]) -> String {
    let mut hash = Sha256::new();
    for (language, text) in content::locale_files() {
        hash.update(language);
        hash.update(text);
    }
    for file in ["guide/flow.json", "guide/outcomes.json", "guide/asks.json", "guide/terms.json"] {
        hash.update(content::file(file).unwrap_or_default());
    }
    hash.update(serde_json::to_vec(directory).unwrap_or_default());
    hash.update(serde_json::to_vec(terms).unwrap_or_default());
    for Over { language, id, text } in over {
        hash.update(format!("{language} {id} {text}"));
    }
    app::frame::styles().for_each(|style| hash.update(style));
    hash.update(env!("CARGO_PKG_VERSION"));
    hex(&hash.finalize()[..6])
}
