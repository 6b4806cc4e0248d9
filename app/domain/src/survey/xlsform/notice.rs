//! What an import says about a workbook: the place and kind of each fault and warning.

use super::what::What;
use super::workbook::letters;

/// The most notices that are kept; a workbook with more has told enough.
const MOST: usize = 500;

/// Where in a workbook something is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Spot {
    /// The sheet, as it is named in the workbook; empty for the workbook as a whole.
    pub sheet: String,
    /// The row, from 1; none for the sheet as a whole.
    pub row: Option<u32>,
    /// The column, from 0 for `A`; none for the row as a whole.
    pub column: Option<u32>,
    /// The column's header; empty where it has none.
    pub header: String,
}

impl Spot {
    /// The column as a spreadsheet names it (`B`); empty without one.
    #[must_use]
    pub fn letters(&self) -> String {
        self.column.map(letters).unwrap_or_default()
    }
}

/// One fault or warning.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Where.
    pub at: Spot,
    /// What.
    pub what: What,
}

/// Why a file is no workbook that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFault {
    /// Larger than is read.
    TooLarge,
    /// Neither xlsx, xls nor ods.
    NotAWorkbook,
    /// It begins as a workbook and cannot be read to its end.
    Broken,
    /// It carries macros: programs that would run with whoever opens it.
    Macros,
    /// It is locked with a password.
    Locked,
    /// Unpacked it is larger than is read, or says so.
    Bomb,
    /// Its text declares entities or a document type: a way to make a reader open other files.
    Entities,
    /// More cells or sheets than are read.
    TooManyCells,
}

impl FileFault {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::TooLarge,
        Self::NotAWorkbook,
        Self::Broken,
        Self::Macros,
        Self::Locked,
        Self::Bomb,
        Self::Entities,
        Self::TooManyCells,
    ];

    /// Its name in Fluent and JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLarge => "file-too-large",
            Self::NotAWorkbook => "file-not-a-workbook",
            Self::Broken => "file-broken",
            Self::Macros => "file-macros",
            Self::Locked => "file-locked",
            Self::Bomb => "file-bomb",
            Self::Entities => "file-entities",
            Self::TooManyCells => "file-too-many-cells",
        }
    }
}

/// Everything an import says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    /// What refuses the workbook.
    pub faults: Vec<Notice>,
    /// What was left out or taken otherwise than written.
    pub warnings: Vec<Notice>,
    /// How many more there were than are kept.
    pub more: usize,
}

impl Report {
    /// A report of one thing about the file as a whole.
    #[must_use]
    pub fn of_file(fault: FileFault) -> Self {
        let notice = Notice { at: Spot::default(), what: What::File(fault) };
        Self { faults: vec![notice], ..Self::default() }
    }

    /// Says something.
    pub(super) fn say(&mut self, at: Spot, what: What) {
        let list = if what.is_fault() { &mut self.faults } else { &mut self.warnings };
        if list.len() < MOST {
            list.push(Notice { at, what });
        } else {
            self.more += 1;
        }
    }

    /// The same, by sheet, row and column.
    pub(super) fn in_order(mut self) -> Self {
        for list in [&mut self.faults, &mut self.warnings] {
            list.sort_by(|one, two| one.at.cmp(&two.at));
        }
        self
    }
}
