//! Takes cells in and counts them.

use domain::survey::xlsform::{Cell, FileFault, Row, Sheet, Workbook};

use super::Read;

/// The most sheets.
const MOST_SHEETS: usize = 64;
/// The most cells of all sheets that are not empty.
const MOST_CELLS: usize = 300_000;
/// The most bytes of text in all cells: one long text can be named by every cell.
const MOST_TEXT: usize = 16 * 1024 * 1024;
/// The most rows and columns that a sheet of any program has.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;

/// A workbook as it grows.
#[derive(Debug, Default)]
pub(super) struct Cells {
    book: Workbook,
    count: usize,
    text: usize,
}

impl Cells {
    /// Begins a sheet.
    pub fn sheet(&mut self, name: String) -> Read<()> {
        if self.book.sheets.len() >= MOST_SHEETS {
            return Err(FileFault::TooManyCells);
        }
        self.book.sheets.push(Sheet { name, rows: Vec::new() });
        Ok(())
    }

    /// Puts a text into a cell of the last sheet, rows and columns from 0; empty text is none. Later text in the same cell wins.
    pub fn put(&mut self, row: u32, column: u32, text: String) -> Read<()> {
        if text.is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(FileFault::Broken);
        }
        self.count += 1;
        self.text = self.text.saturating_add(text.len());
        if self.count > MOST_CELLS || self.text > MOST_TEXT {
            return Err(FileFault::TooManyCells);
        }
        let Some(sheet) = self.book.sheets.last_mut() else { return Ok(()) };
        let number = row + 1;
        // Rows and cells nearly always come in order: then nothing is looked for.
        let at = match sheet.rows.last() {
            Some(last) if last.number == number => sheet.rows.len() - 1,
            Some(last) if last.number > number => match sheet.rows.binary_search_by_key(&number, |row| row.number) {
                Ok(at) => at,
                Err(at) => {
                    sheet.rows.insert(at, Row { number, cells: Vec::new() });
                    at
                }
            },
            _ => {
                sheet.rows.push(Row { number, cells: Vec::new() });
                sheet.rows.len() - 1
            }
        };
        let cells = &mut sheet.rows[at].cells;
        match cells.last() {
            Some(last) if last.column >= column => match cells.binary_search_by_key(&column, |cell| cell.column) {
                Ok(at) => cells[at].text = text,
                Err(at) => cells.insert(at, Cell { column, text }),
            },
            _ => cells.push(Cell { column, text }),
        }
        Ok(())
    }

    /// The workbook.
    pub fn done(self) -> Workbook {
        self.book
    }
}
