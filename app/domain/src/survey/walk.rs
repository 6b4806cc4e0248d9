//! Answering: which screens there are under somebody's answers, and where one stands among them.
//!
//! Children are asked one question a screen; guardians and staff a section. Whatever is not asked has no screen, and a screen
//! can always be left without an answer. Pure: a page and the phone ask the same.

pub mod course;
pub mod gather;
pub mod read;
pub mod room;
pub mod standing;
pub mod step;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

use super::answer::{Answers, Place};
use super::expression::Context;
use super::outline::{Outline, What};
use super::questionnaire::{Group, Kind, Question, Questionnaire};

/// One question or note of a screen.
#[derive(Debug, Clone)]
pub struct Shown<'q> {
    /// Where its answer stands.
    pub place: Place,
    /// What is asked.
    pub question: &'q Question,
    /// The matrix it is a row of: rows with the same choices under one heading.
    pub matrix: Option<&'q Group>,
    /// The groups around it within its section, the outermost first.
    pub inside: Vec<&'q Group>,
}

impl Shown<'_> {
    /// Whether it takes an answer.
    #[must_use]
    pub fn asks(&self) -> bool {
        !matches!(self.question.kind, Kind::Note | Kind::Calculate) && !self.question.read_only
    }
}

/// What is asked at once.
#[derive(Debug, Clone)]
pub struct Screen<'q> {
    /// The sections it stands in, the outermost first.
    pub within: Vec<&'q Group>,
    /// Which round of a repeat it is; 0 outside of repeats.
    pub round: u8,
    /// Questions and notes, in order; never empty.
    pub items: Vec<Shown<'q>>,
}

impl Screen<'_> {
    /// Where it stands: the place of its first item.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        self.items.first().map(|item| &item.place)
    }

    /// Whether a place stands on it.
    #[must_use]
    pub fn has(&self, place: &Place) -> bool {
        self.items.iter().any(|item| item.place == *place)
    }

    /// Whether it takes any answer.
    #[must_use]
    pub fn asks(&self) -> bool {
        self.items.iter().any(Shown::asks)
    }

    /// Whether a card with where to turn follows, answered or skipped.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        self.items.iter().any(|item| item.question.sensitive)
    }
}

/// A questionnaire under somebody's answers.
#[derive(Debug)]
pub struct Walk<'q> {
    context: Context<'q>,
    screens: Vec<Screen<'q>>,
}

impl<'q> Walk<'q> {
    /// The screens under these answers. `seed` orders what is shown in random order, the same from first page to last.
    #[must_use]
    pub fn new(
        questionnaire: &'q Questionnaire,
        answers: &'q Answers,
        language: &'q str,
        today: Date,
        seed: u64,
    ) -> Self {
        Self::over(Outline::of(questionnaire), answers, language, today, seed)
    }

    /// The same, of a questionnaire that is laid out.
    #[must_use]
    pub fn over(outline: Outline<'q>, answers: &'q Answers, language: &'q str, today: Date, seed: u64) -> Self {
        let single = outline.questionnaire().audience.is_child();
        let context = Context::over(outline, answers, language, today, seed);
        let screens = screens(single, &context);
        Self { context, screens }
    }

