//! The functions of the subset: a closed list, with how many values each takes and what it comes to.

use super::dates;
use super::eval::{Scope, at_round, day, eval, randomized, set};
use super::scalar::{LONGEST_TEXT, Scalar};
use super::tree::Node;

/// A function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Function {
    Selected,
    CountSelected,
    SelectedAt,
    If,
    Coalesce,
    Not,
    True,
    False,
    Boolean,
    BooleanFromString,
    String,
    Number,
    Int,
    Round,
    Abs,
    Pow,
    StringLength,
    NormalizeSpace,
    Substr,
    Contains,
    StartsWith,
    EndsWith,
    Concat,
    Join,
    Min,
    Max,
    Sum,
    Count,
    CountNonEmpty,
    Position,
    IndexedRepeat,
    Once,
    Today,
    Date,
    DecimalDateTime,
    FormatDate,
    Randomize,
}

/// Name, function, least and most values.
pub(super) const FUNCTIONS: [(&str, Function, usize, Option<usize>); 38] = [
    ("selected", Function::Selected, 2, Some(2)),
    ("count-selected", Function::CountSelected, 1, Some(1)),
    ("selected-at", Function::SelectedAt, 2, Some(2)),
    ("if", Function::If, 3, Some(3)),
    ("coalesce", Function::Coalesce, 1, None),
    ("not", Function::Not, 1, Some(1)),
    ("true", Function::True, 0, Some(0)),
    ("false", Function::False, 0, Some(0)),
    ("boolean", Function::Boolean, 1, Some(1)),
    ("boolean-from-string", Function::BooleanFromString, 1, Some(1)),
    ("string", Function::String, 1, Some(1)),
    ("number", Function::Number, 1, Some(1)),
    ("int", Function::Int, 1, Some(1)),
    ("round", Function::Round, 1, Some(2)),
    ("abs", Function::Abs, 1, Some(1)),
    ("pow", Function::Pow, 2, Some(2)),
    ("string-length", Function::StringLength, 1, Some(1)),
    ("normalize-space", Function::NormalizeSpace, 1, Some(1)),
    ("substr", Function::Substr, 2, Some(3)),
    ("contains", Function::Contains, 2, Some(2)),
    ("starts-with", Function::StartsWith, 2, Some(2)),
    ("ends-with", Function::EndsWith, 2, Some(2)),
    ("concat", Function::Concat, 1, None),
    ("join", Function::Join, 2, None),
    ("min", Function::Min, 1, None),
    ("max", Function::Max, 1, None),
    ("sum", Function::Sum, 1, Some(1)),
    ("count", Function::Count, 1, Some(1)),
    ("count-non-empty", Function::CountNonEmpty, 1, Some(1)),
    ("position", Function::Position, 1, Some(1)),
    ("indexed-repeat", Function::IndexedRepeat, 3, Some(3)),
    ("once", Function::Once, 1, Some(1)),
    ("today", Function::Today, 0, Some(0)),
    ("date", Function::Date, 1, Some(1)),
    ("decimal-date-time", Function::DecimalDateTime, 1, Some(1)),
    ("format-date", Function::FormatDate, 2, Some(2)),
    ("format-date-time", Function::FormatDate, 2, Some(2)),
    ("randomize", Function::Randomize, 1, Some(2)),
];

/// The same without their names, which no phone needs.
pub(super) const BY_PLACE: [Function; FUNCTIONS.len()] = {
    let mut all = [Function::True; FUNCTIONS.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = FUNCTIONS[at].1;
        at += 1;
    }
    all
};

/// Functions of ODK that are left out on purpose: chance, the time of day, the device, places, files and other forms.
pub(super) const BARRED: [&str; 18] = [
    "now",
    "uuid",
    "random",
    "property",
    "pulldata",
    "search",
    "digest",
    "extract-signed",
    "base64-decode",
    "area",
    "distance",
    "geofence",
    "enclosed-area",
    "version",
    "checklist",
    "weighted-checklist",
    "format-time",
    "decimal-time",
];

/// The function of a name, if the subset has it.
pub(super) fn of(name: &str) -> Option<(&'static str, Function, usize, Option<usize>)> {
    FUNCTIONS.into_iter().find(|(known, ..)| *known == name)
}

/// A function of a similar name.
pub(super) fn near(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase().replace('_', "-");
    let known = FUNCTIONS.iter().map(|(known, ..)| *known).chain(["regex", "jr:choice-name", "instance"]);
    let far = |known: &str| strsim::damerau_levenshtein(known, &lower);
    known.map(|known| (far(known), known)).min().filter(|(far, _)| *far <= 2).map(|(_, known)| known)
}

