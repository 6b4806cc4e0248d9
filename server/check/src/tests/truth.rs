//! The attacker against the truth: small blocks, every table in whole numbers counted out one by one.

use proptest::prelude::*;

use crate::dual::Matrix;
use crate::search::{Search, search};
use crate::start::first;
use crate::system::{Bound, Budget, System, sum};

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

    /// For every value: possible exactly if some table has it, whatever table the search begins with, and whatever its way.
    #[test]
    fn a_value_is_possible_exactly_if_a_table_has_it(((system, target), salt) in (systems(), 0..9_u64)) {
        let all = solutions(&system, 8);
        prop_assert!(!all.is_empty());
        let mut matrix = matrix(&system);
        prop_assert!(system.holds(&first(&system, Budget::AMPLE).unwrap()));
        for (value, from) in (0..9).zip(all.iter().cycle()) {
            let values: Vec<i64> = all.iter().map(|point| sum(&target, point)).collect();
            let ends = [(Some(value), Some(value)), (None, Some(value)), (Some(value), None)];
            for (low, high) in ends {
                let row = Bound { terms: target.clone(), low, high };
                let truth = values.iter().any(|value| row.allows(*value));
                matrix.push(row.clone());
                let found = match search(&matrix, from, salt, Budget::AMPLE) {
                    Search::Found(moves) => {
                        let mut point = from.clone();
                        for (variable, by) in moves {
                            point[variable] += by;
                        }
                        prop_assert!(system.holds(&point));
                        prop_assert!(row.allows(sum(&target, &point)));
                        true
                    }
                    Search::Nowhere => false,
                    Search::Unknown => return Err(TestCaseError::fail("unknown")),
                };
                matrix.pop();
                prop_assert_eq!(found, truth, "{:?} to {:?}", low, high);
            }
        }
    }
}

fn matrix(system: &System) -> Matrix {
    let mut matrix = Matrix::new(system.size);
    system.rows.iter().for_each(|row| matrix.push(row.clone()));
    matrix
}

#[test]
fn what_cannot_be_true_is_refused() {
    let row = |terms: &[(usize, i64)], is| Bound { terms: terms.to_vec(), low: Some(is), high: Some(is) };
    let none = |size: usize, rows: Vec<Bound>| {
        let system = System { size, rows };
        first(&system, Budget::AMPLE) == Err(Search::Nowhere)
    };
    assert!(none(2, vec![row(&[(0, 1), (1, 1)], 4), row(&[(0, 1)], 5)]));
    // Possible in fractions, and in no whole numbers: three pairs that each add up to 1.
    assert!(none(3, vec![row(&[(0, 1), (1, 1)], 1), row(&[(1, 1), (2, 1)], 1), row(&[(0, 1), (2, 1)], 1)]));
}
