//! Questions, notes and calculations: one row each.

use super::check::Use;
use super::column::Column;
use super::defaults::{self, Default};
use super::kind::{Select, Type};
use super::left_out::Why;
use super::rows::{Reader, why_barred};
use super::table::{Line, shortened};
use super::what::What;
use super::{appearance, group, parameters};
use crate::survey::expression::Expression;
use crate::survey::questionnaire::{Choice, Constraint, Grain, Item, Kind, Name, Question, Reminder};

/// Reads a row of a known type.
pub(super) fn read(reader: &mut Reader, line: &Line, written: &str, kind: Type) {
    let appearance_text = line.cell(Column::Appearance).unwrap_or_default();
    if appearance::searches(appearance_text) {
        reader.leave_out(line, written, Why::File);
        return;
    }
    if kind == Type::Calculate {
        // A calculation that tells the time of day or the device is one of those fields.
        let barred = [Column::Calculation, Column::Default].into_iter().find_map(|column| {
            let fault = Expression::parse(line.cell(column)?).err()?;
            why_barred(&fault.kind)
        });
        if let Some(why) = barred {
            reader.leave_out(line, written, why);
            return;
        }
    }
    let Some(name) = reader.name(line) else { return };
    let appearance = appearance::read(appearance_text, &line.spot(Column::Appearance), reader.report);
    let (other, randomize) = (matches!(kind, Type::Select(_, _, true)), randomize(reader, line, &kind));
    let Some(kind) = kind_of(reader, line, &name, kind, &appearance) else { return };
    group::only_on_groups(reader, line);

    let mut question = Question::new(name.clone(), kind);
    question.appearance = appearance;
    question.randomize = randomize;
    question.label = reader.words(line, &name, Column::Label);
    question.hint = reader.words(line, &name, Column::Hint);
    question.guidance = reader.words(line, &name, Column::Guidance);
    question.relevant = reader.expression(line, &name, Column::Relevant);
    question.calculation = reader.expression(line, &name, Column::Calculation);
    let hidden = question.kind == Kind::Calculate;
    if !hidden && question.label.is_empty() && question.hint.is_empty() {
        reader.report.say(line.spot(Column::Label), What::NoLabel { name: name.to_string() });
    }
    if !hidden && question.kind != Kind::Note {
        question.required = required(reader, line, &name);
        question.constraint = constraint(reader, line, &name);
    }
    question.choice_filter = reader.expression(line, &name, Column::ChoiceFilter);
    if let (Some(_), Kind::One(list) | Kind::Many(list) | Kind::Rank(list)) = (&question.choice_filter, &question.kind)
        && let Some(used) = reader.uses.last_mut()
    {
        used.filter = Some(list.clone());
    }
    question.default = default(reader, line, &name, &question.kind);
    question.read_only = reader.yes(line, Column::ReadOnly);
    question.sensitive = reader.yes(line, Column::Sensitive) || reader.stack.iter().any(|open| open.sensitive);
    let sensitive = question.sensitive;
    reader.push(Item::Question(Box::new(question)));
    if other {
        which_other(reader, line, &name, sensitive);
    }
}

/// What kind a question is, once its list and parameters are read.
fn kind_of(reader: &mut Reader, line: &Line, name: &Name, kind: Type, appearance: &[String]) -> Option<Kind> {
    let shows = |word: &str| appearance.iter().any(|shown| shown == word);
    Some(match kind {
        Type::Integer => Kind::Integer,
        Type::Decimal => Kind::Decimal,
        Type::Range => range(reader, line)?,
        Type::Date if shows("year") => Kind::Date(Grain::Year),
        Type::Date if shows("month-year") => Kind::Date(Grain::Month),
        Type::Date if reader.audience.is_child() => {
            reader.report.say(line.spot(Column::Type), What::DateCoarser { name: name.to_string() });
            Kind::Date(Grain::Month)
        }
        Type::Date => Kind::Date(Grain::Day),
        Type::Note => Kind::Note,
        Type::Acknowledge => Kind::Acknowledge,
        Type::Calculate => Kind::Calculate,
        Type::Wheel => Kind::Wheel,
        Type::Select(select, list, other) => {
            let list = list_of(reader, line, name, select, &list, other)?;
            match select {
                Select::One => Kind::One(list),
                Select::Many => Kind::Many(list),
                Select::Rank => Kind::Rank(list),
            }
        }
        _ => Kind::Text,
    })
}

fn list_of(reader: &mut Reader, line: &Line, by: &Name, select: Select, list: &str, other: bool) -> Option<Name> {
    let spot = line.spot(Column::Type);
    if list.is_empty() {
        reader.report.say(spot, What::NoList);
        return None;
    }
    let Some((name, found)) = reader.lists.find(list) else {
        let known = reader.lists.0.keys().map(Name::as_str);
        let near = super::column::near(list, known).map(str::to_owned);
        reader.report.say(spot, What::UnknownList { list: shortened(list), near });
        return None;
    };
    let name = name.clone();
    let spaced = found.choices.iter().find(|choice| choice.value.contains(char::is_whitespace));
    if let (Some(choice), Select::Many | Select::Rank) = (spaced, select) {
        let (list, value) = (name.to_string(), shortened(&choice.value));
        reader.report.say(found.spot.clone(), What::SpaceInChoice { list, value });
    }
    let words = found.choices.iter().flat_map(|choice| choice.label.0.values());
    let names: Vec<&str> = words.flat_map(|words| super::check::named_in(words)).collect();
    if !names.is_empty() {
        let used = Use::words(by, Column::Label, found.spot.clone(), &names);
        reader.uses.push(used);
    }
    Some(if other { with_other(reader, &name).unwrap_or(name) } else { name })
}