/// What a function comes to.
pub(super) fn call(function: Function, values: &[Node], scope: &Scope) -> Scalar {
    use Function as F;
    let value = |at: usize| values.get(at).map_or_else(Scalar::empty, |node| eval(node, scope));
    let (text, number, truth) = (|at| value(at).text(), |at| value(at).number(), |at| value(at).truth());
    match function {
        F::True => Scalar::Truth(true),
        F::False => Scalar::Truth(false),
        F::Not => Scalar::Truth(!truth(0)),
        F::Boolean => Scalar::Truth(truth(0)),
        F::BooleanFromString => Scalar::Truth(matches!(text(0).as_str(), "true" | "1")),
        F::If => value(if truth(0) { 1 } else { 2 }),
        F::Coalesce => (0..values.len()).map(value).find(|value| !value.is_empty()).unwrap_or_else(Scalar::empty),
        F::Once => Some(eval(&Node::Own, scope)).filter(|own| !own.is_empty()).unwrap_or_else(|| value(0)),
        F::String => Scalar::of(text(0)),
        F::Number | F::DecimalDateTime => Scalar::Number(number(0)),
        F::Int => Scalar::Number(number(0).trunc()),
        F::Abs => Scalar::Number(number(0).abs()),
        F::Pow => Scalar::Number(number(0).powf(number(1))),
        F::Round => Scalar::Number(round(number(0), if values.len() > 1 { number(1) } else { 0.0 })),
        F::Selected => Scalar::Truth(parts(&text(0)).any(|part| part == text(1).trim())),
        #[expect(clippy::cast_precision_loss, reason = "no text has so many parts")]
        F::CountSelected => Scalar::Number(parts(&text(0)).count() as f64),
        F::SelectedAt => {
            let part = at(number(1)).and_then(|at| parts(&text(0)).nth(at).map(str::to_owned));
            Scalar::of(part.unwrap_or_default())
        }
        #[expect(clippy::cast_precision_loss, reason = "texts are bounded")]
        F::StringLength => Scalar::Number(text(0).chars().count() as f64),
        F::NormalizeSpace => Scalar::of(parts(&text(0)).collect::<Vec<_>>().join(" ")),
        F::Substr => Scalar::of(substr(&text(0), number(1), if values.len() > 2 { Some(number(2)) } else { None })),
        F::Contains => Scalar::Truth(text(0).contains(&text(1))),
        F::StartsWith => Scalar::Truth(text(0).starts_with(&text(1))),
        F::EndsWith => Scalar::Truth(text(0).ends_with(&text(1))),
        F::Concat => joined("", values, scope),
        F::Join => joined(&text(0), values.get(1..).unwrap_or_default(), scope),
        F::Min => numbers(values, scope).reduce(f64::min).map_or_else(Scalar::empty, Scalar::Number),
        F::Max => numbers(values, scope).reduce(f64::max).map_or_else(Scalar::empty, Scalar::Number),
        F::Sum => Scalar::Number(numbers(values, scope).fold(0.0, |sum, one| sum + one)),
        F::Count => count(all(values, scope)),
        F::CountNonEmpty => count(all(values, scope).into_iter().filter(|value| !value.is_empty()).collect()),
        F::Position => Scalar::Number(f64::from(scope.round.max(1))),
        F::IndexedRepeat => match values.first() {
            Some(Node::Answer(name)) => {
                let round = at(number(2)).and_then(|round| u8::try_from(round).ok());
                let row = scope.core.outline.find(name.as_str());
                row.zip(round).map_or_else(Scalar::empty, |(row, round)| at_round(row, round, scope))
            }
            _ => Scalar::empty(),
        },
        F::Today => Scalar::Text(dates::format(scope.core.today, "%Y-%m-%d")),
        F::Date => day(&value(0)).map_or_else(Scalar::empty, |day| Scalar::Text(dates::format(day, "%Y-%m-%d"))),
        F::FormatDate => {
            let format = text(1);
            day(&value(0)).map_or_else(Scalar::empty, |day| Scalar::of(dates::format(day, &format)))
        }
        F::Randomize => randomized(values, scope).into_iter().next().unwrap_or_else(Scalar::empty),
    }
}

/// The parts of an answer with several choices.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
}

/// A place in a list, if the number is one.
fn at(number: f64) -> Option<usize> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within the bounds first")]
    let place = number.trunc() as usize;
    (0.0..1e6).contains(&number).then_some(place)
}

/// Halves go up, as in XPath; with places, as in ODK.
fn round(number: f64, places: f64) -> f64 {
    let factor = 10_f64.powf(places.trunc().clamp(-15.0, 15.0));
    if places == 0.0 { (number + 0.5).floor() } else { (number * factor + 0.5).floor() / factor }
}

/// Characters from one place up to another, counted from nought; below nought from the end.
fn substr(text: &str, from: f64, to: Option<f64>) -> String {
    let length = text.chars().count();
    let place = |number: f64| {
        let away = at(number.abs()).unwrap_or(length);
        if number < 0.0 { length.saturating_sub(away) } else { away.min(length) }
    };
    let (from, to) = (place(from), to.map_or(length, place));
    text.chars().skip(from).take(to.saturating_sub(from)).collect()
}

fn all(values: &[Node], scope: &Scope) -> Vec<Scalar> {
    values.iter().flat_map(|node| set(node, scope)).collect()
}

/// The numbers among values; what was not answered is passed over.
fn numbers(values: &[Node], scope: &Scope) -> impl Iterator<Item = f64> {
    all(values, scope).into_iter().filter(|value| !value.is_empty()).map(|value| value.number())
}

fn count(values: Vec<Scalar>) -> Scalar {
    #[expect(clippy::cast_precision_loss, reason = "lists and repeats are bounded")]
    let count = values.len() as f64;
    Scalar::Number(count)
}

fn joined(between: &str, values: &[Node], scope: &Scope) -> Scalar {
    let mut out = String::new();
    let mut first = true;
    for value in all(values, scope).iter().filter(|value| !value.is_empty()) {
        if !first {
            out.push_str(between);
        }
        first = false;
        out.push_str(&value.text());
        if out.len() > LONGEST_TEXT || !scope.pay(1 + out.len() / 64) {
            break;
        }
    }
    Scalar::of(out)
}
