//! An attacker who knows the rules, every total, and every other figure: for each page there are several truths.

use std::collections::{BTreeMap, BTreeSet};

use super::super::protect::{cells, complement, times};
use super::super::{Cell, Tally};

/// A tally of so many contacts of one branch, none of them in another tally.
fn tally(count: u32, from: usize) -> Tally {
    let mut tally = Tally::default();
    (0..count as usize).for_each(|at| tally.add(from * 100 + at, 0));
    tally
}

fn tallies(counts: &[u32]) -> Vec<Tally> {
    counts.iter().enumerate().map(|(at, count)| tally(*count, at)).collect()
}

/// Every list of `width` counts whose sum is no more than `most`.
fn lists(width: usize, most: u32) -> Vec<Vec<u32>> {
    let longer = |lists: Vec<Vec<u32>>| -> Vec<Vec<u32>> {
        let left = |list: &[u32]| most - list.iter().sum::<u32>();
        lists.iter().flat_map(|list| (0..=left(list)).map(|last| [list.as_slice(), &[last]].concat())).collect()
    };
    (0..width).fold(vec![Vec::new()], |all, _| longer(all))
}

/// Pages, with their total, and the truths that give each.
type Pages = BTreeMap<(u32, Vec<Option<u32>>), Vec<Vec<u32>>>;

/// Each page that can come of some truth, beside its total, with all the truths that give it.
fn pages(width: usize, most: u32, shown: impl Fn(&[Tally]) -> Vec<Cell>) -> Pages {
    let mut pages: Pages = BTreeMap::new();
    for truth in lists(width, most) {
        let total: u32 = truth.iter().sum();
        // Of totals beyond what was tried some truths are lacking, and one under five is not told.
        if (5..=most).contains(&total) {
            let page = shown(&tallies(&truth)).into_iter().map(|cell| match cell {
                Cell::Count(count) => Some(count),
                Cell::Few => None,
            });
            pages.entry((total, page.collect())).or_default().push(truth);
        }
    }
    assert!(pages.len() > 10);
    pages
}

#[test]
fn no_hidden_answer_can_be_worked_out_from_its_total() {
    for (width, most) in [(2, 40), (3, 26), (4, 16), (5, 13)] {
        for ((total, page), truths) in pages(width, most, cells) {
            for (at, cell) in page.iter().enumerate() {
                let values: BTreeSet<u32> = truths.iter().map(|truth| truth[at]).collect();
                let told = cell.is_some_and(|count| count >= 5 && values.len() == 1);
                assert!(told || values.len() > 3, "{page:?} of {total}: cell {at} is one of {values:?}");
                assert!(told || values.contains(&0), "{page:?} of {total}: there is somebody in cell {at}");
            }
        }
    }
}

#[test]
fn no_hidden_time_can_be_worked_out_from_its_total() {
    for (width, most) in [(2, 40), (3, 26), (4, 16), (5, 13)] {
        for ((total, page), truths) in pages(width, most, times) {
            for (at, cell) in page.iter().enumerate() {
                let values: BTreeSet<u32> = truths.iter().map(|truth| truth[at]).collect();
                match cell {
                    Some(count) => assert!(!(1..5).contains(count), "{page:?} {total}"),
                    None => assert!(values.len() > 1, "{page:?} of {total}: cell {at} is {values:?}"),
                }
            }
        }
    }
}

/// Cohorts of known size, so many late in each, beside the whole.
#[test]
fn no_hidden_cohort_can_be_worked_out_from_the_whole() {
    let may = |part: &[Tally]| part.iter().all(Tally::none_or_solid);
    for sizes in
        [vec![5, 5], vec![7, 11], vec![12, 13], vec![5, 6, 7], vec![10, 10, 10], vec![5, 9, 12], vec![5, 5, 5, 5]]
    {
        let mut pages: Pages = BTreeMap::new();
        for truth in lists(sizes.len(), sizes.iter().sum()) {
            if truth.iter().zip(&sizes).any(|(late, size)| late > size) {
                continue;
            }
            let parts: Vec<Vec<Tally>> = truth
                .iter()
                .zip(&sizes)
                .enumerate()
                .map(|(at, (late, size))| vec![tally(size - late, 2 * at), tally(*late, 2 * at + 1)])
                .collect();
            let sum = |side: usize| Tally::sum(parts.iter().map(|part| &part[side]));
            if may(&[sum(0), sum(1)]) {
                let shown = complement(&parts, may, |_| true);
                let page = truth.iter().zip(shown).map(|(late, shown)| shown.then_some(*late));
                pages.entry((truth.iter().sum(), page.collect())).or_default().push(truth);
            }
        }
        for ((total, page), truths) in pages {
            for (at, cell) in page.iter().enumerate() {
                let values: BTreeSet<u32> = truths.iter().map(|truth| truth[at]).collect();
                if cell.is_none() {
                    assert!(values.len() > 1, "{sizes:?} {page:?}, {total} late: cohort {at} is {values:?}");
                }
            }
        }
    }
}
