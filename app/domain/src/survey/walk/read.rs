//! What a form brought, read as answers: forgiving in how it is typed, strict in what it may say.
//!
//! A form's fields are named by a letter and a place: `a.sleep` (the answer, several times for several choices), and for a
//! date `a.` (its year), `m.` (month) and `d.` (day). A field for a question that is not on the screen, or twice where one
//! answer belongs, was not sent by our page: all of it is refused.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::Screen;
use crate::survey::answer::{Answers, Place, Value};
use crate::survey::decimal;
use crate::survey::expression::Context;
use crate::survey::questionnaire::{Choice, Grain, Kind, Questionnaire};
use crate::survey::wheel;

/// The most characters of one text. A longer one is told, never cut.
pub const LONGEST: usize = 4000;
/// The value of an acknowledgement, as XForms has it.
pub const ACKNOWLEDGED: &str = "OK";

/// The fields of a form, in the order they were sent.
pub type Fields = [(String, String)];

/// What is wrong with what was typed. Told beside the question; nothing typed is lost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    /// So many characters too long.
    TooLong {
        /// How many.
        over: usize,
    },
    /// No number.
    NotNumber,
    /// A number with decimals where a whole one is asked.
    NotWhole,
    /// Outside of the range.
    Outside {
        /// The least.
        least: f64,
        /// The most.
        most: f64,
    },
    /// No such day, month or year.
    NotDate,
    /// It breaks the question's own constraint, whose words the questionnaire has.
    Broken,
}

/// A form that our page did not send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// What a form brought.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// All answers, those of the screen as the form has them; what is faulty is not in it.
    pub answers: Answers,
    /// What is wrong, by place.
    pub faults: BTreeMap<Place, Fault>,
}

/// Reads a screen's form over the answers before it. What the screen asks and the form does not bring is skipped: an earlier
/// answer to it is taken back.
///
/// # Errors
/// [`Refused`] when a field belongs to no question of the screen, stands twice, or brings a choice that no list has.
pub fn read(context: &Context<'_>, screen: &Screen<'_>, before: &Answers, fields: &Fields) -> Result<Reading, Refused> {
    let mut given: BTreeMap<Place, Given<'_>> = BTreeMap::new();
    for (name, value) in fields {
        given_to(&mut given, name, value)?;
    }
    let mut reading = Reading { answers: others(screen, before), faults: BTreeMap::new() };
    for item in screen.items.iter().filter(|item| item.asks()) {
        let none = Given::default();
        let given = given.get(&item.place).unwrap_or(&none);
        match value(context, &item.place, &item.question.kind, given)? {
            Ok(Some(value)) => drop(reading.answers.0.insert(item.place.clone(), value)),
            Ok(None) => {}
            Err(fault) => drop(reading.faults.insert(item.place.clone(), fault)),
        }
    }
    if given.keys().all(|place| asks(screen, place)) { Ok(reading) } else { Err(Refused) }
}

/// Whether a screen asks for the answer at a place.
fn asks(screen: &Screen<'_>, place: &Place) -> bool {
    screen.items.iter().any(|item| item.asks() && item.place == *place)
}

/// The answers but those that a screen asks for.
pub(super) fn others(screen: &Screen<'_>, answers: &Answers) -> Answers {
    let mut others = Answers::default();
    for (place, value) in answers.0.iter().filter(|(place, _)| !asks(screen, place)) {
        others.0.insert(place.clone(), value.clone());
    }
    others
}

/// What a form brought for one place.
#[derive(Default)]
pub(super) struct Given<'a> {
    values: Vec<&'a String>,
    month: Option<&'a String>,
    day: Option<&'a String>,
}

/// Puts a field where it belongs.
pub(super) fn given_to<'a>(
    given: &mut BTreeMap<Place, Given<'a>>,
    name: &str,
    value: &'a String,
) -> Result<(), Refused> {
    let (part, place) = name.split_once('.').ok_or(Refused)?;
    let place = Place::parse(place).ok_or(Refused)?;
    let one = given.entry(place).or_default();
    match part {
        "a" => one.values.push(value),
        "m" if one.month.is_none() => one.month = Some(value),
        "d" if one.day.is_none() => one.day = Some(value),
        _ => return Err(Refused),
    }
    Ok(())
}

pub(super) type Read = Result<Option<Value>, Fault>;

