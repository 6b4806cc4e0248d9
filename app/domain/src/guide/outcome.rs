//! Outcomes: from a topic and what a person told to one *Börja här*, at most three more, and a line that is staffed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::condition::{Condition, holds};
use super::{Age, Channel, Directory, Facts, Kind, Scope, Service, Tied, Urgency, Voice};
use crate::danger::DangerKind;

/// How many contacts follow the first.
const OTHERS: usize = 3;

/// Grown-ups who are met at school, and so away when it is shut.
const AT_SCHOOL: [&str; 4] = ["elevhalsa", "gymnasiets-elevhalsa", "rektor-mentor", "skolsocialt"];

/// Whether this grown-up is met at school.
#[must_use]
pub fn at_school(direction: &str) -> bool {
    AT_SCHOOL.contains(&direction)
}

/// Which contacts each topic leads to, as its content file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcomes {
    /// One entry a topic.
    pub topics: Vec<Topic>,
    /// The line every answer ends with: the first whose condition holds.
    pub lines: Vec<Line>,
    /// The topics of each kind of danger that words can tell of.
    pub dangers: BTreeMap<DangerKind, Tied>,
    /// Whom to turn to instead of an office of a kind of which no way in was read, best first.
    #[serde(default)]
    pub instead: BTreeMap<Kind, Vec<Rule>>,
    /// What is found of a service (its id) that is looked for by name and has no way in of its own: a grown-up whom one meets, or the
    /// offices behind it.
    #[serde(default)]
    pub named: BTreeMap<String, Use>,
}

/// Where a topic leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Candidates for *Börja här*, best first.
    pub first: Vec<Rule>,
    /// Candidates for the rest, best first.
    pub others: Vec<Rule>,
    /// Whether the answer has something for the time of waiting.
    #[serde(default)]
    pub wait: bool,
    /// Questions that belong beside the answer.
    #[serde(default)]
    pub asks: Vec<String>,
    /// Whether it is better to wait some days for the grown-ups at school than to begin with somebody else.
    #[serde(default)]
    pub waits_for_school: bool,
}

/// A candidate and when it is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// When; no condition always holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Whom.
    #[serde(rename = "use")]
    pub whom: Use,
}

/// Whom a rule points to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Use {
    /// A grown-up the person already meets: a sentence, no channel.
    Direction(String),
    /// A service of the directory.
    Service(String),
    /// The service of this kind that can be reached from where the person is.
    Kind(Kind),
}

/// A line that is staffed round the clock, for those its condition names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// For whom; no condition is for all.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The service.
    pub service: String,
    /// Its channel.
    pub channel: String,
}

/// A question of young people, and what it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Its id; its words are `ask-<id>`.
    pub id: String,
    /// Who asks it; nobody named: everybody.
    #[serde(default)]
    pub voices: Vec<Voice>,
    /// The youngest age its words are true for, in years; nothing said: no limit.
    #[serde(default)]
    pub min_age: Option<u8>,
    /// The oldest, included.
    #[serde(default)]
    pub max_age: Option<u8>,
    /// Topics it belongs beside.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Kinds of help it belongs beside.
    #[serde(default)]
    pub kinds: Vec<Kind>,
    /// Where its answer leads on.
    pub way_on: WayOn,
}

impl Ask {
    /// Whether it is this voice's question.
    #[must_use]
    pub fn is_for(&self, voice: Voice) -> bool {
        self.voices.is_empty() || self.voices.contains(&voice)
    }

    /// Whether it is a question at this age, the child's own; an age that nobody told leaves nothing out.
    #[must_use]
    pub fn suits(&self, age: Option<Age>) -> bool {
        age.is_none_or(|age| {
            self.min_age.is_none_or(|least| least <= age.years()) && self.max_age.is_none_or(|most| age.years() <= most)
        })
    }
}

impl Topic {
    /// Whether a grown-up at school stands behind somebody who can be reached: school is shut, and it was not said that it can wait.
    fn passes_school(&self, facts: &Facts) -> bool {
        facts.school_shut
            && match facts.urgency {
                Some(Urgency::Nu) => true,
                Some(Urgency::Snart) | None => !self.waits_for_school,
                Some(Urgency::KanVanta) => false,
            }
    }

