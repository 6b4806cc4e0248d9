//! Every table of whole numbers that agrees with what was published, found by trying: the promise holds in all of them.

use std::collections::BTreeSet;

use super::super::ledger::Says;
use super::attacker::Attacker;
use super::*;

/// Tables that agree with what was published, searched for leaf by leaf.
struct Tables {
    /// For each published sum its leaves and count.
    sums: Vec<(Vec<usize>, u32)>,
    leaves: usize,
    most: u32,
}

impl Tables {
    fn new(outline: &Outline, published: &[&Published], leaves: usize, most: u32) -> Self {
        let mut sums = Vec::new();
        for one in published {
            for placed in one.placed(outline, &[0]).unwrap() {
                if let Says::Count(count) = placed.says {
                    sums.push((Attacker::leaves(outline, &(placed.members, placed.answers)), *count));
                }
            }
        }
        Self { sums, leaves, most }
    }

    /// Whether some table gives these sums besides what was published.
    fn exists(&self, also: &[(Vec<usize>, u32)]) -> bool {
        let all: Vec<&(Vec<usize>, u32)> = self.sums.iter().chain(also).collect();
        let mut within = vec![Vec::new(); self.leaves];
        for (at, (leaves, _)) in all.iter().enumerate() {
            for leaf in leaves {
                within[*leaf].push(at);
            }
        }
        let mut left: Vec<(u32, usize)> = all.iter().map(|(leaves, count)| (*count, leaves.len())).collect();
        self.fill(0, &within, &mut left)
    }

    fn fill(&self, leaf: usize, within: &[Vec<usize>], left: &mut Vec<(u32, usize)>) -> bool {
        if leaf == self.leaves {
            return true;
        }
        let most = within[leaf].iter().map(|sum| left[*sum].0).min().unwrap_or(0).min(self.most);
        // The last leaf of a sum takes what is left of it.
        let forced = within[leaf].iter().filter(|sum| left[**sum].1 == 1).map(|sum| left[*sum].0).max().unwrap_or(0);
        for count in forced..=most {
            within[leaf].iter().for_each(|sum| left[*sum] = (left[*sum].0 - count, left[*sum].1 - 1));
            let possible = within[leaf].iter().all(|sum| left[*sum].1 > 0 || left[*sum].0 == 0);
            let found = possible && self.fill(leaf + 1, within, left);
            within[leaf].iter().for_each(|sum| left[*sum] = (left[*sum].0 + count, left[*sum].1 + 1));
            if found {
                return true;
            }
        }
        false
    }
}

/// What the rules say must stay possible, written down once more: the leaves, and the values.
fn promised(outline: &Outline, counts: &[u32]) -> Vec<(Vec<usize>, BTreeSet<u32>)> {
    let rules = &outline.rules;
    let question = &outline.questions[0];
    let mut promised = Vec::new();
    for table in &outline.steps[0].tables {
        for group in outline.groups(&table.shown) {
            let members: Vec<Vec<usize>> =
                outline.variables.iter().zip(&group).map(|(one, code)| one.codes[*code].members.clone()).collect();
            let local = members[1].len() == 1 && outline.variables[1].leaves.len() > 1;
            let gate = if local && question.class == Sensitivity::S2 { rules.strict_g } else { rules.g };
            let everybody = Attacker::leaves(outline, &(members.clone(), (0..question.answers.len()).collect()));
            let n: u32 = everybody.iter().map(|leaf| counts[*leaf]).sum();
            if n < gate {
                promised.push((everybody, (0..rules.g).collect()));
            }
            for code in &question.groupings[table.grouping].answers {
                let cell = Attacker::leaves(outline, &(members.clone(), code.members.clone()));
                let count: u32 = cell.iter().map(|leaf| counts[*leaf]).sum();
                let mut values = BTreeSet::new();
                let careful = question.class != Sensitivity::S0;
                if n < gate || (0 < count && count < rules.k) || (careful && count == 0) {
                    values.extend(0..rules.k);
                }
                if careful && n > 0 && n - count < rules.k {
                    values.extend((n + 1).saturating_sub(rules.k)..=n);
                }
                if !values.is_empty() {
                    promised.push((cell, values));
                }
            }
        }
    }
    promised
}