/// The value of a place, of what a form brought for it.
pub(super) fn value(context: &Context<'_>, place: &Place, kind: &Kind, given: &Given<'_>) -> Result<Read, Refused> {
    let item = (place, kind);
    if !matches!(kind, Kind::Date(_)) && (given.month.is_some() || given.day.is_some()) {
        return Err(Refused);
    }
    match kind {
        Kind::Many(_) => many(context, item, &given.values),
        Kind::Rank(_) => rank(context, item, &given.values),
        _ => {
            let typed = match given.values.as_slice() {
                [] => "",
                [one] => one.as_str(),
                _ => return Err(Refused),
            };
            match kind {
                Kind::One(_) => one(context, item, typed),
                Kind::Wheel if typed.is_empty() || wheel::is_part(typed) => Ok(Ok(some(typed, Value::One))),
                Kind::Acknowledge if typed.is_empty() || typed == ACKNOWLEDGED => Ok(Ok(some(typed, Value::One))),
                Kind::Text => Ok(text(typed)),
                Kind::Integer => Ok(number(typed, true)),
                Kind::Decimal => Ok(number(typed, false)),
                Kind::Range { start, end, step } => Ok(range(typed, *start, *end, *step)),
                Kind::Date(grain) => Ok(date(typed, given, *grain)),
                _ => Err(Refused),
            }
        }
    }
}

/// A question: its place and kind.
type Here<'a> = (&'a Place, &'a Kind);

fn some(typed: &str, value: impl Fn(String) -> Value) -> Option<Value> {
    (!typed.is_empty()).then(|| value(typed.to_owned()))
}

/// A choice that the list has but that is not offered (any more) is no answer; one that the list does not have is refused.
fn known(context: &Context<'_>, (place, kind): Here<'_>, value: &str) -> Result<bool, Refused> {
    if context.offered(place).iter().any(|choice| choice.value == value) {
        return Ok(true);
    }
    let all = list(context.outline().questionnaire(), kind);
    if all.iter().any(|choice| choice.value == value) { Ok(false) } else { Err(Refused) }
}

/// The choices of a question's list.
#[must_use]
pub fn list<'q>(questionnaire: &'q Questionnaire, kind: &Kind) -> &'q [Choice] {
    match kind {
        Kind::One(list) | Kind::Many(list) | Kind::Rank(list) => {
            questionnaire.lists.get(list).map_or(&[], Vec::as_slice)
        }
        _ => &[],
    }
}

fn one(context: &Context<'_>, item: Here<'_>, typed: &str) -> Result<Read, Refused> {
    if typed.is_empty() || !known(context, item, typed)? {
        return Ok(Ok(None));
    }
    Ok(Ok(Some(Value::One(typed.to_owned()))))
}

fn many(context: &Context<'_>, item: Here<'_>, values: &[&String]) -> Result<Read, Refused> {
    for (place, value) in values.iter().enumerate() {
        known(context, item, value)?;
        if values.iter().take(place).any(|other| other == value) {
            return Err(Refused);
        }
    }
    // In the list's order: the order of taps is nobody's business.
    let offered = list(context.outline().questionnaire(), item.1).iter();
    let shown = context.offered(item.0);
    let chosen =
        offered.filter(|choice| shown.iter().any(|one| std::ptr::eq(*one, *choice)) && values.contains(&&choice.value));
    let chosen: Vec<String> = chosen.map(|choice| choice.value.clone()).collect();
    Ok(Ok((!chosen.is_empty()).then_some(Value::Many(chosen))))
}

fn rank(context: &Context<'_>, item: Here<'_>, values: &[&String]) -> Result<Read, Refused> {
    let (mut order, offered) = (Vec::new(), context.offered(item.0));
    for value in values {
        if known(context, item, value)? {
            if order.contains(*value) {
                return Err(Refused);
            }
            order.push((*value).clone());
        }
    }
    // A rank is of all that is offered, or none.
    Ok(Ok((!order.is_empty() && order.len() == offered.len()).then_some(Value::Many(order))))
}

fn text(typed: &str) -> Read {
    let text = clean(typed);
    let over = text.chars().count().saturating_sub(LONGEST);
    if over > 0 { Err(Fault::TooLong { over }) } else { Ok(some(&text, Value::Text)) }
}

/// Line ends as one sign, and no signs that are not seen; nothing else of what was written is changed.
fn clean(typed: &str) -> String {
    let text = typed.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text.chars().filter(|sign| matches!(sign, '\n' | '\t') || !sign.is_control()).collect();
    kept.trim().to_owned()
}

fn number(typed: &str, whole: bool) -> Read {
    let Some(number) = digits(typed)? else { return Ok(None) };
    if whole && number.fract() != 0.0 { Err(Fault::NotWhole) } else { Ok(Some(Value::Number(number))) }
}

