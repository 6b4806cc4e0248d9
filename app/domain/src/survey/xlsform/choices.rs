//! The choices sheet: lists of choices, by name.

use std::collections::{BTreeMap, HashMap};

use super::column::Column;
use super::notice::{Report, Spot};
use super::table::{Line, Table, shortened};
use super::what::What;
use super::{MOST_CHOICES, MOST_CHOICES_IN_ALL};
use crate::survey::questionnaire::{Choice, Name, Text};

/// A list, and where it begins.
#[derive(Debug)]
pub(super) struct List {
    pub choices: Vec<Choice>,
    pub spot: Spot,
}

/// The lists of a workbook.
#[derive(Debug, Default)]
pub(super) struct Lists(pub BTreeMap<Name, List>);

impl Lists {
    pub fn read(table: &Table, duplicates: bool, report: &mut Report) -> Self {
        let mut lists = Self::default();
        let mut rows: HashMap<(String, String), u32> = HashMap::new();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for column in [Column::ListName, Column::Name] {
            if !table.has(column) {
                report.say(table.spot(), What::NoHeader { header: column.header() });
                return lists;
            }
        }
        for line in table.lines().filter(|line| !line.is_empty()) {
            let (list, value) = (line.cell(Column::ListName), line.cell(Column::Name));
            let Some(list) = list else {
                if value.is_some() {
                    report.say(line.spot(Column::ListName), What::NoChoiceList);
                }
                continue;
            };
            let Some(value) = value else {
                report.say(line.spot(Column::Name), What::NoChoiceName { list: shortened(list) });
                continue;
            };
            let Ok(name) = Name::parse(list) else {
                report.say(line.spot(Column::ListName), What::NotAName { found: shortened(list) });
                continue;
            };
            *counts.entry(list.to_owned()).or_default() += 1;
            if counts[list] > MOST_CHOICES {
                continue;
            }
            let first = *rows.entry((list.to_owned(), value.to_owned())).or_insert(line.row.number);
            if first != line.row.number && !duplicates {
                let (list, value) = (shortened(list), shortened(value));
                report.say(line.spot(Column::Name), What::TwiceChoice { list, value, row: first });
                continue;
            }
            lists.add(name, value, &line, report);
        }
        lists.count(&counts, table, report);
        lists
    }

    fn add(&mut self, name: Name, value: &str, line: &Line, report: &mut Report) {
        let mut label = line.text(Column::Label);
        if label.is_empty() {
            let (list, value) = (name.to_string(), shortened(value));
            report.say(line.spot(Column::Label), What::ChoiceWithoutLabel { list, value: value.clone() });
            label = Text([(line.table.default.clone(), value)].into());
        }
        let columns = line.further().map(|(header, text)| (header.to_owned(), text.to_owned())).collect();
        let choice = Choice { value: value.to_owned(), label, columns };
        let empty = || List { choices: Vec::new(), spot: line.spot(Column::ListName) };
        self.0.entry(name).or_insert_with(empty).choices.push(choice);
    }

    /// Names lists that are longer than anybody answers.
    fn count(&self, counts: &BTreeMap<String, usize>, table: &Table, report: &mut Report) {
        for (name, list) in &self.0 {
            let number = counts.get(name.as_str()).copied().unwrap_or_default();
            if number > MOST_CHOICES {
                let what = What::TooManyChoices { list: name.to_string(), number, most: MOST_CHOICES };
                report.say(list.spot.clone(), what);
            }
        }
        let all: usize = counts.values().sum();
        if all > MOST_CHOICES_IN_ALL && counts.values().all(|number| *number <= MOST_CHOICES) {
            let what = What::TooManyChoices { list: "*".to_owned(), number: all, most: MOST_CHOICES_IN_ALL };
            report.say(table.spot(), what);
        }
    }

    /// A list by its name.
    pub fn find(&self, name: &str) -> Option<(&Name, &List)> {
        self.0.iter().find(|(known, _)| known.as_str() == name)
    }
}
