//! Our own taxonomies: topics, kinds of help, audiences, and what HSDS has no field for.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use domain::guide::{Directory, Kind, Voice};
use serde::Serialize;

use super::ids::derived;

/// The Swedish texts of topics and kinds, so that a term is called what the pages call it.
const WORDS: &str = include_str!("../../../../locales/sv/guide.ftl");

/// A taxonomy of our own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taxonomy {
    /// What a child comes with.
    Topics,
    /// What kind of help.
    Kinds,
    /// Whom a service speaks to.
    Audience,
    /// What HSDS has no field for.
    Record,
}

impl Taxonomy {
    /// All of them.
    pub(super) const ALL: [Self; 4] = [Self::Topics, Self::Kinds, Self::Audience, Self::Record];

    /// The name in addresses and feeds.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Topics => "lotsen-topics",
            Self::Kinds => "lotsen-kinds",
            Self::Audience => "lotsen-audience",
            Self::Record => "lotsen-record",
        }
    }

    fn description(self) -> &'static str {
        match self {
            Self::Topics => "What a child or a guardian comes with, in a child's words.",
            Self::Kinds => "What kind of help a service is.",
            Self::Audience => "Whom a service speaks to.",
            Self::Record => "What the record says beyond the fields of HSDS; the attribute's value carries it.",
        }
    }

    /// Its UUID.
    pub(super) fn id(self) -> String {
        derived("taxonomy", self.name())
    }

    /// The taxonomy with this UUID.
    pub(super) fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|taxonomy| taxonomy.id() == id)
    }

    /// The UUID of one of its terms.
    pub(super) fn term_id(self, code: &str) -> String {
        derived("taxonomy_term", &format!("{}/{code}", self.name()))
    }
}

/// Codes of [`Taxonomy::Record`] and what each says.
pub(super) const RECORD: [(&str, &str); 7] = [
    ("record", "Our own id of the record."),
    ("scope", "How far the service reaches: national, county or municipality."),
    ("anonymous", "Whether one may be anonymous: true or false; left out when nobody has read it."),
    ("channel", "Our own id of the phone, address or place a schedule belongs to."),
    ("holidays", "What holds on Swedish public holidays: closed, open or unknown."),
    ("eve_closes", "When it closes at the latest on the day before a public holiday, HH:MM."),
    ("exception", "A day that differs: YYYY-MM-DD, then HH:MM-HH:MM for each stretch; no stretch means closed."),
];

/// The code of a voice.
pub(super) fn voice_code(voice: Voice) -> &'static str {
    match voice {
        Voice::Child => "child",
        Voice::Guardian => "guardian",
    }
}

/// HSDS `taxonomy`.
#[derive(Debug, Serialize)]
pub(super) struct TaxonomyRecord {
    id: String,
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    uri: String,
    version: &'static str,
}

/// HSDS `taxonomy_term`.
#[derive(Debug, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of HSDS")]
pub(super) struct Term {
    id: String,
    code: String,
    pub(super) name: String,
    pub(super) description: String,
    taxonomy: &'static str,
    taxonomy_detail: TaxonomyRecord,
    language: &'static str,
    term_uri: String,
}

/// A taxonomy as a record.
pub(super) fn taxonomy(taxonomy: Taxonomy, origin: &str) -> TaxonomyRecord {
    let id = taxonomy.id();
    let uri = format!("{origin}/hsds/taxonomies/{id}");
    TaxonomyRecord { id, name: taxonomy.name(), description: taxonomy.description(), uri, version: "1" }
}

/// A term as a record.
pub(super) fn term(of: Taxonomy, code: &str, origin: &str) -> Term {
    let id = of.term_id(code);
    let plain = code.replace(['_', '-'], " ");
    let (name, description, language) = match of {
        Taxonomy::Topics => {
            let name = topic(code).map_or(plain, str::to_owned);
            let description = format!("Hjälper med: {name}.");
            (name, description, "sv")
        }
        Taxonomy::Kinds => {
            let name = word("guide-kind-", &code.replace('_', "-")).map_or(plain, str::to_owned);
            let description = format!("Slags hjälp: {name}.");
            (name, description, "sv")
        }
        Taxonomy::Audience => (plain.clone(), format!("Speaks to: {plain}."), "en"),
        Taxonomy::Record => {
            let says = RECORD.iter().find(|(known, _)| *known == code).map_or("", |(_, says)| says);
            (plain, says.to_owned(), "en")
        }
    };
    let term_uri = format!("{origin}/hsds/taxonomy_terms/{id}");
    let taxonomy_detail = taxonomy(of, origin);
    Term { id, code: code.to_owned(), name, description, taxonomy: of.name(), taxonomy_detail, language, term_uri }
}

/// A topic in a child's words.
pub(super) fn topic(code: &str) -> Option<&'static str> {
    word("guide-topic-", code)
}

fn word(family: &str, code: &str) -> Option<&'static str> {
    static NAMES: LazyLock<HashMap<&str, &str>> =
        LazyLock::new(|| WORDS.lines().filter_map(|line| line.split_once(" = ")).collect());
    NAMES.get(format!("{family}{code}").as_str()).copied()
}

/// Every term there is: topics that a listed service has, and all of the rest.
pub(super) fn all(directory: &Directory) -> Vec<(Taxonomy, String)> {
    let listed = directory.services.iter().filter(|service| super::export::listed(service));
    let topics: BTreeSet<&String> = listed.flat_map(|service| &service.topics).collect();
    let mut terms: Vec<_> = topics.into_iter().map(|topic| (Taxonomy::Topics, topic.clone())).collect();
    terms.extend(Kind::ALL.iter().map(|kind| (Taxonomy::Kinds, kind.id().to_owned())));
    terms.extend(Voice::ALL.iter().map(|voice| (Taxonomy::Audience, voice_code(*voice).to_owned())));
    terms.extend(RECORD.iter().map(|(code, _)| (Taxonomy::Record, (*code).to_owned())));
    terms
}