fn range(typed: &str, start: f64, end: f64, step: f64) -> Read {
    let Some(number) = digits(typed)? else { return Ok(None) };
    let (least, most) = (start.min(end), start.max(end));
    let steps = (number - start) / step.abs().max(f64::EPSILON);
    if !(least..=most).contains(&number) || (steps - steps.round()).abs() > 1e-6 {
        return Err(Fault::Outside { least, most });
    }
    // As it is called, so that it is counted as that.
    Ok(Some(Value::Number(decimal::step(start, step.abs(), steps.round()))))
}

/// A number however it is typed: comma or point, spaces between thousands, digits of any script.
fn digits(typed: &str) -> Result<Option<f64>, Fault> {
    let mut plain = String::with_capacity(typed.len());
    for sign in typed.trim().chars() {
        match sign {
            ' ' | '\u{a0}' | '\u{202f}' | '\u{66c}' => {}
            ',' | '\u{66b}' => plain.push('.'),
            '\u{2212}' => plain.push('-'),
            '+' | '-' | '.' | '0'..='9' => plain.push(sign),
            sign => plain.push(digit(sign).ok_or(Fault::NotNumber)?),
        }
    }
    if plain.is_empty() {
        return Ok(None);
    }
    let number = decimal::read(&plain).filter(|number| number.is_finite() && number.abs() < 1e12);
    number.map(Some).ok_or(Fault::NotNumber)
}

/// A digit of the scripts that our languages are typed in, as ours.
fn digit(sign: char) -> Option<char> {
    let zero = match sign {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    char::from_digit(u32::from(sign) - zero, 10)
}

fn date(typed: &str, given: &Given<'_>, grain: Grain) -> Read {
    let part = |typed: Option<&String>| digits(typed.map_or("", String::as_str)).map_err(|_| Fault::NotDate);
    let (year, month, day) = (digits(typed).map_err(|_| Fault::NotDate)?, part(given.month)?, part(given.day)?);
    let parts = match grain {
        Grain::Year => [year, Some(1.0), Some(1.0)],
        Grain::Month => [year, month, Some(1.0)],
        Grain::Day => [year, month, day],
    };
    let asked = match grain {
        Grain::Year => &[year][..],
        Grain::Month => &[year, month],
        Grain::Day => &[year, month, day],
    };
    if asked.iter().all(Option::is_none) {
        return Ok(None);
    }
    let [Some(year), Some(month), Some(day)] = parts else { return Err(Fault::NotDate) };
    let whole = |number: f64| decimal::written(number).parse::<i16>().map_err(|_| Fault::NotDate);
    let small = |number: f64| i8::try_from(whole(number)?).map_err(|_| Fault::NotDate);
    let date = Date::new(whole(year)?, small(month)?, small(day)?).map_err(|_| Fault::NotDate)?;
    if !(1900..=2100).contains(&date.year()) {
        return Err(Fault::NotDate);
    }
    let text = format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
    let length = match grain {
        Grain::Year => 4,
        Grain::Month => 7,
        Grain::Day => 10,
    };
    Ok(text.get(..length).map(|text| Value::Date(text.to_owned())))
}

/// Whether a kept value still answers a question: after its words or choices were mended under an open page.
#[must_use]
pub fn fits(questionnaire: &Questionnaire, kind: &Kind, value: &Value) -> bool {
    let has = |value: &String| list(questionnaire, kind).iter().any(|choice| choice.value == *value);
    match (kind, value) {
        (Kind::Text, Value::Text(text)) => text.chars().count() <= LONGEST,
        (Kind::Integer, Value::Number(number)) => number.fract() == 0.0,
        (Kind::Decimal, Value::Number(_)) => true,
        (Kind::Range { start, end, step }, Value::Number(number)) => {
            range(&number.to_string(), *start, *end, *step).is_ok()
        }
        (Kind::Date(grain), Value::Date(text)) => {
            matches!((grain, text.len()), (Grain::Year, 4) | (Grain::Month, 7) | (Grain::Day, 10))
        }
        (Kind::One(_), Value::One(value)) => has(value),
        (Kind::Many(_) | Kind::Rank(_), Value::Many(values)) => values.iter().all(has),
        (Kind::Wheel, Value::One(part)) => wheel::is_part(part),
        (Kind::Acknowledge, Value::One(value)) => value == ACKNOWLEDGED,
        _ => false,
    }
}

/// The answers that a questionnaire still asks for, and how many it does not.
#[must_use]
pub fn carried(questionnaire: &Questionnaire, answers: &Answers) -> (Answers, usize) {
    let fitting = answers.0.iter().filter(|(place, value)| {
        questionnaire.question(&place.name).is_some_and(|question| fits(questionnaire, &question.kind, value))
    });
    let kept: BTreeMap<Place, Value> = fitting.map(|(place, value)| (place.clone(), value.clone())).collect();
    let lost = answers.0.len() - kept.len();
    (Answers(kept), lost)
}