/// Whether what was published keeps the promise, and says nothing untrue.
fn keeps(outline: &Outline, counts: &[u32], published: &[&Published]) -> Result<(), TestCaseError> {
    let tables = Tables::new(outline, published, counts.len(), 40);
    for (leaves, count) in &tables.sums {
        prop_assert_eq!(leaves.iter().map(|leaf| counts[*leaf]).sum::<u32>(), *count, "a number was changed");
    }
    for (cell, values) in promised(outline, counts) {
        for value in values {
            prop_assert!(tables.exists(&[(cell.clone(), value)]), "{:?} cannot be {}", cell, value);
        }
    }
    // Whoever is alone in a leaf cell, or in a hidden cell, knows that: no other protected cell may come out, unless the
    // earlier releases by themselves have told it.
    let truth = |cell: &[usize]| cell.iter().map(|leaf| counts[*leaf]).sum::<u32>();
    let alone = (0..counts.len()).filter(|leaf| counts[*leaf] == 1).map(|leaf| vec![leaf]);
    let cells: Vec<Vec<usize>> = promised(outline, counts).into_iter().map(|(cell, _)| cell).collect();
    let known: Vec<Vec<usize>> = alone.chain(cells.iter().filter(|cell| truth(cell) == 1).cloned()).collect();
    let before = Tables::new(outline, &published[..published.len() - 1], counts.len(), 40);
    for knows in &known {
        // Of a part of where they are alone they know everything, whatever is hidden.
        for cell in cells.iter().filter(|cell| !cell.iter().all(|leaf| knows.contains(leaf))) {
            let open = |tables: &Tables| {
                let mut others = (0..=40).filter(|value| *value != truth(cell));
                others.any(|value| tables.exists(&[(knows.clone(), 1), (cell.clone(), value)]))
            };
            prop_assert!(open(&tables) || !open(&before), "{:?} comes out for who is alone in {:?}", cell, knows);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_protected_cell_can_have_every_small_value(
        (places, genders, answers) in prop_oneof![Just((3, 1, 2)), Just((2, 2, 2)), Just((3, 1, 3))],
        class in class(),
        counts in proptest::collection::vec(0_u32..8, 12),
    ) {
        let outline = small(places, genders, answers, class, tiny());
        let counts = &counts[..places * genders * answers];
        prop_assume!(counts.iter().any(|count| *count > 0));
        let protected = protect(&outline, counts, &Ledger::default()).unwrap();
        prop_assert_eq!(protected.offers[0][0].figures.told, 0);
        keeps(&outline, counts, &[&protected.published])?;
    }

    #[test]
    fn a_second_grouping_later_keeps_the_promise_of_both(
        class in class(),
        counts in proptest::collection::vec(0_u32..9, 9),
    ) {
        prop_assume!(counts.iter().any(|count| *count > 0));
        let mut outline = small(3, 1, 3, class, tiny());
        let first = protect(&outline, &counts, &Ledger::default()).unwrap();
        let mut ledger = Ledger::default();
        ledger.append(first.published.clone(), 0).unwrap();
        let merged = Grouping { id: "two".to_owned(), answers: vec![code("1-2", &[0, 1]), code("3", &[2])] };
        outline.questions[0].groupings.push(merged);
        outline.steps[0].tables = vec![whole_table(&outline.variables, 0, 1)];
        let second = match protect(&outline, &counts, &ledger) {
            // What is left of a group beside a shown cell can be few: a grouping that came too late is refused.
            Err(Fault::AlreadyShown(_) | Fault::Unprotectable(_)) => return Ok(()),
            second => second.unwrap(),
        };
        outline.steps[0].tables.push(whole_table(&outline.variables, 0, 0));
        keeps(&outline, &counts, &[&first.published, &second.published])?;
    }
}
