//! A workbook as plain text in cells, whatever program wrote it.

/// A workbook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Workbook {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows that are not empty, in order.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Its number, from 1.
    pub number: u32,
    /// Its cells that are not empty, in order.
    pub cells: Vec<Cell>,
}

/// A cell that is not empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// Its column, from 0 for `A`.
    pub column: u32,
    /// What stands in it: numbers as XLSForm writes them (`1`, not `1.0`), days as `2026-03-12`.
    pub text: String,
}

impl Sheet {
    /// A sheet of rows of cells, from the top left on; empty cells are none.
    #[must_use]
    pub fn of(name: &str, rows: &[&[&str]]) -> Self {
        let row = |(number, cells): (u32, &&[&str])| Row {
            number,
            cells: (0..)
                .zip(*cells)
                .filter(|(_, text)| !text.is_empty())
                .map(|(column, text)| Cell { column, text: (*text).to_owned() })
                .collect(),
        };
        let rows = (1..).zip(rows).map(row).filter(|row| !row.cells.is_empty()).collect();
        Self { name: name.to_owned(), rows }
    }
}

/// A column as a spreadsheet names it: `A`, `Z`, `AA`.
pub(super) fn letters(column: u32) -> String {
    let mut left = column;
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or_default()));
        if left < 26 {
            break;
        }
        left = left / 26 - 1;
    }
    letters.iter().rev().collect()
}
