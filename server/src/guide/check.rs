//! `server check`: the proof over every path, municipality, age and voice, and every text in every language.

use std::collections::BTreeSet;
use std::fmt::{self, Display, Formatter, Write};

use domain::guide::{Kind, holes, prove};

use super::library::Library;

/// Proves a library.
///
/// # Errors
/// A line for every fault.
pub fn check(library: &Library) -> Result<String, Vec<String>> {
    found(library).map_err(|faults| faults.iter().map(Found::to_string).collect())
}

/// A fault, with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is about.
    pub place: Place,
    /// The whole fault in a line.
    pub line: String,
}

/// What a fault is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A record of the directory.
    Record(String),
    /// A topic or a question of the flow: somebody with it would be left without a way on.
    Way(String),
    /// A question from the young, whose way on would lead nowhere.
    Ask(String),
    /// A text that is missing.
    Text,
}

impl Display for Found {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str(&self.line)
    }
}

/// Proves a library.
///
/// # Errors
/// Every fault.
pub fn found(library: &Library) -> Result<String, Vec<Found>> {
    let mut faults: Vec<Found> = library
        .directory
        .faults()
        .into_iter()
        .map(|fault| Found {
            line: format!("directory {} {}: {}", fault.record, fault.field, fault.cause),
            place: Place::Record(fault.record),
        })
        .collect();
    let counts = match prove(&library.flow, &library.outcomes, &library.directory) {
        Ok(counts) => Some(counts),
        Err(found) => {
            faults.extend(found.into_iter().map(|fault| Found {
                line: format!("{}: {}", fault.place, fault.cause),
                place: Place::Way(fault.place),
            }));
            None
        }
    };
    let (found, [texts, desk]) = words(library);
    faults.extend(found);
    match counts {
        Some(counts) if faults.is_empty() => Ok(format!(
            "{} questions, {} answers on offer, {} paths, {} outcomes; {} services, {} channels shown; \
             {texts} texts × {} languages, {desk} of the desk × {}",
            counts.questions,
            counts.edges,
            counts.paths,
            counts.outcomes,
            library.directory.services.len(),
            library.directory.services.iter().map(|service| service.shown().count()).sum::<usize>(),
            library.book.languages().count(),
            library.book.languages().filter(|words| DESK.contains(&words.tag())).count(),
        )),
        _ => Err(faults),
    }
}

/// The part of the proof that depends on words: names that lead nowhere and texts that are missing; and how many texts there
/// are for citizens, and for the desk. Where the directory is one that was proved, this is all there is to prove.
#[must_use]
pub fn words(library: &Library) -> (Vec<Found>, [usize; 2]) {
    let mut faults = names(library);
    let mut lines = Vec::new();
    let texts = texts(library, &mut lines);
    faults.extend(lines.into_iter().map(|line| Found { place: Place::Text, line }));
    (faults, texts)
}

