//! Tables as CSV for programs (RFC 4180, comma, UTF-8): codes, a whole count or nothing, and a status that says which.

use domain::mapping::release::{ALL, Axis, CellRef, Key, Release, Table};
use domain::statistics::Share;

use super::status;

/// The columns of a table.
pub(super) const COLUMNS: [&str; 10] =
    ["wave", "question", "grouping", "municipality", "age", "gender", "answer", "count", "percent", "status"];
/// The columns of means.
pub(super) const MEAN_COLUMNS: [&str; 9] =
    ["wave", "question", "municipality", "age", "gender", "mean", "decimals", "n", "status"];

/// A table, one row a cell, in the order of the code book. Percentages are whole, of the published count and n alone (R9).
pub(super) fn table(release: &Release, table: &Table) -> String {
    let mut out = line(&COLUMNS.map(str::to_owned));
    for cell in &table.cells {
        let key = &cell.key;
        let count = cell.count.map(|count| count.to_string()).unwrap_or_default();
        let row = [
            key.wave.clone(),
            table.question.clone(),
            table.grouping.clone(),
            key.municipality.clone(),
            key.age.clone(),
            key.gender.clone(),
            key.answer.clone(),
            count,
            percent(release, table, key).map(|percent| percent.to_string()).unwrap_or_default(),
            status(cell.count.is_some()).to_owned(),
        ];
        out.push_str(&line(&row));
    }
    out
}

/// Whole percent of a cell; none where it is hidden, and none for how many answered.
pub(super) fn percent(release: &Release, table: &Table, key: &Key) -> Option<u32> {
    let at = CellRef { table: table.id.clone(), key: key.clone() };
    (key.answer != ALL).then(|| release.share(&at)).flatten().map(Share::percent)
}

/// Means, where there are any.
pub(super) fn means(release: &Release) -> String {
    let mut out = line(&MEAN_COLUMNS.map(str::to_owned));
    for mean in &release.means {
        let [wave, municipality, age, gender] = Axis::EVERY.map(|axis| mean.key.at(axis).to_owned());
        let shown = mean.mean.map(|units| decimal(units, mean.decimals)).unwrap_or_default();
        let n = mean.n.map(|n| n.to_string()).unwrap_or_default();
        let known = status(mean.mean.is_some()).to_owned();
        let row = [wave, mean.question.clone(), municipality, age, gender, shown, mean.decimals.to_string(), n, known];
        out.push_str(&line(&row));
    }
    out
}

/// Units of the last decimal as a decimal number: 37 with one decimal is 3.7.
pub(super) fn decimal(units: i64, decimals: u8) -> String {
    let places = usize::from(decimals);
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    let sign = if units < 0 { "-" } else { "" };
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

fn line(fields: &[String]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| plain(field)).collect();
    fields.join(",") + "\n"
}

/// One field. No code of a release is a formula, which its own check sees to; were one to come here all the same, a
/// spreadsheet would still not run it (OWASP, *CSV injection*). A number is none, also below nought.
fn plain(field: &str) -> String {
    let runs = field.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let field = if runs && field.parse::<f64>().is_err() { format!("'{field}") } else { field.to_owned() };
    if field.contains([',', '"', '\n', '\r', '\'']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

#[cfg(test)]
mod tests {
    use super::{decimal, line};

    #[test]
    fn a_formula_is_only_text_and_a_number_stays_one() {
        let row = ["=cmd()", " =1", "+46x", "@a", "-99", "a,b", "säger \"hej\"", "*"].map(str::to_owned);
        assert_eq!(line(&row), "\"'=cmd()\",\"' =1\",\"'+46x\",\"'@a\",-99,\"a,b\",\"säger \"\"hej\"\"\",*\n");
    }

    #[test]
    fn decimals() {
        for (units, decimals, text) in [(37, 1, "3.7"), (5, 2, "0.05"), (-37, 1, "-3.7"), (4, 0, "4"), (0, 1, "0.0")] {
            assert_eq!(decimal(units, decimals), text);
        }
    }
}
