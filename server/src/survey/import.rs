//! Workbooks from outside: xlsx, xls and ods as plain cells. Bytes of strangers are read here, so every length is looked at
//! before it is believed, and what is read is counted; nothing here can be made to panic, to run on, or to fill the memory.
//!
//! The common crate for these formats was tried first. Of xls files with a few bytes changed, one in sixty made it panic, and one
//! made it ask for 36 GB, since it lays out the whole table between two cells. Only cells are wanted here: little code, all bounded.

mod cells;
mod compound;
mod number;
mod ods;
mod package;
mod records;
mod strings;
mod styles;
mod xls;
mod xlsx;
mod xml;

#[cfg(test)]
mod tests;

use app::words::Book;
use domain::survey::questionnaire::{Audience, Text};
use domain::survey::xlsform::{self, FileFault, Given, Imported, Report, Workbook};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;

type Read<T> = Result<T, FileFault>;

/// The questionnaire in a file, or everything that is wrong with it. `name` is the file's, without its ending.
#[must_use]
pub fn take(bytes: &[u8], name: &str, audience: Option<Audience>, book: &Book) -> Imported {
    let everywhere = |id: &str| -> Text {
        Text(book.languages().map(|words| (words.tag().to_owned(), words.get(id).to_string())).collect())
    };
    match read(bytes) {
        Ok(workbook) => {
            let (other, which_other) = (everywhere("survey-import-other"), everywhere("survey-import-which-other"));
            xlsform::read(&workbook, &Given { name: name.to_owned(), audience, other, which_other })
        }
        Err(fault) => Imported { questionnaire: None, report: Report::of_file(fault) },
    }
}

/// The workbook in a file.
///
/// # Errors
/// What makes it none: too large, broken, locked, with macros, or made to harm.
pub fn read(bytes: &[u8]) -> Read<Workbook> {
    if bytes.len() > LARGEST {
        return Err(FileFault::TooLarge);
    }
    if bytes.starts_with(&compound::SIGNATURE) {
        return xls::read(bytes);
    }
    // An xlsx or ods begins with its first part; what is appended to another file is none.
    if bytes.starts_with(b"PK\x03\x04") {
        let package = package::Package::open(bytes)?;
        return if package.has("content.xml") { ods::read(&package) } else { xlsx::read(&package) };
    }
    Err(FileFault::NotAWorkbook)
}
