//! A CSV as rows under named columns.

use csv::{Position, ReaderBuilder, StringRecord};
use domain::contact::record::{At, Fault, What};

use super::fields::{Row, folded};
use super::one;

/// A table: its columns, folded ([`folded`]), and its rows with their lines.
pub(super) struct Table {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<(u64, StringRecord)>,
}

/// The columns of the register that are looked at, by their folded names.
const COLUMNS: [(&str, &[&str]); 10] = [
    ("code", &["skolenhetskod", "schoolunitcode"]),
    ("name", &["skolenhetsnamn", "skolenhetensnamn", "namn", "schoolunitname"]),
    ("municipality", &["kommunkod", "municipalitycode"]),
    ("status", &["status", "skolenhetsstatus"]),
    ("forms", &["skolform", "skolformer", "skolformkod", "skolformkoder"]),
    ("years", &["arskurs", "arskurser"]),
    ("organiser", &["huvudman", "huvudmannamn", "huvudmansnamn", "huvudmannensnamn"]),
    ("organiser_kind", &["huvudmannatyp", "huvudmantyp", "typavhuvudman"]),
    ("lat", &["lat", "latitud", "wgs84latitude", "koordinatwgs84lat"]),
    ("lon", &["lon", "longitud", "wgs84longitude", "koordinatwgs84lng"]),
];

/// A table from text. Every row must have as many cells as the first line; empty lines are passed over.
///
/// # Errors
/// A fault a broken row; one for a file without rows.
pub(super) fn read(text: &str) -> Result<Table, Vec<Fault>> {
    let head = text.lines().next().unwrap_or_default();
    let count = |mark: char| head.matches(mark).count();
    // The register is apart by semicolons; a list somebody made abroad may have commas, one pasted from a sheet tabs.
    let delimiter = [';', ',', '\t'].into_iter().max_by_key(|mark| (count(*mark), *mark == ';')).unwrap_or(';');
    let delimiter = u8::try_from(delimiter).unwrap_or(b';');
    let mut reader = ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let broken = "must have as many cells as the first line";
    let headers = reader.headers().map_err(|_| one(At::Line(1), broken))?;
    let columns = headers.iter().map(folded).collect();
    let mut lines = Lines { text, byte: 0, line: 1 };
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for row in reader.records() {
        match row {
            Ok(row) if row.iter().all(|cell| cell.trim().is_empty()) => {}
            Ok(row) => rows.push((lines.at(row.position()), row)),
            Err(fault) => faults.extend(one(At::Line(lines.at(fault.position())), broken)),
        }
    }
    if rows.is_empty() && faults.is_empty() {
        faults = one(At::File, "has no rows");
    }
    if faults.is_empty() { Ok(Table { columns, rows }) } else { Err(faults) }
}

/// Counts lines along a text.
struct Lines<'a> {
    text: &'a str,
    byte: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of a row. The parser's own count is one behind after a `\r\n`, and before empty lines: its rows begin right
    /// after the last cell of the row above.
    fn at(&mut self, position: Option<&Position>) -> u64 {
        let start = position.and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.byte);
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let start = start + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.text.as_bytes().get(self.byte..start).unwrap_or_default();
        self.line += passed.split(|byte| *byte == b'\n').skip(1).map(|_| 1).sum::<u64>();
        self.byte = self.byte.max(start);
        self.line
    }
}

impl Table {
    /// The rows as rows of the register.
    ///
    /// # Errors
    /// A column that is missing, or stands there under two names.
    pub(super) fn register(&self) -> Result<Vec<Row>, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut places = Vec::new();
        for (field, names) in COLUMNS {
            let found: Vec<usize> = (0..self.columns.len())
                .filter(|at| self.columns.get(*at).is_some_and(|c| names.contains(&c.as_str())))
                .collect();
            match found.as_slice() {
                [] if matches!(field, "code" | "name") => faults.push(Fault::new(At::Line(1), field, What::Missing)),
                [] => {}
                [at] => places.push((field, *at)),
                _ => faults.push(Fault::new(At::Line(1), field, What::Rule("must be one column"))),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let row = |(line, cells): &(u64, StringRecord)| {
            let mut row = Row::new(At::Line(*line));
            for (field, at) in &places {
                row.set(field, cells.get(*at).unwrap_or_default());
            }
            row
        };
        Ok(self.rows.iter().map(row).collect())
    }
}
