//! The normal distribution, as far as tests need it.

/// The quantile of 95 % two-sided.
pub(super) const Z: f64 = 1.959_963_984_540_054;

/// How likely a standard normal is at least so far from nought, in either direction.
pub(super) fn two_sided(z: f64) -> f64 {
    erfc(z.abs() / std::f64::consts::SQRT_2)
}

/// The complementary error function of a number from nought up, to some 14 digits.
fn erfc(x: f64) -> f64 {
    let root = std::f64::consts::PI.sqrt();
    if x < 3.0 {
        // The series whose terms are all positive (Abramowitz and Stegun 7.1.6).
        let (mut term, mut sum, mut odd) = (x, x, 1.0);
        while term > sum * 1e-17 {
            odd += 2.0;
            term *= 2.0 * x * x / odd;
            sum += term;
        }
        return (1.0 - 2.0 / root * (-x * x).exp() * sum).max(0.0);
    }
    // The continued fraction (7.1.14), from its far end.
    let rest = (1..=60).rev().fold(0.0, |rest, step| f64::from(step) / 2.0 / (x + rest));
    (-x * x).exp() / root / (x + rest)
}

#[cfg(test)]
mod tests {
    use super::two_sided;

    #[test]
    fn known_values() {
        for (z, p) in [
            (0.0, 1.0),
            (1.0, 0.317_310_507_862_914),
            (1.959_963_984_540_054, 0.05),
            (2.575_829_303_548_901, 0.01),
            (4.2, 2.669_149_803e-5),
            (4.3, 1.707_981_094e-5),
            (6.0, 1.973_175_290e-9),
        ] {
            assert!((two_sided(z) - p).abs() <= p * 1e-6, "{z}: {} is not {p}", two_sided(z));
            assert!((two_sided(z) - two_sided(-z)).abs() < f64::EPSILON);
        }
    }
}
