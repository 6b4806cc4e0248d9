//! The lexicon as data: which words belong together, and where they lead.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::doc::{Doc, DocId};

/// The whole lexicon, as read from `lexicon.json`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// The version of the format.
    pub version: u32,
    /// Words that may stand inside a phrase without breaking it: *orkar **bara** inte leva*.
    pub fillers: Vec<String>,
    /// Words that mean nothing alone.
    pub stop: Vec<String>,
    /// Words that count as the same word: base form → inflections, slang, near synonyms.
    pub lemmas: BTreeMap<String, Vec<String>>,
    /// How a word looks first in a compound: `skol` → *skola*.
    pub parts: BTreeMap<String, String>,
    /// What people say, and where it leads.
    pub groups: Vec<Group>,
    /// Every topic with the words that lead to it even before any text is read.
    pub topics: Vec<LexiconDoc>,
    /// Every service, likewise.
    pub services: Vec<LexiconDoc>,
    /// Every question, likewise.
    pub asks: Vec<LexiconDoc>,
}

/// Words and phrases that mean the same, and what they point to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Names the group, for those who edit.
    pub id: String,
    /// Words and phrases. Each word stands for its whole lemma; between two words fillers may stand.
    pub says: Vec<String>,
    /// Where it leads, and how strongly.
    pub points: BTreeMap<DocId, f32>,
}

/// A topic's, service's or question's own words in the lexicon.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LexiconDoc {
    /// The id within its kind.
    pub id: String,
    /// A plain name.
    pub title: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
}

impl LexiconDoc {
    fn doc(&self, id: DocId) -> Doc {
        Doc { id, title: self.title.clone(), body: String::new(), keywords: self.keywords.clone(), boost: 1.0 }
    }
}

impl Lexicon {
    /// The topics, services and questions as documents, so that an index works from the lexicon alone.
    pub fn docs(&self) -> impl Iterator<Item = Doc> + '_ {
        let topics = self.topics.iter().map(|topic| topic.doc(DocId::topic(topic.id.as_str())));
        let services = self.services.iter().map(|service| service.doc(DocId::service(service.id.as_str())));
        let asks = self.asks.iter().map(|ask| ask.doc(DocId::ask(ask.id.as_str())));
        topics.chain(services).chain(asks)
    }

    /// Everything a group points to, once each; for checking against the guide's content.
    #[must_use]
    pub fn targets(&self) -> std::collections::BTreeSet<&DocId> {
        self.groups.iter().flat_map(|group| group.points.keys()).collect()
    }
}
