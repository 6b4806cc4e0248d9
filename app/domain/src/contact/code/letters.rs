//! A code as twenty letters: Crockford's base 32 of 88 bits and a checksum of 12.
//!
//! The checksum is CRC-12/GSM: x¹² + x¹¹ + x¹⁰ + x⁸ + x⁵ + x⁴ + 1 (0xD31), inverted at the end so that twenty zeros are no
//! code (GSM 05.03, ETSI TS 100 909; check value 0xB34). Being of degree twelve with a last term of 1 it finds every error
//! within twelve bits in a row, so every wrong letter (five bits) and every two neighbours that changed places (ten). It
//! also finds *any* two wrong letters among the twenty, which CRC-12/UMTS (0x80F) and CDMA2000 (0xF13) do not; the tests
//! try all 183,210 cases.

use super::{BadCode, Code};

/// Letters of a code.
pub(super) const LETTERS: usize = 20;
/// Letters of a group.
const GROUP: usize = 5;
/// Crockford's base 32: no I, L, O or U, so that it can be read aloud and typed.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHECK_BITS: u32 = 12;
const POLYNOMIAL: u16 = 0xD31;
const LAST: u16 = 0xFFF;

/// The letters of these bits, in groups with a hyphen between.
pub(super) fn write(bytes: [u8; 11]) -> String {
    let code = bytes.iter().fold(0_u128, |number, byte| (number << 8) | u128::from(*byte));
    let whole = (code << CHECK_BITS) | u128::from(crc(&bytes));
    // Room for all at once: growing would leave a copy of the code behind in memory.
    let mut text = String::with_capacity(LETTERS + LETTERS / GROUP);
    for place in 0..LETTERS {
        if place > 0 && place % GROUP == 0 {
            text.push('-');
        }
        let digit = usize::try_from((whole >> (5 * (LETTERS - 1 - place))) & 31).unwrap_or_default();
        text.push(ALPHABET.get(digit).copied().map_or('0', char::from));
    }
    text
}

/// The code of exactly twenty plain small letters ([`super::read`] has made them so).
///
/// # Errors
/// [`BadCode::Letters`], [`BadCode::Letter`] or [`BadCode::Checksum`], the first that applies.
pub(super) fn read(letters: &str) -> Result<Code, BadCode> {
    let found = letters.chars().count();
    if found != LETTERS {
        return Err(BadCode::Letters { found });
    }
    let mut whole = 0_u128;
    for (place, letter) in letters.chars().enumerate() {
        whole = (whole << 5) | digit(letter).ok_or(BadCode::Letter { at: place + 1 })?;
    }
    let code = Code::from_number(whole >> CHECK_BITS);
    if u128::from(crc(&code.0)) == whole & u128::from(LAST) { Ok(code) } else { Err(BadCode::Checksum) }
}

/// The value of a letter, with Crockford's look-alikes: O is 0, I and L are 1. U has none: he left it out.
fn digit(letter: char) -> Option<u128> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == letter).and_then(|value| u128::try_from(value).ok())
}

/// CRC-12/GSM, bit by bit, the highest first: eleven bytes are not worth a table.
pub(super) fn crc(bytes: &[u8]) -> u16 {
    let mut rest = 0;
    for byte in bytes {
        for bit in (0..8).rev() {
            let out = ((rest >> (CHECK_BITS - 1)) ^ (u16::from(*byte) >> bit)) & 1;
            rest = (rest << 1) & LAST;
            if out == 1 {
                rest ^= POLYNOMIAL;
            }
        }
    }
    rest ^ LAST
}
