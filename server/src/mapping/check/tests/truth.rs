//! The attacker against the truth: small blocks, every table in whole numbers counted out one by one.

use proptest::prelude::*;

use crate::mapping::check::simplex::Moved;
use crate::mapping::check::system::{Bound, Budget, Search, System, sum};

/// A system of a few small variables, and its solutions, all of them.
fn solutions(system: &System, most: i64) -> Vec<Vec<i64>> {
    let mut found = vec![Vec::new()];
    for _ in 0..system.size {
        found =
            found.iter().flat_map(|point| (0..=most).map(move |value| [point.as_slice(), &[value]].concat())).collect();
    }
    found.retain(|point| system.holds(point));
    found
}

fn systems() -> impl Strategy<Value = (System, Vec<(usize, i64)>)> {
    let size = 4_usize;
    let row = proptest::collection::vec(0..2_i64, size);
    let point = proptest::collection::vec(0..3_i64, size);
    (proptest::collection::vec(row.clone(), 1..4), point, row, proptest::collection::vec(-2..3_i64, size)).prop_map(
        move |(rows, point, target, weights)| {
            let terms = |row: &[i64]| -> Vec<(usize, i64)> {
                row.iter().copied().enumerate().filter(|(_, factor)| *factor != 0).collect()
            };
            let mut bounds: Vec<Bound> = rows
                .iter()
                .map(|row| {
                    let terms = terms(row);
                    let is = Some(sum(&terms, &point));
                    Bound { terms, low: is, high: is }
                })
                .collect();
            // Everything is bounded, so that all of it can be counted out, and one row has weights, as a mean has.
            bounds.push(Bound { terms: (0..size).map(|at| (at, 1)).collect(), low: None, high: Some(8) });
            let weighted = terms(&weights);
            let at = sum(&weighted, &point);
            bounds.push(Bound { terms: weighted, low: Some(at - 1), high: Some(at + 1) });
            (System { size, rows: bounds }, terms(&target))
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    /// For every value: possible exactly if some table has it.
    #[test]
    fn a_value_is_possible_exactly_if_a_table_has_it((system, target) in systems()) {
        let all = solutions(&system, 8);
        prop_assert!(!all.is_empty());
        let tableau = system.vertex(Budget::AMPLE).unwrap();
        for value in 0..9 {
            let truth = all.iter().any(|point| sum(&target, point) == value);
            let found = match system.with(&tableau, &target, value, Budget::AMPLE) {
                Search::Found(point) => {
                    prop_assert!(system.holds(&point));
                    prop_assert_eq!(sum(&target, &point), value);
                    true
                }
                Search::Nowhere => false,
                Search::Unknown => return Err(TestCaseError::fail("unknown")),
            };
            prop_assert_eq!(found, truth, "value {}", value);
        }
    }

    /// The bounds of a sum are never narrower than the truth.
    #[test]
    fn bounds_are_never_narrower_than_the_truth((system, target) in systems()) {
        let all = solutions(&system, 8);
        let mut tableau = system.vertex(Budget::AMPLE).unwrap();
        let values: Vec<i64> = all.iter().map(|point| sum(&target, point)).collect();
        for (limit, truth) in [(0.0, values.iter().min()), (100.0, values.iter().max())] {
            tableau.push(&target);
            let (moved, _) = tableau.seek(limit, 1_000);
            tableau.pop();
            #[expect(clippy::cast_precision_loss, reason = "at most 8")]
            let truth = *truth.unwrap() as f64;
            let end = match moved {
                Moved::Limit => limit,
                Moved::Optimum(value) => value,
                Moved::Spent => return Err(TestCaseError::fail("spent")),
            };
            if limit == 0.0 {
                prop_assert!(end <= truth + 1e-6, "{} {}", end, truth);
            } else {
                prop_assert!(end >= truth - 1e-6, "{} {}", end, truth);
            }
        }
    }
}

#[test]
fn what_cannot_be_true_is_refused() {
    let row = |terms: &[(usize, i64)], is| Bound { terms: terms.to_vec(), low: Some(is), high: Some(is) };
    let rows = vec![row(&[(0, 1), (1, 1)], 4), row(&[(0, 1)], 5)];
    assert!(System { size: 2, rows }.vertex(Budget::AMPLE).is_err());
    // Possible in fractions, and in no whole numbers: three pairs that each add up to 1.
    let rows = vec![row(&[(0, 1), (1, 1)], 1), row(&[(1, 1), (2, 1)], 1), row(&[(0, 1), (2, 1)], 1)];
    let system = System { size: 3, rows };
    let tableau = system.vertex(Budget::AMPLE).unwrap();
    assert_eq!(system.with(&tableau, &Vec::new(), 0, Budget::AMPLE), Search::Nowhere);
}
