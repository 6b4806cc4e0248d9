//! Reads a workbook from the first sheet to the last row: groups by their beginnings and ends, questions one by one.

use std::collections::{BTreeMap, HashMap};

use super::check::{self, Use};
use super::choices::Lists;
use super::column::{Column, Part};
use super::group::{self, Open};
use super::kind::{self, Block, Type};
use super::languages::Languages;
use super::left_out::{self, Why};
use super::notice::{Report, Spot};
use super::settings::{self, Settings};
use super::table::{Line, Table, shortened};
use super::what::What;
use super::workbook::{Sheet, Workbook};
use super::{Given, MOST_ITEMS, prune, question};
use crate::survey::expression::{Expression, ParseKind};
use crate::survey::questionnaire::{Audience, Item, Name, Questionnaire, Text};

/// Sheets that are read, by all their names.
const SURVEY: [&str; 1] = ["survey"];
const CHOICES: [&str; 3] = ["choices", "choices and columns", "columns"];
const SETTINGS: [&str; 1] = ["settings"];
/// Names that XForms keeps for itself.
const RESERVED: [&str; 3] = ["meta", "instanceid", "instancename"];

/// What is known while the rows are read.
pub(super) struct Reader<'r> {
    pub report: &'r mut Report,
    pub given: &'r Given,
    pub lists: Lists,
    pub audience: Audience,
    /// Groups that are open, outermost first; the first is the questionnaire itself.
    pub stack: Vec<Open>,
    /// Names and where they stand.
    pub names: HashMap<String, Spot>,
    /// Names of what was left out, and why.
    pub left: BTreeMap<String, Why>,
    /// Every expression and label that leans on names.
    pub uses: Vec<Use>,
    /// How many questions were required.
    pub required: usize,
    count: usize,
}

/// The questionnaire of a workbook; the report says what is wrong with it.
pub(super) fn read(workbook: &Workbook, given: &Given, report: &mut Report) -> Option<Questionnaire> {
    let sheets = &workbook.sheets;
    sheets_beside(sheets, report);
    let Some(survey) = settings::sheet(sheets, &SURVEY) else {
        let near = sheets.iter().find(|sheet| settings::like(sheet, &SURVEY).is_some());
        report.say(Spot::default(), What::NoSheet { near: near.map(|sheet| shortened(&sheet.name)) });
        return None;
    };
    let mut languages = Languages::default();
    let mut settings = Settings::read(settings::sheet(sheets, &SETTINGS), given, &mut languages, report);
    let Some(mut survey) = Table::read(survey, Part::Survey, &mut languages, report) else {
        if report.faults.is_empty() {
            report.say(Spot { sheet: survey.name.clone(), ..Spot::default() }, What::EmptySheet);
        }
        return None;
    };
    let choices = settings::sheet(sheets, &CHOICES);
    let mut choices = choices.and_then(|sheet| Table::read(sheet, Part::Choices, &mut languages, report));
    let default = settings.default_tag(&languages, report);
    if settings.assumed {
        report.say(survey.spot(), What::LanguageAssumed { tag: default.clone() });
    }
    survey.default.clone_from(&default);
    if let Some(table) = &mut choices {
        table.default.clone_from(&default);
    }
    for column in [Column::Type, Column::Name] {
        if !survey.has(column) {
            report.say(survey.spot(), What::NoHeader { header: column.header() });
            return None;
        }
    }
    let lists = choices.map(|table| Lists::read(&table, settings.duplicates, report)).unwrap_or_default();
    let mut reader = Reader {
        report,
        given,
        lists,
        audience: settings.audience,
        stack: vec![Open::outermost()],
        names: HashMap::new(),
        left: BTreeMap::new(),
        uses: Vec::new(),
        required: 0,
        count: 0,
    };
    for line in survey.lines().filter(|line| !line.is_empty()) {
        reader.line(line);
        if reader.count > MOST_ITEMS {
            reader.report.say(survey.spot(), What::TooManyItems { most: MOST_ITEMS });
            return None;
        }
    }
    let items = reader.close(&survey);
    let mut title = settings.title;
    if title.is_empty() {
        title = Text([(default.clone(), settings.id.to_string())].into());
    }
    let mut questionnaire = Questionnaire {
        id: settings.id,
        version: settings.version,
        title,
        languages: languages.in_order(&default),
        audience: settings.audience,
        lists: BTreeMap::new(),
        items,
    };
    prune::prune(&mut questionnaire, &mut reader);
    check::check(&mut questionnaire, &mut reader, &survey.spot());
    Some(questionnaire)
}

/// Sheets that are left out, and those whose name is nearly one that is read.
fn sheets_beside(sheets: &[Sheet], report: &mut Report) {
    for sheet in sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
        let at = Spot { sheet: sheet.name.clone(), ..Spot::default() };
        if let Some(why) = left_out::of_sheet(&sheet.name.trim().to_lowercase()) {
            report.say(at, What::LeftOutSheet { why });
        } else if let Some(near) = [&CHOICES[..1], &SETTINGS].iter().find_map(|names| settings::like(sheet, names)) {
            report.say(at, What::LikeSheet { near });
        }
    }
}

