//! Workbooks of Excel 97 to 2003 (BIFF8).

use std::collections::HashMap;

use domain::survey::xlsform::{FileFault, Workbook};

use super::Read;
use super::cells::Cells;
use super::compound::Compound;
use super::number::{Epoch, date, is_built_in_date, is_date_format, plain};
use super::package::{slice, u16_at, u32_at, usize_at};
use super::records::{Cursor, Record, Records};

/// What cells refer to.
#[derive(Default)]
struct Shared {
    strings: Vec<String>,
    /// For each style whether it shows a date.
    dates: Vec<bool>,
    epoch: Epoch,
}

/// The workbook of a compound file.
pub(super) fn read(bytes: &[u8]) -> Read<Workbook> {
    let file = Compound::open(bytes)?;
    if file.has("EncryptedPackage") {
        return Err(FileFault::Locked);
    }
    if ["_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT", "Macros"].iter().any(|name| file.has(name)) {
        return Err(FileFault::Macros);
    }
    // `Book` is Excel 95: too old to be worth a reader.
    let stream = file.stream("Workbook")?.ok_or(FileFault::NotAWorkbook)?;
    let mut shared = Shared::default();
    let mut sheets: Vec<(usize, String)> = Vec::new();
    let (mut formats, mut styles): (HashMap<u16, bool>, Vec<u16>) = (HashMap::new(), Vec::new());
    let mut records = Records::from(&stream, 0);
    while let Some(record) = records.next()? {
        let bytes = record.bytes();
        match record.kind {
            0x0809 if u16_at(bytes, 0)? != 0x0600 => return Err(FileFault::NotAWorkbook),
            0x002F => return Err(FileFault::Locked),
            0x0022 if u16_at(bytes, 0)? == 1 => shared.epoch = Epoch::Mac,
            0x041E => {
                formats.insert(u16_at(bytes, 0)?, is_date_format(&Cursor::of(&record, 2).text()?));
            }
            0x00E0 => styles.push(u16_at(bytes, 2)?),
            0x0085 => match bytes.get(5) {
                Some(0) => sheets.push((usize_at(bytes, 0)?, Cursor::of(&record, 6).short()?)),
                Some(1 | 6) => return Err(FileFault::Macros),
                _ => {}
            },
            0x00FC => shared.strings = strings(&record)?,
            0x000A => break,
            _ => {}
        }
    }
    shared.dates =
        styles.iter().map(|id| formats.get(id).copied().unwrap_or_else(|| is_built_in_date(u32::from(*id)))).collect();
    let mut cells = Cells::default();
    for (at, name) in sheets {
        cells.sheet(name)?;
        sheet(&stream, at, &shared, &mut cells)?;
    }
    Ok(cells.done())
}

fn strings(record: &Record) -> Read<Vec<String>> {
    let count = u32_at(record.bytes(), 4)?;
    let mut cursor = Cursor::of(record, 8);
    let mut strings = Vec::new();
    for _ in 0..count {
        strings.push(cursor.rich()?);
    }
    Ok(strings)
}

fn sheet(stream: &[u8], at: usize, shared: &Shared, cells: &mut Cells) -> Read<()> {
    let mut records = Records::from(stream, at);
    // Charts within a sheet begin and end like sheets, and are passed over.
    let mut depth = 0_usize;
    let mut formula = (0, 0);
    while let Some(record) = records.next()? {
        match record.kind {
            0x0809 => depth += 1,
            0x000A => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Ok(());
                }
            }
            _ if depth > 1 => {}
            // The text that a formula comes to follows it.
            0x0207 => cells.put(formula.0, formula.1, Cursor::of(&record, 0).text()?)?,
            kind => {
                if let Some(place) = put(kind, &record, shared, cells)? {
                    formula = place;
                }
            }
        }
    }
    Ok(())
}

/// Puts the cell of a record; the place of a formula whose text follows.
fn put(kind: u16, record: &Record, shared: &Shared, cells: &mut Cells) -> Read<Option<(u32, u32)>> {
    let bytes = record.bytes();
    if !matches!(kind, 0x0203 | 0x027E | 0x00BD | 0x00FD | 0x0204 | 0x00D6 | 0x0205 | 0x0006) {
        return Ok(None);
    }
    let (row, column) = (u32::from(u16_at(bytes, 0)?), u32::from(u16_at(bytes, 2)?));
    let shown = |style: u16, number: f64| match shared.dates.get(usize::from(style)) {
        Some(true) => date(number, shared.epoch),
        _ => plain(number),
    };
    let text = match kind {
        0x0203 => shown(u16_at(bytes, 4)?, float(bytes, 6)?),
        0x027E => shown(u16_at(bytes, 4)?, short_number(u32_at(bytes, 6)?)),
        0x00BD => {
            // Several numbers in a row: style and number of each, and the last column behind them.
            let (pairs, _) = slice(bytes, 4, bytes.len().saturating_sub(6))?.as_chunks::<6>();
            for (column, pair) in (column..).zip(pairs) {
                cells.put(row, column, shown(u16_at(pair, 0)?, short_number(u32_at(pair, 2)?)))?;
            }
            return Ok(None);
        }
        0x00FD => shared.strings.get(usize_at(bytes, 6)?).cloned().ok_or(FileFault::Broken)?,
        0x0204 | 0x00D6 => Cursor::of(record, 6).text()?,
        0x0205 => truth_or_error(bytes.get(6..8).ok_or(FileFault::Broken)?),
        _ => {
            let value = slice(bytes, 6, 8)?;
            if value[6..] == [0xFF, 0xFF] {
                match value[0] {
                    0 => return Ok(Some((row, column))),
                    1 => truth_or_error(&[value[2], 0]),
                    2 => truth_or_error(&[value[2], 1]),
                    _ => String::new(),
                }
            } else {
                shown(u16_at(bytes, 4)?, float(bytes, 6)?)
            }
        }
    };
    cells.put(row, column, text)?;
    Ok(None)
}

fn truth_or_error(bytes: &[u8]) -> String {
    match bytes {
        [0, 0] => "FALSE",
        [_, 0] => "TRUE",
        [0x2A, _] => "#N/A",
        [0x07, _] => "#DIV/0!",
        [0x17, _] => "#REF!",
        [0x1D, _] => "#NAME?",
        _ => "#VALUE!",
    }
    .to_owned()
}

fn float(bytes: &[u8], at: usize) -> Read<f64> {
    let found = bytes.get(at..).and_then(|rest| rest.first_chunk()).copied();
    found.map(f64::from_le_bytes).ok_or(FileFault::Broken)
}

/// A number in four bytes: the high half of one in eight, or a whole one; either perhaps a hundredth.
fn short_number(packed: u32) -> f64 {
    let number = if packed & 2 != 0 {
        f64::from(packed.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(packed & !3) << 32)
    };
    if packed & 1 != 0 { number / 100.0 } else { number }
}
