//! Answers of people who do not exist, to any questionnaire: by the synthetic county of `domain::mapping::synthetic`.

use domain::mapping::synthetic::{MUNICIPALITIES, Person, people};
use domain::survey::answer::{Answers, Place, Value};
use domain::survey::expression::Context;
use domain::survey::questionnaire::{Choice, Kind, Question, Questionnaire};
use domain::survey::wheel;
use jiff::civil::Date;

/// The column that marks a choice as apart from the others: "I don't know".
const APART: &str = "apart";
/// One in so many writes something.
const WRITES: usize = 6;
/// What they write. Nobody wrote it, and nobody can be known by it.
const WORDS: [&str; 12] = [
    "Att någon frågar hur det går sen.",
    "Svara snabbare.",
    "Att man slipper berätta allt igen.",
    "Lyssna mer och prata mindre.",
    "Att det finns någon på skolan varje dag.",
    "Säg vad som händer nu.",
    "Kortare väntan.",
    "Att de tror på en.",
    "Man vill kunna skriva i stället för att ringa.",
    "Vet inte.",
    "Att samma person är kvar.",
    "Berätta vad andra får veta.",
];

/// So many people's answers in a wave, counted from 0.
pub(super) fn answers(asked: &Questionnaire, closed: Date, wave: u32, count: usize) -> Vec<Answers> {
    let tag = asked.languages.first().cloned().unwrap_or_default();
    people(u64::from(wave) + 1, count)
        .enumerate()
        .map(|(at, person)| {
            let all = asked.questions().into_iter().filter_map(|(_, question)| {
                Some((Place::of(question.name.clone()), answer(asked, question, &person, (wave, at))?))
            });
            let all = Answers(all.collect());
            // What the form would not have asked them is not there.
            Context::new(asked, &all, &tag, closed, 0).kept()
        })
        .collect()
}

fn answer(asked: &Questionnaire, question: &Question, person: &Person, (wave, at): (u32, usize)) -> Option<Value> {
    let name = question.name.as_str();
    let choices = |list| -> Vec<&Choice> {
        let all = asked.lists.get(list).map(Vec::as_slice).unwrap_or_default();
        all.iter().filter(|choice| !choice.columns.contains_key(APART)).collect()
    };
    let one = |choice: Option<&&Choice>| choice.map(|choice| Value::One(choice.value.clone()));
    match &question.kind {
        Kind::One(list) => {
            let all = choices(list);
            match name {
                "kommun" => one(all.iter().find(|choice| choice.value == MUNICIPALITIES[person.municipality].0)),
                "alder" => one(all.get(person.age.min(all.len().saturating_sub(1)))),
                "kon" => one(all.get(person.gender.min(all.len().saturating_sub(1)))),
                // Lists stand with the best answer first.
                _ => one(person.answer(name, wave, all.len()).and_then(|place| all.get(all.len() - 1 - place))),
            }
        }
        Kind::Many(list) => {
            let chosen = choices(list).into_iter().filter(|choice| {
                person.answer(&format!("{name}/{}", choice.value), wave, 3).is_some_and(|place| place == 2)
            });
            let chosen: Vec<String> = chosen.map(|choice| choice.value.clone()).collect();
            (!chosen.is_empty()).then_some(Value::Many(chosen))
        }
        Kind::Wheel => {
            let part = wheel::PARTS[person.answer(name, wave, wheel::PARTS.len())?];
            Some(Value::One(part.to_owned()))
        }
        Kind::Text => (at % WRITES == 0).then(|| Value::Text(WORDS[(at / WRITES + at) % WORDS.len()].to_owned())),
        _ => None,
    }
}