impl Reader<'_> {
    fn line(&mut self, line: Line) {
        let Some(written) = line.cell(Column::Type) else {
            // A remark for those who write the workbook; a name beside words was meant as a question.
            match (line.cell(Column::Name), line.text(Column::Label).is_empty()) {
                (Some(_), false) => self.report.say(line.spot(Column::Type), What::NoType),
                (None, true) => {}
                _ => self.report.say(line.spot_row(), What::RowSkipped),
            }
            return;
        };
        let kind = kind::read(written);
        match kind {
            Type::End(block) => group::end(self, block, &line),
            Type::Begin(block) => {
                self.count += 1;
                group::begin(self, block, &line);
            }
            _ if self.stack.iter().any(|open| open.block == Some(Block::Loop)) => {
                self.remember_left(&line, Why::NotAsked);
            }
            Type::LeftOut(why) => self.leave_out(&line, written, why),
            Type::Unknown(near) => {
                let (found, near) = (shortened(written), near.map(str::to_owned));
                self.report.say(line.spot(Column::Type), What::UnknownType { found, near });
                self.remember_left(&line, Why::NotAsked);
            }
            kind => {
                self.count += 1;
                question::read(self, &line, written, kind);
            }
        }
    }

    /// Leaves a row out, with a warning by its name.
    pub fn leave_out(&mut self, line: &Line, kind: &str, why: Why) {
        let kind = shortened(kind);
        let name = line.cell(Column::Name).map_or_else(|| kind.clone(), shortened);
        self.report.say(line.spot(Column::Type), What::LeftOut { name, kind, why });
        self.remember_left(line, why);
    }

    pub fn remember_left(&mut self, line: &Line, why: Why) {
        if let Some(name) = line.cell(Column::Name) {
            self.left.entry(name.to_owned()).or_insert(why);
        }
    }

    /// The name of a row, if it is one and stands nowhere else.
    pub fn name(&mut self, line: &Line) -> Option<Name> {
        let Some(written) = line.cell(Column::Name) else {
            self.report.say(line.spot(Column::Name), What::NoName);
            return None;
        };
        let spot = line.spot(Column::Name);
        let Ok(name) = Name::parse(written) else {
            self.report.say(spot, What::NotAName { found: shortened(written) });
            return None;
        };
        let small = written.to_lowercase();
        if RESERVED.contains(&small.as_str()) || small.starts_with("__") {
            self.report.say(spot, What::ReservedName { name: written.to_owned() });
            return None;
        }
        if let Some(first) = self.names.get(written) {
            let row = first.row.unwrap_or_default();
            self.report.say(spot, What::TwiceName { name: written.to_owned(), row });
            return None;
        }
        self.names.insert(written.to_owned(), spot);
        Some(name)
    }

    /// The expression of a column.
    pub fn expression(&mut self, line: &Line, by: &Name, column: Column) -> Option<Expression> {
        let read = Expression::parse(line.cell(column)?);
        match read {
            Ok(expression) => {
                self.uses.push(Use::of(by, column, line.spot(column), &expression));
                Some(expression)
            }
            Err(fault) => {
                self.report.say(line.spot(column), What::Expression(fault));
                None
            }
        }
    }

    /// The words of a column in every language; answers that are put into them are noted.
    pub fn words(&mut self, line: &Line, by: &Name, column: Column) -> Text {
        let text = line.text(column);
        let names: Vec<&str> = text.0.values().flat_map(|words| check::named_in(words)).collect();
        if !names.is_empty() {
            self.uses.push(Use::words(by, column, line.spot(column), &names));
        }
        text
    }

    /// Whether a cell says yes; a cell that says neither is a fault.
    pub fn yes(&mut self, line: &Line, column: Column) -> bool {
        let Some(text) = line.cell(column) else { return false };
        super::parameters::yes_or_no(text).unwrap_or_else(|| {
            self.report.say(line.spot(column), What::BadYesNo { found: shortened(text) });
            false
        })
    }

    /// Puts an item into the innermost open group.
    pub fn push(&mut self, item: Item) {
        if let Some(open) = self.stack.last_mut() {
            open.items.push(item);
        }
    }

    /// The items, once all rows are read; groups that were never ended are faults.
    fn close(&mut self, table: &Table) -> Vec<Item> {
        while self.stack.len() > 1 {
            let Some(open) = self.stack.pop() else { break };
            let what = What::OpenGroup { name: open.name().to_owned() };
            self.report.say(open.spot.clone(), what);
            self.push_all(open.items);
        }
        if self.required > 0 {
            self.report.say(table.spot(), What::SoftRequired { number: self.required });
        }
        self.stack.pop().map(|open| open.items).unwrap_or_default()
    }

    fn push_all(&mut self, items: Vec<Item>) {
        for item in items {
            self.push(item);
        }
    }
}

/// Why something that calls a barred function is left out.
pub(super) fn why_barred(kind: &ParseKind) -> Option<Why> {
    let ParseKind::Barred(name) = kind else { return None };
    Some(match name.as_str() {
        "now" | "format-time" | "decimal-time" => Why::Clock,
        "property" | "version" => Why::Device,
        "pulldata" | "search" => Why::File,
        "area" | "distance" | "geofence" | "enclosed-area" => Why::Position,
        "uuid" => Why::Register,
        _ => Why::NotAsked,
    })
}
