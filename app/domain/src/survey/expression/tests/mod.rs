//! Expressions: what they come to, what is no expression, what never happens.

mod asked;
mod faults;
mod never;
mod values;
mod ways;

use jiff::civil::{Date, date};

use super::{Context, Expression, Scalar};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::questionnaire::{Audience, Choice, Group, Item, Kind, Name, Question, Questionnaire, Repeat, Text};

pub const TODAY: Date = date(2026, 3, 12);

pub fn name(text: &str) -> Name {
    Name::parse(text).unwrap()
}

pub fn place(text: &str) -> Place {
    Place::try_from(text.to_owned()).unwrap()
}

pub fn expression(text: &str) -> Expression {
    Expression::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault}"))
}

pub fn question(text: &str, kind: Kind) -> Question {
    Question::new(name(text), kind)
}

pub fn ask(question: Question) -> Item {
    Item::Question(Box::new(question))
}

pub fn group(text: &str, items: Vec<Item>) -> Group {
    Group {
        name: name(text),
        label: Text::default(),
        relevant: None,
        appearance: Vec::new(),
        repeat: None,
        lock: None,
        why: Text::default(),
        proposed_by: Text::default(),
        area: None,
        items,
    }
}

pub fn several(text: &str, count: &str, most: u8, items: Vec<Item>) -> Item {
    let repeat = Some(Repeat { count: expression(count), most });
    Item::Group(Box::new(Group { repeat, ..group(text, items) }))
}

fn words(tag: &str, words: &str) -> (String, String) {
    (tag.to_owned(), words.to_owned())
}

pub fn questionnaire(items: Vec<Item>) -> Questionnaire {
    let choice = |value: &str, sv: &str, en: &str, kind: &str| Choice {
        value: value.to_owned(),
        label: Text([words("sv", sv), words("en", en)].into()),
        columns: [words("kind", kind)].into(),
    };
    let places = vec![
        choice("kalmar", "Kalmar", "Kalmar town", "kust"),
        choice("nybro", "Nybro", "Nybro town", "inland"),
        choice("oskarshamn", "Oskarshamn", "Oskarshamn town", "kust"),
    ];
    Questionnaire {
        id: name("prov"),
        version: String::new(),
        title: Text::default(),
        languages: vec!["sv".to_owned(), "en".to_owned()],
        audience: Audience::Youth,
        lists: [(name("places"), places)].into(),
        items,
    }
}

pub fn answers(given: &[(&str, Value)]) -> Answers {
    Answers(given.iter().map(|(at, value)| (place(at), value.clone())).collect())
}

pub fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

pub fn one(value: &str) -> Value {
    Value::One(value.to_owned())
}

pub fn many(values: &[&str]) -> Value {
    Value::Many(values.iter().map(|value| (*value).to_owned()).collect())
}

/// What an expression comes to, standing at a place.
pub fn at(questionnaire: &Questionnaire, answers: &Answers, here: &str, source: &str) -> Scalar {
    let context = Context::new(questionnaire, answers, "sv", TODAY, 42);
    expression(source).eval(&context.at(&place(here)))
}
