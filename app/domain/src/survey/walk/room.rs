//! How much room a finished answer takes when it is sealed: the same for everybody who answers one questionnaire, so that
//! its size tells nothing of what was said.

use crate::survey::answer::{Answers, Place, Value};
use crate::survey::outline::{Outline, What};
use crate::survey::questionnaire::{Group, Kind, Questionnaire};

use super::read::list;

/// Bytes that all texts of one answer take together, at the most: some 1,400 words of Swedish.
pub const TEXTS: usize = 8 * 1024;
/// Sizes are whole multiples of this.
const STEP: usize = 512;

/// Bytes of room for any answer to a questionnaire, as JSON.
#[must_use]
pub fn room(questionnaire: &Questionnaire) -> usize {
    let outline = Outline::of(questionnaire);
    let most = |group: &Group| group.repeat.as_ref().map_or(1, |repeat| repeat.most.max(1));
    let mut longest = Answers::default();
    let mut texts = false;
    for row in outline.rows() {
        let What::Question(question) = row.what else { continue };
        let rounds = match row.repeat.and_then(|at| outline.rows().get(at)).map(|row| row.what) {
            Some(What::Group(group)) => 1..=most(group),
            _ => 0..=0,
        };
        texts |= question.kind == Kind::Text;
        let Some(value) = widest(questionnaire, &question.kind) else { continue };
        for round in rounds {
            longest.0.insert(Place { name: question.name.clone(), round }, value.clone());
        }
    }
    let bytes = length(&longest) + if texts { TEXTS } else { 0 };
    bytes.div_ceil(STEP) * STEP
}

/// Bytes of an answer, as JSON.
#[must_use]
pub fn length(answers: &Answers) -> usize {
    serde_json::to_string(answers).map_or(usize::MAX, |text| text.len())
}

/// How many bytes of its texts must go before an answer fits in its [`room`]; 0 when it does.
#[must_use]
pub fn over(room: usize, answers: &Answers) -> usize {
    let texts = answers.0.values().filter_map(|value| match value {
        Value::Text(text) => Some(serde_json::to_string(text).map_or(usize::MAX, |json| json.len())),
        _ => None,
    });
    let texts: usize = texts.fold(0, usize::saturating_add);
    texts.saturating_sub(TEXTS).max(length(answers).saturating_sub(room))
}

/// The same as far as texts go, without anything that writes JSON: for the phone.
#[must_use]
pub fn texts_over(answers: &Answers) -> usize {
    let quoted = |text: &String| 2 + text.chars().map(escaped).sum::<usize>();
    let texts =
        answers.0.values().filter_map(|value| if let Value::Text(text) = value { Some(quoted(text)) } else { None });
    texts.sum::<usize>().saturating_sub(TEXTS)
}

/// Bytes of a sign in a text of JSON.
fn escaped(sign: char) -> usize {
    match sign {
        '"' | '\\' | '\u{8}' | '\t' | '\n' | '\u{c}' | '\r' => 2,
        '\0'..='\u{1f}' => 6,
        sign => sign.len_utf8(),
    }
}

/// The value of a question that takes most room; texts have room of their own.
fn widest(questionnaire: &Questionnaire, kind: &Kind) -> Option<Value> {
    let values = || list(questionnaire, kind).iter().map(|choice| choice.value.clone());
    let quoted = |text: &String| serde_json::to_string(text).map_or(0, |json| json.len());
    Some(match kind {
        Kind::Text => Value::Text(String::new()),
        // The longest number that JSON writes.
        Kind::Integer | Kind::Decimal | Kind::Range { .. } => Value::Number(-1.234_567_890_123_456_7e-300),
        Kind::Date(_) => Value::Date("2026-03-10".to_owned()),
        Kind::One(_) => Value::One(values().max_by_key(quoted).unwrap_or_default()),
        Kind::Many(_) | Kind::Rank(_) => Value::Many(values().collect()),
        Kind::Wheel => Value::One("tillhorighet".to_owned()),
        Kind::Acknowledge => Value::One(super::read::ACKNOWLEDGED.to_owned()),
        Kind::Note | Kind::Calculate => return None,
    })
}
