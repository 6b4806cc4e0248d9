//! The findings: every number in a sentence is that of a published cell, in every language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::folder::{Folder, Unreadable};
use super::found::{Found, Kind, Row};
use super::manifest::{ALL, CellName, Compared};
use super::release::Public;
use super::shape::row;
use super::table::Cell;

/// The file of the findings.
pub(super) const FINDINGS: &str = "findings.json";
/// The most quotes of a finding.
const MOST_QUOTES: usize = 3;
/// The most words of a quote.
const MOST_WORDS: usize = 25;
/// The verdict on numbers of which one is hidden.
const TOO_FEW: &str = "too-few";

#[derive(Deserialize)]
struct File {
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    id: String,
    about: CellName,
    /// For whom, then in which language.
    sentence: BTreeMap<String, BTreeMap<String, String>>,
    numbers: Vec<Number>,
    #[serde(default)]
    trend: Option<Compared>,
    #[serde(default)]
    charts: Vec<Chart>,
    /// Each by language.
    #[serde(default)]
    quotes: Vec<BTreeMap<String, String>>,
    #[serde(default)]
    counter: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Number {
    form: Form,
    /// By language, as it stands in the sentences.
    text: BTreeMap<String, String>,
    cells: Vec<CellName>,
}

#[derive(Deserialize)]
struct Chart {
    cells: Vec<CellName>,
}

/// How a number is said.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    Tenth,
    Percent,
    Count,
    Answered,
}

/// Numbers that come from no published cell, or from a hidden one.
pub(super) fn faults(folder: &Folder, release: &Public) -> Result<Vec<Found>, Unreadable> {
    let mut look = Look { release, found: Vec::new() };
    for compared in &release.manifest.compared {
        look.compared("release.json", compared);
    }
    if !release.manifest.files.contains_key(FINDINGS) {
        return Ok(look.found);
    }
    let unreadable =
        |error: serde_json::Error| Unreadable::new(format!("{}/{FINDINGS}", folder.name), error.to_string());
    let file: File = serde_json::from_str(folder.text(FINDINGS)?).map_err(unreadable)?;
    for finding in &file.findings {
        let at = format!("{FINDINGS}, {}", finding.id);
        let charted = finding.charts.iter().flat_map(|chart| &chart.cells);
        for name in charted.chain([&finding.about]) {
            if look.cell(name).is_none() {
                look.fault(&at, Some(name), "no such cell");
            }
        }
        for number in &finding.numbers {
            look.number(&at, number);
        }
        if let Some(trend) = &finding.trend {
            look.compared(&at, trend);
        }
        look.sentences(&at, finding);
        look.quotes(&at, finding);
    }
    Ok(look.found)
}

struct Look<'a> {
    release: &'a Public,
    found: Vec<Found>,
}

impl<'a> Look<'a> {
    fn fault(&mut self, at: &str, cell: Option<&CellName>, how: &str) {
        let at = format!("{}/{at}", self.release.manifest.id);
        let row = cell.map(|cell| Box::new(self.row(cell)));
        self.found.push(Found { kind: Kind::Untraced, at, row, interval: None, how: how.to_owned() });
    }

    fn row(&self, name: &CellName) -> Row {
        let table = self.release.manifest.tables.iter().find(|one| one.id == name.table);
        row(table.map_or(name.table.as_str(), |table| &table.question), &group(name), &name.answer)
    }

