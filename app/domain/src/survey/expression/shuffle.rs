//! `randomize()`: an order that follows from a seed alone. Every order is as likely as any other (Fisher and Yates's shuffle,
//! Steele and Vigna's SplitMix64).

/// Puts things into the order of a seed. The same seed always gives the same order.
pub(super) fn shuffle<T>(things: &mut [T], seed: u64) {
    let mut state = seed;
    for last in (1..things.len()).rev() {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        // The high half of the product lies evenly between nought and `last`.
        let span = u128::try_from(last + 1).unwrap_or(u128::MAX);
        let other = usize::try_from((u128::from(mixed) * span) >> 64).unwrap_or(last);
        things.swap(last, other.min(last));
    }
}

/// A seed that an expression gives; what is no number is a seed too.
pub(super) fn seed(number: f64) -> u64 {
    number.to_bits()
}
