//! A sheet as a table: which column is which, in which language.

use std::collections::HashMap;

use super::column::{Column, Part};
use super::languages::{self, Languages};
use super::left_out;
use super::notice::{Report, Spot};
use super::what::What;
use super::workbook::{Row, Sheet};
use super::{MOST_LANGUAGES, MOST_ROWS};
use crate::survey::questionnaire::Text;

/// The most characters of a cell that is read.
const LONGEST: usize = 5_000;

/// A column of a table.
#[derive(Debug)]
pub(super) struct Head {
    pub at: u32,
    pub header: String,
    /// Its name as it is compared.
    pub plain: String,
    pub column: Option<Column>,
    /// The tag of its language, where it names one.
    pub tag: Option<String>,
}

/// A sheet whose first row names the columns.
#[derive(Debug)]
pub(super) struct Table<'w> {
    pub sheet: &'w Sheet,
    pub heads: Vec<Head>,
    by_column: HashMap<Column, Vec<usize>>,
    /// The language of columns that name none.
    pub default: String,
}

/// A row of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    pub table: &'t Table<'t>,
    pub row: &'t Row,
}

impl<'w> Table<'w> {
    /// Reads the headers of a sheet; none where it has no rows or too many.
    pub fn read(sheet: &'w Sheet, part: Part, languages: &mut Languages, report: &mut Report) -> Option<Self> {
        let whole = Spot { sheet: sheet.name.clone(), ..Spot::default() };
        if sheet.rows.len() > MOST_ROWS {
            report.say(whole, What::TooManyRows { most: MOST_ROWS });
            return None;
        }
        let first = sheet.rows.first()?;
        let mut heads: Vec<Head> = Vec::new();
        for cell in &first.cells {
            if cell.text.trim().is_empty() {
                continue;
            }
            let (plain, language) = split(&cell.text, part);
            let header = shortened(cell.text.trim());
            let spot =
                Spot { row: Some(first.number), column: Some(cell.column), header: header.clone(), ..whole.clone() };
            let column = part.column(&plain);
            let tag = language.filter(|_| column.is_some_and(Column::is_translated)).map(|language| {
                let read = languages::read(&language);
                if read.made && !languages.has(&read.tag) {
                    let what = What::LanguageNamed { language: shortened(&language), tag: read.tag.clone() };
                    report.say(spot.clone(), what);
                }
                read.tag
            });
            if let Some(tag) = &tag
                && !languages.meet(tag)
            {
                report.say(spot, What::TooManyLanguages { most: MOST_LANGUAGES });
                return None;
            }
            heads.push(Head { at: cell.column, header, plain, column, tag });
        }
        let mut table = Self { sheet, heads, by_column: HashMap::new(), default: String::new() };
        table.settle(first.number, part, report);
        languages.plain |= table.heads.iter().any(|head| head.tag.is_none() && head.column == Some(Column::Label));
        table.long_texts(report);
        Some(table)
    }

    /// Settles columns that stand twice: today's name wins over an old one, and two of the same are a fault.
    fn settle(&mut self, row: u32, part: Part, report: &mut Report) {
        for at in 0..self.heads.len() {
            let head = &self.heads[at];
            let spot = Spot {
                sheet: self.sheet.name.clone(),
                row: Some(row),
                column: Some(head.at),
                header: head.header.clone(),
            };
            let Some(column) = head.column else {
                let why = match part {
                    Part::Settings => left_out::of_setting(&head.plain),
                    Part::Survey | Part::Choices => left_out::of_column(&head.plain),
                };
                match why {
                    Some(why) if part == Part::Settings => {
                        report.say(spot, What::LeftOutSetting { header: head.header.clone(), why });
                    }
                    Some(why) => report.say(spot, What::LeftOutColumn { header: head.header.clone(), why }),
                    // Further columns of choices are for filters.
                    None if part == Part::Choices => {}
                    None => {
                        let near = part.near(&head.plain).map(str::to_owned);
                        report.say(spot, What::UnknownHeader { header: head.header.clone(), near });
                    }
                }
                continue;
            };
            let todays = |head: &Head| head.plain == column.header();
            let same = |other: &Head| other.column == Some(column) && other.tag == self.heads[at].tag;
            let before =
                self.heads.iter().take(at).any(|other| same(other) && todays(other) == todays(&self.heads[at]));
            let better = !todays(head) && self.heads.iter().any(|other| same(other) && todays(other));
            if before {
                let header = head.header.clone();
                report.say(spot, What::TwiceHeader { header });
            } else if better {
                let header = head.header.clone();
                report.say(spot, What::UnknownHeader { header, near: None });
                self.heads[at].column = None;
            } else {
                self.by_column.entry(column).or_default().push(at);
            }
        }
    }

