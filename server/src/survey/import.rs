//! Workbooks from outside: xlsx, xls and ods as plain cells. Bytes of strangers are read here, so every length is looked at
//! before it is believed, and what is read is counted; nothing here can be made to panic, to run on, or to fill the memory.
//!
//! The common crate for these formats was tried first: it makes a dense table of two cells in opposite corners (half a
//! gigabyte a sheet) and panics on cut-off records of xls. Only cells are wanted here, which is little code to bound.

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

use domain::survey::xlsform::{FileFault, Workbook};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 5 * 1024 * 1024;

type Read<T> = Result<T, FileFault>;

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
