//! Means are statements like others (R10): shown where they give nothing away, and taken into account ever after.

use super::super::draft::{between, rounded};
use super::attacker::Attacker;
use super::*;

fn with_means(answers: usize) -> Outline {
    let mut outline = small(3, 1, answers, Sensitivity::S0, Rules::default());
    let shown = outline.steps[0].tables[0].shown.clone();
    let scores = (1..).take(answers).map(Some).collect();
    outline.steps[0].means = vec![MeanTable { question: 0, scores, decimals: 1, shown }];
    outline
}

proptest! {
    #[test]
    fn a_sum_is_between_the_sums_that_round_to_its_mean(sum in -9_000_i64..9_000, n in 1_i64..900, decimals in 0_u8..=3) {
        let mean = rounded(sum, n, decimals);
        let (least, most) = between(mean, n, decimals);
        prop_assert!((least..=most).contains(&sum));
        prop_assert_eq!(rounded(least, n, decimals), mean);
        prop_assert_eq!(rounded(most, n, decimals), mean);
        prop_assert!(rounded(least - 1, n, decimals) < mean && rounded(most + 1, n, decimals) > mean);
    }
}

#[test]
fn a_mean_of_a_group_with_nothing_to_hide_is_shown() {
    let protected = protect(&with_means(3), &[10, 20, 30, 40, 30, 20, 15, 15, 15], &Ledger::default()).unwrap();
    let means: Vec<_> = protected.means.iter().map(|mean| (mean.mean, mean.n)).collect();
    assert_eq!(means, [(Some(23), Some(60)), (Some(18), Some(90)), (Some(20), Some(45)), (Some(20), Some(195))]);
}

#[test]
fn no_mean_gives_a_hidden_cell_away() {
    let outline = with_means(3);
    // The place's mean together with its count would tell 2 from any other number.
    let protected = protect(&outline, &[2, 12, 30, 40, 31, 20, 15, 3, 15], &Ledger::default()).unwrap();
    let attacker = Attacker::new(&outline, &[&protected.published]);
    assert!(!attacker.hidden().is_empty());
    assert_eq!(attacker.recovered(), []);
    for (cell, count) in [(0, 2), (7, 3)] {
        let sum = (vec![vec![0], vec![cell / 3], vec![0]], vec![cell % 3]);
        let (least, most) = attacker.bounds(&sum);
        assert!(least < 0.5 && most > 3.5, "{count} lies between {least} and {most}");
    }
}

#[test]
fn a_group_under_ten_has_no_mean() {
    let protected = protect(&with_means(3), &[2, 3, 3, 40, 30, 20, 15, 15, 15], &Ledger::default()).unwrap();
    assert_eq!((protected.means[0].mean, protected.means[0].n), (None, None));
}