    fn long_texts(&self, report: &mut Report) {
        for row in &self.sheet.rows {
            for cell in row.cells.iter().filter(|cell| cell.text.len() > LONGEST) {
                if cell.text.chars().count() > LONGEST {
                    let line = Line { table: self, row };
                    report.say(line.spot_at(cell.column), What::LongText { most: LONGEST });
                }
            }
        }
    }

    pub fn has(&self, column: Column) -> bool {
        self.by_column.contains_key(&column)
    }

    /// The rows under the headers.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.sheet.rows.iter().skip(1).map(|row| Line { table: self, row })
    }

    /// The sheet as a whole.
    pub fn spot(&self) -> Spot {
        Spot { sheet: self.sheet.name.clone(), ..Spot::default() }
    }
}

impl<'t> Line<'t> {
    fn at(&self, column: u32) -> Option<&'t str> {
        let found = self.row.cells.binary_search_by_key(&column, |cell| cell.column).ok()?;
        Some(clean(&self.row.cells[found].text)).filter(|text| !text.is_empty())
    }

    fn heads(&self, column: Column) -> impl Iterator<Item = &'t Head> {
        let list = self.table.by_column.get(&column).map(Vec::as_slice).unwrap_or_default();
        list.iter().map(|at| &self.table.heads[*at])
    }

    /// What stands in a column.
    pub fn cell(&self, column: Column) -> Option<&'t str> {
        self.heads(column).find_map(|head| self.at(head.at))
    }

    /// What stands in a column in every language; a column that names its language wins over one that does not.
    pub fn text(&self, column: Column) -> Text {
        let mut text = Text::default();
        for head in self.heads(column) {
            let Some(words) = self.at(head.at) else { continue };
            match &head.tag {
                Some(tag) => {
                    text.0.insert(tag.clone(), words.to_owned());
                }
                None => {
                    text.0.entry(self.table.default.clone()).or_insert_with(|| words.to_owned());
                }
            }
        }
        text
    }

    /// Columns that are none of XLSForm's, with what stands in them.
    pub fn further(&self) -> impl Iterator<Item = (&'t str, &'t str)> {
        let plain = |head: &&Head| head.column.is_none() && left_out::of_column(&head.plain).is_none();
        self.table.heads.iter().filter(plain).filter_map(|head| Some((head.header.as_str(), self.at(head.at)?)))
    }

    /// Whether nothing stands in it that is read.
    pub fn is_empty(&self) -> bool {
        self.row.cells.iter().all(|cell| clean(&cell.text).is_empty())
    }

    /// The row as a whole.
    pub fn spot_row(&self) -> Spot {
        Spot { row: Some(self.row.number), ..self.table.spot() }
    }

    /// The cell of a column; of the languages the first that is filled.
    pub fn spot(&self, column: Column) -> Spot {
        let filled = self.heads(column).find(|head| self.at(head.at).is_some());
        match filled.or_else(|| self.heads(column).next()) {
            Some(head) => self.spot_at(head.at),
            None => self.spot_row(),
        }
    }

    fn spot_at(&self, column: u32) -> Spot {
        let header = self.table.heads.iter().find(|head| head.at == column).map(|head| head.header.clone());
        Spot { column: Some(column), header: header.unwrap_or_default(), ..self.spot_row() }
    }
}

/// A text without the space around it; a fixed space is one.
fn clean(text: &str) -> &str {
    text.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '\u{feff}' | '\u{200b}'))
}

/// A name as it stands in a notice.
pub(super) fn shortened(text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= 60 { text } else { text.chars().take(59).chain(['…']).collect() }
}

/// A header's name and language: `Label::Svenska (sv)` is `label` in `Svenska (sv)`; the old `label:English` is read too.
fn split(header: &str, part: Part) -> (String, Option<String>) {
    let small = |text: &str| clean(text).to_lowercase().split_whitespace().collect::<Vec<_>>().join("_");
    let mut rest = clean(header);
    for start in ["bind", "control", "media", "body"] {
        let after =
            rest.get(..start.len()).filter(|found| found.eq_ignore_ascii_case(start)).map(|_| &rest[start.len()..]);
        let after =
            after.map(str::trim_start).and_then(|after| after.strip_prefix("::").or_else(|| after.strip_prefix(':')));
        // `body::accuracyThreshold` is told as what it is; other attributes of a body stay whole.
        if let Some(after) = after
            && (part.column(&small(after)).is_some()
                || left_out::of_column(&small(after)).is_some()
                || start == "media")
        {
            rest = clean(after);
        }
    }
    if part.column(&small(rest)).is_some() || left_out::of_column(&small(rest)).is_some() {
        return (small(rest), None);
    }
    for between in ["::", ":"] {
        if let Some((name, language)) = rest.split_once(between) {
            let name = small(name);
            if part.column(&name).is_some() || left_out::of_column(&name).is_some() {
                return (name, Some(clean(language).to_owned()).filter(|language| !language.is_empty()));
            }
        }
    }
    (small(rest), None)
}
