//! Workbooks of LibreOffice and OpenOffice.

use domain::survey::xlsform::{FileFault, Workbook};

use super::Read;
use super::cells::Cells;
use super::number::plain;
use super::package::Package;
use super::xml::{Next, Xml, attribute, name};

/// What a sheet's package says it is.
const KINDS: [&str; 2] =
    ["application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet-template"];

/// The workbook of a package.
pub(super) fn read(package: &Package) -> Read<Workbook> {
    let kind = package.text("mimetype")?.unwrap_or_default();
    if !KINDS.contains(&kind.trim()) {
        return Err(FileFault::NotAWorkbook);
    }
    let manifest = package.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(FileFault::Locked);
    }
    let text = package.text("content.xml")?.ok_or(FileFault::Broken)?;
    let mut xml = Xml::of(&text);
    let mut cells = Cells::default();
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "table" => {
                    cells.sheet(attribute(&start, "name")?.unwrap_or_default())?;
                    table(&mut xml, &mut cells)?;
                }
                "tracked-changes" => xml.skip()?,
                _ => {}
            },
            Next::Done => return Ok(cells.done()),
            _ => {}
        }
    }
}

/// How often something is repeated.
fn repeated(count: Option<String>) -> Read<u32> {
    match count {
        Some(count) => count.trim().parse::<u32>().map(|count| count.max(1)).map_err(|_| FileFault::Broken),
        None => Ok(1),
    }
}

fn table(xml: &mut Xml, cells: &mut Cells) -> Read<()> {
    let mut row = 0_u32;
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "table-row" => {
                    let times = repeated(attribute(&start, "number-rows-repeated")?)?;
                    let found = columns(xml)?;
                    // Empty rows are repeated a million times at the end of many sheets; they cost nothing.
                    if !found.is_empty() {
                        for more in 0..times {
                            for (column, count, text) in &found {
                                for next in 0..*count {
                                    let at = (row.saturating_add(more), column.saturating_add(next));
                                    cells.put(at.0, at.1, text.clone())?;
                                }
                            }
                        }
                    }
                    row = row.saturating_add(times);
                }
                // Pictures, and sheets of other files that are kept with this one.
                "shapes" | "table-source" | "forms" => xml.skip()?,
                _ => {}
            },
            Next::End(end) if end == "table" => return Ok(()),
            Next::Done => return Err(FileFault::Broken),
            _ => {}
        }
    }
}

/// The filled cells of a row: column, how often it is repeated, text.
fn columns(xml: &mut Xml) -> Read<Vec<(u32, u32, String)>> {
    let mut found = Vec::new();
    let mut column = 0_u32;
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "table-cell" | "covered-table-cell" => {
                    let times = repeated(attribute(&start, "number-columns-repeated")?)?;
                    let kind = attribute(&start, "value-type")?.unwrap_or_default();
                    let value = match kind.as_str() {
                        "float" | "percentage" | "currency" => {
                            let number = attribute(&start, "value")?.and_then(|value| value.parse().ok());
                            number.map(plain)
                        }
                        "date" => attribute(&start, "date-value")?,
                        "boolean" => attribute(&start, "boolean-value")?.map(|value| value.to_uppercase()),
                        "string" => attribute(&start, "string-value")?,
                        _ => None,
                    };
                    let shown = paragraphs(xml)?;
                    let text = value.unwrap_or(shown);
                    if !text.is_empty() {
                        found.push((column, times, text));
                    }
                    column = column.saturating_add(times);
                }
                _ => xml.skip()?,
            },
            Next::End(end) if end == "table-row" => return Ok(found),
            Next::Done => return Err(FileFault::Broken),
            _ => {}
        }
    }
}

/// The paragraphs of a cell. Remarks and drawings in it are passed over.
fn paragraphs(xml: &mut Xml) -> Read<String> {
    let mut out = String::new();
    let (mut count, mut inside) = (0, 0_usize);
    loop {
        match xml.next()? {
            Next::Start(start) => match name(&start).as_str() {
                "p" | "h" => {
                    if count > 0 && inside == 0 {
                        out.push('\n');
                    }
                    count += 1;
                    inside += 1;
                }
                "s" => {
                    let spaces = repeated(attribute(&start, "c")?)?.min(200);
                    out.extend((0..spaces).map(|_| ' '));
                }
                "tab" => out.push('\t'),
                "line-break" => out.push('\n'),
                "span" | "a" => {}
                _ => xml.skip()?,
            },
            Next::Text(text) if inside > 0 => out.push_str(&text),
            Next::End(end) => match end.as_str() {
                "p" | "h" => inside = inside.saturating_sub(1),
                "table-cell" | "covered-table-cell" => return Ok(out),
                _ => {}
            },
            Next::Done => return Err(FileFault::Broken),
            Next::Text(_) => {}
        }
    }
}
