//! Answers that come all at once: a phone that lost the net gathered them screen by screen, and nobody takes its word for it. Each is read
//! as its question reads it, under what the others come to; what is not asked or not offered is no answer.

use std::collections::BTreeMap;

use super::Walk;
use super::course::Asking;
use super::read::{Fault, Fields, Given, given_to, value};
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::decimal;
use crate::survey::outline::What;
use crate::survey::questionnaire::Kind;

/// What came.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Gathered {
    /// The answers. Those to what is not asked now are among them, as they are on a form that goes from screen to screen: whoever goes
    /// back and changes something finds them again. They are never kept.
    pub answers: Answers,
    /// What could not be read, by place.
    pub faults: BTreeMap<Place, Fault>,
}

/// Reads fields of any screens. A field of no question, or with what no list has, is passed over.
#[must_use]
pub fn gather(asking: &Asking<'_>, fields: &Fields) -> Gathered {
    let mut given = BTreeMap::new();
    for (name, value) in fields {
        // What our page did not send is nothing.
        let _ = given_to(&mut given, name, value);
    }
    let mut gathered = Gathered::default();
    // What an answer decides may decide about others in turn. Nothing waits for itself, so there are no more rounds than there are rows;
    // as a rule there are two or three.
    for _ in 0..=asking.questionnaire.questions().len() {
        let now = round(asking, &given, &gathered.answers);
        let settled = now.answers == gathered.answers;
        gathered = now;
        if settled {
            break;
        }
    }
    gathered
}

fn round(asking: &Asking<'_>, given: &BTreeMap<Place, Given<'_>>, before: &Answers) -> Gathered {
    let walk = Walk::new(asking.questionnaire, before, asking.language, asking.today, asking.seed);
    let (context, mut now) = (walk.context(), Gathered::default());
    for (place, given) in given {
        let Some(kind) = kind(&walk, place) else { continue };
        match value(context, place, kind, given) {
            Ok(Ok(Some(value))) => drop(now.answers.0.insert(place.clone(), value)),
            Ok(Err(fault)) if context.asked(place) => drop(now.faults.insert(place.clone(), fault)),
            Ok(_) | Err(_) => {}
        }
    }
    now
}

/// The kind of the question at a place, if it takes an answer and the repeat goes so far at all.
fn kind<'q>(walk: &Walk<'q>, place: &Place) -> Option<&'q Kind> {
    let outline = walk.context().outline();
    let row = outline.rows().get(outline.find(place.name.as_str())?)?;
    let What::Question(question) = row.what else { return None };
    let most = row.repeat.and_then(|at| outline.rows().get(at)).map_or(0, |row| match row.what {
        What::Group(group) => group.repeat.as_ref().map_or(1, |repeat| repeat.most),
        What::Question(_) => 0,
    });
    let is = if row.repeat.is_some() { (1..=most).contains(&place.round) } else { place.round == 0 };
    (is && !question.read_only && !matches!(question.kind, Kind::Note | Kind::Calculate)).then_some(&question.kind)
}

/// Answers as a form brings them, so that reading them gives the same.
#[must_use]
pub fn fields(answers: &Answers) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (place, value) in &answers.0 {
        let place = String::from(place.clone());
        let mut put = |part: &str, value: &str| all.push((format!("{part}.{place}"), value.to_owned()));
        match value {
            Value::Text(text) | Value::One(text) => put("a", text),
            Value::Number(number) => put("a", &decimal::written(*number)),
            Value::Date(date) => {
                for (part, value) in ["a", "m", "d"].into_iter().zip(date.split('-')) {
                    put(part, value.trim_start_matches('0'));
                }
            }
            Value::Many(values) => values.iter().for_each(|value| put("a", value)),
        }
    }
    all
}
