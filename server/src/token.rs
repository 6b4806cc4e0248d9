//! Random tokens, and bytes as text.

use rand_core::Rng;

use crate::contact::seal::os_rng;

/// A random token of 256 bits, as 64 hexadecimal digits. Only its keyed hash is ever kept.
#[must_use]
pub fn token() -> String {
    let mut bytes = [0_u8; 32];
    os_rng().fill_bytes(&mut bytes);
    hex(&bytes)
}

/// Bytes as hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |text, byte| format!("{text}{byte:02x}"))
}
