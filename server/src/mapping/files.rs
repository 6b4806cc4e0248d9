//! The public files of a release: tables as CSV, CSVW, JSON-stat and a workbook, findings, and the manifest that names them all.
//!
//! They are made of a release alone, which is frozen: made twice, they are the same to the byte. Seams for Parquet, OData and
//! DCAT-AP-SE: each would be one more writer here, of the same cells.

mod csv;
mod csvw;
mod findings;
mod jsonstat;
mod manifest;
mod xlsx;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use app::words::Book;
use domain::mapping::release::Release;
use sha2::{Digest, Sha256};

use crate::token::hex;

/// The manifest and code book.
pub const MANIFEST: &str = "release.json";
/// What the numbers say.
pub const FINDINGS: &str = "findings.json";
/// Everything as one workbook.
pub const WORKBOOK: &str = "release.xlsx";
/// Means, where there are any.
pub const MEANS: &str = "means.csv";

/// A public file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name in the release's folder.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl File {
    fn of(name: impl Into<String>, kind: &'static str, text: String) -> Self {
        Self { name: name.into(), kind, bytes: text.into_bytes() }
    }

    /// SHA-256 in hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> String {
        hex(&Sha256::digest(&self.bytes))
    }
}

/// A file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Unwritten {
    /// The workbook.
    #[error("the workbook could not be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// A JSON file.
    #[error("a JSON file could not be written: {0}")]
    Json(#[from] serde_json::Error),
}

/// Every file of a release, the manifest last. The same release gives the same bytes.
///
/// # Errors
/// [`Unwritten`] when a file cannot be made.
pub fn write(release: &Release, book: &Book) -> Result<Vec<File>, Unwritten> {
    let mut files = Vec::new();
    for table in &release.tables {
        let text = csv::table(release, table);
        files.push(File::of(format!("{}.csv", table.id), CSV, text));
        files.push(File::of(format!("{}.json", table.id), JSON, jsonstat::dataset(release, table)?));
        files.push(File::of(format!("{}.csv-metadata.json", table.id), CSVW, csvw::table(release, table)?));
    }
    if !release.means.is_empty() {
        files.push(File::of(MEANS, CSV, csv::means(release)));
        files.push(File::of("means.csv-metadata.json", CSVW, csvw::means(release)?));
    }
    files.push(File::of(FINDINGS, JSON, findings::findings(release, book)?));
    files.push(File { name: WORKBOOK.to_owned(), kind: XLSX, bytes: xlsx::workbook(release, book.source())? });
    let hashes: BTreeMap<String, String> = files.iter().map(|file| (file.name.clone(), file.sha256())).collect();
    files.push(File::of(MANIFEST, JSON, manifest::manifest(release, &hashes)?));
    Ok(files)
}

const CSV: &str = "text/csv; charset=utf-8; header=present";
const JSON: &str = "application/json";
const CSVW: &str = "application/csvm+json";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// JSON as a person can read it, with a line end as text files have.
fn pretty(value: &impl serde::Serialize) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// Status of a number that is shown (SDMX `OBS_STATUS`).
const SHOWN: &str = "A";
/// Status of a number that is hidden: one symbol for every reason (R6).
const HIDDEN: &str = "Q";

const fn status(shown: bool) -> &'static str {
    if shown { SHOWN } else { HIDDEN }
}
