//! A flow: questions, labelled answers and where each leads, all data; and the walk of given answers through it.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, holds};
use super::{Age, Answers, Facts, Municipality, Urgency, Voice};

/// A whole flow, as its content file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// Its name.
    pub id: String,
    /// Raised when a number in it changes meaning.
    pub version: u32,
    /// Where answers are kept, in the order of the code. At most eight, at most 26 bits together.
    pub slots: Vec<Slot>,
    /// The first question.
    pub start: String,
    /// All questions.
    pub questions: Vec<Question>,
}

/// A place for one answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its name: need, part, topic, place, age, urgency.
    pub id: String,
    /// How many numbers it holds, a power of two; the last means skipped.
    pub size: u8,
}

impl Slot {
    /// Bits it takes in a code.
    #[must_use]
    pub fn bits(&self) -> u32 {
        u8::BITS - self.size.saturating_sub(1).leading_zeros()
    }

    /// The number that means "skipped".
    #[must_use]
    pub fn skipped(&self) -> u8 {
        self.size.saturating_sub(1)
    }
}

/// How a question is drawn. The rules do not depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// Large tiles with a picture each.
    Tiles,
    /// A list of choices.
    Choice,
    /// The wheel of eight parts.
    Wheel,
    /// The twelve municipalities.
    Place,
    /// Ages in years.
    Age,
    /// How soon.
    Urgency,
}

/// One question on one screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its id; its words are `guide-question-<id>`.
    pub id: String,
    /// Where its answer is kept.
    pub slot: String,
    /// How it is drawn.
    pub kind: QuestionKind,
    /// The answers it offers.
    pub options: Vec<Offer>,
    /// Where "hoppa över" leads.
    pub skip: Vec<Go>,
}

/// One answer on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Its id.
    pub id: String,
    /// Its number in the slot: stable, never used again for another answer.
    pub n: u8,
    /// Whether it tells of danger or harm; then it is posted and never stands in a path.
    #[serde(default)]
    pub sensitive: bool,
    /// The topic it decides, if it does.
    #[serde(default)]
    pub topic: Option<String>,
    /// When it is shown. A hidden answer still counts, so that switching voice loses nothing.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Where it leads.
    pub next: Vec<Go>,
}

/// Where an answer leads: the first of a list whose condition holds; the last has none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Go {
    /// When; no condition always holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// A question's id, or `answer`.
    pub go: String,
}

/// The end of a walk.
pub const ANSWER: &str = "answer";

/// What a walk through the flow comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// This question is next.
    Ask(&'a Question),
    /// Nothing more to ask.
    Answer,
    /// The flow names a question that is not there, or goes in a circle. The proof forbids it.
    Broken,
}

/// One answered question on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given<'a> {
    /// The question.
    pub question: &'a Question,
    /// Its slot's place in the flow.
    pub slot: usize,
    /// The chosen answer; `None` is skipped.
    pub offer: Option<&'a Offer>,
}

/// A walk of given answers through the flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk<'a> {
    /// Where it stands now.
    pub step: Step<'a>,
    /// The questions answered on the way, in order.
    pub path: Vec<Given<'a>>,
    /// What they tell.
    pub facts: Facts,
    /// The topic they decide.
    pub topic: Option<&'a str>,
    /// Whether they tell of danger or harm and so must never stand in a path.
    pub sensitive: bool,
    /// Whether an answer is not on offer any more and is asked for again.
    pub stale: bool,
}

impl Flow {
    /// The question with this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The place of a slot in the flow.
    #[must_use]
    pub fn slot(&self, id: &str) -> Option<usize> {
        self.slots.iter().position(|slot| slot.id == id)
    }

