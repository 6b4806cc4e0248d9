//! Imports: what a good workbook becomes, what is left out, every fault at its place, what never happens.

mod faults;
mod good;
mod left_out;
mod never;

use super::{Given, Imported, Notice, Sheet, Workbook, read};
use crate::survey::questionnaire::{Audience, Group, Item, Question, Questionnaire, Text};

/// A workbook of sheets.
pub fn book(sheets: &[(&str, &[&[&str]])]) -> Workbook {
    Workbook { sheets: sheets.iter().map(|(name, rows)| Sheet::of(name, rows)).collect() }
}

pub fn given() -> Given {
    let words = |words: &str| Text([("sv".to_owned(), words.to_owned())].into());
    Given {
        name: "prov".to_owned(),
        audience: Some(Audience::Youth),
        other: words("Annat"),
        which_other: words("Vad?"),
    }
}

pub fn import(sheets: &[(&str, &[&[&str]])]) -> Imported {
    read(&book(sheets), &given())
}

/// A survey sheet alone.
pub fn survey(rows: &[&[&str]]) -> Imported {
    import(&[("survey", rows)])
}

/// The questionnaire of a workbook without faults.
pub fn good(imported: Imported) -> Questionnaire {
    assert_eq!(shown(&imported.report.faults), Vec::<String>::new());
    imported.questionnaire.unwrap()
}

/// Notices as `sheet row column kind`.
pub fn shown(notices: &[Notice]) -> Vec<String> {
    let one = |notice: &Notice| {
        let (row, column) = (notice.at.row.map(|row| row.to_string()).unwrap_or_default(), notice.at.letters());
        let parts: Vec<_> = notice.what.parts().into_iter().map(|(_, part)| part).collect();
        format!("{} {column}{row} {}({})", notice.at.sheet, notice.what.as_str(), parts.join("|"))
    };
    notices.iter().map(one).collect()
}

pub fn faults(imported: &Imported) -> Vec<String> {
    assert!(imported.questionnaire.is_none() || imported.report.faults.is_empty());
    shown(&imported.report.faults)
}

pub fn question<'q>(questionnaire: &'q Questionnaire, name: &str) -> &'q Question {
    let found = questionnaire.questions().into_iter().find(|(_, question)| question.name.as_str() == name);
    found.unwrap_or_else(|| panic!("{name} is not asked")).1
}

pub fn group<'q>(items: &'q [Item], name: &str) -> &'q Group {
    let found = items.iter().find_map(|item| match item {
        Item::Group(group) if group.name.as_str() == name => Some(group),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{name} is no group here"))
}
