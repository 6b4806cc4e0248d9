//! The release as one workbook: what it is on the first sheet, then a sheet a table with the words of every code.

use app::mapping::say;
use app::words::Words;
use domain::mapping::release::{ALL, Axis, Code, Release, Table};
use domain::survey::questionnaire::Text;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::csv::{decimal, percent};

/// A sheet's name has at most so many characters.
const NAME: usize = 31;

/// The workbook.
pub(super) fn workbook(release: &Release, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // No moment of writing in it: written again, it is the same to the byte.
    let fixed = ExcelDateTime::from_ymd(2026, 1, 1)?;
    let title = say::text(words.tag(), &release.title).text;
    book.set_properties(&DocProperties::new().set_title(&title).set_creation_datetime(&fixed));
    let names = sheet_names(release, &words.get("desk-mapping-file-read-me"));
    read_me(book.add_worksheet(), release, words, &names)?;
    for (table, name) in release.tables.iter().zip(&names) {
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        sheet_of(sheet, release, table, words)?;
    }
    if !release.means.is_empty() {
        let sheet = book.add_worksheet();
        sheet.set_name(words.get("desk-mapping-file-means").as_ref())?;
        means(sheet, release, words)?;
    }
    book.save_to_buffer()
}

/// Names of sheets: short, each once whatever their capitals, and none of what a workbook forbids in them.
fn sheet_names(release: &Release, taken: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for table in &release.tables {
        let short: String = table.id.chars().take(NAME).collect();
        let is_free = |name: &String| *name != taken.to_lowercase() && !names.contains(name);
        let name = if is_free(&short) {
            short
        } else {
            let numbered = |number: usize| {
                let end = format!("~{number}");
                table.id.chars().take(NAME - end.len()).collect::<String>() + &end
            };
            (2..=release.tables.len() + 2).map(numbered).find(is_free).unwrap_or_default()
        };
        names.push(name);
    }
    names
}

fn read_me(sheet: &mut Worksheet, release: &Release, words: &Words, names: &[String]) -> Result<(), XlsxError> {
    sheet.set_name(words.get("desk-mapping-file-read-me").as_ref())?;
    sheet.set_column_width(0, 90)?;
    let (bold, wrap) = (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    for (at, (text, heads)) in (0..).zip(told(release, words, names)) {
        sheet.write_string_with_format(at, 0, text, if heads { &bold } else { &wrap })?;
    }
    Ok(())
}

/// What the first sheet says, line by line, and which lines are headings.
pub(super) fn told(release: &Release, words: &Words, names: &[String]) -> Vec<(String, bool)> {
    let (k, g) = (release.k.to_string(), release.g.to_string());
    let mut rows = vec![(say::text(words.tag(), &release.title).text, true)];
    rows.push((words.fill("desk-mapping-file-release", &[("id", release.id.as_str())]), false));
    for id in
        ["desk-mapping-file-what", "desk-mapping-file-hidden", "desk-mapping-file-percent", "desk-mapping-file-proof"]
    {
        rows.push((words.fill(id, &[("k", &k), ("g", &g)]), false));
    }
    // Whoever reads the workbook alone must see it too: nobody knows who answered, or how often.
    for wave in release.waves.iter().filter(|wave| wave.open_collection) {
        let called = label(words, release.book.axis(Axis::Wave), &wave.code);
        rows.push((format!("{called}: {}", words.get("mapping-open")), false));
    }
    rows.push((words.fill("desk-mapping-file-plan", &[("hash", &release.plan)]), false));
    rows.push((words.get("desk-mapping-file-tables").to_string(), true));
    for (table, name) in release.tables.iter().zip(names) {
        let question = release.question(&table.question).map(|one| say::text(words.tag(), &one.label).text);
        rows.push((format!("{name}: {}", question.unwrap_or_default()), false));
    }
    rows
}

fn sheet_of(sheet: &mut Worksheet, release: &Release, table: &Table, words: &Words) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let question = release.question(&table.question);
    let asked = question.map(|one| say::text(words.tag(), &one.label).text).unwrap_or_default();
    sheet.write_string_with_format(0, 0, &asked, &bold)?;
    let heads = [
        "desk-mapping-file-wave",
        "desk-mapping-file-place",
        "desk-mapping-file-age",
        "desk-mapping-file-gender",
        "desk-mapping-file-answer",
        "desk-mapping-file-count",
        "desk-mapping-file-share",
    ];
    for (at, head) in (0..).zip(heads) {
        sheet.write_string_with_format(1, at, words.get(head).as_ref(), &bold)?;
    }
    sheet.set_freeze_panes(2, 0)?;
    sheet.set_column_width(1, 22)?;
    sheet.set_column_width(4, 30)?;
    let answers = release.grouping(table).map(|grouping| grouping.answers.as_slice()).unwrap_or_default();
    for (row, cell) in (2..).zip(&table.cells) {
        for (at, axis) in (0..).zip(Axis::EVERY) {
            sheet.write_string(row, at, label(words, release.book.axis(axis), cell.key.at(axis)))?;
        }
        let answer = if cell.key.answer == ALL {
            words.get("mapping-answered").to_string()
        } else {
            label(words, answers, &cell.key.answer)
        };
        sheet.write_string(row, 4, answer)?;
        number(sheet, row, 5, cell.count)?;
        if cell.key.answer != ALL {
            number(sheet, row, 6, percent(release, table, &cell.key))?;
        }
    }
    Ok(())
}

fn means(sheet: &mut Worksheet, release: &Release, words: &Words) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let heads = [
        "desk-mapping-file-wave",
        "desk-mapping-file-question",
        "desk-mapping-file-place",
        "desk-mapping-file-age",
        "desk-mapping-file-gender",
        "desk-mapping-file-mean",
        "mapping-answered",
    ];
    for (at, head) in (0..).zip(heads) {
        sheet.write_string_with_format(0, at, words.get(head).as_ref(), &bold)?;
    }
    for (row, mean) in (1..).zip(&release.means) {
        let place = |axis: Axis| label(words, release.book.axis(axis), mean.key.at(axis));
        let asked = release.question(&mean.question).map(|one| say::text(words.tag(), &one.label).text);
        let texts = [
            place(Axis::Wave),
            asked.unwrap_or_default(),
            place(Axis::Municipality),
            place(Axis::Age),
            place(Axis::Gender),
        ];
        for (at, text) in (0..).zip(texts) {
            sheet.write_string(row, at, text)?;
        }
        match mean.mean.and_then(|units| decimal(units, mean.decimals).parse::<f64>().ok()) {
            Some(value) => sheet.write_number(row, 5, value)?,
            None => sheet.write_string(row, 5, HIDDEN)?,
        };
        number(sheet, row, 6, mean.n)?;
    }
    Ok(())
}

/// What stands for a hidden number where people read it.
const HIDDEN: &str = "..";

fn number(sheet: &mut Worksheet, row: u32, column: u16, shown: Option<u32>) -> Result<(), XlsxError> {
    match shown {
        Some(number) => sheet.write_number(row, column, number)?,
        None => sheet.write_string(row, column, HIDDEN)?,
    };
    Ok(())
}

/// The words of a code, else the code. Texts are written as texts: none is ever a formula.
fn label(words: &Words, codes: &[Code], code: &str) -> String {
    let found = codes.iter().find(|one| one.code == code);
    let said = |text: &Text| say::text(words.tag(), text).text;
    found.map(|one| said(&one.label)).filter(|text| !text.is_empty()).unwrap_or_else(|| code.to_owned())
}
