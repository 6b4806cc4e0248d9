//! The sheets of a workbook as cells.

use std::collections::{BTreeMap, BTreeSet};

use super::xml::{Piece, pieces};
use super::zip;

/// A cell of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// What it says.
    pub text: String,
    /// Whether it is stored as a number.
    pub number: bool,
    /// How it looks, as a number in the list of looks.
    pub style: String,
}

/// A sheet: rows and columns from nought.
pub(super) type Sheet = BTreeMap<(usize, usize), Cell>;

/// A workbook.
#[derive(Debug, Default)]
pub(super) struct Book {
    /// Its sheets, in their order.
    pub sheets: Vec<Sheet>,
    /// Parts and elements that could hide something: comments, drawings, formulas, words that no cell shows.
    pub strange: Vec<String>,
}

/// Parts that every workbook has, and that hold no numbers.
const ORDINARY: [&str; 9] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/theme/theme1.xml",
    "xl/sharedStrings.xml",
];
/// Elements of a sheet that only place and frame its cells.
const PLAIN: [&str; 20] = [
    "worksheet",
    "dimension",
    "sheetViews",
    "sheetView",
    "pane",
    "selection",
    "sheetFormatPr",
    "cols",
    "col",
    "sheetData",
    "row",
    "c",
    "v",
    "is",
    "t",
    "pageMargins",
    "pageSetup",
    "sheetPr",
    "tabColor",
    "ignoredErrors",
];

/// Reads a workbook; none where it is not one.
pub(super) fn read(bytes: &[u8]) -> Option<Book> {
    let parts = zip::parts(bytes)?;
    let text = |name: &str| std::str::from_utf8(parts.get(name)?).ok();
    let mut targets: BTreeMap<String, String> = BTreeMap::new();
    for piece in pieces(text("xl/_rels/workbook.xml.rels")?)? {
        if let Piece::Open(name, pairs) = piece
            && name == "Relationship"
        {
            targets.insert(pairs.get("Id")?.clone(), format!("xl/{}", pairs.get("Target")?));
        }
    }
    let shared = parts.contains_key("xl/sharedStrings.xml").then(|| strings(text("xl/sharedStrings.xml")?));
    let shared = shared.unwrap_or_else(|| Some(Vec::new()))?;
    let mut book = Book::default();
    let (mut known, mut used): (BTreeSet<String>, BTreeSet<usize>) = (BTreeSet::new(), BTreeSet::new());
    for piece in pieces(text("xl/workbook.xml")?)? {
        let Piece::Open(name, pairs) = piece else { continue };
        if name == "sheet" {
            let target = targets.get(pairs.get("r:id")?)?;
            book.sheets.push(sheet(text(target)?, &shared, &mut used, &mut book.strange)?);
            known.insert(target.clone());
        } else if name == "definedName" {
            book.strange.push(name);
        }
    }
    let strange = parts.keys().filter(|name| !ORDINARY.contains(&name.as_str()) && !known.contains(*name));
    book.strange.extend(strange.cloned());
    if used.len() < shared.len() {
        book.strange.push("words that no cell shows".to_owned());
    }
    Some(book)
}

fn strings(document: &str) -> Option<Vec<String>> {
    let (mut strings, mut words): (Vec<String>, Option<String>) = (Vec::new(), None);
    for piece in pieces(document)? {
        match piece {
            Piece::Open(name, _) if name == "si" => words = Some(String::new()),
            Piece::Close(name) if name == "si" => strings.push(words.take()?),
            Piece::Text(text) => {
                if let Some(words) = &mut words {
                    words.push_str(&text);
                }
            }
            _ => {}
        }
    }
    Some(strings)
}

fn sheet(document: &str, shared: &[String], used: &mut BTreeSet<usize>, strange: &mut Vec<String>) -> Option<Sheet> {
    let mut sheet = Sheet::new();
    let mut now: Option<((usize, usize), String, Cell)> = None;
    for piece in pieces(document)? {
        match piece {
            Piece::Open(name, pairs) => {
                if !PLAIN.contains(&name.as_str()) {
                    strange.push(name.clone());
                }
                if name == "c" {
                    let kind = pairs.get("t").cloned().unwrap_or_else(|| "n".to_owned());
                    let style = pairs.get("s").cloned().unwrap_or_default();
                    let cell = Cell { text: String::new(), number: kind == "n", style };
                    now = Some((place(pairs.get("r")?)?, kind, cell));
                }
            }
            Piece::Text(text) => {
                if let Some((_, _, cell)) = &mut now {
                    cell.text.push_str(&text);
                }
            }
            Piece::Close(name) if name == "c" => {
                let (at, kind, mut cell) = now.take()?;
                if kind == "s" {
                    let word: usize = cell.text.parse().ok()?;
                    cell.text.clone_from(shared.get(word)?);
                    used.insert(word);
                }
                if !cell.text.is_empty() {
                    sheet.insert(at, cell);
                }
            }
            Piece::Close(_) => {}
        }
    }
    Some(sheet)
}

/// Row and column, from nought, of a name such as `F3`.
fn place(name: &str) -> Option<(usize, usize)> {
    let split = name.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, digits) = name.split_at(split);
    let column = letters.bytes().try_fold(0, |column: usize, letter| {
        let place = letter.is_ascii_uppercase().then(|| usize::from(letter - b'A') + 1)?;
        column.checked_mul(26)?.checked_add(place)
    })?;
    let row: usize = digits.parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}
