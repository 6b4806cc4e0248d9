//! What is protected, and what must stay possible: R3 and R4.

use super::super::rules::Group;
use super::*;

const RULES: fn() -> Rules = Rules::default;

fn group(n: i64, class: Sensitivity) -> Group {
    Group { n, gate: RULES().gate(class, true, false), class }
}

#[test]
fn a_small_group_is_protected_whole() {
    assert_eq!(RULES().margin_need(group(9, Sensitivity::S0)), (0..=9).collect::<Vec<_>>());
    assert_eq!(RULES().margin_need(group(10, Sensitivity::S0)), Vec::<i64>::new());
    assert_eq!(RULES().cell_need(group(9, Sensitivity::S0), 9), [0, 1, 2, 3, 4]);
    assert_eq!(RULES().cell_need(group(9, Sensitivity::S0), 0), [0, 1, 2, 3, 4]);
}

#[test]
fn violence_and_family_are_shown_from_thirty_on_and_so_is_a_school() {
    assert_eq!(RULES().margin_need(group(29, Sensitivity::S2)), (0..=9).collect::<Vec<_>>());
    assert_eq!(RULES().margin_need(group(30, Sensitivity::S2)), Vec::<i64>::new());
    assert_eq!(RULES().gate(Sensitivity::S2, false, false), 10);
    assert_eq!(RULES().gate(Sensitivity::S0, true, true), 30);
    assert_eq!(RULES().gate(Sensitivity::S1, true, false), 10);
}

#[test]
fn few_are_protected_and_where_it_could_hurt_also_none_and_nearly_all() {
    for few in 1..5 {
        assert_eq!(RULES().cell_need(group(40, Sensitivity::S0), few), [0, 1, 2, 3, 4]);
    }
    for open in [0, 5, 36, 40] {
        assert_eq!(RULES().cell_need(group(40, Sensitivity::S0), open), Vec::<i64>::new());
    }
    assert_eq!(RULES().cell_need(group(40, Sensitivity::S1), 0), [0, 1, 2, 3, 4]);
    assert_eq!(RULES().cell_need(group(40, Sensitivity::S1), 35), Vec::<i64>::new());
    for full in 36..=40 {
        assert_eq!(RULES().cell_need(group(40, Sensitivity::S1), full), [36, 37, 38, 39, 40]);
    }
    assert_eq!(RULES().cell_need(group(6, Sensitivity::S1), 5), [0, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn percentages_are_of_what_is_shown_halves_up() {
    let outline = small(2, 1, 2, Sensitivity::S0, Rules::default());
    let protected = protect(&outline, &[5, 35, 100, 60], &Ledger::default()).unwrap();
    let cells = &protected.tables[0].cells;
    let of: Vec<_> = cells[..3].iter().map(|cell| (cell.answer, cell.count, cell.percent)).collect();
    // 12.5 becomes 13.
    assert_eq!(of, [(Some(0), Some(5), Some(13)), (Some(1), Some(35), Some(88)), (None, Some(40), None)]);
    let hidden = protect(&outline, &[3, 37, 100, 60], &Ledger::default()).unwrap();
    for cell in &hidden.tables[0].cells {
        assert!(cell.count.is_some() || cell.percent.is_none());
    }
    assert_eq!(hidden.tables[0].cells[0].count, None);
}
