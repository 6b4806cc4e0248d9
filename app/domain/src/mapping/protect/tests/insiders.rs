//! Whoever knows themselves is asked about, also those who only came to know something because more was hidden (R8).

use super::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nobody_who_knows_something_is_forgotten(
        class in class(),
        counts in proptest::collection::vec(prop_oneof![3 => 0_u32..3, 2 => 3_u32..20], 45),
    ) {
        let outline = small(5, 3, 3, class, Rules::default());
        prop_assume!(counts.iter().any(|count| *count > 0));
        let cube = Cube::count(&outline, people(&outline, &counts), &[]).unwrap();
        let mut block = Task::new(outline, cube, Ledger::default()).unwrap().block(0).unwrap();
        block.run().unwrap();
        let told = block.search.told.clone();
        for known in block.search.insiders() {
            for row in block.search.protected() {
                prop_assert!(!block.search.guard(known, row).unwrap(), "{known:?} was not asked about row {row}");
            }
        }
        prop_assert_eq!(&block.search.told, &told, "and nothing was given up without being tried");
    }
}
