//! What is printed on a slip and on a receipt: a few letters that can be read aloud and typed however one types.
//!
//! Crockford's base 32 without I, L, O and U. The last letter checks the others: a Reed–Solomon parity over GF(32), so any one
//! wrong letter and any two that changed places are found. Which letter is wrong is not guessed: another code may be meant.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroize;

use crate::letters::{unseen, western};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// x⁵ + x² + 1, primitive over GF(2).
const FIELD: u8 = 0b10_0101;

/// Why letters are no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadLetters {
    /// So many letters; another number was wanted.
    Count {
        /// How many there are.
        found: usize,
        /// How many there should be.
        wanted: usize,
    },
    /// A sign that no code has.
    Sign {
        /// Which, from 1.
        at: usize,
    },
    /// A slip of the pen somewhere.
    Check,
}

macro_rules! codes {
    ($($(#[$doc:meta])+ $name:ident: $letters:literal in $group:literal)+) => {$(
        $(#[$doc])+
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(u64);

        impl $name {
            /// Letters, the check among them.
            pub const LETTERS: usize = $letters;
            /// Bits that are not the check.
            pub const BITS: u32 = 5 * ($letters - 1);

            /// The code of so many bits; those above are dropped.
            #[must_use]
            pub fn of(bits: u64) -> Self {
                Self(bits & ((1 << Self::BITS) - 1))
            }

            /// Reads a code as somebody typed it. Forgiven are case, spaces, hyphens and dots, look-alikes (O and 0, I, L and 1)
            /// and digits of other scripts.
            ///
            /// # Errors
            /// [`BadLetters`]; it never repeats what was typed.
            pub fn parse(typed: &str) -> Result<Self, BadLetters> {
                read(typed, $letters).map(Self)
            }

            /// As it is printed, in groups.
            #[must_use]
            pub fn letters(&self) -> String {
                write(self.0, $letters, $group)
            }

            /// Its bits, for a keyed hash.
            #[must_use]
            pub fn bits(&self) -> u64 {
                self.0
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                self.0.zeroize();
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}

codes! {
    /// A class code: one slip, one answer. 40 bits.
    Slip: 9 in 3
    /// A receipt: changes or withdraws one's own answer until closing. 55 bits.
    Receipt: 12 in 4
}

fn write(bits: u64, letters: usize, group: usize) -> String {
    let digits: Vec<u8> = (1..letters).rev().map(|place| digit_at(bits, place - 1)).collect();
    let mut text = String::with_capacity(letters + letters / group);
    for (place, digit) in digits.iter().copied().chain([check(&digits)]).enumerate() {
        if place > 0 && place % group == 0 {
            text.push('-');
        }
        text.push(ALPHABET.get(usize::from(digit)).copied().map_or('0', char::from));
    }
    text
}

fn read(typed: &str, wanted: usize) -> Result<u64, BadLetters> {
    let mut digits = Vec::with_capacity(wanted);
    let plain =
        typed.nfkc().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '.' | ',' | '_' | '–' | '—' | '‑'));
    for (place, sign) in plain.filter(|sign| !unseen(*sign)).enumerate() {
        // Far too long is not looked through to its end.
        if place > 4 * wanted {
            return Err(BadLetters::Count { found: place, wanted });
        }
        digits.push(digit(sign));
    }
    if digits.len() != wanted {
        return Err(BadLetters::Count { found: digits.len(), wanted });
    }
    if let Some(at) = digits.iter().position(Option::is_none) {
        return Err(BadLetters::Sign { at: at + 1 });
    }
    let digits: Vec<u8> = digits.into_iter().flatten().collect();
    let (last, rest) = digits.split_last().ok_or(BadLetters::Check)?;
    if check(rest) != *last {
        return Err(BadLetters::Check);
    }
    Ok(rest.iter().fold(0, |bits, digit| (bits << 5) | u64::from(*digit)))
}

fn digit_at(bits: u64, place: usize) -> u8 {
    u8::try_from((bits >> (5 * place)) & 31).unwrap_or_default()
}

/// The value of a letter, with look-alikes and other scripts' digits.
fn digit(sign: char) -> Option<u8> {
    let plain = match western(sign).to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == plain).and_then(|value| u8::try_from(value).ok())
}

/// Σ αⁱ⁺¹·dᵢ over GF(32): every place weighs differently, and none weighs one, which is the check's own weight.
fn check(digits: &[u8]) -> u8 {
    let mut weight = 1;
    digits.iter().fold(0, |sum, digit| {
        weight = times(weight, 2);
        sum ^ times(weight, *digit)
    })
}

fn times(mut one: u8, mut other: u8) -> u8 {
    let mut product = 0;
    while other > 0 {
        if other & 1 == 1 {
            product ^= one;
        }
        one <<= 1;
        if one & 32 != 0 {
            one ^= FIELD;
        }
        other >>= 1;
    }
    product
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{BadLetters, Receipt, Slip};

    #[test]
    fn it_is_read_however_it_is_typed() {
        let slip = Slip::of(0xAB_CDEF_0123);
        let letters = slip.letters();
        assert_eq!(letters.len(), 11);
        let plain = letters.replace('-', "");
        for typed in [
            letters.clone(),
            plain.to_lowercase(),
            format!("  {letters}.\n"),
            plain.replace('0', "o").replace('1', "l"),
            plain.chars().flat_map(|sign| [sign, ' ']).collect(),
            plain.chars().map(|sign| if sign == '0' { '\u{660}' } else { sign }).collect(),
            format!("\u{200e}{letters}"),
        ] {
            assert_eq!(Slip::parse(&typed), Ok(slip.clone()), "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_told_without_repeating_it() {
        assert_eq!(Slip::parse(""), Err(BadLetters::Count { found: 0, wanted: 9 }));
        assert_eq!(Slip::parse("ABC"), Err(BadLetters::Count { found: 3, wanted: 9 }));
        assert_eq!(Slip::parse("ABC-DEF-GU1"), Err(BadLetters::Sign { at: 8 }));
        assert!(matches!(Slip::parse(&"A".repeat(100_000)), Err(BadLetters::Count { .. })));
        assert_eq!(format!("{:?}", Slip::of(7)), "Slip(…)");
        assert!(matches!(Slip::parse(&Receipt::of(5).letters()), Err(BadLetters::Count { found: 12, wanted: 9 })));
    }

    proptest! {
        #[test]
        fn every_code_comes_back(bits: u64) {
            prop_assert_eq!(Slip::parse(&Slip::of(bits).letters()), Ok(Slip::of(bits)));
            prop_assert_eq!(Receipt::parse(&Receipt::of(bits).letters()), Ok(Receipt::of(bits)));
        }

        #[test]
        fn one_wrong_letter_and_two_that_changed_places_are_found(bits: u64, at in 0_usize..12, other in 0_usize..12, to in 0_usize..32) {
            let right: Vec<char> = Receipt::of(bits).letters().replace('-', "").chars().collect();
            let mut wrong = right.clone();
            wrong[at] = char::from(super::ALPHABET[to]);
            if wrong != right {
                prop_assert_eq!(Receipt::parse(&wrong.iter().collect::<String>()), Err(BadLetters::Check));
            }
            let mut swapped = right.clone();
            swapped.swap(at, other);
            if swapped != right {
                prop_assert_eq!(Receipt::parse(&swapped.iter().collect::<String>()), Err(BadLetters::Check));
            }
        }

        #[test]
        fn nothing_typed_breaks_it(typed in ".{0,60}") {
            let _ = Slip::parse(&typed);
        }
    }
}
