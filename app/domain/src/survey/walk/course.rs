//! Somebody's way through the questions on their own phone, while it has no net: the same rules as the server's, step by step.
//!
//! Two things the phone leaves to the server. It does not know the words of danger: after words of one's own it shows the card with
//! where to turn, and the server looks at all of them once they come. And the room of an answer is the server's to know: the
//! phone knows how long texts may be together.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::read::{Fault, Fields, others, read};
use super::room::texts_over;
use super::step::{At, Wrong, backward, is_turn, onward, ordered, takes_orders, turned, verdict};
use super::{Screen, Walk};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::questionnaire::{Questionnaire, Text};

/// What is asked, and when.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'q> {
    /// The questions.
    pub questionnaire: &'q Questionnaire,
    /// The language in which expressions find words of choices.
    pub language: &'q str,
    /// The day.
    pub today: Date,
    /// What orders what is shown in random order.
    pub seed: u64,
}

/// Where somebody is, and what they answered so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The answers.
    pub answers: Answers,
    /// Where.
    pub at: At,
    /// Whether the reminder of this screen was given.
    pub reminded: bool,
}

/// What is told beside an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// It cannot be read.
    Typed(Fault),
    /// It breaks a constraint, which says so; empty where that has no words.
    Said(String),
    /// All texts together are so many bytes too long.
    Much(usize),
}

/// What a step came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Came {
    /// Where somebody is now.
    pub course: Course,
    /// What is wrong, and where.
    pub wrong: Vec<(Place, Told)>,
    /// What was typed, where it has to be shown again.
    pub typed: Option<Vec<(String, String)>>,
    /// The gentle reminder, in the form's own words where it has some.
    pub reminder: Option<String>,
    /// Whether one more question has come.
    pub grown: bool,
    /// Whether the card with where to turn stands here.
    pub card: bool,
}

impl Came {
    /// What is wrong at a place.
    #[must_use]
    pub fn told(&self, place: &Place) -> Option<&Told> {
        self.wrong.iter().find(|(at, _)| at == place).map(|(_, told)| told)
    }

    fn to(course: Course) -> Self {
        Self { course, wrong: Vec::new(), typed: None, reminder: None, grown: false, card: false }
    }
}

impl Course {
    /// What a step comes to, with the fields of the screen it was made on; none where only the server can say.
    #[must_use]
    pub fn step(&self, asking: &Asking<'_>, step: &str, fields: &Fields) -> Option<Came> {
        let walk = asking.walk(&self.answers);
        let place = match (&self.at, step) {
            (At::End, "tillbaka") => return Some(Came::to(self.moved(backward(&walk, None)))),
            (At::First | At::End, _) => return None,
            (At::Screen(place), _) => place,
        };
        let screen = walk.at(place).and_then(|at| walk.screens().get(at)).filter(|screen| screen.has(place))?;
        let fields = ordered(fields, takes_orders(screen, step), step);
        let reading = read(walk.context(), screen, &self.answers, &fields).ok()?;
        let wrote = self.wrote(screen, &reading.answers);
        match step {
            "nasta" => Some(self.next(asking, screen, &fields, &reading.faults, reading.answers)),
            "hoppa" => {
                let answers = others(screen, &self.answers);
                let at = onward(&asking.walk(&answers), Some(place));
                let course = Self { answers, at, reminded: false };
                Some(Came { card: wrote || screen.is_sensitive(), ..Came::to(course) })
            }
            "tillbaka" => {
                let at = backward(&asking.walk(&reading.answers), Some(place));
                Some(Came { card: wrote, ..Came::to(Self { answers: reading.answers, at, reminded: false }) })
            }
            turn if is_turn(turn) => Some(Came { typed: Some(turned(&fields, turn)), ..Came::to(self.clone()) }),
            _ => None,
        }
    }

    fn next(
        &self,
        asking: &Asking<'_>,
        screen: &Screen<'_>,
        fields: &Fields,
        typed: &BTreeMap<Place, Fault>,
        answers: Answers,
    ) -> Came {
        let after = asking.walk(&answers);
        let verdict = verdict(screen, typed, &answers, &after, texts_over(&answers));
        if !verdict.wrong.is_empty() {
            let told = |(place, wrong): (Place, Wrong<'_>)| {
                let told = match wrong {
                    Wrong::Typed(fault) => Told::Typed(fault),
                    Wrong::Constraint(broken) => {
                        Told::Said(after.context().at(&place).fill(asking.said(&broken.message)))
                    }
                    Wrong::Much(over) => Told::Much(over),
                };
                (place, told)
            };
            let wrong = verdict.wrong.into_iter().map(told).collect();
            return Came { wrong, typed: Some(fields.to_vec()), ..Came::to(self.clone()) };
        }
        let reminder = verdict.wanted.filter(|_| !self.reminded).and_then(|question| question.required.as_ref());
        let reminder = reminder.map(|reminder| asking.said(&reminder.message).to_owned());
        let written = |place: &Place| matches!(answers.at(place), Some(Value::Text(_)));
        let card = screen.is_sensitive() || screen.items.iter().any(|item| item.asks() && written(&item.place));
        let onward = onward(&after, screen.place());
        let here = self.at.clone();
        let course = |at: At, reminded: bool| Self { answers: answers.clone(), at, reminded };
        if verdict.grown {
            return Came { grown: true, ..Came::to(course(here, self.reminded)) };
        }
        if reminder.is_some() {
            return Came { reminder, ..Came::to(course(here, true)) };
        }
        Came { card, ..Came::to(course(onward, false)) }
    }

    /// Whether words of one's own were written on a screen just now, whether or not they are gone on with.
    fn wrote(&self, screen: &Screen<'_>, answers: &Answers) -> bool {
        let new = |place: &Place| answers.at(place).filter(|value| self.answers.at(place) != Some(*value));
        screen.items.iter().any(|item| item.asks() && matches!(new(&item.place), Some(Value::Text(_))))
    }

    fn moved(&self, at: At) -> Self {
        Self { answers: self.answers.clone(), at, reminded: false }
    }
}

impl<'q> Asking<'q> {
    /// The walk under some answers.
    #[must_use]
    pub fn walk<'w>(&self, answers: &'w Answers) -> Walk<'w>
    where
        'q: 'w,
    {
        Walk::new(self.questionnaire, answers, self.language, self.today, self.seed)
    }

    /// A text of the questionnaire, which has them in one language here.
    #[must_use]
    pub fn said<'t>(&self, text: &'t Text) -> &'t str {
        text.in_language(self.language).unwrap_or_default()
    }
}