    /// Walks the answers from the start to the first question without one, or to the end.
    #[must_use]
    pub fn walk(&self, answers: &Answers) -> Walk<'_> {
        self.walk_until(answers, None)
    }

    /// Walks as [`Flow::walk`], but stops at the question kept in `slot` to ask it again; later answers are kept.
    #[must_use]
    pub fn walk_until(&self, answers: &Answers, slot: Option<usize>) -> Walk<'_> {
        let mut walk = Walk {
            step: Step::Broken,
            path: Vec::with_capacity(self.slots.len()),
            facts: Facts::of(answers.voice),
            topic: None,
            sensitive: false,
            stale: false,
        };
        let mut at = self.start.as_str();
        // A walk answers each slot at most once, so more steps than questions is a circle.
        for _ in 0..=self.questions.len() {
            if at == ANSWER {
                walk.step = Step::Answer;
                return walk;
            }
            let Some(question) = self.question(at) else { return walk };
            let Some(index) = self.slot(&question.slot) else { return walk };
            let value = answers.value(index);
            let skipped = self.slots.get(index).is_some_and(|slot| slot.skipped() == value);
            let offer = question.options.iter().find(|offer| offer.n == value);
            if slot == Some(index) || value == 0 || (offer.is_none() && !skipped) {
                walk.stale = value != 0 && slot != Some(index);
                walk.step = Step::Ask(question);
                return walk;
            }
            let next = offer.map_or(&question.skip, |offer| &offer.next);
            walk.take(question, index, offer);
            match next.iter().find(|go| holds(go.when.as_ref(), &walk.facts, walk.topic)) {
                Some(go) => at = &go.go,
                None => return walk,
            }
        }
        walk
    }

    /// The answers after `value` is given in `slot`: the rest is kept, save what belonged to another question. A value
    /// that no question of the slot offers changes nothing.
    #[must_use]
    pub fn answer(&self, answers: &Answers, slot: usize, value: u8) -> Answers {
        self.answer_on(&self.walk(answers), answers, slot, value)
    }

    /// As [`Flow::answer`], with the walk of the answers at hand: a page asks it for every answer it offers.
    #[must_use]
    pub fn answer_on(&self, before: &Walk<'_>, answers: &Answers, slot: usize, value: u8) -> Answers {
        if !self.offers(slot, value) {
            return *answers;
        }
        let mut after = answers.with(slot, value);
        let mut walk = self.walk(&after);
        for _ in 0..self.slots.len() {
            let moved = walk.path.iter().map(|given| (given.slot, &given.question.id)).find(|(at, id)| {
                *at != slot && before.path.iter().any(|old| old.slot == *at && old.question.id != **id)
            });
            let stale = match walk.step {
                Step::Ask(question) if walk.stale => self.slot(&question.slot),
                _ => None,
            };
            let Some(at) = moved.map(|(at, _)| at).or(stale) else { break };
            after = after.with(at, 0);
            walk = self.walk(&after);
        }
        self.prune(&after, &walk)
    }

    /// The answers of somebody who has told their municipality elsewhere: everything is asked as ever, save where they live.
    #[must_use]
    pub fn answers_from(&self, voice: Voice, place: Option<Municipality>) -> Answers {
        let none = Answers::none(voice);
        let places = self.questions.iter().filter(|question| question.kind == QuestionKind::Place);
        let told = places.flat_map(|question| question.options.iter().map(move |offer| (question, offer)));
        let mut told = told.filter(|(_, offer)| place.is_some_and(|place| place.code() == offer.id));
        told.next().and_then(|(question, offer)| Some(none.with(self.slot(&question.slot)?, offer.n))).unwrap_or(none)
    }

    /// Answers that lead to a topic, by the shortest way in which it is offered by name; to a need for a need's id.
    #[must_use]
    pub fn answers_for(&self, id: &str, voice: Voice) -> Option<Answers> {
        let mut level = vec![Answers::none(voice)];
        // Need, part, topic: nothing decides a topic later.
        for _ in 0..3 {
            let mut next = Vec::new();
            for answers in &level {
                let Step::Ask(question) = self.walk(answers).step else { continue };
                let Some(slot) = self.slot(&question.slot) else { continue };
                if !matches!(question.kind, QuestionKind::Tiles | QuestionKind::Choice | QuestionKind::Wheel) {
                    continue;
                }
                for offer in &question.options {
                    let chosen = answers.with(slot, offer.n);
                    if offer.id == id
                        || (offer.topic.as_deref() == Some(id) && offer.next.iter().all(|go| go.go == ANSWER))
                    {
                        return Some(chosen);
                    }
                    next.push(chosen);
                }
            }
            level = next;
        }
        None
    }

    /// Drops what stands in slots the walk does not pass, so that one state has one code; a slot that has yet to be
    /// reached keeps its answer, because the walk may come there.
    ///
    /// A slot that several questions share is dropped too when the walk does not pass it: its number meant something in
    /// one of them, and would become an answer nobody gave in another.
    fn prune(&self, answers: &Answers, walk: &Walk<'_>) -> Answers {
        let mut asked = [0_u8; super::answers::SLOTS];
        for slot in self.questions.iter().filter_map(|one| self.slot(&one.slot)) {
            if let Some(count) = asked.get_mut(slot) {
                *count = count.saturating_add(1);
            }
        }
        let mut kept = *answers;
        for (slot, asked) in asked.into_iter().enumerate() {
            let passed = walk.path.iter().any(|given| given.slot == slot);
            if !passed && (walk.step == Step::Answer || asked > 1 || slot >= self.slots.len()) {
                kept = kept.with(slot, 0);
            }
        }
        kept
    }

    /// Whether some question of a slot offers this number, or it is the slot's "skipped".
    fn offers(&self, slot: usize, value: u8) -> bool {
        self.slots.get(slot).is_some_and(|one| one.skipped() == value)
            || self.questions.iter().any(|question| {
                self.slot(&question.slot) == Some(slot) && question.options.iter().any(|offer| offer.n == value)
            })
    }
}

impl<'a> Walk<'a> {
    fn take(&mut self, question: &'a Question, slot: usize, offer: Option<&'a Offer>) {
        if let Some(offer) = offer {
            self.sensitive |= offer.sensitive;
            if let Some(topic) = &offer.topic {
                self.topic = Some(topic);
            }
            match question.kind {
                QuestionKind::Age => self.facts.age = offer.id.parse().ok().and_then(Age::new),
                QuestionKind::Place => self.facts.place = Municipality::parse(&offer.id),
                QuestionKind::Urgency => self.facts.urgency = Urgency::parse(&offer.id),
                QuestionKind::Tiles | QuestionKind::Choice | QuestionKind::Wheel => {}
            }
        }
        self.path.push(Given { question, slot, offer });
    }
}

impl Question {
    /// The words a question shares with others of its kind: `need`, `topic`, `wheel`, `place`, `age`, `urgency`.
    #[must_use]
    pub fn kind_id(&self) -> &'static str {
        match self.kind {
            QuestionKind::Tiles => "need",
            QuestionKind::Choice => "topic",
            QuestionKind::Wheel => "wheel",
            QuestionKind::Place => "place",
            QuestionKind::Age => "age",
            QuestionKind::Urgency => "urgency",
        }
    }
}
