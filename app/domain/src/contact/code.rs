//! The code a child comes back with: eight Swedish words or twenty letters, and reading either however it was typed.
//!
//! 88 random bits. The first 22 find the conversation and may be stored ([`Locator`]); the last 66 open it and never may
//! ([`Secret`]). The same bits are shown in two ways, so that a child can choose what is easier to keep:
//! * **words**: eight words of 11 bits each; the locator is the first two. A typo is found by looking the word up: any two
//!   words of the list differ by at least two edits ([`words`]). There is no check over the whole: a ninth word to copy
//!   costs a child more than a wrong order of words costs the server.
//! * **letters**: twenty of Crockford's base 32, 88 bits and a CRC of 12, in four groups of five ([`letters`]). Crockford's
//!   own check symbol was not taken: it is sometimes `*`, `~`, `$` or `=`, which nobody can read aloud.
//!
//! **Which of the two was typed** never needs guessing: letters are exactly twenty characters, eight words of three to
//! seven letters are never fewer than twenty-four. So whatever has twenty characters that fit their checksum is letters,
//! and everything else is words; only for the *error* does the shape decide (a digit that is no numbering: letters).
//!
//! 128 bits (twelve words) would meet the strict reading of OWASP ASVS 5.0, V11.5.1; eight is what a child copies. The slow
//! hash behind the secret makes up for it.

mod bad;
mod letters;
mod read;
#[cfg(test)]
mod tests;
mod words;

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

pub use bad::BadCode;
pub use read::LONGEST;

/// Bits of a code.
const BITS: u32 = 88;
/// Bits of the part that may be stored.
const LOCATOR_BITS: u32 = 22;
const SECRET_BITS: u32 = BITS - LOCATOR_BITS;
/// Words of a code.
const WORDS: usize = 8;
/// Bits of a word: 2,048 in the list.
const WORD_BITS: u32 = 11;

/// A whole code. It is wiped when dropped, shows nothing in `Debug`, and is not `Copy`, so that no second one lingers.
/// There is no `==` either: codes are compared by what they open, not by looking at them.
#[derive(Clone)]
pub struct Code([u8; 11]);

impl Code {
    /// The code of 88 random bits; they must come from the system's cryptographic source.
    pub fn from_random(bytes: [u8; 11]) -> Self {
        Self(bytes)
    }

    /// The part that finds the conversation: the first two words, 22 bits. On its own it opens nothing.
    pub fn locator(&self) -> Locator {
        Locator(u32::try_from(self.number() >> SECRET_BITS).unwrap_or_default())
    }

    /// The part that opens the conversation: the last six words, 66 bits.
    pub fn secret(&self) -> Secret {
        let mut bytes = [0; 9];
        let kept = self.number() & ((1 << SECRET_BITS) - 1);
        // The low nine of sixteen bytes: 66 bits need no more.
        for (to, from) in bytes.iter_mut().zip(kept.to_be_bytes().into_iter().skip(7)) {
            *to = from;
        }
        Secret(bytes)
    }

    /// The eight words, as the list spells them.
    pub fn words(&self) -> [&'static str; WORDS] {
        let mut shift = BITS;
        [(); WORDS].map(|()| {
            shift -= WORD_BITS;
            words::word(usize::try_from((self.number() >> shift) & 0x7FF).unwrap_or_default())
        })
    }

    /// The twenty letters in four groups, as `7KQ2M-XXXXX-XXXXX-XXXXX`.
    pub fn letters(&self) -> String {
        letters::write(self.0)
    }

    /// Reads a code as a person typed it, words or letters. Forgiven are case, spaces, line breaks, punctuation, quote marks,
    /// numbering, "koden är" in front, a missing space between two words, å/ä/ö without or with dots and rings, letters and
    /// digits that look alike (O and 0, I, L and 1), and characters that are not seen. A word with a typo is not forgiven but
    /// asked about: the nearest word may be another than the one meant.
    ///
    /// # Errors
    /// [`BadCode`] says what to look at, and never repeats what was typed.
    pub fn parse(typed: &str) -> Result<Self, BadCode> {
        read::read(typed)
    }

    /// The bits as one number. Copies on the stack are not wiped: they are gone with the next call.
    fn number(&self) -> u128 {
        self.0.iter().fold(0, |number, byte| (number << 8) | u128::from(*byte))
    }

    /// The code of a number below 2⁸⁸.
    fn from_number(number: u128) -> Self {
        let mut bytes = [0; 11];
        for (to, from) in bytes.iter_mut().zip(number.to_be_bytes().into_iter().skip(5)) {
            *to = from;
        }
        Self(bytes)
    }
}

impl Drop for Code {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for Code {}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Where a conversation is found: 22 bits, unique among the stored ones. It may be stored, but is not for logs: it would
/// tie a line there to a child's conversation, so `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locator(u32);

impl Locator {
    /// The number to store, below 2²².
    pub fn number(self) -> u32 {
        self.0
    }

    /// The locator with this stored number; `None` from 2²² on.
    pub fn from_number(number: u32) -> Option<Self> {
        (number >> LOCATOR_BITS == 0).then_some(Self(number))
    }
}

impl fmt::Debug for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Locator(…)")
    }
}

/// What opens a conversation: 66 bits for the slow hash, never stored; wiped when dropped.
#[derive(Clone)]
pub struct Secret([u8; 9]);

impl Secret {
    /// The 66 bits right-aligned in nine bytes, big endian: the first six bits are zero.
    pub fn as_bytes(&self) -> &[u8; 9] {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
