//! The short opaque code that carries answers in a path (`/sv/vart/7q2k9d`): no words, so that history says little.
//!
//! It is opaque, not secret: whoever has the program can read it. That is why answers about danger or harm never
//! travel in a path at all ([`super::Walk::sensitive`]).

use super::{Answers, Flow, Voice};

/// Letters in a code.
pub const CODE_LENGTH: usize = 6;

/// Crockford's base 32 in small letters: no i, l, o or u, so it can be read aloud and typed.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const BITS: u32 = 30;
const MASK: u32 = (1 << BITS) - 1;
/// Odd, so multiplying by it is a bijection modulo a power of two; `INVERSE` undoes it.
const FACTOR: u32 = 0x2545_F491 & MASK;

/// A code that no answers of this flow give: mistyped, foreign, or of another time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadCode;

impl Flow {
    /// The code of these answers.
    #[must_use]
    pub fn encode(&self, answers: &Answers) -> String {
        let mut plain = u32::from(answers.voice == Voice::Guardian);
        for (slot, value) in self.slots.iter().zip(answers.values) {
            plain = (plain << slot.bits()) | (u32::from(value) & ((1 << slot.bits()) - 1));
        }
        let mixed = mix((plain << self.check_bits()) | self.check(plain));
        let letter = |place: u32| ALPHABET.get((mixed >> (5 * place)) as usize & 31).copied().unwrap_or(b'0');
        (0..6).rev().map(|place| char::from(letter(place))).collect()
    }

    /// The answers a code carries.
    ///
    /// # Errors
    /// [`BadCode`] when the code has the wrong length or letters, or its check bits do not fit.
    pub fn decode(&self, code: &str) -> Result<Answers, BadCode> {
        if code.len() != CODE_LENGTH {
            return Err(BadCode);
        }
        let mut mixed = 0_u32;
        for byte in code.bytes() {
            let digit = ALPHABET.iter().position(|letter| *letter == byte).ok_or(BadCode)?;
            mixed = (mixed << 5) | u32::try_from(digit).map_err(|_| BadCode)?;
        }
        let whole = unmix(mixed);
        let mut plain = whole >> self.check_bits();
        if self.check(plain) != whole & ((1 << self.check_bits()) - 1) {
            return Err(BadCode);
        }
        let mut answers = Answers::none(Voice::Child);
        for (index, slot) in self.slots.iter().enumerate().rev() {
            let value = plain & ((1 << slot.bits()) - 1);
            answers = answers.with(index, u8::try_from(value).map_err(|_| BadCode)?);
            plain >>= slot.bits();
        }
        match plain {
            0 => Ok(answers),
            1 => Ok(answers.spoken_by(Voice::Guardian)),
            _ => Err(BadCode),
        }
    }

    /// How many bits of a code are left to check it with.
    fn check_bits(&self) -> u32 {
        BITS.saturating_sub(1 + self.slots.iter().map(super::Slot::bits).sum::<u32>())
    }

    /// A few bits that a wrong code is unlikely to have, and one of a flow in which the numbers meant something else never has: the
    /// top of Fibonacci hashing, which differs from one number to the next.
    fn check(&self, plain: u32) -> u32 {
        match self.check_bits() {
            0 => 0,
            bits => plain.wrapping_add(self.version).wrapping_mul(0x9E37_79B1) >> (32 - bits),
        }
    }
}

/// A bijection on 30 bits, so that neighbouring answers get codes that do not look alike.
fn mix(value: u32) -> u32 {
    let value = value ^ (value >> 15);
    let value = value.wrapping_mul(FACTOR) & MASK;
    value ^ (value >> 15)
}

fn unmix(value: u32) -> u32 {
    // 30 bits: one shift by 15 is its own inverse.
    let value = value ^ (value >> 15);
    let value = value.wrapping_mul(inverse(FACTOR)) & MASK;
    value ^ (value >> 15)
}

/// The inverse of an odd number modulo 2³², by Newton's iteration (each round doubles the right bits).
const fn inverse(odd: u32) -> u32 {
    let mut guess = odd;
    let mut round = 0;
    while round < 5 {
        guess = guess.wrapping_mul(2_u32.wrapping_sub(odd.wrapping_mul(guess)));
        round += 1;
    }
    guess
}

#[cfg(test)]
mod tests {
    use super::{BadCode, Flow};
    use crate::guide::{Answers, Voice};

    #[test]
    fn a_code_of_a_flow_whose_numbers_meant_something_else_is_refused_and_not_misread() {
        let flow: Flow = serde_json::from_str(include_str!("../../../../server/content/guide/flow.json")).unwrap();
        let later = Flow { version: flow.version + 1, ..flow.clone() };
        for need in 1..16 {
            for age in 0..32 {
                let answers = Answers::none(Voice::Child).with(0, need).with(4, age);
                let code = flow.encode(&answers);
                assert_eq!(flow.decode(&code), Ok(answers));
                assert_eq!(later.decode(&code), Err(BadCode), "{need} {age}");
            }
        }
    }
}
