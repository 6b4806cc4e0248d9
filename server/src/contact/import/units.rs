//! Units from a file: the national register of school units (JSON or CSV) or a county's own list (JSON or CSV).
//!
//! Everything or nothing: a file with one fault gives no unit, and every fault is named by record or line and by field.
//! Rows that are none of ours (other counties, closed schools, adult education) are skipped and counted.
//!
//! **The register, JSON.** What Skolverket's open interfaces answer, in any of these shapes, whose keys are read without
//! regard to case:
//! - Skolenhetsregistret v1: `{"Skolenheter": [{"Skolenhetskod", "Skolenhetsnamn", "Kommunkod", "Status"}]}`, or one
//!   `{"SkolenhetInfo": {…, "Namn", "Kommun": {"Kommunkod"}, "Huvudman": {"Namn", "Typ"}, "Skolformer": [{"type" or
//!   "Benamning", "Ak1" … "Ak9"}], "Besoksadress": {"GeoData": {"Koordinat_WGS84_Lat", "Koordinat_WGS84_Lng"}}}}`, or a list
//!   of these. `SkolformKod`, alone or as a list, is read as well.
//! - Skolenhetsregistret v2: `{"data": {"attributes": [{"schoolUnitCode", "name", "status"}]}}`, or one `{"data":
//!   {"schoolUnitCode", "attributes": {"displayName", "municipalityCode", "schoolTypes", "status", "addresses"}},
//!   "included": {"attributes": {"displayName"}}}`, or a list of these.
//! - Planned-educations v3 and v4: `{"body": {"_embedded": {"listedSchoolUnits": [{"code", "name", "geographicalAreaCode",
//!   "typeOfSchooling": [{"code", "schoolYears"}], "principalOrganizerType"}]}}}`, or `compactSchoolUnits` with
//!   `schoolUnitCode`, `schoolUnitName`, `wgs84Latitude`, `wgs84Longitude`.
//!
//! The union is accepted because the shapes were read in other programs' code and answers, not in Skolverket's own
//! documentation. A row without a municipality or a form gets it from the unit already known by its code, or from the
//! municipality that was asked for; if there is none it is skipped as unplaced.
//!
//! **The register, CSV.** UTF-8 with or without a byte order mark, apart by semicolons (commas and tabs are read too), the
//! first line names the columns: `Skolenhetskod`, `Skolenhetsnamn`, `Kommunkod`, and if there `Status`, `Skolform` (several
//! apart by comma, slash, bar or space), `Årskurser` (`F-6`), `Huvudman`, `Huvudmannatyp`, `Latitud`, `Longitud`. Other
//! columns are not looked at. A leading zero that a spreadsheet took from `Kommunkod` is put back.
//!
//! **Our own list.** JSON as [`Units::parse`] reads it, or CSV with the columns of [`domain::contact::unit::FIELDS`]. In the
//! CSV `source` is left out, and so may both `confirmed` and `unconfirmed_since` be: the day of the list confirms.

use domain::contact::record::{At, Fault, What};
use domain::contact::unit::{Source, UnitId, Units};
use domain::guide::Municipality;
use serde_json::Value;

mod fields;
mod json;
mod own;
mod register;
mod table;

#[cfg(test)]
mod tests;

/// What whoever imports a file says about it.
#[derive(Debug, Clone)]
pub struct Given<'a> {
    /// What the file is and of which day; the units it names are confirmed by that day.
    pub source: Source,
    /// The municipality that was asked for, where the file does not repeat it.
    pub within: Option<Municipality>,
    /// The units known so far.
    pub known: &'a Units,
    /// Which shape the file is said to have; any, where nobody has said.
    pub shape: Option<Shape>,
}

/// The shapes a file can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// What the register's interfaces answer.
    RegisterJson,
    /// The register's table.
    RegisterCsv,
    /// Our own list, JSON or CSV: all that its source names, so that what it names no more is gone.
    List,
}

/// The largest file that is read, in bytes. The whole country's register is a fifth of it.
pub const LARGEST: u64 = 32 * 1024 * 1024;

/// What a file held.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// Its units in the county.
    pub units: Units,
    /// What was passed over.
    pub skipped: Skipped,
    /// Known units that the file says are closed or resting.
    pub gone: Vec<UnitId>,
    /// What the file was.
    pub shape: Shape,
}

/// Rows that were passed over, and points that were.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Units of other municipalities than the county's twelve.
    pub outside: usize,
    /// Units that are closed, resting or only planned.
    pub inactive: usize,
    /// Units with no form for the ladder: adult education, leisure centres alone.
    pub other_forms: usize,
    /// Units whose municipality or form nobody says.
    pub unplaced: usize,
    /// Units that were read, but whose point lies in Sweden outside the county: the point was left out.
    pub misplaced: usize,
}

/// The units in a file.
///
/// # Errors
/// Every fault in the file. No text of the file is repeated in them.
pub fn read(bytes: &[u8], given: &Given) -> Result<Incoming, Vec<Fault>> {
    let text = utf8(bytes)?;
    if !text.trim_start().starts_with(['{', '[']) {
        let table = table::read(text)?;
        return if own::is_table(&table) {
            said(given, Shape::List)?;
            own::table(&table, given)
        } else {
            said(given, Shape::RegisterCsv)?;
            register::read(&table.register()?, given, Shape::RegisterCsv)
        };
    }
    let value: Value =
        serde_json::from_str(text).map_err(|fault| one(At::Line(fault.line() as u64), "is no JSON from here on"))?;
    if value.get("units").is_some() {
        said(given, Shape::List)?;
        return Ok(Incoming::list(Units::parse(text)?));
    }
    said(given, Shape::RegisterJson)?;
    register::read(&json::rows(&value)?, given, Shape::RegisterJson)
}

impl Incoming {
    /// A list of our own.
    fn list(units: Units) -> Self {
        Self { units, skipped: Skipped::default(), gone: Vec::new(), shape: Shape::List }
    }
}

/// A file of another shape than was said is most often the wrong file.
fn said(given: &Given, found: Shape) -> Result<(), Vec<Fault>> {
    match given.shape {
        Some(shape) if shape != found => Err(one(At::File, "is of another format than the one that was named")),
        _ => Ok(()),
    }
}

/// The text without its byte order mark.
fn utf8(bytes: &[u8]) -> Result<&str, Vec<Fault>> {
    let text = std::str::from_utf8(bytes).map_err(|fault| {
        let before = bytes.get(..fault.valid_up_to()).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        one(At::Line(line as u64), "is not UTF-8 (Windows-1252, perhaps): save the file as \"CSV UTF-8\"")
    })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text))
}

fn one(at: At, rule: &'static str) -> Vec<Fault> {
    vec![Fault::new(at, "", What::Rule(rule))]
}
