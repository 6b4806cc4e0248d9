//! Schools: how alike their answers are, what chance does to whole schools, what groups of a size can show.

use crate::statistics::cluster::{Cluster, alike, design_effect, measured_effect};
use crate::statistics::permute::{dealt, swapped};
use crate::statistics::power::visible;

fn schools(all: &[(u32, u32)]) -> Vec<Cluster> {
    all.iter().map(|(hits, of)| Cluster { hits: *hits, of: *of }).collect()
}

#[test]
fn design_effects_of_the_field() {
    for (size, alike, effect) in [(25.0, 0.02, 1.48), (25.0, 0.05, 2.2), (300.0, 0.02, 6.98), (1.0, 0.5, 1.0)] {
        assert!((design_effect(size, alike) - effect).abs() < 1e-9);
    }
}

#[test]
fn how_alike_a_school_is() {
    let one_voice = schools(&[(20, 20), (0, 20), (20, 20), (0, 20)]);
    assert!((alike(&one_voice).unwrap() - 1.0).abs() < 1e-12);
    assert!((measured_effect(&one_voice).unwrap() - 20.0).abs() < 1e-9);
    let no_schools_at_all = schools(&[(10, 20), (10, 20), (10, 20)]);
    assert!(alike(&no_schools_at_all).unwrap().abs() < 1e-12);
    assert_eq!(alike(&schools(&[(1, 2)])), None);
    assert_eq!(alike(&schools(&[(1, 1), (0, 1)])), None, "one answer each says nothing of schools");
}

#[test]
fn whole_schools_dealt_in_every_way() {
    // Three against three, as far apart as can be: two of the twenty ways.
    let (one, other) = (schools(&[(9, 10), (8, 10), (9, 10)]), schools(&[(1, 10), (2, 10), (1, 10)]));
    assert!((dealt(&one, &other, 1, 10_000).unwrap() - 0.1).abs() < 1e-12);
    assert!((dealt(&one, &one, 1, 10_000).unwrap() - 1.0).abs() < 1e-12);
    assert_eq!(dealt(&one, &[], 1, 10), None);
    assert_eq!(dealt(&schools(&[(0, 0)]), &one, 1, 10), None);
}

#[test]
fn waves_swapped_within_schools() {
    let both: Vec<_> = [(9, 2), (8, 1), (7, 3), (9, 4), (8, 2)]
        .map(|(one, other)| (Cluster { hits: one, of: 10 }, Cluster { hits: other, of: 10 }))
        .to_vec();
    // Five schools, all the same way: two of thirty-two.
    assert!((swapped(&both, 1, 10_000).unwrap() - 2.0 / 32.0).abs() < 1e-12);
    assert_eq!(swapped(&[], 1, 10), None);
}

#[test]
fn the_same_seed_gives_the_same() {
    let (one, other) = (schools(&[(9, 20); 14]), schools(&[(7, 20), (12, 20)].repeat(7)));
    let first = dealt(&one, &other, 7, 2_000).unwrap();
    assert!((first - dealt(&one, &other, 7, 2_000).unwrap()).abs() < f64::EPSILON);
    assert!(first > 0.0 && first <= 1.0);
    let pairs: Vec<_> = one.into_iter().zip(other).collect();
    let first = swapped(&pairs, 7, 2_000).unwrap();
    assert!((first - swapped(&pairs, 7, 2_000).unwrap()).abs() < f64::EPSILON);
}

#[test]
fn three_hundred_answers_from_few_schools_are_few_voices() {
    // 90 of 150 against 60 of 150: sure for people one by one (p 0.0005), and nothing for two schools against two.
    let (one, other) = (schools(&[(75, 75), (15, 75)]), schools(&[(50, 75), (10, 75)]));
    assert!(dealt(&one, &other, 1, 1_000).unwrap() > 0.3);
}

#[test]
fn what_can_be_seen_at_all() {
    // 3.9, 9.1, 14 percentage points; with schools 2.6 times as much.
    assert_eq!(visible(1500, 1100, 1.0), Some(4));
    assert_eq!(visible(1500, 1100, 6.98), Some(11));
    assert_eq!(visible(300, 220, 1.0), Some(10));
    assert_eq!(visible(100, 100, 1.0), Some(14));
    assert_eq!(visible(25, 25, 1.0), Some(28));
    assert_eq!(visible(2, 2, 1.0), None);
    assert_eq!(visible(0, 10, 1.0), None);
}
