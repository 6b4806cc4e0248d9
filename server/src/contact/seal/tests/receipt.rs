//! The code's keys: the right code only, the right salt only, at the product's cost too.

use proptest::prelude::*;

use crate::contact::seal::tests::cheap;
use crate::contact::seal::{Cost, ReceiptKeys, Salt, SealError, Verifier};

fn verifier(secret: &[u8; 9], salt: [u8; 16], cost: Cost) -> Verifier {
    ReceiptKeys::derive(secret, &Salt::from_bytes(salt), cost).unwrap().verifier
}

#[test]
fn the_product_cost_gives_the_known_answer() {
    assert_eq!(Cost::PRODUCT, Cost::new(65_536, 3).unwrap());
    let made = verifier(&[0, 1, 2, 3, 4, 5, 6, 7, 8], [0x5a; 16], Cost::PRODUCT);
    assert!(made.matches(&verifier(&[0, 1, 2, 3, 4, 5, 6, 7, 8], [0x5a; 16], Cost::PRODUCT)));
    assert!(!made.matches(&verifier(&[0, 1, 2, 3, 4, 5, 6, 7, 9], [0x5a; 16], Cost::PRODUCT)));
}

#[test]
fn costs_outside_the_limits_are_refused() {
    for (memory, passes) in [(0, 1), (7, 1), (262_145, 1), (u32::MAX, 3), (64, 0), (64, 17), (64, u32::MAX)] {
        assert_eq!(Cost::new(memory, passes), Err(SealError::Malformed), "{memory} {passes}");
    }
}

#[test]
fn columns_of_other_lengths_are_refused() {
    for length in [0, 15, 17, 31, 33] {
        assert_eq!(Salt::parse(&vec![0; length]), Err(SealError::Malformed));
        assert!(Verifier::parse(&vec![0; length]).is_err());
    }
}

proptest! {
    #[test]
    fn only_the_same_code_and_salt_match(one: [u8; 9], other: [u8; 9], salt: [u8; 16], elsewhere: [u8; 16]) {
        let made = verifier(&one, salt, cheap());
        let stored = Verifier::parse(made.as_bytes()).unwrap();
        prop_assert!(verifier(&one, salt, cheap()).matches(&stored));
        prop_assert_eq!(verifier(&other, salt, cheap()).matches(&stored), one == other);
        prop_assert_eq!(verifier(&one, elsewhere, cheap()).matches(&stored), salt == elsewhere);
        // What is stored to recognise is not what opens.
        let wrap = ReceiptKeys::derive(&one, &Salt::from_bytes(salt), cheap()).unwrap().wrap;
        prop_assert_ne!(wrap.bytes(), made.as_bytes());
    }
}
