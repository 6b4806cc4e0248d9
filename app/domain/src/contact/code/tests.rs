//! Tests of the receipt code: its parts, the ways to write it, and what is said of what is no code.

mod deny;
mod list;
mod typed;

use proptest::prelude::*;

use super::*;

/// Bits whose every part differs: words, letters and number all show a shifted byte.
const BYTES: [u8; 11] = [0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF, 0x10, 0x32, 0x54];

/// Whether this reads as these bits. A code has no `==`.
fn reads(typed: &str, bytes: [u8; 11]) -> bool {
    Code::parse(typed).is_ok_and(|code| code.0 == bytes)
}

fn refused(typed: &str) -> BadCode {
    Code::parse(typed).expect_err("no code")
}

#[test]
fn the_parts_of_a_code_are_its_first_22_and_last_66_bits() {
    let code = Code::from_random(BYTES);
    assert_eq!(code.locator().number(), 0x01_2345 >> 2);
    assert_eq!(code.secret().as_bytes(), &[0x01, 0x67, 0x89, 0xAB, 0xCD, 0xEF, 0x10, 0x32, 0x54]);
    let full = Code::from_random([0xFF; 11]);
    assert_eq!(full.locator().number(), (1 << 22) - 1);
    assert_eq!(full.secret().as_bytes(), &[0x03, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
    let zero = Code::from_random([0; 11]);
    assert_eq!((zero.locator().number(), zero.secret().as_bytes()), (0, &[0; 9]));
}

#[test]
fn a_locator_has_22_bits() {
    assert_eq!(Locator::from_number((1 << 22) - 1).map(Locator::number), Some((1 << 22) - 1));
    assert!(Locator::from_number(1 << 22).is_none());
}

#[test]
fn letters_stand_in_four_groups_of_five() {
    // 88 bits of zero and the inverted checksum of nothing but zeros.
    assert_eq!(Code::from_random([0; 11]).letters(), "00000-00000-00000-003ZZ");
    let letters = Code::from_random(BYTES).letters();
    assert_eq!(letters.split('-').map(str::len).collect::<Vec<_>>(), [5; 4]);
}

#[test]
fn the_checksum_is_the_one_it_is_named_after() {
    assert_eq!(letters::crc(b"123456789"), 0xB34);
}

/// The checksum is linear, so one code stands for all: what a wrong letter changes does not depend on the code.
#[test]
fn one_or_two_wrong_letters_anywhere_are_always_found() {
    const PLAIN: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let written: Vec<u8> = Code::from_random(BYTES).letters().to_lowercase().bytes().filter(|b| *b != b'-').collect();
    let mut tried = 0;
    let mut check = |changed: &[u8]| {
        tried += 1;
        let text = std::str::from_utf8(changed).unwrap();
        assert!(matches!(letters::read(text), Err(BadCode::Checksum)), "{text}");
    };
    for first in 0..20 {
        for one in PLAIN.iter().filter(|one| **one != written[first]) {
            let mut changed = written.clone();
            changed[first] = *one;
            check(&changed);
            for second in first + 1..20 {
                for two in PLAIN.iter().filter(|two| **two != written[second]) {
                    changed[second] = *two;
                    check(&changed);
                }
                changed[second] = written[second];
            }
        }
    }
    assert_eq!(tried, 20 * 31 + 190 * 31 * 31);
}

#[test]
fn nothing_secret_is_shown_when_debugged() {
    let code = Code::from_random(BYTES);
    let shown = format!("{code:?} {:?} {:?}", code.locator(), code.secret());
    assert_eq!(shown, "Code(…) Locator(…) Secret(…)");
}

fn wiped<T: ZeroizeOnDrop>() {}

#[test]
fn a_code_is_wiped() {
    let mut code = Code::from_random(BYTES);
    code.0.zeroize();
    assert_eq!(code.0, [0; 11]);
    wiped::<Code>();
    wiped::<Secret>();
}

proptest! {
    #[test]
    fn words_and_letters_give_back_every_code(bytes: [u8; 11]) {
        let code = Code::from_random(bytes);
        prop_assert!(reads(&code.words().join(" "), bytes));
        prop_assert!(reads(&code.letters(), bytes));
    }

    #[test]
    fn the_parts_put_together_are_the_code(bytes: [u8; 11]) {
        let code = Code::from_random(bytes);
        let secret = code.secret().as_bytes().iter().fold(0_u128, |all, byte| (all << 8) | u128::from(*byte));
        let whole = (u128::from(code.locator().number()) << 66) | secret;
        prop_assert_eq!(Code::from_number(whole).0, bytes);
    }

    #[test]
    fn the_first_two_words_are_the_locator(bytes: [u8; 11], other: [u8; 11]) {
        let (one, mut two) = (Code::from_random(bytes), Code::from_random(other));
        prop_assert_eq!(one.words()[..2] == two.words()[..2], one.locator() == two.locator());
        two.0[..3].copy_from_slice(&bytes[..3]);
        prop_assert_eq!(one.words()[..2].to_vec(), two.words()[..2].to_vec());
    }

    /// Why words and letters cannot be taken for each other.
    #[test]
    fn words_are_always_longer_than_letters(bytes: [u8; 11]) {
        let code = Code::from_random(bytes);
        prop_assert!(code.words().concat().chars().count() >= 24);
        prop_assert_eq!(code.letters().replace('-', "").len(), 20);
    }
}
