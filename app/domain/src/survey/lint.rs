//! A linter for the questions of children, in Swedish and English: what research on surveys says that they misread, and what could
//! harm. It is a reader that never tires, not a judge: whoever writes may know better.

use super::questionnaire::{Audience, Group, Item, Kind, Question, Questionnaire, Text};
use super::scale::{Good, steps};
use super::spot::{Of, Spot};
use crate::danger::Detector;

mod phrases;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

use tokens::Tokens;
use words::{ENGLISH, Lexicon, SWEDISH};

/// The most words of a sentence that a child is asked.
pub const MOST_WORDS: usize = 12;

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// A negation: to say *no* to *not* turns the answer around.
    Negation,
    /// Two questions in one: one answer cannot be to both.
    Double,
    /// A quantifier that everybody reads otherwise: *often*, *quite*.
    Vague,
    /// A sentence of more than [`MOST_WORDS`] words.
    Long,
    /// A matrix for children under twelve: they lose the row.
    Matrix,
    /// Sensitive words, and no card with where to turn.
    NoSupport,
    /// It asks who somebody is: then the answer is tied to them.
    AsksWho,
    /// A scale for children of which nobody has said which end is the good one: it gets no faces.
    NoGoodEnd,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Negation,
        Self::Double,
        Self::Vague,
        Self::Long,
        Self::Matrix,
        Self::NoSupport,
        Self::AsksWho,
        Self::NoGoodEnd,
    ];

    /// Its name in Fluent and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Negation => "negation",
            Self::Double => "double",
            Self::Vague => "vague",
            Self::Long => "long",
            Self::Matrix => "matrix",
            Self::NoSupport => "no-support",
            Self::AsksWho => "asks-who",
            Self::NoGoodEnd => "no-good-end",
        }
    }
}

/// A remark on a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Which text.
    pub spot: Spot,
    /// In which language; empty for a remark on all of them.
    pub language: String,
    /// What it is about.
    pub fault: Fault,
    /// The words it is about; empty where it is about the whole.
    pub found: String,
}

/// Every remark on a questionnaire, in the order it is read.
#[must_use]
pub fn lint(questionnaire: &Questionnaire, danger: &Detector) -> Vec<Remark> {
    let mut linter = Linter { questionnaire, danger, remarks: Vec::new() };
    linter.items(&questionnaire.items);
    linter.choices();
    linter.remarks
}

/// The words a language is read by.
fn lexicon(tag: &str) -> Option<&'static Lexicon> {
    match tag.split('-').next() {
        Some("sv") => Some(&SWEDISH),
        Some("en") => Some(&ENGLISH),
        _ => None,
    }
}

struct Linter<'a> {
    questionnaire: &'a Questionnaire,
    danger: &'a Detector,
    remarks: Vec<Remark>,
}

impl Linter<'_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Question(question) => self.question(question),
                // The wording of a locked instrument is not ours to mend.
                Item::Group(group) if group.lock.is_some() => {}
                Item::Group(group) => {
                    self.group(group);
                    self.items(&group.items);
                }
            }
        }
    }

    fn say(&mut self, spot: Spot, language: &str, fault: Fault, found: &str) {
        self.remarks.push(Remark { spot, language: language.to_owned(), fault, found: found.to_owned() });
    }

    /// Whether it is for children who are read with special care.
    fn is_under_twelve(&self) -> bool {
        matches!(self.questionnaire.audience, Audience::Young | Audience::Child)
    }

    fn group(&mut self, group: &Group) {
        let table = group.appearance.iter().any(|word| word == "table-list");
        if self.is_under_twelve() && table {
            self.say(Spot::Group(group.name.clone(), Of::Label), "", Fault::Matrix, "");
        }
    }

    fn question(&mut self, question: &Question) {
        if question.kind == Kind::Calculate {
            return;
        }
        let label = Spot::Question(question.name.clone(), Of::Label);
        if self.is_under_twelve() && self.lacks_good_end(question) {
            self.say(label.clone(), "", Fault::NoGoodEnd, "");
        }
        if question.kind != Kind::Note {
            for (fault, tag, found) in wording(&question.label, self.questionnaire.audience) {
                self.say(label.clone(), &tag, fault, &found);
            }
            for (of, text) in [(Of::Label, &question.label), (Of::Hint, &question.hint)] {
                for (tag, words) in &text.0 {
                    let who = lexicon(tag).and_then(|lexicon| phrases::asks_who(&Tokens::of(words), lexicon));
                    if let Some(found) = who {
                        self.say(Spot::Question(question.name.clone(), of), tag, Fault::AsksWho, &found);
                    }
                }
            }
        }
        if !question.sensitive {
            // One card serves every language: one remark is enough.
            let mut all = question.label.0.iter().chain(&question.hint.0);
            let found = all.find_map(|(tag, words)| Some((tag.clone(), self.sensitive(tag, words)?)));
            if let Some((tag, found)) = found {
                self.say(label, &tag, Fault::NoSupport, &found);
            }
        }
    }

    /// Whether it is a scale in numbers, and it is not said which end of it is the good one.
    fn lacks_good_end(&self, question: &Question) -> bool {
        let Kind::One(list) = &question.kind else { return false };
        let scale = || self.questionnaire.lists.get(list).and_then(steps);
        let likert = question.appearance.iter().any(|word| word == "likert");
        likert && Good::of(question).is_none() && scale().is_some_and(|steps| !steps.is_empty())
    }

    /// The words that call for a card with where to turn.
    fn sensitive(&self, tag: &str, words: &str) -> Option<String> {
        let lexicon = lexicon(tag)?;
        let tokens = Tokens::of(words);
        if let Some(found) = phrases::sensitive(&tokens, lexicon) {
            return Some(found);
        }
        // What signals danger is written as a child would say it; a question says *you* where the child says *I*.
        let own = phrases::as_own_words(&tokens, lexicon);
        self.danger.assess(&own).map(|_| words.to_owned())
    }

    /// Vague words among the choices: the answer of one child is not that of another.
    fn choices(&mut self) {
        if !self.is_under_twelve() {
            return;
        }
        for (list, choices) in &self.questionnaire.lists {
            for choice in choices {
                for (tag, words) in &choice.label.0 {
                    let vague = lexicon(tag).and_then(|lexicon| phrases::vague(&Tokens::of(words), lexicon));
                    if let Some(found) = vague {
                        let spot = Spot::Choice(list.clone(), choice.value.clone());
                        self.remarks.push(Remark { spot, language: tag.clone(), fault: Fault::Vague, found });
                    }
                }
            }
        }
    }
}

/// What is to be said about how a question is worded, in each of its languages.
fn wording(text: &Text, audience: Audience) -> Vec<(Fault, String, String)> {
    let mut said = Vec::new();
    for (tag, words) in &text.0 {
        let Some(lexicon) = lexicon(tag) else { continue };
        let tokens = Tokens::of(words);
        let mut say = |fault, found: Option<String>| said.extend(found.map(|found| (fault, tag.clone(), found)));
        say(Fault::Double, phrases::double(words, &tokens, lexicon));
        if audience.is_child() {
            say(Fault::Negation, phrases::negation(&tokens, lexicon));
            say(Fault::Vague, phrases::vague(&tokens, lexicon));
            say(Fault::Long, phrases::long(words, MOST_WORDS));
        }
    }
    said
}
