//! What the youth space takes and tells.

use std::collections::BTreeSet;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

#[test]
fn words_become_one_paragraph_that_turns_nothing() {
    let said = |typed: &str| Said::parse(typed).map(|said| said.as_str().to_owned());
    assert_eq!(said(" Hur är\r\ndet  på \u{202e}rasten? ").as_deref(), Ok("Hur är det på rasten?"));
    for empty in ["", " \n", "\u{202e}", "\u{200b}", "\u{2066}\u{2069} "] {
        assert_eq!(said(empty), Err(BadSaid::Empty), "{empty:?}");
    }
    assert!(said(&"å".repeat(LONGEST)).is_ok());
    assert_eq!(said(&"å".repeat(LONGEST + 2)), Err(BadSaid::Long(2)));
    assert!(matches!(said(&"x".repeat(100_000)), Err(BadSaid::Long(_))));
}

#[test]
fn counts_are_floored() {
    let told = [0, 4, 5, 9, 10, 19, 20, 109].map(Support::of);
    let least = Support::AtLeast;
    assert_eq!(told, [Support::Few, Support::Few, least(5), least(5), least(10), least(10), least(20), least(100)]);
}

#[test]
fn names_are_stable_and_read_back() {
    for state in State::ALL {
        assert_eq!(State::parse(state.as_str()), Some(*state));
    }
    assert_eq!(Reason::parse("because"), None);
}

proptest! {
    #[test]
    fn one_press_more_is_told_only_at_a_step(count in 0_u64..100_000) {
        let (now, next) = (Support::of(count), Support::of(count + 1));
        prop_assert!(now <= next);
        prop_assert_eq!(now != next, count + 1 == 5 || (count + 1) % 10 == 0);
    }

    #[test]
    fn nobody_is_ranked_by_what_is_not_told(ids in proptest::collection::hash_set("[a-f0-9]{8}", 2..20), counts in proptest::collection::vec(0_u64..10, 20)) {
        // Two lists that tell the same stand in the same order, whatever lies under what is told.
        let today = date(2026, 3, 10);
        let order = |floor: bool| {
            let mut all: Vec<_> = ids.iter().zip(&counts).map(|(id, count)| {
                let count = if floor { match Support::of(*count) { Support::Few => 0, Support::AtLeast(least) => least } } else { *count };
                (place(id, count, today), id)
            }).collect();
            all.sort();
            all.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
        };
        prop_assert_eq!(order(true), order(false));
    }

    #[test]
    fn a_mark_has_five_signs_and_no_vowel(random in any::<u32>()) {
        let mark = mark(random);
        prop_assert_eq!(mark.len(), 5);
        prop_assert!(mark.chars().all(|sign| !"AEIOUY018".contains(sign)));
    }

    #[test]
    fn taking_twice_changes_nothing(typed in any::<String>()) {
        if let Ok(said) = Said::parse(&typed) {
            prop_assert_eq!(Said::parse(said.as_str()), Ok(said));
        }
    }
}

#[test]
fn the_lot_is_drawn_anew_each_day_and_marks_differ() {
    let order = |day| {
        let mut ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
        ids.sort_by_key(|id| place(id, 3, day));
        ids
    };
    assert_ne!(order(date(2026, 3, 10)), order(date(2026, 3, 11)));
    let marks: BTreeSet<String> = (0..1_000).map(mark).collect();
    assert_eq!(marks.len(), 1_000);
}
