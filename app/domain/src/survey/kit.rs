//! What a phone needs to ask on when it has lost the net: what decides which question comes next, and the parts of screens as the
//! server drew them, in one language. Nothing of any person is in it.

use std::collections::BTreeMap;

use super::questionnaire::{Audience, Item, Questionnaire, Text};
use super::wire::Wire;
use super::wire::wire;

/// Stands in a drawn text where `${name}` is to be filled in. Of a block of signs that no text has, as the others.
pub const FILL: &str = "\u{e003}";
/// Stands in a sentence where its first number goes.
pub const ONE: &str = "\u{e001}";
/// Stands in a sentence where its second number goes.
pub const TWO: &str = "\u{e002}";

/// Everything that is needed in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Kit {
    /// The language in which expressions find words of choices.
    pub language: String,
    /// What decides, as [`Questionnaire::bare`] leaves it.
    pub questionnaire: Questionnaire,
    /// Sentences.
    pub said: Sentences,
    /// A screen's form around its questions, as HTML.
    pub frame: String,
    /// The page before sending.
    pub end: String,
    /// The card with where to turn.
    pub card: String,
    /// What stands over a screen with several questions, by its section; under no name where there is none.
    pub tops: BTreeMap<String, String>,
    /// Headings within a section, by group.
    pub headings: BTreeMap<String, String>,
    /// Questions and notes, by name.
    pub pieces: BTreeMap<String, Piece>,
}

impl Wire for Kit {
    fn put(&self, out: &mut String) {
        for text in [&self.language, &self.frame, &self.end, &self.card] {
            text.put(out);
        }
        self.questionnaire.put(out);
        self.said.put(out);
        self.tops.put(out);
        self.headings.put(out);
        self.pieces.put(out);
    }

    fn take(from: &mut &str) -> Option<Self> {
        let [language, frame, end, card] = texts(from)?;
        Some(Self {
            language,
            frame,
            end,
            card,
            questionnaire: Wire::take(from)?,
            said: Wire::take(from)?,
            tops: Wire::take(from)?,
            headings: Wire::take(from)?,
            pieces: Wire::take(from)?,
        })
    }
}

/// A question or note, drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// It, with all choices of its list.
    pub html: String,
    /// What stands over it where it is asked alone.
    pub head: String,
    /// Its number: ids of its fields begin with it.
    pub at: usize,
}
wire!(Piece { html, head, at });

/// Sentences with places for their numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentences {
    /// How far one has come, of how many.
    pub progress: String,
    /// Which round.
    pub round: String,
    /// Over what is wrong.
    pub faults: String,
    /// So many characters too long.
    pub long: String,
    /// So much too much in all.
    pub much: String,
    /// No number.
    pub number: String,
    /// No whole number.
    pub whole: String,
    /// Outside of the range.
    pub outside: String,
    /// No date.
    pub date: String,
    /// It breaks a constraint that has no words of its own.
    pub broken: String,
    /// The gentle reminder.
    pub reminder: String,
    /// One more question has come.
    pub more: String,
    /// How many have an answer, of how many.
    pub answered: String,
}

impl Wire for Sentences {
    fn put(&self, out: &mut String) {
        let Self {
            progress,
            round,
            faults,
            long,
            much,
            number,
            whole,
            outside,
            date,
            broken,
            reminder,
            more,
            answered,
        } = self;
        for text in
            [progress, round, faults, long, much, number, whole, outside, date, broken, reminder, more, answered]
        {
            text.put(out);
        }
    }

    fn take(from: &mut &str) -> Option<Self> {
        let [progress, round, faults, long, much, number, whole, outside, date, broken, reminder, more, answered] =
            texts(from)?;
        Some(Self {
            progress,
            round,
            faults,
            long,
            much,
            number,
            whole,
            outside,
            date,
            broken,
            reminder,
            more,
            answered,
        })
    }
}

/// So many texts. Read one by one into their places, each would have a way out of its own for those before it, and that takes room.
fn texts<const MANY: usize>(from: &mut &str) -> Option<[String; MANY]> {
    let mut all = [const { String::new() }; MANY];
    for text in &mut all {
        *text = Wire::take(from)?;
    }
    Some(all)
}

