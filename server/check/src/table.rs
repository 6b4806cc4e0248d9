//! The CSV files of a release as cells.

use super::folder::{Folder, Unreadable};
use super::manifest::{Manifest, TableEntry};

/// The columns of a table.
const COLUMNS: [&str; 10] =
    ["wave", "question", "grouping", "municipality", "age", "gender", "answer", "count", "percent", "status"];
/// The columns of the means.
const MEAN_COLUMNS: [&str; 9] =
    ["wave", "question", "municipality", "age", "gender", "mean", "decimals", "n", "status"];
/// The file of the means.
pub(super) const MEANS: &str = "means.csv";

/// A cell as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cell {
    /// Codes of wave, municipality, age and gender.
    pub group: [String; 4],
    /// Code of the answer.
    pub answer: String,
    /// How many; none where it is empty.
    pub count: Option<i64>,
    /// Percent; none where it is empty.
    pub percent: Option<i64>,
    /// The symbol that says whether it is hidden, as it stands.
    pub status: String,
}

/// A table and its cells, in the order of the file.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub entry: TableEntry,
    pub cells: Vec<Cell>,
    /// Whether a row names another question or grouping than the table's.
    pub strange: bool,
}

/// A mean as it is published.
#[derive(Debug, Clone)]
pub(super) struct Mean {
    pub question: String,
    pub group: [String; 4],
    /// In units of the last decimal.
    pub value: Option<i64>,
    pub decimals: u32,
    pub n: Option<i64>,
    pub status: String,
}

/// Reads a table.
pub(super) fn table(folder: &Folder, entry: &TableEntry) -> Result<Table, Unreadable> {
    let (mut cells, mut strange) = (Vec::new(), false);
    for row in rows(folder, &entry.csv, &COLUMNS)? {
        strange |= row[1] != entry.question || row[2] != entry.grouping;
        let at = format!("{}/{}", folder.name, entry.csv);
        cells.push(Cell {
            group: [&row[0], &row[3], &row[4], &row[5]].map(Clone::clone),
            answer: row[6].clone(),
            count: whole(&row[7], &at)?,
            percent: whole(&row[8], &at)?,
            status: row[9].clone(),
        });
    }
    Ok(Table { entry: entry.clone(), cells, strange })
}

/// Reads the means, where the manifest names any.
pub(super) fn means(folder: &Folder, manifest: &Manifest) -> Result<Vec<Mean>, Unreadable> {
    if !manifest.files.contains_key(MEANS) {
        return Ok(Vec::new());
    }
    let at = format!("{}/{MEANS}", folder.name);
    let one = |row: Vec<String>| -> Result<Mean, Unreadable> {
        let decimals: u32 = row[6].parse().map_err(|_| Unreadable::new(&at, "decimals is no number"))?;
        Ok(Mean {
            group: [&row[0], &row[2], &row[3], &row[4]].map(Clone::clone),
            question: row[1].clone(),
            value: units(&row[5], decimals, &at)?,
            decimals,
            n: whole(&row[7], &at)?,
            status: row[8].clone(),
        })
    };
    rows(folder, MEANS, &MEAN_COLUMNS)?.into_iter().map(one).collect()
}

fn rows(folder: &Folder, file: &str, columns: &[&str]) -> Result<Vec<Vec<String>>, Unreadable> {
    let at = format!("{}/{file}", folder.name);
    let failed = |error: csv::Error| Unreadable::new(&at, error.to_string());
    let mut reader = csv::ReaderBuilder::new().from_reader(folder.text(file)?.as_bytes());
    let heads = reader.headers().map_err(failed)?;
    if heads.iter().ne(columns.iter().copied()) {
        return Err(Unreadable::new(&at, format!("its columns are not {}", columns.join(","))));
    }
    reader.records().map(|row| Ok(row.map_err(failed)?.iter().map(str::to_owned).collect())).collect()
}

/// A whole number from 0 up, written as one and in no other way; none where the field is empty.
fn whole(field: &str, at: &str) -> Result<Option<i64>, Unreadable> {
    if field.is_empty() {
        return Ok(None);
    }
    let plain = field.bytes().all(|byte| byte.is_ascii_digit()) && (field == "0" || !field.starts_with('0'));
    let number = field.parse().ok().filter(|number| plain && *number <= 1_000_000_000);
    number.map(Some).ok_or_else(|| Unreadable::new(at, format!("“{field}” is no count")))
}

/// A decimal number in units of its last decimal.
fn units(field: &str, decimals: u32, at: &str) -> Result<Option<i64>, Unreadable> {
    if field.is_empty() {
        return Ok(None);
    }
    let (whole, part) = field.split_once('.').unwrap_or((field, ""));
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    let sound = part.len() == decimals as usize
        && !digits.is_empty()
        && (digits.to_owned() + part).bytes().all(|byte| byte.is_ascii_digit())
        && decimals <= 6;
    let number = (whole.to_owned() + part).parse().ok().filter(|_| sound);
    number.map(Some).ok_or_else(|| Unreadable::new(at, format!("“{field}” is no mean of {decimals} decimals")))
}

#[cfg(test)]
mod tests {
    use super::{units, whole};

    #[test]
    fn numbers_are_read_in_one_way_alone() {
        assert_eq!(whole("", "x"), Ok(None));
        assert_eq!(whole("0", "x"), Ok(Some(0)));
        assert_eq!(whole("34", "x"), Ok(Some(34)));
        for wrong in ["-1", "+3", "03", "3.0", " 3", "1e3", "..", "<5", "99999999999"] {
            assert!(whole(wrong, "x").is_err(), "{wrong}");
        }
        assert_eq!(units("-3.7", 1, "x"), Ok(Some(-37)));
        assert_eq!(units("0.05", 2, "x"), Ok(Some(5)));
        assert_eq!(units("4", 0, "x"), Ok(Some(4)));
        for wrong in ["3.70", "3,7", ".7", "-.7", "--3.7", "x"] {
            assert!(units(wrong, 1, "x").is_err(), "{wrong}");
        }
    }
}
