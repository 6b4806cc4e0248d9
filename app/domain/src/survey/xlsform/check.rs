//! What a questionnaire leans on: names that exist, lists and columns that are there, no circles, words in every language.

use std::collections::{BTreeSet, HashMap};

use super::column::{Column, near};
use super::notice::Spot;
use super::rows::Reader;
use super::what::What;
use crate::survey::expression::Expression;
use crate::survey::outline::{Outline, What as RowWhat};
use crate::survey::questionnaire::{Kind, Name, Questionnaire, Text};

/// An expression or a label, and the names it leans on.
#[derive(Debug)]
pub(super) struct Use {
    /// The row it stands in.
    pub by: String,
    pub column: Column,
    pub spot: Spot,
    pub names: BTreeSet<String>,
    pub lists: BTreeSet<String>,
    pub columns: BTreeSet<String>,
    /// The list whose columns it may name, for a choice filter.
    pub filter: Option<Name>,
}

impl Use {
    pub fn of(by: &Name, column: Column, spot: Spot, expression: &Expression) -> Self {
        Self {
            by: by.to_string(),
            column,
            spot,
            names: expression.names().into_iter().map(String::from).collect(),
            lists: expression.lists(),
            columns: expression.columns(),
            filter: None,
        }
    }

    pub fn words(by: &Name, column: Column, spot: Spot, names: &[&str]) -> Self {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        let (lists, columns) = (BTreeSet::new(), BTreeSet::new());
        Self { by: by.to_string(), column, spot, names, lists, columns, filter: None }
    }
}

/// The questions whose answers are put into a text: `Hej ${name}`.
pub(super) fn named_in(text: &str) -> impl Iterator<Item = &str> {
    text.split("${").skip(1).filter_map(|after| after.split_once('}')).map(|(name, _)| name.trim())
}

/// Checks a questionnaire, and gives it the lists it uses.
pub(super) fn check(questionnaire: &mut Questionnaire, reader: &mut Reader, survey: &Spot) {
    for at in 0..reader.uses.len() {
        names(reader, at);
        lists_and_columns(reader, at);
    }
    use_lists(questionnaire, reader);
    let asked = |kind: &Kind| !matches!(kind, Kind::Note | Kind::Calculate);
    if !questionnaire.questions().iter().any(|(_, question)| asked(&question.kind)) && reader.report.faults.is_empty() {
        reader.report.say(survey.clone(), What::NothingLeft);
    }
    circles(questionnaire, reader);
    translations(questionnaire, reader, survey);
}

fn names(reader: &mut Reader, at: usize) {
    let used = &reader.uses[at];
    let mut said = Vec::new();
    for name in used.names.iter().filter(|name| !reader.names.contains_key(name.as_str())) {
        said.push(match reader.left.get(name) {
            Some(why) => What::LeftOutName { name: name.clone(), why: *why },
            None => What::UnknownName { near: like(reader, name), name: super::table::shortened(name) },
        });
    }
    let spot = used.spot.clone();
    for what in said {
        reader.report.say(spot.clone(), what);
    }
}

/// A name that is there and like this one.
fn like(reader: &Reader, name: &str) -> Option<String> {
    near(name, reader.names.keys().map(String::as_str)).map(str::to_owned)
}

fn lists_and_columns(reader: &mut Reader, at: usize) {
    let used = &reader.uses[at];
    let mut said = Vec::new();
    for list in used.lists.iter().filter(|list| reader.lists.find(list).is_none()) {
        said.push(What::UnknownInstance { list: super::table::shortened(list) });
    }
    for column in &used.columns {
        let name = super::table::shortened(column);
        match &used.filter {
            None => said.push(What::BareName { name }),
            Some(list) => {
                let list = reader.lists.0.get(list);
                let has = matches!(column.as_str(), "name" | "label")
                    || list.is_some_and(|list| list.choices.iter().any(|choice| choice.columns.contains_key(column)));
                if !has {
                    said.push(What::UnknownColumn { name });
                }
            }
        }
    }
    let spot = used.spot.clone();
    for what in said {
        reader.report.say(spot.clone(), what);
    }
}

/// Gives the questionnaire the lists that its questions and expressions use.
fn use_lists(questionnaire: &mut Questionnaire, reader: &mut Reader) {
    let mut used: BTreeSet<String> = reader.uses.iter().flat_map(|used| used.lists.iter().cloned()).collect();
    for (_, question) in questionnaire.questions() {
        if let Kind::One(list) | Kind::Many(list) | Kind::Rank(list) = &question.kind {
            used.insert(list.to_string());
        }
    }
    let lists = std::mem::take(&mut reader.lists.0).into_iter().filter(|(name, _)| used.contains(name.as_str()));
    questionnaire.lists = lists.map(|(name, list)| (name, list.choices)).collect();
}

fn circles(questionnaire: &Questionnaire, reader: &mut Reader) {
    let outline = Outline::of(questionnaire);
    let names: Vec<&str> = outline.circular().iter().map(|at| outline.rows()[*at].name().as_str()).collect();
    let Some(first) = outline.circular().first() else { return };
    let row = outline.rows()[*first];
    let column = match row.what {
        _ if row.relevant().is_some() => Column::Relevant,
        RowWhat::Question(_) => Column::Calculation,
        RowWhat::Group(_) => Column::RepeatCount,
    };
    let first = row.name().as_str();
    let spot = reader.uses.iter().find(|used| used.by == first && used.column == column).map(|used| used.spot.clone());
    let spot = spot.or_else(|| reader.names.get(first).cloned()).unwrap_or_default();
    let shown = names.iter().take(8).copied().collect::<Vec<_>>().join(", ");
    reader.report.say(spot, What::Circular { names: shown });
}

/// Counts for each language the texts that another language has.
fn translations(questionnaire: &Questionnaire, reader: &mut Reader, survey: &Spot) {
    let mut missing: HashMap<&str, usize> = HashMap::new();
    let mut count = |text: &Text| {
        if !text.is_empty() {
            for tag in questionnaire.languages.iter().filter(|tag| text.in_language(tag).is_none()) {
                *missing.entry(tag.as_str()).or_default() += 1;
            }
        }
    };
    for row in Outline::of(questionnaire).rows() {
        match row.what {
            RowWhat::Question(question) => {
                count(&question.label);
                count(&question.hint);
            }
            RowWhat::Group(group) => count(&group.label),
        }
    }
    questionnaire.lists.values().flatten().for_each(|choice| count(&choice.label));
    for tag in &questionnaire.languages {
        if let Some(number) = missing.get(tag.as_str()) {
            let what = What::NoTranslation { language: tag.clone(), number: *number };
            reader.report.say(survey.clone(), what);
        }
    }
}
