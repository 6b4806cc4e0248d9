//! Golden figures of what can be seen at all, and that more answers never show less.

use proptest::prelude::*;

use super::*;

fn smallest_points(one: u32, other: u32) -> f64 {
    power(one, other).map(|power| (power.smallest * 10.0).round() / 10.0).unwrap()
}

#[test]
fn the_figures_of_the_facts_hold() {
    // Around one half, score test, two-sided 5 %: 1500 against 1100 pupils, 300 against 220, 100 against 100.
    assert!((smallest_points(1500, 1100) - 3.9).abs() < 0.01);
    assert!((smallest_points(300, 220) - 9.1).abs() < 0.01);
    assert!((smallest_points(100, 100) - 14.0).abs() < 0.01);
    // 25 against 25: with whole answers 24 points have z = 1.77 and 28 points z = 2.04. (26, as is also read, is no
    // difference that two groups of 25 can have, and from 12.5 of 25 it has z = 1.90.)
    assert!((smallest_points(25, 25) - 28.0).abs() < 0.01);
}

#[test]
fn a_design_effect_widens_what_must_be_seen() {
    let near = |effect: f64, want: f64| (effect - want).abs() < 0.005;
    assert!(near(design_effect(25, 0.02), 1.48) && near(design_effect(25, 0.05), 2.2));
    assert!(near(design_effect(300, 0.02), 6.98), "a school of 300");
    assert!(near(design_effect(300, 0.02).sqrt(), 2.64), "2.6 times as large");
    assert!(near(design_effect(1, 0.5), 1.0) && near(design_effect(0, 0.5), 1.0));
}

#[test]
fn power_agrees_with_the_sample_sizes_of_the_books() {
    // 30 % against 70 % at 80 % power takes 24 a group (23.3), 40 % against 60 % 97 (96.9).
    assert!((power(24, 24).unwrap().likely - 39.4).abs() < 0.3);
    assert!((power(97, 97).unwrap().likely - 20.0).abs() < 0.1);
}

#[test]
fn it_is_told_in_words() {
    let words =
        [(1500, 1100, "small"), (300, 220, "middling"), (100, 100, "large"), (25, 25, "very-large"), (4, 4, "nothing")];
    for (one, other, word) in words {
        assert_eq!(seen(one, other).as_str(), word, "{one} against {other}");
    }
    assert_eq!([seen(0, 0), seen(0, 500), seen(500, 0)], [Seen::Nothing; 3]);
}

proptest! {
    #[test]
    fn what_is_called_smallest_is_assured_and_the_likely_one_is_larger(one in 1_u32..600, other in 1_u32..600) {
        if let Some(power) = power(one, other) {
            prop_assert!(power.smallest > 0.0 && power.smallest <= 100.0);
            prop_assert!(power.likely > 0.0 && power.likely <= 100.0);
            // Whole answers may lift the smallest by two answers' worth above the formula, no more.
            let step = 100.0 / f64::from(one.min(other));
            prop_assert!(power.smallest < power.likely + 2.0 * step);
        }
    }

    #[test]
    fn ten_times_the_answers_never_show_less(one in 8_u32..300, other in 8_u32..300) {
        if let Some(few) = power(one, other) {
            let many = power(one * 10, other * 10).unwrap();
            prop_assert!(many.smallest <= few.smallest && many.likely < few.likely);
        }
    }
}