/// The value of the choice that `or_other` adds.
const OTHER: &str = "other";

/// A list like this one with a choice *other* at its end.
fn with_other(reader: &mut Reader, name: &Name) -> Option<Name> {
    let list = reader.lists.0.get(name)?;
    if list.choices.iter().any(|choice| choice.value == OTHER) {
        return Some(name.clone());
    }
    let longer = Name::parse(&format!("{name}_or_other")).ok()?;
    let other = Choice {
        value: OTHER.to_owned(),
        label: reader.given.other.clone(),
        columns: std::collections::BTreeMap::new(),
    };
    let choices = list.choices.iter().cloned().chain([other]).collect();
    let list = super::choices::List { choices, spot: list.spot.clone() };
    reader.lists.0.entry(longer.clone()).or_insert(list);
    Some(longer)
}

/// The question that follows where somebody chose *other*.
fn which_other(reader: &mut Reader, line: &Line, name: &Name, sensitive: bool) {
    let Ok(which) = Name::parse(&format!("{name}_other")) else { return };
    if let Some(first) = reader.names.get(which.as_str()) {
        let row = first.row.unwrap_or_default();
        reader.report.say(line.spot(Column::Type), What::TwiceName { name: which.to_string(), row });
        return;
    }
    reader.names.insert(which.to_string(), line.spot(Column::Type));
    let mut question = Question::new(which, Kind::Text);
    question.label = reader.given.which_other.clone();
    question.relevant = Expression::parse(&format!("selected(${{{name}}}, '{OTHER}')")).ok();
    question.sensitive = sensitive;
    reader.push(Item::Question(Box::new(question)));
}

fn range(reader: &mut Reader, line: &Line) -> Option<Kind> {
    let spot = line.spot(Column::Parameters);
    let mut bounds = [0.0, 10.0, 1.0];
    if line.cell(Column::Parameters).is_none() {
        bounds[0] = 1.0;
    }
    for pair in parameters::pairs(line.cell(Column::Parameters).unwrap_or_default()) {
        let (name, value) = match pair {
            Ok(pair) => pair,
            Err(found) => {
                reader.report.say(spot.clone(), What::BadParameter { found: shortened(&found) });
                return None;
            }
        };
        let Some(at) = ["start", "end", "step"].iter().position(|known| *known == name) else {
            reader.report.say(spot.clone(), What::LeftOutParameter { found: shortened(&name) });
            continue;
        };
        let Ok(number) = value.parse::<f64>() else {
            reader.report.say(spot.clone(), What::BadParameter { found: shortened(&value) });
            return None;
        };
        bounds[at] = number;
    }
    let [start, end, step] = bounds;
    let good = bounds.iter().all(|bound| bound.is_finite()) && start < end && step > 0.0;
    if !good || (end - start) / step > 1000.0 || (end - start) / step < 1.0 {
        reader.report.say(spot, What::BadRange);
        return None;
    }
    Some(Kind::Range { start, end, step })
}

/// Whether choices are offered in random order. Other parameters are left out.
fn randomize(reader: &mut Reader, line: &Line, kind: &Type) -> bool {
    let (Some(text), false) = (line.cell(Column::Parameters), *kind == Type::Range) else { return false };
    let mut random = false;
    for pair in parameters::pairs(text) {
        match pair {
            Ok((name, value)) if name == "randomize" => random = parameters::yes_or_no(&value).unwrap_or_default(),
            Ok((name, _)) | Err(name) => {
                let found = shortened(&name);
                reader.report.say(line.spot(Column::Parameters), What::LeftOutParameter { found });
            }
        }
    }
    random && matches!(kind, Type::Select(..))
}

fn required(reader: &mut Reader, line: &Line, name: &Name) -> Option<Reminder> {
    let when = match parameters::yes_or_no(line.cell(Column::Required)?) {
        Some(false) => return None,
        Some(true) => Expression::always(),
        None => reader.expression(line, name, Column::Required)?,
    };
    reader.required += 1;
    Some(Reminder { when, message: reader.words(line, name, Column::RequiredMessage) })
}

fn constraint(reader: &mut Reader, line: &Line, name: &Name) -> Option<Constraint> {
    let must = reader.expression(line, name, Column::Constraint)?;
    Some(Constraint { must, message: reader.words(line, name, Column::ConstraintMessage) })
}

fn default(reader: &mut Reader, line: &Line, name: &Name, kind: &Kind) -> Option<Expression> {
    let text = line.cell(Column::Default)?;
    let spot = line.spot(Column::Default);
    let list = match kind {
        Kind::One(list) | Kind::Many(list) => reader.lists.0.get(list),
        _ => None,
    };
    let values: Option<Vec<&str>> = list.map(|list| list.choices.iter().map(|choice| choice.value.as_str()).collect());
    match defaults::read(text, kind, values.as_deref()) {
        Default::Is(expression) => {
            reader.uses.push(Use::of(name, Column::Default, spot, &expression));
            Some(expression)
        }
        Default::Fault(fault) if why_barred(&fault.kind).is_none() => {
            reader.report.say(spot, What::Expression(fault));
            None
        }
        Default::Fault(_) | Default::Unfit => {
            reader.report.say(spot, What::LeftOutDefault { name: name.to_string() });
            None
        }
    }
}