    fn cell(&self, name: &CellName) -> Option<&'a Cell> {
        let table = self.release.tables.iter().find(|table| table.entry.id == name.table)?;
        let group = group(name);
        table.cells.iter().find(|cell| cell.group == group && cell.answer == name.answer)
    }

    /// Count and group of a cell that is shown.
    fn share(&self, name: &CellName) -> Option<(i64, i64)> {
        let count = self.cell(name)?.count?;
        let margin = CellName { answer: ALL.to_owned(), ..name.clone() };
        Some((count, self.cell(&margin)?.count?))
    }

    fn compared(&mut self, at: &str, compared: &Compared) {
        let (before, after) = (self.share(&compared.before), self.share(&compared.after));
        if (before.is_none() || after.is_none()) && compared.verdict.as_str() != Some(TOO_FEW) {
            self.fault(at, Some(&compared.after), "a verdict on a hidden number");
        }
    }

    fn number(&mut self, at: &str, number: &Number) {
        let [name] = number.cells.as_slice() else {
            self.fault(at, None, "a number of several cells, or of none");
            return;
        };
        let Some((count, n)) = self.share(name) else {
            self.fault(at, Some(name), "a number of a cell that is not shown");
            return;
        };
        for (language, text) in &number.text {
            let said = numbers(text);
            let fits = match number.form {
                Form::Count => said == [count],
                Form::Answered => said == [n],
                Form::Percent => n > 0 && said == [(200 * count + n) / (2 * n)],
                // The nearest of ten, whichever of two that are as near; of a hundred where ten would say too little.
                Form::Tenth => {
                    let near = |of: i64, number: i64| (of * count - n * number).abs() * 2 <= n;
                    let fits = |of: i64, number: i64| [10, 100].contains(&of) && near(of, number);
                    matches!(said.as_slice(), [one, other] if fits(*one, *other) || fits(*other, *one))
                }
            };
            if !fits {
                self.fault(at, Some(name), &format!("another number in {language}"));
            }
        }
    }

    /// Quotes are few, short and without numbers, and stand by no row of a table: they tell what was thought and not by whom.
    fn quotes(&mut self, at: &str, finding: &Finding) {
        if finding.quotes.len() > MOST_QUOTES {
            self.fault(at, None, "more than three quotes");
        }
        let counter = Some(&finding.counter).filter(|text| text.values().any(|words| !words.is_empty()));
        for (language, text) in finding.quotes.iter().chain(counter).flatten() {
            if text.split_whitespace().count() > MOST_WORDS {
                self.fault(at, None, &format!("a quote of more than {MOST_WORDS} words in {language}"));
            }
            if !numbers(text).is_empty() {
                self.fault(at, None, &format!("a number in a quote in {language}"));
            }
        }
        let said = !finding.quotes.is_empty() || counter.is_some();
        if said && (finding.about.municipality != ALL || finding.about.gender != ALL) {
            self.fault(at, Some(&finding.about), "a quote by a municipality or a gender");
        }
    }

    /// Every digit of a sentence belongs to one of the finding's numbers, as it is said in some language.
    fn sentences(&mut self, at: &str, finding: &Finding) {
        let known: Vec<i64> =
            finding.numbers.iter().flat_map(|number| number.text.values()).flat_map(|text| numbers(text)).collect();
        for (language, sentence) in finding.sentence.values().flatten() {
            if let Some(number) = numbers(sentence).into_iter().find(|number| !known.contains(number)) {
                self.fault(at, None, &format!("{number} in {language}"));
            }
        }
    }
}

/// The codes of a cell's group, in the order of columns.
pub(super) fn group(name: &CellName) -> [String; 4] {
    [&name.wave, &name.municipality, &name.age, &name.gender].map(Clone::clone)
}

/// The numbers in a text, in the digits of any script; spaces that do not break group thousands.
fn numbers(text: &str) -> Vec<i64> {
    let (mut found, mut now): (Vec<i64>, Option<i64>) = (Vec::new(), None);
    let letters: Vec<char> = text.chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let groups =
            matches!(letter, '\u{a0}' | '\u{202f}') && letters.get(at + 1).is_some_and(|next| digit(*next).is_some());
        match (digit(*letter), now) {
            (Some(digit), _) => now = Some(now.unwrap_or_default().saturating_mul(10).saturating_add(digit)),
            (None, Some(_)) if groups => {}
            (None, Some(number)) => {
                found.push(number);
                now = None;
            }
            (None, None) => {}
        }
    }
    found.extend(now);
    found
}

/// A digit of the scripts that texts are written in: Western, Arabic, Persian.
fn digit(letter: char) -> Option<i64> {
    let zero = match letter {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        // A digit of another script is no number that anybody can check.
        other => return other.is_numeric().then_some(i64::from(u32::MAX)),
    };
    Some(i64::from(u32::from(letter) - u32::from(zero)))
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_in_any_script() {
        assert_eq!(numbers("Ungefär 4 av 10 visste"), [4, 10]);
        assert_eq!(numbers("1\u{a0}500 svarade"), [1500]);
        assert_eq!(numbers("٤ من كل ١٠"), [4, 10]);
        assert_eq!(numbers("inga alls"), Vec::<i64>::new());
        assert_eq!(numbers("12 34"), [12, 34]);
        assert_ne!(numbers("½"), Vec::<i64>::new());
    }
}