    /// The questions beside its answer for somebody of this voice and age, in the topic's order.
    pub fn beside<'a>(&'a self, asks: &'a [Ask], voice: Voice, age: Option<Age>) -> impl Iterator<Item = &'a Ask> {
        let known = self.asks.iter().filter_map(move |id| asks.iter().find(|ask| ask.id == *id));
        known.filter(move |ask| ask.is_for(voice) && ask.suits(age))
    }
}

/// A way on from an answered question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WayOn {
    /// To a topic's answer.
    Topic(String),
    /// To a need's questions.
    Need(String),
    /// To a service.
    Service(String),
    /// To a page of its own.
    Page(String),
}

/// A contact that was picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick<'a> {
    /// A grown-up the person already meets.
    Direction(&'a str),
    /// A service.
    Service(&'a Service),
}

impl Pick<'_> {
    /// Whether it is near: a grown-up one meets, or a service of the county or the municipality.
    #[must_use]
    pub fn local(&self) -> bool {
        match self {
            Self::Direction(_) => true,
            Self::Service(service) => service.scope != Scope::National,
        }
    }
}

/// The answer to a person's way through the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer<'a> {
    /// *Börja här*.
    pub first: Pick<'a>,
    /// At most three more.
    pub others: Vec<Pick<'a>>,
    /// The line that is staffed now, with the channel to reach it by.
    pub line: (&'a Service, &'a Channel),
    /// Kinds of local help this topic starts with that have no verified contact where the person is.
    pub missing: Vec<Kind>,
}

impl Outcomes {
    /// The topic with this id.
    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    /// The answer for a topic; `None` when the content leaves nobody to turn to, which the proof forbids.
    #[must_use]
    pub fn answer<'a>(&'a self, topic: &str, facts: &Facts, directory: &'a Directory) -> Option<Answer<'a>> {
        let topic = self.topic(topic)?;
        let line = self.line(facts, directory)?;
        let passes_school = topic.passes_school(facts);
        let mut missing = Vec::new();
        let (mut first, mut later) = (None, None);
        for rule in topic.first.iter().filter(|rule| holds(rule.when.as_ref(), facts, Some(&topic.id))) {
            match pick(&rule.whom, facts, directory) {
                // Shut, it comes right after whoever can be reached.
                Some(found @ Pick::Direction(id)) if passes_school && at_school(id) => {
                    later = later.or(Some(found));
                }
                Some(found) => {
                    first = Some(found);
                    break;
                }
                None => missing.extend(missed(&rule.whom, directory)),
            }
        }
        let first = first.or(later)?;
        let mut others: Vec<Pick<'a>> = later.into_iter().filter(|found| *found != first).collect();
        for rule in topic.others.iter().filter(|rule| holds(rule.when.as_ref(), facts, Some(&topic.id))) {
            match pick(&rule.whom, facts, directory) {
                Some(found) if found != first && !others.contains(&found) && others.len() < OTHERS => {
                    others.push(found);
                }
                Some(_) => {}
                None => missing.extend(missed(&rule.whom, directory)),
            }
        }
        // The line ends the page anyway, with the same number: once is enough. Beside 112 it comes first of the others
        // instead: whoever is in danger should not have to read to the end to find somebody of their own.
        others.retain(|pick| *pick != Pick::Service(line.0));
        if matches!(first, Pick::Service(service) if service.kind == Kind::Emergency) {
            others.insert(0, Pick::Service(line.0));
            others.truncate(OTHERS);
        }
        missing.sort_unstable();
        missing.dedup();
        // Without a municipality nothing local is missing yet: it has only not been asked for.
        if facts.place.is_none() {
            missing.clear();
        }
        Some(Answer { first, others, line, missing })
    }

