//! Values that other programs and papers give: Newcombe 1998, statsmodels, scipy, and a list of 25 that two textbooks use.

use crate::statistics::several::{benjamini_hochberg, holm};
use crate::statistics::{Interval, Share, fisher, mid_p, newcombe, score_test};

fn share(hits: u32, of: u32) -> Share {
    Share::new(hits, of).unwrap()
}

fn near(found: Interval, low: f64, high: f64) {
    assert!((found.low - low).abs() < 5e-5 && (found.high - high).abs() < 5e-5, "{found:?} is not {low}–{high}");
}

#[test]
fn wilson_as_newcombe_gives_it() {
    for (hits, of, low, high) in [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (5, 5, 0.5655, 1.0),
        (3, 7, 0.1582, 0.7495),
    ] {
        near(share(hits, of).wilson(1.0), low, high);
    }
}

#[test]
fn differences_as_newcombe_gives_them() {
    for (one, other, low, high) in [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ] {
        near(newcombe(share(one.0, one.1), share(other.0, other.1), 1.0), low, high);
    }
}

#[test]
fn fisher_as_scipy_gives_it() {
    for (one, other, p) in [
        ((3, 4), (1, 4), 0.485_714),
        ((8, 10), (3, 10), 0.069_779),
        ((0, 10), (0, 10), 1.0),
        ((10, 10), (0, 10), 1.082_51e-5),
    ] {
        let found = fisher(share(one.0, one.1), share(other.0, other.1));
        assert!((found - p).abs() < 1e-6, "{one:?} {other:?}: {found}");
    }
    // Half of the observed table's own 0.228571.
    assert!((mid_p(share(3, 4), share(1, 4)) - 0.371_429).abs() < 1e-6);
}

#[test]
fn the_score_test_is_chi_square() {
    // 56/70 against 48/80: chi-square 7.0234, one degree of freedom.
    assert!((score_test(share(56, 70), share(48, 80), 1.0) - 0.008_045_08).abs() < 1e-8);
    assert!((score_test(share(5, 10), share(5, 10), 1.0) - 1.0).abs() < 1e-12);
    assert!((score_test(share(0, 10), share(0, 10), 1.0) - 1.0).abs() < 1e-12);
}

/// Dietary variables and mammographic density (García-Arenzana and others 2014), as textbooks quote them.
const LIST: [f64; 25] = [
    0.001, 0.008, 0.039, 0.041, 0.042, 0.060, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34, 0.341,
    0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986,
];

#[test]
fn holm_and_benjamini_hochberg_of_a_known_list() {
    let (strict, loose) = (holm(&LIST), benjamini_hochberg(&LIST));
    for (at, p) in [0.025, 0.192, 0.897].into_iter().enumerate() {
        assert!((strict[at] - p).abs() < 1e-9, "{strict:?}");
    }
    for (at, p) in [0.025, 0.1, 0.21, 0.21, 0.21, 0.25].into_iter().enumerate() {
        assert!((loose[at] - p).abs() < 1e-9, "{loose:?}");
    }
    assert_eq!(strict.iter().filter(|p| **p < 0.05).count(), 1);
    assert_eq!(loose.iter().filter(|p| **p < 0.05).count(), 1);
    let mut turned = LIST;
    turned.reverse();
    let mut back = holm(&turned);
    back.reverse();
    assert_eq!(back, strict, "the order given does not matter");
    assert!(holm(&[]).is_empty());
}
