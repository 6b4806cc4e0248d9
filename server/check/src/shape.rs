//! What a single table must be: whole, in the order of the code book, with one symbol, and nothing small in it.

use std::collections::{BTreeMap, BTreeSet};

use super::found::{Found, Kind, Row};
use super::manifest::{ALL, AXES, Grouping, Manifest, Question, Sensitivity};
use super::release::Public;
use super::table::{Cell, Table};

/// The symbol of a number that is shown.
const SHOWN: &str = "A";
/// The symbol of a number that is hidden, whatever the reason.
const HIDDEN: &str = "Q";

/// Everything that is wrong with the tables and means of a release, one by one.
pub(super) fn faults(release: &Public) -> Vec<Found> {
    let mut found = Vec::new();
    for table in &release.tables {
        let at = format!("{}/{}", release.manifest.id, table.entry.id);
        let question = release.manifest.question(&table.entry.question);
        let grouping = release.manifest.grouping(&table.entry.question, &table.entry.grouping);
        let mut look = Look { at, table, manifest: &release.manifest, found: &mut found };
        let (Some(question), Some(grouping)) = (question, grouping) else {
            look.fault(Kind::Shape, None, "its question or grouping is not in the code book");
            continue;
        };
        look.crossing(grouping);
        look.symbols();
        look.numbers(question);
    }
    means(release, &mut found);
    found
}

struct Look<'a> {
    at: String,
    table: &'a Table,
    manifest: &'a Manifest,
    found: &'a mut Vec<Found>,
}

impl Look<'_> {
    fn fault(&mut self, kind: Kind, cell: Option<&Cell>, how: &str) {
        let row = cell.map(|cell| Box::new(row(&self.table.entry.question, &cell.group, &cell.answer)));
        let interval = cell.and_then(|cell| cell.count).map(|count| (count, Some(count)));
        self.found.push(Found { kind, at: self.at.clone(), row, interval, how: how.to_owned() });
    }

    /// The full crossing of the codes it uses, each cell once, in the order of the code book.
    fn crossing(&mut self, grouping: &Grouping) {
        let (table, manifest) = (self.table, self.manifest);
        if table.strange {
            self.fault(Kind::Shape, None, "rows are about another question or grouping");
        }
        let place = |cell: &Cell| -> Option<Vec<usize>> {
            let axes = cell.group.iter().enumerate();
            let groups = axes.map(|(axis, code)| manifest.axis(axis).iter().position(|one| one.name == *code));
            let answer = grouping.answers.iter().position(|one| one.name == cell.answer);
            groups.chain([answer]).collect()
        };
        let Some(places) = table.cells.iter().map(place).collect::<Option<Vec<_>>>() else {
            self.fault(Kind::Shape, None, "a code is not in the code book");
            return;
        };
        let once: BTreeSet<&Vec<usize>> = places.iter().collect();
        let used = |at: usize| places.iter().map(|place| place[at]).collect::<BTreeSet<_>>().len();
        let whole = (0..4).map(used).product::<usize>() * grouping.answers.len() == places.len();
        if !whole || once.len() != places.len() || places.is_empty() {
            self.fault(Kind::Shape, None, "it is not the full crossing of its codes");
        } else if !places.is_sorted() {
            self.fault(Kind::Order, None, "");
        }
        if !grouping.answers.iter().any(|one| one.name == ALL) {
            self.fault(Kind::Shape, None, "it does not say how many answered");
        }
        let broken = |cell: &&Cell| {
            (1..4).any(|axis| cell.group[axis] != ALL && !table.entry.by.iter().any(|by| by == AXES[axis]))
        };
        if let Some(cell) = table.cells.iter().find(broken) {
            self.fault(Kind::Shape, Some(cell), "is broken down by more than the manifest says");
        }
    }

    /// `A` with a count, `Q` with nothing: a second way to hide a number tells the first from it.
    fn symbols(&mut self) {
        for cell in &self.table.cells {
            match (cell.status.as_str(), cell.count) {
                (HIDDEN, None) if cell.percent.is_some() => {
                    self.fault(Kind::Percent, Some(cell), "a percentage of a hidden count");
                }
                (SHOWN, Some(_)) | (HIDDEN, None) => {}
                (SHOWN, None) => self.fault(Kind::Symbol, Some(cell), "shown without a count"),
                (HIDDEN, Some(_)) => self.fault(Kind::Symbol, Some(cell), "hidden with a count"),
                (other, _) => self.fault(Kind::Symbol, Some(cell), &format!("“{other}”")),
            }
        }
    }

    /// Limits and percentages, from the cells of one group alone.
    fn numbers(&mut self, question: &Question) {
        let (table, k) = (self.table, self.manifest.k);
        let margins: BTreeMap<&[String; 4], i64> = (table.cells.iter())
            .filter(|cell| cell.answer == ALL)
            .filter_map(|cell| Some((&cell.group, cell.count?)))
            .collect();
        for cell in &table.cells {
            let Some(count) = cell.count else { continue };
            let n = margins.get(&cell.group).copied();
            if cell.answer == ALL {
                let local = self.manifest.axis(1).iter().any(|one| one.name == cell.group[1] && one.members.len() == 1);
                // That nobody answered is no news where nobody can have been asked: that is looked at with all releases at hand.
                let elsewhere = count == 0 && !question.asked.is_empty();
                if count < self.manifest.gate(question.sensitivity, local) && !elsewhere {
                    self.fault(Kind::SmallGroup, Some(cell), "");
                }
                if cell.percent.is_some() {
                    self.fault(Kind::Percent, Some(cell), "a percentage of everybody");
                }
                continue;
            }
            if (1..k).contains(&count) {
                self.fault(Kind::Small, Some(cell), "");
            }
            if question.sensitivity > Sensitivity::S0 && n.is_some_and(|n| n > 0 && (count == 0 || n - count < k)) {
                self.fault(Kind::Attribute, Some(cell), "");
            }
            if n.is_some_and(|n| count > n) {
                self.fault(Kind::Contradiction, Some(cell), "more than answered");
            }
            let expected = n.filter(|n| *n > 0).map(|n| (200 * count + n) / (2 * n));
            if cell.percent != expected {
                self.fault(Kind::Percent, Some(cell), "");
            }
        }
    }
}

fn means(release: &Public, found: &mut Vec<Found>) {
    for mean in &release.means {
        let (kind, how) = match (mean.status.as_str(), mean.value, mean.n) {
            (SHOWN, Some(_), Some(n)) if n < release.manifest.g => (Kind::SmallGroup, String::new()),
            (SHOWN, Some(_), Some(_)) | (HIDDEN, None, None) => continue,
            (status, ..) => (Kind::Symbol, format!("“{status}”")),
        };
        let row = Some(Box::new(row(&mean.question, &mean.group, ALL)));
        let at = format!("{}/means", release.manifest.id);
        found.push(Found { kind, at, row, interval: mean.n.map(|n| (n, Some(n))), how });
    }
}

/// A cell's name in a report.
pub(super) fn row(question: &str, group: &[String; 4], answer: &str) -> Row {
    let [wave, municipality, age, gender] = group.clone();
    Row { question: question.to_owned(), wave, municipality, age, gender, answer: answer.to_owned() }
}
