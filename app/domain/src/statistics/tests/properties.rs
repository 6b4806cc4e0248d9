//! What holds for any counts.

use proptest::prelude::*;

use crate::statistics::permute::{dealt, swapped};
use crate::statistics::several::{benjamini_hochberg, holm};
use crate::statistics::{
    Cluster, Of, Pair, Schools, Share, Verdict, Within, fisher, judge, mid_p, newcombe, score_test,
};

fn share(most: u32) -> impl Strategy<Value = Share> {
    (1..=most).prop_flat_map(|of| (0..=of).prop_map(move |hits| Share::new(hits, of).unwrap()))
}

fn turned(share: Share) -> Share {
    Share::new(share.of() - share.hits(), share.of()).unwrap()
}

proptest! {
    #[test]
    fn an_interval_holds_its_share_and_is_the_same_turned_over(one in share(5_000), effect in 1.0..9.0_f64) {
        let (found, other) = (one.wilson(effect), turned(one).wilson(effect));
        prop_assert!(0.0 <= found.low && found.low <= one.value() && one.value() <= found.high && found.high <= 1.0);
        prop_assert!((found.low - (1.0 - other.high)).abs() < 1e-9);
        let plain = one.wilson(1.0);
        prop_assert!(found.low <= plain.low + 1e-12 && plain.high <= found.high + 1e-12, "schools only widen it");
    }

    #[test]
    fn a_headline_never_says_what_the_words_under_it_rule_out(one in share(40_000), effect in 1.0..9.0_f64) {
        let interval = one.wilson(effect);
        let (of, words) = (Of::nearest(one, interval), Within::new(interval, Of::fitting(interval)));
        let part = |at: u8, of: Of| f64::from(at) / f64::from(of.number());
        let said = part(of.about(one), of);
        prop_assert!(part(words.low, words.of) <= said && said <= part(words.high, words.of));
    }

    #[test]
    fn words_are_never_narrower_than_the_interval(one in share(5_000), effect in 1.0..9.0_f64) {
        let interval = one.wilson(effect);
        for of in [Of::Ten, Of::Hundred] {
            let within = Within::new(interval, of);
            let number = f64::from(of.number());
            prop_assert!(f64::from(within.low) / number <= interval.low);
            prop_assert!(f64::from(within.high) / number >= interval.high);
            // And by less than one at each end.
            prop_assert!(interval.low - f64::from(within.low) / number < 1.0 / number);
            prop_assert!(f64::from(within.high) / number - interval.high < 1.0 / number);
            prop_assert!(within.low <= of.about(one) && of.about(one) <= within.high);
        }
    }

    #[test]
    fn a_difference_turns_with_its_sides(one in share(2_000), other in share(2_000), effect in 1.0..9.0_f64) {
        let (there, back) = (newcombe(one, other, effect), newcombe(other, one, effect));
        prop_assert!((there.low + back.high).abs() < 1e-9 && (there.high + back.low).abs() < 1e-9);
        let difference = one.value() - other.value();
        prop_assert!(there.low <= difference + 1e-12 && difference <= there.high + 1e-12);
        prop_assert!((score_test(one, other, effect) - score_test(other, one, effect)).abs() < 1e-12);
        prop_assert!(score_test(one, other, effect) + 1e-12 >= score_test(one, other, 1.0));
    }

    #[test]
    fn exact_tests_are_probabilities(one in share(60), other in share(60)) {
        let (p, mid) = (fisher(one, other), mid_p(one, other));
        prop_assert!(0.0 < p && p <= 1.0 && 0.0 <= mid && mid <= p);
        prop_assert!((p - fisher(other, one)).abs() < 1e-9);
        prop_assert!((p - fisher(turned(one), turned(other))).abs() < 1e-9);
    }

    #[test]
    fn making_up_for_many_only_ever_raises(all in prop::collection::vec(0.0..=1.0_f64, 0..30)) {
        let (strict, loose) = (holm(&all), benjamini_hochberg(&all));
        for ((p, strict), loose) in all.iter().zip(strict).zip(loose) {
            prop_assert!(*p <= loose + 1e-12 && loose <= strict + 1e-12 && strict <= 1.0);
        }
    }

    #[test]
    fn chance_is_between_nought_and_one(
        one in prop::collection::vec((0_u32..20, 0_u32..20), 1..8),
        other in prop::collection::vec((0_u32..20, 0_u32..20), 1..8),
        seed: u64,
    ) {
        let schools = |all: &[(u32, u32)]| -> Vec<Cluster> {
            all.iter().map(|(hits, of)| Cluster { hits: *hits, of: *of }).collect()
        };
        let (one, other) = (schools(&one), schools(&other));
        if let Some(p) = dealt(&one, &other, seed, 200) {
            prop_assert!(0.0 < p && p <= 1.0);
        }
        let pairs: Vec<_> = one.into_iter().zip(other).collect();
        if let Some(p) = swapped(&pairs, seed, 200) {
            prop_assert!(0.0 < p && p <= 1.0);
        }
    }

    #[test]
    fn sure_means_that_everything_says_so(
        list in prop::collection::vec((share(400), share(400)), 1..6),
        effect in 1.0..4.0_f64,
        count in prop::option::of(1_u32..30),
    ) {
        let pairs: Vec<Pair> =
            list.iter().map(|(before, after)| Pair { before: Some(*before), after: Some(*after) }).collect();
        for (judged, (before, after)) in judge(&pairs, Schools { count, effect, same_people: false }).iter().zip(&list) {
            if let Verdict::Surely(_) = judged.verdict {
                let found = judged.difference.unwrap();
                prop_assert!(judged.adjusted < 0.05 && (found.low > 0.0 || found.high < 0.0));
                prop_assert!(count.is_none_or(|count| count >= 10));
                prop_assert!(f64::from(before.of().min(after.of())) >= 10.0);
                // What is sure with schools is sure without.
                let alone = judge(&pairs, Schools { count: None, effect: 1.0, same_people: false });
                prop_assert!(alone.iter().any(|one| matches!(one.verdict, Verdict::Surely(_))));
            }
        }
    }
}