    /// What relevance, choices and words are worked out from.
    #[must_use]
    pub fn context(&self) -> &Context<'q> {
        &self.context
    }

    /// Every screen, in order.
    #[must_use]
    pub fn screens(&self) -> &[Screen<'q>] {
        &self.screens
    }

    /// The screen that a place stands on; if it is not asked any more, the next one that is.
    #[must_use]
    pub fn at(&self, place: &Place) -> Option<usize> {
        let exact = self.screens.iter().position(|screen| screen.has(place));
        exact.or_else(|| {
            let here = self.order(place)?;
            let later = |other: &Place| self.order(other).is_some_and(|other| other > here);
            self.screens.iter().position(|screen| screen.place().is_some_and(later))
        })
    }

    /// Where a place comes: a repeat is gone through once a round.
    fn order(&self, place: &Place) -> Option<(usize, u8, usize)> {
        let outline = self.context.outline();
        let row = outline.find(place.name.as_str())?;
        let begins = outline.rows().get(row)?.repeat.unwrap_or(row);
        Some((begins, place.round, row))
    }

    /// Which of the screens that ask something this is, from 1, and how many there are.
    #[must_use]
    pub fn progress(&self, screen: usize) -> (usize, usize) {
        let asking = |screens: &[Screen<'_>]| screens.iter().filter(|screen| screen.asks()).count();
        let before = asking(self.screens.get(..screen).unwrap_or_default());
        let all = asking(&self.screens);
        ((before + 1).min(all), all)
    }

    /// How many of the questions that are asked have an answer, and how many are asked.
    #[must_use]
    pub fn answered(&self) -> (usize, usize) {
        let asked = self.screens.iter().flat_map(|screen| &screen.items).filter(|item| item.asks());
        asked.fold((0, 0), |(given, all), item| {
            (given + usize::from(!self.context.value(&item.place).is_empty()), all + 1)
        })
    }

    /// The places of a screen whose answer is wanted and missing: reason for one gentle reminder.
    #[must_use]
    pub fn wanted(&self, screen: &Screen<'_>) -> Vec<Place> {
        let missing = screen.items.iter().filter(|item| item.asks() && self.context.reminds(&item.place));
        missing.map(|item| item.place.clone()).collect()
    }

    /// What is kept when somebody is done: answers to what is asked, and nothing else. What the form computes is left out:
    /// it can be computed again from these, and `today()` in it would tell the day on which somebody answered.
    #[must_use]
    pub fn kept(&self) -> Answers {
        let mut kept = self.context.kept();
        let outline = self.context.outline();
        kept.0.retain(|place, _| {
            let row = outline.find(place.name.as_str()).and_then(|row| outline.rows().get(row));
            matches!(row.map(|row| row.what),
                Some(What::Question(question)) if question.kind != Kind::Calculate && !question.read_only)
        });
        kept
    }
}

/// Lays the questions that are asked out on screens: each on its own, or a section at once.
fn screens<'q>(single: bool, context: &Context<'q>) -> Vec<Screen<'q>> {
    let mut screens: Vec<Screen<'q>> = Vec::new();
    // Which section the last screen was begun in: its rounds and its top group by place in the outline.
    let mut last: Option<(Option<usize>, u8)> = None;
    for (row, place, question) in asked(context) {
        let (within, section) = groups(context, row);
        let matrix = within.last().copied().filter(|group| is_matrix(group));
        let item = Shown { matrix, inside: within.iter().skip(1).copied().collect(), place, question };
        let here = (section, item.place.round);
        let joins = match screens.last() {
            // A note stands above the question that follows it.
            Some(screen) if single => !screen.asks() && last == Some(here),
            Some(_) => last == Some(here),
            None => false,
        };
        match screens.last_mut().filter(|_| joins) {
            Some(screen) => screen.items.push(item),
            None => screens.push(Screen { within, round: here.1, items: vec![item] }),
        }
        last = Some(here);
    }
    screens
}

/// Everything that is asked, with its row, in the order it is asked: a repeat goes round by round.
fn asked<'q>(context: &Context<'q>) -> Vec<(usize, Place, &'q Question)> {
    let outline = context.outline();
    let rows = outline.rows();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(row) = rows.get(at) {
        // A repeat and all in it are gone through once a round.
        let end = match row.what {
            What::Group(group) if group.repeat.is_some() => {
                (at + 1..rows.len()).find(|later| rows[*later].repeat != Some(at)).unwrap_or(rows.len())
            }
            _ => at + 1,
        };
        let rounds = match row.what {
            What::Group(group) if group.repeat.is_some() => 1..=context.rounds(&group.name),
            _ => 0..=0,
        };
        for round in rounds {
            for (place, row) in rows.iter().enumerate().take(end).skip(at) {
                let What::Question(question) = row.what else { continue };
                if question.kind == Kind::Calculate || !context.asked_row(place, round) {
                    continue;
                }
                // Of two rows with one name only the first is asked.
                if outline.has_name(place) {
                    found.push((place, Place { name: question.name.clone(), round }, question));
                }
            }
        }
        at = end;
    }
    found
}

/// The groups around a row, the outermost first, and where the outermost stands.
fn groups<'q>(context: &Context<'q>, row: usize) -> (Vec<&'q Group>, Option<usize>) {
    let rows = context.outline().rows();
    let (mut within, mut top, mut parent) = (Vec::new(), None, rows[row].parent);
    while let Some(at) = parent {
        if let What::Group(group) = rows[at].what {
            within.insert(0, group);
        }
        top = Some(at);
        parent = rows[at].parent;
    }
    (within, top)
}

/// Whether a group's rows stand under one heading with the same choices.
fn is_matrix(group: &Group) -> bool {
    group.appearance.iter().any(|word| matches!(word.as_str(), "table-list" | "matrix"))
}
