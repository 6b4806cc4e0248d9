//! The proof: every path × municipality × age × voice is walked, and whatever would leave somebody without a way on is
//! named. It runs in tests, in `server check`, and before the desk may change anything.

use std::collections::BTreeSet;

use super::flow::ANSWER;
use super::{
    Age, Answers, Confidence, Directory, Facts, Flow, Municipality, Outcomes, QuestionKind, Step, Urgency, Voice,
};
use crate::hours::Hours;

/// Something the proof found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Where: a question, an option, a topic.
    pub place: String,
    /// What is wrong.
    pub cause: String,
}

/// How much the proof walked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Questions in the flow.
    pub questions: usize,
    /// Answers on offer, skips included.
    pub edges: usize,
    /// Full paths from the start to an answer.
    pub paths: usize,
    /// Topic × voice × municipality × age × urgency that were answered.
    pub outcomes: usize,
}

/// A topic for which somebody somewhere has no local *Börja här*.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hole {
    /// The topic.
    pub topic: String,
    /// The municipality.
    pub place: Municipality,
    /// In whose voice.
    pub voice: Voice,
    /// Ages in years.
    pub ages: Vec<u8>,
}

/// Walks everything and returns what was walked and what is wrong.
///
/// # Errors
/// Every fault found, sorted, when there is one.
pub fn prove(flow: &Flow, outcomes: &Outcomes, directory: &Directory) -> Result<Counts, Vec<Fault>> {
    let mut proof = Proof { flow, outcomes, directory, faults: BTreeSet::new(), counts: Counts::default() };
    proof.shape();
    // A broken graph cannot be walked, and its faults are enough to mend.
    if proof.faults.is_empty() {
        proof.paths();
        proof.outcomes();
    }
    if proof.faults.is_empty() { Ok(proof.counts) } else { Err(proof.faults.into_iter().collect()) }
}

/// Every topic × municipality × age × voice without a local *Börja här*: the county's list of what to mend.
#[must_use]
pub fn holes(outcomes: &Outcomes, directory: &Directory) -> Vec<Hole> {
    let mut holes = Vec::new();
    for topic in &outcomes.topics {
        for place in Municipality::all() {
            for voice in Voice::ALL {
                let local = |age: &Age| {
                    let facts = Facts { age: Some(*age), place: Some(place), ..Facts::of(voice) };
                    outcomes.answer(&topic.id, &facts, directory).is_some_and(|answer| answer.first.local())
                };
                let ages: Vec<u8> = ages().filter(|age| !local(age)).map(Age::years).collect();
                if !ages.is_empty() {
                    holes.push(Hole { topic: topic.id.clone(), place, voice, ages });
                }
            }
        }
    }
    holes
}

fn ages() -> impl Iterator<Item = Age> {
    (0..=super::OLDEST).filter_map(Age::new)
}

struct Proof<'a> {
    flow: &'a Flow,
    outcomes: &'a Outcomes,
    directory: &'a Directory,
    faults: BTreeSet<Fault>,
    counts: Counts,
}

