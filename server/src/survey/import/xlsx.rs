//! Workbooks of Excel since 2007.

use std::collections::HashMap;

use domain::survey::xlsform::{FileFault, Workbook};

use super::cells::Cells;
use super::number::{Epoch, date, plain};
use super::package::Package;
use super::xml::{Next, Xml, attribute, name};
use super::{Read, strings, styles};

/// What cells refer to.
struct Shared {
    strings: Vec<String>,
    /// For each style whether it shows a date.
    dates: Vec<bool>,
    epoch: Epoch,
}

/// The workbook of a package.
pub(super) fn read(package: &Package) -> Read<Workbook> {
    let types = package.text("[Content_Types].xml")?.ok_or(FileFault::NotAWorkbook)?;
    if types.contains("macroEnabled") {
        return Err(FileFault::Macros);
    }
    let main = main_part(package)?;
    let text = package.text(&main)?.ok_or(FileFault::NotAWorkbook)?;
    let folder = main.rsplit_once('/').map(|(folder, _)| folder).unwrap_or_default();
    let file = main.rsplit('/').next().unwrap_or_default();
    let links = links(package, &format!("{folder}/_rels/{file}.rels"))?;
    let part = |kind: &str| -> Read<Option<String>> {
        match links.iter().find(|link| link.kind == kind) {
            Some(link) => package.text(&resolve(folder, &link.target)),
            None => Ok(None),
        }
    };
    let (sheets, epoch) = sheets(&text)?;
    let shared = Shared {
        strings: part("sharedStrings")?.map(|text| strings::shared(&text)).transpose()?.unwrap_or_default(),
        dates: part("styles")?.map(|text| styles::dates(&text)).transpose()?.unwrap_or_default(),
        epoch,
    };
    let by_id: HashMap<&str, &Link> = links.iter().map(|link| (link.id.as_str(), link)).collect();
    let mut cells = Cells::default();
    for (name, id) in sheets {
        // Charts have no cells; sheets of macros are gone with the package that has any.
        let Some(link) = by_id.get(id.as_str()).filter(|link| link.kind == "worksheet") else { continue };
        let text = package.text(&resolve(folder, &link.target))?.ok_or(FileFault::Broken)?;
        cells.sheet(name)?;
        sheet(&text, &shared, &mut cells)?;
    }
    Ok(cells.done())
}

struct Link {
    id: String,
    /// The last word of its type.
    kind: String,
    target: String,
}

fn links(package: &Package, part: &str) -> Read<Vec<Link>> {
    let Some(text) = package.text(part)? else { return Ok(Vec::new()) };
    let mut xml = Xml::of(&text);
    let mut links = Vec::new();
    loop {
        match xml.next()? {
            Next::Start(start) if name(&start) == "Relationship" => {
                let kind = attribute(&start, "Type")?.unwrap_or_default();
                let outside = attribute(&start, "TargetMode")?.is_some_and(|mode| mode == "External");
                if !outside {
                    links.push(Link {
                        id: attribute(&start, "Id")?.unwrap_or_default(),
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: attribute(&start, "Target")?.unwrap_or_default(),
                    });
                }
            }
            Next::Done => return Ok(links),
            _ => {}
        }
    }
}

fn main_part(package: &Package) -> Read<String> {
    let links = links(package, "_rels/.rels")?;
    let main = links.iter().find(|link| link.kind == "officeDocument").map(|link| resolve("", &link.target));
    let main = main.unwrap_or_else(|| "xl/workbook.xml".to_owned());
    // A binary workbook, a text or a presentation is another format in the same package.
    if main.rsplit_once('.').is_some_and(|(_, kind)| kind == "xml") && main.starts_with("xl/") {
        Ok(main)
    } else {
        Err(FileFault::NotAWorkbook)
    }
}

/// A part's name from one that is told from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.retain(|step| !step.is_empty());
    steps.join("/")
}

/// The sheets' names and links, and from which day the workbook counts.
fn sheets(text: &str) -> Read<(Vec<(String, String)>, Epoch)> {
    let mut xml = Xml::of(text);
    let (mut sheets, mut epoch) = (Vec::new(), Epoch::Lotus);
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "workbookPr" => {
                    let mac = attribute(&start, "date1904")?.is_some_and(|mac| mac == "1" || mac == "true");
                    epoch = if mac { Epoch::Mac } else { Epoch::Lotus };
                }
                "sheet" => {
                    let named = attribute(&start, "name")?.unwrap_or_default();
                    // `r:id`; a `sheetId` is another thing.
                    sheets.push((named, attribute(&start, "id")?.unwrap_or_default()));
                }
                _ => {}
            },
            Next::Done => return Ok((sheets, epoch)),
            _ => {}
        }
    }
}

fn sheet(text: &str, shared: &Shared, cells: &mut Cells) -> Read<()> {
    let mut xml = Xml::of(text);
    let (mut row, mut column) = (0_u32, 0_u32);
    let mut rows = 0_u32;
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "row" => {
                    let number: Option<u32> = attribute(&start, "r")?.and_then(|number| number.parse().ok());
                    rows = number.unwrap_or_else(|| rows.saturating_add(1));
                    row = rows.checked_sub(1).ok_or(FileFault::Broken)?;
                    column = 0;
                }
                "c" => {
                    let at = attribute(&start, "r")?.map(|at| place(&at).ok_or(FileFault::Broken)).transpose()?;
                    (row, column) = at.unwrap_or((row, column));
                    let kind = attribute(&start, "t")?.unwrap_or_default();
                    let style = attribute(&start, "s")?.and_then(|style| style.parse::<usize>().ok());
                    let text = cell(&mut xml, &kind, style, shared)?;
                    cells.put(row, column, text)?;
                    column = column.saturating_add(1);
                }
                _ => {}
            },
            Next::Done => return Ok(()),
            _ => {}
        }
    }
}

/// Row and column of `B3`, both from 0.
fn place(text: &str) -> Option<(u32, u32)> {
    let letters = text.find(|sign: char| sign.is_ascii_digit())?;
    let (letters, digits) = text.split_at(letters);
    let mut column = 0_u32;
    for letter in letters.bytes() {
        let letter = letter.to_ascii_uppercase();
        if !letter.is_ascii_uppercase() {
            return None;
        }
        column = column.checked_mul(26)?.checked_add(u32::from(letter - b'A') + 1)?;
    }
    Some((digits.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

fn cell(xml: &mut Xml, kind: &str, style: Option<usize>, shared: &Shared) -> Read<String> {
    let mut value = String::new();
    let mut inside = false;
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "v" => inside = true,
                "is" => value = strings::rich(xml, "is")?,
                "f" => xml.skip()?,
                _ => {}
            },
            Next::Text(text) if inside => value.push_str(&text),
            Next::End(end) if end == "v" => inside = false,
            Next::End(end) if end == "c" => break,
            Next::Done => return Err(FileFault::Broken),
            _ => {}
        }
    }
    Ok(match kind {
        "s" => {
            let at: usize = value.trim().parse().map_err(|_| FileFault::Broken)?;
            shared.strings.get(at).cloned().ok_or(FileFault::Broken)?
        }
        "b" => if value.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned(),
        "inlineStr" | "str" | "e" | "d" => value,
        _ => match value.trim().parse::<f64>() {
            Ok(number) if style.and_then(|style| shared.dates.get(style)).is_some_and(|date| *date) => {
                date(number, shared.epoch)
            }
            Ok(number) => plain(number),
            Err(_) => value,
        },
    })
}
