//! The code's keys: the right code only, the right salt only, at the product's cost too.

use domain::contact::code::Code;
use proptest::prelude::*;
use rand_core::TryRng as _;

use crate::contact::seal::tests::{Seeded, World, cheap};
use crate::contact::seal::{ChildKeys, Cost, ReceiptKeys, Salt, SealError, Verifier};

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

#[test]
fn the_right_beginning_with_a_wrong_rest_opens_nothing_in_a_thousand_tries() {
    const REST: u128 = (1 << 66) - 1;
    let mut world = World::new("a thousand tries");
    let salt = Salt::from_bytes([0x33; 16]);
    let code = |number: u128| Code::from_random(std::array::from_fn(|at| number.to_be_bytes()[at + 5]));
    let derive = |number: u128| ReceiptKeys::derive(code(number).secret().as_bytes(), &salt, cheap()).unwrap();
    let right = 0x1a_2b3c_4d5e_6f70_8192_a3b4_u128;
    let (stored, own) = (derive(right).verifier, derive(right).wrap);
    let wrap = world.keys.wrap_for_code(&world.thread, &own, &mut world.rng).unwrap();
    // Each bit of the rest turned by itself, then anything.
    let mut random = Seeded::new("rests");
    let mut half = || u128::from(random.try_next_u64().unwrap());
    let any = (0..934).map(|_| ((half() << 64) | half()) & REST);
    let turned = (0..66).map(|bit| right ^ (1_u128 << bit));
    let tries: Vec<u128> = turned.chain(any.map(|rest| (right & !REST) | rest)).collect();
    assert_eq!(tries.len(), 1_000);
    for number in tries {
        assert!(number != right && code(number).locator() == code(right).locator());
        let receipt = derive(number);
        assert!(!receipt.verifier.matches(&stored), "{number:x} is taken for it");
        let opened = ChildKeys::open_code(&wrap, &world.thread, &world.public, &receipt.wrap);
        assert_eq!(opened.err(), Some(SealError::CannotOpen), "{number:x} opens it");
    }
    let opened = ChildKeys::open_code(&wrap, &world.thread, &world.public, &derive(right).wrap);
    assert!(opened.is_ok(), "and the right one does");
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
