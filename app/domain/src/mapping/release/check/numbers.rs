//! Cells: all there, in order, adding up, and none that has to be hidden.

use std::collections::{BTreeMap, BTreeSet};

use super::{Fault, Found};
use crate::mapping::release::book::{ALL, Axis, Grouping, Sensitivity};
use crate::mapping::release::table::{Key, Table};
use crate::mapping::release::{CellRef, Release};

impl Release {
    pub(super) fn counts(&self, found: &mut Found) {
        for table in &self.tables {
            let at = format!("tables/{}", table.id);
            match (self.grouping(table), self.question(&table.question)) {
                (Some(grouping), Some(question)) => {
                    found.unless(self.complete(table, grouping), &at, Fault::Cells);
                    self.add_up(found, &at, table, grouping, question.sensitivity);
                }
                _ => found.unless(false, &at, Fault::Unknown),
            }
        }
        for mean in &self.means {
            let at = format!("means/{}", mean.question);
            found.unless(self.question(&mean.question).is_some() && mean.key.answer == ALL, &at, Fault::Unknown);
            let known = Axis::EVERY.into_iter().all(|axis| self.book.code(axis, mean.key.at(axis)).is_some());
            found.unless(known && mean.decimals <= 6, &at, Fault::Unknown);
            found.unless(mean.n.is_none_or(|n| n >= self.g), &at, Fault::Small);
            found.unless(mean.n.is_some() || mean.mean.is_none(), &at, Fault::Small);
        }
        for (one, judged) in self.compared.iter().zip(self.judged()) {
            let at = format!("compared/{}", one.after.table);
            found.unless(self.has(&one.before) && self.has(&one.after), &at, Fault::Unknown);
            found.unless(one.verdict == judged.verdict && one.limits == judged.limits, &at, Fault::Verdict);
        }
    }

    /// Whether a cell is in its table.
    pub(super) fn has(&self, at: &CellRef) -> bool {
        self.table(&at.table).is_some_and(|table| table.cell(&at.key).is_some())
    }

    /// Whether a table is the full crossing of the codes it uses, each cell once and in order.
    fn complete(&self, table: &Table, grouping: &Grouping) -> bool {
        let place = |key: &Key| -> Option<[usize; 5]> {
            let [wave, municipality, age, gender] = Axis::EVERY.map(|axis| self.book.code(axis, key.at(axis)));
            let answer = grouping.answers.iter().position(|one| one.code == key.answer)?;
            Some([wave?.0, municipality?.0, age?.0, gender?.0, answer])
        };
        let Some(places) = table.cells.iter().map(|cell| place(&cell.key)).collect::<Option<Vec<_>>>() else {
            return false;
        };
        let ordered = places.windows(2).all(|two| two.first() < two.get(1));
        let used = |at: usize| places.iter().filter_map(|place| place.get(at)).collect::<BTreeSet<_>>().len();
        let whole = (0..4).map(used).product::<usize>() * grouping.answers.len() == places.len();
        let narrow = table.cells.iter().all(|cell| {
            Axis::EVERY
                .into_iter()
                .all(|axis| axis == Axis::Wave || table.by.contains(&axis) || cell.key.at(axis) == ALL)
        });
        ordered && whole && narrow && !places.is_empty()
    }

    fn add_up(&self, found: &mut Found, at: &str, table: &Table, grouping: &Grouping, sensitivity: Sensitivity) {
        let mut groups: BTreeMap<Key, Vec<(&str, Option<u32>)>> = BTreeMap::new();
        for cell in &table.cells {
            groups.entry(cell.key.margin()).or_default().push((&cell.key.answer, cell.count));
        }
        let apart = disjoint(grouping);
        for cells in groups.values() {
            let n = cells.iter().find(|(answer, _)| *answer == ALL).and_then(|(_, count)| *count);
            let shown: Vec<u32> =
                cells.iter().filter(|(answer, _)| *answer != ALL).filter_map(|(_, count)| *count).collect();
            found.unless(n.is_none_or(|n| n >= self.g), at, Fault::Small);
            for count in &shown {
                let ordinary = sensitivity == Sensitivity::S0;
                let few = (1..self.k).contains(count) || (!ordinary && *count == 0);
                let nearly_all = !ordinary && n.is_some_and(|n| n.saturating_sub(*count) < self.k);
                found.unless(!few && !nearly_all, at, Fault::Small);
                found.unless(n.is_none_or(|n| *count <= n), at, Fault::Sum);
            }
            // How many answered may be hidden for another group's sake, and what is left of the group shown.
            let Some(n) = n else { continue };
            let sum: u64 = shown.iter().map(|count| u64::from(*count)).sum();
            let all_shown = shown.len() + 1 == cells.len();
            let fits = if all_shown && covers(grouping) { sum == u64::from(n) } else { sum <= u64::from(n) };
            found.unless(fits || !apart, at, Fault::Sum);
        }
    }
}

/// Whether no answer is counted in two codes.
fn disjoint(grouping: &Grouping) -> bool {
    let all: Vec<&String> =
        grouping.answers.iter().filter(|one| one.code != ALL).flat_map(|one| &one.members).collect();
    all.iter().collect::<BTreeSet<_>>().len() == all.len()
}

/// Whether the codes together are everybody.
fn covers(grouping: &Grouping) -> bool {
    let parts: BTreeSet<&String> =
        grouping.answers.iter().filter(|one| one.code != ALL).flat_map(|one| &one.members).collect();
    let whole: BTreeSet<&String> =
        grouping.answers.iter().filter(|one| one.code == ALL).flat_map(|one| &one.members).collect();
    parts == whole
}