/// Services, questions and topics that content files name but nobody has.
fn names(library: &Library) -> Vec<Found> {
    use domain::guide::{Use, WayOn};
    let mut faults: Vec<Found> = Vec::new();
    let mut fault = |place: Place, line: String| faults.push(Found { place, line });
    let service = |id: &str| library.directory.service(id).is_some();
    for topic in &library.outcomes.topics {
        for rule in topic.first.iter().chain(&topic.others) {
            match &rule.whom {
                Use::Service(id) if !service(id) => {
                    fault(Place::Way(topic.id.clone()), format!("outcome {}: no service {id}", topic.id));
                }
                Use::Direction(id) if library.book.source().find(&format!("guide-direction-{id}")).is_none() => {
                    fault(Place::Text, format!("outcome {}: no words for direction {id}", topic.id));
                }
                _ => {}
            }
        }
        for ask in topic.asks.iter().filter(|id| library.ask(id).is_none()) {
            fault(Place::Ask(ask.clone()), format!("outcome {}: no question {ask}", topic.id));
        }
        if library.flow.answers_for(&topic.id, domain::guide::Voice::Child).is_none() {
            fault(Place::Way(topic.id.clone()), format!("topic {}: no path leads to it by name", topic.id));
        }
    }
    for (kind, tied) in &library.outcomes.dangers {
        for topic in tied.first.iter().chain(&tied.beside).filter(|id| library.outcomes.topic(id).is_none()) {
            fault(Place::Way(topic.clone()), format!("danger {kind:?}: no topic {topic}"));
        }
    }
    for (kind, rules) in &library.outcomes.instead {
        for rule in rules {
            // A grown-up to be found is no office: only services stand there.
            let known = match &rule.whom {
                Use::Service(id) => service(id),
                Use::Kind(_) => true,
                Use::Direction(_) => false,
            };
            if !known {
                fault(Place::Text, format!("instead of {}: {:?} leads nowhere", kind.id(), rule.whom));
            }
        }
    }
    for (id, whom) in &library.outcomes.named {
        let known = match whom {
            Use::Direction(id) => library.book.source().find(&format!("guide-direction-{id}")).is_some(),
            Use::Service(id) => service(id),
            Use::Kind(_) => true,
        };
        if !known || !service(id) {
            fault(Place::Record(id.clone()), format!("looked for by name: {id} leads nowhere"));
        }
    }
    for service in &library.directory.services {
        for topic in service.topics.iter().filter(|id| library.outcomes.topic(id).is_none()) {
            fault(Place::Record(service.id.clone()), format!("service {}: no topic {topic}", service.id));
        }
    }
    for ask in &library.asks {
        if ask.min_age.zip(ask.max_age).is_some_and(|(least, most)| most < least) {
            fault(Place::Ask(ask.id.clone()), format!("question {}: max_age is lower than min_age", ask.id));
        }
        let known = match &ask.way_on {
            WayOn::Topic(id) => library.outcomes.topic(id).is_some(),
            WayOn::Need(id) => library.flow.answers_for(id, domain::guide::Voice::Child).is_some(),
            WayOn::Service(id) => library.directory.service(id).is_some_and(domain::guide::Service::public),
            WayOn::Page(page) => page == "akut" || page == "fragor",
        };
        if !known {
            fault(Place::Ask(ask.id.clone()), format!("question {}: its way on leads nowhere", ask.id));
        }
    }
    faults
}

/// The languages of the desk.
const DESK: [&str; 2] = ["sv", "en"];

/// Every text in every language that is spoken to those who read it; how many ids there are for citizens, and for the desk.
fn texts(library: &Library, faults: &mut Vec<String>) -> [usize; 2] {
    let source = library.book.source();
    let mut wanted: BTreeSet<String> = source.ids().map(str::to_owned).collect();
    for kind in Kind::ALL {
        for part in ["happens", "happens-guardian", "knows", "knows-guardian"] {
            wanted.insert(format!("guide-kind-{}.{part}", kind.id().replace('_', "-")));
        }
    }
    for ask in &library.asks {
        wanted.extend([format!("ask-{}", ask.id), format!("ask-{}.answer", ask.id)]);
    }
    for words in library.book.languages() {
        let have: BTreeSet<&str> = words.ids().collect();
        // Staff are spoken to in Swedish and English alone.
        let spoken = |id: &str| !id.starts_with("desk") || DESK.contains(&words.tag());
        for id in wanted.iter().filter(|id| spoken(id) && !have.contains(id.as_str())) {
            faults.push(format!("locales/{}: {id} is missing", words.tag()));
        }
        for id in have.iter().filter(|id| !wanted.contains(**id)) {
            faults.push(format!("locales/{}: {id} is not in Swedish", words.tag()));
        }
    }
    let desk = wanted.iter().filter(|id| id.starts_with("desk")).count();
    [wanted.len() - desk, desk]
}

/// The county's to-do list: where somebody has no local *Börja här*.
#[must_use]
pub fn hole_list(library: &Library) -> String {
    let mut out = String::new();
    let found = holes(&library.outcomes, &library.directory);
    for hole in &found {
        let ages: Vec<String> = hole.ages.iter().map(u8::to_string).collect();
        let _ = writeln!(out, "{}\t{}\t{:?}\t{}", hole.topic, hole.place.name(), hole.voice, ages.join(","));
    }
    let people: usize = found.iter().map(|hole| hole.ages.len()).sum();
    let _ = writeln!(
        out,
        "{people} of {} need × municipality × age × voice have no local start",
        library.outcomes.topics.len() * 12 * 21 * 2
    );
    out
}