impl Questionnaire {
    /// The same with no words but those that answers decide upon, each in one language: of choices, reminders and constraints.
    #[must_use]
    pub fn bare(&self, language: &str, said: &dyn Fn(&Text) -> String) -> Self {
        let one = |text: &Text| {
            let words = said(text);
            Text(if words.is_empty() { BTreeMap::new() } else { BTreeMap::from([(language.to_owned(), words)]) })
        };
        let mut bare = self.clone();
        bare.languages = vec![language.to_owned()];
        for choice in bare.lists.values_mut().flatten() {
            choice.label = one(&choice.label);
        }
        each(&mut bare.items, &mut |item| match item {
            Item::Question(question) => {
                if let Some(reminder) = &mut question.required {
                    reminder.message = one(&reminder.message);
                }
                if let Some(constraint) = &mut question.constraint {
                    constraint.message = one(&constraint.message);
                }
            }
            Item::Group(_) => {}
        });
        // What does not go is not there before either.
        let mut text = String::new();
        bare.put(&mut text);
        Self::take(&mut text.as_str()).unwrap_or(bare)
    }

    /// The same to be drawn once for everybody: everything is shown, nothing is computed, and where answers are filled in stands [`FILL`].
    #[must_use]
    pub fn unfilled(&self, audience: Audience) -> Self {
        let mut drawn = self.all_shown(audience);
        let mark = |text: &mut Text| {
            for words in text.0.values_mut() {
                *words = words.replace("${", FILL);
            }
        };
        each(&mut drawn.items, &mut |item| match item {
            Item::Question(question) => {
                (question.calculation, question.default, question.randomize) = (None, None, false);
                mark(&mut question.label);
                mark(&mut question.hint);
                mark(&mut question.guidance);
            }
            Item::Group(group) => mark(&mut group.label),
        });
        drawn
    }
}

fn each(items: &mut [Item], change: &mut dyn FnMut(&mut Item)) {
    for item in items {
        change(item);
        if let Item::Group(group) = item {
            each(&mut group.items, change);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::FILL;
    use crate::survey::answer::Answers;
    use crate::survey::questionnaire::{Audience, Questionnaire};
    use crate::survey::walk::Walk;

    fn form() -> Questionnaire {
        serde_json::from_str(
            r#"{"id":"prov","title":{"sv":"Prov"},"languages":["sv","ar"],"audience":"child",
                "lists":{"yn":[{"value":"ja","label":{"sv":"Ja","ar":"نعم"}}]},
                "items":[{"question":{"name":"ett","kind":{"one":"yn"},"label":{"sv":"Hej"},
                    "required":{"when":"true()","message":{"sv":"Svara gärna"}}}},
                {"group":{"name":"del","label":{"sv":"Om ${ett}"},"relevant":"${ett} = 'ja'","items":[
                    {"question":{"name":"tva","kind":"text","label":{"sv":"Du sa ${ett}?"},"hint":{"sv":"${ett}"},
                        "constraint":{"must":"regex(., '[a-z]+')","message":{"sv":"Bara ${ett}"}}}},
                    {"question":{"name":"summa","kind":"calculate","calculation":"count-selected(${ett}) + 1"}}]}}]}"#,
        )
        .unwrap()
    }

    #[test]
    fn only_words_that_answers_decide_upon_go_and_in_one_language() {
        let form = form();
        let bare = form.bare("sv", &|text| text.best("sv", &[]).to_owned());
        let json = serde_json::to_string(&bare.lists).unwrap() + &format!("{bare:?}");
        assert!(json.contains("Svara gärna") && json.contains("Bara ${ett}") && json.contains("Ja"), "{json}");
        assert!(!json.contains("نعم") && !json.contains("Du sa") && !json.contains("Om ${ett}"), "{json}");
    }

    #[test]
    fn what_is_drawn_once_shows_everything_and_fills_in_nothing() {
        let drawn = form().unfilled(Audience::Child);
        let none = Answers::default();
        let walk = Walk::new(&drawn, &none, "sv", date(2026, 3, 10), 0);
        assert_eq!(walk.screens().len(), 2, "nothing waits for an answer");
        let said: Vec<String> = walk
            .screens()
            .iter()
            .flat_map(|screen| &screen.items)
            .map(|item| walk.context().fill(item.question.label.best("sv", &[])))
            .collect();
        assert_eq!(said, ["Hej".to_owned(), format!("Du sa {FILL}ett}}?")]);
    }
}