    /// The answer for a topic to somebody of whom it is known whom they should begin with (`whom`): that one stands first. While schools are
    /// shut the topic's own first does: it knows who is there then. Of the others only the first who can be reached stays, and only where
    /// the first is a grown-up to be found and has no number.
    #[must_use]
    pub fn first_contact<'a>(
        &'a self,
        topic: &str,
        whom: &'a Use,
        facts: &Facts,
        directory: &'a Directory,
    ) -> Option<Answer<'a>> {
        let mut answer = self.answer(topic, facts, directory)?;
        let found = pick(whom, facts, directory).filter(|found| !facts.school_shut && *found != answer.first);
        if let Some(found) = found {
            answer.others.insert(0, core::mem::replace(&mut answer.first, found));
        }
        let line = Pick::Service(answer.line.0);
        answer.others.retain(|pick| matches!(pick, Pick::Service(_)) && *pick != line);
        answer.others.truncate(usize::from(matches!(answer.first, Pick::Direction(_))));
        Some(answer)
    }

    /// The line staffed round the clock for these facts.
    #[must_use]
    pub fn line<'a>(&self, facts: &Facts, directory: &'a Directory) -> Option<(&'a Service, &'a Channel)> {
        self.lines.iter().filter(|line| holds(line.when.as_ref(), facts, None)).find_map(|line| {
            let service = directory.service(&line.service).filter(|service| service.reachable(facts))?;
            let channel = service.shown().find(|channel| channel.id == line.channel)?;
            Some((service, channel))
        })
    }
}

pub(super) fn pick<'a>(whom: &'a Use, facts: &Facts, directory: &'a Directory) -> Option<Pick<'a>> {
    match whom {
        Use::Direction(id) => Some(Pick::Direction(id)),
        Use::Service(id) => directory.service(id).filter(|service| service.reachable(facts)).map(Pick::Service),
        Use::Kind(kind) => directory
            .services
            .iter()
            .find(|service| service.kind == *kind && service.sorted() && service.reachable(facts))
            .map(Pick::Service),
    }
}

/// The kind of local help a rule asked for in vain.
fn missed(whom: &Use, directory: &Directory) -> Option<Kind> {
    match whom {
        Use::Direction(_) => None,
        Use::Kind(kind) => Some(*kind),
        Use::Service(id) => directory
            .service(id)
            .filter(|service| service.scope != Scope::National && service.shown().next().is_none())
            .map(|service| service.kind),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: serde::de::DeserializeOwned>(text: &str) -> T {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_school_that_is_shut_is_begun_with_only_where_it_can_wait() {
        let outcomes: Outcomes = read(include_str!("../../../../server/content/guide/outcomes.json"));
        let directory: Directory = read(include_str!("../../../../server/content/guide/directory.json"));
        let ages = || (0..=20).map(Age::new).chain([None]);
        let (mut waits, mut passed) = (0, 0);
        for topic in &outcomes.topics {
            for (voice, age) in Voice::ALL.into_iter().flat_map(|voice| ages().map(move |age| (voice, age))) {
                for urgency in [None, Some(Urgency::Nu), Some(Urgency::Snart), Some(Urgency::KanVanta)] {
                    let open = Facts { age, urgency, ..Facts::of(voice) };
                    let shut = Facts { school_shut: true, ..open };
                    let monday = outcomes.answer(&topic.id, &open, &directory).unwrap();
                    let sunday = outcomes.answer(&topic.id, &shut, &directory).unwrap();
                    let school = |pick: &Pick| matches!(pick, Pick::Direction(id) if at_school(id));
                    if school(&sunday.first) {
                        waits += 1;
                        let may = match urgency {
                            Some(Urgency::KanVanta) => true,
                            Some(Urgency::Nu) => false,
                            _ => topic.waits_for_school,
                        };
                        assert!(may, "{} {shut:?}", topic.id);
                    } else if school(&monday.first) {
                        passed += 1;
                        assert_eq!(sunday.others.first(), Some(&monday.first), "{} {shut:?}", topic.id);
                    }
                }
            }
        }
        assert!(waits > 100 && passed > 100, "{waits} {passed}");
    }
}