impl Proof<'_> {
    fn fault(&mut self, place: &str, cause: impl Into<String>) {
        self.faults.insert(Fault { place: place.to_owned(), cause: cause.into() });
    }

    /// What can be seen without walking: targets, numbers, sizes, one unconditional way on for every answer.
    fn shape(&mut self) {
        let flow = self.flow;
        let bits: u32 = flow.slots.iter().map(super::Slot::bits).sum();
        if flow.slots.len() > super::answers::SLOTS || bits > 26 {
            self.fault("slots", format!("{bits} bits do not fit a code of 26"));
        }
        for slot in flow.slots.iter().filter(|slot| !slot.size.is_power_of_two()) {
            self.fault(&slot.id, "size is not a power of two");
        }
        if flow.question(&flow.start).is_none() {
            self.fault("start", "names no question");
        }
        let mut reached = BTreeSet::from([flow.start.as_str()]);
        for question in &flow.questions {
            self.counts.questions += 1;
            let Some(slot) = flow.slot(&question.slot).and_then(|index| flow.slots.get(index)) else {
                self.fault(&question.id, format!("has an unknown slot {}", question.slot));
                continue;
            };
            let mut numbers = BTreeSet::new();
            let mut ids = BTreeSet::new();
            for offer in &question.options {
                let place = format!("{}/{}", question.id, offer.id);
                if offer.n == 0 || offer.n >= slot.skipped() || !numbers.insert(offer.n) {
                    self.fault(&place, format!("number {} is taken or outside the slot", offer.n));
                }
                if !ids.insert(&offer.id) {
                    self.fault(&place, "is offered twice");
                }
                let known = match question.kind {
                    QuestionKind::Place => Municipality::parse(&offer.id).is_some(),
                    QuestionKind::Age => offer.id.parse().ok().and_then(Age::new).is_some(),
                    QuestionKind::Urgency => Urgency::parse(&offer.id).is_some(),
                    QuestionKind::Tiles | QuestionKind::Choice | QuestionKind::Wheel => true,
                };
                if !known {
                    self.fault(&place, "is no municipality, age or urgency");
                }
                if offer.topic.as_ref().is_some_and(|topic| self.outcomes.topic(topic).is_none()) {
                    self.fault(&place, "names a topic without an outcome");
                }
            }
            let nexts = question.options.iter().map(|offer| (offer.id.as_str(), &offer.next));
            for (id, next) in nexts.chain([("skip", &question.skip)]) {
                self.counts.edges += 1;
                let place = format!("{}/{id}", question.id);
                if next.last().is_none_or(|go| go.when.is_some()) {
                    self.fault(&place, "has no way on that always holds");
                }
                if next.iter().rev().skip(1).any(|go| go.when.is_none()) {
                    self.fault(&place, "has ways on that can never be taken");
                }
                for go in next {
                    if go.go != ANSWER && flow.question(&go.go).is_none() {
                        self.fault(&place, format!("leads to {}, which is not there", go.go));
                    }
                    reached.insert(&go.go);
                }
            }
        }
        for question in &flow.questions {
            if !reached.contains(question.id.as_str()) {
                self.fault(&question.id, "is never reached");
            }
        }
    }

    /// Every path, by every answer and every skip. A circle is a path that never ends.
    fn paths(&mut self) {
        let mut seen = BTreeSet::new();
        for voice in Voice::ALL {
            self.walk(Answers::none(voice), &mut seen);
        }
        for question in &self.flow.questions {
            if !seen.contains(question.id.as_str()) {
                self.fault(&question.id, "is reached by no path");
            }
        }
    }

    fn walk(&mut self, answers: Answers, seen: &mut BTreeSet<String>) {
        let flow = self.flow;
        let walk = flow.walk(&answers);
        let question = match walk.step {
            Step::Ask(question) => question,
            Step::Answer => {
                self.counts.paths += 1;
                let topic = walk.topic.unwrap_or("vet-inte");
                if self.outcomes.answer(topic, &walk.facts, self.directory).is_none() {
                    self.fault(topic, format!("a path ends without an answer: {:?}", walk.facts));
                }
                return;
            }
            Step::Broken => return self.fault("flow", format!("a path is broken or a circle: {:?}", answers.values)),
        };
        if !seen.contains(&question.id) {
            seen.insert(question.id.clone());
        }
        let Some(index) = flow.slot(&question.slot) else { return };
        if answers.value(index) != 0 || walk.stale {
            return self.fault(&question.id, "asks for a slot that is answered already");
        }
        let skip = flow.slots.get(index).map(super::Slot::skipped).unwrap_or_default();
        for value in question.options.iter().map(|offer| offer.n).chain([skip]) {
            self.walk(answers.with(index, value), seen);
        }
    }

    /// Every topic × voice × municipality or none × age or none × urgency or none × school or none that day.
    fn outcomes(&mut self) {
        let (outcomes, directory) = (self.outcomes, self.directory);
        let urgencies = [None, Some(Urgency::Nu), Some(Urgency::Snart), Some(Urgency::KanVanta)];
        for topic in &outcomes.topics {
            for voice in Voice::ALL {
                for place in Municipality::all().map(Some).chain([None]) {
                    for age in ages().map(Some).chain([None]) {
                        for (urgency, school_shut) in days(urgencies) {
                            self.counts.outcomes += 1;
                            let facts = Facts { voice, age, place, urgency, school_shut };
                            match outcomes.answer(&topic.id, &facts, directory) {
                                None => self.fault(&topic.id, format!("nobody to turn to for {facts:?}")),
                                Some(answer) => self.line(&topic.id, &facts, answer.line.1, answer.line.0.maximum_age),
                            }
                        }
                    }
                }
            }
        }
    }

    /// The line at the end: round the clock, number and hours both read or assured, for that age.
    fn line(&mut self, topic: &str, facts: &Facts, line: &super::Channel, oldest: Option<u8>) {
        let sure =
            line.assured_date.is_some() || (line.reading.confidence == Confidence::ReadOnPage && line.hours_read);
        if line.hours != Hours::Always || !sure || !line.showable() {
            self.fault(topic, format!("ends in {}, which is not known to be staffed round the clock", line.id));
        }
        if facts.age.zip(oldest).is_some_and(|(age, oldest)| age.years() > oldest) {
            self.fault(topic, format!("ends in {}, which is not for {facts:?}", line.id));
        }
    }
}

/// Each urgency on a day with school and on one without.
fn days<const N: usize>(urgencies: [Option<Urgency>; N]) -> impl Iterator<Item = (Option<Urgency>, bool)> {
    urgencies.into_iter().flat_map(|urgency| [(urgency, false), (urgency, true)])
}
